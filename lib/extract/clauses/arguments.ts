import { CLOCK_UNITS, PERIOD_UNITS } from "../../lexicon/time-words.ts";
import type { Document, Token } from "../../text/document.ts";
import type { Argument, ArgumentRole } from "../clause.ts";
import type { Frame } from "./frame.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { lastPhraseBy } from "./phrase-index.ts";
import { isPreposition } from "./subjects.ts";
import { isDate } from "./window.ts";

/** Builds an argument from a token range; `head` is the token index of its head noun. */
export function argumentOf(
  document: Document,
  role: ArgumentRole,
  range: { readonly firstToken: number; readonly endToken: number; readonly head: number },
  preposition: string | null = null,
): Argument {
  const first = document.tokens[range.firstToken];
  const last = document.tokens[range.endToken - 1];
  const start = first?.start ?? 0;
  const end = last?.end ?? start;
  return { role, preposition, start, end, text: document.text.slice(start, end), ...range };
}

/** Extends a base phrase over its "of" phrases, brackets and coordinated phrases. */
export function fullPhrase(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  at: number,
  limit: number,
  coordinate: boolean,
): { phrase: NounPhrase; last: number } {
  const base = phrases[at];
  if (base === undefined) throw new RangeError(`no noun phrase ${at} of ${phrases.length}`);
  let { endToken } = base;
  let last = at;
  while (last + 1 < phrases.length) {
    const next = phrases[last + 1];
    if (next === undefined || next.firstToken >= limit) break;
    const gap = tokens.slice(endToken, Math.min(next.firstToken, endToken + 4));
    const words = gap.map((t) => t.norm).join(" ");
    const hangs = words === "of" || words === "(" || words === ") of" || words === "of between";
    const joins =
      hangs ||
      (coordinate && (words === "and" || words === "or" || words === ") and")) ||
      (coordinate &&
        (words === "," || words === ", and" || words === ", or") &&
        listGoesOn(tokens, phrases, { base, at: last + 1, limit }));
    if (!joins || (gap.length > 0 && !hangs && opensClause(tokens, next, limit))) break;
    endToken = next.endToken;
    last += 1;
  }
  if (tokens[endToken]?.text === ")" && tokens.slice(base.firstToken, endToken).some((t) => t.text === "("))
    endToken += 1;
  return { phrase: { firstToken: base.firstToken, endToken, head: base.head }, last };
}

/** How many members a list is followed through. */
const LIST_REACH = 12;

/**
 * Whether the comma before phrase `at` joins a list ("A, B and C"): one that a conjunction closes, and not
 * an appositive of a name ("Hammouchi, Morocco's security chief") or of a count ("two services, A and B").
 */
function listGoesOn(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  member: { readonly base: NounPhrase; readonly at: number; readonly limit: number },
): boolean {
  const { base, at, limit } = member;
  const next = phrases[at];
  if (next === undefined) return false;
  const opening = tokens[next.firstToken];
  // "27 reports, nine of which": a share of what was named is no further member.
  if (tokens[next.endToken]?.norm === "of" && SHARED.has(tokens[next.endToken + 1]?.norm ?? "")) return false;
  const head = tokens[base.head];
  const named = tokens[next.head]?.pos === "PROPN";
  const possessive =
    tokens.slice(next.firstToken, Math.min(next.endToken, next.firstToken + 4)).some((t) => t.norm === "'s") ||
    opening?.pos === "PRON";
  if (head?.pos === "PROPN" && (opening?.pos === "DET" || (possessive && !named))) return false;
  const counted = tokens[base.firstToken]?.pos === "NUM" && head?.pos === "NOUN" && head.norm !== head.lemma;
  if (counted && named) return false;
  if (opening !== undefined && isQuantifier(opening)) return counted && opening.pos === "NUM";
  for (let i = at; i < phrases.length && i < at + LIST_REACH; i++) {
    const phrase = phrases[i];
    if (phrase === undefined || phrase.firstToken >= limit) return false;
    const before = tokens[phrase.firstToken - 1];
    if (before?.pos === "CCONJ") return true;
    if (i > at && before?.text !== "," && before?.pos !== "ADP") return false;
  }
  return false;
}

const SHARED: ReadonlySet<string> = new Set(["which", "whom", "them", "these", "those"]);

function isQuantifier(token: Token): boolean {
  return (
    token.pos === "NUM" ||
    token.norm === "most" ||
    token.norm === "some" ||
    token.norm === "all" ||
    token.norm === "about" ||
    token.norm === "many" ||
    token.norm === "none"
  );
}

/** A phrase with a verb straight after it is the subject of the next clause, not one more member of a list. */
function opensClause(tokens: readonly Token[], phrase: NounPhrase, limit: number): boolean {
  const after = tokens[phrase.endToken];
  return (
    after !== undefined &&
    phrase.endToken < limit + 1 &&
    (after.pos === "AUX" ||
      after.pos === "VERB" ||
      after.norm === "who" ||
      (after.norm === "to" &&
        tokens[phrase.endToken + 1]?.pos === "VERB" &&
        tokens[phrase.firstToken - 2]?.text === ","))
  );
}

/** Reads the phrases of a frame: object, complement, agent, and prepositional phrases before and after the verb. */
export function argumentsOf(document: Document, frame: Frame, phrases: readonly NounPhrase[]): Argument[] {
  const { tokens } = document;
  const found: Argument[] = [];
  const { group, subject } = frame;
  let objects = 0;
  for (let i = lastPhraseBy(phrases, frame.firstToken) + 1; i < phrases.length; i++) {
    const base = phrases[i];
    if (base === undefined || base.firstToken >= frame.argumentEnd) break;
    // "Said Jane Roe, the group's chair": what stands beside an inverted subject is no object.
    if (
      subject !== null &&
      subject.firstToken >= group.endToken &&
      base.firstToken === subject.endToken + 1 &&
      tokens[subject.endToken]?.text === ","
    )
      continue;
    const fronted = base.endToken <= group.firstToken;
    if (subject !== null && base.firstToken < subject.endToken && base.endToken > subject.firstToken) continue;
    const before = tokens[base.firstToken - 1];
    const preposition =
      before !== undefined && before.index >= frame.firstToken && isPreposition(tokens, before.index)
        ? before.norm
        : null;
    if (fronted && preposition === null) continue;
    const limit =
      fronted && subject !== null && base.endToken <= subject.firstToken ? subject.firstToken : frame.argumentEnd;
    const { phrase, last } = fullPhrase(tokens, phrases, i, limit, true);
    i = last;
    if (preposition !== null) {
      if (preposition === "of" && phrases[lastPhraseBy(phrases, base.firstToken - 1)]?.endToken === base.firstToken - 1)
        continue;
      found.push(
        argumentOf(
          document,
          preposition === "by" && (group.passive || frame.link === "reduced") && isDoer(tokens, base)
            ? "agent"
            : "oblique",
          phrase,
          preposition,
        ),
      );
    } else if (group.copular) {
      found.push(argumentOf(document, "complement", phrase));
    } else {
      objects += 1;
      found.push(argumentOf(document, "object", phrase));
    }
  }
  if (group.copular && !found.some((a) => a.role === "complement")) {
    const adjective = adjectiveAfter(tokens, group.endToken, frame.argumentEnd);
    if (adjective !== null) found.push(argumentOf(document, "complement", adjective));
  }
  if (objects > 1) return withIndirect(found, tokens, group.endToken);
  return found;
}

const MEANS: ReadonlySet<string> = new Set([
  "boat",
  "car",
  "train",
  "bus",
  "air",
  "sea",
  "road",
  "rail",
  "plane",
  "ship",
  "helicopter",
  "ferry",
  "bicycle",
  "bike",
  "taxi",
  "hand",
  "post",
  "mail",
  "email",
  "phone",
  "telephone",
  "fax",
  "law",
  "force",
  "mistake",
  "accident",
  "chance",
  "default",
  "night",
  "day",
  "nature",
  "name",
  "proxy",
  "lot",
  "consensus",
  "acclamation",
  "injection",
]);

/** After "by": who or what did it, and not by when, by how much or by what means ("by Friday", "by 3 percent", "by boat"). */
function isDoer(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const head = tokens[phrase.head];
  if (head === undefined || isDate(tokens, phrase)) return false;
  const bare = phrase.endToken - phrase.firstToken === 1;
  if (bare && MEANS.has(head.norm)) return false;
  return (
    head.pos !== "NUM" && head.text !== "%" && !isMeasure(head.lemma) && head.norm !== "percent" && head.norm !== "cent"
  );
}

function isMeasure(lemma: string): boolean {
  return (
    PERIOD_UNITS.has(lemma) ||
    lemma === "percent" ||
    lemma === "point" ||
    lemma === "mile" ||
    lemma === "metre" ||
    lemma === "meter" ||
    lemma === "kilometre" ||
    lemma === "vote"
  );
}

const DITRANSITIVE_GAP = 0;

/** "are effective", "was “precious”": an adjective after the copula. */
function adjectiveAfter(tokens: readonly Token[], from: number, limit: number): NounPhrase | null {
  for (let i = from; i < Math.min(limit, from + 4); i++) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (token.pos === "ADJ" || (token.pos === "VERB" && token.norm !== token.lemma))
      return { firstToken: i, endToken: i + 1, head: i };
    if (token.pos !== "ADV" && token.kind !== "punctuation") return null;
  }
  return null;
}

/** A score, a date or a stretch of time is nothing that was given ("beat them 3-2", "replaced her moments later"). */
function canBeGiven(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const head = tokens[phrase.head];
  return (
    head !== undefined &&
    head.pos !== "NUM" &&
    head.norm !== "moments" &&
    !CLOCK_UNITS.has(head.norm) &&
    !PERIOD_UNITS.has(head.norm) &&
    !isDate(tokens, phrase)
  );
}

/** "gave the company a loan": of two adjacent objects the first receives. */
function withIndirect(found: readonly Argument[], tokens: readonly Token[], verbEnd: number): Argument[] {
  const objects = found.filter((a) => a.role === "object");
  const [first, second] = objects;
  if (first === undefined || second === undefined) return [...found];
  const adjacent =
    second.firstToken - first.endToken === DITRANSITIVE_GAP &&
    first.firstToken === verbEnd &&
    canBeGiven(tokens, second);
  return found.map((argument) => {
    if (argument === first && adjacent) return { ...argument, role: "indirect_object" };
    // A bare phrase that does not touch the verb is an adjunct ("last month").
    if (argument !== first && !adjacent && tokens[argument.firstToken - 1]?.text === ",")
      return { ...argument, role: "oblique" };
    return argument;
  });
}
