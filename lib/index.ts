/** The engine's public surface: pure, synchronous functions from values to values. */
export type { Analysis, ReadingContext } from "./extract/analysis.ts";
export type { Fact, FactInput } from "./extract/fact.ts";
export type { Quotation } from "./extract/quotation.ts";
export type { ClaimResult, Finding, Proof, SourceSpan, Verdict } from "./judge/result.ts";
export type { QuoteResult, Wording } from "./quote/result.ts";
export { readDocument } from "./text/document.ts";
