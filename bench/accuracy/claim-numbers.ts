/**
 * How often the comparison of numbers agrees with the labels of VitaminC, on the rows where claim and
 * evidence have exactly one comparable pair of quantities.
 *
 *   npx tsx bench/accuracy/claim-numbers.ts [data folder] [--errors]
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { z } from "zod";

import { findQuantities } from "../../lib/extract/quantities.ts";
import { compareQuantities } from "../../lib/judge/number.ts";
import { readDocument } from "../../lib/text/document.ts";

const Row = z.object({ claim: z.string(), evidence: z.string(), label: z.string() });

const [folder = "../shared/data", ...flags] = process.argv.slice(2);
const lines = readFileSync(join(folder, "claims/vitaminc_dev.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "");
const table = new Map<string, Map<string, number>>();
let shown = 0;
for (const line of lines) {
  const { claim, evidence, label } = Row.parse(JSON.parse(line));
  const claimed = findQuantities(readDocument(claim)).filter((quantity) => quantity.kind !== "ordinal");
  const [only] = claimed;
  if (only === undefined || claimed.length !== 1) continue;
  const comparisons = findQuantities(readDocument(evidence))
    .filter(
      (source) => only.noun === null || source.noun === null || only.noun === source.noun || only.kind !== "cardinal",
    )
    .map((source) => ({ source, ...compareQuantities(only, source) }))
    .filter(({ relation }) => relation !== "incomparable");
  const [comparison] = comparisons;
  if (comparison === undefined || comparisons.length !== 1) continue;
  const key =
    comparison.leaning === undefined ? comparison.relation : `${comparison.relation}, leaning ${comparison.leaning}`;
  const row = table.get(key) ?? new Map<string, number>();
  row.set(label, (row.get(label) ?? 0) + 1);
  table.set(key, row);
  const wrong =
    (comparison.relation === "entails" && label !== "supported") ||
    (comparison.relation === "contradicts" && label !== "refuted");
  if (wrong && flags.includes("--errors") && shown < 4000) {
    shown += 1;
    console.log(
      `${label} ${comparison.relation} ${comparison.code} | ${only.text} [${only.noun}] | ${comparison.source.text} [${comparison.source.noun}] | ${claim.slice(0, 120)} | ${evidence.slice(0, 200)}`,
    );
  }
  if (!wrong && comparison.relation === "compatible" && flags.includes("--compatible"))
    console.log(
      `${label} compatible ${comparison.code} | ${only.text} | ${comparison.source.text} | ${claim.slice(0, 120)}`,
    );
}
for (const [relation, row] of table) console.log(relation, Object.fromEntries(row));
