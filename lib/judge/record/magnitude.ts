import type { Quantity } from "../../extract/quantity.ts";
import type { Token } from "../../text/document.ts";
import type { Magnitude } from "../number/interval.ts";

const MORE: ReadonlySet<string> = new Set(["over", "above", "beyond", "past"]);
const LESS: ReadonlySet<string> = new Set(["under", "below"]);

/** Years that units of time hold. */
const YEARS: ReadonlyMap<string, number> = new Map([
  ["year", 1],
  ["decade", 10],
  ["century", 100],
  ["month", 1 / 12],
  ["week", 7 / 365.2425],
  ["day", 1 / 365.2425],
]);

/** Years in one of a unit of time; null for another unit. */
export function yearsIn(unit: string | null): number | null {
  return unit === null ? null : (YEARS.get(unit) ?? null);
}

/** The quantity as a magnitude in another unit; "over an hour" is more than one. */
export function magnitudeOf(quantity: Quantity, tokens: readonly Token[], factor = 1): Magnitude {
  const at = tokens[quantity.firstToken - 1]?.pos === "DET" ? quantity.firstToken - 2 : quantity.firstToken - 1;
  const before = tokens[at]?.norm ?? "";
  // "Over two hours" may be "in the course of"; of how long something is, it bounds.
  const bounded = quantity.comparator === "exact" && quantity.kind !== "cardinal";
  const comparator = !bounded
    ? quantity.comparator
    : MORE.has(before)
      ? "more_than"
      : LESS.has(before)
        ? "less_than"
        : "exact";
  const scaled = (value: number | null): number | null => (value === null ? null : value * factor);
  const value = scaled(quantity.value);
  return {
    value,
    min: comparator === "less_than" ? null : scaled(quantity.min),
    max: comparator === "more_than" ? null : scaled(quantity.max),
    comparator,
    precision: quantity.precision * factor,
    slack: null,
  };
}

/** A stretch that the facts leave the value in; its end may be open. */
export function rangeMagnitude(low: number, high: number): Magnitude {
  if (low === high) return exactly(low);
  const bounds = { value: null, min: low, precision: 0, slack: null };
  return Number.isFinite(high)
    ? { ...bounds, max: high, comparator: "between" }
    : { ...bounds, max: null, comparator: "at_least" };
}

export function exactly(value: number): Magnitude {
  return { value, min: value, max: value, comparator: "exact", precision: 0, slack: null };
}
