import { lexicalPosOf } from "../../lexicon/wordnet.ts";
import type { Token } from "../document.ts";
import { neighbour } from "./correction.ts";
import { AUXILIARY_FORMS, OBJECT_PRONOUNS, POSSESSIVES } from "./function-words.ts";
import { IRREGULAR_PASTS } from "./verb-forms.ts";

/** "Torvik married the geologist", ", fitted 84 bats": a past form straight before an object where no verb has come. */
export function isPast(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = neighbour(tokens, at, -1);
  const after = neighbour(tokens, at, 1);
  if (token?.pos === "ADJ" && token.norm.endsWith("ed") && isDeniedSubject(tokens, at)) return true;
  if (token === undefined || before === undefined || after === undefined) return false;
  const past = token.norm.endsWith("ed") || IRREGULAR_PASTS.has(token.norm);
  if (
    !past ||
    before.pos === "DET" ||
    before.pos === "ADJ" ||
    before.text === "-" ||
    POSSESSIVES.has(before.norm) ||
    before.norm === "'s" ||
    after.text === "-"
  )
    return false;
  const objected =
    after.pos === "DET" ||
    POSSESSIVES.has(after.norm) ||
    OBJECT_PRONOUNS.has(after.norm) ||
    after.pos === "PROPN" ||
    after.pos === "NUM";
  if (token.pos === "ADJ") {
    const subject =
      before.pos === "NOUN" ||
      before.pos === "PROPN" ||
      (before.pos === "PRON" && !AUXILIARY_FORMS.has(before.norm)) ||
      before.text === ",";
    return objected && subject && !auxiliaryWithin(tokens, at);
  }
  // A noun in "-ed" that the lexicon has only as a verb.
  return (
    token.norm.endsWith("ed") &&
    !lexicalPosOf(token.norm).has("noun") &&
    (objected || after.pos === "ADP" || after.norm === "to")
  );
}

/** "She never married again": behind a subject and "never" stands the verb. */
function isDeniedSubject(tokens: readonly Token[], at: number): boolean {
  const subject = neighbour(tokens, at, -2);
  if (neighbour(tokens, at, -1)?.norm !== "never" || subject === undefined || AUXILIARY_FORMS.has(subject.norm))
    return false;
  return subject.pos === "PRON" || subject.pos === "NOUN" || subject.pos === "PROPN";
}

function auxiliaryWithin(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= at - 4 && i >= 0; i--) {
    const before = neighbour(tokens, at, i - at);
    if (before !== undefined && AUXILIARY_FORMS.has(before.norm) && before.pos !== "PART") return true;
  }
  return false;
}
