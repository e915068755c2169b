import { Hono } from "hono";

import { changeQuoteSpans, spanAnnotator } from "../lib/format/annotation.ts";
import { type QuoteItem, quoteItems } from "../lib/format/items.ts";
import type { QuoteResult } from "../lib/index.ts";
import { citeArticles } from "./citations.ts";
import { answerOf, type Checking, eachItem, lines } from "./http/batch.ts";
import { readJson } from "./http/body.ts";
import type { AppContext, AppEnv } from "./http/context.ts";
import { JSON_LINES, JSON_VALUE, WEB_ANNOTATION } from "./http/media-types.ts";
import { negotiate, varyByAccept } from "./http/negotiation.ts";
import { noteItems } from "./http/request-log.ts";
import { validate } from "./http/validate.ts";
import { annotationResponse } from "./linked-data.ts";
import { QuotesRequest } from "./schema/quote.ts";
import { createJudge } from "./source/judge.ts";
import { quoteQuestion } from "./source/question.ts";

const REPRESENTATIONS = new Map([
  ["json", JSON_VALUE],
  ["lines", JSON_LINES],
  ["annotations", WEB_ANNOTATION],
] as const);

/** Verifies quotations. */
export const quotes = new Hono<AppEnv>()
  .use("/v1/quotes/verify", varyByAccept)
  .post("/v1/quotes/verify", async (context) => {
    const wanted = negotiate(context, REPRESENTATIONS);
    const request = await context.var.timing.measure("body", async () =>
      validate(QuotesRequest, await readJson(context.req.raw)),
    );
    const checking = await verifyQuotes(context, {
      ...request,
      ...(wanted === "annotations" ? { selectors: true } : {}),
    });
    if (wanted === "lines") return lines(checking.results);
    const answer = await answerOf(context, checking);
    if (wanted === "json") return context.json(answer);
    const { items, judge } = checking;
    const { engine, results: answers } = answer;
    const cite = await citeArticles(new URL(context.req.url).origin, judge.sources, request.article !== undefined);
    const frame = { single: request.quote !== undefined, cite, engine };
    return annotationResponse({ items, answers }, frame, ({ quote }) => quote, annotatedQuote);
  });

/** Reads the article of a request, and verifies its quotations one at a time as the results are asked for. */
export async function verifyQuotes(
  context: AppContext,
  request: QuotesRequest,
): Promise<Checking<QuoteItem, QuoteResult>> {
  const { engine } = context.var;
  const items = quoteItems(request);
  noteItems(
    context,
    "quotes",
    items.map(({ quote }) => quote),
  );
  const questionOf = (item: QuoteItem) => quoteQuestion(engine, item);
  const judge = await createJudge(context, request.article, items.map(questionOf));
  const annotate = spanAnnotator(judge, request.selectors === true);
  const results = eachItem(context, items, async (item) =>
    changeQuoteSpans(await judge.judge(questionOf(item)), annotate),
  );
  return { items, judge, results };
}

/** What an annotation says of a quotation: its places are what is annotated. */
function annotatedQuote({ verdict, summary, correction, matches: spans }: QuoteResult) {
  return { verdict, summary, spans, ...(correction === undefined ? {} : { correction: correction.text }) };
}
