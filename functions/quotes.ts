import { Hono } from "hono";

import { changeQuoteSpans, spanAnnotator } from "../lib/format/annotation.ts";
import { type QuoteItem, quoteItems } from "../lib/format/items.ts";
import { answerBatch, eachItem } from "./http/batch.ts";
import { readJson } from "./http/body.ts";
import type { AppEnv } from "./http/context.ts";
import { validate } from "./http/validate.ts";
import { QuotesRequest } from "./schema/quote.ts";
import { createJudge } from "./source/judge.ts";
import { quoteQuestion } from "./source/question.ts";

/** Verifies quotations. */
export const quotes = new Hono<AppEnv>().post("/v1/quotes/verify", async (context) => {
  const { engine, timing } = context.var;
  const request = await timing.measure("body", async () => validate(QuotesRequest, await readJson(context.req.raw)));
  const items = quoteItems(request);
  const questionOf = (item: QuoteItem) => quoteQuestion(engine, item);
  const judge = await createJudge(context, request.article, items.map(questionOf));
  const annotate = spanAnnotator(judge, request.selectors === true);
  const results = eachItem(context, items, async (item) =>
    changeQuoteSpans(await judge.judge(questionOf(item)), annotate),
  );
  return answerBatch(context, results, judge.sources[0]?.facts);
});
