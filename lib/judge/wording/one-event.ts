import type { Analysis } from "../../extract/analysis.ts";
import type { Clause } from "../../extract/clause.ts";
import type { Token } from "../../text/document.ts";
import type { TokenRange } from "./word-diff.ts";

/**
 * Whether words of a sentence tell of one thing in one event, so that what excludes them is false of it. "The mayor opened a stone
 * bridge" is of one bridge; "the firm sells beer", "some boys wore blue" and "exports of wheat rose" leave room for others.
 */
export function isOfOneEvent({ document, clauses }: Analysis, words: TokenRange): boolean {
  const { tokens } = document;
  const sentence = tokens[words.first]?.sentence;
  const opening = tokens.slice(Math.max(0, words.first - 40), words.end).filter((t) => t.sentence === sentence);
  if (opening.some((t) => PLURALITY.has(t.norm))) return false;
  const clause = clauses
    .filter((c) => holds(c, words) && c.kind !== "apposition")
    .toSorted((a, b) => a.endToken - a.firstToken - (b.endToken - b.firstToken))[0];
  // "A small country road": a caption, which tells of what it shows.
  if (clause === undefined) return !clauses.some((c) => c.sentence === sentence);
  const { polarity, modality, lemma } = clause.predicate;
  if (polarity === "negative" || (modality !== "asserted" && modality !== "habitual")) return false;
  if (isDepicted(tokens, clause)) return true;
  return (
    (lemma === "be" || isPast(tokens, clause)) &&
    words.first >= clause.predicate.firstToken &&
    (isPlace(tokens[words.first]) || isSingled(tokens, words))
  );
}

function holds({ firstToken, endToken, subject }: Clause, words: TokenRange): boolean {
  const inSubject = subject !== null && subject.firstToken <= words.first && words.end <= subject.endToken;
  return inSubject || (firstToken <= words.first && words.end <= endToken);
}

const PLURALITY: ReadonlySet<string> = new Set([
  "some",
  "several",
  "many",
  "most",
  "few",
  "all",
  "every",
  "each",
  "any",
  "no",
  "other",
  "others",
  "another",
  "various",
  "one",
]);

const INDEFINITE: ReadonlySet<string> = new Set(["a", "an"]);

/** "A boy sits in a stall", "two men are carrying a sofa": told as seen. */
function isDepicted(tokens: readonly Token[], { subject, predicate }: Clause): boolean {
  const verb = tokens[predicate.head];
  const group = tokens.slice(predicate.firstToken, predicate.endToken);
  if ((verb?.pos === "VERB" && verb.norm.endsWith("ing")) || group.some((t) => t.norm === "being")) return true;
  if (predicate.lemma === "be" && group.every((t) => t.norm === "is" || t.norm === "are" || t.norm === "'s"))
    return true;
  const present = group.every((t) => t.norm === t.lemma || t.norm.endsWith("s") || t.norm === "are");
  const opening = subject === null ? undefined : tokens[subject.firstToken];
  return present && opening !== undefined && (INDEFINITE.has(opening.norm) || opening.pos === "NUM");
}

function isPast(tokens: readonly Token[], { predicate }: Clause): boolean {
  const group = tokens.slice(predicate.firstToken, predicate.endToken);
  const first = group[0];
  if (first === undefined) return false;
  return (
    first.norm === "was" ||
    first.norm === "were" ||
    first.norm === "had" ||
    (first.pos === "VERB" && first.norm !== first.lemma && !first.norm.endsWith("s"))
  );
}

/** "Outside the ward", "in Peru": a deed has one place. */
function isPlace(token: Token | undefined): boolean {
  return token?.pos === "ADP" || token?.pos === "PROPN";
}

const SINGLING: ReadonlySet<string> = new Set(["a", "an", "the", "this", "that", "his", "her", "its", "their", "'s"]);

/** A singular thing with a determiner, or what a copula says. */
function isSingled(tokens: readonly Token[], words: TokenRange): boolean {
  for (let at = words.first; at >= Math.max(0, words.first - 4); at--) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (SINGLING.has(token.norm)) break;
    if (at < words.first && token.lemma === "be") return true;
    if (at < words.first && token.pos !== "ADJ" && token.pos !== "NOUN" && token.pos !== "ADV") return false;
    if (at === Math.max(0, words.first - 4)) return false;
  }
  // "Of wheat", "of a firm": what is told of may be one of several.
  const head = tokens.slice(words.first).find((t) => t.pos === "NOUN" || t.pos === "PROPN");
  return head !== undefined && head.index - words.end < 3 && head.norm === head.lemma;
}
