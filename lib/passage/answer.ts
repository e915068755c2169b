import type { ClaimResult } from "../judge/result.ts";
import type { QuoteResult } from "../quote/result.ts";
import type { Segment, Unchecked } from "./segment.ts";

/** A segment as the answer tells it, before it is judged; offsets count in the passage. */
export interface SegmentOutline {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: Segment["kind"];
  /** Of what is not checkable: why. */
  readonly reason?: Unchecked;
  /** Of a claim: 0-1, how much it looks like what fact-checkers take up. */
  readonly checkworthiness?: number;
  /** Of a quotation: who, in the passage, is said to have spoken. */
  readonly speaker?: string;
  readonly result: null;
}

/** The members of a segment that its reader needs. */
export function outlineOf(segment: Segment): SegmentOutline {
  const { start, end, text, kind } = segment;
  const place = { start, end, text, kind };
  if (segment.kind === "claim") return { ...place, checkworthiness: segment.checkworthiness, result: null };
  if (segment.kind === "not_checkable") return { ...place, reason: segment.reason, result: null };
  return { ...place, ...(segment.speaker === undefined ? {} : { speaker: segment.speaker }), result: null };
}

/** Wordings in which a quotation holds. */
const HOLDING: ReadonlySet<string> = new Set(["verbatim", "verbatim_normalized", "abridged"]);
const NOT_THE_SPEAKERS: ReadonlySet<string> = new Set(["misattributed", "not_spoken"]);

/**
 * The share of checkable segments that hold: claims that are supported, quotations that are right in
 * wording and speaker. Null where there are none. A claim found to be an opinion counts as little as one that was told apart before.
 */
export function scoreOf(results: readonly (ClaimResult | QuoteResult)[]): number | null {
  const checkable = results.filter(({ verdict }) => verdict !== "not_checkable");
  if (checkable.length === 0) return null;
  return checkable.filter(holds).length / checkable.length;
}

function holds(result: ClaimResult | QuoteResult): boolean {
  if ("claim" in result) return result.verdict === "supported";
  return HOLDING.has(result.verdict) && !NOT_THE_SPEAKERS.has(result.speaker.verdict);
}
