import type { ArticleReading } from "../../align/article-reading.ts";
import type { ClaimReading } from "../../align/claim-reading.ts";
import type { Examination } from "../examination.ts";
import type { Feature } from "../features/feature.ts";
import { prefixed, rounded, share } from "../features/feature.ts";
import type { ReadSentence } from "./passages.ts";
import { featuresOfSentence } from "./sentence-features.ts";

/** A longer article is as long as this to the model. */
const MOST_SENTENCES = 100;

/**
 * What the model weighs of a claim against a whole article: every sentence of the claim against the passages that share most
 * with it, then the worst of the sentences and their mean.
 * Always the same names in the same order.
 */
export function documentFeaturesOf(
  claim: ClaimReading,
  { parts, rules }: Pick<Examination, "parts" | "rules">,
  article: ArticleReading,
  sentences: readonly ReadSentence[],
): readonly Feature[] {
  const read = sentences.map((sentence) => featuresOfSentence(claim, sentence, article));
  const shares = read.map((sentence) => sentence.shares);
  const counts = read.map((sentence) => sentence.counts);
  const words = claim.analysis.document.tokens.filter((t) => t.kind !== "punctuation").length;
  return [
    ...prefixed(
      "least",
      folded(shares, (values) => Math.min(...values)),
    ),
    ...prefixed(
      "most",
      folded(counts, (values) => Math.max(...values)),
    ),
    ...prefixed("mean", folded(shares, meanOf)),
    ...prefixed("mean", folded(counts, meanOf)),
    ["sentences", read.length],
    ["sentences.lost", claim.analysis.document.sentences.length - read.length],
    ["parts", parts.length],
    ["parts.supported", share(rules.deciding.filter((p) => p.outcome === "supported").length, parts.length)],
    ["parts.lost", parts.filter((judged) => judged.length === 0).length],
    ["rules.supported", Number(rules.verdict === "supported")],
    ["rules.refuted", Number(rules.verdict === "refuted")],
    ["rules.partial", Number(rules.verdict === "partially_supported")],
    ["words", words],
    ...articleFeatures(article),
  ].map(([name, value]): Feature => [String(name), rounded(Number(value))]);
}

/** What kind of text the article is: scores of one kind do not carry over to another. */
function articleFeatures(article: ArticleReading): Feature[] {
  const { sentences, tokens } = article.analysis.document;
  const turns = sentences.filter((sentence) => /^[\p{L} .]{1,30}:/u.test(sentence.text)).length;
  const capitals = tokens.filter((token) => /^\p{Lu}/u.test(token.text)).length;
  return [
    ["article.sentences", Math.min(MOST_SENTENCES, sentences.length)],
    ["article.turns", share(turns, sentences.length)],
    ["article.capitals", share(capitals, tokens.length)],
    ["article.length", share(tokens.length, sentences.length)],
  ];
}

function folded(rows: readonly (readonly Feature[])[], fold: (values: readonly number[]) => number): Feature[] {
  return (rows[0] ?? []).map(([name], i) => [name, fold(rows.map((row) => row[i]?.[1] ?? 0))]);
}

function meanOf(values: readonly number[]): number {
  return share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
}
