import { civilDate, parseIsoDate, weekdayOf } from "../extract/times/calendar.ts";
import type { Time, TimeRelation } from "../extract/time.ts";
import type { TimeVerdict } from "./time.ts";

type Fields = Time["partial"];

/** Relations under which a named date is the event's own, so that its fields can be held against another's. */
const DATES: ReadonlySet<TimeRelation> = new Set(["in", "during", "within", "between", "as_of"]);

/**
 * Compares dates of which one lacks its year or week, by the fields that both state ("5 December" against
 * "December 5, 2019"). Only a field that both texts state can contradict; a weekday worked out from a full date may agree.
 */
export function compareFields(claim: Time, source: Time): TimeVerdict {
  const sameRole = claim.relation === source.relation || (DATES.has(claim.relation) && DATES.has(source.relation));
  const [c, s] = [claim.partial, source.partial];
  if (!sameRole || claim.granularity === "week" || source.granularity === "week") return "incomparable";
  const keys = ["year", "month", "day", "weekday"] as const;
  const shared = keys.filter((key) => c[key] !== undefined && s[key] !== undefined);
  if (shared.some((key) => c[key] !== s[key]))
    return clash(
      claim,
      source,
      shared.filter((key) => c[key] !== s[key]),
    );
  const derived = withWeekday(source);
  const stated = keys.filter((key) => c[key] !== undefined);
  if (stated.length === 0) return "incomparable";
  if (stated.every((key) => c[key] === derived[key])) return isPart(claim) ? "compatible" : "entails";
  return shared.length === 0 ? "incomparable" : "compatible";
}

/** A figure as of another date is another figure, and a different weekday alone may be another week's. */
function clash(claim: Time, source: Time, keys: readonly (keyof Fields)[]): TimeVerdict {
  if (claim.relation === "as_of" || source.relation === "as_of") return "incomparable";
  if (isPart(claim) || isPart(source)) return keys.includes("year") ? "contradicts" : "compatible";
  // Before, after and by: different dates may both be true.
  if (!DATES.has(claim.relation) && claim.relation !== "since" && claim.relation !== "until") return "compatible";
  return "contradicts";
}

/** Approximate dates and stretches state their fields only loosely. */
function isPart(time: Time): boolean {
  return time.approximate || time.extent !== undefined || time.relation === "between";
}

function withWeekday(time: Time): Fields {
  if (time.granularity !== "day" || time.origin !== "stated" || time.from === null || time.from !== time.to)
    return time.partial;
  const day = parseIsoDate(time.from);
  if (day === null) return time.partial;
  return { ...civilDate(day), weekday: weekdayOf(day) };
}
