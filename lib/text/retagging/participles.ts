import type { Token } from "../document.ts";
import { AUXILIARY_FORMS, OBJECT_PRONOUNS, POSSESSIVES } from "./function-words.ts";

/** "Was beaten by": a participle before its agent is a verb, though it could be an adjective. */
export function isParticipleBeforeAgent(token: Token, before: Token, after: Token | undefined): boolean {
  return (
    token.pos === "ADJ" && AUXILIARY_FORMS.has(before.norm) && after?.norm === "by" && /(?:ed|en)$/.test(token.norm)
  );
}

/** "Of hiding the cost", "after winning two medals". */
export function isGerundWithObject(token: Token, before: Token, after: Token | undefined): boolean {
  if (
    token.pos !== "NOUN" ||
    !token.norm.endsWith("ing") ||
    before.pos !== "ADP" ||
    after === undefined ||
    !after.spaced
  )
    return false;
  return after.pos === "DET" || POSSESSIVES.has(after.norm) || OBJECT_PRONOUNS.has(after.norm);
}
