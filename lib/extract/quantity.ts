import type { Span } from "../text/span.ts";

export type QuantityKind =
  | "cardinal"
  | "ordinal"
  | "percent"
  | "percentage_points"
  | "money"
  | "measure"
  | "duration"
  | "age"
  | "fraction"
  | "multiple";

/** How the text bounds the value: "more than 870" is `more_than`, "nearly 5,000" is `nearly` (just below). */
export type Comparator = "exact" | "about" | "nearly" | "more_than" | "at_least" | "less_than" | "at_most" | "between";

/** A change that the text ties to a quantity or states by a verb alone ("doubled", "fell by a third", "rose 12% to 340"). */
export interface Change {
  readonly direction: "up" | "down" | "none";
  /** New value over old value: "doubled" 2, "halved" 0.5, "rose 12%" 1.12. */
  readonly factor?: number;
  /** Signed change in percent: "doubled" 100, "fell by a third" -33.33. */
  readonly percent?: number;
  /** Absolute change in the quantity's unit: "rose by 20" 20. */
  readonly by?: number;
  /** Start and end values where both are stated: "from 40 to 60". */
  readonly from?: number;
  readonly to?: number;
  /** Where `from` is written. */
  readonly fromSpan?: Span;
}

/**
 * A stated amount: an interval with a comparator, a unit and what it counts. UTF-16 offsets in the
 * raw text; `start`/`end` cover comparator, number and unit ("more than $2.4bn").
 */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** Bounds in `unit`, inclusive unless the comparator is `more_than` or `less_than`; null is unbounded. */
  readonly min: number | null;
  readonly max: number | null;
  /** The one number that the text writes; null for a range and for vague amounts. */
  readonly value: number | null;
  readonly comparator: Comparator;
  /** Half a unit of the last digit that the text writes: 0.5 for "85%", 0.005 for "85.19%", 500 for "5 thousand". */
  readonly precision: number;
  /** Canonical unit ("USD", "percent", "km", "year"), or null for a bare count. */
  readonly unit: string | null;
  /** Lemma of the head noun that is counted or measured ("arrest" in "870 counterterrorism arrests"). */
  readonly noun: string | null;
  readonly change: Change | null;
  readonly sentence: number;
  /** Half-open token range in `Document.tokens`. */
  readonly firstToken: number;
  readonly endToken: number;
}
