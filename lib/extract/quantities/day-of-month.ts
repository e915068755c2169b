import { COMMON_WORD_MONTHS, MONTH_NAMES } from "../../lexicon/calendar-words.ts";
import { isPlural } from "./noun.ts";
import type { TokenWindow } from "./token-window.ts";

/** Whether the token names a month; a name that is a common word too ("may", "march") needs its capital. */
export function isMonth(window: TokenWindow, index: number): boolean {
  const norm = window.norm(index);
  if (!MONTH_NAMES.has(norm)) return false;
  return !COMMON_WORD_MONTHS.has(norm) || window.capitalised(index);
}

/** "5 December", "December 5", "5th of May", "May 3-5": a small number beside a month. */
export function isDayOfMonth(window: TokenWindow, first: number, end: number, value: number | null): boolean {
  if (value === null || value > 31 || value < 1) return false;
  const beforeDot = window.norm(first - 1) === "." ? first - 2 : first - 1;
  const beforeThe = window.norm(first - 1) === "the" ? first - 2 : beforeDot;
  if (isMonth(window, beforeThe) && window.text(first).length <= 4) return !isPlural(window, end);
  const of = window.norm(end) === "of" ? end + 1 : end;
  if (isMonth(window, of)) return true;
  // The first day of a range, whose month follows the second ("3-5 May"), and the second of one whose month precedes ("May 3-5").
  const joined = window.isDash(end) || window.norm(end) === "to" || window.norm(end) === "and";
  if (joined && window.token(end + 1)?.kind === "number" && isMonth(window, end + 2)) return true;
  const joining = window.isDash(first - 1) || window.norm(first - 1) === "to" || window.norm(first - 1) === "and";
  return joining && window.token(first - 2)?.kind === "number" && isMonth(window, first - 3) && !isPlural(window, end);
}
