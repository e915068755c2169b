import { lexicalPosOf } from "../../lexicon/wordnet.ts";
import type { Correction } from "./correction.ts";

const SHORT_STEM = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** "Fined" is of "fine": a short stem would have doubled its consonant ("finned"). */
export const correctLemma: Correction = (tokens, at) => {
  const token = tokens[at];
  if (token === undefined || token.pos !== "VERB" || token.lemma.length > 6 || !SHORT_STEM.test(token.lemma))
    return null;
  const undoubled = token.norm === `${token.lemma}ed` || token.norm === `${token.lemma}ing`;
  return undoubled && lexicalPosOf(`${token.lemma}e`).has("verb") ? { pos: "VERB", lemma: `${token.lemma}e` } : null;
};
