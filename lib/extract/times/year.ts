import { YEAR_BEARERS } from "../../lexicon/time-words.ts";
import type { Numeral } from "./numerals.ts";
import { eraAt, fourDigits, isCounted, yearAt } from "./numerals.ts";
import type { Expression, Scan } from "./scan.ts";
import { stated } from "./scan.ts";

/** Prepositions that a year follows even before a noun ("in 2019 sales rose"). */
const FIRM = new Set(["in", "since", "until", "till", "during", "throughout", "circa", "mid", "early", "late"]);
/** Words that a year and a count may both follow: here the next word decides. */
const LOOSE = new Set([
  "by",
  "from",
  "of",
  "to",
  "before",
  "after",
  "between",
  "through",
  "around",
  "about",
  "than",
  "with",
  "versus",
  "vs",
  "on",
  "for",
  "within",
  "into",
  "as",
  "post",
  "pre",
  "past",
  "beyond",
  "over",
  "next",
  "last",
  "beginning",
  "starting",
  "ending",
  "ended",
  "upto",
  "c",
  "ca",
  "approximately",
  "not",
  "only",
  "both",
]);
/** "2012 or later": words that only a date has after it. */
const OPEN_ENDS = new Set(["later", "earlier", "before", "after", "onwards"]);
const PARENTHESIS = new Set(["(", "["]);
const LINKS = new Set(["and", "or", ",", "&", "to", "-", "through", "than", "versus", "/"]);

/**
 * A year by itself: "in 1787", "since 1787", "(1987)", "the 2019 report", "compared to 2018", "44 BC". A bare
 * four-digit number counts as one only where its surroundings say so, and never where it counts or measures.
 */
export function yearAlone(scan: Scan, at: number): Expression | null {
  const start = scan.norm(at) === "the" && scan.norm(at + 1) === "year" ? at + 2 : at;
  const year = yearAt(scan, start);
  if (year === null) return null;
  const spelt = eraAt(scan, start + 1) !== 0 || scan.integer(start) < 0;
  if (!spelt && !isYear(scan, start, year)) return null;
  return stated(start === at ? at : at + 1, year.end, { year: year.value });
}

function isYear(scan: Scan, at: number, year: Numeral): boolean {
  const before = leftWord(scan, at);
  if (isPartOfNumber(scan, at, year.end)) return false;
  if (isCounted(scan, year.end)) return false;
  // "2009's hit": a number that has something is a year.
  if (scan.norm(year.end) === "'s" && year.value >= 1500 && before !== "the") return true;
  if (scan.norm(year.end) === "or" && OPEN_ENDS.has(scan.norm(year.end + 1))) return true;
  if (scan.token(year.end)?.kind === "symbol" && scan.norm(year.end) !== "+") return false;
  if (FIRM.has(before) && scan.norm(at - 1) !== ".") return true;
  if (YEAR_BEARERS.has(before)) return true;
  if (LOOSE.has(before)) return !beforePlural(scan, year.end) || year.value >= 1700;
  if (inBrackets(scan, at, year.end)) return true;
  if (inList(scan, at)) return true;
  if (rangeEnd(scan, at) !== null) return true;
  if (scan.isSentenceStart(at)) return opensSentence(scan, year.end);
  return isAdjectival(scan, at, year);
}

/** The word that the year leans on, stepping over "the year", "late", "the end of" and the hyphen of "mid-1999". */
function leftWord(scan: Scan, at: number): string {
  let left = at - 1;
  if (scan.norm(left) === "-" && scan.tight(at)) left -= 1;
  if (scan.norm(left) === "." && (scan.norm(left - 1) === "c" || scan.norm(left - 1) === "ca")) left -= 1;
  if (scan.norm(left) === "." && ["b", "d", "est"].includes(scan.norm(left - 1))) left -= 1;
  if (scan.norm(left) === ":") left -= 1;
  return scan.norm(left);
}

/** Parts of longer numbers and codes: "+1 2019", "$2019", "2019.5", "1999-555-0100", "No. 2019". */
function isPartOfNumber(scan: Scan, at: number, end: number): boolean {
  const before = scan.token(at - 1);
  if (before?.kind === "symbol" && before.norm !== "~" && before.norm !== "/") return true;
  if (before !== null && before.norm === "#") return true;
  if (before?.norm === "." && ["no", "nos", "p", "pp", "art", "vol"].includes(scan.norm(at - 2))) return true;
  return scan.norm(end) === "/" && scan.tight(end) && scan.integer(end + 1) > 31 && scan.norm(end + 1).length > 2;
}

function inBrackets(scan: Scan, at: number, end: number): boolean {
  const opened = PARENTHESIS.has(scan.norm(at - 1)) || (scan.norm(at - 1) === "," && bracketOpensWithin(scan, at - 1));
  const after = scan.norm(end);
  const closed = after === ")" || after === "]" || after === ",";
  return opened && (closed || after === "-" || after === ";" || scan.token(end)?.kind === "word");
}

function bracketOpensWithin(scan: Scan, at: number): boolean {
  for (let i = at; i > at - 12; i--) {
    if (scan.norm(i) === ")") return false;
    if (PARENTHESIS.has(scan.norm(i))) return true;
  }
  return false;
}

/** "2017, 2018 and 2019": the number goes on a list of dates. */
function inList(scan: Scan, at: number): boolean {
  let left = at - 1;
  while (LINKS.has(scan.norm(left)) && left > at - 3) left -= 1;
  return left < at - 1 && scan.takenEnd === left + 1;
}

/** The last year of "1987-2003", "2010-15", "2010 to 2015" when the token begins such a range; else null. */
export function rangeEnd(scan: Scan, at: number): Numeral | null {
  const first = fourDigits(scan, at);
  if (first === null) return null;
  const link = scan.norm(at + 1);
  // "138-2010-2015": digits on either side make a telephone number of it.
  if (isChained(scan, at)) return null;
  if (link !== "-" && link !== "to" && link !== "/" && link !== "--") return null;
  const last = fourDigits(scan, at + 2);
  if (last !== null) {
    const fits = last > first && last - first <= 500 && first >= 1400 && link !== "/";
    return fits && !isCounted(scan, at + 3) ? { value: last, end: at + 3, ordinal: false } : null;
  }
  if (link === "to" || !scan.tight(at + 1) || !scan.tight(at + 2)) return null;
  if (scan.norm(at + 2).length !== 2 || scan.norm(at + 3) === "-" || scan.norm(at + 3) === "/") return null;
  const short = scan.integer(at + 2);
  const value = Math.floor(first / 100) * 100 + short + (short === 0 && first % 100 === 99 ? 100 : 0);
  return value > first && !isCounted(scan, at + 3) ? { value, end: at + 3, ordinal: false } : null;
}

function isChained(scan: Scan, at: number): boolean {
  const before =
    scan.norm(at - 1) === "-" && scan.tight(at) && scan.tight(at - 1) && scan.token(at - 2)?.kind === "number";
  const after =
    scan.norm(at + 3) === "-" && scan.tight(at + 3) && scan.tight(at + 4) && scan.token(at + 4)?.kind === "number";
  return before || after;
}

/** "2019 was", "2020 saw", "2019: a year in review", or a line that is nothing but a year. */
function opensSentence(scan: Scan, end: number): boolean {
  const next = scan.token(end);
  if (next === null) return scan.document.tokens.length === 1;
  if (next.pos === "VERB" || next.pos === "AUX" || next.norm === ":" || (next.norm === "-" && next.spaced)) return true;
  return false;
}

/** "the 2019 report", "its 2019 budget", "last year's 2018 figure": a determiner, the year and a noun. */
function isAdjectival(scan: Scan, at: number, year: Numeral): boolean {
  const before = scan.token(at - 1);
  const after = scan.token(year.end);
  if (before === null || after === null || after.kind !== "word") return false;
  const isPossessive = before.norm === "s" && scan.norm(at - 2) === "'";
  const determined =
    isPossessive ||
    before.norm === "own" ||
    before.norm === "original" ||
    before.pos === "DET" ||
    before.norm === "'s" ||
    before.norm === "'" ||
    before.pos === "PRON" ||
    before.pos === "PROPN";
  // The tagger takes some nouns and participles here for verbs ("a 2018 remake").
  const isVerb = after.pos === "VERB" && before.pos !== "PROPN";
  const names =
    after.pos === "NOUN" || after.pos === "PROPN" || after.pos === "ADJ" || isVerb || scan.capital(year.end);
  if (!determined || !names || year.value < 1600) return false;
  return year.value >= 1900 || !beforePlural(scan, year.end);
}

function beforePlural(scan: Scan, at: number): boolean {
  const next = scan.token(at);
  return next !== null && next.pos === "NOUN" && next.norm.endsWith("s") && next.lemma !== next.norm;
}
