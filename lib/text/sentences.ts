import { INNER_ABBREVIATIONS, SENTENCE_STARTERS, TITLE_ABBREVIATIONS } from "../lexicon/abbreviations.ts";
import { MONTHS, WEEKDAYS } from "../lexicon/time-words.ts";
import type { Sentence, SentenceKind } from "./document.ts";
import { fold } from "./fold.ts";
import type { RawToken } from "./tokens.ts";

const CLOSERS = "\"')]}\u201D\u2019\u00BB\u203A";
const OPENERS = "\"'([{\u201C\u2018\u00AB\u2039";
const TERMINATORS = "?!\u203D\u3002";
const BULLETS = "\u2022\u2023\u25E6\u2043\u25AA\u25CF\u00B7*-\u2013\u2014";
/** A line shorter than this is not a wrapped line of prose: it stands for itself. */
const WRAP_WIDTH = 50;

/**
 * Splits tokens into sentences. Ends are full stops, question and exclamation marks (with the
 * quotes and brackets that close after them), blank lines, and line breaks that stand after a
 * heading or before a list item. Abbreviations, initials and decimals do not end a sentence.
 * Linear in the number of tokens.
 */
export function sentencesOf(text: string, tokens: readonly RawToken[]): Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  const close = (end: number): void => {
    const from = tokens[first];
    const to = tokens[end - 1];
    if (from === undefined || to === undefined || end <= first) return;
    sentences.push({
      index: sentences.length,
      start: from.start,
      end: to.end,
      text: text.slice(from.start, to.end),
      firstToken: first,
      endToken: end,
      paragraph,
      kind: kindOf(text, tokens, first, end),
    });
    first = end;
  };
  for (let i = 0; i < tokens.length; i++) {
    const gap = i === 0 ? "" : text.slice(tokens[i - 1]?.end ?? 0, tokens[i]?.start ?? 0);
    const breaks = i === 0 ? 0 : lineBreaks(gap);
    if (breaks > 1 || (breaks === 1 && endsLine(text, tokens, i))) {
      close(i);
      if (breaks > 1) paragraph += 1;
      else if (sentences.at(-1)?.kind !== "prose") paragraph += 1;
    }
    if (endsSentence(text, tokens, i, first)) {
      let end = i + 1;
      while (end < tokens.length && isCloser(text, tokens, end)) end += 1;
      close(end);
      i = end - 1;
    }
  }
  close(tokens.length);
  return sentences;
}

function lineBreaks(gap: string): number {
  let count = 0;
  for (let i = 0; i < gap.length; i++) {
    const c = gap[i];
    if (c === "\u2029") count += 2;
    else if (c === "\n" || c === "\u2028" || c === "\u0085" || (c === "\r" && gap[i + 1] !== "\n")) count += 1;
  }
  return count;
}

function textOf(text: string, tokens: readonly RawToken[], i: number): string {
  const token = tokens[i];
  return token === undefined ? "" : text.slice(token.start, token.end);
}

/** A single line break ends the sentence unless both lines look like wrapped prose. */
function endsLine(text: string, tokens: readonly RawToken[], i: number): boolean {
  const before = tokens[i - 1];
  const token = tokens[i];
  if (before === undefined || token === undefined) return false;
  const next = textOf(text, tokens, i);
  if (BULLETS.includes(next) || isListNumber(text, tokens, i)) return true;
  const short = before.end < WRAP_WIDTH || /[\n\r]/.test(text.slice(before.end - WRAP_WIDTH, before.end));
  if (short) return !startsLower(next);
  return false;
}

function isListNumber(text: string, tokens: readonly RawToken[], i: number): boolean {
  const token = tokens[i];
  const mark = textOf(text, tokens, i + 1);
  return token?.kind === "number" && (mark === ")" || mark === ".") && token.end - token.start <= 3;
}

function startsLower(word: string): boolean {
  const first = word.charAt(0);
  return first !== "" && first === first.toLowerCase() && first !== first.toUpperCase();
}

function startsUpper(word: string): boolean {
  const first = word.charAt(0);
  return first !== "" && first === first.toUpperCase() && first !== first.toLowerCase();
}

/** A quote or bracket that stands tight after the sentence's end closes with it. */
function isCloser(text: string, tokens: readonly RawToken[], i: number): boolean {
  const token = tokens[i];
  const value = textOf(text, tokens, i);
  if (token === undefined || token.spaced) return false;
  if (CLOSERS.includes(value) || TERMINATORS.includes(value) || value === "." || value === "..." || value === "\u2026")
    return true;
  // A citation marker: "[12]" tight after the stop.
  const isBracket = value === "[" || value === "]";
  const inBracket = textOf(text, tokens, i - 1) === "[" && token.kind === "number";
  return isBracket || inBracket;
}

function endsSentence(text: string, tokens: readonly RawToken[], i: number, first: number): boolean {
  const value = textOf(text, tokens, i);
  const token = tokens[i];
  if (token === undefined) return false;
  if (value.length > 0 && TERMINATORS.includes(value)) return !continuesInQuote(text, tokens, i);
  if (value === "..." || value === "\u2026") return startsSentence(text, tokens, i + 1);
  if (value === ".") return endsAtStop(text, tokens, i, first);
  if (value.endsWith(".") && value.length > 1) {
    // "the U.S. The": the abbreviation's own stop ends the sentence only before a clear start.
    const next = nextWord(text, tokens, i + 1);
    if (CLOCK_ABBREVIATIONS.has(fold(value)) && startsSentence(text, tokens, i + 1)) return endsAfterClock(next);
    return startsSentence(text, tokens, i + 1) && SENTENCE_STARTERS.has(fold(next)) && startsUpper(next);
  }
  return false;
}

const CLOCK_ABBREVIATIONS: ReadonlySet<string> = new Set(["a.m.", "p.m."]);
const CLOCK_ZONES: ReadonlySet<string> = new Set([
  "eastern",
  "pacific",
  "central",
  "mountain",
  "greenwich",
  "local",
  "utc",
  "zulu",
]);

/** "At 11 p.m. Supporters cheered": a capital starts a sentence unless it is the day, the zone or a number. */
function endsAfterClock(next: string): boolean {
  const folded = fold(next);
  const zone = next.length > 1 && next.length <= 4 && next === next.toUpperCase();
  return startsUpper(next) && !zone && !CLOCK_ZONES.has(folded) && !WEEKDAYS.has(folded) && !MONTHS.has(folded);
}

/** "Why?" she asked: the sentence goes on in lower case after the closing quote. */
function continuesInQuote(text: string, tokens: readonly RawToken[], i: number): boolean {
  let at = i + 1;
  while (at < tokens.length && isCloser(text, tokens, at)) at += 1;
  return startsLower(textOf(text, tokens, at)) || textOf(text, tokens, at) === ",";
}

function endsAtStop(text: string, tokens: readonly RawToken[], i: number, first: number): boolean {
  const before = tokens[i - 1];
  const stop = tokens[i];
  const next = tokens[i + 1];
  // "Rose .5 percent": the point of a number.
  if (next?.kind === "number" && !next.spaced && (before === undefined || stop?.spaced === true)) return false;
  if (before === undefined || stop === undefined || stop.spaced) return true;
  if (next !== undefined && !next.spaced && next.kind !== "punctuation") return false;
  const word = textOf(text, tokens, i - 1);
  const folded = fold(word);
  if (i - 1 === first && isListNumber(text, tokens, i - 1)) return false;
  if (next === undefined) return true;
  if (TITLE_ABBREVIATIONS.has(folded) && (startsUpper(word) || folded !== "no") && !isPlainWord(folded)) return false;
  if (folded === "no" && next.kind === "number" && startsUpper(word)) return false;
  // "See p. 4", "vol. 2".
  if (PAGE_MARKS.has(folded) && next.kind === "number") return false;
  // "c. 1850", "b. 1931".
  if ((word === "c" || word === "b" || word === "d") && next.kind === "number") return false;
  // An initial: "J. Smith".
  if (word.length === 1 && startsUpper(word) && word !== "I" && startsUpper(textOf(text, tokens, i + 1))) return false;
  const following = nextWord(text, tokens, i + 1);
  if (INNER_ABBREVIATIONS.has(folded) && !isPlainWord(folded)) {
    return startsSentence(text, tokens, i + 1) && SENTENCE_STARTERS.has(fold(following));
  }
  return !continuesInQuote(text, tokens, i);
}

const PAGE_MARKS: ReadonlySet<string> = new Set([
  "p",
  "pp",
  "vol",
  "vols",
  "ch",
  "art",
  "para",
  "sec",
  "col",
  "ed",
  "ser",
]);

/** Abbreviations that are also everyday words at a sentence's end. */
const PLAIN_WORDS = new Set([
  "no",
  "in",
  "art",
  "sun",
  "sat",
  "mar",
  "fig",
  "est",
  "cent",
  "sec",
  "min",
  "max",
  "m",
  "al",
  "ed",
  "co",
]);

function isPlainWord(folded: string): boolean {
  return PLAIN_WORDS.has(folded) && folded !== "fig" && folded !== "co" && folded !== "al" && folded !== "ed";
}

function nextWord(text: string, tokens: readonly RawToken[], from: number): string {
  let at = from;
  while (at < tokens.length && at < from + 3 && tokens[at]?.kind === "punctuation") at += 1;
  return textOf(text, tokens, at);
}

function startsSentence(text: string, tokens: readonly RawToken[], i: number): boolean {
  const value = textOf(text, tokens, i);
  if (value === "") return true;
  const word = OPENERS.includes(value) ? textOf(text, tokens, i + 1) : value;
  return startsUpper(word) || /^\d/.test(word);
}

function kindOf(text: string, tokens: readonly RawToken[], first: number, end: number): SentenceKind {
  const opening = textOf(text, tokens, first);
  const lineStart = tokens[first]?.start ?? 0;
  const atLineStart =
    first === 0 || /[\n\r\u2028\u2029][^\S\n\r]*$/.test(text.slice(Math.max(0, lineStart - 20), lineStart));
  if (
    atLineStart &&
    ((BULLETS.includes(opening) && tokens[first + 1]?.spaced === true) || isListNumber(text, tokens, first))
  )
    return "item";
  const last = textOf(text, tokens, end - 1);
  const closed =
    [".", "!", "?", "...", "\u2026", ":", ";"].includes(last) || CLOSERS.includes(last) || last.endsWith(".");
  return closed || !atLineStart || end - first > 25 ? "prose" : "headline";
}
