import { DAY_PARTS, MONTHS, NAMED_DAY_ADJECTIVES, SHORT_WEEKDAYS, WEEKDAYS } from "../../lexicon/time-words.ts";
import { monthDate } from "./month-date.ts";
import { numericDate } from "./numeric-date.ts";
import type { Expression, Scan } from "./scan.ts";
import { stated } from "./scan.ts";

/** Weekdays, alone or before a date: "Friday", "Thursday, December 5, 2019", "Sat 5 May". */
export function weekdayDate(scan: Scan, at: number): Expression | null {
  const long = WEEKDAYS.get(scan.norm(at));
  const weekday = long ?? SHORT_WEEKDAYS.get(scan.norm(at));
  if (weekday === undefined) return null;
  let next = at + 1;
  if (long === undefined && scan.norm(next) === "." && scan.tight(next)) next += 1;
  const bare = next;
  if (scan.norm(next) === ",") next += 1;
  if (scan.norm(next) === "the" || scan.norm(next) === "on") next += scan.norm(next) === "on" ? 1 : 0;
  const date = monthDate(scan, next) ?? numericDate(scan, next);
  if (date !== null && date.granularity === "day" && date.open !== true) {
    return { ...stated(at, date.end, { ...date.fields, weekday }) };
  }
  if (long === undefined || !scan.capital(at) || isTitle(scan, at)) return null;
  const end = DAY_PARTS.has(scan.norm(bare)) ? bare + 1 : bare;
  return { ...stated(at, end, { weekday }), granularity: "day" };
}

/** "Sunday Times", "Black Friday", "Friday Night Lights": a name that holds a weekday. */
function isTitle(scan: Scan, at: number): boolean {
  if (NAMED_DAY_ADJECTIVES.has(scan.norm(at - 1)) && (scan.capital(at - 1) || scan.norm(at - 1) !== "early")) return true;
  const next = scan.token(at + 1);
  if (next === null || next.kind !== "word" || !scan.capital(at + 1)) return false;
  if (MONTHS.has(next.norm)) return false;
  if (DAY_PARTS.has(next.norm)) {
    const after = scan.token(at + 2);
    return after !== null && after.kind === "word" && scan.capital(at + 2) && after.pos === "PROPN";
  }
  // "On Friday Mr Roe said": after a preposition and before a name the day stands by itself, unless "the" precedes.
  const before = scan.norm(at - 1);
  return !(before === "on" || before === "since" || before === "until" || before === "by" || scan.isSentenceStart(at));
}
