/**
 * How often the lexicon's relations give the label of pairs that differ in one word or phrase.
 *
 *   npx tsx bench/accuracy/lexicon.ts [data folder = ../shared/data] [file = breaking_nli] [--errors]
 *
 * A claim that replaces a word of its evidence by a synonym or hypernym is supported, by an antonym or a co-hyponym that
 * excludes it refuted; the lexicon answers "nei" where it knows no relation. The words are read off by a longest common subsequence.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listedAntonyms } from "../../lib/lexicon/antonyms.ts";
import { arePrefixNegated } from "../../lib/lexicon/negations.ts";
import { areAntonyms, areExclusive, isHypernym, isKnownLemma, synonymy } from "../../lib/lexicon/wordnet.ts";

type Label = "supported" | "refuted" | "nei";
type Relation = "synonym" | "hypernym" | "antonym" | "prefix" | "exclusive" | "none";

const LEAST_SYNONYMY = 0.6;
const LABEL_OF: Readonly<Record<Relation, Label>> = {
  synonym: "supported",
  hypernym: "supported",
  antonym: "refuted",
  prefix: "refuted",
  exclusive: "refuted",
  none: "nei",
};

const [folder = "../shared/data", file = "breaking_nli"] = process.argv.slice(2).filter((a) => !a.startsWith("--"));
const showErrors = process.argv.includes("--errors");
const table = new Map<string, Map<string, number>>();
const errors = new Map<string, number>();
let pairs = 0;
let rows = 0;

for (const line of readFileSync(join(folder, "claims", `${file}.jsonl`), "utf8").split("\n")) {
  if (line === "") continue;
  const row = readRow(JSON.parse(line));
  if (row === null) continue;
  rows += 1;
  const pair = replaced(row.evidence, row.claim);
  if (pair === null) continue;
  pairs += 1;
  const relation = relationOf(pair[0], pair[1]);
  count(table, `category ${row.category}`, `${row.label}>${LABEL_OF[relation]}`);
  count(table, `relation ${relation}`, `${row.label}>${LABEL_OF[relation]}`);
  count(table, "all", `${row.label}>${LABEL_OF[relation]}`);
  if (LABEL_OF[relation] !== row.label) {
    const key = `${row.category} ${row.label} but ${relation}: ${pair[0]} / ${pair[1]}`;
    errors.set(key, (errors.get(key) ?? 0) + 1);
  }
}

console.log(`${file}: ${rows} rows, ${pairs} with one word or phrase replaced\n`);
console.log("kind                                n  right  wrong  open  precision  recall");
for (const [kind, cells] of [...table].sort(([a], [b]) => a.localeCompare(b))) {
  let [n, right, wrong, open] = [0, 0, 0, 0];
  for (const [cell, amount] of cells) {
    const [label, answer] = cell.split(">");
    n += amount;
    if (answer === "nei") open += amount;
    else if (label === answer) right += amount;
    else wrong += amount;
  }
  const precision = right + wrong === 0 ? "-" : (right / (right + wrong)).toFixed(3);
  console.log(
    `${kind.padEnd(32)} ${String(n).padStart(5)} ${String(right).padStart(6)} ${String(wrong).padStart(6)} ${String(open).padStart(5)} ${precision.padStart(10)} ${(right / n).toFixed(3).padStart(7)}`,
  );
}
console.log(
  "\nconfusion (label > answer):",
  Object.fromEntries([...(table.get("all") ?? [])].sort(([a], [b]) => a.localeCompare(b))),
);
if (showErrors)
  for (const [error, amount] of [...errors]
    .filter(([e]) => !e.includes("but none") || process.argv.includes("--open"))
    .sort((a, b) => b[1] - a[1])
    .slice(0, 90))
    console.log(amount, error);

function readRow(row: unknown): { claim: string; evidence: string; label: Label; category: string } | null {
  if (typeof row !== "object" || row === null || !("claim" in row) || !("evidence" in row) || !("label" in row))
    return null;
  const { claim, evidence, label } = row;
  if (typeof claim !== "string" || typeof evidence !== "string") return null;
  if (label !== "supported" && label !== "refuted" && label !== "nei") return null;
  const extra: unknown = "extra" in row ? row.extra : null;
  const category: unknown = typeof extra === "object" && extra !== null && "category" in extra ? extra.category : "";
  return { claim, evidence, label, category: typeof category === "string" ? category : "" };
}

/** What stands in the evidence and what in the claim, where exactly one thing (perhaps several times) was replaced. */
function replaced(evidence: string, claim: string): [string, string] | null {
  const [a, b] = [wordsOf(evidence), wordsOf(claim)];
  if (a.length > 120 || b.length > 120) return null;
  const found = new Set<string>();
  for (const [x, y] of segments(a, b)) {
    if (x.length === 0 || y.length === 0 || x.length > 3 || y.length > 3) return null;
    found.add(`${x.join(" ")}/${y.join(" ")}`);
  }
  const [only] = found;
  const [x, y] = only?.split("/") ?? [];
  return found.size === 1 && x !== undefined && y !== undefined ? [x, y] : null;
}

/** Articles are dropped, since "a" turns to "an" with the word after it. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[a-z0-9]+(?:['-][a-z0-9]+)*/g) ?? []).filter(
    (word) => word !== "a" && word !== "an" && word !== "the",
  );
}

function segments(a: readonly string[], b: readonly string[]): [string[], string[]][] {
  const lengths = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row !== undefined)
        row[j] =
          a[i] === b[j] ? 1 + (lengths[i + 1]?.[j + 1] ?? 0) : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  const found: [string[], string[]][] = [];
  let [x, y]: [string[], string[]] = [[], []];
  let [i, j] = [0, 0];
  const close = (): void => {
    if (x.length > 0 || y.length > 0) found.push([x, y]);
    [x, y] = [[], []];
  };
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      close();
      [i, j] = [i + 1, j + 1];
    } else if (j >= b.length || (i < a.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)))
      x.push(a[i++] ?? "");
    else y.push(b[j++] ?? "");
  }
  close();
  return found;
}

function relationOf(source: string, claim: string): Relation {
  const order: Relation[] = ["antonym", "prefix", "synonym", "exclusive", "hypernym"];
  let best: Relation = "none";
  for (const a of lemmasOf(source)) {
    for (const b of lemmasOf(claim)) {
      const relation = relationOfLemmas(a, b);
      if (relation !== "none" && (best === "none" || order.indexOf(relation) < order.indexOf(best))) best = relation;
    }
  }
  return best;
}

function relationOfLemmas(a: string, b: string): Relation {
  if (areAntonyms(a, b)) return "antonym";
  if (arePrefixNegated(a, b)) return "prefix";
  if (synonymy(a, b) >= LEAST_SYNONYMY) return "synonym";
  if (areExclusive(a, b)) return "exclusive";
  return isHypernym(b, a) ? "hypernym" : "none";
}

/** The phrase as a lemma in its likely dictionary forms, or its last word alone ("electric guitar"). */
function lemmasOf(phrase: string): string[] {
  const forms = formsOf(phrase).filter((form) => isKnownLemma(form) || listedAntonyms(form).size > 0);
  if (forms.length > 0) return forms;
  const last = phrase.split(" ").at(-1) ?? "";
  return formsOf(last).filter(isKnownLemma).slice(0, 1);
}

function formsOf(word: string): string[] {
  const forms = [word];
  if (word.endsWith("men")) forms.push(`${word.slice(0, -2)}an`);
  if (word.endsWith("ies")) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith("oes") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("sses"))
    forms.push(word.slice(0, -2));
  else if (word.endsWith("s")) forms.push(word.slice(0, -1));
  if (word.endsWith("ed")) forms.push(word.slice(0, -2), word.slice(0, -1));
  if (word.endsWith("ing")) forms.push(word.slice(0, -3), `${word.slice(0, -3)}e`, word.slice(0, -4));
  return forms;
}

function count(into: Map<string, Map<string, number>>, key: string, cell: string): void {
  const cells = into.get(key) ?? new Map<string, number>();
  cells.set(cell, (cells.get(cell) ?? 0) + 1);
  into.set(key, cells);
}
