/**
 * Trains the weights for claims about keys and values, and writes lib/judge/record/model.generated.ts.
 *
 *   npm run train:records -- [data folder]
 *
 * Learns from the development rows of INFOTABS; the same data, seed and engine give the same file.
 */
import { writeFileSync } from "node:fs";

import { modelFile } from "./training/model-file.ts";
import { readRecordExamples, RECORD_SET, RECORD_SETTINGS, recordAnswerOf, trainRecords } from "./training/records.ts";
import { FOLDS, SEED } from "./training/training.ts";

const MODEL_FILE = "lib/judge/record/model.generated.ts";

function main(): void {
  const [folder = "../shared/data"] = process.argv.slice(2);
  const examples = readRecordExamples(folder);
  if (examples === null) {
    console.log(
      `There is no ${RECORD_SET} in "${folder}", so nothing was trained. docs/evaluation-claims.md says how to get and convert it.`,
    );
    return;
  }
  const { model, scored } = trainRecords(examples);
  const answered = scored.map((s) => ({ answer: recordAnswerOf(s), label: s.example.label, rules: s.example.rules }));
  const share = (list: typeof answered): string =>
    (list.filter((a) => a.answer === a.label).length / Math.max(1, list.length)).toFixed(4);
  const decided = answered.filter((a) => a.answer !== "open");
  const beyond = decided.filter((a) => a.rules !== a.answer);
  console.log(
    `${examples.length} claims, ${FOLDS} folds: right ${share(answered)}; decided ${decided.length}, right ${share(decided)}; beyond the rules ${beyond.length}, right ${share(beyond)}`,
  );
  const about = [
    `Weights for claims about keys and values, learned by \`npm run train:records\`: ${RECORD_SETTINGS.rounds} rounds of trees of depth ${RECORD_SETTINGS.depth} an outcome.`,
    `Data: development rows of ${RECORD_SET}; ${examples.length} claims.`,
    `Trained ${new Date().toISOString().slice(0, 10)}, seed ${SEED}. Generated: do not edit.`,
  ].join("\n");
  writeFileSync(MODEL_FILE, modelFile(model, model.points, about, { name: "RECORD_MODEL", folder: "../" }));
  console.log(`wrote ${MODEL_FILE}`);
}

main();
