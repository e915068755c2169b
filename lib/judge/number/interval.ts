import { boundsOf, NEARLY_SURE } from "../../extract/quantities/tolerance.ts";
import type { Comparator } from "../../extract/quantity.ts";

/** A stretch of the number line. Infinite ends are open; `lowOpen`/`highOpen` leave the end itself out. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** A magnitude as it was stated, in one unit. `value` is null for a range. */
export interface Magnitude {
  readonly value: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly comparator: Comparator;
  /** Half a unit of the last digit; 0 where none was written. */
  readonly precision: number;
  /** How far an exact-sounding phrase is taken for granted to be rounded ("a third", "doubled"): surely, and at the most. */
  readonly slack: { readonly sure: number; readonly most: number } | null;
}

/**
 * How far an approximating word can reach before it is plainly wrong, beyond what it surely covers:
 * 4,200 is not nearly 5,000, and 4,600 may be. Between the two an answer is left open.
 */
const APPROXIMATE_REACH = 0.1;

/** A rounded figure stands for a finer one only within a twentieth: "2 million" rounds 1.6 million, and nobody would write so. */
const ROUNDING_CAP = 0.05;

export function point(value: number): Interval {
  return { low: value, high: value, lowOpen: false, highOpen: false };
}

function closed(low: number, high: number): Interval {
  return { low, high, lowOpen: false, highOpen: false };
}

/** What the words surely cover: any value in here makes them true. `other` is the precision of the figure set against them. */
export function sureInterval(magnitude: Magnitude, other: number): Interval {
  const { value, comparator } = magnitude;
  if (value === null) return boundInterval(magnitude);
  switch (comparator) {
    case "exact": {
      if (magnitude.slack !== null) return closed(value - magnitude.slack.sure, value + magnitude.slack.sure);
      const rounding =
        magnitude.precision > other * 1.000001 ? Math.min(magnitude.precision, Math.abs(value) * ROUNDING_CAP) : 0;
      return rounding === 0
        ? point(value)
        : { low: value - rounding, high: value + rounding, lowOpen: false, highOpen: true };
    }
    case "nearly":
      return { low: value - Math.abs(value) * NEARLY_SURE, high: value, lowOpen: false, highOpen: true };
    case "about": {
      const { min, max } = boundsOf(value, "about", magnitude.slack !== null);
      return closed(min ?? value, max ?? value);
    }
    default:
      return boundInterval(magnitude);
  }
}

/** The widest that the words could be taken to cover: no value outside of it agrees with them. */
export function widestInterval(magnitude: Magnitude, other: number): Interval {
  const { value, comparator } = magnitude;
  if (value === null) return boundInterval(magnitude);
  const size = Math.abs(value);
  switch (comparator) {
    case "exact": {
      if (magnitude.slack !== null) return closed(value - magnitude.slack.most, value + magnitude.slack.most);
      return magnitude.precision > other * 1.000001
        ? { low: value - magnitude.precision, high: value + magnitude.precision, lowOpen: false, highOpen: true }
        : point(value);
    }
    case "nearly":
      return closed(value - size * APPROXIMATE_REACH, value);
    case "about": {
      const reach = Math.max(size * APPROXIMATE_REACH, magnitude.slack?.most ?? 0);
      return closed(value - reach, value + reach);
    }
    default:
      return boundInterval(magnitude);
  }
}

/** What a source states, taken as it stands: the figure itself, or the bounds it gives. */
export function statedInterval(magnitude: Magnitude): Interval {
  const { value, comparator } = magnitude;
  if (value !== null && comparator === "exact") return point(value);
  if (value !== null && comparator === "nearly")
    return { ...closed(value - Math.abs(value) * APPROXIMATE_REACH, value), highOpen: true };
  if (value !== null && comparator === "about") {
    const reach = statedReach(value, magnitude.precision);
    return closed(value - reach, value + reach);
  }
  return boundInterval(magnitude);
}

/** Of a figure that somebody wrote out to the hundreds the hundreds are meant: at least this share is left open. */
const LEAST_REACH = 0.02;

/** How far "about 5,200" reaches: one unit of the last digit that is written, a tenth of the value at most ("about 5,000"). */
function statedReach(value: number, precision: number): number {
  const size = Math.abs(value);
  return Math.min(size * APPROXIMATE_REACH, Math.max(size * LEAST_REACH, 2 * precision));
}

function boundInterval({ min, max, comparator }: Magnitude): Interval {
  return {
    low: min ?? Number.NEGATIVE_INFINITY,
    high: max ?? Number.POSITIVE_INFINITY,
    lowOpen: comparator === "more_than",
    highOpen: comparator === "less_than",
  };
}

/** Whether every value of `inner` lies in `outer`. */
export function liesIn(inner: Interval, outer: Interval): boolean {
  const slack = noise(inner, outer);
  const low = inner.low > outer.low - slack && (inner.low > outer.low + slack || !outer.lowOpen || inner.lowOpen);
  const high =
    inner.high < outer.high + slack && (inner.high < outer.high - slack || !outer.highOpen || inner.highOpen);
  return (
    (low || (inner.low === outer.low && !outer.lowOpen)) &&
    (high || (inner.high === outer.high && !outer.highOpen)) &&
    boundedAlike(inner, outer)
  );
}

function boundedAlike(inner: Interval, outer: Interval): boolean {
  return (
    (Number.isFinite(inner.low) || !Number.isFinite(outer.low)) &&
    (Number.isFinite(inner.high) || !Number.isFinite(outer.high))
  );
}

/** Whether no value lies in both. */
export function areDisjoint(a: Interval, b: Interval): boolean {
  return liesBefore(a, b) || liesBefore(b, a);
}

function liesBefore(a: Interval, b: Interval): boolean {
  const slack = noise(a, b);
  if (a.high < b.low - slack) return true;
  return Math.abs(a.high - b.low) <= slack && (a.highOpen || b.lowOpen);
}

/** The noise of binary arithmetic on numbers of this size. */
function noise(a: Interval, b: Interval): number {
  const ends = [a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs);
  return ends.length === 0 ? 0 : Math.max(...ends) * 1e-9;
}
