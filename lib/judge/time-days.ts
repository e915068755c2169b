import { parseIsoDate } from "../extract/times/calendar.ts";
import type { Interval } from "../extract/times/calendar.ts";
import type { Time, TimeRelation } from "../extract/time.ts";

/** The days on which the event may lie; an infinite bound is open. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** The days that a time names, or null while they are not settled. */
export function daysOf(time: Time): Interval | null {
  if (time.from === null || time.to === null) return null;
  const [from, to] = [parseIsoDate(time.from), parseIsoDate(time.to)];
  return from === null || to === null ? null : { from, to };
}

/** The days that the event, its start or its end may lie on. */
export function possibleDays(relation: TimeRelation, days: Interval): Days {
  switch (relation) {
    case "before":
      return { from: Number.NEGATIVE_INFINITY, to: days.from - 1 };
    case "by":
      return { from: Number.NEGATIVE_INFINITY, to: days.to };
    case "after":
      return { from: days.to + 1, to: Number.POSITIVE_INFINITY };
    default:
      return days;
  }
}

export function within(inner: Days, outer: Days): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

export function disjoint(a: Days, b: Days): boolean {
  return a.to < b.from || b.to < a.from;
}
