import type { Combination } from "./combination.ts";
import { confidenceOf as ruleConfidence } from "./confidence.ts";
import type { Examination } from "./examination.ts";
import type { Feature } from "./features/feature.ts";
import type { SupportingStrength } from "./grounds.ts";
import { supportingGrounds } from "./grounds.ts";
import type { InputKind } from "./input-kind.ts";
import type { Calibration, OperatingPoint, WeighedOutcome, WeighingModel, WeighingTrees } from "./model-notation.ts";
import type { PartJudgement } from "./part-judgement.ts";
import type { RefutingStrength } from "./refuting-grounds.ts";
import { refutingGrounds } from "./refuting-grounds.ts";
import type { Verdict } from "./result.ts";

/** Probabilities of the outcomes; they add up to one. */
export type Scores = Readonly<Record<WeighedOutcome, number>>;

/** A verdict with how sure it is (0-1, two decimals). */
export interface Weighed extends Combination {
  readonly confidence: number;
  /** What the trees say before the grounds are asked for; null where there was nothing to weigh. */
  readonly scores: Scores | null;
}

/** Confidence where nothing of the article speaks of the claim. */
const NOTHING_FOUND = 0.9;

/**
 * Decides whether what the rules found is enough. What they decided themselves stays: the model has seen too few
 * denials, exchanged roles and named sources to know better. What they left open becomes `supported` only with
 * grounds for every part and nothing against it, and `refuted` only with a finding that shows what the article
 * says instead.
 */
export function weigh(examination: Examination, kind: InputKind, model: WeighingModel): Weighed {
  const { rules } = examination;
  const features = examination.record?.features ?? examination.features;
  if (features === null) return { ...rules, confidence: NOTHING_FOUND, scores: null };
  const scores = scoresOf(features, model);
  const point = model.points[kind];
  // Scores do not carry over from one kind of input to another: where none were calibrated the rules stand alone.
  if (Object.values(point.least).every((floors) => Object.values(floors).every((floor) => floor > 1)))
    return { ...rules, confidence: ruleConfidence(rules.verdict, rules.decisive), scores };
  const decided = decide(examination, scores, point);
  return { ...decided, confidence: confidenceOf(rules.verdict, decided.verdict, scores, point), scores };
}

function decide(examination: Examination, scores: Scores, { least }: OperatingPoint): Combination {
  const { rules } = examination;
  if (isDecided(rules.verdict)) return rules;
  const { supporting, refuting } = groundsOf(examination);
  const outcome = outcomeOf(
    rules.verdict,
    scores,
    { supporting: supporting?.strength ?? null, refuting: refuting?.strength ?? null },
    least,
  );
  if (outcome === "supported" && supporting !== null)
    return { verdict: outcome, deciding: supporting.judgements, decisive: supporting.judgements };
  if (outcome === "refuted" && refuting !== null) {
    const { judgement } = refuting;
    return {
      verdict: outcome,
      deciding: [judgement],
      decisive: [judgement, ...rules.decisive.filter((p) => p.part !== judgement.part)],
    };
  }
  return rules;
}

/** What a verdict beyond the rules' own could rest on: readings of keys and values first, where there are any. */
export function groundsOf(examination: Examination): {
  readonly supporting: { readonly judgements: readonly PartJudgement[]; readonly strength: SupportingStrength } | null;
  readonly refuting: { readonly judgement: PartJudgement; readonly strength: RefutingStrength } | null;
} {
  const { record, parts } = examination;
  const read = record?.supporting ?? null;
  return {
    supporting:
      read === null ? supportingGrounds(examination) : { judgements: [read.judgement], strength: read.strength },
    refuting: record?.refuting ?? refutingGrounds(parts),
  };
}

function isDecided(verdict: Verdict): boolean {
  return verdict === "supported" || verdict === "refuted" || verdict === "conflicting_evidence";
}

/** How far there is anything that a verdict beyond the rules' own could rest on; null where there is nothing. */
export interface Grounds {
  readonly supporting: SupportingStrength | null;
  readonly refuting: RefutingStrength | null;
}

/** The outcome by the rules' verdict, the scores and the grounds alone. */
export function outcomeOf(
  rules: Verdict,
  scores: Scores,
  grounds: Grounds,
  least: OperatingPoint["least"],
): WeighedOutcome {
  if (rules === "supported" || rules === "refuted") return rules;
  if (rules === "conflicting_evidence") return "open";
  const { supporting, refuting } = grounds;
  if (scores.supported >= scores.refuted)
    return supporting !== null && scores.supported >= least.supported[supporting] ? "supported" : "open";
  return refuting !== null && scores.refuted >= least.refuted[refuting] ? "refuted" : "open";
}

function confidenceOf(
  rules: Verdict,
  verdict: Verdict,
  scores: Scores,
  { calibration, ruled }: OperatingPoint,
): number {
  const outcome = verdict === "supported" || verdict === "refuted" ? verdict : "open";
  const line = outcome !== "open" && rules === outcome ? ruled[outcome] : calibration[outcome];
  return Math.round(calibrated(scores[outcome], line) * 100) / 100;
}

/** The raw probability on the line between the two knots around it. */
export function calibrated(probability: number, { from, to }: Calibration): number {
  const above = from.findIndex((knot) => knot >= probability);
  if (above < 0) return to.at(-1) ?? probability;
  const [low, high] = [from[above - 1], from[above]];
  if (low === undefined || high === undefined || high === low) return to[above] ?? probability;
  const [start, end] = [to[above - 1] ?? 0, to[above] ?? 0];
  return start + ((end - start) * (probability - low)) / (high - low);
}

/** Runs the trees. Leaf values are whole numbers, so that every runtime adds up the same. */
export function scoresOf(features: readonly Feature[], model: WeighingModel): Scores {
  const values = valuesOf(features, model);
  const of = (outcome: WeighedOutcome): number => exponential(sumOf(model.trees[outcome], values) / model.scale);
  const [supported, refuted, open] = [of("supported"), of("refuted"), of("open")];
  const total = supported + refuted + open;
  return { supported: rounded(supported / total), refuted: rounded(refuted / total), open: rounded(open / total) };
}

/** Where each of a model's features stands among those that are worked out, which are always the same in the same order. */
interface Places {
  readonly count: number;
  readonly at: readonly number[];
}

const places = new WeakMap<WeighingModel, Places>();

function valuesOf(features: readonly Feature[], model: WeighingModel): Float64Array {
  const known = places.get(model);
  const values = known?.count === features.length ? valuesAt(known.at, features, model) : null;
  if (values !== null) return values;
  const byName = new Map(features.map(([name], place) => [name, place]));
  const at = model.features.map((name) => byName.get(name) ?? -1);
  places.set(model, { count: features.length, at });
  return Float64Array.from(at, (place) => features[place]?.[1] ?? 0);
}

/** Null where another name stands at a place: these are not the features that the places are of. */
function valuesAt(at: readonly number[], features: readonly Feature[], model: WeighingModel): Float64Array | null {
  const values = new Float64Array(at.length);
  for (let i = 0; i < at.length; i++) {
    const feature = features[at[i] ?? -1];
    if (feature === undefined) continue;
    if (feature[0] !== model.features[i]) return null;
    values[i] = feature[1];
  }
  return values;
}

/** The sum of the leaves that the values lead to. */
export function sumOf({ roots, feature, cut, right, value }: WeighingTrees, values: Float64Array): number {
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree] ?? 0;
    for (let asked = feature[node] ?? -1; asked >= 0; asked = feature[node] ?? -1)
      node = (values[asked] ?? 0) < (cut[node] ?? 0) ? node + 1 : (right[node] ?? 0);
    sum += value[node] ?? 0;
  }
  return sum;
}

/** e to the x by (1 + x/4096)^4096: multiplications alone, the same to the last bit everywhere; scores lie within ±20. */
export function exponential(x: number): number {
  let power = 1 + Math.max(-20, Math.min(20, x)) / 4096;
  for (let i = 0; i < 12; i++) power *= power;
  return power;
}

function rounded(probability: number): number {
  return Math.round(probability * 10_000) / 10_000;
}
