import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod";

import type { Analysis } from "../../../lib/extract/analysis.ts";
import { analyze } from "../../../lib/extract/analyze.ts";

const ArticleRow = z.object({ id: z.string(), article: z.string() });

const QuoteRow = z.object({
  id: z.string(),
  article_id: z.string(),
  quote: z.string(),
  start: z.number(),
  end: z.number(),
  speaker: z.string().nullable(),
  speaker_kind: z.enum(["name", "pronoun", "nominal"]).nullable(),
  speaker_spans: z.array(z.tuple([z.number(), z.number()])).nullable(),
  cue: z.string().nullable(),
  type: z.enum(["direct", "mixed"]),
});

const VerifyRow = z.object({
  id: z.string(),
  article_id: z.string(),
  quote: z.string(),
  speaker: z.string(),
  label: z.enum(["verbatim", "misattributed", "not_found"]),
  true_speaker: z.string().nullable(),
});

export type ArticleRow = z.infer<typeof ArticleRow>;
/** A quoted stretch that annotators tied to a speaker; offsets are UTF-16 in the article. */
export type QuoteRow = z.infer<typeof QuoteRow>;
export type VerifyRow = z.infer<typeof VerifyRow>;

export type Half = "train" | "dev";

export interface QuoteData {
  readonly articles: ReadonlyMap<string, ArticleRow>;
  readonly quotes: readonly QuoteRow[];
  readonly pairs: readonly VerifyRow[];
}

/** Reads one half of the quotation sets; null where the folder has none. */
export function readQuoteData(folder: string, half: Half): QuoteData | null {
  const path = join(folder, "quotes");
  if (!existsSync(join(path, `polnear_articles_${half}.jsonl`))) return null;
  const articles = rows(join(path, `polnear_articles_${half}.jsonl`), ArticleRow);
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    quotes: rows(join(path, `polnear_quotes_${half}.jsonl`), QuoteRow),
    pairs: rows(join(path, `quote_verify_${half}.jsonl`), VerifyRow),
  };
}

function rows<T>(path: string, row: z.ZodType<T>): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => row.parse(JSON.parse(line)));
}

/** An article to verify quotations in; its clauses, times and quantities are never asked for, so they are not read. */
export function analyseForQuotes(text: string): Analysis {
  return analyze(text, { anchor: null });
}

/** Share as a percentage with one decimal, and the counts behind it. */
export function share(part: number, whole: number): string {
  return whole === 0 ? "none" : `${((100 * part) / whole).toFixed(1)}% (${part}/${whole})`;
}
