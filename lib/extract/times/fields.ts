import type { HolidayDate } from "../../lexicon/holidays.ts";
import type { PeriodPart, Season } from "../../lexicon/time-words.ts";
import type { Granularity } from "../time.ts";
import type { Interval } from "./calendar.ts";
import {
  dayNumber,
  easterSunday,
  isRealDate,
  monthLength,
  monthsInterval,
  weekdayOf,
  yearsInterval,
} from "./calendar.ts";

/** What a date expression states, field by field. Years are astronomical (44 BC is -43). */
export interface Fields {
  readonly year?: number;
  /** Last year of a year that spans two ("2020/21"). */
  readonly endYear?: number;
  readonly month?: number;
  readonly day?: number;
  /** Last day of a stretch inside one month ("5-7 December"). */
  readonly endDay?: number;
  readonly weekday?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: Season;
  readonly holiday?: HolidayDate;
  /** Ordinal of the week that holds the date, as in "the week of 3 May". */
  readonly week?: true;
  /** First year of a decade. */
  readonly decade?: number;
  /** First and last year of a century. */
  readonly century?: readonly [number, number];
  readonly part?: PeriodPart;
}

export function granularityOf(fields: Fields): Granularity {
  if (fields.week) return "week";
  if (fields.day !== undefined || fields.holiday !== undefined) return "day";
  if (fields.month !== undefined) return "month";
  if (fields.quarter !== undefined) return "quarter";
  if (fields.season !== undefined) return "season";
  if (fields.century !== undefined) return "century";
  if (fields.decade !== undefined) return "decade";
  // A half year is bounded by months; it has no granularity of its own.
  if (fields.half !== undefined) return "month";
  if (fields.year !== undefined) return "year";
  return "day";
}

/** The days that the fields name, or null while a year is lacking or no such day exists. */
export function intervalOf(fields: Fields): Interval | null {
  const whole = wholeInterval(fields);
  if (whole === null || fields.part === undefined) return whole;
  return partOf(whole, fields.part, granularityOf(fields));
}

function wholeInterval(fields: Fields): Interval | null {
  if (fields.century !== undefined) return yearsInterval(fields.century[0], fields.century[1]);
  if (fields.decade !== undefined) return yearsInterval(fields.decade, fields.decade + 9);
  const { year } = fields;
  if (year === undefined) return null;
  if (fields.holiday !== undefined) {
    const day = holidayIn(fields.holiday, year);
    return { from: day, to: day };
  }
  if (fields.month !== undefined) {
    if (fields.day === undefined) return monthsInterval(year, fields.month);
    if (!isRealDate(year, fields.month, fields.day)) return null;
    const day = dayNumber(year, fields.month, fields.day);
    if (fields.endDay !== undefined) return { from: day, to: day + fields.endDay - fields.day };
    return fields.week ? weekAround(day) : { from: day, to: day };
  }
  if (fields.quarter !== undefined) return monthsInterval(year, fields.quarter * 3 - 2, year, fields.quarter * 3);
  if (fields.half !== undefined) return monthsInterval(year, fields.half * 6 - 5, year, fields.half * 6);
  if (fields.season !== undefined) return seasonIn(fields.season, year);
  return yearsInterval(year, fields.endYear ?? year);
}

/** Monday to Sunday around a day. */
export function weekAround(day: number): Interval {
  const monday = day - weekdayOf(day) + 1;
  return { from: monday, to: monday + 6 };
}

/** Meteorological seasons of the northern hemisphere; a year's winter begins in its December. */
export function seasonIn(season: Season, year: number): Interval {
  switch (season) {
    case "spring":
      return monthsInterval(year, 3, year, 5);
    case "summer":
      return monthsInterval(year, 6, year, 8);
    case "autumn":
      return monthsInterval(year, 9, year, 11);
    case "winter":
      return monthsInterval(year, 12, year + 1, 2);
  }
}

function holidayIn(holiday: HolidayDate, year: number): number {
  switch (holiday.kind) {
    case "fixed":
      return dayNumber(year, holiday.month, holiday.day);
    case "easter":
      return easterSunday(year) + holiday.offset;
    case "nth": {
      if (holiday.nth < 0) {
        const last = dayNumber(year, holiday.month, monthLength(year, holiday.month));
        return last - ((weekdayOf(last) - holiday.weekday + 7) % 7);
      }
      const first = dayNumber(year, holiday.month, 1);
      return first + ((holiday.weekday - weekdayOf(first) + 7) % 7) + (holiday.nth - 1) * 7 + (holiday.offset ?? 0);
    }
  }
}

/** Early is the first half, late the second, mid the two middle quarters; years are cut at month ends. */
export function partOf(whole: Interval, part: PeriodPart, granularity: Granularity): Interval {
  const year = yearOf(whole);
  if (granularity === "year" && year !== null) {
    if (part === "early") return monthsInterval(year, 1, year, 6);
    return part === "late" ? monthsInterval(year, 7, year, 12) : monthsInterval(year, 4, year, 9);
  }
  const length = whole.to - whole.from + 1;
  if (length === 1) return whole;
  const half = whole.from + Math.ceil(length / 2);
  if (part === "early") return { from: whole.from, to: half - 1 };
  if (part === "late") return { from: half, to: whole.to };
  const quarter = Math.floor(length / 4);
  return { from: whole.from + quarter, to: whole.to - quarter };
}

function yearOf(whole: Interval): number | null {
  const guess = Math.round(1970 + whole.from / 365.2425);
  return dayNumber(guess, 1, 1) === whole.from && dayNumber(guess, 12, 31) === whole.to ? guess : null;
}

/** Whether the fields name a date that only lacks its year. */
export function lacksYear(fields: Fields): boolean {
  return (
    fields.year === undefined &&
    (fields.month !== undefined ||
      fields.quarter !== undefined ||
      fields.half !== undefined ||
      fields.season !== undefined ||
      fields.holiday !== undefined)
  );
}

/** Whether the day can exist in its month (29 February passes where no year is given). */
export function isPossibleDay(month: number, day: number, year?: number): boolean {
  return year === undefined ? day >= 1 && day <= monthLength(2000, month) : isRealDate(year, month, day);
}
