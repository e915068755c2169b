/**
 * Builds lib/lexicon/wordnet-data.ts from the dictionary files of WordNet 3.1.
 *
 *   npx tsx bench/lexicon/build.ts
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { CATEGORIES } from "./categories.ts";
import { writeNumbers, writePlanes, zigzag } from "./encoding.ts";
import { BLOCK_SIZE, writeBlocks, indexKey } from "../../lib/lexicon/lemma-index.ts";
import { senseWeight, tagCount, tagSize } from "../../lib/lexicon/sense-weight.ts";
import { type BuiltCategory, nationalCategories } from "./countries.ts";
import { derivationKinds } from "./derivations.ts";
import { keptLemmas, keptSenses } from "./selection.ts";
import { readWordNet, type Sense, type WordNetPos } from "./wordnet-files.ts";

const OUT = "lib/lexicon/wordnet-data.ts";
const POS: readonly WordNetPos[] = ["noun", "verb", "adjective", "adverb"];
const wordnet = readWordNet();
const frequent = existsSync("bench/lexicon/frequent-lemmas.txt")
  ? readFileSync("bench/lexicon/frequent-lemmas.txt", "utf8")
      .split("\n")
      .filter((line) => line !== "")
  : [];

const national = nationalCategories(wordnet);
const categories: BuiltCategory[] = [
  ...CATEGORIES.map((category) => ({
    name: category.name,
    pos: category.pos,
    leastWeight: category.leastWeight ?? 0.3,
    items: itemsOf(category),
  })),
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

const allSenses = [...senses.values()].flat();

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
      const [a, b, ka, kb] = [
        lemmaIndex.get(lemma),
        lemmaIndex.get(other),
        idOf.get(sense.synset),
        idOf.get(pointer.target),
      ];
      if (a === undefined || b === undefined || ka === undefined || kb === undefined) continue;
      if (a < b) antonymPairs.add(`${a} ${b} ${ka} ${kb}`);
      if (synset?.pos === "adjective" && ka < kb) antonymHeads.add(`${ka} ${kb}`);
    }
  }
}

const derivations = derivationKinds(wordnet, senses, lemmaIndex);

const itemsAt = new Map<string, number[]>();
for (const [index, category] of categories.entries()) {
  for (const [item, keys] of category.items.entries()) {
    for (const key of keys) itemsAt.set(key, [...(itemsAt.get(key) ?? []), index * 1024 + item]);
  }
}
const memberNumbers: number[] = [];
let lastMember = 0;
for (const [lemma, of] of senses) {
  const items = memberships(of);
  if (items.length === 0) continue;
  const index = lemmaIndex.get(lemma) ?? 0;
  memberNumbers.push(index - lastMember, items.length, ...items);
  lastMember = index;
}

const strings: Readonly<Record<string, [doc: string, value: string]>> = {
  LEMMAS: [
    "Lemmas in the order of their index keys, front-coded in blocks.",
    writeBlocks(lemmas.map(indexKey)).join("\\n"),
  ],
  POS_STARTS: ["First synset id of nouns, verbs, adjectives, adverbs.", writeNumbers(starts)],
  TREE: [
    "For each synset in depth-first order: the depth of the one before, less its own, plus one.",
    writeNumbers(tree),
  ],
  EXTRA_PARENTS: [
    "Second and further parents: child (difference), parent (signed difference from the child).",
    writeNumbers(extra),
  ],
  SENSE_COUNTS: [
    "Number of senses of each lemma.",
    writePlanes(
      lemmas.map((lemma) => senses.get(lemma)?.length ?? 0),
      1,
    ),
  ],
  SENSE_STARTS: [
    "Number of senses before each block of lemmas, less that of the block before.",
    writeNumbers(senseStarts()),
  ],
  SENSE_SYNSETS: [
    "Synset of each sense, lemma by lemma, by part of speech and rank.",
    writePlanes(
      allSenses.map((sense) => id(sense.synset)),
      3,
    ),
  ],
  SENSE_SIZES: [
    "Size of each sense's tag count.",
    writePlanes(
      allSenses.map((sense) => tagSize(sense.count)),
      1,
    ),
  ],
  ANTONYMS: ["Lexical antonyms: lemma (difference), lemma, synset of each.", pairNumbers(antonymPairs)],
  ANTONYM_HEADS: ["Adjective clusters that oppose each other, by their head synsets.", pairNumbers(antonymHeads)],
  DERIVATIONS: [
    "Derivationally related lemmas: lemma (difference), lemma (signed difference), kinds as bits.",
    writeNumbers(derivations),
  ],
  MEMBERS: [
    "Members of exclusive categories: lemma (difference), number of items, and each as category * 1024 + item.",
    writeNumbers(memberNumbers),
  ],
};
let source = "// Built by bench/lexicon/build.ts from WordNet 3.1 (see NOTICE). Do not edit.\n";
for (const [name, [doc, value]] of Object.entries(strings)) {
  source += `\n/** ${doc} */\nexport const ${name}: string =\n  "${value}";\n`;
  console.log(
    `${name.padEnd(14)} ${String(value.length).padStart(8)} characters ${String(gzipSync(value, { level: 9 }).length).padStart(8)} gzip`,
  );
}
source += `\n/** Names and parts of speech of the exclusive categories, in order. */\nexport const CATEGORIES: readonly string[] = ${JSON.stringify(categories.map((c) => `${c.name}/${c.pos}`))};\n`;
writeFileSync(OUT, source);
console.log(
  `${lemmas.length} lemmas, ${allSenses.length} senses, ${order.length} synsets, ${antonymPairs.size} antonyms; ${OUT} ${source.length} characters, ${gzipSync(source, { level: 9 }).length} gzip`,
);

function id(key: string): number {
  const value = idOf.get(key);
  if (value === undefined) throw new Error(`no synset ${key}`);
  return value;
}

function parentKeys(key: string): string[] {
  const synset = wordnet.synsets.get(key);
  if (synset === undefined) throw new Error(`no synset ${key}`);
  const parents = synset.pointers
    .filter((p) => p.symbol === "@" || p.symbol === "@i" || (p.symbol === "&" && synset.satellite))
    .map((p) => p.target);
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

function senseStarts(): number[] {
  const starts = [0];
  for (let at = 0; at + BLOCK_SIZE < lemmas.length; at += BLOCK_SIZE) {
    starts.push(lemmas.slice(at, at + BLOCK_SIZE).reduce((sum, lemma) => sum + (senses.get(lemma)?.length ?? 0), 0));
  }
  return starts;
}

/** The items of the categories that a lemma is, or is a kind of, in senses frequent enough for the category. */
function memberships(of: readonly Sense[]): number[] {
  const found = new Set<number>();
  let pos = "";
  let rank = 0;
  let firstCount = 0;
  for (const sense of of) {
    const own = wordnet.synsets.get(sense.synset)?.pos ?? "noun";
    if (own !== pos) [pos, rank, firstCount] = [own, 0, sense.count];
    const weight = senseWeight(rank, tagCount(tagSize(sense.count)), tagCount(tagSize(firstCount)));
    rank += 1;
    for (const key of ancestors(sense.synset)) {
      for (const item of itemsAt.get(key) ?? []) {
        const category = categories[item >> 10];
        if (category?.pos === own && weight >= category.leastWeight) found.add(item);
      }
    }
  }
  return [...found].sort((a, b) => a - b);
}

function ancestors(key: string): Set<string> {
  const found = new Set([key]);
  for (const at of found) for (const parent of parentsOf.get(at) ?? []) found.add(parent);
  return found;
}

function pairNumbers(pairs: ReadonlySet<string>): string {
  const rows = [...pairs]
    .map((pair) => pair.split(" ").map(Number))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0));
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
  for (const item of category.items ?? [])
    items.push(item.split("|").flatMap((name) => senseNamed(name, category.pos)?.synset ?? []));
  for (const name of category.childrenOf ?? []) {
    const parent = senseNamed(name, category.pos)?.synset;
    for (const synset of wordnet.synsets.values()) {
      if (synset.pointers.some((p) => (p.symbol === "@" || p.symbol === "@i") && p.target === parent))
        items.push([synset.key]);
    }
  }
  return items;
}

function senseNamed(name: string, pos: WordNetPos): Sense | undefined {
  const [lemma = "", rank = "1"] = name.split("#");
  const sense = (wordnet.senses.get(lemma) ?? []).find(
    (s) => s.synset.startsWith(`${pos}:`) && s.rank === Number(rank),
  );
  if (sense === undefined) console.warn(`no ${pos} ${name}`);
  return sense;
}
