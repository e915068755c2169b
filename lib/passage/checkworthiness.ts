import type { PassageReading, SentenceReading } from "./context.ts";
import { worthFeatures } from "./worth-features.ts";
import { WORTH_BIAS, WORTH_WEIGHTS } from "./worth-weights.generated.ts";

/** A sentence below this that names nothing and has no figure is not worth a check: docs/evaluation-passages.md says how many check-worthy ones lie there. */
export const WORTH_NOTHING = 0.1;

/**
 * 0-1: how much a sentence looks like those that fact-checkers take up, 0.5 being as much like them as
 * like the rest. Logistic in the features of worth-features.ts; it ranks, it is no probability.
 */
export function checkworthiness({ analysis }: PassageReading, reading: SentenceReading): number {
  const kind = (id: number): string => analysis.entities[id]?.kind ?? "other";
  return Math.round(checkworthinessOf(worthFeatures(reading, kind)) * 100) / 100;
}

/** The score of given features. */
export function checkworthinessOf(features: readonly number[]): number {
  let sum = WORTH_BIAS;
  for (const [i, value] of features.entries()) sum += (WORTH_WEIGHTS[i] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}
