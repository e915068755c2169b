import { HOLIDAYS } from "../../lexicon/holidays.ts";
import {
  CLOCK_UNITS,
  DECADE_WORDS,
  MONTHS,
  ORDINAL_WORDS,
  PART_WORDS,
  PERIOD_UNITS,
  SEASONS,
  SHORT_WEEKDAYS,
  SMALL_NUMBERS,
  WEEKDAYS,
} from "../../lexicon/time-words.ts";
import type { Scan } from "./scan.ts";

/**
 * The words that an expression may begin with, digits apart: what begins with none of them is passed
 * over before any rule looks at it. A rule that opens with a new word needs it here.
 */
const OPENERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SHORT_WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...DECADE_WORDS.keys(),
  ...PART_WORDS.keys(),
  ...ORDINAL_WORDS.keys(),
  ...SMALL_NUMBERS.keys(),
  ...HOLIDAYS.map((holiday) => holiday.words[0] ?? ""),
  "yesterday",
  "today",
  "tonight",
  "tomorrow",
  "noughties",
  "'",
  "last",
  "this",
  "current",
  "previous",
  "next",
  "coming",
  "past",
  "final",
  "latter",
  "earlier",
  "later",
  "the",
  "these",
  "those",
  "that",
  "very",
  "couple",
  "few",
  "several",
  "many",
  "some",
  "week",
  "day",
  "year",
  "fiscal",
  "financial",
  "fy",
  "ad",
  "ce",
  "a.d.",
  "c.e.",
  "a.d",
  "c.e",
]);

const PERIODS: ReadonlySet<string> = new Set([...PERIOD_UNITS.keys(), ...CLOCK_UNITS]);
const NEIGHBOURS = ["following", "preceding", "same", "prior", "subsequent"];

/** What may stand second, behind an opener that is too frequent to say anything. */
const SECOND: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["the", new Set([...OPENERS, ...PERIODS, ...NEIGHBOURS])],
  ["that", PERIODS],
  ["a", new Set([...PERIODS, "couple", "few", "several", "hundred", "-"])],
  ["an", new Set([...PERIODS, "couple", "few", "several", "hundred", "-"])],
]);

/** Whether some rule may read an expression at the token. */
export function mayOpen(scan: Scan, at: number): boolean {
  const norm = scan.norm(at);
  if (!OPENERS.has(norm)) return hasDigit(norm);
  const second = SECOND.get(norm);
  if (second === undefined) return true;
  const next = scan.norm(at + 1);
  return second.has(next) || (norm === "the" && hasDigit(next));
}

function hasDigit(norm: string): boolean {
  for (let i = 0; i < norm.length; i++) {
    const code = norm.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}
