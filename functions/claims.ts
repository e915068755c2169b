import { Hono } from "hono";

import { changeClaimSpans, spanAnnotator } from "../lib/format/annotation.ts";
import { type ClaimItem, claimItems } from "../lib/format/items.ts";
import { answerBatch, eachItem } from "./http/batch.ts";
import { readJson } from "./http/body.ts";
import type { AppEnv } from "./http/context.ts";
import { validate } from "./http/validate.ts";
import { ClaimsRequest } from "./schema/claim.ts";
import { createJudge } from "./source/judge.ts";
import { claimQuestion } from "./source/question.ts";

/** Judges claims. */
export const claims = new Hono<AppEnv>().post("/v1/claims/check", async (context) => {
  const { engine, timing } = context.var;
  const request = await timing.measure("body", async () => validate(ClaimsRequest, await readJson(context.req.raw)));
  const options = { asOf: request.asOf ?? null, minConfidence: request.minConfidence ?? 0 };
  const items = claimItems(request);
  const questionOf = ({ claim, ...input }: ClaimItem) => claimQuestion(engine, { ...input, text: claim }, options);
  const judge = await createJudge(context, request.article, items.map(questionOf));
  const annotate = spanAnnotator(judge, request.selectors === true);
  const results = eachItem(context, items, async (item) =>
    changeClaimSpans(await judge.judge(questionOf(item)), annotate),
  );
  return answerBatch(context, results, judge.sources[0]?.facts);
});
