import type { Token } from "../document.ts";
import { neighbour } from "./correction.ts";
import { OBJECT_PRONOUNS, POSSESSIVES } from "./function-words.ts";
import { isThirdPerson } from "./verb-forms.ts";

/** "The dog that bit the postman": a noun cannot stand between a relative pronoun and an article. */
export function isVerbOfRelative(tokens: readonly Token[], at: number): boolean {
  if (isVerbOfRelativeSubject(tokens, at)) return true;
  const token = tokens[at];
  const after = neighbour(tokens, at, 1);
  const antecedent = neighbour(tokens, at, -2);
  if (token?.pos !== "NOUN" || neighbour(tokens, at, -1)?.norm !== "that" || after === undefined) return false;
  // "Bats that hunt alone": a plural takes the bare form.
  if (
    token.norm === token.lemma &&
    (antecedent?.pos === "NOUN" || antecedent?.pos === "PROPN") &&
    isThirdPerson(antecedent) &&
    (after.pos === "ADV" || after.pos === "ADP")
  )
    return true;
  return (
    (antecedent?.pos === "NOUN" || antecedent?.pos === "PROPN") &&
    (after.pos === "DET" || POSSESSIVES.has(after.norm) || OBJECT_PRONOUNS.has(after.norm))
  );
}

/** "A survey that the ministry disputes, ...": the verb that closes the relative clause. */
function isVerbOfRelativeSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const subject = neighbour(tokens, at, -1);
  if (token?.pos !== "NOUN" || !isThirdPerson(token) || subject?.pos !== "NOUN" || isThirdPerson(subject)) return false;
  return (
    neighbour(tokens, at, 1)?.text === "," &&
    neighbour(tokens, at, -2)?.pos === "DET" &&
    neighbour(tokens, at, -3)?.norm === "that" &&
    neighbour(tokens, at, -4)?.pos === "NOUN"
  );
}
