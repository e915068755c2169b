import * as z from "zod";

import { TextPositionSelector, TextQuoteSelector } from "./span.ts";

const Iri = z.string().meta({ format: "uri" });

const named = (type: string) => z.object({ "@type": z.literal(type), name: z.string() });

const Rating = z.object({
  "@type": z.literal("Rating"),
  ratingValue: z.int().min(1).max(5).exactOptional().describe("5 supported, 4 partly, 3 conflicting, 1 contradicted."),
  bestRating: z.literal(5).exactOptional(),
  worstRating: z.literal(1).exactOptional(),
  alternateName: z.string().describe("The rating in words."),
  reviewAspect: z.string(),
  ratingExplanation: z.string(),
});

const CitedArticle = z.object({
  "@type": z.literal("Article"),
  "@id": Iri,
  headline: z.string().exactOptional(),
  url: Iri.exactOptional(),
  publisher: named("Organization").exactOptional(),
  datePublished: z.string().exactOptional(),
  archivedAt: Iri.exactOptional().describe("Where the service keeps the text."),
});

const ClaimReview = z
  .object({
    "@type": z.literal("ClaimReview"),
    identifier: z.string().exactOptional(),
    inLanguage: z.literal("en"),
    claimReviewed: z.string(),
    author: named("Organization"),
    version: z.string(),
    reviewAspect: z.string(),
    itemReviewed: z.object({
      "@type": z.literal("Claim"),
      text: z.string(),
      author: named("Person").exactOptional(),
      correction: z.object({ "@type": z.literal("CorrectionComment"), text: z.string() }).exactOptional(),
    }),
    reviewBody: z.string(),
    reviewRating: Rating.exactOptional(),
    isBasedOn: z.array(CitedArticle).exactOptional(),
    citation: z
      .array(
        z.object({
          "@type": z.literal("Quotation"),
          text: z.string(),
          url: Iri.exactOptional(),
          isPartOf: z.object({ "@id": Iri }).exactOptional(),
        }),
      )
      .exactOptional(),
  })
  .meta({ id: "ClaimReview", description: "A schema.org ClaimReview: the claim is rated against the article." });

const schemaOrg = { "@context": z.literal("https://schema.org") };

export const ClaimReviewDocument = z
  .union([ClaimReview.extend(schemaOrg), z.object({ ...schemaOrg, "@graph": z.array(ClaimReview) })])
  .meta({ id: "ClaimReviewDocument", description: "One review for `claim`, a graph of them for `claims`." });

const Annotation = z
  .object({
    id: Iri,
    type: z.literal("Annotation"),
    motivation: z.literal("assessing"),
    generator: z.object({ type: z.literal("Software"), name: z.string(), "schema:softwareVersion": z.string() }),
    body: z.array(
      z.object({
        type: z.literal("TextualBody"),
        value: z.string(),
        format: z.literal("text/plain"),
        language: z.literal("en").exactOptional(),
        purpose: z.enum(["questioning", "tagging", "commenting", "editing"]),
      }),
    ),
    target: z
      .array(
        z.union([
          Iri,
          z.object({
            type: z.literal("SpecificResource"),
            source: Iri,
            selector: z.tuple([TextPositionSelector, TextQuoteSelector]).exactOptional(),
            state: z.object({ type: z.literal("TimeState"), cached: Iri }).exactOptional(),
          }),
        ]),
      )
      .min(1),
  })
  .meta({ id: "Annotation", description: "A W3C Web Annotation of the passages that decide." });

const annotations = { "@context": z.literal("http://www.w3.org/ns/anno.jsonld") };

export const AnnotationDocument = z
  .union([
    Annotation.extend(annotations),
    z.object({
      ...annotations,
      id: Iri,
      type: z.literal("AnnotationCollection"),
      total: z.int().min(0),
      first: z.object({
        id: Iri,
        type: z.literal("AnnotationPage"),
        startIndex: z.literal(0),
        items: z.array(Annotation),
      }),
    }),
  ])
  .meta({ id: "AnnotationDocument", description: "One annotation for one item, a collection for a list." });
