import type { Token } from "../document.ts";
import { neighbour } from "./correction.ts";
import { IRREGULAR_PASTS, isThirdPerson } from "./verb-forms.ts";

/** Longer sentences are not searched for the one verb that they must have. */
const ONLY_VERB_REACH = 25;

/** "The new law bans smoking in parks.": a closed sentence has a verb, and this is the first word that can be it. */
export function isOnlyVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = neighbour(tokens, at, -1);
  if (
    token === undefined ||
    before === undefined ||
    !isVerbShaped(token) ||
    (before.pos !== "NOUN" && before.pos !== "PROPN")
  )
    return false;
  for (let i = at - 1; i >= 0 && tokens[i]?.sentence === token.sentence; i--) {
    if (at - i > ONLY_VERB_REACH || isVerbal(tokens[i])) return false;
  }
  let end = at + 1;
  for (; tokens[end]?.sentence === token.sentence && tokens[end] !== undefined; end++) {
    if (end - at > ONLY_VERB_REACH || isVerbal(tokens[end])) return false;
  }
  return tokens[end - 1]?.text === ".";
}

function isVerbal(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === "VERB" || token.pos === "AUX") && token.norm !== "according";
}

function isVerbShaped(token: Token): boolean {
  return (
    (token.pos === "NOUN" && isThirdPerson(token)) ||
    (token.norm.endsWith("ed") && !token.norm.endsWith("eed")) ||
    IRREGULAR_PASTS.has(token.norm)
  );
}
