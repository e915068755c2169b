import {
  ANTONYM_HEADS,
  ANTONYMS,
  CATEGORIES,
  CATEGORY_NAMES,
  DERIVATIONS,
  EXTRA_PARENTS,
  LEMMAS,
  POS_STARTS,
  SENSES,
  TREE,
} from "./wordnet-data.ts";

/** Parts of speech of the lexicon, in the order of their synsets. */
export const LEXICAL_POS = ["noun", "verb", "adjective", "adverb"] as const;
export type LexicalPos = (typeof LEXICAL_POS)[number];

/** A lemma's sense; `weight` (0-1] falls with the sense's rank and tag count, see `senseWeight`. */
export interface WeightedSense {
  readonly synset: number;
  readonly pos: LexicalPos;
  readonly weight: number;
}

export interface ExclusiveCategory {
  readonly name: string;
  readonly pos: LexicalPos;
  readonly leastWeight: number;
}

/** Derivation kinds as bits, as the builder writes them. */
export const DERIVATION = { event: 1, agent: 2, other: 4 } as const;

/** The lexicon, decoded. Synsets are numbered depth first, part of speech after part of speech. */
export interface WordNetTable {
  readonly lemmas: readonly string[];
  readonly posStarts: readonly number[];
  /** First parent of each synset, or -1. An adjective's parent is the head of its cluster. */
  readonly parents: Int32Array;
  readonly extraParents: ReadonlyMap<number, readonly number[]>;
  /** Where each lemma's senses start in `senses`; a sense is `synset * 8 + size of its tag count`. */
  readonly senseStarts: Int32Array;
  readonly senses: readonly number[];
  /** Synset pairs of each pair of lexical antonyms, by `pairKey`. */
  readonly antonyms: ReadonlyMap<number, readonly (readonly [number, number])[]>;
  readonly antonymHeads: ReadonlySet<number>;
  readonly derivations: ReadonlyMap<number, number>;
  readonly categories: readonly ExclusiveCategory[];
  /** For each synset that is an item of a category: category * 1024 + item. */
  readonly categoryItems: ReadonlyMap<number, readonly number[]>;
}

let table: WordNetTable | undefined;

/** Decodes on first use (some milliseconds), since many requests never ask. The value never changes after that. */
export function wordNetTable(): WordNetTable {
  table ??= decode();
  return table;
}

/** An ordered pair of lemma or synset numbers as one number. */
export function pairKey(first: number, second: number): number {
  return first * 0x40000 + second;
}

/** Index of a lemma by binary search, or -1. */
export function lemmaNumber(lemma: string): number {
  const { lemmas } = wordNetTable();
  let low = 0;
  let high = lemmas.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lemmas[middle] ?? "") < lemma) low = middle + 1;
    else high = middle;
  }
  return lemmas[low] === lemma ? low : -1;
}

/**
 * How much a sense stands for its lemma: the root of its share of the first sense's tag count (each plus one), times .9 for
 * every rank below the first. Untagged lemmas keep the order alone (1, .9, .81).
 */
export function senseWeight(rank: number, count: number, firstCount: number): number {
  return Math.sqrt(Math.min(1, (count + 1) / (firstCount + 1))) * 0.9 ** rank;
}

/** The senses of a lemma, by part of speech and rank; empty for a lemma the lexicon lacks. */
export function sensesOf(lemma: string): readonly WeightedSense[] {
  const { senses, senseStarts, posStarts } = wordNetTable();
  const number = lemmaNumber(lemma);
  if (number < 0) return [];
  const read: WeightedSense[] = [];
  let rank = 0;
  let firstCount = 0;
  let previous: LexicalPos | undefined;
  for (let i = senseStarts[number] ?? 0; i < (senseStarts[number + 1] ?? 0); i++) {
    const value = senses[i] ?? 0;
    const synset = value >> 3;
    const count = tagCount(value & 7);
    const pos = posOfSynset(synset, posStarts);
    if (pos !== previous) {
      rank = 0;
      firstCount = count;
    }
    read.push({ synset, pos, weight: senseWeight(rank, count, firstCount) });
    previous = pos;
    rank += 1;
  }
  return read;
}

function tagCount(size: number): number {
  return size === 0 ? 0 : 2 ** (size - 1);
}

function posOfSynset(synset: number, posStarts: readonly number[]): LexicalPos {
  if (synset < (posStarts[1] ?? 0)) return "noun";
  if (synset < (posStarts[2] ?? 0)) return "verb";
  return synset < (posStarts[3] ?? 0) ? "adjective" : "adverb";
}

function decode(): WordNetTable {
  const { parents, extraParents } = decodeTree();
  const lemmas = LEMMAS.split("\n");
  const numbers = decodeNumbers(SENSES);
  const senseStarts = new Int32Array(lemmas.length + 1);
  const senses: number[] = [];
  for (let lemma = 0, at = 0; lemma < lemmas.length; lemma++) {
    const end = at + 1 + (numbers[at] ?? 0);
    senseStarts[lemma] = senses.length;
    for (at += 1; at < end; at++) senses.push(numbers[at] ?? 0);
  }
  senseStarts[lemmas.length] = senses.length;
  return {
    lemmas,
    posStarts: decodeNumbers(POS_STARTS),
    parents,
    extraParents,
    senseStarts,
    senses,
    antonyms: decodeAntonyms(),
    antonymHeads: decodeAntonymHeads(),
    derivations: decodeDerivations(),
    ...decodeCategories(),
  };
}

function decodeTree(): Pick<WordNetTable, "parents" | "extraParents"> {
  const steps = decodeNumbers(TREE);
  const parents = new Int32Array(steps.length).fill(-1);
  const path: number[] = [];
  for (const [synset, step] of steps.entries()) {
    // One deeper than the synset before is a step of 0.
    const depth = synset === 0 ? 0 : path.length - step;
    path.length = depth;
    parents[synset] = depth === 0 ? -1 : (path[depth - 1] ?? -1);
    path.push(synset);
  }
  const extraParents = new Map<number, number[]>();
  const extra = decodeNumbers(EXTRA_PARENTS);
  for (let i = 0, child = 0; i < extra.length; i += 2) {
    child += extra[i] ?? 0;
    const parent = child + unzigzag(extra[i + 1] ?? 0);
    const of = extraParents.get(child);
    if (of === undefined) extraParents.set(child, [parent]);
    else of.push(parent);
  }
  return { parents, extraParents };
}

function decodeAntonyms(): WordNetTable["antonyms"] {
  const antonyms = new Map<number, [number, number][]>();
  const numbers = decodeNumbers(ANTONYMS);
  for (let i = 0, first = 0; i < numbers.length; i += 4) {
    first += numbers[i] ?? 0;
    const key = pairKey(first, numbers[i + 1] ?? 0);
    const synsets: [number, number] = [numbers[i + 2] ?? 0, numbers[i + 3] ?? 0];
    const of = antonyms.get(key);
    if (of === undefined) antonyms.set(key, [synsets]);
    else of.push(synsets);
  }
  return antonyms;
}

function decodeAntonymHeads(): Set<number> {
  const heads = new Set<number>();
  const numbers = decodeNumbers(ANTONYM_HEADS);
  for (let i = 0, first = 0; i < numbers.length; i += 2) {
    first += numbers[i] ?? 0;
    heads.add(pairKey(first, numbers[i + 1] ?? 0)).add(pairKey(numbers[i + 1] ?? 0, first));
  }
  return heads;
}

function decodeDerivations(): Map<number, number> {
  const derivations = new Map<number, number>();
  const numbers = decodeNumbers(DERIVATIONS);
  for (let i = 0, first = 0; i < numbers.length; i += 2) {
    first += numbers[i] ?? 0;
    const value = numbers[i + 1] ?? 0;
    derivations.set(pairKey(first, first + unzigzag(value >> 3)), value & 7);
  }
  return derivations;
}

function decodeCategories(): Pick<WordNetTable, "categories" | "categoryItems"> {
  const numbers = decodeNumbers(CATEGORIES);
  const categories: ExclusiveCategory[] = [];
  const categoryItems = new Map<number, number[]>();
  let at = 0;
  for (const name of CATEGORY_NAMES) {
    const category = categories.length;
    categories.push({ name, pos: LEXICAL_POS[numbers[at] ?? 0] ?? "noun", leastWeight: (numbers[at + 1] ?? 0) / 20 });
    const items = numbers[at + 2] ?? 0;
    at += 3;
    for (let item = 0; item < items; item++) {
      const end = at + 1 + (numbers[at] ?? 0);
      for (at += 1; at < end; at++) {
        const synset = numbers[at] ?? 0;
        categoryItems.set(synset, [...(categoryItems.get(synset) ?? []), category * 1024 + item]);
      }
    }
  }
  return { categories, categoryItems };
}

function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

/** Reads base-46 numbers: printable ASCII without quote and backslash, the upper half of it meaning "more digits follow". */
function decodeNumbers(encoded: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  for (let i = 0; i < encoded.length; i++) {
    const code = encoded.charCodeAt(i);
    const digit = code - 33 - (code > 92 ? 2 : code > 34 ? 1 : 0);
    if (digit < 46) {
      numbers.push(value * 46 + digit);
      value = 0;
    } else {
      value = value * 46 + (digit - 46);
    }
  }
  return numbers;
}
