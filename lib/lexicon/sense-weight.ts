/** Sizes of tag counts that the lexicon keeps: 0 for none, else 1 + log2 of the count, at most this. */
const MOST_SIZE = 7;

/** A tag count as its size. */
export function tagSize(count: number): number {
  return count === 0 ? 0 : Math.min(MOST_SIZE, 1 + Math.floor(Math.log2(count)));
}

/** The least tag count of a size. */
export function tagCount(size: number): number {
  return size === 0 ? 0 : 2 ** (size - 1);
}

/**
 * How much a sense stands for its lemma, in (0, 1]: the root of its share of the first sense's tag count (each plus one), times
 * .9 for every rank below the first. Untagged lemmas keep the order alone (1, .9, .81). `rank` counts from 0 within the part of
 * speech. The root is there because WordNet's counts are small: a sense seen 4 times against 16 is still in common use.
 */
export function senseWeight(rank: number, count: number, firstCount: number): number {
  return Math.sqrt(Math.min(1, (count + 1) / (firstCount + 1))) * 0.9 ** rank;
}
