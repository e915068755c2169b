import { FUNCTION_WORDS } from "./word-lists.ts";

/** A word and its place in the quote, UTF-16 and half-open. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words of a quote by a rule of its own, so that the engine's tokeniser is not its own judge. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['\u2019.,](?=[\p{L}\p{N}]))*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }));
}

export function lower(word: Word): string {
  return word.text.toLowerCase();
}

/** Longer than two letters, letters alone, and no function word. */
export function isContent(word: Word): boolean {
  return word.text.length > 2 && !FUNCTION_WORDS.has(lower(word)) && /^\p{L}+$/u.test(word.text);
}

/** `word` with a capital where `like` has one. */
export function cased(word: string, like: string): string {
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

export function replace(quote: string, word: Word, by: string): string {
  return quote.slice(0, word.start) + by + quote.slice(word.end);
}

export function insert(quote: string, at: number, text: string): string {
  return quote.slice(0, at) + text + quote.slice(at);
}

/** Takes out a word and the space before or behind it. */
export function remove(quote: string, word: Word): string {
  if (quote[word.end] === " ") return quote.slice(0, word.start) + quote.slice(word.end + 1);
  if (quote[word.start - 1] === " ") return quote.slice(0, word.start - 1) + quote.slice(word.end);
  return quote.slice(0, word.start) + quote.slice(word.end);
}
