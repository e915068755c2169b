import * as z from "zod";

import { Problem } from "../http/problem.ts";
import type { ArticleRecord } from "../schema/record.ts";
import { type ListPlace, recordStatements, RETIRED_AT, retiredId } from "./articles.ts";
import { contentHash } from "./content-hash.ts";
import { ARTICLE_COLUMNS, articleOf, ArticleRow, type StoredArticle } from "./rows.ts";
import { isConflict } from "./write.ts";

/** Characters of text in one page: what an isolate can hold several times over. */
const PAGE_CHARACTERS = 1_000_000;

/** A version of an article with all that the library knows of it. */
export function recordOf(row: StoredArticle): ArticleRecord {
  const { id, ...article } = articleOf(row);
  return { id, series: row.series, ...article };
}

const RecordRow = ArticleRow.extend({ retired_at: z.int().nullable() });

/**
 * All versions in the order of their storing, as they were when the list began, so that what is written
 * meanwhile makes no list that contradicts itself; `next` is null on the last page.
 */
export async function listRecords(
  db: D1Database,
  place: ListPlace | null,
  limit: number,
): Promise<{ readonly records: ArticleRecord[]; readonly next: ListPlace | null }> {
  const [after, newest] = place ?? [0, await newestSeq(db)];
  const { results } = await db
    .prepare(
      `SELECT * FROM (
         SELECT *, sum(length) OVER (ORDER BY seq) - length AS before
         FROM (
           SELECT ${ARTICLE_COLUMNS}, ${RETIRED_AT} AS retired_at FROM articles
           WHERE seq > ?1 AND seq <= ?2 ORDER BY seq LIMIT ?3
         )
       ) WHERE before < ?4 ORDER BY seq`,
    )
    .bind(after, newest, limit, PAGE_CHARACTERS)
    .all();
  const rows = results.map((row) => RecordRow.parse(row));
  const last = rows.at(-1)?.seq ?? newest;
  const more = await db.prepare("SELECT 1 FROM articles WHERE seq > ? AND seq <= ? LIMIT 1").bind(last, newest).first();
  return {
    records: rows.map((row) => recordOf((row.retired_at ?? 0) > newest ? beforeRetirement(row) : row)),
    next: more === null ? null : [last, newest],
  };
}

/** A version as it was while it was the newest. Retired by PUT, it had the id that the newer one has now. */
function beforeRetirement({ superseded_by: successor, ...row }: StoredArticle): StoredArticle {
  const own = successor !== undefined && row.id === retiredId(successor, row.version) ? successor : row.id;
  return { ...row, id: own, superseded_by: undefined };
}

async function newestSeq(db: D1Database): Promise<number> {
  return (await db.prepare("SELECT max(seq) AS newest FROM articles").first<number>("newest")) ?? 0;
}

/** How many versions the library holds. */
export async function countRecords(db: D1Database): Promise<number> {
  return (await db.prepare("SELECT count(*) AS total FROM articles").first<number>("total")) ?? 0;
}

export type RestoreOutcome = "created" | "unchanged" | Problem;

/**
 * Stores versions of articles exactly as they are described, in one transaction where nothing stands
 * against it, and else one by one. A version that is there already is unchanged. The outcomes keep the order.
 */
export async function restoreRecords(db: D1Database, records: readonly ArticleRecord[]): Promise<RestoreOutcome[]> {
  const verdicts = await Promise.all(records.map(verify));
  const stored = await findRecords(db, records);
  const outcomes = records.map((record, index): RestoreOutcome | null => verdicts[index] ?? compare(record, stored));
  const wanted = records.filter((_record, index) => outcomes[index] === null);
  if (wanted.length === 0) return outcomes.map((outcome) => outcome ?? "created");
  try {
    await db.batch(wanted.flatMap((record) => recordStatements(db, record)));
    return outcomes.map((outcome) => outcome ?? "created");
  } catch (error) {
    if (!isConflict(error, "articles.")) throw error;
  }
  const alone: RestoreOutcome[] = [];
  for (const [index, record] of records.entries()) alone.push(outcomes[index] ?? (await restoreOne(db, record)));
  return alone;
}

async function restoreOne(db: D1Database, record: ArticleRecord): Promise<RestoreOutcome> {
  try {
    await db.batch(recordStatements(db, record));
    return "created";
  } catch (error) {
    if (!isConflict(error, "articles.")) throw error;
    if (isConflict(error, "articles.url")) {
      return new Problem("address-taken", `Another article has the address of "${record.id}".`);
    }
    return compare(record, await findRecords(db, [record])) ?? differs(record);
  }
}

async function verify(record: ArticleRecord): Promise<Problem | null> {
  return (await contentHash(record)) === record.contentHash
    ? null
    : new Problem("content-hash-mismatch", `The content of "${record.id}" is not what its contentHash says.`);
}

function compare(record: ArticleRecord, stored: ReadonlyMap<string, ArticleRecord>): RestoreOutcome | null {
  const there = stored.get(record.id);
  if (there === undefined) return null;
  return canonical(there) === canonical(record) ? "unchanged" : differs(record);
}

function differs({ id, series, version }: ArticleRecord): Problem {
  return new Problem(
    "article-differs",
    `The library holds another "${id}", or another version ${version} of "${series}".`,
  );
}

async function findRecords(db: D1Database, records: readonly ArticleRecord[]): Promise<Map<string, ArticleRecord>> {
  const { results } = await db
    .prepare(`SELECT ${ARTICLE_COLUMNS} FROM articles WHERE id IN (SELECT value FROM json_each(?))`)
    .bind(JSON.stringify(records.map(({ id }) => id)))
    .all();
  return new Map(results.map((row) => recordOf(ArticleRow.parse(row))).map((record) => [record.id, record]));
}

/** JSON with its members in one order. */
function canonical(record: ArticleRecord): string {
  return JSON.stringify(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
