import type { Combination } from "../combination.ts";
import type { Judgement } from "../judgement.ts";
import type { PartJudgement } from "../part-judgement.ts";
import type { FindingCode } from "../result.ts";
import type { Feature } from "./feature.ts";

/** Findings that are counted one by one; the others count by their effect alone. */
const COUNTED: readonly (readonly [FindingCode, Judgement["effect"]])[] = [
  ["number_equal", "supports"],
  ["number_within_rounding", "supports"],
  ["number_derived", "supports"],
  ["number_mismatch", "refutes"],
  ["number_mismatch", "blocks"],
  ["comparator_mismatch", "refutes"],
  ["comparator_mismatch", "blocks"],
  ["direction_mismatch", "refutes"],
  ["unit_mismatch", "refutes"],
  ["date_equal", "supports"],
  ["date_contains", "supports"],
  ["date_mismatch", "refutes"],
  ["date_mismatch", "blocks"],
  ["period_mismatch", "blocks"],
  ["order_reversed", "blocks"],
  ["order_reversed", "refutes"],
  ["entity_match", "supports"],
  ["entity_alias", "supports"],
  ["entity_absent", "blocks"],
  ["relation_match", "supports"],
  ["relation_mismatch", "blocks"],
  ["relation_mismatch", "refutes"],
  ["role_swap", "refutes"],
  ["negation_flip", "refutes"],
  ["negation_flip", "blocks"],
  ["antonym", "refutes"],
  ["antonym", "blocks"],
  ["quantifier_mismatch", "blocks"],
  ["quantifier_mismatch", "refutes"],
  ["modality_strengthened", "blocks"],
  ["causal_added", "blocks"],
  ["superlative_unsupported", "blocks"],
  ["scope_widened", "blocks"],
  ["attributed_only", "blocks"],
  ["attribution_mismatch", "blocks"],
  ["no_evidence", "blocks"],
];

/** What the comparators found in the best scope of every part, and what the rules alone make of it. */
export function ruleFeatures(parts: readonly (readonly PartJudgement[])[], rules: Combination): Feature[] {
  const best = parts.map((judged) => judged[0]).filter((j) => j !== undefined);
  const decisive = rules.decisive.flatMap((p) => p.judgements);
  const all = parts.flat();
  const coverages = parts.map((judged) => judged[0]?.coverage ?? 0);
  const effects = (judged: readonly PartJudgement[], effect: Judgement["effect"]): number =>
    judged.flatMap((p) => p.judgements).filter((j) => j.effect === effect).length;
  return [
    ["supported", Number(rules.verdict === "supported")],
    ["refuted", Number(rules.verdict === "refuted")],
    ["conflicting", Number(rules.verdict === "conflicting_evidence")],
    ["partial", Number(rules.verdict === "partially_supported")],
    ["parts", parts.length],
    ["scopes.supported", all.filter((p) => p.outcome === "supported").length],
    ["scopes.refuted", all.filter((p) => p.outcome === "refuted").length],
    ["parts.supported", parts.filter((judged) => judged.some((p) => p.outcome === "supported")).length],
    ["parts.refuted", parts.filter((judged) => judged.some((p) => p.outcome === "refuted")).length],
    ["coverage.least", coverages.length === 0 ? 0 : Math.min(...coverages)],
    ["coverage.mean", coverages.length === 0 ? 0 : coverages.reduce((sum, c) => sum + c, 0) / coverages.length],
    ["supports", effects(best, "supports")],
    ["refutes", effects(best, "refutes")],
    ["blocks", effects(best, "blocks")],
    ["refutes.anywhere", effects(all, "refutes")],
    ["blocks.least", best.length === 0 ? 0 : Math.min(...best.map((p) => effects([p], "blocks")))],
    ["negated", Number(best.some((p) => p.part.negated))],
    ["fragment", Number(best.some((p) => p.part.clause === null))],
    ["copula", Number(best.some((p) => p.part.clause?.predicate.lemma === "be"))],
    ["sources", Number(best.some((p) => p.part.sources.length > 0))],
    [
      "passive.differs",
      Number(
        best.some(
          (p) =>
            p.part.clause !== null &&
            p.alignment.scope.clauses.some(
              (c) =>
                c.predicate.lemma === p.part.clause?.predicate.lemma &&
                c.predicate.passive !== p.part.clause.predicate.passive,
            ),
        ),
      ),
    ],
    ...COUNTED.map(([code, effect]): Feature => [
      `${code}.${effect}`,
      decisive.filter((j) => j.code === code && j.effect === effect).length,
    ]),
  ];
}
