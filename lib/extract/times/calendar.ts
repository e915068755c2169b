/**
 * Calendar arithmetic on day numbers: days since 1970-01-01 in the proleptic Gregorian calendar,
 * years counted astronomically (1 BC is 0, 44 BC is -43). Conversions follow Howard Hinnant's
 * "chrono-compatible low-level date algorithms" (days_from_civil, civil_from_days).
 */

/** A stretch of whole days, both ends included, as day numbers. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day number of a date. Month 1-12; the day may lie outside of its month and carries over. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date of a day number. */
export function civilDate(number: number): CivilDate {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Weekday of a day number: 1 is Monday, 7 is Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 calendar date; years outside 0-9999 in the expanded form ("-0043-03-15"). */
export function isoDate(number: number): string {
  const { year, month, day } = civilDate(number);
  const digits = String(Math.abs(year)).padStart(4, "0");
  return `${year < 0 ? "-" : ""}${digits}-${pad(month)}-${pad(day)}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}

const ISO_DATE = /^(-?\d{4,6})-(\d{2})-(\d{2})(?!\d)/;

/** The day number of an ISO date (a time of day after it is ignored), or null when it is no real date. */
export function parseIsoDate(text: string): number | null {
  const match = ISO_DATE.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDate(year, month, day) ? dayNumber(year, month, day) : null;
}

export function monthLength(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

export function isRealDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);
}

/** From the first day of one month to the last of another. */
export function monthsInterval(fromYear: number, fromMonth: number, toYear = fromYear, toMonth = fromMonth): Interval {
  return { from: dayNumber(fromYear, fromMonth, 1), to: dayNumber(toYear, toMonth, monthLength(toYear, toMonth)) };
}

/** From 1 January of one year to 31 December of another. */
export function yearsInterval(from: number, to = from): Interval {
  return monthsInterval(from, 1, to, 12);
}

/** The date some months on, at the month's last day where the day does not exist there. */
export function shiftMonths(number: number, months: number): number {
  const { year, month, day } = civilDate(number);
  const total = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  return dayNumber(toYear, toMonth, Math.min(day, monthLength(toYear, toMonth)));
}

/** Easter Sunday of a year: the anonymous Gregorian algorithm (Meeus, Jones, Butcher). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
