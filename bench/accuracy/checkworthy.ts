/**
 * How well the score of check-worthiness ranks the sentences that fact-checkers took up.
 *
 *   npm run eval -- checkworthy [data folder = ../shared/data] [--train]
 *
 * The debates are shuffled by a fixed seed and split in two; the weights are fitted on the one part
 * (`--train` writes them) and measured on the other.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod";

import { analyze } from "../../lib/extract/analyze.ts";
import { checkworthinessOf, WORTH_NOTHING } from "../../lib/passage/checkworthiness.ts";
import { readingOfPassage } from "../../lib/passage/context.ts";
import type { SentenceReading } from "../../lib/passage/context.ts";
import { WORTH_FEATURES, worthFeatures } from "../../lib/passage/worth-features.ts";
import { seededRandom, shuffled } from "../random.ts";
import { averagePrecision, fitLogistic, probability } from "./checkworthy/logistic.ts";
import type { Row } from "./checkworthy/logistic.ts";
import { writeSection } from "./passages/page.ts";

const SEED = 20260115;
const TRAIN_SHARE = 0.6;
const FOLDS = 5;

const Sentence = z.object({ file: z.string(), text: z.string(), label: z.enum(["not", "checkworthy"]) });

interface Scored extends Row {
  readonly file: string;
  readonly words: number;
}

const args = process.argv.slice(2);
const folder = args.find((each) => !each.startsWith("--")) ?? "../shared/data";
const path = join(folder, "checkworthy/checkthat2020_sample.jsonl");

if (!existsSync(path)) {
  console.log(`no ${path}: CheckThat! 2020 task 5 (debates), JSON lines of {file, text, label}`);
} else {
  const rows = read(path);
  const files = shuffled([...new Set(rows.map((row) => row.file))].toSorted(), seededRandom(SEED));
  const train = new Set(files.slice(0, Math.round(TRAIN_SHARE * files.length)));
  const fitted = rows.filter((row) => train.has(row.file));
  const held = rows.filter((row) => !train.has(row.file));
  if (args.includes("--train")) {
    writeWeights(fitted, train.size);
    console.log("weights written; run again without --train to measure them");
  } else {
    const report = reportOf(rows, files, fitted, held, train.size);
    console.log(report);
    writeSection("Check-worthiness", "checkworthy", `${report}\n\nFeatures: ${WORTH_FEATURES.join(", ")}.`);
  }
}

function read(file: string): Scored[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => {
      const row = Sentence.parse(JSON.parse(line));
      const analysis = analyze(row.text, { anchor: null });
      const plain = { text: row.text, starts: new Int32Array(), ends: new Int32Array(), blocks: [], opaque: [] };
      const { sentences } = readingOfPassage(plain, analysis);
      const kind = (id: number): string => analysis.entities[id]?.kind ?? "other";
      // A row that reads as several sentences has the features of the one that is worth most.
      const each = sentences.map((reading: SentenceReading) => worthFeatures(reading, kind));
      const features = each.length === 0 ? WORTH_FEATURES.map(() => 0) : best(each);
      const words = row.text.split(/\s+/).length;
      return [{ file: row.file, features, positive: row.label === "checkworthy", words }];
    });
}

function best(each: readonly (readonly number[])[]): readonly number[] {
  return each.toSorted((a, b) => checkworthinessOf(b) - checkworthinessOf(a))[0] ?? [];
}

function writeWeights(rows: readonly Row[], debates: number): void {
  const model = fitLogistic(rows);
  const digits = (value: number): string => value.toFixed(2);
  writeFileSync(
    "lib/passage/worth-weights.generated.ts",
    [
      `/** Written by \`npm run eval -- checkworthy --train\`: logistic weights fitted on ${debates} debates (${rows.length} sentences) of CheckThat! 2020. */`,
      `export const WORTH_BIAS = ${digits(model.bias)};`,
      "",
      "/** In the order of WORTH_FEATURES. */",
      `export const WORTH_WEIGHTS: readonly number[] = [${model.weights.map((w, i) => `\n  ${digits(w)}, // ${WORTH_FEATURES[i] ?? ""}`).join("")}\n];`,
      "",
    ].join("\n"),
  );
}

function reportOf(
  rows: readonly Scored[],
  files: readonly string[],
  fitted: readonly Scored[],
  held: readonly Scored[],
  debates: number,
): string {
  const score = (of: (row: Scored) => number, part: readonly Scored[]): string =>
    averagePrecision(part.map((row) => ({ score: of(row), positive: row.positive }))).toFixed(3);
  const base = (part: readonly Scored[]): string => (part.filter((r) => r.positive).length / part.length).toFixed(3);
  const figure = WORTH_FEATURES.indexOf("figure");
  const cross = crossValidated(rows, files);
  const worthy = rows.filter((row) => row.positive);
  const below = (part: readonly Scored[]): string =>
    `${part.filter((row) => checkworthinessOf(row.features) < WORTH_NOTHING).length} of ${part.length}`;
  return [
    `Sentences of debates and speeches (CheckThat! 2020, task 5, as sampled in the data folder): ${rows.length}, of which ${worthy.length} check-worthy, in ${files.length} files. Split by file, seed ${SEED}: ${debates} to fit the weights, ${files.length - debates} held apart.`,
    "",
    "| ranking | average precision, held apart | of all, five-fold by file |",
    "| --- | --- | --- |",
    `| random (the share of check-worthy sentences) | ${base(held)} | ${base(rows)} |`,
    `| a figure stands in it | ${score((r) => r.features[figure] ?? 0, held)} | ${score((r) => r.features[figure] ?? 0, rows)} |`,
    `| number of words | ${score((r) => r.words, held)} | ${score((r) => r.words, rows)} |`,
    `| Attest's score | ${score((r) => checkworthinessOf(r.features), held)} | ${averagePrecision(cross).toFixed(3)} |`,
    "",
    `n: ${held.length} held apart (${held.filter((r) => r.positive).length} check-worthy), ${rows.length} of all. On the files that it was fitted on: ${score((r) => checkworthinessOf(r.features), fitted)}.`,
    `Below ${WORTH_NOTHING}, where a sentence that names nothing and has no figure is not checked: ${below(worthy)} check-worthy sentences, ${below(rows.filter((r) => !r.positive))} others.`,
  ].join("\n");
}

/** Each file scored by weights that were fitted on the other four fifths. */
function crossValidated(rows: readonly Scored[], files: readonly string[]): { score: number; positive: boolean }[] {
  const fold = new Map(files.map((file, i) => [file, i % FOLDS]));
  return Array.from({ length: FOLDS }, (_, k) => {
    const model = fitLogistic(rows.filter((row) => fold.get(row.file) !== k));
    return rows
      .filter((row) => fold.get(row.file) === k)
      .map((row) => ({ score: probability(model, row.features), positive: row.positive }));
  }).flat();
}
