import { COUNTED_NOUNS, ORDINAL_WORDS, SMALL_NUMBERS } from "../../lexicon/time-words.ts";
import type { Scan } from "./scan.ts";

/** A number that was read, with the token index where reading goes on. */
export interface Numeral {
  readonly value: number;
  readonly end: number;
  /** Written as an ordinal: "5th", "fifth". */
  readonly ordinal: boolean;
}

const DIGIT_ORDINAL = /^(\d{1,2})(st|nd|rd|th)$/;

/** An ordinal in digits or words: "19th", "fifth", "twenty-first". */
export function ordinalAt(scan: Scan, at: number): Numeral | null {
  const match = DIGIT_ORDINAL.exec(scan.norm(at));
  if (match !== null) return { value: Number(match[1]), end: at + 1, ordinal: true };
  // "19 th", split by a superscript that was flattened.
  if (scan.integer(at) > 0 && ["st", "nd", "rd", "th"].includes(scan.norm(at + 1)) && scan.integer(at) < 100) {
    return { value: scan.integer(at), end: at + 2, ordinal: true };
  }
  const word = ORDINAL_WORDS.get(scan.norm(at));
  if (word !== undefined) return { value: word, end: at + 1, ordinal: true };
  const tens = scan.norm(at) === "twenty" ? 20 : scan.norm(at) === "thirty" ? 30 : 0;
  if (tens === 0) return null;
  const unit = scan.norm(at + 1) === "-" ? at + 2 : at + 1;
  const value = ORDINAL_WORDS.get(scan.norm(unit)) ?? 10;
  return value < 10 ? { value: tens + value, end: unit + 1, ordinal: true } : null;
}

/** A day of the month: "5", "05", "5th", "fifth", "twenty-first". */
export function dayAt(scan: Scan, at: number): Numeral | null {
  const ordinal = ordinalAt(scan, at);
  if (ordinal !== null) return ordinal.value <= 31 ? ordinal : null;
  const norm = scan.norm(at);
  if (norm.length > 2) return null;
  const value = scan.integer(at);
  return value >= 1 && value <= 31 ? { value, end: at + 1, ordinal: false } : null;
}

export const FIRST_YEAR = 1000;
export const LAST_YEAR = 2199;

/** A four-digit number in the range of years. What stands around it is the caller's to judge. */
export function fourDigits(scan: Scan, at: number): number | null {
  const norm = scan.norm(at);
  if (norm.length !== 4) return null;
  const value = scan.integer(at);
  return value >= FIRST_YEAR && value <= LAST_YEAR ? value : null;
}

const BEFORE_CHRIST = new Set(["bc", "bce", "b.c.", "b.c.e.", "b.c", "b.c.e"]);
const ANNO_DOMINI = new Set(["ad", "ce", "a.d.", "c.e.", "a.d", "c.e"]);

/** The era mark after a number, as its sign, or 0. Lower-case "ad" and "ce" are words. */
export function eraAt(scan: Scan, at: number): -1 | 0 | 1 {
  if (!scan.capital(at)) return 0;
  if (BEFORE_CHRIST.has(scan.norm(at))) return -1;
  return ANNO_DOMINI.has(scan.norm(at)) ? 1 : 0;
}

/** A year that another part of a date stands before or after: "2019", "44 BC", "AD 79". */
export function yearAt(scan: Scan, at: number): Numeral | null {
  const value = scan.integer(at);
  if (value > 0) {
    const era = eraAt(scan, at + 1);
    if (era !== 0) return { value: era < 0 ? 1 - value : value, end: at + 2, ordinal: false };
    const year = fourDigits(scan, at);
    return year === null ? null : { value: year, end: at + 1, ordinal: false };
  }
  if (ANNO_DOMINI.has(scan.norm(at)) && scan.capital(at) && scan.integer(at + 1) > 0) {
    return { value: scan.integer(at + 1), end: at + 2, ordinal: false };
  }
  return null;
}

/** "the 2015-16 school year": words before "year" that make it the year's name. */
const YEAR_KINDS = new Set(["calendar", "fiscal", "financial", "school", "academic", "tax", "budget", "model"]);

/** Whether what stands at the token is counted or measured by a number before it. */
export function isCounted(scan: Scan, at: number): boolean {
  const norm = scan.norm(at);
  if (norm === "%" || norm === "million" || norm === "billion" || norm === "thousand" || norm === "hundred")
    return true;
  if (COUNTED_NOUNS.has(norm)) return true;
  if (YEAR_KINDS.has(norm)) return false;
  // One describing word between number and noun: "2019 new cases".
  const between = scan.token(at);
  return between !== null && (between.pos === "ADJ" || between.pos === "NOUN") && COUNTED_NOUNS.has(scan.norm(at + 1));
}

/** A count before a unit of time: "two", "12", "a", "a few", "a couple of" as a number, vague ones with null. */
export function countAt(scan: Scan, at: number): { readonly value: number | null; readonly end: number } | null {
  if (scan.has(at, "a", "couple", "of")) return { value: 2, end: at + 3 };
  if (scan.has(at, "a", "couple")) return { value: 2, end: at + 2 };
  if (scan.norm(at) === "couple") return { value: 2, end: scan.norm(at + 1) === "of" ? at + 2 : at + 1 };
  if (scan.has(at, "a", "few") || scan.has(at, "a", "several")) return { value: null, end: at + 2 };
  if (["few", "several", "many", "some"].includes(scan.norm(at))) return { value: null, end: at + 1 };
  const digits = scan.integer(at);
  if (digits >= 0) return digits === 0 ? null : { value: digits, end: at + 1 };
  const word = SMALL_NUMBERS.get(scan.norm(at));
  if (word === undefined) return null;
  const unit = scan.norm(at + 1) === "-" ? at + 2 : at + 1;
  const small = SMALL_NUMBERS.get(scan.norm(unit)) ?? 100;
  if (word >= 20 && word < 100 && small < 10 && !["a", "an"].includes(scan.norm(unit)))
    return { value: word + small, end: unit + 1 };
  if (word === 1 && scan.norm(at + 1) === "hundred") return { value: 100, end: at + 2 };
  return { value: word, end: at + 1 };
}
