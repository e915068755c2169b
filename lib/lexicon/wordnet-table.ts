import { copied } from "../text/copied.ts";
import { digitAt, numberAt, once, readNumbers, unzigzag } from "./decoding.ts";
import { BLOCK_SIZE, findLemma } from "./lemma-index.ts";
import { senseWeight, tagCount } from "./sense-weight.ts";
import {
  ANTONYM_HEADS,
  ANTONYMS,
  CATEGORIES,
  DERIVATIONS,
  EXTRA_PARENTS,
  LEMMAS,
  MEMBERS,
  POS_STARTS,
  SENSE_COUNTS,
  SENSE_SIZES,
  SENSE_STARTS,
  SENSE_SYNSETS,
  TREE,
} from "./wordnet-data.ts";

/** Parts of speech of the lexicon, in the order of their synsets. */
export const LEXICAL_POS = ["noun", "verb", "adjective", "adverb"] as const;
export type LexicalPos = (typeof LEXICAL_POS)[number];

/** A lemma's sense: its synset's number (depth first, part of speech after part of speech) and its weight (see `senseWeight`). */
export interface WeightedSense {
  readonly synset: number;
  readonly pos: LexicalPos;
  readonly weight: number;
}

/** Two lemmas' synsets that WordNet opposes, the smaller lemma's first. */
export type OpposedSenses = readonly [number, number];

export interface ExclusiveCategory {
  readonly name: string;
  readonly pos: LexicalPos;
}

/** Derivation kinds as bits, as the builder writes them. */
export const DERIVATION = { event: 1, agent: 2, other: 4 } as const;

/** WordNet is at most 20 levels deep. */
const MOST_DEPTH = 32;

const blocks = once(() => LEMMAS.split("\n"));
const posStarts = once(() => readNumbers(POS_STARTS));

/** For each block of lemmas, where the senses of its first begin. */
const blockStarts = once(() => {
  let start = 0;
  return readNumbers(SENSE_STARTS).map((difference) => (start += difference));
});

/** A lemma's number in the lexicon and its senses, by part of speech and rank. */
export interface Entry {
  readonly number: number;
  readonly senses: readonly WeightedSense[];
}

/**
 * Entries decoded so far. Like `once`, a table that fills as it is asked: it holds lemmas of the lexicon only, so it cannot
 * outgrow it, and what it holds does not depend on who asked first.
 */
const entries = new Map<string, Entry>();

/** Words that the lexicon lacks, asked for lately; emptied when full, for a text may have any number of them. */
const absent = new Set<string>();
const MOST_ABSENT = 4096;

const ABSENT: Entry = { number: -1, senses: [] };

/** What the lexicon has of a lemma; a lemma that it lacks has the number -1 and no senses. */
export function entryOf(lemma: string): Entry {
  const known = entries.get(lemma);
  if (known !== undefined) return known;
  if (absent.has(lemma)) return ABSENT;
  const number = findLemma(blocks(), lemma);
  if (number >= 0) {
    const entry = { number, senses: readSenses(number) };
    entries.set(copied(lemma), entry);
    return entry;
  }
  if (absent.size >= MOST_ABSENT) absent.clear();
  absent.add(copied(lemma));
  return ABSENT;
}

/** Number of a lemma in the lexicon, or -1. */
export function lemmaNumber(lemma: string): number {
  return entryOf(lemma).number;
}

/** An ordered pair of lemma or synset numbers as one number. */
export function pairKey(first: number, second: number): number {
  return first * 0x40000 + second;
}

/** The senses of a lemma, by part of speech and rank; empty for a lemma the lexicon lacks. */
export function sensesOf(lemma: string): readonly WeightedSense[] {
  return entryOf(lemma).senses;
}

function readSenses(number: number): WeightedSense[] {
  const block = Math.floor(number / BLOCK_SIZE);
  let start = blockStarts()[block] ?? 0;
  for (let i = block * BLOCK_SIZE; i < number; i++) start += digitAt(SENSE_COUNTS, i);
  const end = start + digitAt(SENSE_COUNTS, number);
  const senses: WeightedSense[] = [];
  let rank = 0;
  let firstCount = 0;
  let previous: LexicalPos | undefined;
  for (let i = start; i < end; i++) {
    const synset = numberAt(SENSE_SYNSETS, 3, i);
    const count = tagCount(digitAt(SENSE_SIZES, i));
    const pos = posOfSynset(synset);
    if (pos !== previous) {
      rank = 0;
      firstCount = count;
    }
    senses.push({ synset, pos, weight: senseWeight(rank, count, firstCount) });
    previous = pos;
    rank += 1;
  }
  return senses;
}

function posOfSynset(synset: number): LexicalPos {
  const starts = posStarts();
  if (synset < (starts[1] ?? 0)) return "noun";
  if (synset < (starts[2] ?? 0)) return "verb";
  return synset < (starts[3] ?? 0) ? "adjective" : "adverb";
}

/** First parent of each synset, or -1. An adjective's parent is the head of its cluster. */
const parents = once(() => {
  const steps = readNumbers(TREE);
  const read = new Int32Array(steps.length);
  // The path from the root to the synset last read; the root stands at 0.
  const path = new Int32Array(MOST_DEPTH).fill(-1);
  let depth = 0;
  for (let synset = 0; synset < steps.length; synset++) {
    // The difference is written plus one, so that a step down is 0.
    depth = synset === 0 ? 1 : depth + 1 - (steps[synset] ?? 0);
    read[synset] = path[depth - 1] ?? -1;
    path[depth] = synset;
  }
  return read;
});

const extraParents = once(() => {
  const read = new Map<number, number[]>();
  const numbers = readNumbers(EXTRA_PARENTS);
  for (let i = 0, child = 0; i < numbers.length; i += 2) {
    child += numbers[i] ?? 0;
    append(read, child, child + unzigzag(numbers[i + 1] ?? 0));
  }
  return read;
});

/** First parent of a synset, or -1. */
export function parentOf(synset: number): number {
  return parents()[synset] ?? -1;
}

/** All parents of a synset. */
export function parentsOf(synset: number): number[] {
  const parent = parentOf(synset);
  return parent < 0 ? [] : [parent, ...(extraParents().get(synset) ?? [])];
}

const antonyms = once(() => {
  const read = new Map<number, Map<number, OpposedSenses[]>>();
  const numbers = readNumbers(ANTONYMS);
  for (let i = 0, first = 0; i < numbers.length; i += 4) {
    first += numbers[i] ?? 0;
    const opposed = read.get(first) ?? new Map<number, OpposedSenses[]>();
    read.set(first, opposed);
    append(opposed, numbers[i + 1] ?? 0, [numbers[i + 2] ?? 0, numbers[i + 3] ?? 0]);
  }
  return read;
});

const antonymHeads = once(() => {
  const heads = new Set<number>();
  const numbers = readNumbers(ANTONYM_HEADS);
  for (let i = 0, first = 0; i < numbers.length; i += 2) {
    first += numbers[i] ?? 0;
    heads.add(pairKey(first, numbers[i + 1] ?? 0)).add(pairKey(numbers[i + 1] ?? 0, first));
  }
  return heads;
});

/** Lexical antonyms of two lemmas' numbers, the smaller first. */
export function opposedSenses(smaller: number, greater: number): readonly OpposedSenses[] {
  return antonyms().get(smaller)?.get(greater) ?? NONE_OPPOSED;
}

const NONE_OPPOSED: readonly OpposedSenses[] = [];

/** Whether two adjective clusters, by their head synsets, are opposed. */
export function areOpposedHeads(a: number, b: number): boolean {
  return antonymHeads().has(pairKey(a, b));
}

/** Derived pairs by their first lemma: the second's number and the kinds, each pair in the order of the data. */
const derivations = once(() => {
  const numbers = readNumbers(DERIVATIONS);
  const derived = new Map<number, number[]>();
  for (let i = 0, first = 0; i < numbers.length; i += 2) {
    first += numbers[i] ?? 0;
    const value = numbers[i + 1] ?? 0;
    const list = derived.get(first);
    if (list === undefined) derived.set(first, [first + unzigzag(value >> 3), value & 7]);
    else list.push(first + unzigzag(value >> 3), value & 7);
  }
  return derived;
});

/** The kinds of derivation of an ordered pair of lemmas' numbers, as bits; 0 for none. */
export function derivationOf(first: number, second: number): number {
  const derived = derivations().get(first);
  if (derived === undefined) return 0;
  for (let i = 0; i < derived.length; i += 2) if (derived[i] === second) return derived[i + 1] ?? 0;
  return 0;
}

const members = once(() => {
  const numbers = readNumbers(MEMBERS);
  const read = new Map<number, number[]>();
  for (let at = 0, lemma = 0; at < numbers.length; ) {
    lemma += numbers[at] ?? 0;
    const end = at + 2 + (numbers[at + 1] ?? 0);
    read.set(lemma, numbers.slice(at + 2, end));
    at = end;
  }
  return read;
});

const categories = once((): ExclusiveCategory[] =>
  CATEGORIES.map((line) => {
    const [name = "", pos] = line.split("/");
    return { name, pos: LEXICAL_POS.find((p) => p === pos) ?? "noun" };
  }),
);

/** The items of exclusive categories that a lemma falls under, each as category * 1024 + item. */
export function categoryItems(lemma: string): readonly number[] {
  return members().get(lemmaNumber(lemma)) ?? [];
}

/** The category of such an item. */
export function categoryOf(item: number): ExclusiveCategory | undefined {
  return categories()[item >> 10];
}

function append<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
