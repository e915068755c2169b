import type { ClaimResult, QuoteResult, SourceSpan } from "../../lib/index.ts";
import type { FailedItem } from "../http/batch.ts";
import type { ArticlePage } from "../schema/article.ts";

/** Evidence that a reader is shown of each result; the structured answer has all of it. */
const SHOWN = 2;

/** Results of claims, a few lines each. */
export function claimsInWords(results: readonly (ClaimResult | FailedItem)[]): string {
  return results
    .map((result) =>
      "error" in result
        ? failureInWords(result.claim ?? "", result)
        : resultInWords(result.claim, result.verdict, result, result.evidence),
    )
    .join("\n\n");
}

/** Results of quotations, a few lines each. */
export function quotesInWords(results: readonly (QuoteResult | FailedItem)[]): string {
  return results
    .map((result) =>
      "error" in result
        ? failureInWords(result.quote ?? "", result)
        : resultInWords(result.quote, result.verdict, result, result.matches),
    )
    .join("\n\n");
}

function failureInWords(asked: string, { error }: FailedItem): string {
  return `“${asked}”: not judged. ${error.detail}`;
}

function resultInWords(
  asked: string,
  verdict: string,
  { confidence, summary, correction }: Pick<ClaimResult, "confidence" | "summary" | "correction">,
  spans: readonly SourceSpan[],
): string {
  return [
    `“${asked}”: ${verdict} (confidence ${confidence}). ${summary}`,
    ...spans.slice(0, SHOWN).map(({ text, url, articleId }) => {
      const place = url ?? articleId;
      return `- “${text}”${place === undefined ? "" : ` (${place})`}`;
    }),
    ...(correction === undefined ? [] : [`Corrected: “${correction.text}”`]),
  ].join("\n");
}

/** How much was found in an article. */
export function factsInWords(extracted: {
  readonly facts: readonly unknown[];
  readonly quotations: readonly unknown[];
  readonly warnings: readonly { readonly message: string }[];
}): string {
  const { facts, quotations, warnings } = extracted;
  const counts = [
    counted(facts.length, "fact"),
    counted(quotations.length, "quotation"),
    counted(warnings.length, "warning"),
  ];
  return [`${counts.join(", ")}.`, ...warnings.map(({ message }) => `- ${message}`)].join("\n");
}

/** Articles, a line each. */
export function articlesInWords({ articles, next }: ArticlePage): string {
  if (articles.length === 0) return "No article was found.";
  const rows = articles.map(({ id, title, publisher, publishedAt }) => {
    const about = [title, publisher, publishedAt].filter((part) => part !== undefined);
    return `- ${[id, ...about].join(" · ")}`;
  });
  return [`${counted(articles.length, "article")}${next === null ? "" : ", and more"}:`, ...rows].join("\n");
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
