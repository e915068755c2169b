/**
 * Measures the verdicts on every public set of claims that the data folder holds, and writes
 * docs/evaluation-claims.md when all sets were run.
 *
 *   npm run eval -- claims [data folder] [set ...] [--sample=N]
 */
import { writeFileSync } from "node:fs";

import { once } from "../../lib/lexicon/decoding.ts";
import { assessClaim } from "../../lib/judge/check.ts";
import { DOCUMENT_MODEL } from "../../lib/judge/document/document-model.generated.ts";
import type { DocumentModel } from "../../lib/judge/document/document-model.ts";
import { MODEL } from "../../lib/judge/model.generated.ts";
import type { Verdict } from "../../lib/judge/result.ts";
import type { Scores } from "../../lib/judge/weighing.ts";
import type { WeighingModel } from "../../lib/judge/model-notation.ts";
import { crossValidateDocuments, DOCUMENT_SETS, readDocumentExamples } from "../training/documents.ts";
import { crossValidationOf, foldOf, FOLDS, TRAINING_SETS } from "../training/training.ts";
import { crossValidateRecords, readRecordExamples, RECORD_SET } from "../training/records.ts";
import type { ClaimRow } from "./claims/data.ts";
import { readEvidence, readRows, sampleRows } from "./claims/data.ts";
import type { Answer, Prediction } from "./claims/metrics.ts";
import { wordOverlap } from "./claims/overlap.ts";
import type { SetResult } from "./claims/report.ts";
import { lineOf, reportOf } from "./claims/report.ts";
import type { ClaimSet } from "./claims/sets.ts";
import { CLAIM_SETS } from "./claims/sets.ts";

const SEED = 20261123;
const REPORT = "docs/evaluation-claims.md";

function main(): void {
  const positional = process.argv.slice(2).filter((a) => !a.startsWith("--"));
  const known = new Set(CLAIM_SETS.map((set) => set.id));
  const folder = positional.find((a) => !known.has(a)) ?? "../shared/data";
  const names = positional.filter((a) => known.has(a));
  const limit = Number(
    process.argv.find((a) => a.startsWith("--sample="))?.slice("--sample=".length) ?? Number.POSITIVE_INFINITY,
  );
  const results: SetResult[] = [];
  const apart: Apart = {
    text: once(() => crossValidationOf(folder)?.models ?? []),
    documents: once(() => crossValidateDocuments(readDocumentExamples(folder) ?? []).models),
    records: once(() => crossValidateRecords(readRecordExamples(folder) ?? []).models),
  };
  for (const set of CLAIM_SETS) {
    if (names.length > 0 && !names.includes(set.id)) continue;
    const rows = readRows(folder, set);
    if (rows === null) {
      console.log(`${set.id}: no ${set.file} in ${folder}, left out`);
      continue;
    }
    const result = measure(set, rows, Math.min(set.sample, limit), apart);
    results.push(result);
    console.log(lineOf(result));
  }
  if (results.length === 0)
    console.log(
      `There are no claims to measure with in "${folder}". docs/evaluation-claims.md says which public sets belong there and how to convert them.`,
    );
  else if (names.length === 0 && limit === Number.POSITIVE_INFINITY) writeFileSync(REPORT, reportOf(results, SEED));
}

/** Weights for every fold that had not seen its rows: for texts, for keys and values, and for whole articles. */
interface Apart {
  readonly text: () => readonly WeighingModel[];
  readonly records: () => readonly WeighingModel[];
  readonly documents: () => readonly DocumentModel[];
}

/** Rows of the sets that the weights learned from are judged by weights that had not seen their page, table or text. */
function measure(set: ClaimSet, rows: readonly ClaimRow[], limit: number, apart: Apart): SetResult {
  const sample = sampleRows(rows, limit, SEED);
  const isRecords = set.id === RECORD_SET;
  const learned = isRecords || TRAINING_SETS.some((t) => t.id === set.id);
  const names = isRecords ? `${RECORD_SET} alone` : TRAINING_SETS.map((t) => t.id).join(", ");
  const models = isRecords ? apart.records : apart.text;
  const documentNames = DOCUMENT_SETS.map((d) => d.id).join(", ");
  const isDocument = DOCUMENT_SETS.some((d) => d.id === set.id);
  const trainedOn = isDocument
    ? `cross-validation over ${FOLDS} folds: each row by weights for whole articles, and a calibration, that had seen other documents only (of ${documentNames}, with edits of their supported claims); the weights for short evidence saw nothing of this set.`
    : learned
      ? `cross-validation over ${FOLDS} folds: each row by weights, and a calibration, that had seen rows of other pages, tables or texts only (of ${names}).`
      : `weights trained on development rows of ${names}; nothing of this set.`;
  const modelFor = (row: ClaimRow): WeighingModel => (learned ? (models()[foldOf(row.group)] ?? MODEL) : MODEL);
  const documentsFor = (row: ClaimRow): DocumentModel =>
    isDocument ? (apart.documents()[foldOf(row.group)] ?? DOCUMENT_MODEL) : DOCUMENT_MODEL;
  return {
    set,
    rows: rows.length,
    predictions: sample.map((row) => predict(row, set, modelFor(row), documentsFor(row))),
    trainedOn,
  };
}

function predict(row: ClaimRow, set: ClaimSet, model: WeighingModel, documents: DocumentModel): Prediction {
  const start = performance.now();
  const { result, scores } = assessClaim(
    { text: row.claim },
    readEvidence(row.evidence, set.kind),
    { asOf: set.asOf ?? null, minConfidence: 0 },
    model,
    documents,
  );
  const milliseconds = performance.now() - start;
  return {
    gold: row.label,
    verdict: result.verdict,
    confidence: result.confidence,
    group: row.group,
    codes: result.findings.map((finding) => finding.code),
    overlap: wordOverlap(row.claim, row.evidence),
    leaning: leaningOf(result.verdict, scores),
    likeliest: likeliestOf(scores),
    milliseconds,
  };
}

function likeliestOf(scores: Scores | null): Answer | null {
  if (scores === null) return null;
  if (scores.open >= scores.supported && scores.open >= scores.refuted) return "nei";
  return scores.supported >= scores.refuted ? "supported" : "refuted";
}

/** A verdict leans all the way; without one the odds of supported against refuted speak, and nothing found leans to no. */
function leaningOf(verdict: Verdict, scores: Scores | null): number {
  if (verdict === "supported") return 1;
  if (verdict === "refuted") return 0;
  if (scores === null) return 0;
  // Weights for documents tell supported from everything else.
  return scores.refuted === 0 ? scores.supported : scores.supported / (scores.supported + scores.refuted);
}

main();
