import type { NounPhrase } from "./noun-phrases.ts";

/** Phrases are in text order and do not overlap, so that each look-up is a binary search. */

/** Index of the first phrase that starts at the token or after it. */
export function firstPhraseFrom(phrases: readonly NounPhrase[], token: number): number {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle]?.firstToken ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The phrase that starts at the token. */
export function phraseStartingAt(phrases: readonly NounPhrase[], token: number): NounPhrase | undefined {
  const phrase = phrases[firstPhraseFrom(phrases, token)];
  return phrase?.firstToken === token ? phrase : undefined;
}

/** Index of the last phrase that ends at the token or before it (`endToken` is exclusive), or -1. */
export function lastPhraseBy(phrases: readonly NounPhrase[], token: number): number {
  let at = firstPhraseFrom(phrases, token) - 1;
  if (at >= 0 && (phrases[at]?.endToken ?? 0) > token) at -= 1;
  return at;
}
