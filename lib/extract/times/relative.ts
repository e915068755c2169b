import { MONTHS, PERIOD_UNITS, SEASONS, WEEKDAYS } from "../../lexicon/time-words.ts";
import type { PeriodUnit } from "../../lexicon/time-words.ts";
import type { Granularity } from "../time.ts";
import type { Interval } from "./calendar.ts";
import { civilDate, monthsInterval, shiftMonths, weekdayOf, yearsInterval } from "./calendar.ts";
import { directionOf } from "./direction.ts";
import { seasonIn, weekAround } from "./fields.ts";
import type { Fields } from "./fields.ts";
import { countAt } from "./numerals.ts";
import type { Expression, Scan } from "./scan.ts";
import { anchored, stated } from "./scan.ts";

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ["yesterday", -1],
  ["today", 0],
  ["tonight", 0],
  ["tomorrow", 1],
]);
const SHIFTS: ReadonlyMap<string, number> = new Map([
  ["last", -1],
  ["this", 0],
  ["current", 0],
  ["previous", -1],
  ["next", 1],
  ["coming", 1],
]);
const PARTS_OF_DAY = new Set(["morning", "afternoon", "evening", "night"]);

/** Dates that count from the day of writing: "yesterday", "last Tuesday", "this year", "next spring", "the past two years". */
export function relativeDate(scan: Scan, at: number): Expression | null {
  return namedDay(scan, at) ?? theWeekend(scan, at) ?? shifted(scan, at) ?? runningSpan(scan, at) ?? modified(scan, at);
}

function namedDay(scan: Scan, at: number): Expression | null {
  const { anchor } = scan;
  const the = scan.norm(at) === "the" ? at + 1 : at;
  if (scan.has(the, "day", "before", "yesterday")) return dayFrom(at, the + 3, anchor, -2);
  if (scan.has(the, "day", "after", "tomorrow")) return dayFrom(at, the + 3, anchor, 2);
  const word = DAY_WORDS.get(scan.norm(at));
  if (word !== undefined) {
    // "USA Today" and "Today programme" are names.
    if (scan.capital(at) && !scan.isSentenceStart(at)) return null;
    const end = PARTS_OF_DAY.has(scan.norm(at + 1)) ? at + 2 : at + 1;
    return dayFrom(at, end, anchor, word);
  }
  if (scan.has(at, "last", "night")) return dayFrom(at, at + 2, anchor, -1);
  if (scan.norm(at) === "this" && PARTS_OF_DAY.has(scan.norm(at + 1))) return dayFrom(at, at + 2, anchor, 0);
  return null;
}

function dayFrom(first: number, end: number, anchor: number | null, shift: number): Expression {
  return anchored(first, end, anchor === null ? null : { from: anchor + shift, to: anchor + shift }, "day");
}

/** "the weekend", "at the weekend": the nearest one to the day of writing, the last one after a past verb. */
function theWeekend(scan: Scan, at: number): Expression | null {
  if (!scan.has(at, "the", "weekend") || scan.norm(at + 2) === "of") return null;
  const { anchor } = scan;
  if (anchor === null) return anchored(at, at + 2, null, "day");
  const saturday = weekAround(anchor).to - 1;
  const before = anchor < saturday && directionOf(scan, at, at + 2) === "past";
  return anchored(
    at,
    at + 2,
    before ? { from: saturday - 7, to: saturday - 6 } : { from: saturday, to: saturday + 1 },
    "day",
  );
}

/** "later this year", "earlier in the week": the period, with the word before it. */
function modified(scan: Scan, at: number): Expression | null {
  if (!["earlier", "later"].includes(scan.norm(at))) return null;
  const isIn = scan.norm(at + 1) === "in" && scan.norm(at + 2) === "the";
  const inner = isIn ? currentPeriod(scan, at + 2) : shifted(scan, at + 1);
  if (inner === null) return null;
  const { anchor } = scan;
  if (anchor === null || inner.interval === null) return { ...inner, first: at };
  const { from, to } = inner.interval;
  // Of the running period only the part before or after the day of writing is meant.
  if (anchor < from || anchor > to) return { ...inner, first: at };
  return { ...inner, first: at, interval: scan.norm(at) === "later" ? { from: anchor, to } : { from, to: anchor } };
}

/** "last year", "this month", "next Tuesday", "last May", "the current quarter". */
function shifted(scan: Scan, at: number): Expression | null {
  const the = scan.norm(at) === "the" ? at + 1 : at;
  const shift = SHIFTS.get(scan.norm(the));
  if (shift === undefined) return null;
  // "the last year" and "the next day" mean something else: the past twelve months, the day after.
  if (the > at && scan.norm(the) !== "current" && scan.norm(the) !== "coming") return null;
  const word = scan.norm(the + 1);
  const { anchor } = scan;
  if (["fiscal", "financial", "calendar", "school", "academic"].includes(word) && scan.norm(the + 2) === "year") {
    return anchored(
      at,
      the + 3,
      anchor === null ? null : periodFrom("year", anchor, shift),
      "year",
      word !== "calendar",
    );
  }
  const unit = PERIOD_UNITS.get(word);
  if (unit !== undefined && unit !== "day" && !word.endsWith("s")) {
    return anchored(at, the + 2, anchor === null ? null : periodFrom(unit, anchor, shift), granularityOfUnit(unit));
  }
  const weekday = WEEKDAYS.get(word);
  if (weekday !== undefined) {
    const end = PARTS_OF_DAY.has(scan.norm(the + 2)) ? the + 3 : the + 2;
    return settled(at, end, { weekday }, "day", anchor === null ? null : dayOf(weekdayFrom(weekday, anchor, shift)));
  }
  const month = MONTHS.get(word);
  if (month !== undefined && (scan.capital(the + 1) || month.sure) && scan.integer(the + 2) < 0) {
    const year = anchor === null ? null : yearFrom(anchor, shift, (y) => monthsInterval(y, month.month));
    return settled(
      at,
      the + 2,
      { month: month.month },
      "month",
      year === null ? null : monthsInterval(year, month.month),
    );
  }
  const season = SEASONS.get(word);
  if (season !== undefined && scan.token(the + 2)?.pos !== "NOUN") {
    const year = anchor === null ? null : yearFrom(anchor, shift, (y) => seasonIn(season, y));
    return settled(at, the + 2, { season }, "season", year === null ? null : seasonIn(season, year));
  }
  return null;
}

/** Keeps what the text states (the weekday, the month) beside what the anchor adds. */
function settled(
  first: number,
  end: number,
  fields: Fields,
  granularity: Granularity,
  interval: Interval | null,
): Expression {
  const base = { ...stated(first, end, fields), granularity, origin: "anchored", interval } as const;
  return interval === null ? { ...base, open: true } : base;
}

function dayOf(day: number): Interval {
  return { from: day, to: day };
}

/** "Last Tuesday" is the latest one before the anchor; "this Tuesday" the one of its week; "next Tuesday" the one of the week after. */
function weekdayFrom(weekday: number, anchor: number, shift: number): number {
  const inWeek = anchor - weekdayOf(anchor) + weekday;
  if (shift === 0) return inWeek;
  if (shift > 0) return inWeek + 7;
  return inWeek < anchor ? inWeek : inWeek - 7;
}

/** The year of the last, this or next occurrence of a yearly period. */
function yearFrom(anchor: number, shift: number, periodIn: (year: number) => Interval): number {
  const { year } = civilDate(anchor);
  if (shift === 0) return year;
  const current = periodIn(year);
  if (shift < 0) return current.to < anchor ? year : year - 1;
  return current.from > anchor ? year : year + 1;
}

function granularityOfUnit(unit: PeriodUnit): Granularity {
  if (unit === "fortnight" || unit === "weekend") return unit === "weekend" ? "day" : "week";
  return unit;
}

/** The calendar period some units before or after the anchor's own. */
export function periodFrom(unit: PeriodUnit, anchor: number, shift: number): Interval {
  const { year, month } = civilDate(anchor);
  switch (unit) {
    case "day":
      return dayOf(anchor + shift);
    case "weekend": {
      const week = weekAround(anchor + 7 * shift);
      return { from: week.to - 1, to: week.to };
    }
    case "week":
      return weekAround(anchor + 7 * shift);
    case "fortnight":
      return { from: weekAround(anchor + 14 * shift).from, to: weekAround(anchor + 14 * shift).from + 13 };
    case "month": {
      const first = civilDate(shiftMonths(anchor, shift));
      return monthsInterval(first.year, first.month);
    }
    case "quarter": {
      const index = year * 4 + Math.floor((month - 1) / 3) + shift;
      const [y, q] = [Math.floor(index / 4), index - Math.floor(index / 4) * 4];
      return monthsInterval(y, q * 3 + 1, y, q * 3 + 3);
    }
    case "year":
      return yearsInterval(year + shift);
    case "decade": {
      const first = Math.floor(year / 10) * 10 + shift * 10;
      return yearsInterval(first, first + 9);
    }
    case "century": {
      const first = Math.floor((year - 1) / 100) * 100 + 1 + shift * 100;
      return yearsInterval(first, first + 99);
    }
  }
}

/** "the past two years", "the last six months", "the next decade": a stretch that ends or begins at the anchor. */
function runningSpan(scan: Scan, at: number): Expression | null {
  const the = ["the", "these", "those"].includes(scan.norm(at)) ? at + 1 : at;
  const word = scan.norm(the);
  const past = word === "past" || word === "last" || word === "previous";
  const future = word === "next" || word === "coming";
  if (!past && !future) return null;
  const count = countAt(scan, the + 1);
  const isSingle = PERIOD_UNITS.has(scan.norm(the + 1)) && !scan.norm(the + 1).endsWith("s");
  if (count === null && (!isSingle || the === at || word === "previous")) return null;
  const unitAt = count?.end ?? the + 1;
  const unit = PERIOD_UNITS.get(scan.norm(unitAt));
  // "the next day" follows what was told before; it does not count from the day of writing.
  if (unit === undefined || (count === null && unit === "day")) return null;
  // "the last two years of his life" are not counted from the anchor.
  if (scan.norm(unitAt + 1) === "of") return null;
  const amount = count === null ? 1 : count.value;
  const { anchor } = scan;
  // Quarters are those of the calendar: "the last two quarters" end with the one before the present one.
  if (unit === "quarter" && anchor !== null && amount !== null) {
    const [a, b] = [periodFrom(unit, anchor, past ? -amount : 1), periodFrom(unit, anchor, past ? -1 : amount)];
    return { ...anchored(at, unitAt + 1, { from: a.from, to: b.to }, "quarter"), relation: "within" };
  }
  const interval = anchor === null || amount === null ? null : spanFrom(unit, anchor, past ? -amount : amount);
  return { ...anchored(at, unitAt + 1, interval, granularityOfUnit(unit), true), relation: "within" };
}

function spanFrom(unit: PeriodUnit, anchor: number, amount: number): Interval {
  const far = shiftDay(anchor, unit, amount);
  return amount < 0 ? { from: far, to: anchor } : { from: anchor + 1, to: far };
}

const UNIT_DAYS = { day: 1, weekend: 7, week: 7, fortnight: 14 } as const;
const UNIT_MONTHS = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 } as const;

/** A day some units away. */
export function shiftDay(day: number, unit: PeriodUnit, amount: number): number {
  switch (unit) {
    case "day":
    case "weekend":
    case "week":
    case "fortnight":
      return day + amount * UNIT_DAYS[unit];
    case "month":
    case "quarter":
    case "year":
    case "decade":
    case "century":
      return shiftMonths(day, amount * UNIT_MONTHS[unit]);
  }
}

/** "the year", "the month", "the week" of the day of writing, as in "by the end of the year". */
export function currentPeriod(scan: Scan, at: number): Expression | null {
  const noun = scan.norm(at) === "the" ? at + 1 : at;
  const unit = PERIOD_UNITS.get(scan.norm(noun));
  if (unit === undefined || unit === "day" || scan.norm(noun).endsWith("s") || scan.norm(noun + 1) === "of")
    return null;
  return anchored(
    at,
    noun + 1,
    scan.anchor === null ? null : periodFrom(unit, scan.anchor, 0),
    granularityOfUnit(unit),
  );
}
