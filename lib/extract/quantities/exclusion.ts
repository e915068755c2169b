import {
  COMMON_WORD_MONTHS,
  LABEL_NOUNS,
  MONTH_NAMES,
  NUMBERED_LISTS,
  YEAR_NAMED_EVENTS,
} from "../../lexicon/calendar-words.ts";
import type { Amount } from "./amount.ts";
import { isPlural } from "./noun.ts";
import type { TokenWindow } from "./token-window.ts";

/** Whether a number that was read is part of a date, a clock time, a name, a label, an address or a list mark, and counts nothing. */
export function isNoQuantity(window: TokenWindow, amount: Amount): boolean {
  const { first, end, kind } = amount;
  if (isPartOfName(window, first, end)) return true;
  if (kind === "ordinal") return isDayOfMonth(window, first, end, amount.value);
  if (kind !== "cardinal" && kind !== "fraction") return kind === "measure" && isNamedModel(window, first, end);
  return (
    isDayOfMonth(window, first, end, amount.value) ||
    isClockTime(window, first, end) ||
    isPhoneNumber(window, first, end) ||
    isListMark(window, first, end) ||
    (kind === "cardinal" && (isYear(window, amount) || isLabelled(window, amount) || isPronoun(window, amount)))
  );
}

export function isMonth(window: TokenWindow, index: number): boolean {
  const norm = window.norm(index);
  if (!MONTH_NAMES.has(norm)) return false;
  return !COMMON_WORD_MONTHS.has(norm) || window.capitalised(index);
}

/** "5 December", "December 5", "5th of May", "May 3-5": a small number beside a month. */
function isDayOfMonth(window: TokenWindow, first: number, end: number, value: number | null): boolean {
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

/** "10 am", "5 o'clock", "8 p.m."; times with a colon are no numbers to begin with. */
function isClockTime(window: TokenWindow, first: number, end: number): boolean {
  const next = window.norm(end).replaceAll(".", "");
  if (next === "am" || next === "pm" || next === "o'clock" || next === "hrs" || next === "gmt" || next === "utc")
    return window.text(first).length <= 5;
  return window.norm(first).endsWith("am") || window.norm(first).endsWith("pm");
}

/** Digits glued by hyphens into three and more groups, or after "+" or a bracketed area code. */
function isPhoneNumber(window: TokenWindow, first: number, end: number): boolean {
  const gluedGroup = (at: number): boolean =>
    window.isDash(at) && window.glued(at) && window.glued(at + 1) && window.token(at + 1)?.kind === "number";
  const before =
    window.isDash(first - 1) &&
    window.glued(first) &&
    window.glued(first - 1) &&
    window.token(first - 2)?.kind === "number";
  const groups =
    (before ? 1 : 0) +
    (gluedGroup(end) ? 1 : 0) +
    (gluedGroup(end) && gluedGroup(end + 2) ? 1 : 0) +
    (before && window.isDash(first - 3) && window.glued(first - 2) && window.token(first - 4)?.kind === "number"
      ? 1
      : 0);
  return groups >= 2 || (window.norm(first - 1) === "+" && window.glued(first));
}

/** "1." or "2)" at a sentence's start, "[12]", "(3)". */
function isListMark(window: TokenWindow, first: number, end: number): boolean {
  const open = window.norm(first - 1);
  const close = window.norm(end);
  if (open === "[" && close === "]") return true;
  if (
    first === window.first &&
    (close === ")" || (close === "." && window.token(end + 1) !== null && window.token(first)?.kind === "number"))
  )
    return true;
  return open === "(" && close === ")" && window.text(first).length <= 2 && window.token(first)?.kind === "number";
}

/** A number that is glued to letters or signs of a name: "COVID-19", "F-16", "#5", "www.site.com/12". A range's hyphen is none. */
function isPartOfName(window: TokenWindow, first: number, end: number): boolean {
  if (window.norm(first - 1) === "#") return true;
  const worded =
    window.token(first)?.kind === "word" && first > window.first && window.capitalised(first) && !isTitleCase(window);
  // "the Big Ten", "Twenty One Pilots": a number word with a capital inside a sentence is part of a name.
  if (
    worded &&
    end === first + 1 &&
    (window.capitalised(first - 1) || window.capitalised(end)) &&
    !/^["'(]$/.test(window.norm(first - 1))
  )
    return true;
  if (window.glued(first)) {
    const before = window.token(first - 1);
    const behind = window.token(first - 2);
    if (
      window.isDash(first - 1) &&
      window.glued(first - 1) &&
      behind?.kind === "word" &&
      window.pos(first - 2) !== "NUM"
    )
      return true;
    if (
      before !== null &&
      before.kind === "word" &&
      before.pos !== "NUM" &&
      !/^(?:us|usd|rs|eur|gbp|rmb|hk|a|c)$/.test(before.norm)
    )
      return true;
    if (["#", "@", "_", "=", "&", "^", "*", "\\", "%"].includes(before?.norm ?? "")) return true;
    if (before?.norm === "/" && window.glued(first - 1) && behind?.kind === "word") return true;
    if (
      before?.norm === "." &&
      window.glued(first - 1) &&
      behind?.kind === "word" &&
      window.token(first)?.kind === "number"
    )
      return true;
  }
  return window.glued(end) && ["_", "@", "=", "&"].includes(window.norm(end));
}

/** Whether most longer words of the sentence have a capital, as in a headline. */
function isTitleCase(window: TokenWindow): boolean {
  let capitals = 0;
  let words = 0;
  for (let at = window.first; at < Math.min(window.end, window.first + 40); at++) {
    if (window.token(at)?.kind !== "word" || window.norm(at).length < 4) continue;
    words += 1;
    if (window.capitalised(at)) capitals += 1;
  }
  return capitals * 3 > words * 2;
}

/** "Boeing 747s", "iPhone 10X": a capitalised name before digits glued to a letter. */
function isNamedModel(window: TokenWindow, first: number, end: number): boolean {
  return (
    end === first + 1 &&
    window.pos(first - 1) === "PROPN" &&
    window.capitalised(first - 1) &&
    /\d[A-Z]$/.test(window.text(first))
  );
}

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
function isYear(window: TokenWindow, amount: Amount): boolean {
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

/** "page 12", "flight 370", "Apollo 11", "Windows 10": a label before a bare number that counts nothing. */
function isLabelled(window: TokenWindow, amount: Amount): boolean {
  const { first, end } = amount;
  const dotted = window.norm(first - 1) === "." ? first - 2 : first - 1;
  if (NUMBERED_LISTS.has(window.norm(first - 1)) && window.capitalised(first - 1)) return true;
  if (
    isPlural(window, end) ||
    (window.pos(end) === "ADJ" && isPlural(window, end + 1)) ||
    (window.pos(end) === "NOUN" && isPlural(window, end + 1))
  )
    return false;
  if (LABEL_NOUNS.has(window.norm(dotted)) && dotted >= window.first && !["", "the"].includes(window.norm(dotted))) {
    // "in the case 12 were…" is rare beside "case 12"; "number 5" is a rank and no count.
    return true;
  }
  if (
    window.token(first)?.kind !== "number" ||
    window.text(first).includes(",") ||
    window.text(first).includes(".") ||
    amount.scale !== 1
  )
    return false;
  const before = window.token(first - 1);
  return (
    before !== null &&
    before.spaced !== undefined &&
    window.token(first)?.spaced === true &&
    window.pos(first - 1) === "PROPN" &&
    window.capitalised(first - 1) &&
    first - 1 > window.first &&
    !isMonth(window, first - 1)
  );
}

const PRONOUN_BEFORE = new Set([
  "no",
  "any",
  "every",
  "some",
  "this",
  "that",
  "which",
  "each",
  "another",
  "the",
  "these",
  "those",
  "other",
  "a",
  "last",
  "next",
  "previous",
  "current",
  "such",
  "many",
  "own",
  "right",
  "wrong",
  "day",
  "good",
  "bad",
  "new",
]);
const PRONOUN_NEXT = new Set([
  "of",
  "another",
  "day",
  "or",
  "'s",
  "thing",
  "side",
  "hand",
  "way",
  "can",
  "could",
  "must",
  "should",
  "may",
  "might",
  "would",
  "has",
  "is",
  "who",
  "that",
  "side",
  "such",
  "last",
  "to",
]);

/** "no one", "one of them", "this one", "one can see": "one" counts only where a noun follows it. */
function isPronoun(window: TokenWindow, amount: Amount): boolean {
  if (amount.value !== 1 || window.norm(amount.first) !== "one" || amount.end !== amount.first + 1) return false;
  if (PRONOUN_BEFORE.has(window.norm(amount.first - 1)) || window.pos(amount.first - 1) === "ADJ") return true;
  const next = window.norm(amount.end);
  if (PRONOUN_NEXT.has(next)) return true;
  const counted =
    window.pos(amount.end) === "NOUN" ||
    ((window.pos(amount.end) === "ADJ" || window.pos(amount.end) === "PROPN") && window.pos(amount.end + 1) === "NOUN");
  return (
    !counted &&
    window.norm(amount.first - 1) !== "than" &&
    window.norm(amount.first - 1) !== "least" &&
    window.norm(amount.first - 1) !== "only"
  );
}
