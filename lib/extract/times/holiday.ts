import { HOLIDAYS } from "../../lexicon/holidays.ts";
import type { Expression, Scan } from "./scan.ts";
import { stated } from "./scan.ts";
import { yearAt } from "./numerals.ts";

/** Words after "Christmas" and "Easter" that make another thing of it: "Christmas tree", "Easter Island". */
const OTHER_THINGS = new Set(["NOUN", "PROPN"]);

/** Holidays that every user of the name dates alike: "Christmas Day 2020", "New Year's Eve", "Good Friday 2019". */
export function holidayDate(scan: Scan, at: number): Expression | null {
  for (const holiday of HOLIDAYS) {
    if (!scan.has(at, ...holiday.words)) continue;
    // In lower case only a name that is no other word: "epiphany" is one.
    if (!scan.capital(at) && holiday.words.length === 1 && !holiday.loose) continue;
    const end = at + holiday.words.length;
    const next = ["of", "in", ","].includes(scan.norm(end)) ? end + 1 : end;
    const year = yearAt(scan, next);
    if (year !== null) return stated(at, year.end, { year: year.value, holiday: holiday.date }, holiday.loose);
    const follower = scan.token(end);
    if (holiday.loose && follower !== null && OTHER_THINGS.has(follower.pos)) return null;
    return stated(at, end, { holiday: holiday.date }, holiday.loose);
  }
  return null;
}
