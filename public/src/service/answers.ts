import * as z from "zod/mini";

/**
 * What the page reads of the service's answers (docs/contract.md). Members that it does not use are not listed;
 * verdicts and codes are read as any string, so that one added to the service does not break an open page.
 */

// Compiled validators need `eval`, which the page's policy forbids.
z.config({ jitless: true });

const offsets = { start: z.number(), end: z.number(), text: z.string() };

export const Span = z.object(offsets);
export type Span = z.infer<typeof Span>;

export const SourceSpan = z.object({
  ...offsets,
  articleId: z.optional(z.string()),
  factId: z.optional(z.string()),
  url: z.optional(z.string()),
});
export type SourceSpan = z.infer<typeof SourceSpan>;

export const Proof = z.object({
  expression: z.string(),
  operands: z.array(
    z.object({
      value: z.union([z.number(), z.string()]),
      unit: z.optional(z.string()),
      span: Span,
      in: z.enum(["claim", "article"]),
    }),
  ),
  result: z.union([z.number(), z.string(), z.boolean()]),
  tolerance: z.optional(z.number()),
});
export type Proof = z.infer<typeof Proof>;

export const Finding = z.object({
  code: z.string(),
  stance: z.enum(["supports", "refutes", "neutral"]),
  claim: z.nullable(Span),
  source: z.array(SourceSpan),
  message: z.string(),
  proof: z.optional(Proof),
});
export type Finding = z.infer<typeof Finding>;

const Correction = z.object({
  text: z.string(),
  edits: z.array(z.object({ start: z.number(), end: z.number(), text: z.string() })),
});
export type Correction = z.infer<typeof Correction>;

const judged = {
  verdict: z.string(),
  confidence: z.number(),
  summary: z.string(),
  findings: z.array(Finding),
  evidence: z.array(SourceSpan),
  correction: z.optional(Correction),
};

export const ClaimAnswer = z.object({
  claim: z.string(),
  ...judged,
  basis: z.nullable(z.string()),
  nearest: z.optional(z.array(SourceSpan)),
  attribution: z.array(z.object({ source: z.string(), span: SourceSpan })),
  assumptions: z.array(z.string()),
});
export type ClaimAnswer = z.infer<typeof ClaimAnswer>;

const DiffStep = z.object({
  op: z.enum(["equal", "insert", "delete", "replace"]),
  kind: z.optional(z.string()),
  quote: z.nullable(Span),
  source: z.nullable(Span),
});
export type DiffStep = z.infer<typeof DiffStep>;

export const QuoteAnswer = z.object({
  quote: z.string(),
  ...judged,
  wording: z.string(),
  speaker: z.object({
    verdict: z.string(),
    claimed: z.optional(z.string()),
    actual: z.optional(z.object({ name: z.string(), span: SourceSpan })),
  }),
  matches: z.array(SourceSpan),
  diff: z.array(DiffStep),
});
export type QuoteAnswer = z.infer<typeof QuoteAnswer>;

export type Answer = ClaimAnswer | QuoteAnswer;

export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number(),
  detail: z.string(),
  instance: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ pointer: z.string(), detail: z.string() }))),
});
export type Problem = z.infer<typeof Problem>;

/** Stands in a batch where one item could not be judged. */
export const FailedItem = z.object({ error: Problem });

export const Segment = z.object({
  ...offsets,
  kind: z.enum(["claim", "quotation", "not_checkable"]),
  /** Why there is nothing to check in it. */
  reason: z.optional(z.string()),
  result: z.nullable(z.unknown()),
  /** In the place of a result that could not be given. */
  error: z.optional(Problem),
});
export type Segment = z.infer<typeof Segment>;

export const ArticleSummary = z.object({
  id: z.string(),
  title: z.optional(z.string()),
  publisher: z.optional(z.string()),
  publishedAt: z.optional(z.string()),
});
export type ArticleSummary = z.infer<typeof ArticleSummary>;

export const ArticlePage = z.object({ articles: z.array(ArticleSummary), next: z.nullable(z.string()) });

export const StoredArticle = z.object({
  id: z.string(),
  text: z.string(),
  title: z.optional(z.string()),
  url: z.optional(z.string()),
  publisher: z.optional(z.string()),
  publishedAt: z.optional(z.string()),
  contentHash: z.string(),
});

const Term = z.object({ ...offsets, name: z.optional(z.string()) });

export const Fact = z.object({
  id: z.string(),
  ...offsets,
  subject: z.nullable(Term),
  predicate: z.object({ ...offsets, polarity: z.string(), modality: z.string() }),
  arguments: z.array(z.object({ role: z.string(), ...Term.shape, preposition: z.optional(z.string()) })),
  time: z.array(Span),
  quantities: z.array(Span),
  attribution: z.array(z.object({ ...offsets, source: z.string() })),
});
export type Fact = z.infer<typeof Fact>;

export const Warning = z.object({ code: z.string(), message: z.string(), spans: z.array(SourceSpan) });
export type Warning = z.infer<typeof Warning>;

export const FactsAnswer = z.object({
  article: z.object({
    title: z.optional(z.string()),
    url: z.optional(z.string()),
    publisher: z.optional(z.string()),
    publishedAt: z.optional(z.string()),
    text: z.optional(z.string()),
  }),
  facts: z.array(Fact),
  warnings: z.array(Warning),
});
export type FactsAnswer = z.infer<typeof FactsAnswer>;

export const Engine = z.object({ name: z.string(), version: z.string() });
export type Engine = z.infer<typeof Engine>;

export const Health = z.object({ engine: Engine });
