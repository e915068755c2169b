import { analyze } from "../extract/analyze.ts";
import type { ArticleReading } from "./article-reading.ts";
import { readingOf } from "./article-reading.ts";

/** An article as text. `publishedAt` is an ISO 8601 date or date-time; its calendar date anchors "yesterday". */
export interface ArticleText {
  readonly text: string;
  readonly id?: string;
  readonly title?: string;
  readonly url?: string;
  readonly publishedAt?: string;
}

/** Reads an article once, for any number of claims and quotations. Evidence comes from `text` alone. */
export function readArticle(article: ArticleText): ArticleReading {
  const publishedAt = calendarDate(article.publishedAt);
  const analysis = analyze(article.text, { anchor: publishedAt });
  return readingOf(analysis, {
    publishedAt,
    ...(article.id === undefined ? {} : { id: article.id }),
    ...(article.title === undefined ? {} : { title: article.title }),
  });
}

/** The calendar date of an ISO 8601 date or date-time, as written there; null where it is none. */
export function calendarDate(value: string | undefined): string | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:$|T)/.exec(value ?? "");
  return match?.[1] ?? null;
}
