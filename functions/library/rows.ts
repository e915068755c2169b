import * as z from "zod";

import type { Article, ArticleSummary } from "../schema/article.ts";

const optional = z
  .string()
  .nullable()
  .transform((value) => value ?? undefined);

const summaryColumns = {
  seq: z.int(),
  id: z.string(),
  series: z.string(),
  version: z.int(),
  superseded_by: optional,
  content_hash: z.string(),
  title: optional,
  url: optional,
  publisher: optional,
  published_at: optional,
  language: z.string(),
  created_at: z.string(),
};

/** A row of `articles` as D1 gives it, without the text. */
export const SummaryRow = z.object({ ...summaryColumns, length: z.int() });
/** A whole row of `articles`. */
export const ArticleRow = z.object({ ...summaryColumns, length: z.int(), text: z.string() });

type Row = z.output<typeof SummaryRow>;
/** An article of the library with its place in it. */
export type StoredArticle = z.output<typeof ArticleRow>;

export const SUMMARY_COLUMNS =
  "seq, id, series, version, superseded_by, content_hash, title, url, publisher, published_at, language, created_at, length";
export const ARTICLE_COLUMNS = `${SUMMARY_COLUMNS}, text`;

function membersOf(row: Row): Omit<ArticleSummary, "length"> {
  return {
    id: row.id,
    ...(row.title === undefined ? {} : { title: row.title }),
    ...(row.url === undefined ? {} : { url: row.url }),
    ...(row.publisher === undefined ? {} : { publisher: row.publisher }),
    ...(row.published_at === undefined ? {} : { publishedAt: row.published_at }),
    language: row.language,
    version: row.version,
    ...(row.superseded_by === undefined ? {} : { supersededBy: row.superseded_by }),
    contentHash: row.content_hash,
    createdAt: row.created_at,
  };
}

/** What a list of the library shows of an article. */
export function summaryOf(row: Row): ArticleSummary {
  return { ...membersOf(row), length: row.length };
}

/** An article as GET returns it. */
export function articleOf(row: StoredArticle): Article {
  return { ...membersOf(row), text: row.text };
}
