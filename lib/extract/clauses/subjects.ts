import type { Sentence, Token } from "../../text/document.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { firstPhraseFrom, lastPhraseBy } from "./phrase-index.ts";
import type { VerbGroup } from "./verb-groups.ts";

const SUBORDINATING_ADPOSITIONS: ReadonlySet<string> = new Set([
  "after",
  "before",
  "since",
  "until",
  "as",
  "while",
  "though",
  "although",
  "because",
  "if",
  "when",
  "that",
  "than",
]);

/** Which noun phrases of a sentence a preposition governs, directly or through a coordination; index by index. */
export function governedPhrases(tokens: readonly Token[], phrases: readonly NounPhrase[]): boolean[] {
  const governed: boolean[] = [];
  for (const [i, phrase] of phrases.entries()) {
    const before = tokens[phrase.firstToken - 1];
    const direct = isPreposition(tokens, phrase.firstToken - 1);
    const earlier = phrases[i - 1];
    const gap = earlier === undefined ? [] : tokens.slice(earlier.endToken, phrase.firstToken);
    const coordinated =
      gap.length > 0 &&
      gap.length <= 2 &&
      gap.every((t) => t.norm === "and" || t.norm === "or" || t.text === ",") &&
      gap.some((t) => t.norm === "and" || t.norm === "or");
    // ", and the prosecution has": a verb straight after it makes the phrase the subject of a new clause.
    const behind = endOfPhrase(tokens, phrases, i);
    const next = tokens[behind]?.pos === "ADV" && gap[0]?.text === "," ? tokens[behind + 1] : tokens[behind];
    const opensClause =
      coordinated &&
      next !== undefined &&
      (next.pos === "VERB" || next.pos === "AUX") &&
      (gap[0]?.text === "," || verbBefore(tokens, phrases[0]?.firstToken ?? 0, phrase.firstToken));
    governed.push(direct || (coordinated && !opensClause && (governed[i - 1] ?? false) && before?.pos === "CCONJ"));
  }
  return governed;
}

/** Where a phrase ends with the "of" phrases that hang on it ("the mayor of Oslo"). */
function endOfPhrase(tokens: readonly Token[], phrases: readonly NounPhrase[], i: number): number {
  let end = phrases[i]?.endToken ?? 0;
  for (let k = i + 1; k < phrases.length && k < i + 4; k++) {
    const phrase = phrases[k];
    if (tokens[end]?.norm !== "of" || phrase?.firstToken !== end + 1) break;
    end = phrase.endToken;
  }
  return end;
}

const VERB_REACH = 60;

/** Whether a verb has come before, so that a phrase with a verb after it may start a clause of its own. */
function verbBefore(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = Math.max(from, to - VERB_REACH); i < to; i++)
    if (tokens[i]?.pos === "VERB" || tokens[i]?.pos === "AUX") return true;
  return false;
}

/** Words that taggers take for prepositions and that open clauses only. */
const CONJUNCTIONS: ReadonlySet<string> = new Set([
  "although",
  "though",
  "because",
  "whereas",
  "unless",
  "if",
  "when",
  "while",
  "whilst",
  "whether",
  "where",
  "that",
]);

/** Whether the token is a preposition here, participles such as "compared to" among them. */
export function isPreposition(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || CONJUNCTIONS.has(token.norm)) return false;
  if (token.pos === "ADP" || token.norm === "than" || token.norm === "like") return true;
  if (token.norm === "to") return tokens[at + 1]?.pos !== "VERB";
  return (
    token.norm === "since" ||
    token.norm === "until" ||
    token.norm === "after" ||
    token.norm === "before" ||
    token.norm === "following" ||
    token.norm === "including" ||
    token.norm === "during"
  );
}

/** The phrases that stand inside round or square brackets. */
export function bracketedPhrases(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  sentence: Sentence,
): Set<NounPhrase> {
  const inside = new Set<NounPhrase>();
  let depth = 0;
  let next = 0;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const text = tokens[i]?.text ?? "";
    if (text === "(" || text === "[") depth += 1;
    else if (text === ")" || text === "]") depth = Math.max(0, depth - 1);
    while (next < phrases.length && (phrases[next]?.firstToken ?? 0) < i) next += 1;
    const phrase = phrases[next];
    if (depth > 0 && phrase?.firstToken === i) inside.add(phrase);
  }
  return inside;
}

/** What subjects are looked for in: the phrases of the sentence and which of them cannot be one. */
export interface SubjectSearch {
  readonly tokens: readonly Token[];
  readonly phrases: readonly NounPhrase[];
  readonly governed: readonly boolean[];
  readonly bracketed: ReadonlySet<NounPhrase>;
}

/**
 * The noun phrase that a verb group takes as its subject: the nearest before it, from `from` on,
 * that no preposition governs and that is no appositive between commas. Coordinated phrases count
 * as one.
 */
export function subjectBefore(search: SubjectSearch, from: number, group: VerbGroup): NounPhrase | null {
  const { tokens, phrases, governed, bracketed } = search;
  const candidates: number[] = [];
  for (let i = firstPhraseFrom(phrases, from); i < phrases.length; i++) {
    const phrase = phrases[i];
    if (phrase === undefined || phrase.endToken > group.firstToken) break;
    if (bracketed.has(phrase)) continue;
    const before = tokens[phrase.firstToken - 1];
    const subordinated =
      before !== undefined &&
      SUBORDINATING_ADPOSITIONS.has(before.norm) &&
      adjacent(tokens, phrase.endToken, group.firstToken);
    if ((governed[i] ?? false) && !subordinated) continue;
    candidates.push(i);
  }
  const last = candidates.at(-1);
  const nearest = last === undefined ? undefined : phrases[last];
  if (last === undefined || nearest === undefined) return null;
  const first = candidates[0];
  // "Pompeo, the head of diplomacy, visited": what stands between commas right before the verb is an appositive.
  const commaBefore = tokens[nearest.firstToken - 1]?.text === ",";
  const commaAfter = tokens.slice(nearest.endToken, group.firstToken).some((t) => t.text === ",");
  const opening = first === undefined ? undefined : phrases[first];
  if (
    commaBefore &&
    commaAfter &&
    opening !== undefined &&
    opening !== nearest &&
    !startsList(tokens, phrases, candidates)
  )
    return opening;
  return coordinated(search, candidates);
}

function adjacent(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every((t) => t.text !== ",");
}

function startsList(tokens: readonly Token[], phrases: readonly NounPhrase[], candidates: readonly number[]): boolean {
  const last = phrases[candidates.at(-1) ?? 0];
  return last !== undefined && tokens[last.firstToken - 1]?.pos === "CCONJ";
}

function coordinated(search: SubjectSearch, candidates: readonly number[]): NounPhrase | null {
  return coordinatedPhrases(
    search,
    candidates.flatMap((i) => search.phrases[i] ?? []),
  );
}

/** "Morocco and the US", "A, B and C": the coordinated phrases from the first to the last; the last one alone where none are. */
export function coordinatedPhrases(search: SubjectSearch, candidates: readonly NounPhrase[]): NounPhrase | null {
  const { tokens } = search;
  let at = candidates.length - 1;
  const last = candidates[at];
  if (last === undefined) return null;
  const conjunction = tokens[last.firstToken - 1];
  if (conjunction === undefined || (conjunction.norm !== "and" && conjunction.norm !== "or")) return last;
  let first = last;
  while (at > 0) {
    const earlier = candidates[at - 1];
    if (earlier === undefined) break;
    const gap = tokens.slice(earlier.endToken, first.firstToken);
    const linked = gap.every(
      (t) =>
        t.norm === "and" ||
        t.norm === "or" ||
        t.text === "," ||
        t.pos === "ADP" ||
        t.pos === "NOUN" ||
        t.pos === "PROPN" ||
        t.pos === "DET" ||
        t.pos === "NUM",
    );
    if (!linked || gap.length > 6) break;
    first = earlier;
    at -= 1;
  }
  return { firstToken: first.firstToken, endToken: last.endToken, head: last.head };
}

const ATTACHING: ReadonlySet<string> = new Set(["of", "on", "for", "in", "from", "at", "by"]);

/**
 * What a relative clause speaks of: of "the secretary of state" the secretary, of "the Country
 * Report on Terrorism for 2019" the report. A bare noun or a number after a preposition gives way to
 * the phrase that it hangs on.
 */
export function antecedentBefore(search: SubjectSearch, at: number): NounPhrase | null {
  const { tokens, phrases, bracketed } = search;
  let i = lastPhraseBy(phrases, at);
  for (let bracket = phrases[i]; bracket !== undefined && bracketed.has(bracket); bracket = phrases[i]) i -= 1;
  while (i > 0) {
    const phrase = phrases[i];
    const host = phrases[i - 1];
    const link = tokens[(phrase?.firstToken ?? 0) - 1];
    if (
      phrase === undefined ||
      host === undefined ||
      link === undefined ||
      !ATTACHING.has(link.norm) ||
      host.endToken !== link.index
    )
      break;
    const opening = tokens[phrase.firstToken];
    const bare = opening?.pos !== "DET" && tokens[phrase.head]?.pos !== "PRON";
    const person = link.norm === "by" && tokens[at]?.norm !== "that";
    if (person) break;
    const named =
      tokens[at]?.norm !== "that" && link.norm !== "of" && tokens[phrase.head]?.pos === "PROPN" && link.norm !== "on";
    if (!bare || named) break;
    i -= 1;
  }
  return phrases[i] ?? null;
}
