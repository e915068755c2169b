import type { Change, Comparator, QuantityKind } from "../quantity.ts";
import type { Numeral } from "./numeral.ts";

/** A number with its kind and unit, not yet bounded by a comparator. Half-open token range. */
export interface Amount {
  readonly first: number;
  readonly end: number;
  readonly kind: QuantityKind;
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** The unit of the last digit that is written; 0 where the number is exact by nature ("a third", "twice"). */
  readonly step: number;
  readonly unit: string | null;
  /** What the written digits were multiplied by ("billion"), for the lower end of "1.2-1.5 billion". */
  readonly scale: number;
  readonly comparator: Comparator;
  readonly yearLike: boolean;
  /** Lemma of what is counted, where the amount's own words name it ("twice" counts times). */
  readonly noun: string | null;
  readonly change: Change | null;
}

/** An exact amount of that kind from a numeral. A vague numeral keeps only its bounds. */
export function amountOf(
  numeral: Numeral,
  kind: QuantityKind,
  unit: string | null,
  first: number,
  end: number,
  factor = 1,
): Amount {
  const value = numeral.value * factor;
  const vague = numeral.form === "vague";
  return {
    first,
    end,
    kind,
    unit,
    value: vague ? null : value,
    min: value,
    max: vague ? (numeral.max === null ? null : numeral.max * factor) : value,
    step: numeral.step * factor,
    scale: numeral.scale,
    comparator: vague ? (numeral.max === null ? "at_least" : "between") : "exact",
    yearLike: numeral.yearLike && kind === "cardinal",
    noun: null,
    change: null,
  };
}
