import * as z from "zod/mini";

/**
 * Answers as they come over the wire, as far as the panel shows them. Codes and verdicts are strings
 * here, since a newer service may know more of them; what is not shown is not looked at.
 */
const Span = z.object({ start: z.number(), end: z.number(), text: z.string() });

const SourceSpan = z.object({
  ...Span.shape,
  articleId: z.optional(z.string()),
  sentence: Span,
  url: z.optional(z.string()),
});
export type SourceSpan = z.output<typeof SourceSpan>;

const Finding = z.object({
  code: z.string(),
  stance: z.enum(["supports", "refutes", "neutral"]),
  claim: z.nullable(Span),
  source: z.array(SourceSpan),
  message: z.string(),
  proof: z.optional(z.object({ expression: z.string() })),
});
export type Finding = z.output<typeof Finding>;

const Correction = z.object({ text: z.string() });

const judged = {
  verdict: z.string(),
  confidence: z.number(),
  summary: z.string(),
  findings: z.array(Finding),
  evidence: z.array(SourceSpan),
  nearest: z.optional(z.array(SourceSpan)),
  correction: z.optional(Correction),
};

const ClaimResult = z.object({
  ...judged,
  claim: z.string(),
  basis: z.nullable(z.string()),
  attribution: z.array(z.object({ source: z.string(), span: SourceSpan })),
  assumptions: z.array(z.string()),
});
export type ClaimResult = z.output<typeof ClaimResult>;

const DiffStep = z.object({
  op: z.enum(["equal", "insert", "delete", "replace"]),
  kind: z.optional(z.string()),
  quote: z.nullable(Span),
  source: z.nullable(Span),
});
export type DiffStep = z.output<typeof DiffStep>;

const QuoteResult = z.object({
  ...judged,
  quote: z.string(),
  speaker: z.object({
    verdict: z.string(),
    claimed: z.optional(z.string()),
    actual: z.optional(z.object({ name: z.string(), span: SourceSpan })),
  }),
  diff: z.array(DiffStep),
});
export type QuoteResult = z.output<typeof QuoteResult>;

export type CheckResult = ClaimResult | QuoteResult;

const FailedItem = z.object({ error: z.object({ detail: z.string() }) });
export type FailedItem = z.output<typeof FailedItem>;

const Identified = z.object({ id: z.optional(z.string()) });
const Engine = z.object({ name: z.literal("attest"), version: z.string() });

export const ClaimsAnswer = z.object({
  engine: Engine,
  results: z.array(z.intersection(Identified, z.union([ClaimResult, FailedItem]))),
});
export const QuotesAnswer = z.object({
  engine: Engine,
  results: z.array(z.intersection(Identified, z.union([QuoteResult, FailedItem]))),
});
export const PassageAnswer = z.object({
  engine: Engine,
  score: z.nullable(z.number()),
  segments: z.array(
    z.object({ ...Span.shape, kind: z.string(), result: z.nullable(z.union([ClaimResult, QuoteResult, FailedItem])) }),
  ),
});

export function isQuoteResult(result: CheckResult): result is QuoteResult {
  return "quote" in result;
}

export function isFailed(result: CheckResult | FailedItem): result is FailedItem {
  return "error" in result;
}
