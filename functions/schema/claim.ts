import * as z from "zod";

import { ArticleInput, ExtractedArticleEcho, uniqueIds } from "./article.ts";
import { Correction, Finding } from "./finding.ts";
import { LIMITS } from "./limits.ts";
import { FailedItem } from "./problem.ts";
import { Engine, FactTexts, SourceSpan } from "./span.ts";
import { ClaimText, Id, IsoDate, Language, Name, named } from "./text.ts";

export const ClaimInput = z
  .strictObject({
    id: Id.exactOptional(),
    text: ClaimText,
    speaker: Name.exactOptional().describe("Who made the claim."),
  })
  .meta({ id: "ClaimInput" });

export const ClaimsRequest = z
  .strictObject({
    claim: ClaimText.exactOptional(),
    claims: z
      .array(z.union([ClaimText, ClaimInput]))
      .min(1, "at least one claim is needed")
      .max(LIMITS.claims, named("too-many-claims", `One call takes at most ${LIMITS.claims} claims.`))
      .superRefine(uniqueIds)
      .exactOptional(),
    article: ArticleInput.exactOptional(),
    asOf: IsoDate.exactOptional().describe("The date that relative dates in the claims count from."),
    minConfidence: z.number().min(0).max(1).exactOptional(),
    language: Language.exactOptional(),
    selectors: z.boolean().exactOptional().describe("Whether each source span carries W3C selectors."),
  })
  .refine((request) => (request.claim === undefined) !== (request.claims === undefined), {
    message: "one of `claim` and `claims` is needed",
  })
  .meta({ id: "ClaimsRequest" });
export type ClaimsRequest = z.output<typeof ClaimsRequest>;

export const ClaimResult = z
  .object({
    id: z.string().exactOptional(),
    claim: z.string(),
    verdict: z.enum([
      "supported",
      "partially_supported",
      "refuted",
      "conflicting_evidence",
      "not_enough_info",
      "not_checkable",
    ]),
    confidence: z.number().min(0).max(1),
    basis: z.enum(["stated", "derived", "attributed"]).nullable(),
    summary: z.string(),
    findings: z.array(Finding),
    evidence: z.array(SourceSpan).describe("Best first; the least text that justifies the verdict."),
    nearest: z.array(SourceSpan).exactOptional().describe("On not_enough_info: the sentences that come closest."),
    attribution: z.array(z.object({ source: z.string(), span: SourceSpan })),
    assumptions: z.array(z.string()),
    correction: Correction.exactOptional(),
  })
  .meta({ id: "ClaimResult" });

export const ClaimsResponse = z
  .object({
    engine: Engine,
    results: z.array(z.union([ClaimResult, FailedItem])),
    facts: FactTexts,
    article: ExtractedArticleEcho,
  })
  .meta({ id: "ClaimsResponse" });

export const ClaimLine = z
  .union([ClaimResult, FailedItem])
  .meta({ id: "ClaimLine", description: "One line; a line for each claim, in the order asked." });
