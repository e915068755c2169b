import {
  claimReview,
  claimReviewDocument,
  claimReviewGraph,
  type ReviewedClaim,
  unjudgedReview,
} from "../lib/format/claim-review.ts";
import {
  type AnnotatedResult,
  type Annotation,
  annotation,
  annotationCollection,
  annotationDocument,
} from "../lib/format/web-annotation.ts";
import type { ClaimResult } from "../lib/index.ts";
import { type CiteArticles, digestName } from "./citations.ts";
import type { Engine } from "./engine.ts";
import type { FailedItem } from "./http/batch.ts";
import { CLAIM_REVIEW, contentType, type MediaType, WEB_ANNOTATION } from "./http/media-types.ts";

/** The items of a request, and an answer for each in the same order. */
export interface Batch<Item, Result> {
  readonly items: readonly Item[];
  readonly answers: readonly (Result | FailedItem)[];
}

/** The frame of an answer in linked data: one document for one item asked alone, a graph or collection for a list. */
export interface Frame {
  readonly single: boolean;
  readonly cite: CiteArticles;
  readonly engine: Engine["ENGINE"];
}

/** Answers with schema.org ClaimReviews. */
export function claimReviewResponse(
  { items, answers }: Batch<ReviewedClaim, ClaimResult>,
  { single, cite, engine }: Frame,
): Response {
  const reviews = items.flatMap((item, index) => {
    const answer = answers[index];
    if (answer === undefined) return [];
    if ("error" in answer) return [unjudgedReview(item, notJudged(answer), engine)];
    return [claimReview(item, answer, cite(answer.evidence), engine)];
  });
  const [first] = reviews;
  return respond(single && first !== undefined ? claimReviewDocument(first) : claimReviewGraph(reviews), CLAIM_REVIEW);
}

/** Answers with W3C Web Annotations; `read` says what of a result is annotated. */
export async function annotationResponse<Item, Result extends object>(
  { items, answers }: Batch<Item, Result>,
  { single, cite, engine }: Frame,
  asked: (item: Item) => string,
  read: (answer: Result) => Omit<AnnotatedResult, "asked">,
): Promise<Response> {
  const annotations = await Promise.all(
    answers.map(async (answer, index): Promise<Annotation> => {
      const item = items[index];
      const result = {
        asked: item === undefined ? "" : asked(item),
        ...(isFailed(answer) ? { verdict: "not_judged", summary: notJudged(answer), spans: [] } : read(answer)),
      };
      const citations = cite(result.spans);
      const id = await digestName(JSON.stringify([engine, item, result, citations.articles]));
      return annotation(id, result, citations, engine);
    }),
  );
  const [first] = annotations;
  if (single && first !== undefined) return respond(annotationDocument(first), WEB_ANNOTATION);
  const id = await digestName(JSON.stringify(annotations.map((each) => each.id)));
  return respond(annotationCollection(id, annotations), WEB_ANNOTATION);
}

function isFailed(answer: object): answer is FailedItem {
  return "error" in answer;
}

function notJudged({ error }: FailedItem): string {
  return `This could not be judged: ${error.detail}`;
}

function respond(document: object, type: MediaType): Response {
  return new Response(JSON.stringify(document), { headers: { "Content-Type": contentType(type) } });
}
