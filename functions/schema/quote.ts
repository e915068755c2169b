import * as z from "zod";

import { ArticleInput, ExtractedArticleEcho, uniqueIds } from "./article.ts";
import { Correction, Finding } from "./finding.ts";
import { LIMITS } from "./limits.ts";
import { FailedItem } from "./problem.ts";
import { Engine, FactTexts, SourceSpan, Span } from "./span.ts";
import { Id, Language, Name, named, QuoteText } from "./text.ts";

export const QuoteInput = z
  .strictObject({
    id: Id.exactOptional(),
    quote: QuoteText,
    speaker: Name.exactOptional().describe("Who is said to have spoken the words."),
  })
  .meta({ id: "QuoteInput" });

export const QuotesRequest = z
  .strictObject({
    quote: QuoteText.exactOptional(),
    speaker: Name.exactOptional().describe("With `quote`: who is said to have spoken the words."),
    quotes: z
      .array(QuoteInput)
      .min(1, "at least one quote is needed")
      .max(LIMITS.quotes, named("too-many-quotes", `One call takes at most ${LIMITS.quotes} quotes.`))
      .superRefine(uniqueIds)
      .exactOptional(),
    article: ArticleInput.exactOptional(),
    language: Language.exactOptional(),
    selectors: z.boolean().exactOptional().describe("Whether each source span carries W3C selectors."),
  })
  .refine((request) => (request.quote === undefined) !== (request.quotes === undefined), {
    message: "one of `quote` and `quotes` is needed",
  })
  .refine((request) => request.speaker === undefined || request.quote !== undefined, {
    message: "beside `quotes`, each quote names its own speaker",
    path: ["speaker"],
  })
  .meta({ id: "QuotesRequest" });
export type QuotesRequest = z.output<typeof QuotesRequest>;

const wordings = [
  "verbatim",
  "verbatim_normalized",
  "abridged",
  "truncated",
  "altered",
  "spliced",
  "paraphrase",
  "not_found",
  "too_short",
] as const;

const Speaker = z.object({
  verdict: z.enum(["correct", "misattributed", "unresolved", "not_spoken", "not_given"]),
  claimed: z.string().exactOptional(),
  actual: z.object({ name: z.string(), span: SourceSpan }).exactOptional(),
  cue: SourceSpan.exactOptional(),
});

const DiffStep = z
  .object({
    op: z.enum(["equal", "insert", "delete", "replace"]),
    kind: z
      .enum([
        "typography",
        "case",
        "punctuation",
        "editorial",
        "function_word",
        "content",
        "number",
        "negation",
        "name",
        "modal",
      ])
      .exactOptional(),
    quote: Span.nullable(),
    source: Span.nullable(),
  })
  .meta({ id: "DiffStep", description: "One step from the quote to the source; all steps together give the source." });

export const QuoteResult = z
  .object({
    id: z.string().exactOptional(),
    quote: z.string(),
    verdict: z.enum([...wordings, "misattributed"]),
    wording: z.enum(wordings),
    confidence: z.number().min(0).max(1),
    summary: z.string(),
    speaker: Speaker,
    matches: z.array(SourceSpan).describe("Every occurrence, best first; or one span a piece."),
    diff: z.array(DiffStep),
    findings: z.array(Finding),
    evidence: z.array(SourceSpan),
    correction: Correction.exactOptional(),
  })
  .meta({ id: "QuoteResult" });

export const QuotesResponse = z
  .object({
    engine: Engine,
    results: z.array(z.union([QuoteResult, FailedItem])),
    facts: FactTexts,
    article: ExtractedArticleEcho,
  })
  .meta({ id: "QuotesResponse" });

export const QuoteLine = z
  .union([QuoteResult, FailedItem])
  .meta({ id: "QuoteLine", description: "One line; a line for each quote, in the order asked." });
