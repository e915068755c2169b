import * as z from "zod";

import type { ArticleDraft, ArticleSummary } from "../schema/article.ts";
import type { ArticleRecord } from "../schema/record.ts";
import { chunksOf, indexEntries, type Searched } from "./index-entries.ts";
import { ARTICLE_COLUMNS, ArticleRow, type StoredArticle, SUMMARY_COLUMNS, summaryOf, SummaryRow } from "./rows.ts";

/** The article with this id, or null. */
export async function findArticle(db: D1Database, id: string): Promise<StoredArticle | null> {
  const row = await db.prepare(`SELECT ${ARTICLE_COLUMNS} FROM articles WHERE id = ?`).bind(id).first();
  return row === null ? null : ArticleRow.parse(row);
}

/** The newest version with this content, or null. */
export async function findByContent(db: D1Database, hash: string): Promise<StoredArticle | null> {
  const row = await db
    .prepare(`SELECT ${ARTICLE_COLUMNS} FROM articles WHERE content_hash = ? AND superseded_by IS NULL`)
    .bind(hash)
    .first();
  return row === null ? null : ArticleRow.parse(row);
}

/** The newest version at this address, or null. */
export async function findByUrl(db: D1Database, url: string | undefined): Promise<StoredArticle | null> {
  if (url === undefined) return null;
  const row = await db
    .prepare(`SELECT ${ARTICLE_COLUMNS} FROM articles WHERE url = ? AND superseded_by IS NULL`)
    .bind(url)
    .first();
  return row === null ? null : ArticleRow.parse(row);
}

/** A place in a list: the `seq` of the last row that was given, and the highest one when the list began. */
export type ListPlace = readonly [last: number, newest: number];

/**
 * A page of the newest versions, newest stored first. After the first page it goes on in the list
 * as that was when it began: a version that was retired since is still in its place.
 */
export async function listArticles(
  db: D1Database,
  place: ListPlace | null,
  limit: number,
): Promise<{ readonly articles: ArticleSummary[]; readonly next: ListPlace | null }> {
  const [before, newest] = place ?? [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  const { results } = await db
    .prepare(
      `SELECT ${SUMMARY_COLUMNS} FROM articles
       WHERE seq < ?1 AND (superseded_by IS NULL OR ${RETIRED_AT} > ?2) ORDER BY seq DESC LIMIT ?3`,
    )
    .bind(before, newest, limit + 1)
    .all();
  const rows = results.map((row) => SummaryRow.parse(row));
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  const top = place === null ? page[0]?.seq : newest;
  return {
    articles: page.map(summaryOf),
    next: last === undefined || top === undefined ? null : [last.seq, top],
  };
}

/** Of a row of `articles`: the `seq` of the version that came after it, null where there is none. */
export const RETIRED_AT = `(SELECT min(later.seq) FROM articles AS later
  WHERE later.series = articles.series AND later.version > articles.version)`;

/** The number of the latest version of an article that is still there, 0 for none. */
export async function lastVersion(db: D1Database, series: string): Promise<number> {
  const row = await db.prepare("SELECT max(version) AS last FROM articles WHERE series = ?").bind(series).first();
  return z.object({ last: z.int().nullable() }).parse(row).last ?? 0;
}

/** All versions of an article, oldest first. */
export async function listVersions(db: D1Database, series: string): Promise<ArticleSummary[]> {
  const { results } = await db
    .prepare(`SELECT ${SUMMARY_COLUMNS} FROM articles WHERE series = ? ORDER BY version`)
    .bind(series)
    .all();
  return results.map((row) => summaryOf(SummaryRow.parse(row)));
}

/** An article about to be stored. */
export interface NewArticle {
  readonly id: string;
  readonly draft: ArticleDraft;
  readonly contentHash: string;
  /** ISO 8601 date and time. */
  readonly createdAt: string;
  /** Of a version that is no longer there; the article counts on from it. */
  readonly lastVersion?: number;
}

/** What lists will show of an article that is about to be stored. */
export function newSummary(article: NewArticle, previous: StoredArticle | null): ArticleSummary {
  const { text, language, ...about } = article.draft;
  return {
    id: article.id,
    ...about,
    language: language ?? "en",
    version: (previous?.version ?? article.lastVersion ?? 0) + 1,
    contentHash: article.contentHash,
    createdAt: article.createdAt,
    length: text.length,
  };
}

/**
 * The statements that store an article: the row, its sentences, their words. They belong into one
 * transaction. Where `previous` is given, the article is its next version; under the same id, the
 * old row moves to `id.vN`.
 */
export function storeStatements(
  db: D1Database,
  article: NewArticle,
  previous: StoredArticle | null,
): D1PreparedStatement[] {
  const { id, draft } = article;
  const retire = previous === null ? [] : retireStatements(db, previous, id);
  const { length: _length, ...summary } = newSummary(article, previous);
  const insert = insertStatement(db, { ...summary, series: previous?.series ?? id, text: draft.text });
  return [...retire, insert, ...indexStatements(db, id, draft)];
}

/** The statements that store a version exactly as it is described. Only the newest of an article is searched. */
export function recordStatements(db: D1Database, record: ArticleRecord): D1PreparedStatement[] {
  const index = record.supersededBy === undefined ? indexStatements(db, record.id, record) : [];
  return [insertStatement(db, record), ...index];
}

function insertStatement(db: D1Database, record: ArticleRecord): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO articles (id, series, version, superseded_by, content_hash, text, title, url, publisher, published_at, language, created_at, length)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(
      record.id,
      record.series,
      record.version,
      record.supersededBy ?? null,
      record.contentHash,
      record.text,
      record.title ?? null,
      record.url ?? null,
      record.publisher ?? null,
      record.publishedAt ?? null,
      record.language,
      record.createdAt,
      record.text.length,
    );
}

/**
 * Removes one version of an article, in one transaction. The other versions stay. False, and nothing
 * is removed, where the version is no longer what it was when it was read.
 */
export async function removeArticle(db: D1Database, article: StoredArticle): Promise<boolean> {
  const unchanged = `SELECT seq FROM articles WHERE ${UNCHANGED}`;
  const removed = await db.batch(
    [
      `DELETE FROM sentence_words WHERE rowid IN (SELECT id FROM sentences WHERE article = (${unchanged}))`,
      `DELETE FROM sentences WHERE article = (${unchanged})`,
      `DELETE FROM articles WHERE seq = (${unchanged})`,
    ].map((statement) => db.prepare(statement).bind(...identityOf(article))),
  );
  return (removed.at(-1)?.meta.changes ?? 0) > 0;
}

/** What of a row tells that it is still the one that was read: a `seq` may be given out again after its row is gone. */
const UNCHANGED = "seq = ?1 AND id = ?2 AND superseded_by IS ?3 AND content_hash = ?4 AND created_at = ?5";

function identityOf(article: StoredArticle): readonly (string | number | null)[] {
  const { seq, id, superseded_by: next, content_hash: hash, created_at: since } = article;
  return [seq, id, next ?? null, hash, since];
}

/** Breaks the transaction, by a sentence of no article, where the row is no longer as it was read. */
function requireUnchanged(db: D1Database, article: StoredArticle): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO sentences (article, position, start, "end")
       SELECT NULL, 0, 0, 0 WHERE NOT EXISTS (SELECT 1 FROM articles WHERE ${UNCHANGED})`,
    )
    .bind(...identityOf(article));
}

/** What the store says where a write came in between: a version that is there already, or one that is gone. */
export function isLostRace(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /UNIQUE constraint failed: articles\.|NOT NULL constraint failed: sentences\.article/u.test(error.message);
}

/** Old versions stay readable and leave the search. */
function retireStatements(db: D1Database, previous: StoredArticle, next: string): D1PreparedStatement[] {
  const kept = previous.id === next ? retiredId(previous.id, previous.version) : previous.id;
  return [
    requireUnchanged(db, previous),
    ...unindexStatements(db, previous.seq),
    db.prepare("UPDATE articles SET id = ?, superseded_by = ? WHERE seq = ?").bind(kept, next, previous.seq),
  ];
}

/** The id of an old version whose own id the next version took. */
export function retiredId(id: string, version: number): string {
  return `${id}.v${version}`;
}

function unindexStatements(db: D1Database, seq: number): D1PreparedStatement[] {
  return [
    db.prepare("DELETE FROM sentence_words WHERE rowid IN (SELECT id FROM sentences WHERE article = ?)").bind(seq),
    db.prepare("DELETE FROM sentences WHERE article = ?").bind(seq),
  ];
}

/** D1 binds at most 2 MB a value: the sentences of the longest article go in several. */
const CHUNK_LENGTH = 300_000;

/** CROSS JOIN keeps the order: each entry finds its sentence by the index, whatever the planner thinks. */
function indexStatements(db: D1Database, id: string, draft: Searched): D1PreparedStatement[] {
  return [...chunksOf(indexEntries(draft), CHUNK_LENGTH)].flatMap((chunk) => [
    db
      .prepare(
        `INSERT INTO sentences (article, position, start, "end")
         SELECT (SELECT seq FROM articles WHERE id = ?1), value ->> 0, value ->> 1, value ->> 2 FROM json_each(?2)`,
      )
      .bind(id, chunk),
    db
      .prepare(
        `INSERT INTO sentence_words (rowid, words)
         SELECT sentences.id, value ->> 3 FROM json_each(?2)
         CROSS JOIN sentences ON article = (SELECT seq FROM articles WHERE id = ?1) AND position = value ->> 0`,
      )
      .bind(id, chunk),
  ]);
}

/** Summaries of articles by `seq`, in the order asked. */
export async function readSummaries(db: D1Database, seqs: readonly number[]): Promise<ArticleSummary[]> {
  const { results } = await db
    .prepare(`SELECT ${SUMMARY_COLUMNS} FROM articles WHERE seq IN (SELECT value FROM json_each(?))`)
    .bind(JSON.stringify(seqs))
    .all();
  return inOrder(
    results.map((row) => SummaryRow.parse(row)),
    seqs,
  ).map(summaryOf);
}

/** Whole articles by `seq`, in the order asked. */
export async function readArticles(db: D1Database, seqs: readonly number[]): Promise<StoredArticle[]> {
  const { results } = await db
    .prepare(`SELECT ${ARTICLE_COLUMNS} FROM articles WHERE seq IN (SELECT value FROM json_each(?))`)
    .bind(JSON.stringify(seqs))
    .all();
  return inOrder(
    results.map((row) => ArticleRow.parse(row)),
    seqs,
  );
}

function inOrder<Row extends { readonly seq: number }>(rows: readonly Row[], seqs: readonly number[]): Row[] {
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  return seqs.flatMap((seq) => bySeq.get(seq) ?? []);
}
