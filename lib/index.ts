/** The engine's public surface: pure, synchronous functions from values to values. */
import type { ArticleReading } from "./align/article-reading.ts";
import { findInconsistencies } from "./consistency/consistency.ts";
import type { WarningCode } from "./consistency/inconsistency.ts";
import { factsOf } from "./extract/facts.ts";
import type { Fact } from "./extract/fact.ts";
import type { Quotation } from "./extract/quotation.ts";
import type { CheckOptions, ClaimInput } from "./judge/check.ts";
import { checkClaim } from "./judge/check.ts";
import type { ClaimResult, Proof, SourceSpan } from "./judge/result.ts";
import type { QuoteInput } from "./quote/verify.ts";
import { verifyQuote as verifyAgainst } from "./quote/verify.ts";
import type { Span } from "./text/span.ts";
import { relocate } from "./quote/relocation.ts";
import type { QuoteResult } from "./quote/result.ts";

export type { ArticleReading } from "./align/article-reading.ts";
export type { ArticleText } from "./align/read-article.ts";
export type { ArticleFacts, FactsReading, RenderedFact } from "./align/read-facts.ts";
export type { Analysis, ReadingContext } from "./extract/analysis.ts";
export type { Fact, FactInput } from "./extract/fact.ts";
export type { Quotation } from "./extract/quotation.ts";
export type { CheckOptions, ClaimInput } from "./judge/check.ts";
export type { ClaimResult, Finding, FindingCode, Proof, SourceSpan, Verdict } from "./judge/result.ts";
export type { QuoteInput } from "./quote/verify.ts";
export type { QuoteResult, Wording } from "./quote/result.ts";
export { readArticle } from "./align/read-article.ts";
export { readFacts } from "./align/read-facts.ts";
export { analyze } from "./extract/analyze.ts";
export { checkClaim } from "./judge/check.ts";
export { keepToSubject } from "./passage/about.ts";
export { outlineOf, scoreOf } from "./passage/answer.ts";
export type { SegmentOutline } from "./passage/answer.ts";
export { relocateClaim, relocateQuote } from "./passage/relocation.ts";
export type { ClaimSegment, QuotationSegment, Segment, UncheckedSegment } from "./passage/segment.ts";
export { splitPassage } from "./passage/split.ts";
export { FINDING_CODES } from "./judge/result.ts";

/** Names the engine in every answer; a change of any verdict changes the version. */
export const ENGINE = { name: "attest", version: "0.1.0" } as const;

/** An inconsistency of the article with itself, with both places. */
export interface Warning {
  readonly code: WarningCode;
  readonly message: string;
  /** The places in the text; one alone where the other is in the title. */
  readonly spans: readonly SourceSpan[];
  /** The place in the title; offsets count in the title. */
  readonly title?: Span;
  readonly proof?: Proof;
}

export interface ExtractedFacts {
  readonly facts: readonly Fact[];
  readonly quotations: readonly Quotation[];
  readonly warnings: readonly Warning[];
}

/** The structured facts and the quotations of an article. */
export function extractFacts(article: ArticleReading): ExtractedFacts {
  const warnings = findInconsistencies(article).map((found) => ({ ...found, spans: found.spans.map(article.locate) }));
  return { facts: factsOf(article.analysis), quotations: article.analysis.quotations, warnings };
}

/** Verifies one quotation against one article. Never throws on any string. */
export function verifyQuote(input: QuoteInput, article: ArticleReading): QuoteResult {
  return relocate(verifyAgainst(input, article.analysis), article.locate);
}

/** Checks many claims against one article, each on its own; answers keep the claims' order. */
export function checkClaims(
  claims: readonly ClaimInput[],
  article: ArticleReading,
  options: CheckOptions,
): ClaimResult[] {
  return claims.map((claim) => checkClaim(claim, article, options));
}
