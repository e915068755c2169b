import type { Token } from "../../text/document.ts";

/** A place where two sentences differ: half-open token ranges, indexes of their documents; either may be empty. */
export interface Hunk {
  readonly claim: TokenRange;
  readonly source: TokenRange;
}

export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

export interface WordDiff {
  /** Differences between kept words, in order; what the source has before the first or behind the last is none. */
  readonly hunks: readonly Hunk[];
  /** What the source has before the first kept word and behind the last: there the claim tells a part of it. */
  readonly trimmed: readonly Hunk[];
  /** Token indexes of the kept words, the claim's first. */
  readonly kept: readonly (readonly [claim: number, source: number])[];
  /** Words that both have, in order. */
  readonly shared: number;
}

/**
 * The longest common subsequence of the words of two sentences, and the places where they differ.
 * Inflections of one word count as one; punctuation does not count. Cost: the product of the lengths,
 * which the caller bounds.
 */
export function diffWords(claim: readonly Token[], source: readonly Token[]): WordDiff {
  const a = claim.filter(isWord);
  const b = source.filter(isWord);
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = isSameWord(a[i], b[j])
        ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return { ...walk(a, b, lengths, width), shared: lengths[0] ?? 0 };
}

function walk(
  a: readonly Token[],
  b: readonly Token[],
  lengths: Uint16Array,
  width: number,
): Pick<WordDiff, "hunks" | "trimmed" | "kept"> {
  const hunks: Hunk[] = [];
  const trimmed: Hunk[] = [];
  const kept: (readonly [number, number])[] = [];
  let i = 0;
  let j = 0;
  let started = false;
  while (i < a.length || j < b.length) {
    const [fromA, fromB] = [i, j];
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && isSameWord(a[i], b[j]))) {
      const down = i < a.length ? (lengths[(i + 1) * width + j] ?? 0) : -1;
      const right = j < b.length ? (lengths[i * width + j + 1] ?? 0) : -1;
      if (down >= right && i < a.length) i += 1;
      else j += 1;
    }
    // Words of the source alone, before the first kept one or behind the last: the claim tells a part.
    const outside = i === fromA && (!started || i === a.length);
    if (i > fromA || j > fromB)
      (outside ? trimmed : hunks).push({ claim: rangeOf(a, fromA, i), source: rangeOf(b, fromB, j) });
    const [own, other] = [a[i], b[j]];
    if (own !== undefined && other !== undefined) {
      kept.push([own.index, other.index]);
      started = true;
      i += 1;
      j += 1;
    }
  }
  return { hunks, trimmed, kept };
}

function rangeOf(words: readonly Token[], from: number, to: number): TokenRange {
  const first = words[from]?.index ?? (words.at(-1)?.index ?? -1) + 1;
  return { first, end: to > from ? (words[to - 1]?.index ?? first) + 1 : first };
}

/** Words, figures and signs of money or percent; not the marks. */
export function isWord(token: Token): boolean {
  return token.kind !== "punctuation";
}

function isSameWord(a: Token | undefined, b: Token | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (a.norm === b.norm || negates(a.norm, b.norm)) return true;
  return a.kind === "word" && b.kind === "word" && a.lemma === b.lemma && a.pos === b.pos && a.lemma.length > 2;
}

function negates(a: string, b: string): boolean {
  return (a === "not" && b === "n't") || (a === "n't" && b === "not");
}
