import type { ArticleReading } from "../align/article-reading.ts";

/** What claims are held against. Confidence means the same over the three, so each has its own calibration. */
export type InputKind = "short" | "article" | "facts";

/** So much text is a passage: evidence that somebody has chosen, of which most speaks of the claim. */
const SHORT_SENTENCES = 4;

/**
 * A text or facts that somebody has chosen, or a whole article. An article's own facts are judged as
 * the article is: the same claim gets the same verdict from either.
 */
export function inputKindOf(article: ArticleReading): InputKind {
  if (article.record !== undefined || ("facts" in article && !readsAsText(article))) return "facts";
  return article.analysis.document.sentences.length <= SHORT_SENTENCES ? "short" : "article";
}

/** Facts that carry the sentence they were read from, not a bare key and value. */
function readsAsText(article: ArticleReading): boolean {
  const { sentences } = article.analysis.document;
  return sentences.filter((s) => s.text.endsWith(".") || s.endToken - s.firstToken > 5).length * 2 > sentences.length;
}
