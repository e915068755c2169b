import type { Correction, Finding, SourceSpan } from "../judge/result.ts";
import type { Span } from "../text/span.ts";

/** How the quoted words stand to the article's; each is defined in docs/contract.md. */
export type Wording =
  | "verbatim"
  | "verbatim_normalized"
  | "abridged"
  | "truncated"
  | "altered"
  | "spliced"
  | "paraphrase"
  | "not_found"
  | "too_short";

export type SpeakerVerdict = "correct" | "misattributed" | "unresolved" | "not_spoken" | "not_given";

export interface SpeakerResult {
  readonly verdict: SpeakerVerdict;
  readonly claimed?: string;
  readonly actual?: { readonly name: string; readonly span: SourceSpan };
  readonly cue?: SourceSpan;
}

export type DiffKind =
  | "typography"
  | "case"
  | "punctuation"
  | "editorial"
  | "function_word"
  | "content"
  | "number"
  | "negation"
  | "name"
  | "modal";

/**
 * One step from the quote to the source. `quote` offsets are in the quote as sent, `source` offsets
 * in the article. Applying all steps to the quote gives the source text exactly.
 */
export interface DiffStep {
  readonly op: "equal" | "insert" | "delete" | "replace";
  readonly kind?: DiffKind;
  readonly quote: Span | null;
  readonly source: Span | null;
}

/** The answer to "did they say that?" for one quotation. */
export interface QuoteResult {
  readonly id?: string;
  readonly quote: string;
  readonly verdict: Wording | "misattributed";
  readonly wording: Wording;
  readonly confidence: number;
  readonly summary: string;
  readonly speaker: SpeakerResult;
  readonly matches: readonly SourceSpan[];
  readonly diff: readonly DiffStep[];
  readonly findings: readonly Finding[];
  readonly evidence: readonly SourceSpan[];
  readonly correction?: Correction;
}
