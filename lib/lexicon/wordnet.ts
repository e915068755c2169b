import { areListedAntonyms } from "./antonyms.ts";
import { isListedHypernym } from "./hypernyms.ts";
import { isListedAgentNoun, isListedNominalisation } from "./nominalisations.ts";
import { areListedSynonyms } from "./synonyms.ts";
import type { Entry, LexicalPos, WeightedSense } from "./wordnet-table.ts";
import { areOpposedHeads, categoryItems, categoryOf, DERIVATION, derivationOf, entryOf, lemmaNumber, opposedSenses, parentOf, parentsOf, sensesOf } from "./wordnet-table.ts";

/**
 * Relations between words, from WordNet 3.1 (Princeton University; see NOTICE). All arguments are lemmas in lower case, several
 * words joined by spaces; a word the lexicon lacks is related to nothing but itself. They say what the words allow, not what
 * a sentence says: whether two words stand in the same place, and in which sense, is the caller's to judge.
 */
export type { LexicalPos } from "./wordnet-table.ts";

/** A shared synset of two first senses is worth this; 1 is kept for the same lemma. */
const SYNONYM = 0.9;
/** The lists are of words in common use for one another, not of exact synonyms. */
const LISTED_SYNONYM = 0.85;
/** Least weight (see `senseWeight`) of the senses through which a hypernym or an antonym is read. A verb's second sense misleads ("sit" as a movement). */
const LEAST_SPECIFIC: Readonly<Record<LexicalPos, number>> = { noun: 0.5, verb: 0.8, adjective: 0.5, adverb: 0.5 };
const LEAST_GENERAL = 0.4;
const LEAST_ANTONYM = 0.5;
const LEAST_INDIRECT_ANTONYM = 0.8;
/** "Car" is five steps below "vehicle", the technical ones between being nobody's words; verbs turn vague sooner. */
const MOST_LEVELS: Readonly<Record<LexicalPos, number>> = { noun: 5, verb: 3, adjective: 1, adverb: 1 };

export function isKnownLemma(lemma: string): boolean {
  return lemmaNumber(lemma) >= 0;
}

/** Parts of speech in which the lexicon has the lemma. */
export function lexicalPosOf(lemma: string): ReadonlySet<LexicalPos> {
  return new Set(sensesOf(lemma).map((sense) => sense.pos));
}

/**
 * How far two lemmas mean the same (0-1): 1 for the same lemma, .9 for a synset that is the first sense of both, less for later
 * senses (times the geometric mean of both weights), .85 for a listed pair (lib/lexicon/synonyms.ts), 0 where they share none.
 * From .6 on they are synonyms in common use.
 */
export function synonymy(a: string, b: string, pos?: LexicalPos): number {
  if (a === b) return 1;
  let best = areListedSynonyms(a, b) && canBe(a, pos) && canBe(b, pos) ? LISTED_SYNONYM : 0;
  const others = sensesOf(b);
  for (const sense of sensesOf(a)) {
    if (pos !== undefined && sense.pos !== pos) continue;
    for (const other of others) {
      if (other.synset === sense.synset) best = Math.max(best, SYNONYM * Math.sqrt(sense.weight * other.weight));
    }
  }
  // Words that are at once synonyms and opposites ("father" and "mother" as verbs) are taken for opposites.
  return best > 0 && areAntonyms(a, b) ? 0 : best;
}

/** Listed words have no part of speech of their own; the lexicon says which they can be, and one that it lacks may be any. */
function canBe(lemma: string, pos: LexicalPos | undefined): boolean {
  if (pos === undefined) return true;
  const senses = sensesOf(lemma);
  return senses.length === 0 || senses.some((sense) => sense.pos === pos);
}

/**
 * Whether the lemmas are opposites: listed ones (lib/lexicon/antonyms.ts), WordNet's lexical antonyms in frequent senses, and
 * adjectives whose first senses stand in opposed clusters ("tiny" beside "small", "huge" beside "large").
 */
export function areAntonyms(a: string, b: string): boolean {
  if (a === b) return false;
  return areListedAntonyms(a, b) || areLexicalAntonyms(a, b, LEAST_ANTONYM) || areIndirectAntonyms(a, b);
}

/** Whether WordNet opposes the two in some sense, however rare; for pairs whose form already says that they are opposites. */
export function areLexicalAntonyms(a: string, b: string, leastWeight = 0): boolean {
  const [x, y] = [lemmaNumber(a), lemmaNumber(b)];
  if (x < 0 || y < 0) return false;
  const opposed = opposedSenses(Math.min(x, y), Math.max(x, y));
  if (opposed.length === 0) return false;
  const [first, second] = x < y ? [a, b] : [b, a];
  return opposed.some(
    ([own, other]) => weightOf(first, own) >= leastWeight && weightOf(second, other) >= leastWeight,
  );
}

function areIndirectAntonyms(a: string, b: string): boolean {
  const heads = clustersOf(a);
  if (heads.length === 0) return false;
  const others = clustersOf(b);
  return others.length > 0 && heads.some((head) => others.some((other) => areOpposedHeads(head, other)));
}

/** The heads of the clusters in which an adjective is at home; what was worked out for an entry stays with it. */
const clusters = new WeakMap<Entry, readonly number[]>();

function clustersOf(lemma: string): readonly number[] {
  const entry = entryOf(lemma);
  const known = clusters.get(entry);
  if (known !== undefined) return known;
  const heads = entry.senses
    .filter((sense) => sense.pos === "adjective" && sense.weight >= LEAST_INDIRECT_ANTONYM)
    .map(headOf);
  clusters.set(entry, heads);
  return heads;
}

/** The head of the cluster that an adjective's synset belongs to. */
function headOf({ synset }: WeightedSense): number {
  const parent = parentOf(synset);
  return parent >= 0 ? parent : synset;
}

function weightOf(lemma: string, synset: number): number {
  return sensesOf(lemma).find((sense) => sense.synset === synset)?.weight ?? 0;
}

function kindsOf(a: string, b: string): number {
  const [x, y] = [lemmaNumber(a), lemmaNumber(b)];
  return x < 0 || y < 0 ? 0 : derivationOf(x, y);
}

/** Whether one is derived from the other or both from one stem ("economy" and "economic", "attack" and "attacker"). */
export function areDerived(a: string, b: string): boolean {
  const listed = isListedNominalisation(a, b) || isListedNominalisation(b, a) || isListedAgentNoun(a, b) || isListedAgentNoun(b, a);
  if (listed) return true;
  const [x, y] = [lemmaNumber(a), lemmaNumber(b)];
  return x >= 0 && y >= 0 && (derivationOf(x, y) !== 0 || derivationOf(y, x) !== 0);
}

/**
 * Whether the noun names the doing or the outcome of the verb ("growth" of "grow", "arrest" of "arrest");
 * lib/lexicon/nominalisations.ts adds what WordNet lacks.
 */
export function isNominalisation(noun: string, verb: string): boolean {
  return isListedNominalisation(noun, verb) || (kindsOf(noun, verb) & DERIVATION.event) !== 0;
}

/** Whether the noun names who does what the verb says ("winner" of "win"). */
export function isAgentNoun(noun: string, verb: string): boolean {
  return isListedAgentNoun(noun, verb) || (kindsOf(noun, verb) & DERIVATION.agent) !== 0;
}

/**
 * Whether what is `specific` is also `general`: listed (lib/lexicon/hypernyms.ts), or within five levels (verbs three) and in frequent senses of both ("car" is a "vehicle").
 * An adjective's general is the head of its cluster ("huge" is "large"); a verb's, the manner left out ("stroll" is "walk").
 */
export function isHypernym(general: string, specific: string, pos?: LexicalPos): boolean {
  if (general === specific) return false;
  if (isListedHypernym(general, specific) && canBe(general, pos) && canBe(specific, pos)) return true;
  const targets = sensesOf(general);
  if (targets.length === 0) return false;
  for (const sense of sensesOf(specific)) {
    if (sense.weight < LEAST_SPECIFIC[sense.pos] || (pos !== undefined && sense.pos !== pos)) continue;
    if (isBelow(sense, targets)) return true;
  }
  return false;
}

/** Whether a sense has one of the frequent senses of its part of speech among `targets` above it. */
function isBelow(sense: WeightedSense, targets: readonly WeightedSense[]): boolean {
  let above: ReadonlySet<number> | null = null;
  for (const target of targets) {
    if (target.pos !== sense.pos || target.weight < LEAST_GENERAL) continue;
    above ??= synsetsAbove(sense);
    if (above.has(target.synset)) return true;
  }
  return false;
}

const synsetsAboveSense = new WeakMap<WeightedSense, ReadonlySet<number>>();

/** The synsets at most as many levels above a sense as count for its part of speech. */
function synsetsAbove(sense: WeightedSense): ReadonlySet<number> {
  const known = synsetsAboveSense.get(sense);
  if (known !== undefined) return known;
  const above = new Set<number>();
  let level: readonly number[] = [sense.synset];
  for (let i = 0; i < MOST_LEVELS[sense.pos] && level.length > 0; i++) {
    level = level.flatMap(parentsOf);
    for (const synset of level) above.add(synset);
  }
  synsetsAboveSense.set(sense, above);
  return above;
}

/** Levels that are climbed from each of two words: beyond them everything is a thing. */
const KIN_LEVELS = 3;

/**
 * How near two lemmas stand in the tree of kinds, through frequent senses of both: 1 for a shared synset, else one over the steps
 * over their nearest common parent plus one ("cat" and "dog" more than "cat" and "hammer"); 0 where there is none within reach.
 */
export function kinship(a: string, b: string): number {
  if (a === b) return 1;
  const [up, over] = [climbed(a), climbed(b)];
  let best = 0;
  for (const [synset, steps] of up) {
    const others = over.get(synset);
    if (others !== undefined) best = Math.max(best, 1 / (1 + steps + others));
  }
  return best;
}

function climbed(lemma: string): Map<number, number> {
  const steps = new Map<number, number>();
  let level = sensesOf(lemma).filter((sense) => sense.weight >= LEAST_GENERAL).map((sense) => sense.synset);
  for (let i = 0; i <= KIN_LEVELS && level.length > 0; i++) {
    for (const synset of level) if (!steps.has(synset)) steps.set(synset, i);
    level = level.flatMap(parentsOf);
  }
  return steps;
}

/**
 * The category within which the lemmas exclude each other ("colour" for "red" and "blue"), or null. Only categories of things
 * that one thing cannot be two of, and only where no item of the category covers both.
 */
export function exclusiveCategory(a: string, b: string): string | null {
  if (a === b) return null;
  const first = categoryItems(a);
  const second = first.length === 0 ? [] : categoryItems(b);
  for (const value of first) {
    const category = value >> 10;
    const { name, pos } = categoryOf(value) ?? {};
    if (name === undefined || pos === undefined || !second.some((other) => other >> 10 === category)) continue;
    // One item that covers both ("England" and "Wales" in the United Kingdom) leaves them compatible.
    if (first.some((own) => own >> 10 === category && second.includes(own))) continue;
    if (synonymy(a, b, pos) > 0 || isHypernym(a, b, pos) || isHypernym(b, a, pos)) continue;
    return name;
  }
  return null;
}

/** Whether the lemmas name different members of a category whose members exclude each other. */
export function areExclusive(a: string, b: string): boolean {
  return exclusiveCategory(a, b) !== null;
}
