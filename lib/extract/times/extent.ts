import type { TimeExtent } from "../time.ts";
import type { Interval } from "./calendar.ts";
import { isoDate } from "./calendar.ts";

/** The two ends of a stretch as ISO dates. */
export function extentOf(first: Interval, last: Interval): TimeExtent {
  return {
    first: { from: isoDate(first.from), to: isoDate(first.to) },
    last: { from: isoDate(last.from), to: isoDate(last.to) },
  };
}
