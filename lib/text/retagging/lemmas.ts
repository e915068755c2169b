import { lexicalPosOf } from "../../lexicon/wordnet.ts";
import type { Token } from "../document.ts";
import type { Correction } from "./correction.ts";
import { neighbour } from "./correction.ts";

const SHORT_STEM = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** "Fined" is of "fine": a short stem would have doubled its consonant ("finned"). */
export const correctLemma: Correction = (tokens, at) => {
  const token = tokens[at];
  if (token !== undefined && isOpeningPlural(tokens, at)) return { pos: "NOUN", lemma: singularOf(token.norm) };
  if (token === undefined || token.pos !== "VERB" || token.lemma.length > 6 || !SHORT_STEM.test(token.lemma))
    return null;
  const undoubled = token.norm === `${token.lemma}ed` || token.norm === `${token.lemma}ing`;
  return undoubled && lexicalPosOf(`${token.lemma}e`).has("verb") ? { pos: "VERB", lemma: `${token.lemma}e` } : null;
};

const PLURAL_VERBS: ReadonlySet<string> = new Set(["are", "were", "have", "aren't", "weren't"]);

/** "Ferries were running": a capital that only opens the sentence, on a noun whose verb is plural. */
function isOpeningPlural(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || token.pos !== "PROPN" || token.lemma !== token.norm || !/[^s]s$/.test(token.norm))
    return false;
  if (before !== undefined && before.sentence === token.sentence) return false;
  const next = neighbour(tokens, at, 1);
  const singular = singularOf(token.norm);
  return next !== undefined && PLURAL_VERBS.has(next.norm) && singular.length > 2 && lexicalPosOf(singular).has("noun");
}

function singularOf(norm: string): string {
  if (norm.endsWith("ies")) return `${norm.slice(0, -3)}y`;
  return /(?:[sx]|ch|sh)es$/.test(norm) ? norm.slice(0, -2) : norm.slice(0, -1);
}
