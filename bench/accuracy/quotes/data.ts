import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import type { Analysis } from "../../../lib/extract/analysis.ts";
import { findEntities } from "../../../lib/extract/entities.ts";
import { findQuotations } from "../../../lib/extract/quotations.ts";
import { readDocument } from "../../../lib/text/document.ts";

export interface ArticleRow {
  readonly id: string;
  readonly article: string;
}

/** A quoted stretch that annotators tied to a speaker; offsets are UTF-16 in the article. */
export interface QuoteRow {
  readonly id: string;
  readonly article_id: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
  readonly speaker_kind: "name" | "pronoun" | "nominal" | null;
  readonly speaker_spans: readonly (readonly [number, number])[] | null;
  readonly cue: string | null;
  readonly type: "direct" | "mixed";
}

export interface VerifyRow {
  readonly id: string;
  readonly article_id: string;
  readonly quote: string;
  readonly speaker: string;
  readonly label: "verbatim" | "misattributed" | "not_found";
  readonly true_speaker: string | null;
}

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
  const articles = rows<ArticleRow>(join(path, `polnear_articles_${half}.jsonl`));
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    quotes: rows<QuoteRow>(join(path, `polnear_quotes_${half}.jsonl`)),
    pairs: rows<VerifyRow>(join(path, `quote_verify_${half}.jsonl`)),
  };
}

function rows<T>(path: string): T[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): T => JSON.parse(line));
}

/** Everything that verifying a quotation needs of an article; clauses, times and quantities play no part. */
export function analyseForQuotes(text: string): Analysis {
  const document = readDocument(text);
  const { entities, mentions } = findEntities(document);
  return {
    document,
    anchor: null,
    quantities: [],
    times: [],
    entities,
    mentions,
    quotations: findQuotations(document, entities, mentions),
    clauses: [],
  };
}

/** Share as a percentage with one decimal, and the counts behind it. */
export function share(part: number, whole: number): string {
  return whole === 0 ? "none" : `${((100 * part) / whole).toFixed(1)}% (${part}/${whole})`;
}
