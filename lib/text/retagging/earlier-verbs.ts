import type { Token } from "../document.ts";
import { isThirdPerson } from "./verb-forms.ts";

/** How far back a sentence is searched for its verb; longer sentences would make the search quadratic. */
export const REACH = 40;

/** Whether a verb or auxiliary that `holds` stands in the same sentence, `reach` tokens back at most. */
export function verbWithin(
  tokens: readonly Token[],
  at: number,
  reach: number,
  holds: (token: Token) => boolean = () => true,
): boolean {
  for (let i = at - 1; i >= Math.max(0, at - reach) && tokens[i]?.sentence === tokens[at]?.sentence; i--) {
    const token = tokens[i];
    if (token !== undefined && (token.pos === "VERB" || token.pos === "AUX") && holds(token)) return true;
  }
  return false;
}

/** How many verbs in the third person singular stand before the token in its sentence, `REACH` tokens back at most. */
export function countThirdPerson(tokens: readonly Token[], at: number): number {
  let count = 0;
  for (let i = at - 1; i >= Math.max(0, at - REACH) && tokens[i]?.sentence === tokens[at]?.sentence; i--) {
    const token = tokens[i];
    if (token?.pos === "VERB" && isThirdPerson(token)) count += 1;
  }
  return count;
}
