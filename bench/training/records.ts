import { readClaim } from "../../lib/align/claim-reading.ts";
import { examine } from "../../lib/judge/examination.ts";
import type { Feature } from "../../lib/judge/features/feature.ts";
import type { Calibration, OperatingPoint, WeighedOutcome, WeighingModel } from "../../lib/judge/model-notation.ts";
import { OUTCOMES } from "../../lib/judge/model-notation.ts";
import type { Verdict } from "../../lib/judge/result.ts";
import type { Grounds, Scores } from "../../lib/judge/weighing.ts";
import { groundsOf, outcomeOf, scoresOf } from "../../lib/judge/weighing.ts";
import type { ClaimRow } from "../accuracy/claims/data.ts";
import { readEvidence, readRows } from "../accuracy/claims/data.ts";
import { CLAIM_SETS } from "../accuracy/claims/sets.ts";
import type { BoostingSettings } from "./boosting.ts";
import { binned, boost } from "./boosting.ts";
import { calibrationOf } from "./calibration.ts";
import { modelOf } from "./model-file.ts";
import { foldOf, FOLDS, SEED } from "./training.ts";

/** The set of claims about keys and values that the weights learn from. */
export const RECORD_SET = "infotabs";

/** Few rows and features: shallow trees, chosen by cross-validation over the tables of the development half. */
export const RECORD_SETTINGS: BoostingSettings = {
  rounds: 120,
  leaves: 8,
  depth: 3,
  rate: 0.08,
  penalty: 3,
  leastWeight: 5,
  leastRows: 1,
  features: 0.4,
  rows: 0.8,
  seed: SEED,
};

/**
 * Least raw probability of a decision on what the rules left open. Even odds for a refutation that is shown; a wrong
 * `supported` is worse, so it takes more.
 */
const LEAST: OperatingPoint["least"] = {
  supported: { full: 0.55, loose: 0.6, displaced: 0.6, edited: 2, barred: 2 },
  refuted: { full: 0.45, loose: 0.5, exchanged: 2 },
};

/** A labelled claim about keys and values as the trainer sees it. */
export interface RecordExample {
  readonly features: readonly Feature[];
  readonly label: WeighedOutcome;
  readonly group: string;
  readonly rules: Verdict;
  readonly grounds: Grounds;
}

/** The examples of the set in the folder; null where it is not there. */
export function readRecordExamples(folder: string): RecordExample[] | null {
  const set = CLAIM_SETS.find((s) => s.id === RECORD_SET);
  const rows = set === undefined ? null : readRows(folder, set);
  return rows === null ? null : rows.flatMap((row) => exampleOf(row, set?.asOf ?? null));
}

function exampleOf(row: ClaimRow, asOf: string | null): RecordExample[] {
  const article = readEvidence(row.evidence, "facts");
  const examination = examine(readClaim(row.claim, null), article, { asOf, published: null });
  if (examination.record === null) return [];
  const { supporting, refuting } = groundsOf(examination);
  return [
    {
      features: examination.record.features,
      label: row.label === "supported" || row.label === "refuted" ? row.label : "open",
      group: row.group,
      rules: examination.rules.verdict,
      grounds: { supporting: supporting?.strength ?? null, refuting: refuting?.strength ?? null },
    },
  ];
}

interface Scored {
  readonly example: RecordExample;
  readonly scores: Scores;
}

const RAW: Calibration = { from: [0, 1], to: [0, 1] };
const UNCALIBRATED: OperatingPoint = {
  least: LEAST,
  calibration: { supported: RAW, refuted: RAW, open: RAW },
  ruled: { supported: RAW, refuted: RAW },
};

function grown(examples: readonly RecordExample[], point: OperatingPoint): WeighingModel {
  const names = examples[0]?.features.map(([name]) => name) ?? [];
  const matrix = binned(examples.map((e) => Float64Array.from(e.features, ([, value]) => value)));
  const trees = boost(
    matrix,
    Int32Array.from(examples, (_, i) => i),
    Uint8Array.from(examples, (e) => OUTCOMES.indexOf(e.label)),
    Float64Array.from(examples, () => 1),
    OUTCOMES.length,
    RECORD_SETTINGS,
  );
  return modelOf(names, trees, { short: point, article: point, facts: point });
}

/** The answer that an example would get. */
export function recordAnswerOf({ example, scores }: Scored): WeighedOutcome {
  return outcomeOf(example.rules, scores, example.grounds, LEAST);
}

function calibrated(scored: readonly Scored[]): OperatingPoint {
  const answered = scored.map((s) => ({ ...s, outcome: recordAnswerOf(s) }));
  const calibration = (outcome: WeighedOutcome, byRules: boolean): Calibration =>
    calibrationOf(
      answered
        .filter((s) => s.outcome === outcome && (s.example.rules === outcome) === byRules)
        .map((s) => ({ probability: s.scores[outcome], right: s.example.label === outcome })),
      outcome !== "open",
    );
  return {
    least: LEAST,
    calibration: {
      supported: calibration("supported", false),
      refuted: calibration("refuted", false),
      open: calibration("open", false),
    },
    ruled: { supported: calibration("supported", true), refuted: calibration("refuted", true) },
  };
}

/** A model for every fold of tables, trained on the other folds and calibrated on how these score one another. */
export function crossValidateRecords(examples: readonly RecordExample[]): {
  readonly models: readonly WeighingModel[];
  readonly scored: readonly Scored[];
} {
  const raw = Array.from({ length: FOLDS }, (_, fold) =>
    grown(
      examples.filter((e) => foldOf(e.group) !== fold),
      UNCALIBRATED,
    ),
  );
  const scored = examples.flatMap((example): Scored[] => {
    const model = raw[foldOf(example.group)];
    return model === undefined ? [] : [{ example, scores: scoresOf(example.features, model) }];
  });
  const models = raw.map((model, fold): WeighingModel => {
    const point = calibrated(scored.filter((s) => foldOf(s.example.group) !== fold));
    return { ...model, points: { short: point, article: point, facts: point } };
  });
  return { models, scored };
}

/** The weights that are shipped: grown on all examples, calibrated by the folds. */
export function trainRecords(examples: readonly RecordExample[]): {
  readonly model: WeighingModel;
  readonly scored: readonly Scored[];
} {
  const { scored } = crossValidateRecords(examples);
  return { model: grown(examples, calibrated(scored)), scored };
}
