import type { Span } from "../text/span.ts";

export type Verdict =
  | "supported"
  | "partially_supported"
  | "refuted"
  | "conflicting_evidence"
  | "not_enough_info"
  | "not_checkable";

/** How the article carries the verdict: it says so, arithmetic gives it, or someone in it says so. */
export type Basis = "stated" | "derived" | "attributed";

export type Stance = "supports" | "refutes" | "neutral";

export const FINDING_CODES = [
  "number_equal",
  "number_within_rounding",
  "number_derived",
  "number_mismatch",
  "magnitude_mismatch",
  "unit_mismatch",
  "comparator_mismatch",
  "direction_mismatch",
  "percent_vs_points",
  "date_equal",
  "date_contains",
  "date_mismatch",
  "duration_mismatch",
  "order_reversed",
  "period_mismatch",
  "entity_match",
  "entity_alias",
  "entity_mismatch",
  "entity_absent",
  "role_swap",
  "relation_match",
  "relation_mismatch",
  "place_mismatch",
  "attribution_mismatch",
  "negation_flip",
  "antonym",
  "quantifier_mismatch",
  "modality_strengthened",
  "causal_added",
  "scope_widened",
  "superlative_unsupported",
  "no_evidence",
  "attributed_only",
  "source_conflict",
  "assumption_made",
  "below_confidence",
  "not_checkable",
  // Quotations.
  "exact_match",
  "folded_match",
  "partial_quotation",
  "interrupted_by_cue",
  "nested_quotation",
  "not_in_quotation_marks",
  "repeated_quotation",
  "words_changed",
  "sense_changing_omission",
  "fair_omission",
  "editorial_insertion",
  "pieces_out_of_order",
  "pieces_of_different_quotations",
  "reported_in_other_words",
  "too_short",
  "speaker_correct",
  "speaker_mismatch",
  "speaker_unresolved",
  "not_spoken",
] as const;

export type FindingCode = (typeof FINDING_CODES)[number];

/** A span of the article, with the sentence that holds it. Offsets are UTF-16 in the article's stored text. */
export interface SourceSpan extends Span {
  readonly articleId?: string;
  readonly sentence: Span;
  /** In a check against structured facts: the fact whose own text the offsets count in. */
  readonly factId?: string;
  readonly url?: string;
}

/** One number of a proof; `in` says whether its span lies in the claim or in the article. */
export interface Operand {
  readonly value: number | string;
  readonly unit?: string;
  readonly span: Span;
  readonly in: "claim" | "article";
}

/**
 * Arithmetic that anyone can re-compute. `expression` is either `left = right` or a comparison
 * (`<`, `<=`, `>`, `>=`) of two terms made of numbers, `+ - * /`, parentheses and ISO dates
 * (a date minus a date is a number of days); `result` is the value of the left side.
 */
export interface Proof {
  readonly expression: string;
  readonly operands: readonly Operand[];
  readonly result: number | string | boolean;
  readonly tolerance?: number;
}

/** One reason. `claim` offsets are in the claim's own text. */
export interface Finding {
  readonly code: FindingCode;
  readonly stance: Stance;
  readonly claim: Span | null;
  readonly source: readonly SourceSpan[];
  readonly message: string;
  readonly proof?: Proof;
}

/** Replaces `start`..`end` of the text that was checked by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Correction {
  readonly text: string;
  readonly edits: readonly Edit[];
}

export interface AttributedSource {
  readonly source: string;
  readonly span: SourceSpan;
}

/** The answer to "does this article say that?" for one claim. */
export interface ClaimResult {
  readonly id?: string;
  readonly claim: string;
  readonly verdict: Verdict;
  /** 0-1: how sure the verdict is; at most two decimals. */
  readonly confidence: number;
  readonly basis: Basis | null;
  readonly summary: string;
  readonly findings: readonly Finding[];
  /** Best first: the least text that justifies the verdict; empty on `not_enough_info`. */
  readonly evidence: readonly SourceSpan[];
  /** On `not_enough_info`: up to three sentences that come closest. */
  readonly nearest?: readonly SourceSpan[];
  readonly attribution: readonly AttributedSource[];
  readonly assumptions: readonly string[];
  readonly correction?: Correction;
}
