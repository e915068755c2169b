/**
 * Trains the weights that decide whether what the rules found is enough, and writes lib/judge/model.generated.ts.
 *
 *   npm run train:claims -- [data folder]
 *
 * Learns from development rows of the sets that bench/training/training.ts names; the same data, seed and engine
 * give the same file.
 */
import { writeFileSync } from "node:fs";

import type { WeighedOutcome } from "../lib/judge/model-notation.ts";
import { modelFile } from "./training/model-file.ts";
import type { Scored } from "./training/training.ts";
import {
  answerOf,
  crossValidationOf,
  FOLDS,
  operatingPointsOf,
  SEED,
  SETTINGS,
  train,
  TRAINING_SETS,
} from "./training/training.ts";

const MODEL_FILE = "lib/judge/model.generated.ts";

function main(): void {
  const [folder = "../shared/data"] = process.argv.slice(2);
  const validation = crossValidationOf(folder);
  if (validation === null) {
    console.log(
      `There is no VitaminC in "${folder}", so nothing was trained. docs/evaluation-claims.md says how to get and convert it.`,
    );
    return;
  }
  const { examples, scored } = validation;
  console.log(`${examples.length} examples, ${examples[0]?.features.length ?? 0} features`);
  for (const kind of ["short", "facts"] as const)
    report(
      kind,
      scored.filter((s) => s.example.kind === kind && !s.example.generated),
    );
  const about = [
    `Weights learned by \`npm run train:claims\`: ${SETTINGS.rounds} rounds of trees of ${SETTINGS.leaves} leaves an outcome.`,
    `Data: development rows of ${TRAINING_SETS.map((s) => s.id).join(", ")}; ${examples.length} claims.`,
    `Trained ${new Date().toISOString().slice(0, 10)}, seed ${SEED}. Generated: do not edit.`,
  ].join("\n");
  writeFileSync(MODEL_FILE, modelFile(train(examples), operatingPointsOf(scored), about));
  console.log(`wrote ${MODEL_FILE}`);
}

/** How the folds fared, and what the demand for grounds held back. */
function report(kind: string, scored: readonly Scored[]): void {
  const right = (list: readonly Scored[], outcome: (s: Scored) => WeighedOutcome): string =>
    (list.filter((s) => outcome(s) === s.example.label).length / Math.max(1, list.length)).toFixed(4);
  const likeliest = ({ scores }: Scored): WeighedOutcome =>
    scores.supported >= scores.refuted && scores.supported >= scores.open
      ? "supported"
      : scores.refuted >= scores.open
        ? "refuted"
        : "open";
  console.log(
    `${kind}: ${scored.length} claims, ${FOLDS} folds: right ${right(scored, answerOf)}; by scores alone ${right(scored, likeliest)}`,
  );
  for (const outcome of ["supported", "refuted"] as const) {
    const wanted = scored.filter((s) => likeliest(s) === outcome && s.example.rules !== outcome);
    const held = wanted.filter((s) => answerOf(s) !== outcome);
    console.log(
      `  ${outcome}: ${wanted.length} likeliest beyond the rules, ${held.length} held back, of which ${right(held, () => outcome)} would have been right`,
    );
  }
}

main();
