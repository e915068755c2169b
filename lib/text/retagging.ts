import type { Token } from "./document.ts";
import type { Correction } from "./retagging/correction.ts";
import { correctBaseVerb } from "./retagging/base-verbs.ts";
import { correctCompound } from "./retagging/compounds.ts";
import { correctLemma } from "./retagging/lemmas.ts";
import { correctName } from "./retagging/names.ts";
import { correctNonVerb } from "./retagging/non-verbs.ts";
import { correctVerb } from "./retagging/verbs.ts";

/** In this order: what is one word with its neighbours is settled before what stands alone. */
const CORRECTIONS: readonly Correction[] = [
  correctCompound,
  correctName,
  correctNonVerb,
  correctBaseVerb,
  correctVerb,
  correctLemma,
];

/**
 * Corrects by rule what the tagger gets wrong, left to right, so that a rule sees the corrected words
 * before it: each correction needs the word to have the other class in the lexicon. Linear.
 */
export function retag(tokens: readonly Token[]): Token[] {
  const retagged = [...tokens];
  for (let i = 0; i < retagged.length; i++) {
    for (const correct of CORRECTIONS) {
      const token = retagged[i];
      const change = token === undefined ? null : correct(retagged, i);
      if (token !== undefined && change !== null) retagged[i] = { ...token, ...change };
    }
  }
  return retagged;
}
