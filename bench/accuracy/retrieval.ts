/**
 * Does search find the article that a claim or quotation is about? `npm run eval -- retrieval [--others 2000]`:
 * every claim and quotation of the fixtures, among the fixtures' articles and generated ones. Beside it the
 * floor: all words by BM25, one weight each, an article scoring by its best sentence.
 */
import { readdir, readFile } from "node:fs/promises";
import { parseArgs } from "node:util";

import * as z from "zod";

import { searchArticles } from "../../functions/library/search.ts";
import { startBuiltService } from "../../tests/support/built-service.ts";
import { storeTogether } from "../library/bulk.ts";
import { ArticleGenerator } from "../library/generated-articles.ts";

const { others } = parseArgs({ options: { others: { type: "string", default: "2000" } } }).values;
const TOGETHER = 100;

const Rows = z.array(z.object({ claim: z.string().optional(), quote: z.string().optional() }));
const service = await startBuiltService();
try {
  const { DB } = service.env;
  const generator = new ArticleGenerator(3);
  for (let from = 0; from < Number(others); from += TOGETHER) {
    const batch = Array.from(
      { length: TOGETHER },
      (_none, at) => [`generated-${from + at}`, generator.article(from + at).draft] as const,
    );
    await storeTogether(DB, batch);
  }
  const { results } = await DB.prepare("SELECT seq, id FROM articles").all<{ seq: number; id: string }>();
  const idOf = new Map(results.map(({ seq, id }) => [seq, id]));
  console.log(
    `${idOf.size} articles\n\n| asked | n | first | among three | floor: first | floor: among three |\n| --- | --: | --: | --: | --: | --: |`,
  );
  for (const kind of ["claims", "quotes"] as const) {
    const asked = await questions(kind, new Set(idOf.values()));
    const ours = { first: 0, three: 0 };
    const floor = { first: 0, three: 0 };
    for (const { text, article } of asked) {
      count(
        ours,
        (await searchArticles(DB, text, 3)).map(({ seq }) => idOf.get(seq)),
        article,
      );
      count(floor, await plainSearch(DB, text, idOf), article);
    }
    const share = (n: number): string => `${((100 * n) / asked.length).toFixed(1)}%`;
    console.log(
      `| ${kind} | ${asked.length} | ${share(ours.first)} | ${share(ours.three)} | ${share(floor.first)} | ${share(floor.three)} |`,
    );
  }
} finally {
  await service.stop();
}

function count(tally: { first: number; three: number }, found: readonly (string | undefined)[], article: string): void {
  if (found[0] === article) tally.first += 1;
  if (found.slice(0, 3).includes(article)) tally.three += 1;
}

/** The fixtures' claims or quotations, each with the article that its file is named after. */
async function questions(
  kind: "claims" | "quotes",
  known: ReadonlySet<string>,
): Promise<{ text: string; article: string }[]> {
  const folder = `fixtures/${kind}`;
  const names = (await readdir(folder)).map((name) => name.replace(/\.json$/u, "")).filter((name) => known.has(name));
  const files = await Promise.all(
    names.map(async (article) => {
      const rows = Rows.parse(JSON.parse(await readFile(`${folder}/${article}.json`, "utf8")));
      return rows.flatMap(({ claim, quote }) =>
        [claim ?? quote ?? ""].filter((text) => text !== "").map((text) => ({ text, article })),
      );
    }),
  );
  return files.flat();
}

async function plainSearch(
  db: D1Database,
  text: string,
  idOf: ReadonlyMap<number, string>,
): Promise<(string | undefined)[]> {
  const words = [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))].map((word) => `"${word}"`).join(" OR ");
  if (words === "") return [];
  const { results } = await db
    .prepare(
      `SELECT article, max(score) AS score FROM (
         SELECT rowid AS id, -bm25(sentence_words) AS score FROM sentence_words WHERE words MATCH ? ORDER BY rank LIMIT 300
       ) JOIN sentences USING (id) GROUP BY article ORDER BY score DESC LIMIT 3`,
    )
    .bind(words)
    .all<{ article: number }>();
  return results.map(({ article }) => idOf.get(article));
}
