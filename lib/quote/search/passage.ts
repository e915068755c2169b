import type { Pair } from "./alignment.ts";
import { isGlued } from "../wording/edges.ts";
import type { DiffKind } from "../result.ts";
import type { Unit } from "../units.ts";

/**
 * How a piece follows the one before it: a cue or paragraph break inside one quotation, an ellipsis,
 * an editor's bracket, or nothing at all (pieces put together by the one who quotes).
 */
export type Junction = "start" | "interruption" | "ellipsis" | "bracket" | "splice";

/** A stretch of source that stands for a stretch of the quote, unit by unit. */
export interface Piece {
  readonly pairs: readonly Pair[];
  readonly junction: Junction;
  /** What an unfair bracket at the junction changes; absent where it is fair. */
  readonly fault?: DiffKind;
}

/** Where the quote may come from: its pieces in the quote's order. */
export interface Passage {
  readonly pieces: readonly Piece[];
  /** What an unfair bracket before the first or behind the last piece changes. */
  readonly edgeFault?: DiffKind;
}

/** Units from `quoteFrom` on paired one by one with units from `sourceFrom` on. */
export function pairUp(quoteFrom: number, sourceFrom: number, length: number): Pair[] {
  return Array.from({ length }, (_, i) => ({ quote: quoteFrom + i, source: sourceFrom + i }));
}

/** The half-open range of source units that a piece covers; null where it covers none. */
export function sourceRange(pairs: readonly Pair[]): { readonly from: number; readonly to: number } | null {
  let from = -1;
  let to = -1;
  for (const pair of pairs) {
    if (pair.source < 0) continue;
    if (from < 0) from = pair.source;
    to = pair.source + 1;
  }
  return from < 0 ? null : { from, to };
}

/** Adds the rest of a word where the pairs begin or end inside one ("non-|violent"), so that the diff shows it as left out. */
export function wholeWords(pairs: readonly Pair[], text: string, source: readonly Unit[]): Pair[] {
  const range = sourceRange(pairs);
  if (range === null) return [...pairs];
  const before: Pair[] = [];
  const after: Pair[] = [];
  for (let i = range.from; i > 0 && range.from - i < 8; i--) {
    const left = source[i - 1];
    const right = source[i];
    if (left === undefined || right === undefined || !isGlued(text, left, right)) break;
    before.unshift({ quote: -1, source: i - 1 });
  }
  for (let i = range.to; i < source.length && i - range.to < 8; i++) {
    const left = source[i - 1];
    const right = source[i];
    if (left === undefined || right === undefined || !isGlued(text, left, right)) break;
    after.push({ quote: -1, source: i });
  }
  return [...before, ...pairs, ...after];
}
