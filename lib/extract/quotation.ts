import type { Span } from "../text/span.ts";

/** Who speaks: the mention beside the cue, and the entity it resolves to where the text makes it clear. */
export interface Speaker extends Span {
  /** The fullest name the text gives ("Mike Pompeo" for "he"); the mention itself where it is no entity ("the report"). */
  readonly name: string;
  /** Index into the analysis's entities, or null for a speaker that is no named entity. */
  readonly entity: number | null;
  readonly kind: "name" | "pronoun" | "nominal";
}

/** `direct`: whole clauses in quotes; `mixed`: quoted words inside a reported clause; `scare`: a quoted word or term that nobody is said to have spoken. */
export type QuotationKind = "direct" | "mixed" | "scare";

/**
 * Quoted words. `start`/`end` cover the words without their quotation marks (UTF-16, raw text).
 * `segments` are the pieces of one utterance that a cue interrupts or that run over paragraphs.
 */
export interface Quotation extends Span {
  readonly kind: QuotationKind;
  readonly segments: readonly Span[];
  readonly speaker: Speaker | null;
  readonly cue: Span | null;
  /** Index of the quotation that this one stands inside, or null. */
  readonly parent: number | null;
  readonly sentence: number;
}
