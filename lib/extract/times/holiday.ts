import { HOLIDAYS } from "../../lexicon/holidays.ts";
import { civilDate } from "./calendar.ts";
import { intervalOf } from "./fields.ts";
import type { Expression, Scan } from "./scan.ts";
import { stated } from "./scan.ts";
import { yearAt } from "./numerals.ts";

/** Words after "Christmas" and "Easter" that make another thing of it: "Christmas tree", "Easter Island". */
const OTHER_THINGS = new Set(["NOUN", "PROPN"]);

/** Holidays that every user of the name dates alike: "Christmas Day 2020", "New Year's Eve", "Good Friday 2019". */
export function holidayDate(scan: Scan, at: number): Expression | null {
  const shift = { last: -1, this: 0, next: 1 }[scan.norm(at)];
  return shift === undefined ? plainHoliday(scan, at) : shiftedHoliday(scan, at, shift);
}

/** "last Christmas", "next Easter". */
function shiftedHoliday(scan: Scan, at: number, shift: number): Expression | null {
  const base = plainHoliday(scan, at + 1);
  if (base === null || base.fields.year !== undefined) return null;
  const { anchor } = scan;
  const open: Expression = { ...base, first: at, origin: "anchored", open: true };
  if (anchor === null) return open;
  const { year } = civilDate(anchor);
  const dates = [year - 1, year, year + 1].map((candidate) => intervalOf({ ...base.fields, year: candidate }));
  const fits = dates
    .filter((date) => date !== null)
    .filter((date) => (shift < 0 ? date.to < anchor : shift > 0 ? date.from > anchor : true));
  const interval = (shift < 0 ? fits.at(-1) : shift > 0 ? fits[0] : dates[1]) ?? null;
  return interval === null ? open : { ...base, first: at, origin: "anchored", interval };
}

function plainHoliday(scan: Scan, at: number): Expression | null {
  for (const holiday of HOLIDAYS) {
    if (!scan.has(at, ...holiday.words)) continue;
    // In lower case only a name that is no other word: "epiphany" is one.
    if (!scan.capital(at) && holiday.words[0] === "epiphany") continue;
    const end = at + holiday.words.length;
    const next = ["of", "in", ","].includes(scan.norm(end)) ? end + 1 : end;
    const year = yearAt(scan, next);
    if (year !== null) return stated(at, year.end, { year: year.value, holiday: holiday.date }, holiday.loose);
    const follower = scan.token(end);
    // "Black Friday" without its year is the stock crash, the film or the sales day.
    if (holiday.words[0] === "black" || holiday.words[0] === "cyber") return null;
    if (holiday.loose && follower !== null && OTHER_THINGS.has(follower.pos)) return null;
    return stated(at, end, { holiday: holiday.date }, holiday.loose);
  }
  return null;
}
