import type { ArticleInput } from "../article/article.ts";
import { type Answer, ClaimAnswer, FailedItem, type Problem, QuoteAnswer, Segment } from "./answers.ts";
import { ServiceFailure } from "./failure.ts";
import { call, callForLines, parse } from "./request.ts";

/** What the service takes in one call. */
export const CALL_LIMIT = 100;

/** The request of claims or quotations: what is sent, and to where. */
export interface CheckRequest {
  readonly path: "/v1/claims/check" | "/v1/quotes/verify" | "/v1/passages/check";
  readonly body: object;
}

export interface Quote {
  readonly quote: string;
  readonly speaker?: string;
}

export function claimsRequest(claims: readonly string[], article: ArticleInput | null): CheckRequest {
  return { path: "/v1/claims/check", body: { claims, ...about(article) } };
}

export function quotesRequest(quotes: readonly Quote[], article: ArticleInput | null): CheckRequest {
  return { path: "/v1/quotes/verify", body: { quotes, ...about(article) } };
}

export function passageRequest(text: string, article: ArticleInput | null): CheckRequest {
  return { path: "/v1/passages/check", body: { text, ...about(article) } };
}

/** Left out, the article is the whole library. */
function about(article: ArticleInput | null): { article?: ArticleInput } {
  return article === null ? {} : { article };
}

/** One item's answer, as read and as it came; or the problem that stands in its place. */
export interface Judged {
  readonly answer: Answer | null;
  readonly problem: Problem | null;
  readonly raw: unknown;
}

/** Judges claims or quotations; answers come in the order asked, each as soon as it is ready. */
export async function* judge(request: CheckRequest, signal: AbortSignal): AsyncGenerator<Judged> {
  for await (const raw of callForLines(request.path, { body: request.body, signal })) yield judgedFrom(raw);
}

/** Tells an answer from a problem in its place. Throws where it is neither. */
export function judgedFrom(raw: unknown): Judged {
  const failed = FailedItem.safeParse(raw);
  if (failed.success) return { answer: null, problem: failed.data.error, raw };
  const claim = ClaimAnswer.safeParse(raw);
  return { answer: claim.success ? claim.data : parse(QuoteAnswer, raw), problem: null, raw };
}

/** A stretch of a passage, judged where it can be checked. */
export interface JudgedSegment extends Omit<Segment, "result" | "error"> {
  readonly judged: Judged | null;
  readonly raw: unknown;
}

/** Checks a passage; its segments come in the order of the text, each as soon as it is judged. */
export async function* checkPassage(request: CheckRequest, signal: AbortSignal): AsyncGenerator<JudgedSegment> {
  for await (const raw of callForLines(request.path, { body: request.body, signal })) {
    const read = Segment.safeParse(raw);
    // Other lines tell of the whole: the engine, the score.
    if (!read.success) continue;
    const { result, error, ...segment } = read.data;
    const judged =
      error !== undefined ? { answer: null, problem: error, raw } : result == null ? null : judgedFrom(result);
    yield { ...segment, judged, raw };
  }
}

const CLAIM_REVIEW = 'application/ld+json; profile="https://schema.org/ClaimReview"';

/** The check as schema.org's ClaimReview. */
export async function readClaimReview({ path, body }: CheckRequest, signal: AbortSignal): Promise<string> {
  const response = await call(path, { body, accept: CLAIM_REVIEW, signal });
  if (!(response.headers.get("Content-Type") ?? "").startsWith("application/ld+json")) {
    throw new ServiceFailure({
      kind: "refused",
      title: "This service gives no ClaimReview.",
      advice: "Copy the answer as JSON instead.",
    });
  }
  return response.text();
}
