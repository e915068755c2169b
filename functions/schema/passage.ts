import * as z from "zod";

import { ArticleInput } from "./article.ts";
import { ClaimResult } from "./claim.ts";
import { LIMITS } from "./limits.ts";
import { ProblemSchema } from "./problem.ts";
import { QuoteResult } from "./quote.ts";
import { Engine, FactTexts } from "./span.ts";
import { hasContent, IsoDate, Language, named, within } from "./text.ts";

export const PassageText = z
  .string()
  .refine(hasContent, named("empty-passage", "The passage is empty."))
  .refine(
    within(LIMITS.passageLength),
    named("passage-too-long", `A passage holds at most ${LIMITS.passageLength} characters.`),
  )
  .meta({ maxLength: LIMITS.passageLength })
  .describe("An answer, a post or a caption, with its Markdown if it has any; every segment counts in it.");

export const PassagesRequest = z
  .strictObject({
    text: PassageText,
    article: ArticleInput.exactOptional(),
    asOf: IsoDate.exactOptional().describe("The date that relative dates in the passage count from."),
    minConfidence: z.number().min(0).max(1).exactOptional(),
    language: Language.exactOptional(),
    selectors: z.boolean().exactOptional().describe("Whether each source span carries W3C selectors."),
  })
  .meta({ id: "PassagesRequest" });
export type PassagesRequest = z.output<typeof PassagesRequest>;

const place = {
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
};

const worth = z.number().min(0).max(1).describe("How much the sentence looks like those that fact-checkers take up.");

const ClaimSegment = z
  .object({ ...place, kind: z.literal("claim"), checkworthiness: worth, result: ClaimResult })
  .meta({ id: "ClaimSegment", description: "An assertion; `findings[].claim` counts in the segment's text." });

const QuotationSegment = z
  .object({
    ...place,
    kind: z.literal("quotation"),
    speaker: z.string().exactOptional().describe("Who, in the passage, is said to have spoken."),
    result: QuoteResult,
  })
  .meta({ id: "QuotationSegment", description: "Quoted words with their cue; `result.quote` is the words alone." });

const UncheckedSegment = z
  .object({
    ...place,
    kind: z.literal("not_checkable"),
    reason: z.enum([
      "question",
      "opinion",
      "exhortation",
      "fragment",
      "heading",
      "meta",
      "personal",
      "nothing_to_check",
      "code",
      "table",
      "too_long",
    ]),
    result: z.null(),
  })
  .meta({ id: "UncheckedSegment" });

const FailedSegment = z
  .object({
    ...place,
    kind: z.enum(["claim", "quotation"]),
    checkworthiness: worth.exactOptional(),
    speaker: z.string().exactOptional(),
    result: z.null(),
    error: ProblemSchema,
  })
  .meta({ id: "FailedSegment", description: "Could not be judged through a fault of the service; the others are." });

export const SegmentLine = z
  .union([ClaimSegment, QuotationSegment, UncheckedSegment, FailedSegment])
  .meta({ id: "Segment", description: "A stretch of the passage; segments stand in order and do not overlap." });

export const PassagesResponse = z
  .object({
    engine: Engine,
    score: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe("The share of checkable segments that hold; null where nothing is checkable."),
    segments: z.array(SegmentLine),
    facts: FactTexts,
  })
  .meta({ id: "PassagesResponse" });
