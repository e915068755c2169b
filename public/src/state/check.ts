import { inputOf } from "../article/article.ts";
import {
  CALL_LIMIT,
  checkPassage,
  type CheckRequest,
  claimsRequest,
  judge,
  type JudgedSegment,
  passageRequest,
  quotesRequest,
} from "../service/checks.ts";
import { type Failure, ServiceFailure } from "../service/failure.ts";
import type { Draft, Question } from "./draft.ts";
import { outcomeOf, type Outcome, refusalOf } from "./outcome.ts";

/** One request of a check, and the questions that its answers belong to, in their order. */
export interface Batch {
  readonly request: CheckRequest;
  readonly questions: readonly Question[];
}

/** The requests that a list of questions takes: claims and quotations apart, each within the service's limit. */
export function batchesOf(draft: Draft, questions: readonly Question[]): Batch[] {
  const article = draft.article === null ? null : inputOf(draft.article);
  const claims = inChunks(questions.filter(({ kind }) => kind === "claim"));
  const quotes = inChunks(questions.filter(({ kind }) => kind === "quote"));
  return [
    ...claims.map((chunk) => ({
      request: claimsRequest(
        chunk.map(({ text }) => text),
        article,
      ),
      questions: chunk,
    })),
    ...quotes.map((chunk) => ({
      request: quotesRequest(
        chunk.map(({ text, speaker }) => (speaker.trim() === "" ? { quote: text } : { quote: text, speaker })),
        article,
      ),
      questions: chunk,
    })),
  ];
}

function inChunks(questions: readonly Question[]): Question[][] {
  const chunks: Question[][] = [];
  for (let from = 0; from < questions.length; from += CALL_LIMIT) chunks.push(questions.slice(from, from + CALL_LIMIT));
  return chunks;
}

/**
 * Answers questions of one kind. Where the service refuses some of them, they are told so and the others are asked
 * again: one claim that is too long stops no other.
 */
export async function* answerBatch(
  draft: Draft,
  { request, questions }: Batch,
  signal: AbortSignal,
): AsyncGenerator<readonly [key: string, Outcome]> {
  let index = 0;
  try {
    for await (const judged of judge(request, signal)) {
      const question = questions[index];
      index += 1;
      if (question !== undefined) yield [question.key, outcomeOf(question, judged)];
    }
  } catch (error) {
    const refused = error instanceof ServiceFailure ? refusedOf(questions, error.failure) : [];
    if (refused.length === 0) throw error;
    yield* refused;
    const keys = new Set(refused.map(([key]) => key));
    const others = questions.filter(({ key }) => !keys.has(key));
    for (const batch of batchesOf(draft, others)) yield* answerBatch(draft, batch, signal);
  }
}

function refusedOf(questions: readonly Question[], failure: Failure): (readonly [key: string, Outcome])[] {
  return (failure.items ?? []).flatMap(({ index, detail }) => {
    const question = questions[index];
    return question === undefined ? [] : [[question.key, refusalOf(question, failure, detail)] as const];
  });
}

/** The request for a draft's passage. */
export function passageOf({ article, passage }: Draft): CheckRequest {
  return passageRequest(passage, article === null ? null : inputOf(article));
}

export function answerPassage(draft: Draft, signal: AbortSignal): AsyncGenerator<JudgedSegment> {
  return checkPassage(passageOf(draft), signal);
}
