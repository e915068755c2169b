import { isBareAfterModal, isParallelVerb } from "./coordinated-verbs.ts";
import type { Correction } from "./correction.ts";
import { neighbour, verbOf } from "./correction.ts";
import { isOnlyVerb } from "./only-verbs.ts";
import { isGerundWithObject, isParticipleBeforeAgent } from "./participles.ts";
import { isPast } from "./past-verbs.ts";
import { isVerbOfRelative } from "./relative-verbs.ts";
import { isPriceVerb, isClosingCue, isNounBeforeComplement, isNounBetweenPhrases } from "./subject-verbs.ts";
import { IRREGULAR_BASES } from "./verb-forms.ts";

/** Words that the tagger takes for nouns or adjectives and that are the verb here. */
export const correctVerb: Correction = (tokens, at) => {
  const token = tokens[at];
  if (
    token === undefined ||
    token.kind !== "word" ||
    (token.pos !== "NOUN" && token.pos !== "ADJ" && token.pos !== "PROPN")
  )
    return null;
  const before = neighbour(tokens, at, -1);
  const after = neighbour(tokens, at, 1);
  if (before === undefined) return null;
  if (token.pos === "PROPN" || (token.norm === "aged" && after?.kind === "number" && before.text === ",")) return null;
  const lemma = IRREGULAR_BASES.get(token.norm) ?? verbOf(token);
  if (lemma === null) return null;
  const verb =
    isNounBetweenPhrases(tokens, at) ||
    isNounBeforeComplement(tokens, at) ||
    isParallelVerb(tokens, at) ||
    isClosingCue(tokens, at) ||
    isPriceVerb(tokens, at) ||
    isPast(tokens, at) ||
    isParticipleBeforeAgent(token, before, after) ||
    isGerundWithObject(token, before, after) ||
    isBareAfterModal(tokens, at) ||
    // "The man who shot the officer": after "who" stands a verb.
    (before.norm === "who" && token.pos === "NOUN") ||
    isVerbOfRelative(tokens, at) ||
    isOnlyVerb(tokens, at);
  return verb ? { pos: "VERB", lemma } : null;
};
