import { commitmentOf } from "../../lexicon/implicatives.ts";
import { reportingStance } from "../../lexicon/reporting-verbs.ts";
import type { Document, Sentence, Token } from "../../text/document.ts";
import type { Frame } from "./frame.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { nounPhrasesIn } from "./noun-phrases.ts";
import { lastPhraseBy, phraseStartingAt } from "./phrase-index.ts";
import { reducedAntecedent, relativePronoun } from "./relatives.ts";
import type { SubjectSearch } from "./subjects.ts";
import { antecedentBefore, bracketedPhrases, coordinatedPhrases, governedPhrases, subjectBefore } from "./subjects.ts";
import type { VerbGroup } from "./verb-groups.ts";
import { verbGroupsIn } from "./verb-groups.ts";
import type { Candidate, Window } from "./window.ts";
import { isDate, readWindow } from "./window.ts";

/** Verbs whose object does what the infinitive says ("urged Morocco to accept"). */
const OBJECT_CONTROL: ReadonlySet<string> = new Set([
  "ask",
  "urge",
  "tell",
  "order",
  "force",
  "allow",
  "permit",
  "enable",
  "help",
  "persuade",
  "convince",
  "encourage",
  "invite",
  "expect",
  "want",
  "require",
  "instruct",
  "advise",
  "warn",
  "cause",
  "lead",
  "compel",
  "authorise",
  "authorize",
  "forbid",
  "remind",
  "press",
  "push",
  "call",
  "need",
  "appoint",
  "elect",
]);
/** Verbs whose object does what the gerund after a preposition says ("accused the state of hiding"). */
const OBJECT_GERUND: ReadonlySet<string> = new Set([
  "accuse",
  "suspect",
  "acquit",
  "convict",
  "charge",
  "blame",
  "criticise",
  "criticize",
  "praise",
  "prevent",
  "stop",
  "ban",
  "bar",
  "discourage",
  "dissuade",
  "fine",
  "jail",
  "punish",
  "thank",
  "forgive",
  "clear",
  "keep",
]);

/** Reads the frames of one sentence, in text order. */
export function framesOf(document: Document, sentence: Sentence): { frames: Frame[]; phrases: NounPhrase[] } {
  const { tokens } = document;
  const phrases = nounPhrasesIn(tokens, sentence.firstToken, sentence.endToken);
  const groups = verbGroupsIn(tokens, phrases, sentence.firstToken, sentence.endToken);
  const search: SubjectSearch = {
    tokens,
    phrases,
    governed: governedPhrases(tokens, phrases),
    bracketed: bracketedPhrases(tokens, phrases, sentence),
  };
  const frames = new FrameReader(search, groups, sentence).read();
  return { frames: withEnds(frames, sentence, tokens), phrases };
}

/** How many verbs back a main clause is looked for. */
const MAIN_REACH = 12;

/** A phrase that waits for its verb while a clause that hangs on it goes by. */
interface Suspended {
  readonly candidate: Candidate;
  readonly host: number | null;
}

class FrameReader {
  private readonly frames: Frame[] = [];
  private readonly suspended: Suspended[] = [];

  constructor(
    private readonly search: SubjectSearch,
    private readonly groups: readonly VerbGroup[],
    private readonly sentence: Sentence,
  ) {}

  read(): Frame[] {
    for (const group of this.groups) {
      const window = readWindow(this.search, this.frames.at(-1)?.group.endToken ?? this.sentence.firstToken, group);
      this.frames.push(this.frame(group, window));
    }
    return this.frames.map((frame, i) => (frame.subject === null ? this.withLaterSubject(frame, i) : frame));
  }

  private token(at: number): Token | undefined {
    return this.search.tokens[at];
  }

  private previous(): Frame | undefined {
    return this.frames.at(-1);
  }

  private frame(group: VerbGroup, window: Window): Frame {
    if (group.form === "infinitive") return this.infinitive(group, window);
    if (group.form === "gerund") return this.gerund(group, window);
    const host = this.frames.length === 0 ? null : this.frames.length - 1;
    const relative = relativePronoun(this.search, window.from, group, this.sentence.firstToken, this.previous());
    if (relative !== null) {
      this.suspend(window, relative);
      const whose = this.token(relative)?.norm === "whose";
      const own = subjectBefore(this.search, whose ? relative : relative + 1, group);
      return {
        ...this.bare(group),
        link: "relative",
        host,
        subject: own ?? antecedentBefore(this.search, relative),
        opener: this.token(relative)?.norm ?? null,
        firstToken: relative,
      };
    }
    const antecedent = reducedAntecedent(this.search, group, this.groups, this.previous());
    if (antecedent !== null) {
      this.suspend(window, group.firstToken);
      return { ...this.bare(group), link: "reduced", host, subject: antecedent, opener: null };
    }
    return this.finite(group, window);
  }

  private bare(group: VerbGroup): Pick<Frame, "group" | "firstToken" | "endToken" | "argumentEnd"> {
    return { group, firstToken: group.firstToken, endToken: group.endToken, argumentEnd: group.endToken };
  }

  private finite(group: VerbGroup, window: Window): Frame {
    const candidates = this.withoutDates(window);
    const before = this.token(window.before);
    const last = candidates.at(-1);
    if (
      window.closing === "subordinator" &&
      window.closingOpener !== null &&
      window.closingOpener !== "that" &&
      this.token(window.before)?.norm === window.closingOpener
    ) {
      // "If approved", "as expected": the subject is the main clause's, which may be still to come.
      return { ...this.bare(group), link: "subordinate", host: null, subject: null, opener: window.closingOpener };
    }
    if (before?.pos === "CCONJ") return this.shared(group);
    if (before?.text === ",") return this.afterComma(group, candidates);
    if (last === undefined)
      return (
        this.inverted(group) ??
        this.resumed(group) ??
        (this.frames.length === 0 ? this.withNoSubject(group) : this.shared(group))
      );
    return this.withAdjacent(group, candidates, last);
  }

  /** Dates are no subjects where something else can be one. */
  private withoutDates(window: Window): readonly Candidate[] {
    const free = window.candidates.filter((c) => !isDate(this.search.tokens, c.phrase));
    return free.length > 0 || this.suspended.length > 0 || this.frames.length > 0 ? free : window.candidates;
  }

  /** ", visited": the verb after a comma goes on with a suspended subject or the row of verbs before it. */
  private afterComma(group: VerbGroup, candidates: readonly Candidate[]): Frame {
    const inverted = this.inverted(group);
    if (inverted !== null) return inverted;
    const opening = openingCandidate(candidates, this.frames.length === 0);
    if (this.frames.length === 0)
      return opening === undefined
        ? this.withNoSubject(group)
        : this.opened(group, opening, coordinationFrom(this.search, candidates, opening));
    if (
      opening !== undefined &&
      (opening.boundary === "strong" ||
        opening.boundary === "subordinator" ||
        (opening.boundary === "conjunction" && opening.fresh))
    )
      return this.opened(group, opening, opening.phrase);
    const resumed = this.resumed(group);
    if (resumed !== null) return resumed;
    const fronted = this.frames.every(
      (f) => f.link === "subordinate" || f.link === "participial" || f.link === "infinitive",
    );
    const fresh = candidates.find((c) => c.boundary === "comma");
    return fronted && fresh !== undefined ? this.opened(group, fresh, fresh.phrase) : this.shared(group);
  }

  /** A phrase stands right before the verb: whether it starts a clause of its own is told by what stands before it. */
  private withAdjacent(group: VerbGroup, candidates: readonly Candidate[], last: Candidate): Frame {
    const opener = candidates.findLast((c) => c.boundary === "subordinator" || c.boundary === "strong");
    const previous = this.previous();
    if (previous === undefined) {
      const opening = opener ?? last;
      return this.opened(
        group,
        opening,
        opening === last
          ? (coordinatedPhrases(
              this.search,
              candidates.map((c) => c.phrase),
            ) ?? last.phrase)
          : opening.phrase,
      );
    }
    const cue =
      last.boundary === "comma" && opener !== last && reportingStance(this.token(group.head)?.lemma ?? "") !== null;
    if (opener !== undefined && !cue)
      return this.opened(
        group,
        opener,
        opener === last ? last.phrase : (lastOfClause(candidates, opener) ?? last).phrase,
      );
    if (last.boundary === "conjunction" || last.boundary === "comma")
      return this.opened(group, last, conjoined(this.search, candidates, last));
    // The phrase touches the verb before it: that verb's object, or the subject of what that verb says.
    const hung =
      previous.link === "relative" ||
      previous.link === "reduced" ||
      previous.link === "infinitive" ||
      previous.link === "participial";
    const verb = this.token(previous.group.head)?.lemma ?? "";
    if (
      hung &&
      (commitmentOf(verb, false, "clause") === null || (previous.link === "infinitive" && previous.host === null))
    ) {
      const resumed = this.resumed(group);
      if (resumed !== null) return resumed;
    }
    if (this.touches(previous.group, last.phrase) || commitmentOf(verb, false, "clause") !== null) {
      return {
        ...this.bare(group),
        link: "complement",
        host: this.frames.length - 1,
        subject: last.phrase,
        opener: null,
        firstToken: last.phrase.firstToken,
      };
    }
    return this.opened(group, last, last.phrase);
  }

  /** A clause that starts with this phrase. */
  private opened(group: VerbGroup, candidate: Candidate, subject: NounPhrase): Frame {
    const base = { ...this.bare(group), subject, firstToken: this.clauseStart(subject), opener: candidate.opener };
    const host = this.frames.length === 0 ? null : this.frames.length - 1;
    const opener = candidate.opener;
    if (candidate.boundary === "subordinator" && opener !== null) {
      const complement =
        opener === "that" ||
        ((opener === "whether" || opener === "how" || opener === "why" || opener === "if") &&
          host !== null &&
          this.touchesOpener(subject));
      if (complement && opener === "that") return { ...base, link: host === null ? "subordinate" : "complement", host };
      return { ...base, link: "subordinate", host };
    }
    if (candidate.boundary === "conjunction" && host !== null)
      return { ...base, link: "coordinate", host: this.partner(group), opener: null };
    return { ...base, link: "main", host: null, opener: null };
  }

  private touchesOpener(subject: NounPhrase): boolean {
    return this.previous()?.group.endToken === subject.firstToken - 1;
  }

  /** The verb shares the subject of the verb before it. */
  private shared(group: VerbGroup): Frame {
    const host = this.partner(group);
    const partner = this.frames[host];
    if (partner === undefined) return this.withNoSubject(group);
    return { ...this.bare(group), link: "coordinate", host, subject: partner.subject, opener: null };
  }

  /** The verb that this one is joined to: across a comma not one inside a relative clause, unless nothing else is there. */
  private partner(group: VerbGroup): number {
    const comma = this.token(group.firstToken - 1)?.pos === "CCONJ" && this.token(group.firstToken - 2)?.text === ",";
    let fallback = -1;
    for (let i = this.frames.length - 1; i >= 0; i--) {
      const frame = this.frames[i];
      if (frame === undefined || frame.group.form !== group.form || frame.link === "reduced") continue;
      if (fallback < 0) fallback = i;
      if (!comma || frame.link !== "relative") return i;
    }
    return fallback >= 0 ? fallback : this.frames.length - 1;
  }

  private withNoSubject(group: VerbGroup): Frame {
    // "There were 14 dead": what there is stands after the verb.
    const after = phraseStartingAt(this.search.phrases, group.endToken);
    return { ...this.bare(group), link: "main", host: null, subject: after ?? null, opener: null };
  }

  /** "...," said Jane Roe: a reporting verb after a quotation or comma takes the phrase that follows it. */
  private inverted(group: VerbGroup): Frame | null {
    const head = this.token(group.head);
    const before = this.token(group.firstToken - 1);
    if (
      head === undefined ||
      before === undefined ||
      reportingStance(head.lemma) === null ||
      group.endToken - group.firstToken > 2
    )
      return null;
    const mark = isQuoteMark(before) || (before.text === "," && this.frames.length > 0 && this.suspended.length === 0);
    const follower = mark ? phraseStartingAt(this.search.phrases, group.endToken) : undefined;
    if (
      follower === undefined ||
      this.token(follower.firstToken)?.norm === "it" ||
      this.token(follower.firstToken)?.norm === "that"
    )
      return null;
    const quoted = isQuoteMark(before) || isQuoteMark(this.token(group.firstToken - 2));
    const closes = this.token(follower.endToken);
    const person = this.token(follower.head)?.pos === "PROPN" || this.token(follower.head)?.pos === "PRON" || quoted;
    return person && (closes === undefined || quoted || closes.kind === "punctuation")
      ? { ...this.bare(group), link: "main", host: null, subject: follower, opener: null }
      : null;
  }

  /** Takes up the phrase whose verb this is after all that hung on it. */
  private resumed(group: VerbGroup): Frame | null {
    const waiting = this.suspended.pop();
    if (waiting === undefined) return null;
    const { candidate, host } = waiting;
    const base = { ...this.bare(group), subject: candidate.phrase };
    if (candidate.boundary === "subordinator" && candidate.opener !== null)
      return {
        ...base,
        link: candidate.opener === "that" && host !== null ? "complement" : "subordinate",
        host,
        opener: candidate.opener,
      };
    if (candidate.boundary === "conjunction" && host !== null)
      return { ...base, link: "coordinate", host, opener: null };
    return { ...base, link: "main", host: null, opener: null };
  }

  /** Before a clause that hangs on a phrase: what started a clause and has no verb yet waits. */
  private suspend(window: Window, end: number): void {
    const candidates = window.candidates.filter(
      (c) =>
        c.phrase.endToken <= end &&
        !isDate(this.search.tokens, c.phrase) &&
        this.token(c.phrase.firstToken)?.norm !== "whose",
    );
    const host = this.frames.length === 0 ? null : this.frames.length - 1;
    const opening = openingCandidate(candidates, host === null);
    if (opening === undefined) return;
    if (host === null) {
      this.suspended.push({
        candidate: { ...opening, phrase: coordinationFrom(this.search, candidates, opening) },
        host,
      });
      return;
    }
    const fronted = this.frames.every((f) => f.link === "subordinate" || f.link === "participial");
    const starts =
      opening.boundary === "strong" ||
      opening.boundary === "subordinator" ||
      opening.boundary === "conjunction" ||
      (opening.boundary === "comma" && fronted);
    const says =
      commitmentOf(this.token(this.previous()?.group.head ?? -1)?.lemma ?? "", false, "clause") !== null &&
      reportingStance(this.token(this.previous()?.group.head ?? -1)?.lemma ?? "") !== null;
    if (starts) this.suspended.push({ candidate: opening, host });
    else if (says && opening.boundary === "none")
      this.suspended.push({ candidate: { ...opening, boundary: "subordinator", opener: "that" }, host });
  }

  private infinitive(group: VerbGroup, window: Window): Frame {
    const previous = this.previous();
    const nearest = window.candidates.findLast((c) => c.phrase.endToken <= group.firstToken);
    if (previous === undefined) {
      this.suspend(window, group.firstToken);
      return { ...this.bare(group), link: "infinitive", host: null, subject: nearest?.phrase ?? null, opener: "to" };
    }
    // ", and no document to support it was found": the infinitive hangs on a phrase that starts a clause.
    if (
      nearest !== undefined &&
      nearest.phrase.endToken === group.firstToken &&
      (nearest.boundary === "conjunction" || nearest.boundary === "strong") &&
      nearest.fresh
    ) {
      this.suspend(window, group.firstToken);
      return { ...this.bare(group), link: "infinitive", host: null, subject: nearest.phrase, opener: "to" };
    }
    const verb = this.token(previous.group.head)?.lemma ?? "";
    const adjacent = this.phraseBefore(group, window);
    const controlled =
      adjacent !== undefined &&
      adjacent.endToken === group.firstToken &&
      OBJECT_CONTROL.has(verb) &&
      !previous.group.passive;
    const joined = this.token(group.firstToken - 1)?.pos === "CCONJ" && previous.link === "infinitive";
    if (joined)
      return { ...this.bare(group), link: "infinitive", host: previous.host, subject: previous.subject, opener: "to" };
    return {
      ...this.bare(group),
      link: "infinitive",
      host: this.frames.length - 1,
      subject: controlled ? adjacent : previous.subject,
      opener: "to",
    };
  }

  private gerund(group: VerbGroup, window: Window): Frame {
    const before = this.token(window.before);
    const nearest = this.phraseBefore(group, window);
    const base = { ...this.bare(group), opener: before?.norm ?? null };
    const last = this.frames.length - 1;
    if (nearest !== undefined && nearest.endToken === group.firstToken)
      return { ...base, link: "participial", host: last < 0 ? null : last, subject: nearest };
    if (last < 0) {
      this.suspend(window, group.firstToken);
      return { ...base, link: "participial", host: null, subject: this.suspended.at(-1)?.candidate.phrase ?? null };
    }
    const previous = this.previous();
    const governed =
      before?.pos === "ADP" &&
      nearest !== undefined &&
      previous !== undefined &&
      this.touches(previous.group, nearest) &&
      OBJECT_GERUND.has(this.token(previous.group.head)?.lemma ?? "");
    if (governed) return { ...base, link: "participial", host: last, subject: nearest };
    // "..., ending a ban": a comma gives the gerund to the main clause.
    const comma = before?.text === ",";
    const near = Math.max(0, this.frames.length - MAIN_REACH);
    const main = comma
      ? near +
        this.frames
          .slice(near)
          .findLastIndex(
            (f) => f.link === "main" || f.link === "coordinate" || f.link === "complement" || f.link === "subordinate",
          )
      : last;
    const host = main < near ? last : main;
    return { ...base, link: "participial", host, subject: this.frames[host]?.subject ?? null };
  }

  /** The last phrase of the window, governed or not. */
  private phraseBefore(group: VerbGroup, window: Window): NounPhrase | undefined {
    const phrase = this.search.phrases[lastPhraseBy(this.search.phrases, group.firstToken)];
    return phrase !== undefined && phrase.firstToken >= window.from ? phrase : undefined;
  }

  /** Whether the phrase follows the verb group, particles, adverbs and marks passed over. */
  private touches(group: VerbGroup, phrase: NounPhrase): boolean {
    for (let i = group.endToken; i < phrase.firstToken; i++) {
      const token = this.token(i);
      if (token !== undefined && token.pos !== "ADV" && token.pos !== "PART" && !isQuoteMark(token)) return false;
    }
    return true;
  }

  /** "If approved, the drug will be sold", "Having lost, the team left": the next main clause lends its subject. */
  private withLaterSubject(frame: Frame, at: number): Frame {
    if (frame.link !== "subordinate" && frame.link !== "participial") return frame;
    const main =
      this.frames.slice(at + 1, at + 4).find((f) => f.link === "main") ??
      this.frames.slice(Math.max(0, at - MAIN_REACH), at).findLast((f) => f.link === "main" || f.link === "coordinate");
    return main === undefined ? frame : { ...frame, subject: main.subject };
  }

  /** A clause starts with its subject, or with what is fronted after the conjunction ("and in 2020 he left"). */
  private clauseStart(subject: NounPhrase): number {
    const from = this.previous()?.group.endToken ?? this.sentence.firstToken;
    for (let i = subject.firstToken - 1; i >= from; i--) {
      const token = this.token(i);
      if (token === undefined) break;
      if (token.pos === "CCONJ" || token.pos === "SCONJ" || token.text === ";")
        return this.token(i + 1)?.pos === "ADP" ? i + 1 : subject.firstToken;
    }
    return subject.firstToken;
  }
}

function isQuoteMark(token: Token | undefined): boolean {
  return token !== undefined && token.kind === "punctuation" && /^["'\u2018\u2019\u201C\u201D]$/.test(token.text);
}

/** The phrase that a clause starts with: the first after the last strong break, else the first at all that starts one. */
function openingCandidate(candidates: readonly Candidate[], first: boolean): Candidate | undefined {
  const last = candidates.findLastIndex(
    (c) =>
      c.boundary === "strong" || c.boundary === "subordinator" || (!first && c.boundary === "conjunction" && c.fresh),
  );
  return candidates[Math.max(last, 0)];
}

/** The last phrase of the clause that `opener` starts that is no appositive: "after the man, a cook, left" keeps the man. */
function lastOfClause(candidates: readonly Candidate[], opener: Candidate): Candidate | undefined {
  const from = candidates.indexOf(opener);
  return candidates
    .slice(from)
    .find((c, i, all) => i === all.length - 1 || c.boundary === "subordinator" || c.boundary === "strong");
}

/** "Mr Lee and his wife, a nurse, live": the opening phrase with what is coordinated to it. */
function coordinationFrom(search: SubjectSearch, candidates: readonly Candidate[], opening: Candidate): NounPhrase {
  const from = candidates.indexOf(opening);
  const conjunct = candidates.slice(from + 1, from + 3).findLast((c) => c.boundary === "conjunction");
  if (conjunct === undefined) return opening.phrase;
  return coordinatedPhrases(search, [opening.phrase, conjunct.phrase]) ?? opening.phrase;
}

/** "and A and B said": the phrases joined to the last one, back to the one that starts the clause. */
function conjoined(search: SubjectSearch, candidates: readonly Candidate[], last: Candidate): NounPhrase {
  if (last.boundary !== "conjunction" || last.fresh) return last.phrase;
  const earlier = candidates.at(-2);
  if (earlier === undefined || earlier.boundary === "none") return last.phrase;
  return coordinatedPhrases(search, [earlier.phrase, last.phrase]) ?? last.phrase;
}

function withEnds(frames: readonly Frame[], sentence: Sentence, tokens: readonly Token[]): Frame[] {
  return frames.map((frame, i) => {
    const next = frames[i + 1];
    let argumentEnd =
      next === undefined
        ? sentence.endToken
        : Math.max(frame.group.endToken, Math.min(next.firstToken, next.group.firstToken));
    while (argumentEnd > frame.group.endToken && isEdge(tokens[argumentEnd - 1])) argumentEnd -= 1;
    const opensSentence = i === 0 && (frame.link === "main" || frame.link === "subordinate");
    return {
      ...frame,
      firstToken: opensSentence ? sentence.firstToken : frame.firstToken,
      argumentEnd,
      endToken: argumentEnd,
    };
  });
}

function isEdge(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === "punctuation" || token.pos === "CCONJ" || token.pos === "SCONJ") &&
    token.text !== ")" &&
    token.text !== "%"
  );
}
