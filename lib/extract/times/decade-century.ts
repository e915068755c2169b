import { DECADE_WORDS, PART_WORDS } from "../../lexicon/time-words.ts";
import { eraAt, ordinalAt } from "./numerals.ts";
import type { Expression, Scan } from "./scan.ts";
import { stated } from "./scan.ts";

const DECADE = /^(\d{3}0)s$/;
const SHORT_DECADE = /^([2-9]0)s$/;

/** Decades and centuries: "the 1990s", "the '80s", "the nineties", "the 1800s", "the 19th century", "the 5th century BC". */
export function decadeOrCentury(scan: Scan, at: number): Expression | null {
  const start = scan.norm(at) === "the" ? at + 1 : at;
  return decade(scan, at, start) ?? century(scan, at, start);
}

function decade(scan: Scan, first: number, at: number): Expression | null {
  const norm = scan.norm(at);
  const plain = DECADE.exec(norm);
  if (plain !== null) return decadeOf(first, at + 1, Number(plain[1]));
  // "the 1990's": only after "the", since "1990's report" is the year's.
  const isYear = /^\d{3}0$/.test(norm) && Number(norm) >= 1000 && Number(norm) <= 2090;
  if (isYear && at > first && scan.norm(at + 1) === "'s" && scan.token(at + 2)?.pos !== "NOUN")
    return decadeOf(first, at + 2, Number(norm));
  const apostrophe = norm === "'" && scan.tight(at + 1) ? at + 1 : at;
  const short = SHORT_DECADE.exec(scan.norm(apostrophe));
  if (short !== null && (apostrophe > at || isDecadeContext(scan, first, at))) {
    return decadeOf(first, apostrophe + 1, 1900 + Number(short[1]));
  }
  const isShort = /^[2-9]0$/.test(scan.norm(apostrophe)) && scan.norm(apostrophe + 1) === "'s";
  if (isShort && isDecadeContext(scan, first, at) && scan.token(apostrophe + 2)?.pos !== "NOUN") {
    return decadeOf(first, apostrophe + 2, 1900 + scan.integer(apostrophe));
  }
  if (norm === "noughties" && isDecadeContext(scan, first, at)) return decadeOf(first, at + 1, 2000);
  const word = DECADE_WORDS.get(norm);
  return word !== undefined && (isDecadeContext(scan, first, at) || scan.norm(at - 1) === "in")
    ? decadeOf(first, at + 1, 1900 + word)
    : null;
}

/** "in his 60s" is an age and "temperatures in the 80s" a reading: the short form needs "the" and no degrees before it. */
function isDecadeContext(scan: Scan, first: number, at: number): boolean {
  const before = scan.norm(at - 1) === "-" ? scan.norm(at - 2) : scan.norm(at - 1);
  const parted =
    PART_WORDS.has(before) &&
    at > first - 1 &&
    !["his", "her", "their", "my", "your"].includes(scan.norm(at - 2)) &&
    !["his", "her", "their", "my", "your"].includes(scan.norm(at - 3));
  if (!parted && before !== "the") return false;
  for (let i = at - 2; i > at - 8; i--) {
    if (["temperature", "temperatures", "highs", "lows", "degrees"].includes(scan.norm(i))) return false;
  }
  return true;
}

/** A round hundred names its century ("the 1800s"); "the 2000s" are mostly the decade, so their end is loose. */
function decadeOf(first: number, end: number, year: number): Expression {
  if (year % 100 === 0 && year !== 2000) return stated(first, end, { century: [year, year + 99] }, year === 1900);
  return stated(first, end, { decade: year }, year === 2000);
}

function century(scan: Scan, first: number, at: number): Expression | null {
  const ordinal = ordinalAt(scan, at);
  if (ordinal === null || ordinal.value < 1) return null;
  let next = scan.norm(ordinal.end) === "-" ? ordinal.end + 1 : ordinal.end;
  let last = ordinal.value;
  // "the 18th and 19th centuries", "the 5th to 7th centuries".
  if (["and", "to", "or", "-"].includes(scan.norm(next))) {
    const second = ordinalAt(scan, next + 1);
    if (second !== null && second.value > last) {
      last = second.value;
      next = second.end;
    }
  }
  if (!["century", "centuries", "c."].includes(scan.norm(next))) return null;
  const era = eraAt(scan, next + 1);
  const end = next + 1 + (era === 0 ? 0 : 1);
  if (era < 0) return stated(first, end, { century: [1 - ordinal.value * 100, 1 - (last * 100 - 99)] });
  return stated(first, end, { century: [ordinal.value * 100 - 99, last * 100] });
}
