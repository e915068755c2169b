import type { Time } from "../extract/time.ts";
import type { Interval } from "../extract/times/calendar.ts";

/**
 * How many days beyond its bounds a time may still mean, before another day contradicts it: none for exact dates.
 * "Around 1850", a round year, reaches five years either way, "around 1853" one, "early 2019" its own length again; a season the half year by which
 * the hemispheres differ; a century the year that strict and common counting differ by.
 */
export function slackOf(time: Time, days: Interval): number {
  const length = days.to - days.from + 1;
  if (time.granularity === "century") return time.approximate ? Math.ceil(length / 4) : 366;
  if (!time.approximate) return 0;
  switch (time.granularity) {
    case "minute":
      return 1;
    case "day":
      return Math.max(3, length);
    case "season":
      return 184;
    case "year":
      if (length < 365) return length;
      return time.origin === "stated" && (time.partial.year ?? 1) % 10 === 0 ? 5 * 366 : 366;
    default:
      return length;
  }
}
