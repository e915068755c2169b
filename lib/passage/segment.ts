import type { Span } from "../text/span.ts";
import type { About } from "./about.ts";
import type { Projection } from "./projection.ts";

/** Why a stretch of a passage is not checked. */
export type Unchecked =
  /** It asks. */
  | "question"
  /** It values, or says what the writer feels or thinks. */
  | "opinion"
  /** It asks the reader to do something. */
  | "exhortation"
  /** It names something and says nothing of it. */
  | "fragment"
  /** A title above what follows. */
  | "heading"
  /** It speaks of the answer itself, or greets. */
  | "meta"
  /** The writer's own doings, which no article tells of. */
  | "personal"
  /** A sentence that measures far below what is worth a check, and names nothing. */
  | "nothing_to_check"
  | "code"
  | "table"
  /** Longer than a claim or a quotation may be. */
  | "too_long";

/** Something read into the segment, to be said with its verdict; the span counts in the passage. */
export interface Reading {
  readonly message: string;
  readonly span: Span;
}

/**
 * An assertion. `judged` is what is checked: the segment without its marks, with what its pronouns
 * stand for; its origins count in the passage. Where `unclear` is set, the passage leaves open what
 * these words stand for, and nothing may be concluded.
 */
export interface ClaimSegment extends Span {
  readonly kind: "claim";
  readonly judged: Projection;
  readonly readings: readonly Reading[];
  readonly unclear: Span | null;
  /** What the passage speaks of, where the segment names nothing itself. */
  readonly about: About | null;
  /** 0-1, how much the sentence looks like one that fact-checkers take up. */
  readonly checkworthiness: number;
}

/** Quoted words, with the cue and the speaker beside them; `judged` is the words alone. */
export interface QuotationSegment extends Span {
  readonly kind: "quotation";
  readonly judged: Projection;
  readonly speaker?: string;
}

export interface UncheckedSegment extends Span {
  readonly kind: "not_checkable";
  readonly reason: Unchecked;
}

/** A stretch of a passage; offsets count UTF-16 code units of the passage. */
export type Segment = ClaimSegment | QuotationSegment | UncheckedSegment;

/** What one check takes at most; longer segments are `too_long`. */
export const LONGEST_CLAIM = 2000;
export const LONGEST_QUOTATION = 5000;
