import { monthsInterval } from "./calendar.ts";
import type { Interval } from "./calendar.ts";
import type { Fields } from "./fields.ts";
import { countAt, fourDigits, isCounted, ordinalAt } from "./numerals.ts";
import type { Expression, Scan } from "./scan.ts";
import { stated } from "./scan.ts";
import { fiscalOrYear } from "./year-owner.ts";

const QUARTER = /^q([1-4])$/;
const HALF = /^h([12])$/;
const TRAILING = /^([1-4])q$/;

interface Part {
  readonly fields: Fields;
  readonly end: number;
  /** A year must stand beside it: "Q2" and "the second half" alone are a quarter's number or half a match. */
  readonly needsYear: boolean;
}

/** Quarters and halves of years: "Q2 2021", "the second quarter of 2021", "the first half of 2020", "the first three months of 2019". */
export function yearPart(scan: Scan, at: number): Expression | null {
  const owned = ownedPart(scan, at);
  if (owned !== null) return owned;
  const the = scan.norm(at) === "the" ? at + 1 : at;
  const months = firstMonths(scan, at, the);
  if (months !== null) return months;
  const part = partAt(scan, the);
  if (part === null) return null;
  const year = fiscalOrYear(scan, part.end);
  if (year !== null) return withYear(at, year.end, part.fields, year);
  return part.needsYear ? null : stated(at, part.end, part.fields);
}

function withYear(
  first: number,
  end: number,
  fields: Fields,
  year: { readonly year: number; readonly loose: boolean; readonly origin: "stated" | "anchored" },
): Expression {
  return { ...stated(first, end, { ...fields, year: year.year }, year.loose), origin: year.origin };
}

function partAt(scan: Scan, at: number): Part | null {
  const norm = scan.norm(at);
  const short = QUARTER.exec(norm) ?? TRAILING.exec(norm);
  if (short !== null) return { fields: { quarter: Number(short[1]) }, end: at + 1, needsYear: false };
  const half = HALF.exec(norm);
  if (half !== null) return { fields: { half: Number(half[1]) }, end: at + 1, needsYear: true };
  const last = norm === "final" || norm === "last";
  const latter = norm === "latter";
  const ordinal = last || latter ? { value: 0, end: at + 1 } : ordinalAt(scan, at);
  if (ordinal === null) return null;
  const noun = scan.norm(ordinal.end) === "-" ? ordinal.end + 1 : ordinal.end;
  const word = scan.norm(noun);
  if ((word === "quarter" || word === "qtr") && !latter && ordinal.value <= 4) {
    return { fields: { quarter: last ? 4 : ordinal.value }, end: noun + 1, needsYear: last };
  }
  if (word === "half" && ordinal.value <= 2) {
    return { fields: { half: last || latter ? 2 : ordinal.value }, end: noun + 1, needsYear: true };
  }
  return null;
}

/** "2020's first quarter", "2020 first quarter", "fiscal 2020 second quarter". */
function ownedPart(scan: Scan, at: number): Expression | null {
  const year = fourDigits(scan, at);
  if (year === null) return null;
  const next = scan.norm(at + 1) === "'s" || (scan.norm(at + 1) === "-" && scan.tight(at + 2)) ? at + 2 : at + 1;
  const part = partAt(scan, next);
  return part === null || scan.norm(part.end) === "of" ? null : stated(at, part.end, { ...part.fields, year });
}

/** "the first nine months of 2020", "the last two months of the year". */
function firstMonths(scan: Scan, first: number, at: number): Expression | null {
  const word = scan.norm(at);
  if (word !== "first" && word !== "last" && word !== "final") return null;
  const count = countAt(scan, at + 1);
  if (count === null || count.value === null || count.value > 11 || scan.norm(count.end) !== "months") return null;
  const year = fiscalOrYear(scan, count.end + 1);
  if (year === null || isCounted(scan, year.end)) return null;
  const interval: Interval =
    word === "first"
      ? monthsInterval(year.year, 1, year.year, count.value)
      : monthsInterval(year.year, 13 - count.value, year.year, 12);
  return {
    ...stated(first, year.end, { year: year.year }, year.loose),
    interval,
    granularity: "month",
    origin: year.origin,
  };
}
