import type { Unit } from "../units.ts";

/**
 * All places where the source's units from some index on have the quote's keys in order, as indices
 * of their first unit. Knuth-Morris-Pratt: linear in both, whatever repeats.
 */
export function occurrences(quote: readonly Unit[], source: readonly Unit[], limit = 100): number[] {
  const found: number[] = [];
  if (quote.length === 0) return found;
  const failure = failureOf(quote);
  let matched = 0;
  for (let i = 0; i < source.length; i++) {
    const key = source[i]?.key;
    while (matched > 0 && quote[matched]?.key !== key) matched = failure[matched - 1] ?? 0;
    if (quote[matched]?.key === key) matched += 1;
    if (matched === quote.length) {
      found.push(i - matched + 1);
      if (found.length >= limit) return found;
      matched = failure[matched - 1] ?? 0;
    }
  }
  return found;
}

function failureOf(pattern: readonly Unit[]): Int32Array {
  const failure = new Int32Array(pattern.length);
  let matched = 0;
  for (let i = 1; i < pattern.length; i++) {
    while (matched > 0 && pattern[matched]?.key !== pattern[i]?.key) matched = failure[matched - 1] ?? 0;
    if (pattern[matched]?.key === pattern[i]?.key) matched += 1;
    failure[i] = matched;
  }
  return failure;
}

/** The least number of words to change, drop or add, and where in the source such a match ends (exclusive). */
export interface ApproximateMatch {
  readonly distance: number;
  readonly end: number;
}

/**
 * Approximate search over words: the least Levenshtein distance between the whole quote and any
 * stretch of the source, with the last end that reaches it (a later end pairs a changed last word
 * instead of dropping it). Myers' bit-vector algorithm in blocks of 32 words (G. Myers, J. ACM 46,
 * 1999; block form after H. Hyyrö, 2003): time words(source) x words(quote) / 32, so linear in the
 * source and not to be slowed by repetition.
 */
export function locateApproximate(quote: readonly Unit[], source: readonly Unit[]): ApproximateMatch {
  return approximateEnds(quote, source, 1)[0] ?? { distance: quote.length, end: 0 };
}

/** The best ends, best first, no two nearer than half the quote's length. */
export function approximateEnds(quote: readonly Unit[], source: readonly Unit[], limit: number): ApproximateMatch[] {
  const m = quote.length;
  if (m === 0) return [];
  const blocks = Math.ceil(m / 32);
  const masks = masksOf(quote, blocks);
  const none = new Int32Array(blocks);
  const plus = new Int32Array(blocks).fill(-1);
  const minus = new Int32Array(blocks);
  const lastBit = 1 << ((m - 1) % 32);
  let score = m;
  const best: ApproximateMatch[] = [];
  const apart = Math.max(1, m >> 1);
  for (let i = 0; i < source.length; i++) {
    const mask = masks.get(source[i]?.key ?? "") ?? none;
    let carry = 0;
    for (let b = 0; b < blocks; b++) {
      const high = b === blocks - 1 ? lastBit : 1 << 31;
      carry = advance(plus, minus, b, mask[b] ?? 0, carry, high);
    }
    score += carry;
    if (score < m) keep(best, { distance: score, end: i + 1 }, apart, limit);
  }
  return best.sort((a, b) => a.distance - b.distance || a.end - b.end);
}

function keep(best: ApproximateMatch[], match: ApproximateMatch, apart: number, limit: number): void {
  const last = best.at(-1);
  if (last !== undefined && match.end - last.end <= apart) {
    // `<=`: of equal neighbours the later end wins.
    if (match.distance <= last.distance) best[best.length - 1] = match;
    return;
  }
  if (best.length < limit) {
    best.push(match);
    return;
  }
  let worst = 0;
  for (let i = 1; i < best.length; i++) if ((best[i]?.distance ?? 0) >= (best[worst]?.distance ?? 0)) worst = i;
  if ((best[worst]?.distance ?? 0) > match.distance) {
    best.splice(worst, 1);
    best.push(match);
  }
}

function masksOf(quote: readonly Unit[], blocks: number): Map<string, Int32Array> {
  const masks = new Map<string, Int32Array>();
  for (const [i, unit] of quote.entries()) {
    let mask = masks.get(unit.key);
    if (mask === undefined) {
      mask = new Int32Array(blocks);
      masks.set(unit.key, mask);
    }
    mask[i >> 5] = (mask[i >> 5] ?? 0) | (1 << (i & 31));
  }
  return masks;
}

/** One block, one column; takes and gives the horizontal difference (-1, 0, 1) at the block's edge. */
function advance(plus: Int32Array, minus: Int32Array, b: number, equal: number, carryIn: number, high: number): number {
  const pv = plus[b] ?? 0;
  const mv = minus[b] ?? 0;
  let eq = equal;
  const xv = eq | mv;
  if (carryIn < 0) eq |= 1;
  const xh = ((((eq & pv) + pv) | 0) ^ pv) | eq;
  let ph = mv | ~(xh | pv);
  let mh = pv & xh;
  let carryOut = 0;
  if ((ph & high) !== 0) carryOut = 1;
  else if ((mh & high) !== 0) carryOut = -1;
  ph <<= 1;
  mh <<= 1;
  if (carryIn < 0) mh |= 1;
  else if (carryIn > 0) ph |= 1;
  plus[b] = mh | ~(xv | ph);
  minus[b] = ph & xv;
  return carryOut;
}
