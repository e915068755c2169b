import { round } from "../extract/quantities/rounding.ts";
import type { Quantity } from "../extract/quantity.ts";
import { areDisjointPersons } from "../lexicon/disjoint-persons.ts";
import type { Document } from "../text/document.ts";
import { spanOf } from "../text/span.ts";
import { numeral, operandOf } from "./number/expression.ts";
import type { Proof } from "./result.ts";

/** A quantity that follows from stated ones, with the arithmetic. Its span covers the stated ones. */
export interface Derived {
  readonly quantity: Quantity;
  readonly proof: Proof;
}

/**
 * What follows from the quantities that one sentence states: the sum of a list ("12 men and 9 women":
 * 21 people), the share of a part in its whole ("18 of 24"), the change between two values ("from 40
 * to 60"). Remainders are left out, since what is said of the part is not said of the rest. Linear in
 * the number of quantities.
 */
export function deriveQuantities(quantities: readonly Quantity[], document: Document): Derived[] {
  const derived: Derived[] = [];
  let list: Quantity[] = [];
  for (const [order, quantity] of quantities.entries()) {
    derived.push(...changeOf(quantity));
    const next = quantities[order + 1];
    if (next === undefined || next.sentence !== quantity.sentence) {
      derived.push(...sumOf(list.length === 0 ? [] : [...list, quantity], document));
      list = [];
      continue;
    }
    const share = shareOf(quantity, next, document);
    if (share !== null) derived.push(share);
    if (areListed(quantity, next, document)) {
      list.push(quantity);
    } else {
      derived.push(...sumOf(list.length === 0 ? [] : [...list, quantity], document));
      list = [];
    }
  }
  return derived;
}

function isExactCount(quantity: Quantity): quantity is Quantity & { readonly value: number } {
  return (
    quantity.kind === "cardinal" &&
    quantity.comparator === "exact" &&
    quantity.value !== null &&
    quantity.change === null
  );
}

/** Tokens between two quantities: the noun of the first, then "and" or a comma, and nothing else. */
function areListed(first: Quantity, second: Quantity, document: Document): boolean {
  if (!isExactCount(first) || !isExactCount(second) || commonNoun([first, second]) === null) return false;
  const between = document.tokens.slice(first.endToken, second.firstToken);
  const last = between.at(-1);
  if (between.length === 0 || between.length > 6 || last === undefined) return false;
  const joined = last.norm === "and" || last.norm === "," || last.norm === "plus";
  const serial = joined && between.at(-2)?.norm === "," ? between.length - 2 : between.length - 1;
  const phrase = between.slice(0, joined ? serial : between.length);
  return (
    joined &&
    phrase.length > 0 &&
    phrase.every((token) => token.pos === "NOUN" || token.pos === "ADJ" || token.pos === "PROPN" || token.norm === "-")
  );
}

/** The noun that counts all of them together: their own where it is one, "people" where each counts people that no other counts. */
function commonNoun(quantities: readonly Quantity[]): string | null {
  const nouns = new Set(quantities.map((quantity) => quantity.noun));
  const [only] = nouns;
  if (nouns.size === 1 && only !== null && only !== undefined) return only;
  return areDisjointPersons(quantities.map(({ noun }) => noun ?? "")) ? "people" : null;
}

function sumOf(list: readonly Quantity[], document: Document): Derived[] {
  const counts = list.filter(isExactCount);
  const [first] = counts;
  const last = counts.at(-1);
  const noun = commonNoun(counts);
  if (first === undefined || last === undefined || counts.length < 2 || counts.length > 20 || noun === null) return [];
  const value = round(counts.reduce((sum, count) => sum + count.value, 0));
  return [
    {
      quantity: {
        ...derivedFrom(first, last, document),
        kind: "cardinal",
        value,
        min: value,
        max: value,
        precision: 0.5,
        unit: null,
        noun,
      },
      proof: {
        expression: `${counts.map((count) => numeral(count.value)).join(" + ")} = ${numeral(value)}`,
        operands: counts.map((count) => operandOf(count, "article")),
        result: value,
      },
    },
  ];
}

/** "18 of 24", "18 of the 24 members", "18 out of 24". */
function shareOf(part: Quantity, whole: Quantity, document: Document): Derived | null {
  if (!isExactCount(part) || !isExactCount(whole) || whole.value < part.value || whole.value === 0 || part.value < 0)
    return null;
  const between = document.tokens
    .slice(part.endToken, whole.firstToken)
    .map((token) => token.norm)
    .join(" ");
  if (!/^(?:out )?of(?: (?:the|its|their|all|these|those|our|his|her))?$/.test(between)) return null;
  const value = part.value / whole.value;
  return {
    quantity: {
      ...derivedFrom(part, whole, document),
      kind: "fraction",
      value,
      min: value,
      max: value,
      precision: 0,
      unit: null,
      noun: whole.noun,
    },
    proof: {
      expression: `${numeral(part.value)} / ${numeral(whole.value)} = ${numeral(value)}`,
      operands: [operandOf(part, "article"), operandOf(whole, "article")],
      result: value,
      tolerance: 1e-9,
    },
  };
}

/** "From 40 to 60": a change of 50 percent, and of 20. */
function changeOf(quantity: Quantity): Derived[] {
  const { change } = quantity;
  if (change?.from === undefined || change.to === undefined || change.by === undefined || quantity.value === null)
    return [];
  const { from, to } = change;
  const operands = [
    operandOf(quantity, "article", from, change.fromSpan ?? quantity),
    operandOf(quantity, "article", to),
  ];
  const [more, less] = to >= from ? [to, from] : [from, to];
  const derived: Derived[] = [];
  if (change.percent !== undefined && change.factor !== undefined) {
    const percent = Math.abs(change.percent);
    derived.push({
      quantity: {
        ...quantity,
        kind: "percent",
        unit: "percent",
        value: percent,
        min: percent,
        max: percent,
        precision: 0,
        change: { direction: change.direction, factor: change.factor, percent: change.percent },
      },
      proof: {
        expression: `(${numeral(more)} - ${numeral(less)}) / ${numeral(from)} * 100 = ${numeral(percent)}`,
        operands,
        result: percent,
        tolerance: 1e-6,
      },
    });
  }
  const by = round(more - less);
  const kind = quantity.kind === "percent" ? "percentage_points" : quantity.kind;
  derived.push({
    quantity: {
      ...quantity,
      kind,
      unit: kind === "percentage_points" ? "percentage point" : quantity.unit,
      value: by,
      min: by,
      max: by,
      change: { direction: change.direction, by: change.by },
    },
    proof: {
      expression: `${numeral(more)} - ${numeral(less)} = ${numeral(by)}`,
      operands,
      result: by,
      tolerance: 1e-9,
    },
  });
  return derived;
}

type Frame = Pick<
  Quantity,
  "start" | "end" | "text" | "comparator" | "change" | "sentence" | "firstToken" | "endToken"
>;

function derivedFrom(first: Quantity, last: Quantity, document: Document): Frame {
  return {
    ...spanOf(document.text, first.start, last.end),
    comparator: "exact",
    change: null,
    sentence: first.sentence,
    firstToken: first.firstToken,
    endToken: last.endToken,
  };
}
