import { articleOf, ARTICLE_COLUMNS, ArticleRow } from "../../functions/library/rows.ts";
import { contentHash } from "../../functions/library/content-hash.ts";
import { indexEntries } from "../../functions/library/index-entries.ts";

/** What must be empty in a library that holds nothing half: each a rule, and the SQL that finds who breaks it. */
const RULES: readonly (readonly [rule: string, sql: string])[] = [
  ["a sentence belongs to an article", "SELECT id FROM sentences WHERE article NOT IN (SELECT seq FROM articles)"],
  ["a sentence has its words", "SELECT id FROM sentences WHERE id NOT IN (SELECT id FROM sentence_words_docsize)"],
  ["words have their sentence", "SELECT id FROM sentence_words_docsize WHERE id NOT IN (SELECT id FROM sentences)"],
  [
    "an old version is not searched",
    "SELECT id FROM sentences WHERE article IN (SELECT seq FROM articles WHERE superseded_by IS NOT NULL)",
  ],
  [
    "one version of an article is the newest",
    "SELECT series FROM articles WHERE superseded_by IS NULL GROUP BY series HAVING count(*) > 1",
  ],
];

/** Every rule that a library breaks, in words; empty for one in order. */
export async function inconsistencies(db: D1Database): Promise<string[]> {
  const found: string[] = [];
  for (const [rule, sql] of RULES) {
    const { results } = await db.prepare(sql).all();
    if (results.length > 0) found.push(`${rule}: not so for ${JSON.stringify(results.slice(0, 3))}`);
  }
  const { results } = await db.prepare(`SELECT ${ARTICLE_COLUMNS} FROM articles`).all();
  for (const raw of results) {
    const row = ArticleRow.parse(raw);
    const draft = articleOf(row);
    if ((await contentHash(draft)) !== row.content_hash) found.push(`"${row.id}" is not what its hash says`);
    const wanted = row.superseded_by === undefined ? indexEntries(draft).length : 0;
    const indexed = await db.prepare("SELECT count(*) AS n FROM sentences WHERE article = ?").bind(row.seq).first("n");
    if (indexed !== wanted) found.push(`"${row.id}" has ${String(indexed)} of ${wanted} sentences`);
  }
  return found;
}

/** All that a library holds, but for the times of writing. */
export async function snapshot(db: D1Database): Promise<string> {
  const rows = await db.batch([
    db.prepare(
      "SELECT seq, id, series, version, superseded_by, content_hash, text, title, url, publisher, published_at, language, length FROM articles ORDER BY seq",
    ),
    db.prepare('SELECT article, position, start, "end" FROM sentences ORDER BY article, position'),
    db.prepare("SELECT id FROM sentence_words_docsize ORDER BY id"),
    db.prepare("SELECT api_key, key, request_hash, status, article_id FROM idempotency ORDER BY api_key, key"),
  ]);
  return JSON.stringify(rows.map(({ results }) => results));
}
