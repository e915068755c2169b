import { Hono } from "hono";

import type { AppContext, AppEnv } from "./http/context.ts";
import { decodeCursor, encodeCursor } from "./http/cursor.ts";
import { articleTag } from "./http/entity-tag.ts";
import { Problem } from "./http/problem.ts";
import { readQuery } from "./http/query.ts";
import { findArticle, listArticles, listVersions, readSummaries } from "./library/articles.ts";
import { articleOf, type StoredArticle } from "./library/rows.ts";
import { searchArticles } from "./library/search.ts";
import { type ArticlePage, ArticleQuery } from "./schema/article.ts";

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
    const before = cursor === undefined ? Number.MAX_SAFE_INTEGER : decodeCursor(cursor, "before");
    const page = await timing.measure("library", () => listArticles(DB, before, limit));
    return { articles: page.articles, next: page.next === null ? null : encodeCursor("before", page.next) };
  }
  const from = cursor === undefined ? 0 : decodeCursor(cursor, "from");
  const hits = await timing.measure("library", () => searchArticles(DB, query, SEARCH_DEPTH));
  const page = hits.slice(from, from + limit);
  const found = await timing.measure("library", () =>
    readSummaries(
      DB,
      page.map((hit) => hit.seq),
    ),
  );
  const next = hits.length > from + limit ? encodeCursor("from", from + limit) : null;
  return { articles: found, next };
}

/** The article with this id. Throws the problem `article-not-found`. */
export async function requireArticle(db: D1Database, id: string): Promise<StoredArticle> {
  const article = await findArticle(db, id);
  if (article === null) throw new Problem("article-not-found", `The library holds no article "${id}".`);
  return article;
}
