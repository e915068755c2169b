import { readClaim } from "../../lib/align/claim-reading.ts";
import { readArticle } from "../../lib/index.ts";
import type { ArticleReading } from "../../lib/index.ts";
import { documentFeaturesOf } from "../../lib/judge/document/document-features.ts";
import type { DocumentStrength } from "../../lib/judge/document/document-grounds.ts";
import { documentGrounds } from "../../lib/judge/document/document-grounds.ts";
import type { DocumentModel } from "../../lib/judge/document/document-model.ts";
import { readSentences } from "../../lib/judge/document/passages.ts";
import { probabilityOf } from "../../lib/judge/document/weigh-document.ts";
import { examine } from "../../lib/judge/examination.ts";
import type { Feature } from "../../lib/judge/features/feature.ts";
import type { Verdict } from "../../lib/judge/result.ts";
import type { ClaimRow } from "../accuracy/claims/data.ts";
import { readRows } from "../accuracy/claims/data.ts";
import { CLAIM_SETS } from "../accuracy/claims/sets.ts";
import { seededRandom } from "../random.ts";
import type { BoostingSettings } from "./boosting.ts";
import { binned, boost } from "./boosting.ts";
import { calibrationOf } from "./calibration.ts";
import { editedClaims } from "./document-edits.ts";
import { documentModelOf } from "./document-model-file.ts";
import { foldOf, FOLDS, SEED } from "./training.ts";

/** A set that the weights for whole articles learn from, and how much an edited claim of it counts beside one of its own. */
export interface DocumentSet {
  readonly id: string;
  readonly edits: number;
}

/** Edits are the best signal for changed summaries; where the claims are single sentences they teach little. */
export const DOCUMENT_SETS: readonly DocumentSet[] = [
  { id: "wice", edits: 0.1 },
  { id: "summedits", edits: 0.4 },
  { id: "qags", edits: 0.1 },
  { id: "faithbench", edits: 0.4 },
];

/** Wrong edits of each supported claim. */
const EDITS = 3;
/** Edits by a synonym are fewer than wrong ones, and count more. */
const SYNONYM_WEIGHT = 2;

/** Chosen by cross-validation over the documents of the sets. */
export const DOCUMENT_SETTINGS: BoostingSettings = {
  rounds: 120,
  leaves: 16,
  rate: 0.05,
  penalty: 3,
  leastWeight: 5,
  leastRows: 20,
  features: 0.15,
  rows: 0.7,
  seed: SEED,
};

/** Both answers count alike in training, so near even odds the mean of the two recalls is greatest. */
const LEAST: DocumentModel["least"] = { full: 0.5, loose: 0.45 };

/** A labelled claim against its document. */
export interface DocumentExample {
  readonly set: string;
  readonly group: string;
  readonly features: readonly Feature[];
  readonly supported: boolean;
  readonly weight: number;
  readonly generated: boolean;
  readonly rules: Verdict;
  readonly grounds: DocumentStrength | null;
}

/** The examples of every set in the folder, with generated edits of their supported claims; null where there is none. */
export function readDocumentExamples(folder: string): DocumentExample[] | null {
  const examples = DOCUMENT_SETS.flatMap(({ id, edits }) => {
    const set = CLAIM_SETS.find((s) => s.id === id);
    const rows = set === undefined ? null : readRows(folder, set);
    return rows === null ? [] : examplesOfSet(id, rows, edits);
  });
  return examples.length === 0 ? null : examples;
}

function examplesOfSet(id: string, rows: readonly ClaimRow[], edits: number): DocumentExample[] {
  const random = seededRandom(SEED);
  const words = [...new Set(rows.flatMap((row) => row.claim.toLowerCase().match(/[a-z]{4,}/g) ?? []))];
  const labelled = { supported: 0, other: 0 };
  for (const row of rows) labelled[row.label === "supported" ? "supported" : "other"] += 1;
  // Every set counts alike, and in it both answers do.
  const weightOf = (supported: boolean): number =>
    1000 / (2 * Math.max(1, supported ? labelled.supported : labelled.other));
  const unit = 1000 / rows.length;
  const readings = new Map<string, ArticleReading>();
  return rows.flatMap((row) => {
    const known = readings.get(row.evidence);
    const article = known ?? readArticle({ text: row.evidence });
    if (known === undefined) {
      readings.clear();
      readings.set(row.evidence, article);
    }
    const supported = row.label === "supported";
    const own = exampleOf(id, row, row.claim, article, { supported, weight: weightOf(supported), generated: false });
    const generated = supported ? editedClaims(row.claim, article, words, EDITS, random) : [];
    return [
      ...own,
      ...generated.flatMap((edited) =>
        exampleOf(id, row, edited.text, article, {
          supported: edited.supported,
          weight: unit * edits * (edited.supported ? SYNONYM_WEIGHT : 1),
          generated: true,
        }),
      ),
    ];
  });
}

function exampleOf(
  set: string,
  row: ClaimRow,
  text: string,
  article: ArticleReading,
  label: Pick<DocumentExample, "supported" | "weight" | "generated">,
): DocumentExample[] {
  const claim = readClaim(text, null);
  const examination = examine(claim, article, { asOf: null, published: null });
  const { parts, rules } = examination;
  const read = readSentences(claim, parts, article);
  if (read.length === 0) return [];
  const features = documentFeaturesOf(claim, examination, article, read);
  return [
    {
      set,
      group: row.group,
      features,
      ...label,
      rules: rules.verdict,
      grounds: documentGrounds(parts, read, article)?.strength ?? null,
    },
  ];
}

const RAW: DocumentModel["calibration"] = {
  supported: { from: [0, 1], to: [0, 1] },
  open: { from: [0, 1], to: [0, 1] },
};

/** Trees grown on the examples, without calibration. */
export function trainDocuments(examples: readonly DocumentExample[]): DocumentModel {
  const names = examples[0]?.features.map(([name]) => name) ?? [];
  const matrix = binned(examples.map((e) => Float64Array.from(e.features, ([, value]) => value)));
  const members = Int32Array.from(examples, (_, i) => i);
  const labels = Uint8Array.from(examples, (e) => Number(e.supported));
  const weights = Float64Array.from(examples, (e) => e.weight);
  const [against = [], likely = []] = boost(matrix, members, labels, weights, 2, DOCUMENT_SETTINGS);
  return documentModelOf(names, { likely, against }, LEAST, RAW);
}

/** An example with the probability that a model which had not seen its document gives it. */
export interface ScoredDocument {
  readonly example: DocumentExample;
  readonly probability: number;
}

/** A model for every fold, trained on the documents of the others and calibrated on how these score one another. */
export function crossValidateDocuments(examples: readonly DocumentExample[]): {
  readonly models: readonly DocumentModel[];
  readonly scored: readonly ScoredDocument[];
} {
  const raw = Array.from({ length: FOLDS }, (_, fold) =>
    trainDocuments(examples.filter((e) => foldOf(e.group) !== fold)),
  );
  const scored = examples.flatMap((example): ScoredDocument[] => {
    const model = raw[foldOf(example.group)];
    return model === undefined || example.generated
      ? []
      : [{ example, probability: probabilityOf(example.features, model) }];
  });
  const models = raw.map((model, fold): DocumentModel => ({
    ...model,
    calibration: documentCalibrationOf(scored.filter((s) => foldOf(s.example.group) !== fold)),
  }));
  return { models, scored };
}

/** What is answered where neither the rules nor the weights for short evidence decide. */
export function isSupported({ example, probability }: ScoredDocument): boolean {
  return example.grounds !== null && probability >= LEAST[example.grounds];
}

/** How often each answer was right, by its raw probability, over what the rules left open. */
export function documentCalibrationOf(scored: readonly ScoredDocument[]): DocumentModel["calibration"] {
  const open = scored.filter(({ example }) => example.rules !== "supported" && example.rules !== "refuted");
  return {
    supported: calibrationOf(
      open.filter(isSupported).map(({ probability, example }) => ({ probability, right: example.supported })),
      true,
    ),
    open: calibrationOf(
      open
        .filter((s) => !isSupported(s))
        .map(({ probability, example }) => ({ probability: 1 - probability, right: !example.supported })),
      false,
    ),
  };
}
