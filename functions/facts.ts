import { Hono } from "hono";

import { spanAnnotator } from "../lib/format/annotation.ts";
import { requireArticle } from "./articles.ts";
import { readJson } from "./http/body.ts";
import type { AppContext, AppEnv } from "./http/context.ts";
import { noteCount } from "./http/request-log.ts";
import { validate } from "./http/validate.ts";
import { FactsRequest } from "./schema/fact.ts";
import { readSource, storedSource, type Source } from "./source/source.ts";

/** Reads the facts and quotations out of an article. */
export const facts = new Hono<AppEnv>()
  .post("/v1/facts/extract", async (context) => {
    const request = await context.var.timing.measure("body", async () =>
      validate(FactsRequest, await readJson(context.req.raw)),
    );
    return context.json(await extractFacts(context, request));
  })
  .get("/v1/articles/:id/facts", async (context) => {
    return context.json(await extraction(context, await libraryArticle(context, context.req.param("id"))));
  })
  .get("/v1/articles/:id/quotations", async (context) => {
    const source = await libraryArticle(context, context.req.param("id"));
    const { engine, article, quotations } = await extraction(context, source);
    return context.json({ engine, article, quotations });
  });

/** Reads the article of a request, and what it says. */
export async function extractFacts(context: AppContext, { article }: FactsRequest) {
  return extraction(context, await context.var.timing.measure("read", () => readSource(context, article)));
}

async function libraryArticle(context: AppContext, id: string): Promise<Source> {
  const stored = await context.var.timing.measure("library", () => requireArticle(context.env.DB, id));
  return storedSource(context, stored);
}

async function extraction(context: AppContext, source: Source) {
  const { engine, timing } = context.var;
  const extracted = await timing.measure("engine", () => engine.extractFacts(source.reading));
  noteCount(context, "facts", extracted.facts.length);
  const annotate = spanAnnotator({ sources: [source] }, false);
  const warnings = extracted.warnings.map((warning) => ({ ...warning, spans: warning.spans.map(annotate) }));
  // Facts sent as an article are read as one text, which the caller has not seen.
  const text = source.facts === undefined ? {} : { text: source.reading.analysis.document.text };
  return {
    engine: engine.ENGINE,
    article: { ...source.article, ...source.extracted, ...text },
    ...extracted,
    warnings,
  };
}
