/**
 * Trains the weights that decide what the rules leave open of a claim against a whole article, and writes
 * lib/judge/document/document-model.generated.ts.
 *
 *   npm run train:documents -- [data folder]
 *
 * Learns from development rows of the sets that bench/training/documents.ts names and from edits of their supported
 * claims; the same data, seed and engine give the same file.
 */
import { writeFileSync } from "node:fs";

import { balancedAccuracy } from "./accuracy/claims/metrics.ts";
import type { ScoredDocument } from "./training/documents.ts";
import {
  crossValidateDocuments,
  DOCUMENT_SETS,
  DOCUMENT_SETTINGS,
  documentCalibrationOf,
  isSupported,
  readDocumentExamples,
  trainDocuments,
} from "./training/documents.ts";
import { documentModelFile } from "./training/document-model-file.ts";
import { FOLDS, SEED } from "./training/training.ts";

const MODEL_FILE = "lib/judge/document/document-model.generated.ts";

function main(): void {
  const [folder = "../shared/data"] = process.argv.slice(2);
  const examples = readDocumentExamples(folder);
  if (examples === null) {
    console.log(
      `There is none of the sets in "${folder}", so nothing was trained. docs/evaluation-claims.md says how to get and convert them.`,
    );
    return;
  }
  const generated = examples.filter((e) => e.generated).length;
  console.log(
    `${examples.length - generated} claims and ${generated} edits of them, ${examples[0]?.features.length ?? 0} features`,
  );
  const { scored } = crossValidateDocuments(examples);
  for (const { id } of DOCUMENT_SETS)
    report(
      id,
      scored.filter((s) => s.example.set === id),
    );
  const about = [
    `Weights learned by \`npm run train:documents\`: ${DOCUMENT_SETTINGS.rounds} rounds of trees of ${DOCUMENT_SETTINGS.leaves} leaves for and against.`,
    `Data: development rows of ${DOCUMENT_SETS.map((s) => s.id).join(", ")}; ${examples.length - generated} claims, and ${generated} edits of the supported ones.`,
    `Trained ${new Date().toISOString().slice(0, 10)}, seed ${SEED}. Generated: do not edit.`,
  ].join("\n");
  const model = { ...trainDocuments(examples), calibration: documentCalibrationOf(scored) };
  writeFileSync(MODEL_FILE, documentModelFile(model, about));
  console.log(`wrote ${MODEL_FILE}`);
}

/** How the folds fared: what the rules decided stays, the rest is by the weights. */
function report(id: string, scored: readonly ScoredDocument[]): void {
  if (scored.length === 0) return;
  const isOpen = ({ example }: ScoredDocument): boolean => example.rules !== "supported" && example.rules !== "refuted";
  const answers = scored.map((s) => ({
    gold: s.example.supported ? ("supported" as const) : ("unsupported" as const),
    supported: s.example.rules === "supported" || (isOpen(s) && isSupported(s)),
  }));
  const added = scored.filter((s) => isOpen(s) && isSupported(s));
  const right = added.filter((s) => s.example.supported).length;
  console.log(
    `${id}: ${scored.length} claims, ${FOLDS} folds: balanced accuracy ${balancedAccuracy(answers).toFixed(4)}; supported beyond the rules ${added.length}, of these right ${(right / Math.max(1, added.length)).toFixed(4)}`,
  );
}

main();
