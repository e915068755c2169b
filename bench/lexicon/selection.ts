import { isFunctionWord } from "../../lib/lexicon/function-words.ts";
import { indexKey } from "../../lib/lexicon/lemma-index.ts";
import type { Sense, WordNet } from "./wordnet-files.ts";

const MOST_SENSES = 8;

/**
 * Words whose WordNet senses mislead, since in a text they are nearly always pronouns, auxiliaries, determiners or negations ("I"
 * the iodine, "no" the noun, "nobody" the person of no influence); and function words that are good content words as well.
 */
const CLOSED: ReadonlySet<string> = new Set(
  "no not none nobody nothing never neither all every each both some any several many few most much less more least none cannot nowhere one".split(
    " ",
  ),
);
const OPEN: ReadonlySet<string> = new Set(
  "like near past mine well inside outside opposite still even round next".split(" "),
);

export function isClosedClass(lemma: string): boolean {
  return CLOSED.has(lemma) || (isFunctionWord(lemma) && !OPEN.has(lemma));
}

/** Lemmas of the lexicon: those with a tag count, those found frequent, those the categories need, and what these are opposed to or derived from. */
export function keptLemmas(
  { synsets, senses }: WordNet,
  frequent: readonly string[],
  required: ReadonlySet<string>,
): string[] {
  const kept = new Set<string>(frequent);
  for (const [lemma, of] of senses) {
    if (of.some((sense) => sense.count > 0)) kept.add(lemma);
  }
  for (const key of required) for (const word of synsets.get(key)?.words ?? []) kept.add(word);
  // One step outwards only, so the set is copied before it grows.
  const inner = [...kept];
  for (const lemma of inner) {
    for (const sense of senses.get(lemma) ?? []) {
      if (sense.rank > 2) continue;
      const synset = synsets.get(sense.synset);
      for (const pointer of synset?.pointers ?? []) {
        if (pointer.symbol !== "!" && pointer.symbol !== "+" && pointer.symbol !== "\\") continue;
        const word = synsets.get(pointer.target)?.words[pointer.targetWord - 1];
        if (word !== undefined && synset?.words[pointer.sourceWord - 1] === lemma) kept.add(word);
      }
    }
  }
  return [...kept]
    .filter(
      (lemma) =>
        !isClosedClass(lemma) &&
        /^[a-z][a-z' .-]*$/.test(lemma) &&
        keptSenses({ synsets, senses }, lemma, required).length > 0,
    )
    .sort(byIndexKey);
}

function byIndexKey(a: string, b: string): number {
  const [x, y] = [indexKey(a), indexKey(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Senses of a lemma that are worth their room: tagged ones and the first three of each part of speech; names of persons and places are left out. */
export function keptSenses({ synsets, senses }: WordNet, lemma: string, required: ReadonlySet<string>): Sense[] {
  const of: Sense[] = [];
  const perPos = new Map<string, number>();
  for (const sense of senses.get(lemma) ?? []) {
    const synset = synsets.get(sense.synset);
    if (synset === undefined) continue;
    const instance = synset.pointers.some((p) => p.symbol === "@i");
    if (instance && !required.has(sense.synset)) continue;
    const seen = perPos.get(synset.pos) ?? 0;
    if (!required.has(sense.synset) && (seen >= MOST_SENSES || (sense.rank > 3 && sense.count === 0))) continue;
    perPos.set(synset.pos, seen + 1);
    of.push(sense);
  }
  return of;
}
