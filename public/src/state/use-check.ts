import { useCallback, useRef, useState } from "preact/hooks";

import { type Failure, failureFrom } from "../service/failure.ts";
import { answerBatch, answerPassage, type Batch, batchesOf } from "./check.ts";
import { askedQuestions, type Draft, type Mode, type Question } from "./draft.ts";
import { IDLE, type Outcomes, type PassageOutcome, type Progress } from "./outcome.ts";

/** The checks of a page: what was answered, how far the one that runs has come, and why it failed. */
export interface Checks {
  readonly outcomes: Outcomes;
  readonly passage: PassageOutcome | null;
  readonly progress: Progress;
  readonly failure: Failure | null;
  /** Checks everything that a draft's shown mode holds, or `questions` alone. A check that runs is stopped first. */
  check(draft: Draft, questions?: readonly Question[]): Promise<void>;
  stop(): void;
  /** Forgets every answer: they were about another article. */
  forget(): void;
}

export function useCheck(): Checks {
  const [outcomes, setOutcomes] = useState<Outcomes>(new Map());
  const [passage, setPassage] = useState<PassageOutcome | null>(null);
  const [progress, setProgress] = useState<Progress>(IDLE);
  const [failure, setFailure] = useState<Failure | null>(null);
  const running = useRef<AbortController | null>(null);

  const run = useCallback(
    async (mode: Mode, total: number, works: readonly ((signal: AbortSignal) => Promise<void>)[]) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      setFailure(null);
      setProgress({ status: "running", mode, done: 0, total });
      const settled = await Promise.allSettled(works.map((work) => work(controller.signal)));
      if (running.current !== controller) return;
      running.current = null;
      const faults = settled.flatMap((each) => (each.status === "rejected" ? [each.reason as unknown] : []));
      const why = faults.map((fault) => failureFrom(fault, controller.signal, navigator.onLine)).find((each) => each);
      setFailure(why ?? null);
      const status = controller.signal.aborted ? "stopped" : faults.length > 0 ? "failed" : "done";
      setProgress((now) => ({ ...now, status }));
    },
    [],
  );

  const answerOne = useCallback(async (draft: Draft, batch: Batch, signal: AbortSignal) => {
    for await (const [key, outcome] of answerBatch(draft, batch, signal)) {
      if (signal.aborted) return;
      setOutcomes((now) => new Map(now).set(key, outcome));
      setProgress((now) => ({ ...now, done: now.done + 1 }));
    }
  }, []);

  const answerWhole = useCallback(async (draft: Draft, signal: AbortSignal) => {
    setPassage({ asked: draft.passage, segments: [] });
    for await (const segment of answerPassage(draft, signal)) {
      if (signal.aborted) return;
      setPassage((now) => ({ asked: draft.passage, segments: [...(now?.segments ?? []), segment] }));
      setProgress((now) => ({ ...now, done: Math.max(now.done, segment.end) }));
    }
  }, []);

  const check = useCallback(
    async (draft: Draft, questions = askedQuestions(draft)) => {
      if (draft.mode === "passage") {
        await run("passage", draft.passage.length, [(signal) => answerWhole(draft, signal)]);
      } else {
        const batches = batchesOf(draft, questions);
        await run(
          "statements",
          questions.length,
          batches.map((batch) => (signal) => answerOne(draft, batch, signal)),
        );
      }
    },
    [run, answerOne, answerWhole],
  );

  const stop = useCallback(() => running.current?.abort(), []);

  const forget = useCallback(() => {
    running.current?.abort();
    running.current = null;
    setOutcomes(new Map());
    setPassage(null);
    setProgress(IDLE);
    setFailure(null);
  }, []);

  return { outcomes, passage, progress, failure, check, stop, forget };
}
