import { relateWords } from "../../align/word-relation.ts";
import type { Part, Unit } from "../../claim/part.ts";
import type { Analysis } from "../../extract/analysis.ts";
import type { Quantity } from "../../extract/quantity.ts";
import { COMPARATIVES, changeDirection } from "../../lexicon/change-verbs.ts";
import type { Token } from "../../text/document.ts";
import { tokensIn } from "../../text/document.ts";
import type { NumberComparison } from "../number.ts";
import { compareQuantities } from "../number.ts";
import { isSame } from "../number/comparison.ts";
import { compareTimes } from "../time.ts";
import type { Derivation } from "./derivation.ts";

/** A figure of the claim that a derivation answers, with the claim's other words that the arithmetic itself carries. */
export interface Answered {
  readonly unit: Unit;
  readonly carried: readonly Unit[];
  readonly relation: "entails" | "contradicts";
}

/** Whether the claim asks for just this operation, of the same noun, with the same unit and date; null where it does not. */
export function answered(
  claim: Analysis,
  part: Part,
  unit: Unit,
  article: Analysis,
  derivation: Derivation,
): Answered | null {
  const figure = unit.kind === "quantity" ? unit.quantity : majorityOf(claim, unit);
  if (figure === undefined) return null;
  const asked = askedFor(claim, part, unit, figure, article, derivation);
  if (asked === null) return null;
  const relation = relationTo({ ...figure, change: null, ...asked.as }, derivation.quantity);
  return relation === "entails" || relation === "contradicts" ? { unit, carried: asked.carried, relation } : null;
}

interface Asked {
  readonly carried: readonly Unit[];
  /** What the claim's figure is read as: "five cents higher" as an amount, without its noun. */
  readonly as: Partial<Quantity>;
}

function askedFor(
  claim: Analysis,
  part: Part,
  unit: Unit,
  figure: Quantity,
  article: Analysis,
  derivation: Derivation,
): Asked | null {
  switch (derivation.operation) {
    case "share":
      return isShareOfWhole(claim, unit, figure) && countsSame(claim, figure, article, derivation) && !part.negated
        ? { carried: [], as: {} }
        : null;
    case "remainder":
      return figure.kind === "cardinal" &&
        figure.change === null &&
        part.negated &&
        countsSame(claim, figure, article, derivation)
        ? { carried: [], as: {} }
        : null;
    case "sum":
      return figure.kind === "cardinal" && figure.change === null && !part.negated
        ? totalAsked(claim, part, unit, figure, article, derivation)
        : null;
    case "difference":
    case "percent_change":
      return part.negated ? null : differenceAsked(claim, part, unit, figure, derivation);
    case "earlier":
      return part.negated ? null : earlierAsked(claim, part, unit, figure, article, derivation);
  }
}

/** "24% of the wells", "most of the wells". */
function isShareOfWhole(claim: Analysis, unit: Unit, figure: Quantity): boolean {
  if (figure.change !== null || (figure.kind !== "percent" && figure.kind !== "fraction")) return false;
  return claim.document.tokens[unit.endToken]?.norm === "of" || unit.kind === "word";
}

/** "Most", "a majority of": more than half. */
function majorityOf(claim: Analysis, unit: Unit): Quantity | undefined {
  const { tokens } = claim.document;
  const token = tokens[unit.head];
  if (
    unit.kind !== "word" ||
    unit.endToken - unit.firstToken !== 1 ||
    token === undefined ||
    (token.norm !== "most" && token.norm !== "majority")
  )
    return undefined;
  let at = unit.endToken;
  if (tokens[at]?.norm !== "of" && token.norm === "majority") return undefined;
  while (
    at < unit.endToken + 6 &&
    tokens[at] !== undefined &&
    !(tokens[at]?.pos === "NOUN" && tokens[at + 1]?.pos !== "NOUN")
  )
    at += 1;
  const noun = tokens[at];
  if (noun?.pos !== "NOUN") return undefined;
  return {
    start: unit.start,
    end: unit.end,
    text: unit.text,
    kind: "fraction",
    value: 0.5,
    min: 0.5,
    max: null,
    comparator: "more_than",
    precision: 0,
    unit: null,
    noun: noun.lemma,
    change: null,
    sentence: token.sentence,
    firstToken: unit.firstToken,
    endToken: unit.endToken,
  };
}

function countsSame(claim: Analysis, figure: Quantity, article: Analysis, derivation: Derivation): boolean {
  const { noun } = derivation.quantity;
  if (figure.noun === null || noun === null) return false;
  if (figure.noun === noun) return true;
  const claimed = nounToken(claim, figure.sentence, figure.noun);
  const sentences = new Set([
    derivation.quantity.sentence,
    ...derivation.anchors.map((a) => article.document.tokens[a]?.sentence ?? -1),
  ]);
  return [...sentences].some((sentence) => {
    const stated = nounToken(article, sentence, noun);
    return claimed !== undefined && stated !== undefined && isSameNoun(claimed, stated);
  });
}

function isSameNoun(claimed: Token, stated: Token): boolean {
  const relation = relateWords(claimed, stated);
  return relation === "same" || relation === "synonym" || relation === "general";
}

function nounToken({ document }: Analysis, sentence: number, lemma: string): Token | undefined {
  const found = document.sentences[sentence];
  return found === undefined ? undefined : tokensIn(document, found).find((t) => t.lemma === lemma);
}

/** "The jury had twelve members": people that make up a group that is named; else the same noun. */
function totalAsked(
  claim: Analysis,
  part: Part,
  unit: Unit,
  figure: Quantity,
  article: Analysis,
  derivation: Derivation,
): Asked | null {
  if (derivation.quantity.noun !== "people" && countsSame(claim, figure, article, derivation))
    return { carried: [], as: {} };
  const noun = part.units.find((u) => u.kind === "word" && claim.document.tokens[u.head]?.lemma === figure.noun);
  if (derivation.quantity.noun !== "people") return null;
  const group = derivation.group === null ? undefined : article.document.tokens[derivation.group];
  if (figure.noun !== "person" && figure.noun !== "people" && figure.noun !== "member") return null;
  if (figure.noun === "member" && (group === undefined || !claim.document.tokens.some((t) => t.lemma === group.lemma)))
    return null;
  return { carried: noun === undefined || noun === unit ? [] : [noun], as: {} };
}

const EARLIER_WORDS: ReadonlySet<string> = new Set(["before", "previously", "earlier", "previous"]);

/** "Fell by 0.7 points", "five cents higher than before": the claim must say which way. */
function differenceAsked(
  claim: Analysis,
  part: Part,
  unit: Unit,
  figure: Quantity,
  derivation: Derivation,
): Asked | null {
  const carried: Unit[] = [];
  let direction = figure.change?.direction ?? null;
  if (figure.change?.from !== undefined || figure.change?.to !== undefined) return null;
  for (const other of part.units) {
    if (other === unit || (other.kind !== "word" && other.kind !== "predicate")) continue;
    const token = claim.document.tokens[other.head];
    const comparative = COMPARATIVES.get(token?.norm ?? "");
    const beside = other.firstToken >= unit.endToken && other.firstToken - unit.endToken <= 3;
    if (comparative !== undefined && beside) {
      if (direction !== null && direction !== comparative) return null;
      direction = comparative;
      carried.push(other);
    } else if (
      other.kind === "predicate" &&
      changeDirection(token?.lemma ?? "") !== null &&
      changeDirection(token?.lemma ?? "") === derivation.direction
    ) {
      direction ??= derivation.direction;
      carried.push(other);
    } else if (EARLIER_WORDS.has(token?.norm ?? "")) carried.push(other);
  }
  if (direction === null || direction !== derivation.direction) return null;
  const percent = figure.kind === "percent" || figure.kind === "fraction";
  if (percent !== (derivation.operation === "percent_change")) return null;
  if (!percent && figure.kind !== derivation.quantity.kind) return null;
  const sameNoun =
    figure.kind !== "cardinal" ||
    figure.noun === null ||
    figure.noun === derivation.quantity.noun ||
    derivation.quantity.noun === null;
  return sameNoun ? { carried, as: {} } : null;
}

/** "Turnout was 58.7 percent in 2022": the claim must name the other date. */
function earlierAsked(
  claim: Analysis,
  part: Part,
  unit: Unit,
  figure: Quantity,
  article: Analysis,
  derivation: Derivation,
): Asked | null {
  const { time } = derivation;
  const times = part.units.filter((u) => u.kind === "time" && u.time !== undefined);
  const [dated] = times;
  if (time === null || times.length !== 1 || dated?.time === undefined || figure.change !== null) return null;
  if (figure.kind !== derivation.quantity.kind || compareTimes(dated.time, time).relation !== "entails") return null;
  if (figure.kind === "cardinal" && !countsSame(claim, figure, article, derivation)) return null;
  return unit.kind === "quantity" ? { carried: [dated], as: {} } : null;
}

/** Approximate operands bear out an approximate claim, and the very figure that they make. */
function relationTo(claimed: Quantity, derived: Quantity): NumberComparison["relation"] {
  const { relation } = compareQuantities(claimed, derived);
  if (derived.comparator === "exact") return relation;
  if (relation === "entails") return relation;
  const same =
    claimed.value !== null &&
    derived.value !== null &&
    claimed.kind === derived.kind &&
    isSame(claimed.value, derived.value);
  if (same && claimed.comparator === "exact") return "entails";
  const loose = claimed.comparator === "about" || (claimed.kind === "fraction" && claimed.comparator === "exact");
  return loose && compareQuantities(claimed, { ...derived, comparator: "exact" }).relation === "entails"
    ? "entails"
    : "compatible";
}
