import { firstAbove } from "./offsets.ts";
import type { ShownText } from "./passage-search.ts";

/** A half-open range of a folded text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Code units by which the words are found again behind what interrupts them. */
const SEED = 12;
/** The longest interruption: an advertisement, a picture with its caption, a box of related links. */
const LONGEST_GAP = 3_000;
/** More pieces than this are no passage but words picked from a page. */
const MOST_STRETCHES = 12;

/**
 * Every place where the words stand in order with only whole text nodes between them, as when a page
 * puts an advertisement into a paragraph. A gap begins and ends where a text node does, so nothing is
 * left out of the words and nothing but other elements stands in the gap.
 */
export function stretchesFrom(page: ShownText, words: string, most: number): Stretch[][] {
  const seed = words.slice(0, SEED);
  const found: Stretch[][] = [];
  let tried = 0;
  for (let at = page.folded.indexOf(seed); at >= 0 && tried < most; at = page.folded.indexOf(seed, at + 1)) {
    tried += 1;
    const stretches = follow(page, words, at);
    if (stretches !== null) found.push(stretches);
  }
  return found;
}

function follow(page: ShownText, words: string, from: number): Stretch[] | null {
  const stretches: Stretch[] = [];
  let start = from;
  let matched = 0;
  while (stretches.length < MOST_STRETCHES) {
    const length = agreeing(page.folded, start, words, matched);
    if (matched + length === words.length) return [...stretches, { start, end: start + length }];
    const end = lastStart(page.starts, start, start + length);
    if (end === null) return null;
    matched += end - start;
    stretches.push({ start, end });
    const next = nextStart(page, end, words.slice(matched, matched + SEED));
    if (next === null) return null;
    start = next;
  }
  return null;
}

function agreeing(text: string, start: number, words: string, from: number): number {
  let length = 0;
  while (from + length < words.length && text[start + length] === words[from + length]) length += 1;
  return length;
}

/** The last beginning of a text node in `(after, upTo]`, or null. */
function lastStart(starts: readonly number[], after: number, upTo: number): number | null {
  const found = starts[firstAbove(starts, upTo) - 1];
  return found === undefined || found <= after ? null : found;
}

/** The next beginning of a text node at which the words go on, or null. */
function nextStart(page: ShownText, after: number, words: string): number | null {
  for (let index = firstAbove(page.starts, after); index < page.starts.length; index++) {
    const start = page.starts[index] ?? Infinity;
    if (start > after + LONGEST_GAP) return null;
    if (page.folded.startsWith(words, start)) return start;
  }
  return null;
}
