import type { Article, Claim, ClaimReview, Quotation, Rating, WithContext } from "schema-dts";

import type { ClaimResult, SourceSpan, Verdict } from "../judge/result.ts";
import type { CitedArticle, Citations } from "./cited-article.ts";

/** The claim as it was asked. */
export interface ReviewedClaim {
  readonly id?: string;
  readonly claim: string;
  readonly speaker?: string;
}

const SCHEMA_ORG = "https://schema.org";

/** What a rating is about: the article, never the world. */
const ASPECT = "Agreement with the article";

/** The rating scale: words for each verdict, and a number from 1 to 5 where there is anything to rate. */
const SCALE: Readonly<Record<Verdict, { readonly words: string; readonly value?: number }>> = {
  supported: { words: "Supported by the article", value: 5 },
  partially_supported: { words: "Partly supported by the article", value: 4 },
  conflicting_evidence: { words: "Both supported and contradicted", value: 3 },
  refuted: { words: "Contradicted by the article", value: 1 },
  not_enough_info: { words: "Not decided by the article" },
  not_checkable: { words: "Not a checkable claim" },
};

/**
 * A result as a schema.org ClaimReview. `engine` names who judged; the evidence is cited, the articles
 * are what the review is based on, and a correction stands with the claim.
 */
export function claimReview(
  subject: ReviewedClaim,
  result: ClaimResult,
  citations: Citations,
  engine: { readonly name: string; readonly version: string },
): ClaimReview {
  const reasons = result.findings.filter(({ stance }) => stance !== "neutral").map(({ message }) => message);
  return {
    ...unjudgedReview(subject, result.summary, engine),
    itemReviewed: reviewedClaim(subject, result),
    reviewRating: ratingOf(result.verdict, reasons.length === 0 ? result.summary : reasons.join(" ")),
    ...(citations.articles.length === 0 ? {} : { isBasedOn: citations.articles.map(articleNode) }),
    ...(result.evidence.length === 0 ? {} : { citation: result.evidence.map((span) => quotation(span, citations)) }),
  };
}

/** The review of a claim that could not be judged: it says why and rates nothing. */
export function unjudgedReview(
  subject: ReviewedClaim,
  body: string,
  engine: { readonly name: string; readonly version: string },
): ClaimReview {
  return {
    "@type": "ClaimReview",
    ...(subject.id === undefined ? {} : { identifier: subject.id }),
    inLanguage: "en",
    claimReviewed: subject.claim,
    author: { "@type": "Organization", name: engine.name },
    version: engine.version,
    reviewAspect: ASPECT,
    itemReviewed: reviewedClaim(subject),
    reviewBody: body,
  };
}

/** A document of its own for one review. */
export function claimReviewDocument(review: ClaimReview): WithContext<ClaimReview> {
  return { "@context": SCHEMA_ORG, ...review };
}

/** One document for several reviews, in their order. */
export function claimReviewGraph(reviews: readonly ClaimReview[]): {
  readonly "@context": typeof SCHEMA_ORG;
  readonly "@graph": readonly ClaimReview[];
} {
  return { "@context": SCHEMA_ORG, "@graph": reviews };
}

function reviewedClaim({ claim, speaker }: ReviewedClaim, result?: ClaimResult): Claim {
  const correction = result?.correction;
  return {
    "@type": "Claim",
    text: claim,
    ...(speaker === undefined ? {} : { author: { "@type": "Person", name: speaker } }),
    ...(correction === undefined ? {} : { correction: { "@type": "CorrectionComment", text: correction.text } }),
  };
}

function ratingOf(verdict: Verdict, explanation: string): Rating {
  const { words, value } = SCALE[verdict];
  return {
    "@type": "Rating",
    ...(value === undefined ? {} : { ratingValue: value, bestRating: 5, worstRating: 1 }),
    alternateName: words,
    reviewAspect: ASPECT,
    ratingExplanation: explanation,
  };
}

function articleNode({ iri, storedAt, title, url, publisher, publishedAt }: CitedArticle): Article {
  return {
    "@type": "Article",
    "@id": iri,
    ...(title === undefined ? {} : { headline: title }),
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher: { "@type": "Organization", name: publisher } }),
    ...(publishedAt === undefined ? {} : { datePublished: publishedAt }),
    ...(storedAt === undefined ? {} : { archivedAt: storedAt }),
  };
}

function quotation(span: SourceSpan, citations: Citations): Quotation {
  const article = citations.articleOf(span);
  return {
    "@type": "Quotation",
    text: span.text,
    ...(span.url === undefined ? {} : { url: span.url }),
    ...(article === undefined ? {} : { isPartOf: { "@id": article.iri } }),
  };
}
