import { Hono } from "hono";

import { changeClaimSpans, spanAnnotator } from "../lib/format/annotation.ts";
import { claimItems } from "../lib/format/items.ts";
import { answerBatch, eachItem } from "./http/batch.ts";
import { readJson } from "./http/body.ts";
import type { AppEnv } from "./http/context.ts";
import { validate } from "./http/validate.ts";
import { combineClaims } from "./library/combine.ts";
import { ClaimsRequest } from "./schema/claim.ts";
import { createJudge } from "./source/judge.ts";

/** Judges claims. */
export const claims = new Hono<AppEnv>().post("/v1/claims/check", async (context) => {
  const { engine, timing } = context.var;
  const request = await timing.measure("body", async () => validate(ClaimsRequest, await readJson(context.req.raw)));
  const judge = await createJudge(context, request.article);
  const options = { asOf: request.asOf ?? null, minConfidence: request.minConfidence ?? 0 };
  const annotate = spanAnnotator(judge, request.selectors === true);
  const results = eachItem(context, claimItems(request), async ({ claim, ...input }) => {
    const result = await judge.judge(
      claim,
      (reading) => engine.checkClaim({ ...input, text: claim }, reading, options),
      combineClaims,
    );
    return changeClaimSpans(result, annotate);
  });
  return answerBatch(context, results, judge.sources[0]?.facts);
});
