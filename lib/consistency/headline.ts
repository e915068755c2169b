import type { ArticleReading } from "../align/article-reading.ts";
import { withoutSentence } from "../align/without-sentence.ts";
import { checkClaim } from "../judge/check.ts";
import type { FindingCode } from "../judge/result.ts";
import type { ConsistencyRule, Inconsistency } from "./inconsistency.ts";

/** Reasons that hold of a headline's short grammar too; places, roles and relations are left out of headlines too freely. */
const REASONS: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "number_mismatch",
  "magnitude_mismatch",
  "direction_mismatch",
  "negation_flip",
]);
/** Measured on the development articles: docs/evaluation-passages.md. */
const LEAST_CONFIDENCE = 0.7;
const LONGEST_HEADLINE = 300;

/** The headline, as the title or as the text's first line, says what the text beneath it rules out. */
export const headline: ConsistencyRule = (article) => {
  const titled = article.title === null ? [] : againstTitle(article, article.title);
  return titled.length > 0 ? titled : againstFirstLine(article);
};

function againstTitle(article: ArticleReading, title: string): Inconsistency[] {
  const found = contradiction(title, article);
  if (found === null) return [];
  const { start, end } = found.claim;
  return [
    {
      code: "headline_mismatch",
      message: found.message,
      spans: [found.source],
      title: { start, end, text: title.slice(start, end) },
    },
  ];
}

function againstFirstLine(article: ArticleReading): Inconsistency[] {
  const { document } = article.analysis;
  const [first, second] = document.sentences;
  if (
    first === undefined ||
    second === undefined ||
    first.paragraph === second.paragraph ||
    first.end - first.start > LONGEST_HEADLINE
  )
    return [];
  const found = contradiction(first.text, withoutSentence(article, first.index));
  if (found === null) return [];
  const { claim, source } = found;
  return [
    {
      code: "headline_mismatch",
      message: found.message,
      spans: [{ start: first.start + claim.start, end: first.start + claim.end }, source],
    },
  ];
}

interface Contradiction {
  readonly claim: { readonly start: number; readonly end: number };
  readonly source: { readonly start: number; readonly end: number };
  readonly message: string;
}

function contradiction(title: string, body: ArticleReading): Contradiction | null {
  if (title.length > LONGEST_HEADLINE || title.trim() === "") return null;
  const result = checkClaim({ text: title }, body, { asOf: null, minConfidence: 0 });
  if (result.verdict !== "refuted" || result.confidence < LEAST_CONFIDENCE || result.basis === "attributed")
    return null;
  // What is said of something that the text does not name is no contradiction.
  if (result.findings.some(({ code }) => code === "no_evidence" || code === "entity_absent")) return null;
  const refuting = result.findings.filter((finding) => finding.stance === "refutes");
  const [reason] = refuting;
  const source = reason?.source[0];
  if (
    reason === undefined ||
    source === undefined ||
    reason.claim === null ||
    !refuting.every(({ code }) => REASONS.has(code))
  )
    return null;
  return { claim: reason.claim, source, message: `The headline and the text disagree. ${reason.message}` };
}
