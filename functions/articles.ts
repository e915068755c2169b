import { Hono } from "hono";

import type { AppContext, AppEnv } from "./http/context.ts";
import { decodeCursor, decodePair, encodeCursor } from "./http/cursor.ts";
import { articleTag } from "./http/entity-tag.ts";
import { Problem } from "./http/problem.ts";
import { readQuery } from "./http/query.ts";
import { findArticle, listArticles, listVersions, readSummaries } from "./library/articles.ts";
import { sha256 } from "./library/content-hash.ts";
import { articleOf, type StoredArticle } from "./library/rows.ts";
import { type Hit, searchArticles } from "./library/search.ts";
import { type ArticlePage, ArticleQuery } from "./schema/article.ts";
import { LIMITS } from "./schema/limits.ts";

/** How many of a query's best articles can be paged through. */
const SEARCH_DEPTH = 200;

/** The library's read routes. */
export const articles = new Hono<AppEnv>()
  .get("/v1/articles", async (context) => {
    const query = readQuery(context, ArticleQuery);
    return context.json(await listLibrary(context, query));
  })
  .get("/v1/articles/:id", async (context) => {
    const article = await context.var.timing.measure("library", () =>
      requireArticle(context.env.DB, context.req.param("id")),
    );
    const body = articleOf(article);
    return context.json(body, 200, { ETag: articleTag(body) });
  })
  .get("/v1/articles/:id/versions", async (context) => {
    const { DB } = context.env;
    const article = await requireArticle(DB, context.req.param("id"));
    return context.json({ articles: await listVersions(DB, article.series) });
  });

/** A page of the library: newest first, or best first for a query. */
export async function listLibrary(context: AppContext, { query, cursor, limit }: ArticleQuery): Promise<ArticlePage> {
  const { DB } = context.env;
  const { timing } = context.var;
  if (query === undefined || query.trim() === "") {
    const place = cursor === undefined ? null : decodePair(cursor, "before");
    const page = await timing.measure("library", () => listArticles(DB, place, limit));
    return { articles: page.articles, next: page.next === null ? null : encodeCursor("before", page.next) };
  }
  // The scores change with every article that is stored, so the cursor carries what was found and is still to come.
  const kind = `found-${(await sha256(query)).slice(0, 12)}`;
  const found =
    cursor === undefined
      ? await timing.measure("search", async () => hitsOf(await searchArticles(DB, query, SEARCH_DEPTH)))
      : decodeCursor(cursor, kind);
  const page = await timing.measure("library", () => readSummaries(DB, found.slice(0, limit)));
  return { articles: page, next: found.length > limit ? encodeCursor(kind, found.slice(limit)) : null };
}

function hitsOf(hits: readonly Hit[]): number[] {
  return hits.map(({ seq }) => seq);
}

/** The article with this id. Throws the problem `article-not-found`. */
export async function requireArticle(db: D1Database, id: string): Promise<StoredArticle> {
  const article = await findArticle(db, id);
  if (article === null) throw noArticle(id);
  return article;
}

export function noArticle(id: string): Problem {
  return new Problem(
    "article-not-found",
    `The library holds no article "${id.slice(0, LIMITS.idLength).toWellFormed()}".`,
  );
}
