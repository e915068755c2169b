import { areListedAntonyms } from "./antonyms.ts";
import type { LexicalPos, WeightedSense } from "./wordnet-table.ts";
import { DERIVATION, lemmaNumber, pairKey, sensesOf, wordNetTable } from "./wordnet-table.ts";

/**
 * Relations between words, from WordNet 3.1 (Princeton University; see NOTICE). All arguments are lemmas in lower case, several
 * words joined by spaces; a word the lexicon lacks is related to nothing but itself. They say what the words allow, not what
 * a sentence says: whether two words stand in the same place, and in which sense, is the caller's to judge.
 */
export type { LexicalPos } from "./wordnet-table.ts";

/** A shared synset of two first senses is worth this; 1 is kept for the same lemma. */
const SYNONYM = 0.9;
/** Least weight (see `senseWeight`) of the senses through which a hypernym or an antonym is read. */
const LEAST_SPECIFIC = 0.5;
const LEAST_GENERAL = 0.3;
const LEAST_ANTONYM = 0.3;
const LEAST_INDIRECT_ANTONYM = 0.6;
const MOST_LEVELS = 3;

export function isKnownLemma(lemma: string): boolean {
  return lemmaNumber(lemma) >= 0;
}

/** Parts of speech in which the lexicon has the lemma. */
export function lexicalPosOf(lemma: string): ReadonlySet<LexicalPos> {
  return new Set(sensesOf(lemma).map((sense) => sense.pos));
}

/**
 * How far two lemmas mean the same (0-1): 1 for the same lemma, .9 for a synset that is the first sense of both, less for later
 * senses (the geometric mean of both weights), 0 where they share none. From .6 on they are synonyms in common use.
 */
export function synonymy(a: string, b: string, pos?: LexicalPos): number {
  if (a === b) return 1;
  let best = 0;
  const others = sensesOf(b);
  for (const sense of sensesOf(a)) {
    if (pos !== undefined && sense.pos !== pos) continue;
    for (const other of others) {
      if (other.synset === sense.synset) best = Math.max(best, SYNONYM * Math.sqrt(sense.weight * other.weight));
    }
  }
  return best;
}

/**
 * Whether the lemmas are opposites: listed ones (lib/lexicon/antonyms.ts), WordNet's lexical antonyms in frequent senses, and
 * adjectives whose first senses stand in opposed clusters ("tiny" beside "small", "huge" beside "large").
 */
export function areAntonyms(a: string, b: string): boolean {
  if (a === b) return false;
  return areListedAntonyms(a, b) || areLexicalAntonyms(a, b) || areIndirectAntonyms(a, b);
}

function areLexicalAntonyms(a: string, b: string): boolean {
  const [first, second] = a < b ? [a, b] : [b, a];
  const pairs = wordNetTable().antonyms.get(pairKey(lemmaNumber(first), lemmaNumber(second)));
  if (pairs === undefined) return false;
  return pairs.some(([x, y]) => weightOf(first, x) >= LEAST_ANTONYM && weightOf(second, y) >= LEAST_ANTONYM);
}

function areIndirectAntonyms(a: string, b: string): boolean {
  const { parents, antonymHeads } = wordNetTable();
  const others = clustersOf(b);
  if (others.length === 0) return false;
  return clustersOf(a).some((x) => others.some((y) => antonymHeads.has(pairKey(x, y))));

  function clustersOf(lemma: string): number[] {
    return sensesOf(lemma)
      .filter((sense) => sense.pos === "adjective" && sense.weight >= LEAST_INDIRECT_ANTONYM)
      .map((sense) => ((parents[sense.synset] ?? -1) >= 0 ? (parents[sense.synset] ?? -1) : sense.synset));
  }
}

function weightOf(lemma: string, synset: number): number {
  return sensesOf(lemma).find((sense) => sense.synset === synset)?.weight ?? 0;
}

function derivationOf(a: string, b: string): number {
  const { derivations } = wordNetTable();
  const [x, y] = [lemmaNumber(a), lemmaNumber(b)];
  return x < 0 || y < 0 ? 0 : (derivations.get(pairKey(x, y)) ?? 0);
}

/** Whether one is derived from the other or both from one stem ("economy" and "economic", "attack" and "attacker"). */
export function areDerived(a: string, b: string): boolean {
  return derivationOf(a, b) !== 0 || derivationOf(b, a) !== 0;
}

/** Whether the noun names the doing or the outcome of the verb ("growth" of "grow", "arrest" of "arrest"). */
export function isNominalisation(noun: string, verb: string): boolean {
  return (derivationOf(noun, verb) & DERIVATION.event) !== 0;
}

/** Whether the noun names who does what the verb says ("winner" of "win"). */
export function isAgentNoun(noun: string, verb: string): boolean {
  return (derivationOf(noun, verb) & DERIVATION.agent) !== 0;
}

/**
 * Whether what is `specific` is also `general`, within three levels and in frequent senses of both ("car" is a "vehicle").
 * An adjective's general is the head of its cluster ("huge" is "large"); a verb's, the manner left out ("stroll" is "walk").
 */
export function isHypernym(general: string, specific: string, pos?: LexicalPos): boolean {
  if (general === specific) return false;
  const targets = new Set<number>();
  for (const sense of sensesOf(general)) {
    if (sense.weight >= LEAST_GENERAL && (pos === undefined || sense.pos === pos)) targets.add(sense.synset);
  }
  if (targets.size === 0) return false;
  return sensesOf(specific).some((sense) => sense.weight >= LEAST_SPECIFIC && meetsAbove(sense, targets));
}

function meetsAbove(sense: WeightedSense, targets: ReadonlySet<number>): boolean {
  let level = [sense.synset];
  for (let i = 0; i < MOST_LEVELS; i++) {
    level = level.flatMap(parentsOf);
    if (level.some((synset) => targets.has(synset))) return true;
  }
  return false;
}

function parentsOf(synset: number): number[] {
  const { parents, extraParents } = wordNetTable();
  const parent = parents[synset] ?? -1;
  return parent < 0 ? [] : [parent, ...(extraParents.get(synset) ?? [])];
}

/**
 * The category within which the lemmas exclude each other ("colour" for "red" and "blue"), or null. Only categories of things
 * that one thing cannot be two of, and only where no item of the category covers both.
 */
export function exclusiveCategory(a: string, b: string): string | null {
  if (a === b) return null;
  const { categories } = wordNetTable();
  const others = itemsOf(b);
  if (others.size === 0) return null;
  for (const [category, items] of itemsOf(a)) {
    const name = categories[category]?.name;
    const against = others.get(category);
    if (name === undefined || against === undefined) continue;
    if ([...items].some((item) => against.has(item))) continue;
    if (synonymy(a, b) > 0 || isHypernym(a, b) || isHypernym(b, a)) continue;
    return name;
  }
  return null;
}

/** Whether the lemmas name different members of a category whose members exclude each other. */
export function areExclusive(a: string, b: string): boolean {
  return exclusiveCategory(a, b) !== null;
}

/** The items of each exclusive category that a lemma is, or is a kind of, in senses frequent enough for the category. */
function itemsOf(lemma: string): Map<number, Set<number>> {
  const { categories, categoryItems } = wordNetTable();
  const found = new Map<number, Set<number>>();
  for (const sense of sensesOf(lemma)) {
    for (let level = [sense.synset], i = 0; level.length > 0 && i < 16; level = level.flatMap(parentsOf), i++) {
      for (const value of level.flatMap((synset) => categoryItems.get(synset) ?? [])) {
        const category = value >> 10;
        const { leastWeight = 1, pos } = categories[category] ?? {};
        if (sense.weight < leastWeight || sense.pos !== pos) continue;
        const items = found.get(category);
        if (items === undefined) found.set(category, new Set([value & 1023]));
        else items.add(value & 1023);
      }
    }
  }
  return found;
}
