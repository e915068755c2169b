import { describe, expect, it } from "vitest";

import { spanAnnotator, changeClaimSpans } from "../../../lib/format/annotation.ts";
import type { CitedArticle, Citations } from "../../../lib/format/cited-article.ts";
import {
  claimReview,
  claimReviewDocument,
  claimReviewGraph,
  unjudgedReview,
} from "../../../lib/format/claim-review.ts";
import { checkClaim, ENGINE, readArticle, type ClaimResult } from "../../../lib/index.ts";
import { at, expand, statements } from "../../support/linked-data/expand.ts";

const S = "http://schema.org/";
const text = "The bridge opened in 1931. It cost two million kronor.";
const article: CitedArticle = {
  iri: "https://news.example/bridge",
  url: "https://news.example/bridge",
  storedAt: "https://attest.example/v1/articles/bridge",
  title: "A bridge",
  publisher: "The Example",
  publishedAt: "2024-03-01",
};
const citations: Citations = {
  articles: [article],
  asked: [article.iri],
  articleOf: () => article,
  selectedIn: () => article.iri,
};

function check(claim: string): ClaimResult {
  const source = { article: { url: "https://news.example/bridge" }, text };
  const result = checkClaim({ text: claim }, readArticle({ text }), { asOf: null, minConfidence: 0 });
  return changeClaimSpans(result, spanAnnotator({ sources: [source] }, false));
}

function review(claim: string, speaker?: string) {
  const subject = { id: "c1", claim, ...(speaker === undefined ? {} : { speaker }) };
  return claimReview(subject, check(claim), citations, ENGINE);
}

describe("claimReview", () => {
  it("rates a supported claim by words and by a number on a stated scale", async () => {
    const [node] = await expand(claimReviewDocument(review("The bridge opened in 1931")));
    expect(at(node, "@type")).toEqual([`${S}ClaimReview`]);
    expect(at(node, `${S}claimReviewed`)).toEqual(["The bridge opened in 1931"]);
    expect(at(node, `${S}itemReviewed`, "@type")).toEqual([`${S}Claim`]);
    const rating = [`${S}reviewRating`];
    expect(at(node, ...rating, `${S}alternateName`)).toEqual(["Supported by the article"]);
    expect(at(node, ...rating, `${S}ratingValue`)).toEqual([5]);
    expect(at(node, ...rating, `${S}bestRating`)).toEqual([5]);
    expect(at(node, ...rating, `${S}worstRating`)).toEqual([1]);
    expect(at(node, `${S}author`, `${S}name`)).toEqual([ENGINE.name]);
  });

  it("cites the evidence with its link, and the article with where it is kept", async () => {
    const [node] = await expand(claimReviewDocument(review("The bridge opened in 1931")));
    const [words] = at(node, `${S}citation`, `${S}text`);
    expect(text).toContain(words);
    expect(at(node, `${S}citation`, `${S}url`)[0]).toMatch(/^https:\/\/news\.example\/bridge#:~:text=/u);
    expect(at(node, `${S}citation`, `${S}isPartOf`)).toEqual([article.iri]);
    expect(at(node, `${S}isBasedOn`, "@id")).toEqual([article.iri]);
    expect(at(node, `${S}isBasedOn`, `${S}headline`)).toEqual([article.title]);
    expect(at(node, `${S}isBasedOn`, `${S}archivedAt`)).toEqual([article.storedAt]);
  });

  it("gives the speaker and the correction to the claim", async () => {
    const [node] = await expand(claimReviewDocument(review("The bridge opened in 1932", "Ana Ruiz")));
    expect(at(node, `${S}reviewRating`, `${S}ratingValue`)).toEqual([1]);
    expect(at(node, `${S}itemReviewed`, `${S}author`, `${S}name`)).toEqual(["Ana Ruiz"]);
    expect(at(node, `${S}itemReviewed`, `${S}correction`, `${S}text`)).toEqual(["The bridge opened in 1931"]);
  });

  it("puts no number and no citation where the article decides nothing", async () => {
    for (const [claim, words] of [
      ["The mayor resigned", "Not decided by the article"],
      ["Was the bridge worth it?", "Not a checkable claim"],
    ] as const) {
      const [node] = await expand(claimReviewDocument(review(claim)));
      expect(at(node, `${S}reviewRating`, `${S}alternateName`)).toEqual([words]);
      expect(at(node, `${S}reviewRating`, `${S}ratingValue`)).toEqual([]);
      expect(at(node, `${S}citation`)).toEqual([]);
    }
  });

  it("never says that a claim is true or false", () => {
    for (const claim of ["The bridge opened in 1931", "The bridge opened in 1932", "The mayor resigned"]) {
      expect(JSON.stringify(review(claim))).not.toMatch(/\b(?:true|false)\b/iu);
    }
  });

  it("makes one graph of several, in their order, with a claim that could not be judged unrated", async () => {
    const failed = unjudgedReview({ claim: "A roof" }, "This could not be judged: the service failed.", ENGINE);
    const nodes = await expand(claimReviewGraph([review("The bridge opened in 1931"), failed]));
    expect(nodes.map((node) => at(node, `${S}claimReviewed`)[0])).toEqual(["The bridge opened in 1931", "A roof"]);
    expect(at(nodes[1], `${S}reviewRating`)).toEqual([]);
    expect(at(nodes[1], `${S}reviewBody`)[0]).toContain("could not be judged");
  });

  it("is a graph of statements with absolute addresses", async () => {
    const lines = await statements(claimReviewDocument(review("The bridge opened in 1931")));
    expect(lines).toContainEqual(expect.stringContaining(`<${S}isBasedOn> <${article.iri}> .`));
    expect(lines.length).toBeGreaterThan(20);
  });
});
