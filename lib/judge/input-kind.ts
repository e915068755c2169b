import type { ArticleReading } from "../align/article-reading.ts";

/** What claims are held against. Confidence means the same over the three, so each has its own calibration. */
export type InputKind = "short" | "article" | "facts";

/** So much text is a passage: evidence that somebody has chosen, of which most speaks of the claim. */
const SHORT_SENTENCES = 6;

export function inputKindOf(article: ArticleReading): InputKind {
  if ("facts" in article) return "facts";
  return article.analysis.document.sentences.length <= SHORT_SENTENCES ? "short" : "article";
}
