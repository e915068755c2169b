import { contentHash } from "../../functions/library/content-hash.ts";
import { indexEntries } from "../../functions/library/index-entries.ts";
import type { ArticleDraft } from "../../functions/schema/article.ts";

/**
 * Stores many new articles in one transaction of three statements. The rows are those that storing
 * them one by one gives; only a measurement that needs a large library fills it so.
 */
export async function storeTogether(
  db: D1Database,
  articles: readonly (readonly [id: string, draft: ArticleDraft])[],
): Promise<void> {
  const rows: unknown[] = [];
  const sentences: unknown[] = [];
  for (const [id, draft] of articles) {
    const { text, title, url, publisher, publishedAt } = draft;
    rows.push([id, await contentHash(draft), text, title, url, publisher, publishedAt, text.length]);
    sentences.push(...indexEntries(draft).map((entry) => [id, ...entry]));
  }
  await db.batch([
    db
      .prepare(
        `INSERT INTO articles (id, series, version, content_hash, text, title, url, publisher, published_at, language, created_at, length)
         SELECT value ->> 0, value ->> 0, 1, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, 'en', '2026-01-01T00:00:00.000Z', value ->> 7 FROM json_each(?)`,
      )
      .bind(JSON.stringify(rows)),
    db
      .prepare(
        `INSERT INTO sentences (article, position, start, "end")
         SELECT (SELECT seq FROM articles WHERE id = value ->> 0), value ->> 1, value ->> 2, value ->> 3 FROM json_each(?)`,
      )
      .bind(JSON.stringify(sentences)),
    db
      .prepare(
        `INSERT INTO sentence_words (rowid, words)
         SELECT sentences.id, value ->> 4 FROM json_each(?)
         CROSS JOIN sentences ON article = (SELECT seq FROM articles WHERE articles.id = value ->> 0) AND position = value ->> 1`,
      )
      .bind(JSON.stringify(sentences)),
  ]);
}
