import * as z from "zod";

import { searchTerms } from "./search-terms.ts";

/** An article that search found; a higher score is a better match. */
export interface Hit {
  readonly seq: number;
  readonly score: number;
}

const HitRow = z.object({ article: z.int(), score: z.number() });

/** Sentences that are ranked into articles: enough for some dozens of articles, and a bound on the work. */
const SENTENCES = 300;

/**
 * Sentences that the terms of a query may be in all together. Terms are taken rarest first until
 * these are reached: words that stand everywhere cost most to look through and tell least (in 100,000
 * generated articles a search took 9 ms so and 250 ms with all words, and found the same articles).
 */
const CANDIDATES = 5_000;

/** Where every term is in more sentences than that: how many of the newest are looked through. */
const NEWEST = 20_000;

/**
 * `?1` is a JSON array of [phrase, weight], `?2` to `?4` are NEWEST, CANDIDATES and SENTENCES. A
 * phrase given twice counts twice in BM25. Without a rare term, two of the three rarest must meet in a sentence.
 */
const SEARCH = `
WITH terms AS MATERIALIZED (
  SELECT value ->> 0 AS phrase, value ->> 1 AS weight,
    (SELECT count(*) FROM (SELECT 1 FROM sentence_words WHERE words MATCH value ->> 0 LIMIT ?2)) AS found
  FROM json_each(?1)
), ordered AS MATERIALIZED (
  SELECT phrase, weight, row_number() OVER rarest AS place, sum(found) OVER rarest AS total
  FROM terms WHERE found > 0 WINDOW rarest AS (ORDER BY found, phrase ROWS UNBOUNDED PRECEDING)
), rare AS (
  SELECT group_concat(CASE weight WHEN 2 THEN phrase || ' OR ' || phrase ELSE phrase END, ' OR ') AS query
  FROM ordered WHERE total <= ?3
), pairs AS (
  SELECT group_concat('(' || a.phrase || ' AND ' || b.phrase || ')', ' OR ') AS query
  FROM ordered AS a JOIN ordered AS b ON a.place < b.place AND b.place <= 3
), newest AS (
  SELECT rowid AS id, -bm25(sentence_words) AS score FROM sentence_words
  WHERE words MATCH coalesce((SELECT query FROM rare), (SELECT query FROM pairs), (SELECT phrase FROM ordered), '""')
  ORDER BY rowid DESC LIMIT ?2
), best AS MATERIALIZED (
  SELECT id, score FROM newest ORDER BY score DESC, id LIMIT ?4
)
SELECT article, score FROM best JOIN sentences USING (id) ORDER BY score DESC, id`;

/**
 * Finds articles by their sentences: BM25 over the words of a sentence, names and numbers counting
 * twice. An article scores by its best three sentences, each counting half of the one before, so that
 * one matching sentence beats many faint ones.
 */
export async function searchArticles(db: D1Database, text: string, limit: number): Promise<Hit[]> {
  const terms = searchTerms(text);
  if (terms.length === 0) return [];
  const { results } = await db
    .prepare(SEARCH)
    .bind(JSON.stringify(terms.map(({ phrase, weight }) => [phrase, weight])), NEWEST, CANDIDATES, SENTENCES)
    .all();
  return rank(results.map((row) => HitRow.parse(row))).slice(0, limit);
}

function rank(sentences: readonly z.output<typeof HitRow>[]): Hit[] {
  const found = new Map<number, { score: number; weight: number }>();
  for (const { article, score } of sentences) {
    const entry = found.get(article) ?? { score: 0, weight: 1 };
    if (entry.weight < 0.25) continue;
    entry.score += entry.weight * score;
    entry.weight /= 2;
    found.set(article, entry);
  }
  return [...found].map(([seq, { score }]) => ({ seq, score })).toSorted((a, b) => b.score - a.score || b.seq - a.seq);
}
