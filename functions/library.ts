import { Hono } from "hono";

import { authorize } from "./http/authorize.ts";
import { readJson } from "./http/body.ts";
import type { AppContext, AppEnv } from "./http/context.ts";
import { decodePair, encodeCursor } from "./http/cursor.ts";
import { instanceOf } from "./http/on-error.ts";
import { Problem } from "./http/problem.ts";
import { readQuery } from "./http/query.ts";
import { validate } from "./http/validate.ts";
import { countRecords, listRecords, restoreRecords } from "./library/records.ts";
import { LIMITS } from "./schema/limits.ts";
import { ArticleRecord, RecordQuery, RestoreRequest } from "./schema/record.ts";

/** The library as a whole, to carry it elsewhere: every version of every article, out and in again. */
export const library = new Hono<AppEnv>()
  .get("/v1/library", async (context) => {
    const { cursor, limit } = readQuery(context, RecordQuery);
    const place = cursor === undefined ? null : decodePair(cursor, "after");
    const { DB } = context.env;
    const { records, next } = await context.var.timing.measure("library", () => listRecords(DB, place, limit));
    return context.json({
      articles: records,
      next: next === null ? null : encodeCursor("after", next),
      ...(cursor === undefined ? { total: await countRecords(DB) } : {}),
    });
  })
  .post("/v1/library", async (context) => {
    await authorize(context, "write");
    const { timing } = context.var;
    const { articles } = await timing.measure("body", async () =>
      validate(RestoreRequest, await readJson(context.req.raw, LIMITS.recordsBytes)),
    );
    return context.json(await timing.measure("library", () => restore(context, articles)));
  });

/** Restores what can be; an article that cannot says why in its place. */
async function restore(context: AppContext, articles: readonly unknown[]) {
  const read = articles.map(recordOrProblem);
  const records = read.flatMap((each) => (each instanceof Problem ? [] : [each]));
  const outcomes = await restoreRecords(context.env.DB, records);
  const results = read.map((each) => {
    const outcome = each instanceof Problem ? each : (outcomes[records.indexOf(each)] ?? "unchanged");
    const id = each instanceof Problem ? {} : { id: each.id };
    return outcome instanceof Problem ? { ...id, error: outcome.document(instanceOf(context)) } : { ...id, outcome };
  });
  return { results };
}

function recordOrProblem(article: unknown): ArticleRecord | Problem {
  try {
    return validate(ArticleRecord, article);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}
