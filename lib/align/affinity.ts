import type { Token } from "../text/document.ts";
import type { Alignment } from "./alignment.ts";

interface TokenRange {
  readonly firstToken: number;
  readonly endToken: number;
}

/** What a comma, bracket or semicolon between two words adds to their distance, in words. */
const SEGMENT_PENALTY = 4;

/** Enough for the verb to break a tie in favour of the figure next to it, and for nothing more. */
const SHARED_WEIGHT = 0.05;

/**
 * How well an amount or date of the article stands where the claim's own stands: the sum, over all
 * matched units, of the product of their nearness to it on both sides (one over the distance in
 * words). With several figures in a sentence it tells which of them the claim speaks of.
 */
export function affinityOf(alignment: Alignment, claimed: TokenRange, source: TokenRange): number {
  let affinity = 0;
  const subject = alignment.part.clause?.subject;
  for (const match of alignment.matches.values()) {
    if (match.relation === "context") continue;
    // Verb and subject are shared by all figures of a list ("grossed $2m at home and $5m abroad").
    const shared =
      match.unit.kind === "predicate" ||
      (subject != null && match.unit.start >= subject.start && match.unit.end <= subject.end);
    const inClaim = distance(alignment.claim.document.tokens, claimed, match.unit.firstToken);
    const inSource = Math.min(...match.tokens.map((t) => distance(alignment.article.document.tokens, source, t)));
    affinity += (shared ? SHARED_WEIGHT : 1) / ((1 + inClaim) * (1 + inSource));
  }
  return affinity;
}

function distance(tokens: readonly Token[], range: TokenRange, at: number): number {
  const from = at < range.firstToken ? at + 1 : range.endToken;
  const to = Math.min(at < range.firstToken ? range.firstToken : at, tokens.length);
  if (to < from) return 0;
  const before = wordsBefore(tokens);
  return (before[to] ?? 0) - (before[from] ?? 0);
}

/** For each document, how many words stand before each token, punctuation with its penalty. */
const countedWords = new WeakMap<readonly Token[], Int32Array>();

function wordsBefore(tokens: readonly Token[]): Int32Array {
  const known = countedWords.get(tokens);
  if (known !== undefined) return known;
  const before = new Int32Array(tokens.length + 1);
  let words = 0;
  for (const [i, { text }] of tokens.entries()) {
    words += text === "," || text === ";" || text === "(" || text === ")" ? SEGMENT_PENALTY : 1;
    before[i + 1] = words;
  }
  countedWords.set(tokens, before);
  return before;
}
