import type { Calibration, OperatingPoint, WeighedOutcome, WeighingModel } from "../../lib/judge/model-notation.ts";
import { OUTCOMES } from "../../lib/judge/model-notation.ts";
import type { Scores } from "../../lib/judge/weighing.ts";
import { outcomeOf, scoresOf } from "../../lib/judge/weighing.ts";
import { seededRandom, shuffled } from "../random.ts";
import type { BoostingSettings } from "./boosting.ts";
import { binned, boost } from "./boosting.ts";
import { calibrationOf } from "./calibration.ts";
import type { Example } from "./examples.ts";
import { modelOf } from "./model-file.ts";

export const SEED = 1787;
export const FOLDS = 5;

/** Chosen on cross-validation over the pages of VitaminC's development half. */
export const SETTINGS: BoostingSettings = { rounds: 150, depth: 5, rate: 0.08, penalty: 3, leastWeight: 5, features: 0.2, rows: 0.8, seed: SEED };

/** Least raw probability of a decision on what the rules left open: at one half it is likelier than everything else. */
const LEAST = { supported: 0.5, refuted: 0.5 };

const RAW: Calibration = { from: [0, 1], to: [0, 1] };
const UNCALIBRATED: OperatingPoint = { least: LEAST, calibration: { supported: RAW, refuted: RAW, open: RAW }, ruled: { supported: RAW, refuted: RAW } };

/** Fold of every group, seeded: rows of one page are never on both sides. */
export function foldsOf(groups: Iterable<string>): ReadonlyMap<string, number> {
  return new Map(shuffled([...new Set(groups)].toSorted(), seededRandom(SEED)).map((group, i) => [group, i % FOLDS]));
}

/** Trees grown on the examples, without calibration. */
export function train(examples: readonly Example[]): WeighingModel {
  const names = examples[0]?.features.map(([name]) => name) ?? [];
  const matrix = binned(examples.map((e) => Float64Array.from(e.features, ([, value]) => value)));
  const members = Int32Array.from(examples, (_, i) => i);
  const labels = Uint8Array.from(examples, (e) => OUTCOMES.indexOf(e.label));
  const trees = boost(matrix, members, labels, new Float64Array(examples.length).fill(1), OUTCOMES.length, SETTINGS);
  return modelOf(names, trees, { short: UNCALIBRATED, article: UNCALIBRATED, facts: UNCALIBRATED });
}

/** An example with scores of a model that had not seen its group. */
export interface Scored {
  readonly example: Example;
  readonly scores: Scores;
}

/** The operating point for examples scored apart: what the rules and the grounds leave, and how often it was right. */
export function operatingPointOf(scored: readonly Scored[]): OperatingPoint {
  const answered = scored.map((s) => ({ ...s, outcome: outcomeOf(s.example.rules, s.scores, s.example.grounds, LEAST) }));
  const calibration = (outcome: WeighedOutcome, byRules: boolean): Calibration =>
    calibrationOf(answered.filter((s) => s.outcome === outcome && (s.example.rules === outcome) === byRules).map((s) => ({ probability: s.scores[outcome], right: s.example.label === outcome })));
  return {
    least: LEAST,
    calibration: { supported: calibration("supported", false), refuted: calibration("refuted", false), open: calibration("open", false) },
    ruled: { supported: calibration("supported", true), refuted: calibration("refuted", true) },
  };
}

/** Cross-validation: a model for every fold, trained on the other folds and calibrated on how these score one another. */
export function crossValidate(examples: readonly Example[]): { readonly models: readonly WeighingModel[]; readonly folds: ReadonlyMap<string, number>; readonly scored: readonly Scored[] } {
  const folds = foldsOf(examples.map((e) => e.group));
  const foldOf = (example: Example): number => folds.get(example.group) ?? 0;
  const raw = Array.from({ length: FOLDS }, (_, fold) => train(examples.filter((e) => foldOf(e) !== fold)));
  const scored = examples.flatMap((example): Scored[] => {
    const model = raw[foldOf(example)];
    return model === undefined ? [] : [{ example, scores: scoresOf(example.features, model) }];
  });
  const models = raw.map((model, fold) => withPoint(model, operatingPointOf(scored.filter((s) => foldOf(s.example) !== fold))));
  return { models, folds, scored };
}

/** The model with one operating point for every kind of input. */
export function withPoint(model: WeighingModel, point: OperatingPoint): WeighingModel {
  return { ...model, points: { short: point, article: point, facts: point } };
}
