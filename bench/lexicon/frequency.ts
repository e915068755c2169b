/**
 * Counts how often WordNet's lemmas occur in a folder of texts (JSON lines) and writes those that WordNet's own
 * tag counts would miss to bench/lexicon/frequent-lemmas.txt. Only the lemmas are kept, no text and no counts.
 *
 *   npx tsx bench/lexicon/frequency.ts [folder = ../shared/data]
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWordNet } from "./wordnet-files.ts";

const LEAST = 3;
const LEAST_PHRASE = 4;
const KEYS: ReadonlySet<string> = new Set(["claim", "evidence", "text", "document", "quote"]);

const { senses } = readWordNet();
const counts = new Map<string, number>();
const folder = process.argv[2] ?? "../shared/data";
for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (!file.endsWith(".jsonl")) continue;
  let last = "";
  for (const line of readFileSync(join(folder, file), "utf8").split("\n")) {
    if (line === "") continue;
    const row: unknown = JSON.parse(line);
    if (typeof row !== "object" || row === null) continue;
    for (const [key, value] of Object.entries(row)) {
      if (!KEYS.has(key) || typeof value !== "string" || value === last) continue;
      if (key === "evidence") last = value;
      countWords(value);
    }
  }
}

const frequent = [...counts]
  .filter(([lemma, count]) => count >= (lemma.includes(" ") ? LEAST_PHRASE : LEAST))
  .map(([lemma]) => lemma)
  .filter((lemma) => (senses.get(lemma) ?? []).every((sense) => sense.count === 0))
  .sort();
writeFileSync("bench/lexicon/frequent-lemmas.txt", `${frequent.join("\n")}\n`);
console.log(`${frequent.length} lemmas without a tag count occur at least ${LEAST} times`);

function countWords(text: string): void {
  const words = text.toLowerCase().match(/[a-z]+(?:[-'][a-z]+)*/g) ?? [];
  for (let i = 0; i < words.length; i++) {
    let phrase = "";
    for (let length = 1; length <= 3 && i + length <= words.length; length++) {
      phrase = length === 1 ? (words[i] ?? "") : `${phrase} ${words[i + length - 1]}`;
      for (const form of length === 1 ? baseForms(phrase) : [phrase]) {
        if (senses.has(form)) counts.set(form, (counts.get(form) ?? 0) + 1);
      }
    }
  }
}

/** The word and what regular inflection may have made it from; wrong ones are not lemmas and fall away. */
function baseForms(word: string): string[] {
  const forms = [word];
  if (word.endsWith("ies")) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith("es")) forms.push(word.slice(0, -2));
  if (word.endsWith("s")) forms.push(word.slice(0, -1));
  if (word.endsWith("ied")) forms.push(`${word.slice(0, -3)}y`);
  if (word.endsWith("ed")) forms.push(word.slice(0, -2), word.slice(0, -1));
  if (word.endsWith("ing")) forms.push(word.slice(0, -3), `${word.slice(0, -3)}e`);
  return forms;
}
