import { PERIOD_UNITS } from "../../lexicon/time-words.ts";
import type { Token } from "../../text/document.ts";

const SINGLE: ReadonlySet<string> = new Set([
  "about",
  "around",
  "over",
  "under",
  "nearly",
  "almost",
  "approximately",
  "roughly",
  "some",
  "only",
  "just",
  "exactly",
  "circa",
  "barely",
  "fully",
  "another",
]);
/** Two and three words that tell how exact a number is. */
const PAIRS: ReadonlySet<string> = new Set([
  "more than",
  "less than",
  "fewer than",
  "at least",
  "at most",
  "up to",
  "no more",
  "no fewer",
  "no less",
  "close to",
  "well over",
  "just over",
  "just under",
  "as many",
  "as much",
  "as few",
  "as little",
  "as low",
  "as high",
  "in excess",
  "upwards of",
]);
const TRIPLES: ReadonlySet<string> = new Set([
  "as many as",
  "as much as",
  "as few as",
  "as little as",
  "as low as",
  "as high as",
  "no more than",
  "no fewer than",
  "no less than",
  "not more than",
  "in excess of",
  "a little over",
  "a little under",
  "slightly more than",
  "slightly less than",
]);
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...SINGLE, ...PAIRS, ...TRIPLES].map((words) => words.slice(0, `${words} `.indexOf(" "))),
);
const NUMERALS: ReadonlySet<string> = new Set([
  "half",
  "dozen",
  "twice",
  "double",
  "third",
  "quarter",
  "hundreds",
  "thousands",
  "millions",
  "billions",
]);
const CURRENCY = /^\p{Sc}$/u;

/**
 * Where the words before a number that tell how exact it is end ("about|46,000", "at least|19"), or
 * `start` where none stand there. They belong to the number's noun phrase, whatever their own class.
 */
export function approximatorEnd(tokens: readonly Token[], start: number, to: number): number {
  if (!FIRST_WORDS.has(tokens[start]?.norm ?? "")) return start;
  for (const length of [3, 2, 1]) {
    const end = start + length;
    if (end >= to) continue;
    const words = tokens
      .slice(start, end)
      .map((t) => t.norm)
      .join(" ");
    const listed = length === 3 ? TRIPLES.has(words) : length === 2 ? PAIRS.has(words) : SINGLE.has(words);
    if (listed && opensNumber(tokens, end) && !isTimeTaken(tokens, start, end)) return end;
  }
  return start;
}

/** "Over three years" is the time that it took, unless a preposition stands before it ("for over three years"). */
function isTimeTaken(tokens: readonly Token[], start: number, end: number): boolean {
  const word = tokens[start]?.norm;
  return (
    (word === "over" || word === "under" || word === "around") &&
    PERIOD_UNITS.has(tokens[end + 1]?.norm ?? "") &&
    tokens[start - 1]?.pos !== "ADP"
  );
}

function opensNumber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.pos === "NUM" || CURRENCY.test(token.text) || NUMERALS.has(token.norm)) return true;
  const next = tokens[at + 1];
  return (token.norm === "a" || token.norm === "one") && next !== undefined && NUMERALS.has(next.norm);
}
