/**
 * Trains the weights that decide whether what the rules found is enough, and writes lib/judge/model.ts.
 *
 *   npm run train -- [data folder]
 *
 * Learns from VitaminC's development pages (real revisions) alone. The same data, seed and engine give the
 * same file.
 */
import { writeFileSync } from "node:fs";

import { outcomeOf } from "../lib/judge/weighing.ts";
import { readRows } from "./accuracy/claims/data.ts";
import { CLAIM_SETS } from "./accuracy/claims/sets.ts";
import { examplesOf } from "./training/examples.ts";
import { modelFile } from "./training/model-file.ts";
import { crossValidate, FOLDS, operatingPointOf, SEED, SETTINGS, train } from "./training/training.ts";

const MODEL_FILE = "lib/judge/model.ts";

/** Sentences chosen as evidence say nothing of how far a whole article may be trusted: there the rules alone decide. */
const NEVER = { supported: 2, refuted: 2 };

function main(): void {
  const [folder = "../shared/data"] = process.argv.slice(2);
  const set = CLAIM_SETS.find((s) => s.id === "vitaminc");
  const rows = set === undefined ? null : readRows(folder, set);
  if (rows === null) {
    console.log(`There is no ${set?.file} in "${folder}", so nothing was trained. docs/evaluation-claims.md says how to get and convert it.`);
    return;
  }
  const examples = examplesOf(rows, "short");
  console.log(`${examples.length} examples of ${rows.length} rows, ${examples[0]?.features.length ?? 0} features`);
  const { scored } = crossValidate(examples);
  const point = operatingPointOf(scored);
  const right = scored.filter((s) => outcomeOf(s.example.rules, s.scores, s.example.grounds, point.least) === s.example.label).length;
  console.log(`cross-validated accuracy over ${FOLDS} folds of pages: ${(right / scored.length).toFixed(4)}`);
  for (const outcome of ["supported", "refuted"] as const) {
    const wanted = scored.filter((s) => s.scores[outcome] >= 0.5 && s.scores[outcome] === Math.max(...Object.values(s.scores)) && s.example.rules !== outcome);
    const held = wanted.filter((s) => !(outcome === "supported" ? s.example.grounds.supporting : s.example.grounds.refuting));
    console.log(`${outcome}: ${wanted.length} wanted, ${held.length} without grounds (of these ${held.filter((s) => s.example.label === outcome).length} would have been right)`);
  }
  const model = train(examples);
  const today = new Date().toISOString().slice(0, 10);
  const about = `Weights learned by \`npm run train\`: ${SETTINGS.rounds} rounds of trees of depth ${SETTINGS.depth} an outcome.\nData: VitaminC, development pages (real revisions), ${examples.length} claims. Trained ${today}, seed ${SEED}.\nGenerated: do not edit.`;
  writeFileSync(MODEL_FILE, modelFile(model, { short: point, article: { ...point, least: NEVER }, facts: { ...point, least: NEVER } }, about));
  console.log(`wrote ${MODEL_FILE}`);
}

main();
