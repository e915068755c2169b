import { DAY_PARTS, MONTHS, NAMED_DAY_ADJECTIVES, SHORT_WEEKDAYS, WEEKDAYS } from "../../lexicon/time-words.ts";
import { monthDate } from "./month-date.ts";
import { numericDate } from "./numeric-date.ts";
import { weekAround } from "./fields.ts";
import { ordinalAt } from "./numerals.ts";
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
  const inWeek = weekdayOfWeek(scan, at, bare, weekday);
  if (inWeek !== null) return inWeek;
  if (long === undefined || isTitle(scan, at)) return null;
  const end = DAY_PARTS.has(scan.norm(bare)) ? bare + 1 : bare;
  const told = weekTold(scan);
  if (told !== null)
    return {
      ...stated(at, end, { weekday }),
      granularity: "day",
      origin: "anchored",
      namesWeek: true,
      interval: { from: told + weekday - 1, to: told + weekday - 1 },
    };
  return { ...stated(at, end, { weekday }), granularity: "day" };
}

/** "Friday next week", "Friday of last week". */
function weekdayOfWeek(scan: Scan, first: number, at: number, weekday: number): Expression | null {
  const next = scan.norm(at) === "of" ? at + 1 : at;
  const shift = { last: -1, this: 0, next: 1 }[scan.norm(next)];
  return shift === undefined || scan.norm(next + 1) !== "week"
    ? null
    : dayInWeek(scan, first, next + 2, weekday, shift);
}

function dayInWeek(scan: Scan, first: number, end: number, weekday: number, shift: number): Expression {
  if (scan.anchor === null) return { ...stated(first, end, { weekday }), granularity: "day", open: true };
  const day = weekAround(scan.anchor + 7 * shift).from + weekday - 1;
  return {
    ...stated(first, end, { weekday }),
    granularity: "day",
    origin: "anchored",
    namesWeek: true,
    interval: { from: day, to: day },
  };
}

/** Monday of the week that the sentence has named: "next week, probably on Tuesday or Thursday". */
function weekTold(scan: Scan): number | null {
  const { told } = scan;
  if (told === null || told.interval === null || told.origin !== "anchored") return null;
  const isDayOfWeek = told.granularity === "day" && told.fields.weekday !== undefined && told.namesWeek === true;
  return told.granularity === "week" || isDayOfWeek ? weekAround(told.interval.from).from : null;
}

/** "next week on Friday", "last week Sunday". */
export function weekThenDay(scan: Scan, at: number): Expression | null {
  const shift = { last: -1, this: 0, next: 1 }[scan.norm(at)];
  if (shift === undefined || scan.norm(at + 1) !== "week") return null;
  const day = scan.norm(at + 2) === "on" ? at + 3 : at + 2;
  const weekday = WEEKDAYS.get(scan.norm(day));
  return weekday === undefined ? null : dayInWeek(scan, at, day + 1, weekday, shift);
}

/** "the first Monday of September", "the last Friday in May 2019". */
export function nthWeekday(scan: Scan, at: number): Expression | null {
  const the = scan.norm(at) === "the" ? at + 1 : at;
  const isLast = scan.norm(the) === "last";
  const ordinal = isLast ? { value: -1, end: the + 1 } : ordinalAt(scan, the);
  if (ordinal === null || ordinal.value > 5) return null;
  const weekday = WEEKDAYS.get(scan.norm(ordinal.end));
  if (weekday === undefined || !["of", "in"].includes(scan.norm(ordinal.end + 1))) return null;
  const month = monthDate(scan, ordinal.end + 2);
  if (month === null || month.granularity !== "month" || month.fields.month === undefined) return null;
  const { year } = month.fields;
  const holiday = { kind: "nth", month: month.fields.month, weekday, nth: ordinal.value } as const;
  return stated(at, month.end, year === undefined ? { holiday } : { year, holiday });
}

/** "Sunday Times", "Black Friday", "Friday Night Lights": a name that holds a weekday. */
function isTitle(scan: Scan, at: number): boolean {
  if (NAMED_DAY_ADJECTIVES.has(scan.norm(at - 1)) && (scan.capital(at - 1) || scan.norm(at - 1) !== "early"))
    return true;
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
