import type { Document, Sentence, Token } from "../../text/document.ts";
import { commitmentOf } from "../../lexicon/implicatives.ts";
import { reportingStance } from "../../lexicon/reporting-verbs.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { nounPhrasesIn } from "./noun-phrases.ts";
import type { SubjectSearch } from "./subjects.ts";
import { antecedentBefore, bracketedPhrases, governedPhrases, subjectBefore } from "./subjects.ts";
import type { VerbGroup } from "./verb-groups.ts";
import { verbGroupsIn } from "./verb-groups.ts";

/** How a clause hangs on the one before it. */
export type FrameLink = "main" | "coordinate" | "subordinate" | "relative" | "reduced" | "complement" | "infinitive" | "participial";

/**
 * A clause in the rough: a verb group, the phrase that is its subject, and the token range in
 * which its arguments lie. `host` is the index of the frame that it hangs on.
 */
export interface Frame {
  readonly group: VerbGroup;
  readonly link: FrameLink;
  readonly host: number | null;
  readonly subject: NounPhrase | null;
  /** The word that opens the clause ("if", "because", "that", "who"), folded. */
  readonly opener: string | null;
  /** Token range of the whole clause. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Where the phrases after the verb end. */
  readonly argumentEnd: number;
}

const SUBORDINATORS: ReadonlySet<string> = new Set([
  "that", "if", "whether", "because", "although", "though", "while", "when", "after", "before", "since",
  "until", "unless", "as", "where", "whereas", "once",
]);
const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "that", "whom", "where"]);
const COORDINATORS: ReadonlySet<string> = new Set(["and", "or", "but", "nor", "yet"]);
/** Verbs whose object does what the infinitive says ("urged Morocco to accept"). */
const OBJECT_CONTROL: ReadonlySet<string> = new Set([
  "ask", "urge", "tell", "order", "force", "allow", "permit", "enable", "help", "persuade", "convince",
  "encourage", "invite", "expect", "want", "require", "instruct", "advise", "warn", "cause", "lead",
  "compel", "authorise", "authorize", "forbid", "remind", "press", "push", "call", "need", "appoint", "elect",
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
  const reader = new FrameReader(search, groups, sentence);
  return { frames: withEnds(reader.read(), sentence, tokens), phrases };
}

class FrameReader {
  private readonly frames: Frame[] = [];

  constructor(
    private readonly search: SubjectSearch,
    private readonly groups: readonly VerbGroup[],
    private readonly sentence: Sentence,
  ) {}

  read(): Frame[] {
    for (const group of this.groups) this.frames.push(this.frame(group));
    return this.frames;
  }

  private token(at: number): Token | undefined {
    return this.search.tokens[at];
  }

  /** Where this verb's own phrases may start: after the verb before it. */
  private from(): number {
    return this.frames.at(-1)?.group.endToken ?? this.sentence.firstToken;
  }

  private frame(group: VerbGroup): Frame {
    const base = { group, firstToken: group.firstToken, endToken: group.endToken, argumentEnd: group.endToken };
    const host = this.frames.length === 0 ? null : this.frames.length - 1;
    if (group.form === "infinitive") return { ...base, link: "infinitive", host, subject: this.controller(group), opener: "to" };
    if (group.form === "gerund") return { ...base, link: "participial", host, subject: this.gerundSubject(group), opener: this.wordBefore(group)?.norm ?? null };

    const relative = this.relativePronoun(group);
    if (relative !== null) {
      const own = subjectBefore(this.search, relative + 1, group);
      return { ...base, link: "relative", host, subject: own ?? antecedentBefore(this.search, relative), opener: this.token(relative)?.norm ?? null, firstToken: relative };
    }
    const antecedent = this.reducedAntecedent(group);
    if (antecedent !== null) return { ...base, link: "reduced", host, subject: antecedent, opener: null };

    const previous = this.frames.at(-1);
    const before = this.wordBefore(group);
    if (previous !== undefined && before?.pos === "CCONJ") {
      // "shared photos and expressed": the verb after a conjunction has the subject of the verb before it.
      const partner = this.coordinationPartner(group);
      return { ...base, link: "coordinate", host: partner, subject: this.frames[partner]?.subject ?? null, opener: null };
    }
    const pending = this.pendingSubject(group);
    const subject = pending ?? subjectBefore(this.search, this.subjectFloor(group), group);
    if (subject === null) return this.withoutSubject(group, host);
    if (pending !== null) return { ...base, link: "main", host: null, subject, opener: null };
    return this.withSubject(group, host, subject);
  }

  /** A new clause after "and" or "but" has its subject after it, where one stands there. */
  private subjectFloor(group: VerbGroup): number {
    const from = this.from();
    if (this.frames.length === 0) return from;
    for (let i = group.firstToken - 1; i > from; i--) {
      if (this.token(i)?.pos !== "CCONJ") continue;
      const fresh = this.token(i - 1)?.text === "," || this.token(i)?.norm === "but";
      return fresh && subjectBefore(this.search, i + 1, group) !== null ? i + 1 : from;
    }
    return from;
  }

  private withoutSubject(group: VerbGroup, host: number | null): Frame {
    const base = { group, firstToken: group.firstToken, endToken: group.endToken, argumentEnd: group.endToken };
    if (host === null) {
      // Inversion after a fronted quotation: "...," said Jane Roe.
      const inverted = this.search.phrases.find((p) => p.firstToken === group.endToken);
      return { ...base, link: "main", host: null, subject: inverted ?? null, opener: null };
    }
    const afterQuote = this.afterQuotation(group);
    if (afterQuote !== null) return { ...base, link: "main", host: null, subject: afterQuote, opener: null };
    return { ...base, link: "coordinate", host, subject: this.frames[host]?.subject ?? null, opener: null };
  }

  private withSubject(group: VerbGroup, host: number | null, subject: NounPhrase): Frame {
    const { tokens } = this.search;
    const from = this.from();
    const gap: string[] = [];
    for (let i = from; i < subject.firstToken; i++) {
      const token = tokens[i];
      if (token !== undefined && (token.pos === "CCONJ" || SUBORDINATORS.has(token.norm) || COORDINATORS.has(token.norm))) gap.push(token.norm);
    }
    const base = { group, subject, firstToken: this.clauseStart(from, subject), endToken: group.endToken, argumentEnd: group.endToken };
    const direct = tokens[subject.firstToken - 1];
    const opener = direct !== undefined && SUBORDINATORS.has(direct.norm) ? direct.norm : (gap.findLast((w) => w === "if" || w === "that" || w === "because" || w === "whether") ?? null);
    const previous = this.frames.at(-1);
    if (opener !== null && opener !== "that") return { ...base, link: "subordinate", host, opener };
    const takesClause = previous !== undefined && commitmentOf(this.token(previous.group.head)?.lemma ?? "", false, "clause") !== null;
    if (previous !== undefined && (opener === "that" || (takesClause && directlyAfter(tokens, previous.group, subject)))) return { ...base, link: "complement", host, opener };
    const coordinate = previous !== undefined && gap.some((w) => COORDINATORS.has(w));
    return { ...base, link: coordinate ? "coordinate" : "main", host: coordinate ? host : null, opener: null };
  }

  /** The word before the verb group, adverbs and quotation marks skipped. */
  private wordBefore(group: VerbGroup): Token | undefined {
    for (let i = group.firstToken - 1; i >= this.sentence.firstToken; i--) {
      const token = this.token(i);
      if (token === undefined || (token.pos !== "ADV" && token.kind !== "punctuation") || token.text === ",") return token;
    }
    return undefined;
  }

  /** Who does what an infinitive says: the object of "urge", else the subject of the verb that it hangs on. */
  private controller(group: VerbGroup): NounPhrase | null {
    const previous = this.frames.at(-1);
    const nearest = this.search.phrases.findLast((p) => p.endToken <= group.firstToken && p.firstToken >= this.from());
    if (previous === undefined) return nearest ?? null;
    const verb = this.token(previous.group.head)?.lemma ?? "";
    const controlled = nearest !== undefined && nearest.endToken === group.firstToken && OBJECT_CONTROL.has(verb) && !previous.group.passive;
    return controlled ? nearest : previous.subject;
  }

  /** "a photo showing" and "Pompeo holding" against "shared a photo, showing": a comma gives the gerund to the main subject. */
  private gerundSubject(group: VerbGroup): NounPhrase | null {
    const nearest = this.search.phrases.findLast((p) => p.endToken <= group.firstToken && p.firstToken >= this.from());
    if (nearest !== undefined && nearest.endToken === group.firstToken) return nearest;
    return this.frames.at(-1)?.subject ?? null;
  }

  /** The relative pronoun that opens this verb's clause, or null. */
  private relativePronoun(group: VerbGroup): number | null {
    const from = this.from();
    let crossed = 0;
    for (let i = group.firstToken - 1; i >= from; i--) {
      const token = this.token(i);
      if (token === undefined) return null;
      if (RELATIVES.has(token.norm)) {
        const before = this.token(i - 1);
        const afterNoun = before !== undefined && i > this.sentence.firstToken && (before.pos === "NOUN" || before.pos === "PROPN" || before.pos === "NUM" || before.text === "," || before.text === ")" || (before.pos === "ADP" && token.norm !== "that"));
        if (!afterNoun) return null;
        // "said that Morocco doubled": a "that" with a subject of its own after it is no relative pronoun.
        if (token.norm === "that" && (crossed > 0 || before.text === ",")) return null;
        return i;
      }
      if (token.text === "," || token.pos === "CCONJ" || token.pos === "SCONJ") return null;
      const phrase = this.search.phrases.find((p) => p.endToken === i + 1);
      if (phrase !== undefined) {
        crossed += 1;
        i = phrase.firstToken;
        if (crossed > 1) return null;
      } else if (token.pos !== "ADV" && token.pos !== "PART") {
        return null;
      }
    }
    return null;
  }

  /**
   * "The report, issued on June 24, extolled" and "cells inspired by ISIS": a bare participle after
   * a noun phrase where the sentence has, or will have, a finite verb of its own.
   */
  private reducedAntecedent(group: VerbGroup): NounPhrase | null {
    const { phrases, governed } = this.search;
    const head = this.token(group.head);
    if (head === undefined || group.endToken - group.firstToken > 2 || this.token(group.firstToken)?.pos === "AUX" || !/(?:ed|en|t|n|d)$/.test(head.norm) || head.norm === head.lemma) return null;
    const i = phrases.findLastIndex((p) => p.endToken <= group.firstToken);
    const antecedent = phrases[i];
    if (antecedent === undefined) return null;
    const comma = this.token(group.firstToken - 1)?.text === "," && antecedent.endToken === group.firstToken - 1;
    if (antecedent.endToken !== group.firstToken && !comma) return null;
    const after = this.token(group.endToken);
    if (after?.norm !== "by" && reportingStance(head.lemma) !== null) return null;
    const complemented = after !== undefined && (after.pos === "ADP" || after.norm === "to" || after.pos === "ADV");
    if (!complemented) return null;
    const previous = this.frames.at(-1);
    const inObject = previous !== undefined && previous.group.form === "finite" && antecedent.firstToken >= previous.group.endToken;
    const bare = after.norm === "by" || !comma;
    if (inObject && bare && (governed[i] === true || after.norm === "by" || antecedent.firstToken === previous.group.endToken || this.token(antecedent.firstToken - 1)?.pos !== "PUNCT")) return antecedent;
    return this.laterVerbWithoutSubject(group) ? antecedent : null;
  }

  private laterVerbWithoutSubject(group: VerbGroup): boolean {
    const { tokens, phrases, governed } = this.search;
    for (const later of this.groups) {
      if (later.firstToken <= group.endToken || later.form !== "finite") continue;
      const between = phrases.flatMap((p, i) => (p.firstToken >= group.endToken && p.endToken <= later.firstToken && governed[i] !== true ? [p] : []));
      const free = between.some((p) => this.token(p.head)?.pos !== "NUM");
      const joined = tokens.slice(group.endToken, later.firstToken).some((t) => t.pos === "CCONJ" || t.norm === "that" || RELATIVES.has(t.norm));
      return !free && !joined;
    }
    return false;
  }

  private coordinationPartner(group: VerbGroup): number {
    for (let i = this.frames.length - 1; i >= 0; i--) {
      const frame = this.frames[i];
      if (frame !== undefined && frame.group.form === group.form && frame.link !== "reduced") return i;
    }
    return this.frames.length - 1;
  }

  /**
   * "The man, who led the agency before he retired, visited": the sentence's opening phrase still
   * waits for its verb when only clauses that hang on it have come, and a comma closes them.
   */
  private pendingSubject(group: VerbGroup): NounPhrase | null {
    const first = this.frames[0];
    if (first === undefined) return null;
    const hangs = first.link === "relative" || first.link === "reduced" || (first.link === "infinitive" && this.token(first.group.firstToken - 1)?.pos === "NOUN");
    if (!hangs || this.frames.some((f) => f.link === "main" || f.link === "coordinate" || f.link === "complement")) return null;
    const { phrases, governed, bracketed } = this.search;
    const opening = phrases.find((p, i) => p.endToken <= first.firstToken && governed[i] !== true && !bracketed.has(p));
    if (opening === undefined) return null;
    const closed = this.token(group.firstToken - 1)?.text === "," || this.frames.every((f) => f.link === "infinitive" || f.link === "relative" || f.link === "reduced");
    const own = subjectBefore(this.search, this.from(), group);
    const link = own === null ? undefined : this.token(own.firstToken - 1);
    const ownFollows = link !== undefined && (link.text === "," || SUBORDINATORS.has(link.norm));
    return closed && !ownFollows ? opening : null;
  }

  /** "...," said Jane Roe: a verb after a closing quotation mark or comma takes the phrase that follows it. */
  private afterQuotation(group: VerbGroup): NounPhrase | null {
    const before = this.token(group.firstToken - 1);
    const closes = before !== undefined && (before.text === "," || before.text === "\u201D" || before.text === '"' || before.text === "'" || before.text === "\u2019");
    return closes ? (this.search.phrases.find((p) => p.firstToken === group.endToken) ?? null) : null;
  }

  /** A clause starts with its subject, or with what is fronted after the conjunction ("and in 2020 he left"). */
  private clauseStart(from: number, subject: NounPhrase): number {
    for (let i = subject.firstToken - 1; i >= from; i--) {
      const token = this.token(i);
      if (token === undefined) break;
      if (token.pos === "CCONJ" || token.pos === "SCONJ") return this.token(i + 1)?.pos === "ADP" ? i + 1 : subject.firstToken;
    }
    return subject.firstToken;
  }
}

/** "X said Morocco doubled": the subject stands right after the matrix verb. */
function directlyAfter(tokens: readonly Token[], matrix: VerbGroup, subject: NounPhrase): boolean {
  return tokens.slice(matrix.endToken, subject.firstToken).every((t) => t.pos === "ADV" || t.norm === "that");
}

function withEnds(frames: readonly Frame[], sentence: Sentence, tokens: readonly Token[]): Frame[] {
  return frames.map((frame, i) => {
    const next = frames[i + 1];
    let argumentEnd = next === undefined ? sentence.endToken : Math.max(frame.group.endToken, Math.min(next.firstToken, next.group.firstToken));
    while (argumentEnd > frame.group.endToken && isEdge(tokens[argumentEnd - 1])) argumentEnd -= 1;
    const opensSentence = i === 0 && (frame.link === "main" || frame.link === "subordinate");
    return { ...frame, firstToken: opensSentence ? sentence.firstToken : frame.firstToken, argumentEnd, endToken: argumentEnd };
  });
}

function isEdge(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === "punctuation" || token.pos === "CCONJ" || token.pos === "SCONJ") && token.text !== ")";
}
