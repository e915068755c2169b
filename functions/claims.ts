import { Hono } from "hono";

import { changeClaimSpans, spanAnnotator } from "../lib/format/annotation.ts";
import { type ClaimItem, claimItems } from "../lib/format/items.ts";
import type { ClaimResult } from "../lib/index.ts";
import { citeArticles } from "./citations.ts";
import { answerOf, type Checking, eachItem, lines } from "./http/batch.ts";
import { readJson } from "./http/body.ts";
import type { AppContext, AppEnv } from "./http/context.ts";
import { CLAIM_REVIEW, JSON_LINES, JSON_VALUE, WEB_ANNOTATION } from "./http/media-types.ts";
import { negotiate, varyByAccept } from "./http/negotiation.ts";
import { noteItems } from "./http/request-log.ts";
import { validate } from "./http/validate.ts";
import { annotationResponse, claimReviewResponse } from "./linked-data.ts";
import { ClaimsRequest } from "./schema/claim.ts";
import { createJudge } from "./source/judge.ts";
import { claimQuestion } from "./source/question.ts";

const REPRESENTATIONS = new Map([
  ["json", JSON_VALUE],
  ["lines", JSON_LINES],
  ["reviews", CLAIM_REVIEW],
  ["annotations", WEB_ANNOTATION],
] as const);

/** Judges claims. */
export const claims = new Hono<AppEnv>()
  .use("/v1/claims/check", varyByAccept)
  .post("/v1/claims/check", async (context) => {
    const wanted = negotiate(context, REPRESENTATIONS);
    const request = await context.var.timing.measure("body", async () =>
      validate(ClaimsRequest, await readJson(context.req.raw)),
    );
    const checking = await checkClaims(context, {
      ...request,
      ...(wanted === "annotations" ? { selectors: true } : {}),
    });
    if (wanted === "lines") return lines(checking.results);
    const answer = await answerOf(context, checking);
    if (wanted === "json") return context.json(answer);
    const { items, judge } = checking;
    const { engine, results: answers } = answer;
    const cite = await citeArticles(new URL(context.req.url).origin, judge.sources, request.article !== undefined);
    const frame = { single: request.claim !== undefined, cite, engine };
    if (wanted === "reviews") return claimReviewResponse({ items, answers }, frame);
    return annotationResponse({ items, answers }, frame, ({ claim }) => claim, annotatedClaim);
  });

/** Reads the article of a request, and judges its claims one at a time as the results are asked for. */
export async function checkClaims(
  context: AppContext,
  request: ClaimsRequest,
): Promise<Checking<ClaimItem, ClaimResult>> {
  const { engine } = context.var;
  const options = { asOf: request.asOf ?? null, minConfidence: request.minConfidence ?? 0 };
  const items = claimItems(request);
  noteItems(
    context,
    "claims",
    items.map(({ claim }) => claim),
  );
  const questionOf = ({ claim, ...input }: ClaimItem) => claimQuestion(engine, { ...input, text: claim }, options);
  const judge = await createJudge(context, request.article, items.map(questionOf));
  const annotate = spanAnnotator(judge, request.selectors === true);
  const results = eachItem(context, items, async (item) =>
    changeClaimSpans(await judge.judge(questionOf(item)), annotate),
  );
  return { items, judge, results };
}

/** What an annotation says of a claim: the evidence is what is annotated. */
function annotatedClaim({ verdict, summary, correction, evidence: spans }: ClaimResult) {
  return { verdict, summary, spans, ...(correction === undefined ? {} : { correction: correction.text }) };
}
