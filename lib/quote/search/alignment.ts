import type { Unit } from "../units.ts";

/** One quote unit paired with one source unit (indices), or with none: -1. */
export interface Pair {
  readonly quote: number;
  readonly source: number;
}

const STOP = 0;
const BOTH = 1;
const QUOTE = 2;
const SOURCE = 3;

/**
 * The best alignment of all quote units with a stretch of source units that ends at `end`, given
 * that at most `distance` words differ. Banded dynamic programming, run from the end so that the
 * start is free: time and space words(quote) x (2 distance + 1). Pairs come in reading order; where
 * keys differ both are set (a changed word).
 */
export function alignAt(quote: readonly Unit[], source: readonly Unit[], end: number, distance: number): Pair[] {
  const m = quote.length;
  const width = 2 * distance + 1;
  const FAR = m + distance + 1;
  // Row r: the last r quote units; column c: source units taken from the end = r + c - distance.
  const moves = new Uint8Array((m + 1) * width);
  let above = new Int32Array(width).fill(FAR);
  let row = new Int32Array(width).fill(FAR);
  for (let r = 0; r <= m; r++) {
    row.fill(FAR);
    for (let c = 0; c < width; c++) {
      const taken = r + c - distance;
      if (taken < 0 || taken > end) continue;
      if (r === 0) {
        row[c] = taken;
        moves[c] = taken === 0 ? STOP : SOURCE;
        continue;
      }
      const same = taken > 0 && quote[m - r]?.key === source[end - taken]?.key;
      const both = taken > 0 ? (above[c] ?? FAR) + (same ? 0 : 1) : FAR;
      const quoteOnly = c + 1 < width ? (above[c + 1] ?? FAR) + 1 : FAR;
      const sourceOnly = c > 0 ? (row[c - 1] ?? FAR) + 1 : FAR;
      const least = Math.min(both, quoteOnly, sourceOnly);
      row[c] = least;
      // A true match first, then a changed word, then a dropped or added one.
      moves[r * width + c] = both === least ? BOTH : sourceOnly === least ? SOURCE : QUOTE;
    }
    [above, row] = [row, above];
  }
  let best = 0;
  // Of equal starts the one that takes most source words: a changed first word rather than a dropped one.
  for (let c = 0; c < width; c++) if ((above[c] ?? FAR) <= (above[best] ?? FAR)) best = c;
  return trace(moves, m, width, distance, end, best);
}

function trace(moves: Uint8Array, m: number, width: number, distance: number, end: number, column: number): Pair[] {
  const pairs: Pair[] = [];
  let r = m;
  let c = column;
  for (;;) {
    const taken = r + c - distance;
    const move = moves[r * width + c];
    if (r === 0 && taken <= 0) break;
    if (move === BOTH) {
      pairs.push({ quote: m - r, source: end - taken });
      r -= 1;
    } else if (move === QUOTE) {
      pairs.push({ quote: m - r, source: -1 });
      r -= 1;
      c += 1;
    } else if (move === SOURCE) {
      pairs.push({ quote: -1, source: end - taken });
      c -= 1;
    } else break;
  }
  return pairs;
}
