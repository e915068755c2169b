import search from "approx-string-match";

import { type Stretch, stretchesFrom } from "./stretches.ts";

/** A passage by its own words and the words around it, all folded. */
export interface Passage {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it stood in the text that it was taken from: 0 at the beginning, 1 at the end. */
  readonly position: number;
}

/** What a page shows, folded. `starts` are the offsets where its text nodes begin, ascending. */
export interface ShownText {
  readonly folded: string;
  readonly starts: readonly number[];
}

/**
 * `exact`: the words, and nothing between them. `interrupted`: all the words in order, with other
 * elements of the page between them. `changed`: the closest there is, and not the same.
 */
export type MatchKind = "exact" | "interrupted" | "changed";

export interface PassageMatch {
  readonly kind: MatchKind;
  /** Half-open ranges of the folded text, in order. */
  readonly stretches: readonly Stretch[];
}

/** A passage shorter than this occurs by chance, so it is only taken where words around it agree. */
const LONE_LENGTH = 20;
/** Code units around a short passage that must agree. */
const NEEDED_CONTEXT = 6;
/** Of the words around a passage, what is looked for when the passage itself has changed. */
const CONTEXT_SEED = 12;
/** A passage that differs in more than this share of its code units is another passage. */
const CHANGED_SHARE = 0.2;
/** Longer passages are compared by their first code units where they have changed: the comparison is quadratic. */
const LONGEST_CHANGED = 600;
/** Places where words around a changed passage still stand; each is compared. */
const MOST_PLACES = 20;
/** Occurrences that are weighed; a passage that stands on a page more often is no evidence anyone could point at. */
const MOST_CANDIDATES = 200;

/**
 * Finds a passage in what a page shows now, as W3C text-quote selectors are anchored: the exact words
 * first, told apart by their surroundings; then the same words with whole elements between them; then,
 * beside words that stood around it, the closest ones, by Myers' bit-vector algorithm. Null where the
 * page does not show the passage. Linear in the page.
 */
export function findPassage(page: ShownText, passage: Passage): PassageMatch | null {
  if (passage.exact === "") return null;
  const exact = occurrences(page.folded, passage.exact).map((start) => [{ start, end: start + passage.exact.length }]);
  const plain = best(page, passage, exact, neededContext(passage));
  if (plain !== null) return { kind: "exact", stretches: plain };
  const pieces = best(page, passage, stretchesFrom(page, passage.exact, MOST_CANDIDATES), neededContext(passage));
  if (pieces !== null) return { kind: "interrupted", stretches: pieces };
  const closest = best(page, passage, changedNear(page.folded, passage), NEEDED_CONTEXT);
  return closest === null ? null : { kind: "changed", stretches: closest };
}

function occurrences(text: string, words: string, most = MOST_CANDIDATES): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && found.length < most; at = text.indexOf(words, at + 1)) {
    found.push(at);
  }
  return found;
}

function neededContext({ exact, prefix, suffix }: Passage): number {
  return exact.length >= LONE_LENGTH ? 0 : Math.min(NEEDED_CONTEXT, prefix.length + suffix.length);
}

/** What comes closest to the passage behind the words before it, and before the words behind it. */
function changedNear(text: string, { exact, prefix, suffix }: Passage): Stretch[][] {
  const words = exact.slice(0, LONGEST_CHANGED);
  const errors = Math.floor(words.length * CHANGED_SHARE);
  if (exact.length < LONE_LENGTH) return [];
  const before = prefix.slice(-CONTEXT_SEED);
  const after = suffix.slice(0, CONTEXT_SEED);
  const windows: Stretch[] = [];
  if (before.length >= NEEDED_CONTEXT) {
    for (const at of occurrences(text, before, MOST_PLACES)) {
      const start = at + before.length;
      windows.push({ start, end: start + words.length + errors });
    }
  }
  if (after.length >= NEEDED_CONTEXT && words.length === exact.length) {
    for (const end of occurrences(text, after, MOST_PLACES)) {
      windows.push({ start: Math.max(0, end - words.length - errors), end });
    }
  }
  return windows.flatMap(({ start, end }) =>
    search(text.slice(start, end), words, errors).map((found) => [
      { start: start + found.start, end: start + found.end },
    ]),
  );
}

/** The candidate whose surroundings agree best; of equal ones the one nearest to where the passage stood. */
function best(
  page: ShownText,
  passage: Passage,
  candidates: readonly (readonly Stretch[])[],
  needed: number,
): readonly Stretch[] | null {
  let chosen: readonly Stretch[] | null = null;
  let score = -1;
  for (const candidate of candidates) {
    const first = candidate[0];
    const last = candidate.at(-1);
    if (first === undefined || last === undefined) continue;
    const context =
      commonEnd(page.folded, first.start, passage.prefix) + commonStart(page.folded, last.end, passage.suffix);
    if (context < needed) continue;
    // Distance is below one, so that it decides between equal surroundings only.
    const distance = Math.abs(first.start / Math.max(page.folded.length, 1) - passage.position);
    if (context + 1 - distance <= score) continue;
    score = context + 1 - distance;
    chosen = candidate;
  }
  return chosen;
}

function commonEnd(text: string, end: number, wanted: string): number {
  let length = 0;
  while (length < wanted.length && length < end && text[end - 1 - length] === wanted[wanted.length - 1 - length]) {
    length += 1;
  }
  return length;
}

function commonStart(text: string, start: number, wanted: string): number {
  let length = 0;
  while (length < wanted.length && text[start + length] === wanted[length]) length += 1;
  return length;
}
