import type { Analysis } from "../../extract/analysis.ts";
import type { Quantity } from "../../extract/quantity.ts";
import { round } from "../../extract/quantities/rounding.ts";
import { numeral, operandOf } from "../number/expression.ts";
import type { Derivation } from "./derivation.ts";
import type { Figure } from "./quantity-frame.ts";
import { isCount, placeOf, workedOut } from "./quantity-frame.ts";

/** Words between "of" and the whole's number: "of the county's roughly 83,000 residents". */
const REACH = 5;

const POINTING: ReadonlySet<string> = new Set(["which", "whom", "them", "those", "these"]);

/**
 * Parts of wholes that a sentence states, as shares and as what remains: "40 of its 160 workers", "27 reports, nine of
 * which involved fires", "sampled 480 wells. Of those, 115 exceeded the limit". Linear in the sentence's quantities.
 */
export function partsOfWholes(
  article: Analysis,
  sentence: number,
  quantitiesIn: (sentence: number) => readonly Quantity[],
): Derivation[] {
  const own = quantitiesIn(sentence);
  return own.flatMap((part, order) => {
    if (!isCount(part)) return [];
    const whole =
      wholeBehind(article, part, own[order + 1]) ??
      wholeOpening(article, part, own[order - 1]) ??
      wholeBefore(article, part, own.slice(0, order), quantitiesIn);
    return whole === null || whole.value < part.value || whole.value === 0 || whole.noun === null
      ? []
      : derive(part, whole);
  });
}

/** "62,000 of the county's 83,000 residents". */
function wholeBehind(article: Analysis, part: Figure, next: Quantity | undefined): Figure | null {
  if (!isCount(next)) return null;
  const between = article.document.tokens.slice(part.endToken, next.firstToken);
  const opening = between[0]?.norm === "out" ? 1 : 0;
  if (between[opening]?.norm !== "of" || between.length > opening + REACH) return null;
  const plain = between
    .slice(opening + 1)
    .every(
      (t) =>
        (t.kind === "word" && t.pos !== "VERB" && t.pos !== "AUX" && t.pos !== "ADP" && t.pos !== "CCONJ") ||
        t.norm === "'s" ||
        t.norm === "'" ||
        t.pos === "PART",
    );
  // "350 of the island's 1,400 houses": the owner is no noun that is counted.
  const ownNoun = part.noun === null || part.noun === next.noun || between.some((t) => t.lemma === part.noun);
  return plain && ownNoun ? next : null;
}

/** "Of 1,200 applicants, 300 were admitted." */
function wholeOpening(article: Analysis, part: Figure, before: Quantity | undefined): Figure | null {
  if (!isCount(before) || before.noun === null || part.noun !== null) return null;
  const { tokens } = article.document;
  const of = tokens[before.firstToken - 1]?.norm === "of" && isOpening(article, before.firstToken - 1);
  const between = tokens.slice(before.endToken, part.firstToken);
  const counted = between.length <= REACH && between.at(-1)?.text === ",";
  return of && counted && between.slice(0, -1).every((t) => t.kind === "word" && t.pos !== "VERB") ? before : null;
}

/** "Nine of which", "of those, 115": the one count that the pronoun can mean, here or in the sentence before. */
function wholeBefore(
  article: Analysis,
  part: Figure,
  before: readonly Quantity[],
  quantitiesIn: (sentence: number) => readonly Quantity[],
): Figure | null {
  const { tokens, sentences } = article.document;
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  const after = norm(part.endToken) === "of" && POINTING.has(norm(part.endToken + 1));
  const opening = [1, 2, 3].some(
    (back) =>
      POINTING.has(norm(part.firstToken - back)) &&
      norm(part.firstToken - back - 1) === "of" &&
      isOpening(article, part.firstToken - back - 1),
  );
  if (!after && !opening) return null;
  const named = (q: Quantity): q is Figure => isCount(q) && q.noun !== null && q.value > 1;
  const here = before.filter(named);
  // "Of 1,200 applicants, 300 were admitted, 60 of them": the nearer count may be meant, though its noun is left out.
  const last = before.filter(isCount).at(-1);
  if (here.length > 0 && last !== undefined && !named(last)) return null;
  if (here.length > 0) return here.length === 1 ? (here[0] ?? null) : null;
  const previous = sentences[part.sentence - 1];
  if (previous === undefined || previous.paragraph !== sentences[part.sentence]?.paragraph) return null;
  const candidates = quantitiesIn(part.sentence - 1).filter(named);
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

/** Whether the token opens its sentence, or a stretch after a comma or a semicolon. */
function isOpening(article: Analysis, at: number): boolean {
  const token = article.document.tokens[at];
  const before = article.document.tokens[at - 1];
  return (
    token !== undefined &&
    (before === undefined ||
      before.sentence !== token.sentence ||
      before.text === "," ||
      before.text === ";" ||
      before.norm === "and")
  );
}

function derive(part: Figure, whole: Figure): Derivation[] {
  const shared = {
    operands: [placeOf(part), placeOf(whole)],
    anchors: [part.firstToken, whole.firstToken],
    direction: null,
    time: null,
    excluded: [],
    group: null,
  };
  const operands = [operandOf(part, "article"), operandOf(whole, "article")];
  const share = part.value / whole.value;
  const rest = round(whole.value - part.value);
  return [
    {
      ...shared,
      operation: "share",
      quantity: workedOut(part, [whole], share, "fraction", null, whole.noun),
      proof: {
        expression: `${numeral(part.value)} / ${numeral(whole.value)} = ${numeral(share)}`,
        operands,
        result: share,
        tolerance: 1e-9,
      },
    },
    {
      ...shared,
      operation: "remainder",
      quantity: workedOut(part, [whole], rest, "cardinal", null, whole.noun),
      proof: {
        expression: `${numeral(whole.value)} - ${numeral(part.value)} = ${numeral(rest)}`,
        operands: operands.toReversed(),
        result: rest,
      },
    },
  ];
}
