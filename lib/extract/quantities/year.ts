import { YEAR_NAMED_EVENTS } from "../../lexicon/calendar-words.ts";
import type { Amount } from "./amount.ts";
import { isMonth } from "./day-of-month.ts";
import { isPlural } from "./noun.ts";
import type { TokenWindow } from "./token-window.ts";

const YEAR_PREPOSITIONS = new Set([
  "in",
  "since",
  "until",
  "till",
  "by",
  "during",
  "before",
  "after",
  "circa",
  "from",
  "to",
  "of",
  "through",
  "between",
  "early",
  "late",
  "mid",
  "year",
  "around",
  "about",
  "and",
  "or",
  "for",
]);

const STRICT_YEAR_PREPOSITIONS = new Set([
  "in",
  "since",
  "until",
  "till",
  "during",
  "early",
  "late",
  "mid",
  "year",
  "circa",
]);

const COUNT_BOUNDS = new Set([
  "than",
  "least",
  "over",
  "nearly",
  "almost",
  "exceeding",
  "above",
  "below",
  "under",
  "beyond",
  "approximately",
  "roughly",
  "some",
  "total",
  "only",
]);

/** A bare four-digit number from 1000 to 2100 is a year, unless it is bounded like a count or a plural noun follows that years do not name. */
export function isYear(window: TokenWindow, amount: Amount): boolean {
  const { first, end, value } = amount;
  if (!amount.yearLike || value === null || value < 1000 || value > 2100)
    return isShortYear(window, first, end) || isDecade(window, first);
  const before = window.norm(first - 1);
  if (COUNT_BOUNDS.has(before)) return false;
  if (!isPlural(window, end)) return !countedLater(window, end) || YEAR_PREPOSITIONS.has(before) || value >= 1900;
  if (
    STRICT_YEAR_PREPOSITIONS.has(before) ||
    isMonth(window, first - 1) ||
    (before === "," && window.token(first - 2)?.kind === "number" && isMonth(window, first - 3))
  )
    return true;
  if (YEAR_NAMED_EVENTS.has(window.lemma(end))) return true;
  return (
    value >= 1900 &&
    value <= 2050 &&
    (window.pos(first - 1) === "DET" ||
      window.norm(first - 1) === "'s" ||
      ["its", "their", "his", "her"].includes(before))
  );
}

/** "1787 armed men": an adjective between the number and its plural. */
function countedLater(window: TokenWindow, end: number): boolean {
  return (window.pos(end) === "ADJ" || window.pos(end) === "NOUN") && isPlural(window, end + 1);
}

/** The second half of "2013-14" and "1990–95". */
function isShortYear(window: TokenWindow, first: number, end: number): boolean {
  const behind = window.text(first - 2);
  const isTail =
    (window.isDash(first - 1) || window.norm(first - 1) === "/") &&
    /^(?:1\d|20)\d\d$/.test(behind) &&
    window.text(first).length === 2 &&
    window.token(first)?.kind === "number";
  if (isTail) return window.glued(first) && !isPlural(window, end);
  return window.norm(first - 1) === "'" && window.glued(first) && window.text(first).length === 2;
}

/** "1960s", "30s" never reach here as numbers: their suffix makes them no cardinal; "the eighties" neither. */
function isDecade(window: TokenWindow, first: number): boolean {
  return /^\d{2,4}s$/.test(window.norm(first));
}
