import { FUNCTION_WORDS, MODALS } from "../../lexicon/sense-words.ts";
import type { Passage } from "./passage.ts";
import type { Unit } from "../units.ts";

/** How much of the quote a passage has word for word. */
export interface Overlap {
  /** Share of all units, 0-1. */
  readonly words: number;
  /** Share of the units that carry content, 0-1. */
  readonly content: number;
  readonly contentCount: number;
  readonly longestRun: number;
}

export function overlapOf(quote: readonly Unit[], source: readonly Unit[], passage: Passage): Overlap {
  let same = 0;
  let content = 0;
  let run = 0;
  let longestRun = 0;
  for (const piece of passage.pieces) {
    for (const pair of piece.pairs) {
      const unit = quote[pair.quote];
      if (unit === undefined || pair.source < 0 || source[pair.source]?.key !== unit.key) {
        run = 0;
        continue;
      }
      same += 1;
      run += 1;
      longestRun = Math.max(longestRun, run);
      if (isContent(unit)) content += 1;
    }
  }
  const contentTotal = quote.filter(isContent).length;
  return {
    words: same / Math.max(1, quote.length),
    content: contentTotal === 0 ? 0 : content / contentTotal,
    contentCount: content,
    longestRun,
  };
}

function isContent(unit: Unit): boolean {
  return !FUNCTION_WORDS.has(unit.key) && !MODALS.has(unit.key);
}

/** At least this share of all words, and of content words, must stand in the passage in order. */
const LEAST_WORDS = 0.5;
const LEAST_CONTENT = 0.5;

/**
 * Whether an approximate passage is enough to say "these words, changed": more of the quote's words
 * are there than not, content words among them, and some stand side by side. Two texts that merely
 * share a topic fail on the order and the run.
 */
export function isEvidence(overlap: Overlap, length: number): boolean {
  if (overlap.words < LEAST_WORDS || overlap.content < LEAST_CONTENT) return false;
  if (overlap.contentCount >= 3) return overlap.longestRun >= 3 || overlap.words >= 0.75;
  if (overlap.contentCount >= 2) return overlap.longestRun >= 3 || overlap.words >= 0.7;
  return (
    overlap.contentCount === 1 &&
    overlap.words >= 0.6 &&
    (overlap.longestRun >= 3 || (length <= 4 && overlap.longestRun >= 2))
  );
}
