/**
 * Builds lib/lexicon/wordnet-data.ts from the dictionary files of WordNet 3.1.
 *
 *   npx tsx bench/lexicon/build.ts
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { CATEGORIES } from "./categories.ts";
import { writeNumbers, zigzag } from "./encoding.ts";
import { nationalCategories } from "./countries.ts";
import { derivationKinds } from "./derivations.ts";
import { keptLemmas, keptSenses } from "./selection.ts";
import { readWordNet, type Sense, type WordNetPos } from "./wordnet-files.ts";

const OUT = "lib/lexicon/wordnet-data.ts";
const POS: readonly WordNetPos[] = ["noun", "verb", "adjective", "adverb"];
const wordnet = readWordNet();
const frequent = existsSync("bench/lexicon/frequent-lemmas.txt")
  ? readFileSync("bench/lexicon/frequent-lemmas.txt", "utf8").split("\n").filter((line) => line !== "")
  : [];

const national = nationalCategories(wordnet);
const categories = [
  ...CATEGORIES.map((category) => ({ name: category.name, pos: category.pos, leastWeight: category.leastWeight ?? 0.3, items: itemsOf(category) })),
  ...national.categories,
];
const required = new Set<string>(categories.flatMap((category) => category.items.flat()));
for (const key of national.synsets) required.add(key);

const lemmas = keptLemmas(wordnet, frequent, required);
const lemmaIndex = new Map(lemmas.map((lemma, i) => [lemma, i]));
const senses = new Map(lemmas.map((lemma) => [lemma, keptSenses(wordnet, lemma, required)]));

// Synsets: those of the kept senses with all above them, in depth-first order so that a tree is a row of depths.
const parentsOf = new Map<string, readonly string[]>();
const open: string[] = [...senses.values()].flat().map((sense) => sense.synset);
for (let key = open.pop(); key !== undefined; key = open.pop()) {
  if (parentsOf.has(key)) continue;
  const parents = parentKeys(key);
  parentsOf.set(key, parents);
  open.push(...parents);
}
const children = new Map<string, string[]>();
for (const [key, parents] of parentsOf) {
  const first = parents[0] ?? `root:${key.split(":")[0] ?? ""}`;
  const of = children.get(first);
  if (of === undefined) children.set(first, [key]);
  else of.push(key);
}
const order: string[] = [];
const depths: number[] = [];
const starts: number[] = [];
for (const pos of POS) {
  starts.push(order.length);
  visit(`root:${pos}`, 0);
}
const idOf = new Map(order.map((key, i) => [key, i]));

const tree: number[] = [];
for (const [i, depth] of depths.entries()) tree.push(i === 0 ? 0 : (depths[i - 1] ?? 0) - depth + 1);
const extra: number[] = [];
let lastChild = 0;
for (const key of order) {
  for (const parent of (parentsOf.get(key) ?? []).slice(1)) {
    const child = id(key);
    extra.push(child - lastChild, zigzag(id(parent) - child));
    lastChild = child;
  }
}

const senseNumbers: number[] = [];
for (const lemma of lemmas) {
  const of = senses.get(lemma) ?? [];
  senseNumbers.push(of.length);
  for (const sense of of) senseNumbers.push(id(sense.synset) * 8 + bucket(sense.count));
}

const antonymPairs = new Set<string>();
const antonymHeads = new Set<string>();
for (const [lemma, of] of senses) {
  for (const sense of of) {
    const synset = wordnet.synsets.get(sense.synset);
    for (const pointer of synset?.pointers ?? []) {
      if (pointer.symbol !== "!") continue;
      const target = wordnet.synsets.get(pointer.target);
      const other = target?.words[pointer.targetWord - 1];
      if (other === undefined || synset?.words[pointer.sourceWord - 1] !== lemma) continue;
      const [a, b, ka, kb] = [lemmaIndex.get(lemma), lemmaIndex.get(other), idOf.get(sense.synset), idOf.get(pointer.target)];
      if (a === undefined || b === undefined || ka === undefined || kb === undefined) continue;
      if (a < b) antonymPairs.add(`${a} ${b} ${ka} ${kb}`);
      if (synset?.pos === "adjective" && ka < kb) antonymHeads.add(`${ka} ${kb}`);
    }
  }
}

const derivations = derivationKinds(wordnet, senses, lemmaIndex);

const categoryNumbers: number[] = [];
for (const category of categories) {
  categoryNumbers.push(POS.indexOf(category.pos), Math.round(category.leastWeight * 20), category.items.length);
  for (const item of category.items) {
    const ids = item.flatMap((key) => idOf.get(key) ?? []);
    categoryNumbers.push(ids.length, ...ids);
  }
}

const strings: Readonly<Record<string, [doc: string, value: string]>> = {
  LEMMAS: ["Lemmas in code-unit order, one a line.", lemmas.join("\\n")],
  POS_STARTS: ["First synset id of nouns, verbs, adjectives, adverbs.", writeNumbers(starts)],
  TREE: ["For each synset in depth-first order: the depth of the one before, less its own, plus one.", writeNumbers(tree)],
  EXTRA_PARENTS: ["Second and further parents: child (difference), parent (signed difference from the child).", writeNumbers(extra)],
  SENSES: ["For each lemma: number of senses, then synset id * 8 + size of the tag count, by part of speech and rank.", writeNumbers(senseNumbers)],
  ANTONYMS: ["Lexical antonyms: lemma (difference), lemma, synset of each.", pairNumbers(antonymPairs)],
  ANTONYM_HEADS: ["Adjective clusters that oppose each other, by their head synsets.", pairNumbers(antonymHeads)],
  DERIVATIONS: ["Derivationally related lemmas: lemma (difference), lemma (signed difference), kinds as bits.", writeNumbers(derivations)],
  CATEGORIES: ["Exclusive categories: part of speech, least weight * 20, number of items, and for each its synsets.", writeNumbers(categoryNumbers)],
};
let source = "// Built by bench/lexicon/build.ts from WordNet 3.1 (see NOTICE). Do not edit.\n";
for (const [name, [doc, value]] of Object.entries(strings)) {
  source += `\n/** ${doc} */\nexport const ${name}: string =\n  "${value}";\n`;
  console.log(`${name.padEnd(14)} ${String(value.length).padStart(8)} characters ${String(gzipSync(value, { level: 9 }).length).padStart(8)} gzip`);
}
source += `\n/** Names of the exclusive categories, in order. */\nexport const CATEGORY_NAMES: readonly string[] = ${JSON.stringify(categories.map((c) => c.name))};\n`;
writeFileSync(OUT, source);
console.log(`${lemmas.length} lemmas, ${[...senses.values()].flat().length} senses, ${order.length} synsets, ${antonymPairs.size} antonyms; ${OUT} ${source.length} characters, ${gzipSync(source, { level: 9 }).length} gzip`);

function id(key: string): number {
  const value = idOf.get(key);
  if (value === undefined) throw new Error(`no synset ${key}`);
  return value;
}

function parentKeys(key: string): string[] {
  const synset = wordnet.synsets.get(key);
  if (synset === undefined) throw new Error(`no synset ${key}`);
  const parents = synset.pointers.filter((p) => p.symbol === "@" || p.symbol === "@i" || (p.symbol === "&" && synset.satellite)).map((p) => p.target);
  // A satellite of two clusters is kept in the first alone; a second head would make clusters meet.
  const kept = synset.satellite ? parents.slice(0, 1) : parents;
  return [...kept, ...(national.parts.get(key) ?? [])];
}

function visit(key: string, depth: number): void {
  for (const child of children.get(key) ?? []) {
    order.push(child);
    depths.push(depth);
    visit(child, depth + 1);
  }
}

/** 0 for no tag, else 1 + log2 of the tag count, at most 7. */
function bucket(count: number): number {
  return count === 0 ? 0 : Math.min(7, 1 + Math.floor(Math.log2(count)));
}

function pairNumbers(pairs: ReadonlySet<string>): string {
  const rows = [...pairs].map((pair) => pair.split(" ").map(Number)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0));
  let last = 0;
  const numbers: number[] = [];
  for (const [first = 0, ...rest] of rows) {
    numbers.push(first - last, ...rest);
    last = first;
  }
  return writeNumbers(numbers);
}

function itemsOf(category: (typeof CATEGORIES)[number]): string[][] {
  const items: string[][] = [];
  for (const item of category.items ?? []) items.push(item.split("|").flatMap((name) => senseNamed(name, category.pos)?.synset ?? []));
  for (const name of category.childrenOf ?? []) {
    const parent = senseNamed(name, category.pos)?.synset;
    for (const synset of wordnet.synsets.values()) {
      if (synset.pointers.some((p) => (p.symbol === "@" || p.symbol === "@i") && p.target === parent)) items.push([synset.key]);
    }
  }
  return items;
}

function senseNamed(name: string, pos: WordNetPos): Sense | undefined {
  const [lemma = "", rank = "1"] = name.split("#");
  const sense = (wordnet.senses.get(lemma) ?? []).find((s) => s.synset.startsWith(`${pos}:`) && s.rank === Number(rank));
  if (sense === undefined) console.warn(`no ${pos} ${name}`);
  return sense;
}
