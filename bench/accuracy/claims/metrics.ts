import type { Verdict } from "../../../lib/index.ts";
import { seededRandom } from "../../random.ts";
import type { Label } from "./data.ts";
import type { Scoring } from "./sets.ts";

/** A verdict as the sets know them. */
export type Answer = "supported" | "refuted" | "nei";

/** One answer beside its label. */
export interface Prediction {
  readonly gold: Label;
  readonly verdict: Verdict;
  readonly confidence: number;
  readonly group: string;
  /** Finding codes of the answer. */
  readonly codes: readonly string[];
  /** Share of the claim's words that the evidence has. */
  readonly overlap: number;
  /** How far the weights lean to supported, 0-1, whatever the verdict; null where there are none. */
  readonly leaning: number | null;
  /** The likeliest answer by the scores alone, whether or not anything could be shown for it; null where nothing was weighed. */
  readonly likeliest: Answer | null;
  readonly milliseconds: number;
}

/** Two-way and document sets ask for the whole claim: a part that holds is no support of it. */
export function answerOf(verdict: Verdict): Answer {
  return verdict === "supported" || verdict === "refuted" ? verdict : "nei";
}

/** Whether an answer is right; a set without a third label counts "not enough" as wrong where it asks for two verdicts. */
export function isRight(gold: Label, answer: Answer, scoring: Scoring): boolean {
  if (scoring === "supported-or-not" || gold === "unsupported")
    return (gold === "supported") === (answer === "supported");
  return gold === answer;
}

export function accuracyOf(predictions: readonly Prediction[], scoring: Scoring): number {
  return shareOf(predictions, (p) => isRight(p.gold, answerOf(p.verdict), scoring));
}

export function shareOf<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? Number.NaN : items.filter(holds).length / items.length;
}

/** Mean F1 over the labels of a three-way set. */
export function macroF1(predictions: readonly Prediction[]): number {
  const labels: readonly Answer[] = ["supported", "refuted", "nei"];
  const scored = predictions.filter((p) => p.gold !== "unsupported");
  const values = labels.map((label) => {
    const hit = scored.filter((p) => p.gold === label && answerOf(p.verdict) === label).length;
    const said = scored.filter((p) => answerOf(p.verdict) === label).length;
    const there = scored.filter((p) => p.gold === label).length;
    return said + there === 0 ? 0 : (2 * hit) / (said + there);
  });
  return values.reduce((sum, v) => sum + v, 0) / labels.length;
}

/** Mean recall of `supported` and of everything else. */
export function balancedAccuracy(items: readonly { readonly gold: Label; readonly supported: boolean }[]): number {
  const recall = (gold: boolean): number =>
    shareOf(
      items.filter((i) => (i.gold === "supported") === gold),
      (i) => i.supported === gold,
    );
  return (recall(true) + recall(false)) / 2;
}

/** The threshold on a score that parts `supported` from the rest best, by balanced accuracy or by accuracy. */
export function bestThreshold(items: readonly { readonly gold: Label; readonly score: number }[]): {
  readonly threshold: number;
  readonly balanced: number;
} {
  const sorted = items.toSorted((a, b) => b.score - a.score);
  const positives = items.filter((i) => i.gold === "supported").length;
  const negatives = items.length - positives;
  let best = { threshold: Number.POSITIVE_INFINITY, balanced: 0.5 };
  let hits = 0;
  let misses = 0;
  for (const [i, item] of sorted.entries()) {
    if (item.gold === "supported") hits += 1;
    else misses += 1;
    if (sorted[i + 1]?.score === item.score) continue;
    const balanced = (hits / Math.max(1, positives) + 1 - misses / Math.max(1, negatives)) / 2;
    if (balanced > best.balanced) best = { threshold: item.score, balanced };
  }
  return best;
}

/** Expected calibration error over ten equal bins of the confidence of decided claims, and of all. */
export function calibrationError(predictions: readonly Prediction[], scoring: Scoring): number {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, confidence: 0, right: 0 }));
  for (const p of predictions) {
    const bin = bins[Math.min(9, Math.floor(p.confidence * 10))];
    if (bin === undefined) continue;
    bin.n += 1;
    bin.confidence += p.confidence;
    bin.right += Number(isRight(p.gold, answerOf(p.verdict), scoring));
  }
  return bins.reduce((sum, b) => sum + Math.abs(b.confidence - b.right), 0) / Math.max(1, predictions.length);
}

/** 95% interval of a measure by resampling whole groups, percentile method. */
export function interval(
  predictions: readonly Prediction[],
  measure: (sample: readonly Prediction[]) => number,
  seed: number,
  rounds = 200,
): readonly [number, number] {
  const groups = new Map<string, Prediction[]>();
  for (const p of predictions) {
    const list = groups.get(p.group);
    if (list === undefined) groups.set(p.group, [p]);
    else list.push(p);
  }
  const all = [...groups.values()];
  const random = seededRandom(seed);
  const values: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const sample: Prediction[] = [];
    for (let i = 0; i < all.length; i++) sample.push(...(all[Math.floor(random() * all.length)] ?? []));
    values.push(measure(sample));
  }
  values.sort((a, b) => a - b);
  return [values[Math.floor(rounds * 0.025)] ?? Number.NaN, values[Math.ceil(rounds * 0.975) - 1] ?? Number.NaN];
}

/** The `share` quantile of numbers, nearest rank. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
