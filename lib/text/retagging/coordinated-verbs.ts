import type { Token } from "../document.ts";
import { neighbour } from "./correction.ts";
import { countThirdPerson, REACH, verbWithin } from "./earlier-verbs.ts";
import { OBJECT_PRONOUNS, POSSESSIVES } from "./function-words.ts";
import { isThirdPerson } from "./verb-forms.ts";

/** "Limits cottages, requires a space and bars their use": the last of a row of verbs in one form. */
export function isParallelVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const after = neighbour(tokens, at, 1);
  const before = neighbour(tokens, at, -1);
  if (token === undefined || after === undefined || before?.pos !== "CCONJ" || !after.spaced) return false;
  const objected =
    after.pos === "DET" || POSSESSIVES.has(after.norm) || OBJECT_PRONOUNS.has(after.norm) || after.pos === "PROPN";
  const described = after.pos === "ADJ" && neighbour(tokens, at, 2) !== undefined;
  // "Limits rises and bans evictions": one plural does not stand before another.
  const plural = after.pos === "NOUN" && after.norm !== after.lemma && token.norm !== token.lemma;
  if (isThirdPerson(token) && plural && before.norm === "and")
    return verbWithin(tokens, at, 2 * REACH, (t) => isThirdPerson(t));
  if (isThirdPerson(token) && described) return countThirdPerson(tokens, at) > 1;
  if (isThirdPerson(token) && objected) return verbWithin(tokens, at, REACH, (t) => isThirdPerson(t));
  return false;
}

/** "Did not visit or call.", "can overheat and catch fire": a bare form after a modal, "to" or "do" and a conjunction. */
export function isBareAfterModal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (
    token === undefined ||
    token.pos !== "NOUN" ||
    token.norm !== token.lemma ||
    neighbour(tokens, at, -1)?.norm !== "or"
  )
    return false;
  const verb = neighbour(tokens, at, -2);
  const negation = neighbour(tokens, at, -3);
  return (
    verb?.pos === "VERB" &&
    verb.norm === verb.lemma &&
    (negation?.norm === "not" || negation?.norm === "n't" || negation?.norm === "never")
  );
}
