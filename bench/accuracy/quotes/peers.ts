import searchApproximately from "approx-string-match";
import { partial_ratio } from "fuzzball";

/** A way of matching that scores a quote against an article between 0 and 1. */
export interface Peer {
  readonly name: string;
  readonly how: string;
  score(quote: string, article: string): number;
}

/** The most errors that Hypothesis's anchoring looks for. */
const MOST_ERRORS = 256;

/** The peers, each used as its own users use it, on quotes without outer marks and spaces. */
export const PEERS: readonly Peer[] = [
  {
    name: "indexOf",
    how: "the quote stands in the article, character by character",
    score: (quote, article) => (article.includes(quote) ? 1 : 0),
  },
  {
    name: "approx-string-match",
    how: "as Hypothesis anchors: exact first, else up to half the quote's length (256 at most) in errors; score is 1 - errors / length",
    score(quote, article) {
      if (article.includes(quote)) return 1;
      const matches = searchApproximately(article, quote, Math.min(MOST_ERRORS, Math.floor(quote.length / 2)));
      const errors = matches.reduce((least, match) => Math.min(least, match.errors), quote.length);
      return 1 - errors / quote.length;
    },
  },
  {
    name: "fuzzball",
    how: "partial_ratio with its full processing, as RapidFuzz's users do",
    score: (quote, article) => partial_ratio(quote, article, { full_process: true }) / 100,
  },
];

/** Scores of pairs that must not pass and of pairs that must. */
export interface Scores {
  readonly wrong: readonly number[];
  readonly right: readonly number[];
}

export interface Threshold {
  readonly at: number;
  readonly falseAccepts: number;
  readonly falseRejects: number;
}

/** The threshold with the least sum of the two error rates. */
export function bestThreshold({ wrong, right }: Scores): Threshold {
  const candidates = [...new Set([...wrong, ...right])].sort((a, b) => a - b);
  const sortedWrong = [...wrong].sort((a, b) => a - b);
  const sortedRight = [...right].sort((a, b) => a - b);
  let best: Threshold = { at: 1.01, falseAccepts: 0, falseRejects: right.length };
  let bestRate = Infinity;
  for (const at of candidates) {
    const falseAccepts = wrong.length - below(sortedWrong, at);
    const falseRejects = below(sortedRight, at);
    const rate = falseAccepts / Math.max(1, wrong.length) + falseRejects / Math.max(1, right.length);
    if (rate >= bestRate) continue;
    bestRate = rate;
    best = { at, falseAccepts, falseRejects };
  }
  return best;
}

function below(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
