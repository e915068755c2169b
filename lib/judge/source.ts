import type { Analysis } from "../extract/analysis.ts";
import type { Span } from "../text/span.ts";
import { spanOf } from "../text/span.ts";

/** The article's text from the first to the last of these tokens (ascending or not); an empty span for none. */
export function articleSpan(article: Analysis, tokens: readonly number[]): Span {
  const first = article.document.tokens[Math.min(...tokens)];
  const last = article.document.tokens[Math.max(...tokens)];
  if (first === undefined || last === undefined) return spanOf(article.document.text, 0, 0);
  return spanOf(article.document.text, first.start, last.end);
}
