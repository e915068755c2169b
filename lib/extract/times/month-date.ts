import { MONTHS } from "../../lexicon/time-words.ts";
import { isPossibleDay } from "./fields.ts";
import type { Fields } from "./fields.ts";
import type { Numeral } from "./numerals.ts";
import { dayAt, fourDigits, isCounted, yearAt } from "./numerals.ts";
import type { Expression, Scan } from "./scan.ts";
import { stated } from "./scan.ts";

interface NamedMonth {
  readonly month: number;
  readonly end: number;
  readonly sure: boolean;
  readonly capital: boolean;
}

function monthAt(scan: Scan, at: number): NamedMonth | null {
  const name = MONTHS.get(scan.norm(at));
  if (name === undefined) return null;
  const dot = name.short && scan.norm(at + 1) === "." && scan.tight(at + 1);
  return { month: name.month, end: at + (dot ? 2 : 1), sure: name.sure, capital: scan.capital(at) };
}

/**
 * Dates with a named month: "December 5, 2019", "5 December 2019", "the 5th of December", "Dec. 5",
 * "December 2019", "5-7 December", and a month alone where its surroundings show that it is one.
 */
export function monthDate(scan: Scan, at: number): Expression | null {
  const month = monthAt(scan, at);
  return month === null ? (yearFirst(scan, at) ?? dayFirst(scan, at)) : monthFirst(scan, at, month);
}

/** "2016 June", "2019-Aug-01". */
function yearFirst(scan: Scan, at: number): Expression | null {
  const year = fourDigits(scan, at);
  if (year === null) return null;
  const glued = isGlue(scan, at + 1);
  const month = monthAt(scan, glued ? at + 2 : at + 1);
  if (month === null || !(month.sure || month.capital || glued)) return null;
  if (glued) {
    const day = isGlue(scan, month.end) ? dayAt(scan, month.end + 1) : null;
    return day === null ? null : dated(at, day.end, month.month, day.value, undefined, year);
  }
  // "in 2016 June 5 was": the month opens a date of its own.
  const opens = dayAt(scan, month.end) !== null || yearAt(scan, month.end) !== null || scan.norm(at - 1) === ",";
  return opens ? null : stated(at, month.end, { year, month: month.month });
}

/** A hyphen or slash that joins the parts of one date: "05-Aug-2016". */
function isGlue(scan: Scan, at: number): boolean {
  return (scan.norm(at) === "-" || scan.norm(at) === "/") && scan.tight(at) && scan.tight(at + 1);
}

const TIGHT_YEAR = /^(\d{1,2}),([12]\d{3})$/;

function monthFirst(scan: Scan, at: number, month: NamedMonth): Expression | null {
  // "May 3,1981" without a space is one token.
  const tight = TIGHT_YEAR.exec(scan.norm(month.end));
  if (tight !== null && month.capital)
    return dated(at, month.end + 1, month.month, Number(tight[1]), undefined, Number(tight[2]));
  const the = scan.norm(month.end) === "the" || isGlue(scan, month.end) ? month.end + 1 : month.end;
  const day = dayAt(scan, the);
  if (
    day !== null &&
    isDayAfterMonth(scan, day, scan.norm(month.end) === "the") &&
    isPossibleDay(month.month, day.value)
  ) {
    const last = lastDay(scan, day);
    const end = last?.end ?? day.end;
    const year = yearAfter(scan, end);
    if (
      month.capital ||
      month.sure ||
      isGlue(scan, month.end) ||
      (day.ordinal && scan.token(the)?.kind === "number") ||
      year !== null ||
      dayEndsPhrase(scan, end)
    ) {
      return dated(at, year?.end ?? end, month.month, day.value, last?.value, year?.value);
    }
  }
  const year = yearAfter(scan, month.end);
  if (year !== null && (month.capital || month.sure || followsPreposition(scan, at))) {
    return stated(at, year.end, { month: month.month, year: year.value });
  }
  return isMonthAlone(scan, at, month) ? stated(at, month.end, { month: month.month }) : null;
}

function dayFirst(scan: Scan, at: number): Expression | null {
  const the = scan.norm(at) === "the" ? at + 1 : at;
  const day = dayAt(scan, the);
  if (day === null || (scan.token(the)?.kind === "word" && scan.norm(day.end) !== "of" && scan.norm(day.end) !== "day"))
    return null;
  const last = lastDay(scan, day);
  let next = last?.end ?? day.end;
  if (scan.has(next, "day", "of")) next += 2;
  else if (scan.norm(next) === "of") next += 1;
  else if (["-", "/"].includes(scan.norm(next)) && scan.tight(next)) next += 1;
  const month = monthAt(scan, next);
  if (month === null && last === null) return listedDay(scan, at, day);
  if (month === null || !isPossibleDay(month.month, day.value)) return null;
  const year = yearAfter(scan, month.end);
  // "5 may" in lower case is a date only where nothing else goes on after it.
  if (!month.capital && !month.sure && year === null && !day.ordinal && !dayEndsPhrase(scan, month.end)) return null;
  return dated(at, year?.end ?? month.end, month.month, day.value, last?.value, year?.value);
}

/** The first days of "18 and 19 June 2020": the month and year at the list's end are theirs. */
function listedDay(scan: Scan, at: number, day: Numeral): Expression | null {
  const follower = dayAt(scan, day.end + 1);
  // Days of a list rise, which bounds how far one looks ahead.
  if (!["and", "or", ",", "&"].includes(scan.norm(day.end)) || follower === null || follower.value <= day.value)
    return null;
  const next = dayFirst(scan, day.end + 1);
  if (next === null || next.fields.month === undefined || next.fields.day === undefined || next.fields.day <= day.value)
    return null;
  return dated(at, day.end, next.fields.month, day.value, undefined, next.fields.year);
}

function dated(
  first: number,
  end: number,
  month: number,
  day: number,
  endDay?: number,
  year?: number,
): Expression | null {
  if (!isPossibleDay(month, day, year)) return null;
  const base: Fields = year === undefined ? { month, day } : { year, month, day };
  if (endDay === undefined) return stated(first, end, base);
  return isPossibleDay(month, endDay, year) ? stated(first, end, { ...base, endDay }) : null;
}

/** "June 20" before what is counted is a month and a number: "in June 20 people". */
function isDayAfterMonth(scan: Scan, day: Numeral, article: boolean): boolean {
  if (article && !day.ordinal) return false;
  if (day.ordinal)
    return scan.norm(day.end) !== "century" && scan.norm(day.end) !== "quarter" && scan.norm(day.end) !== "half";
  if (scan.norm(day.end) === "," && isCounted(scan, day.end + 1)) return true;
  return !isCounted(scan, day.end) && !["st", "am", "pm", "a.m.", "p.m.", "o'clock"].includes(scan.norm(day.end));
}

/** The second day of "5-7 December", "December 5 to 7", "between 5 and 7 December". */
function lastDay(scan: Scan, day: Numeral): Numeral | null {
  const link = scan.norm(day.end);
  const isAnd = link === "and" || link === "&";
  if (isAnd && !hasBetween(scan, day.end)) return null;
  if (!isAnd && !["-", "--", "to", "until", "till", "through", "thru"].includes(link)) return null;
  const the = scan.norm(day.end + 1) === "the" ? day.end + 2 : day.end + 1;
  const last = dayAt(scan, the);
  if (last === null || last.value <= day.value) return null;
  if (!last.ordinal && isCounted(scan, last.end)) return null;
  // "December 30 to 3 January" and "December 5-2019-…": the number opens a date of its own.
  const opensDate = monthAt(scan, last.end) !== null && monthAt(scan, day.end - 2) !== null;
  return opensDate || (scan.norm(last.end) === "-" && scan.tight(last.end)) ? null : last;
}

/** Whether "between" or "from" stands within the few tokens before. */
function hasBetween(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= at - 5; i--) if (scan.norm(i) === "between") return true;
  return false;
}

function yearAfter(scan: Scan, at: number): Numeral | null {
  const skipped =
    isGlue(scan, at) ||
    scan.norm(at) === "," ||
    scan.norm(at) === "of" ||
    scan.norm(at) === "in" ||
    scan.norm(at) === "."
      ? at + 1
      : at;
  const year = yearAt(scan, skipped);
  if (year === null) return null;
  return isCounted(scan, year.end) && skipped > at && scan.norm(at) === "," ? null : year;
}

function dayEndsPhrase(scan: Scan, at: number): boolean {
  const next = scan.token(at);
  return next === null || next.kind === "punctuation" || ["ADP", "CCONJ", "SCONJ", "AUX"].includes(next.pos);
}

const MONTH_PREPOSITIONS = new Set([
  "in",
  "since",
  "until",
  "till",
  "by",
  "during",
  "from",
  "to",
  "through",
  "before",
  "after",
  "between",
  "of",
  "mid",
  "early",
  "late",
  "last",
  "next",
  "this",
  "previous",
  "following",
  "every",
  "each",
  "throughout",
  "past",
  "for",
  "around",
  "about",
  "than",
  "with",
  "versus",
  "vs",
  "until",
  "beginning",
  "starting",
  "ending",
  "ended",
]);

/** Months that are given names, and prepositions that no person's name follows. */
const GIVEN_NAMES = new Set([4, 5, 6, 8]);
const FIRM_PREPOSITIONS = new Set([
  "in",
  "since",
  "until",
  "till",
  "during",
  "mid",
  "early",
  "late",
  "last",
  "next",
  "this",
  "throughout",
  "-",
]);

function followsPreposition(scan: Scan, at: number): boolean {
  const before = scan.norm(at - 1) === "-" && scan.tight(at) ? scan.norm(at - 2) : scan.norm(at - 1);
  return MONTH_PREPOSITIONS.has(before);
}

/** "the March issue", "its May report", but not the government of a prime minister named May. */
function isAdjectival(scan: Scan, at: number, month: NamedMonth): boolean {
  const [before, after] = [scan.token(at - 1), scan.token(month.end)];
  if (before === null || after === null || (before.pos !== "DET" && before.norm !== "its")) return false;
  return (
    after.pos === "NOUN" &&
    !scan.capital(month.end) &&
    !["government", "administration", "cabinet", "premiership", "era", "family"].includes(after.norm)
  );
}

/** Whether a month's name without day or year is the month: "in May", "until March"; never "may be" or "Theresa May". */
function isMonthAlone(scan: Scan, at: number, month: NamedMonth): boolean {
  if (!month.capital && !month.sure) return false;
  const next = scan.norm(month.end);
  const joined =
    ["-", "to", "and", "or", "through", "until", ","].includes(next) && monthAt(scan, month.end + 1) !== null;
  const joins =
    scan.takenEnd >= 0 &&
    scan.takenEnd === at - 1 &&
    ["-", "to", "and", "or", "through", ",", "until"].includes(scan.norm(at - 1));
  const named = scan.token(at - 1);
  // A capitalised word before it makes a name of it, and so does one after it: "Theresa May", "April Jones".
  if (
    named !== null &&
    !joined &&
    named.kind === "word" &&
    scan.capital(at - 1) &&
    !scan.isSentenceStart(at - 1) &&
    !followsPreposition(scan, at)
  )
    return false;
  // "to April Jones": a given name, where the preposition is one that people stand after as well.
  const after = scan.token(month.end);
  const isName =
    GIVEN_NAMES.has(month.month) && after !== null && after.kind === "word" && scan.capital(month.end) && !joined;
  if (isName && !FIRM_PREPOSITIONS.has(scan.norm(at - 1))) return false;
  const follows = followsPreposition(scan, at) || joins || joined;
  if (!month.sure) {
    if (
      ["on", "for", "against", "in", "past", "toward", "towards"].includes(next) &&
      month.month === 3 &&
      scan.norm(at - 1) === "the"
    )
      return false;
    return follows || isAdjectival(scan, at, month);
  }
  if (follows) return true;
  if (month.month === 4 || month.month === 6 || month.month === 8) {
    const determiner = scan.token(at - 1);
    return determiner !== null && (determiner.pos === "DET" || determiner.norm === "'s");
  }
  return !(after !== null && after.pos === "PROPN" && scan.capital(month.end) && scan.isSentenceStart(at));
}
