import type { Failure } from "../service/failure.ts";
import { failureOf } from "../service/failure.ts";
import type { Judged, JudgedSegment } from "../service/checks.ts";
import type { Answer } from "../service/answers.ts";
import type { Mode, Question } from "./draft.ts";

/** What came back for one question, and what exactly had been asked. */
export interface Outcome {
  readonly asked: { readonly text: string; readonly speaker: string };
  /** Null where this one could not be judged. */
  readonly answer: Answer | null;
  readonly failure: Failure | null;
  /** The answer as it came. */
  readonly raw: unknown;
}

export type Outcomes = ReadonlyMap<string, Outcome>;

/** What came back for a passage so far, and the passage that was asked. */
export interface PassageOutcome {
  readonly asked: string;
  readonly segments: readonly JudgedSegment[];
}

/** How far a check has come. */
export interface Progress {
  readonly status: "idle" | "running" | "done" | "stopped" | "failed";
  /** What is checked. */
  readonly mode: Mode;
  readonly done: number;
  readonly total: number;
}

export const IDLE: Progress = { status: "idle", mode: "statements", done: 0, total: 0 };

export function outcomeOf({ text, speaker }: Question, { answer, problem, raw }: Judged): Outcome {
  const failure = problem === null ? null : failureOf(problem.status, problem, null);
  return { asked: { text, speaker }, answer, failure, raw };
}

/** The outcome of a question that the service refused for a fault of its own. */
export function refusalOf({ text, speaker }: Question, failure: Failure, detail: string): Outcome {
  const { items: _, ...own } = failure;
  return { asked: { text, speaker }, answer: null, failure: { ...own, detail }, raw: null };
}

/** Whether a question was changed after it was answered. */
export function isStale(question: Question, { asked }: Outcome): boolean {
  return question.text !== asked.text || question.speaker !== asked.speaker;
}
