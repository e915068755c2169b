import type { PartJudgement } from "./part-judgement.ts";
import type { Verdict } from "./result.ts";

/** How much of the certainty each kind of match leaves: a synonym or a reading across sentences can be wrong. */
const RELATION_CERTAINTY: Readonly<Record<string, number>> = {
  same: 1,
  alias: 0.99,
  synonym: 0.97,
  derived: 0.95,
  general: 0.96,
  context: 0.93,
  converse: 0.93,
  antonym: 0.92,
  exclusive: 0.85,
};

/** 0-1, two decimals: the certainty of the weakest part that the verdict rests on. */
export function confidenceOf(verdict: Verdict, decisive: readonly PartJudgement[]): number {
  if (verdict === "not_enough_info") {
    const coverage = Math.max(0, ...decisive.map((p) => p.coverage));
    return round(0.95 - 0.45 * coverage);
  }
  const relevant = decisive.filter((p) => p.outcome !== "open");
  const certainties = relevant.map((p) => certaintyOf(p));
  const weakest = Math.min(1, ...certainties);
  return round(verdict === "supported" || verdict === "refuted" ? 0.96 * weakest : 0.8 * weakest);
}

function certaintyOf(judged: PartJudgement): number {
  let certainty = judged.outcome === "refuted" ? 0.5 + 0.5 * Math.min(1, judged.coverage + 0.4) : 1;
  for (const match of [...judged.alignment.matches.values(), ...judged.alignment.opposed.values()]) {
    certainty *= RELATION_CERTAINTY[match.relation] ?? 0.9;
  }
  return certainty;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
