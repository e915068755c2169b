import type { Quantity } from "../../extract/quantity.ts";
import type { Span } from "../../text/span.ts";

/** A stated count or amount with one number: exact or approximate, and no change. */
export type Figure = Quantity & { readonly value: number };

/** Whether a quantity writes one number that can be reckoned with: no bound, no range, no change. */
export function isFigure(quantity: Quantity | undefined): quantity is Figure {
  return (
    quantity !== undefined &&
    quantity.value !== null &&
    (quantity.comparator === "exact" || quantity.comparator === "about")
  );
}

/** A stated count. */
export function isCount(quantity: Quantity | undefined): quantity is Figure {
  return isFigure(quantity) && quantity.kind === "cardinal" && quantity.change === null && quantity.value >= 0;
}

/** A worked-out quantity in the place of its first operand; approximate where one of them is. */
export function workedOut(
  first: Quantity,
  others: readonly Quantity[],
  value: number,
  kind: Quantity["kind"],
  unit: string | null,
  noun: string | null,
): Quantity {
  const approximate = [first, ...others].some((q) => q.comparator !== "exact");
  return {
    start: first.start,
    end: first.end,
    text: first.text,
    kind,
    value,
    min: value,
    max: value,
    comparator: approximate ? "about" : "exact",
    precision:
      kind === "fraction" || kind === "percent" ? 0 : Math.max(0, ...[first, ...others].map((q) => q.precision)),
    unit,
    noun,
    change: null,
    sentence: first.sentence,
    firstToken: first.firstToken,
    endToken: first.endToken,
  };
}

/** The bare span of a quantity. */
export function placeOf(quantity: Span): Span {
  return { start: quantity.start, end: quantity.end, text: quantity.text };
}
