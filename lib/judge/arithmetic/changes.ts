import type { Analysis } from "../../extract/analysis.ts";
import type { Quantity } from "../../extract/quantity.ts";
import type { Time } from "../../extract/time.ts";
import { round } from "../../extract/quantities/rounding.ts";
import { COMPARATIVES } from "../../lexicon/change-verbs.ts";
import type { Operand } from "../result.ts";
import { numeral, operandOf } from "../number/expression.ts";
import type { Derivation } from "./derivation.ts";
import { isFigure, placeOf, workedOut } from "./quantity-frame.ts";

/** Tokens between a value and the words that tie the other one to it. */
const REACH = 8;

/**
 * What two values of one thing, or a value and its change, make: "slowed to 2.8 percent from 3.5 percent" the difference
 * and the change in percent; "63.8 percent, 5.1 points higher than in 2022" the value of 2022.
 */
export function changesIn(
  article: Analysis,
  sentence: number,
  quantitiesIn: (sentence: number) => readonly Quantity[],
): Derivation[] {
  const own = quantitiesIn(sentence);
  const times = article.bySentence.times.get(sentence);
  return own.flatMap((quantity, order) => [
    ...betweenStated(quantity),
    ...fromLater(article, quantity, own[order + 1], times),
    ...earlierValue(article, quantity, own[order + 1], times),
    ...earlierByFall(article, quantity, own.slice(order + 1, order + 3), times),
  ]);
}

/** "From 40 to 60", "45 cents, up from 40": both ends were read together. */
function betweenStated(quantity: Quantity): Derivation[] {
  const { change } = quantity;
  if (
    change?.from === undefined ||
    change.to === undefined ||
    quantity.value === null ||
    quantity.comparator !== "exact"
  )
    return [];
  const from = operandOf(quantity, "article", change.from, change.fromSpan ?? quantity);
  return between(quantity, from, operandOf(quantity, "article", change.to), change.from, change.to, []);
}

/** "To 2.8 percent in October from 3.5 percent in September". */
function fromLater(
  article: Analysis,
  later: Quantity,
  earlier: Quantity | undefined,
  times: readonly Time[],
): Derivation[] {
  if (
    earlier === undefined ||
    !isFigure(later) ||
    !isFigure(earlier) ||
    later.change?.from !== undefined ||
    later.change?.to === undefined
  )
    return [];
  if (
    later.kind !== earlier.kind ||
    later.unit !== earlier.unit ||
    earlier.change !== null ||
    later.comparator !== "exact" ||
    earlier.comparator !== "exact"
  )
    return [];
  const { tokens } = article.document;
  if (earlier.firstToken - later.endToken > REACH || tokens[earlier.firstToken - 1]?.norm !== "from") return [];
  if (tokens.slice(later.endToken, earlier.firstToken).some((t) => t.pos === "VERB" || t.text === ";")) return [];
  const own = times.filter((t) => t.firstToken >= earlier.endToken && t.firstToken <= earlier.endToken + 1);
  const excluded = range(earlier.firstToken, Math.max(earlier.endToken, ...own.map((t) => t.endToken)));
  return between(
    later,
    operandOf(earlier, "article"),
    operandOf(later, "article"),
    earlier.value,
    later.value,
    excluded,
  );
}

function between(
  quantity: Quantity,
  first: Operand,
  last: Operand,
  from: number,
  to: number,
  excluded: readonly number[],
): Derivation[] {
  if (from === to) return [];
  const [more, less] = to > from ? [to, from] : [from, to];
  const direction = to > from ? "up" : "down";
  const by = round(more - less);
  const operands = to > from ? [last, first] : [first, last];
  const points = quantity.kind === "percent";
  const shared = {
    operands: [first.span, last.span],
    anchors: [quantity.firstToken],
    direction,
    time: null,
    excluded,
    group: null,
  } as const;
  const difference: Derivation = {
    ...shared,
    operation: "difference",
    quantity: workedOut(
      quantity,
      [],
      by,
      points ? "percentage_points" : quantity.kind,
      points ? "percentage point" : quantity.unit,
      quantity.noun,
    ),
    proof: {
      expression: `${numeral(more)} - ${numeral(less)} = ${numeral(by)}`,
      operands,
      result: by,
      tolerance: 1e-9,
    },
  };
  if (from <= 0 || points) return [difference];
  const percent = (by / from) * 100;
  return [
    difference,
    {
      ...shared,
      operation: "percent_change",
      quantity: workedOut(quantity, [], percent, "percent", "percent", null),
      proof: {
        expression: `(${numeral(more)} - ${numeral(less)}) / ${numeral(from)} * 100 = ${numeral(percent)}`,
        operands,
        result: percent,
        tolerance: 1e-6,
      },
    },
  ];
}

/** "412,000 ..., 31,000 fewer than at the end of June": so many at the end of June. */
function earlierValue(
  article: Analysis,
  value: Quantity,
  by: Quantity | undefined,
  times: readonly Time[],
): Derivation[] {
  if (!isFigure(value) || by === undefined || !isFigure(by) || !measureAlike(value, by)) return [];
  const { tokens } = article.document;
  const gap = tokens.slice(value.endToken, by.firstToken);
  if (
    gap.at(-1)?.text !== "," ||
    gap.some((t) => t.text === ";" || t.norm === "and" || t.norm === "while" || t.norm === "but")
  )
    return [];
  let at = by.endToken;
  while (at < by.endToken + 2 && COMPARATIVES.get(tokens[at]?.norm ?? "") === undefined && tokens[at]?.pos === "NOUN")
    at += 1;
  const direction = COMPARATIVES.get(tokens[at]?.norm ?? "");
  if (direction === undefined || tokens[at + 1]?.norm !== "than") return [];
  const time = times.find((t) => t.from !== null && t.firstToken > at && t.firstToken <= at + 4);
  return time === undefined ? [] : [earlier(value, by, direction, time, range(by.firstToken, time.endToken))];
}

/** "Fell by 0.4 points from the second quarter to 5.2 percent": 5.6 percent in the second quarter. */
function earlierByFall(
  article: Analysis,
  by: Quantity,
  after: readonly Quantity[],
  times: readonly Time[],
): Derivation[] {
  const value = after.find((q) => q.change?.to !== undefined && q.change.from === undefined);
  if (
    value === undefined ||
    !isFigure(by) ||
    !isFigure(value) ||
    by.change?.by === undefined ||
    by.change.direction === "none"
  )
    return [];
  if (by.change.direction !== value.change?.direction || !measureAlike(value, by)) return [];
  const time = times.find(
    (t) =>
      t.from !== null && t.firstToken >= by.endToken && t.endToken <= value.firstToken && opensWithFrom(article, t),
  );
  return time === undefined ? [] : [earlier(value, by, by.change.direction, time, [])];
}

function opensWithFrom(article: Analysis, time: Time): boolean {
  const { tokens } = article.document;
  return [tokens[time.firstToken], tokens[time.firstToken - 1]].some((t) => t?.norm === "from");
}

function measureAlike(value: Quantity, by: Quantity): boolean {
  if (value.kind === "percent") return by.kind === "percentage_points";
  return (
    value.kind === by.kind &&
    value.unit === by.unit &&
    value.kind !== "ordinal" &&
    (value.noun === null || by.noun === null || value.noun === by.noun)
  );
}

function earlier(
  value: Quantity & { readonly value: number },
  by: Quantity & { readonly value: number },
  direction: "up" | "down",
  time: Time,
  excluded: readonly number[],
): Derivation {
  const step = Math.abs(by.value);
  const result = round(direction === "up" ? value.value - step : value.value + step);
  return {
    operation: "earlier",
    quantity: workedOut(value, [by], result, value.kind, value.unit, value.noun),
    proof: {
      expression: `${numeral(value.value)} ${direction === "up" ? "-" : "+"} ${numeral(step)} = ${numeral(result)}`,
      operands: [operandOf(value, "article"), operandOf(by, "article", step)],
      result,
      tolerance: 1e-9,
    },
    operands: [placeOf(value), placeOf(by)],
    anchors: [value.firstToken],
    direction: null,
    time,
    excluded,
    group: null,
  };
}

function range(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
}
