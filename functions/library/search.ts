import * as z from "zod";

import { searchTerms } from "./search-terms.ts";

/** An article that search found; a higher score is a better match. */
export interface Hit {
  readonly seq: number;
  readonly score: number;
}

const HitRow = z.object({ article: z.int(), score: z.number() });

/** Sentences that are looked at: enough for some dozens of articles, and a bound on the work. */
const SENTENCES = 300;

/**
 * Finds articles by their sentences: BM25 over all words, plus BM25 over names and numbers alone,
 * which boosts the sentences that share them. An article scores by its best three sentences, each
 * counting half of the one before, so that one matching sentence beats many faint ones.
 */
export async function searchArticles(db: D1Database, text: string, limit: number): Promise<Hit[]> {
  const { all, rare } = searchTerms(text);
  if (all === null) return [];
  const { results } = await db
    .prepare(
      `SELECT article, sum(score) AS score FROM (
         SELECT * FROM (SELECT rowid AS id, -bm25(sentence_words) AS score FROM sentence_words WHERE words MATCH ?1 ORDER BY rank LIMIT ?3)
         UNION ALL
         SELECT * FROM (SELECT rowid AS id, -bm25(sentence_words) AS score FROM sentence_words WHERE words MATCH ?2 ORDER BY rank LIMIT ?3)
       ) JOIN sentences USING (id) GROUP BY id ORDER BY score DESC, id`,
    )
    .bind(all, rare ?? all, SENTENCES)
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
