import type { Concepts } from "../align/concepts.ts";
import type { Analysis } from "../extract/analysis.ts";
import { clockAt } from "../extract/clock.ts";
import type { Token } from "../text/document.ts";
import { isFunctionWord } from "../lexicon/function-words.ts";
import { isQuantifier } from "../lexicon/quantifiers.ts";
import { isNegation } from "../lexicon/negations.ts";
import type { Unit } from "./part.ts";

/** Words that carry no content of their own in a claim: light verbs, fillers, measures of nothing. */
const LIGHT: ReadonlySet<string> = new Set([
  "be",
  "have",
  "do",
  "make",
  "take",
  "there",
  "number",
  "total",
  "amount",
  "also",
  "too",
  "however",
  "then",
  "now",
  "currently",
  "ever",
  "already",
  "still",
  "just",
  "even",
  "figure",
  "level",
  "say",
  "thing",
  "way",
  "according",
  "compare",
  "respectively",
  "overall",
  "so",
  "very",
  "will",
]);

/** Verbs that say no more than "is" before a figure ("stands at 5.2%", "totalled 40"). */
const MEASURE_COPULAS: ReadonlySet<string> = new Set([
  "stand",
  "amount",
  "total",
  "number",
  "equal",
  "register",
  "last",
]);

/** "Is expected to arrive": the plan is compared as the modality of what is planned, whatever verb says it. */
const PLANNING: ReadonlySet<string> = new Set(["expect", "schedule", "plan", "slate", "set", "due", "intend", "mean"]);

/**
 * Splits a token range of a claim into units: numbers, times and named entities first, then the
 * verb of each clause, then every other word that carries content.
 */
export function unitsOf(
  { analysis, concepts }: { readonly analysis: Analysis; readonly concepts: Concepts },
  firstToken: number,
  endToken: number,
  excluded: ReadonlySet<number>,
): Unit[] {
  const { document } = analysis;
  const taken = new Set<number>(excluded);
  const units: Unit[] = [];
  const inside = (item: { readonly firstToken: number; readonly endToken: number }): boolean =>
    item.firstToken >= firstToken && item.endToken <= endToken && !range(item).every((i) => excluded.has(i));
  const push = (unit: Omit<Unit, "start" | "end" | "text">): void => {
    const start = document.tokens[unit.firstToken]?.start ?? 0;
    const end = document.tokens[unit.endToken - 1]?.end ?? start;
    units.push({ ...unit, start, end, text: document.text.slice(start, end) });
    for (const i of range(unit)) taken.add(i);
  };
  for (let i = firstToken; i < endToken; i++) {
    const end = Math.min(clockAt(document.tokens, i)?.endToken ?? literalEnd(document.tokens, i, endToken), endToken);
    if (isTally(analysis, i, endToken)) {
      push({ kind: "word", firstToken: i, endToken: i + 3, head: i });
      i += 2;
      continue;
    }
    if (end === i + 1 || analysis.times.some((t) => t.firstToken <= i && i < t.endToken) || isRange(analysis, i, end))
      continue;
    push({ kind: "word", firstToken: i, endToken: end, head: i });
    i = end - 1;
  }
  for (const time of analysis.times.filter(inside)) {
    push({ kind: "time", firstToken: time.firstToken, endToken: time.endToken, head: time.endToken - 1, time });
  }
  for (const quantity of analysis.quantities.filter(inside)) {
    if (range(quantity).some((i) => taken.has(i))) continue;
    push({
      kind: "quantity",
      firstToken: quantity.firstToken,
      endToken: quantity.endToken,
      head: quantity.endToken - 1,
      quantity,
    });
  }
  for (const mention of analysis.mentions.filter(inside)) {
    if (mention.kind !== "name" || range(mention).some((i) => taken.has(i))) continue;
    push({
      kind: "entity",
      firstToken: mention.firstToken,
      endToken: mention.endToken,
      head: mention.endToken - 1,
      mention,
    });
  }
  const passive = new Set(analysis.clauses.filter((c) => c.predicate.passive).map((c) => c.predicate.head));
  const heads = new Set(analysis.clauses.filter((c) => c.kind !== "apposition").map((c) => c.predicate.head));
  const reserved = new Set(taken);
  // "The vote was unanimous": there it is what is said, and counts nothing.
  const complements = new Set(
    analysis.clauses.flatMap((c) => c.arguments.flatMap((a) => (a.role === "complement" ? [a.head] : []))),
  );
  for (let i = firstToken; i < endToken; i++) {
    const token = document.tokens[i];
    if (token === undefined || taken.has(i) || !(carriesContent(token) || (passive.has(i) && token.pos === "VERB")))
      continue;
    // "At the age of 87": the figure is compared as an age.
    if (token.lemma === "age" && document.tokens[i + 1]?.norm === "of" && document.tokens[i + 2]?.kind === "number")
      continue;
    if (token.norm === "aged" && document.tokens[i + 1]?.kind === "number") continue;
    // A word inside an expression is matched with the expression's head ("out" in "came out").
    const head = concepts.headOf(i);
    const headed = document.tokens[head];
    if (
      concepts.absorbed(i) &&
      head >= firstToken &&
      head < endToken &&
      !reserved.has(head) &&
      // "Made a loss": a verb that says nothing by itself is no unit that could stand for the others.
      headed !== undefined &&
      carriesContent(headed)
    )
      continue;
    // "All" is judged by the quantifiers; "the vote was unanimous" says it, and so does any other complement.
    const isSaid = token.pos === "ADV" || token.pos === "NOUN" || token.norm === "unanimous" || complements.has(i);
    if (isQuantifier(token.norm) && !isSaid) continue;
    if (
      heads.has(i) &&
      PLANNING.has(token.lemma) &&
      analysis.clauses.some(
        (c) =>
          c.kind === "nonfinite" &&
          c.predicate.modality === "planned" &&
          c.predicate.firstToken - i <= 2 &&
          c.predicate.firstToken > i,
      )
    )
      continue;
    if (heads.has(i) && MEASURE_COPULAS.has(token.lemma) && units.some((u) => u.kind === "quantity")) continue;
    const kind =
      token.pos === "VERB" && (heads.has(i) || [...heads].some((h) => concepts.headOf(h) === i)) ? "predicate" : "word";
    push({ kind, firstToken: i, endToken: i + 1, head: i });
  }
  return units.toSorted((a, b) => a.start - b.start);
}

const CONTESTS: ReadonlySet<string> = new Set([
  "vote",
  "win",
  "lose",
  "beat",
  "defeat",
  "pass",
  "reject",
  "approve",
  "adopt",
  "lead",
  "draw",
  "back",
]);

/** "Voted 4 to 7", "won by 79 to 88": a tally, found as it is written or not at all. */
function isTally(analysis: Analysis, at: number, limit: number): boolean {
  const { tokens } = analysis.document;
  if (
    at + 2 >= limit ||
    tokens[at]?.kind !== "number" ||
    tokens[at + 1]?.norm !== "to" ||
    tokens[at + 2]?.kind !== "number"
  )
    return false;
  return tokens.slice(Math.max(0, at - 4), at).some((t) => CONTESTS.has(t.lemma));
}

/** "7-15 cases" is one amount between two bounds, no score. */
function isRange(analysis: Analysis, first: number, end: number): boolean {
  return analysis.quantities.some((q) => q.firstToken <= first && q.endToken >= end && q.value === null);
}

/** Figures tied by hyphens ("7-4-1") are one thing, found as it is written or not at all. */
function literalEnd(tokens: readonly Token[], start: number, limit: number): number {
  let end = start + 1;
  while (
    end + 1 < limit &&
    tokens[start]?.kind === "number" &&
    /^[-\u2010-\u2013]$/.test(tokens[end]?.text ?? "") &&
    tokens[end + 1]?.kind === "number"
  )
    end += 2;
  return end;
}

function range(item: { readonly firstToken: number; readonly endToken: number }): number[] {
  return Array.from({ length: item.endToken - item.firstToken }, (_, i) => item.firstToken + i);
}

/** Whether a word must be found in the article for the claim to hold. */
export function carriesContent(token: Token): boolean {
  if (token.kind === "punctuation" || token.kind === "symbol") return false;
  if (
    token.pos === "ADP" ||
    token.pos === "DET" ||
    token.pos === "CCONJ" ||
    token.pos === "PART" ||
    token.pos === "PRON" ||
    token.pos === "AUX"
  ) {
    return STRONG.has(token.norm);
  }
  // "The mine closed": what is tagged a noun is one, though the word can be a pronoun.
  const functional = token.pos !== "NOUN" && (isFunctionWord(token.norm) || isFunctionWord(token.lemma));
  if (isNegation(token.norm) || functional) return STRONG.has(token.norm);
  return !LIGHT.has(token.lemma);
}

/** Small words that widen or narrow what is said: they must be stated. */
const STRONG: ReadonlySet<string> = new Set([
  "next",
  "without",
  "despite",
  "against",
  "because",
  "except",
  "only",
  "first",
  "last",
]);
