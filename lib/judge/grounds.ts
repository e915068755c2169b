import { articleSpan } from "./source.ts";
import type { Judgement } from "./judgement.ts";
import type { PartJudgement } from "./part-judgement.ts";
import { counterpartsOf } from "./counterpart.ts";
import type { FindingCode } from "./result.ts";

/** Findings that keep a part from being supported whatever else was found. */
const BARS: ReadonlySet<FindingCode> = new Set(["negation_flip", "antonym", "attributed_only", "modality_strengthened", "attribution_mismatch", "direction_mismatch"]);

/** Findings that say what the article has in the claim's place; without such a one nothing is refuted. */
const CONTRARY: ReadonlySet<FindingCode> = new Set([
  "number_mismatch", "magnitude_mismatch", "unit_mismatch", "comparator_mismatch", "direction_mismatch", "percent_vs_points",
  "date_mismatch", "period_mismatch", "duration_mismatch", "order_reversed", "entity_mismatch", "place_mismatch", "role_swap",
  "relation_mismatch", "attribution_mismatch", "negation_flip", "antonym", "quantifier_mismatch",
]);

/** A scope that carries much less of the part than the best one says nothing for it. */
const NEAR_BEST = 0.6;

/**
 * For every part the judgement that could carry it: something was found for it, and nothing that
 * contradicts it or bars it. Null where a part has none.
 */
export function supportingGrounds(parts: readonly (readonly PartJudgement[])[]): PartJudgement[] | null {
  const grounds = parts.map((judged) => {
    const most = judged[0]?.coverage ?? 0;
    return judged.find((p) => p.coverage > 0 && p.coverage >= most * NEAR_BEST && mayCarry(p));
  });
  const found = grounds.filter((g) => g !== undefined);
  return found.length === 0 || found.length < grounds.length ? null : found.map((p) => ({ ...p, outcome: "supported" }));
}

function mayCarry(judged: PartJudgement): boolean {
  const { judgements } = judged;
  const supports = judgements.some((j) => j.effect === "supports" && j.source.some((s) => s.end > s.start)) || judged.alignment.matches.size > 0;
  return supports && !judgements.some((j) => j.effect === "refutes" || (j.effect === "blocks" && BARS.has(j.code)));
}

/** The judgement that could refute the claim: one that shows what the article says instead. Null where there is none. */
export function refutingGrounds(parts: readonly (readonly PartJudgement[])[]): PartJudgement | null {
  let best: { readonly judged: PartJudgement; readonly contrary: Judgement; readonly strength: number } | null = null;
  for (const judged of parts.flat()) {
    for (const contrary of contraries(judged)) {
      const strength = judged.coverage + (contrary.effect === "refutes" ? 1 : 0);
      if (best === null || strength > best.strength) best = { judged, contrary, strength };
    }
  }
  if (best === null) return null;
  const { judged, contrary } = best;
  const refuting: Judgement = { ...contrary, effect: "refutes" };
  return { ...judged, outcome: "refuted", judgements: [refuting, ...judged.judgements.filter((j) => j !== contrary)] };
}

function contraries(judged: PartJudgement): Judgement[] {
  const found = judged.judgements.filter((j) => (j.effect === "refutes" || (j.effect === "blocks" && CONTRARY.has(j.code))) && j.source.some((s) => s.end > s.start));
  return found.length > 0 ? found : counterparts(judged);
}

/** "Born in Oslo" against "born in Bergen": the article fills the same place with something else. */
function counterparts(judged: PartJudgement): Judgement[] {
  return counterpartsOf(judged.alignment).map(({ unit, tokens }): Judgement => {
    const source = articleSpan(judged.alignment.article, tokens);
    const kind = unit.mention === undefined ? null : judged.alignment.claim.entities[unit.mention.entity]?.kind;
    const code = unit.kind !== "entity" ? "relation_mismatch" : kind === "place" ? "place_mismatch" : "entity_mismatch";
    return { code, effect: "refutes", unit, claim: unit, source: [source], message: `The article says "${source.text}", not "${unit.text}".` };
  });
}
