import { CLOCK_UNITS, PERIOD_UNITS } from "../../lexicon/time-words.ts";
import type { PeriodUnit } from "../../lexicon/time-words.ts";
import type { Granularity } from "../time.ts";
import type { Interval } from "./calendar.ts";
import { civilDate, monthsInterval, yearsInterval } from "./calendar.ts";
import { directionOf } from "./direction.ts";
import { weekAround } from "./fields.ts";
import { countAt } from "./numerals.ts";
import { shiftDay } from "./relative.ts";
import type { Expression, Scan } from "./scan.ts";
import { anchored } from "./scan.ts";

interface Distance {
  readonly amount: number | null;
  readonly unit: PeriodUnit;
  readonly end: number;
}

/** Dates at a distance from another day: "two years ago", "three weeks from now", "a day earlier", "two days before Christmas 2020". */
export function distantDate(scan: Scan, at: number): Expression | null {
  return sequel(scan, at) ?? counted(scan, at) ?? withinDistance(scan, at) ?? aheadBy(scan, at);
}

function distanceAt(scan: Scan, at: number): Distance | null {
  const count = countAt(scan, at);
  if (count === null) return null;
  const joint = scan.norm(count.end) === "-" ? count.end + 1 : count.end;
  const unit = PERIOD_UNITS.get(scan.norm(joint));
  if (unit === undefined || unit === "weekend") return null;
  return { amount: count.value, unit, end: joint + 1 };
}

function counted(scan: Scan, at: number): Expression | null {
  const distance = distanceAt(scan, at);
  if (distance === null) return hoursAgo(scan, at);
  const { amount, unit, end } = distance;
  const word = scan.norm(end);
  if (word === "ago" || word === "back")
    return word === "back" && scan.token(end + 1)?.kind === "word"
      ? null
      : fromAnchor(scan, at, end + 1, unit, amount, -1);
  if (scan.has(end, "from", "now") || scan.has(end, "from", "today"))
    return fromAnchor(scan, at, end + 2, unit, amount, 1);
  if (word === "earlier" || word === "later")
    return fromTold(scan, at, end + 1, unit, amount, word === "later" ? 1 : -1);
  if (word === "before" || word === "after" || word === "from") {
    const target = scan.read(end + 1);
    if (target !== null && target.interval !== null && target.relation === undefined) {
      return fromTarget(at, target, unit, amount, word === "before" ? -1 : 1);
    }
  }
  return null;
}

/** "three hours ago" lies on the anchor's day or the one before, which is too loose to settle. */
function hoursAgo(scan: Scan, at: number): Expression | null {
  const count = countAt(scan, at);
  if (count === null || !CLOCK_UNITS.has(scan.norm(count.end)) || scan.norm(count.end + 1) !== "ago") return null;
  return anchored(at, count.end + 2, null, "minute");
}

function fromAnchor(
  scan: Scan,
  at: number,
  end: number,
  unit: PeriodUnit,
  amount: number | null,
  sign: 1 | -1,
): Expression {
  if (scan.anchor === null || amount === null) return anchored(at, end, null, coarse(unit));
  return anchored(at, end, around(shiftDay(scan.anchor, unit, sign * amount), unit), coarse(unit), unit !== "day");
}

/** "a year later": counts from the last date that the same sentence settled, where that is as fine as the unit. */
function fromTold(
  scan: Scan,
  at: number,
  end: number,
  unit: PeriodUnit,
  amount: number | null,
  sign: 1 | -1,
): Expression {
  const told = scan.told;
  if (told === null || told.interval === null || amount === null || !isAsFine(told.granularity, unit))
    return anchored(at, end, null, coarse(unit));
  return anchored(
    at,
    end,
    around(shiftDay(told.interval.from, unit, sign * amount), unit),
    coarse(unit),
    unit !== "day",
  );
}

function fromTarget(
  at: number,
  target: Expression,
  unit: PeriodUnit,
  amount: number | null,
  sign: 1 | -1,
): Expression | null {
  if (target.interval === null || !isAsFine(target.granularity, unit)) return null;
  if (amount === null) return anchored(at, target.end, null, coarse(unit));
  const exact = target.granularity === "day";
  const day = shiftDay(target.interval.from, unit, sign * amount);
  const base = anchored(
    at,
    target.end,
    exact ? { from: day, to: day } : around(day, unit),
    exact ? "day" : coarse(unit),
    !exact || unit !== "day",
  );
  return { ...base, origin: target.origin };
}

const SEQUELS: ReadonlyMap<string, number> = new Map([
  ["following", 1],
  ["next", 1],
  ["previous", -1],
  ["preceding", -1],
  ["same", 0],
  ["prior", -1],
  ["subsequent", 1],
]);

/** "the following day", "the previous year", "the same month": counted from the date told before, or left open. */
function sequel(scan: Scan, at: number): Expression | null {
  if (scan.norm(at) !== "the" && scan.norm(at) !== "that") return null;
  const shift = SEQUELS.get(scan.norm(at + 1));
  const same = scan.norm(at) === "that";
  const unitAt = same ? at + 1 : at + 2;
  const unit = PERIOD_UNITS.get(scan.norm(unitAt));
  if (unit === undefined || scan.norm(unitAt).endsWith("s") || (!same && shift === undefined)) return null;
  if (same && unit !== "year" && unit !== "month" && unit !== "day" && unit !== "week") return null;
  const told = scan.told;
  const end = unitAt + 1;
  if (told === null || told.interval === null || !isAsFine(told.granularity, unit))
    return anchored(at, end, null, coarse(unit));
  return anchored(at, end, around(shiftDay(told.interval.from, unit, same ? 0 : (shift ?? 0)), unit), coarse(unit));
}

/** "will open in two years": ahead of the day of writing, where the sentence looks ahead; otherwise a duration. */
function aheadBy(scan: Scan, at: number): Expression | null {
  if (scan.norm(at - 1) !== "in") return null;
  const distance = distanceAt(scan, at);
  if (
    distance === null ||
    scan.norm(distance.end) === "of" ||
    scan.token(distance.end)?.norm === "'" ||
    directionOf(scan, at, distance.end) !== "future"
  )
    return null;
  return fromAnchor(scan, at, distance.end, distance.unit, distance.amount, 1);
}

/** "within two years": a limit whose start the text does not name. */
function withinDistance(scan: Scan, at: number): Expression | null {
  if (scan.norm(at - 1) !== "within") return null;
  const distance = distanceAt(scan, at);
  return distance === null ? null : { ...anchored(at, distance.end, null, coarse(distance.unit)), relation: "within" };
}

const ORDER: readonly Granularity[] = [
  "minute",
  "day",
  "week",
  "month",
  "quarter",
  "season",
  "year",
  "decade",
  "century",
];

function isAsFine(granularity: Granularity, unit: PeriodUnit): boolean {
  return ORDER.indexOf(granularity) <= ORDER.indexOf(coarse(unit));
}

function coarse(unit: PeriodUnit): Granularity {
  if (unit === "fortnight") return "week";
  if (unit === "weekend") return "day";
  return unit;
}

/** The calendar period of the unit around a day: a distance in years is no more exact than a year. */
function around(day: number, unit: PeriodUnit): Interval {
  const { year, month } = civilDate(day);
  switch (unit) {
    case "day":
    case "weekend":
      return { from: day, to: day };
    case "week":
    case "fortnight":
      return weekAround(day);
    case "month":
      return monthsInterval(year, month);
    case "quarter":
      return monthsInterval(year, month - ((month - 1) % 3), year, month - ((month - 1) % 3) + 2);
    case "year":
      return yearsInterval(year);
    case "decade":
      return yearsInterval(year - 5, year + 5);
    case "century":
      return yearsInterval(year - 50, year + 50);
  }
}
