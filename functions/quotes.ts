import { Hono } from "hono";

import { changeQuoteSpans, spanAnnotator } from "../lib/format/annotation.ts";
import { quoteItems } from "../lib/format/items.ts";
import { answerBatch, eachItem } from "./http/batch.ts";
import { readJson } from "./http/body.ts";
import type { AppEnv } from "./http/context.ts";
import { validate } from "./http/validate.ts";
import { combineQuotes } from "./library/combine.ts";
import { QuotesRequest } from "./schema/quote.ts";
import { createJudge } from "./source/judge.ts";

/** Verifies quotations. */
export const quotes = new Hono<AppEnv>().post("/v1/quotes/verify", async (context) => {
  const { engine, timing } = context.var;
  const request = await timing.measure("body", async () => validate(QuotesRequest, await readJson(context.req.raw)));
  const judge = await createJudge(context, request.article);
  const annotate = spanAnnotator(judge, request.selectors === true);
  const results = eachItem(context, quoteItems(request), async (item) => {
    const result = await judge.judge(item.quote, (reading) => engine.verifyQuote(item, reading), combineQuotes);
    return changeQuoteSpans(result, annotate);
  });
  return answerBatch(context, results, judge.sources[0]?.facts);
});
