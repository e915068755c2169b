import type { Token } from "../document.ts";
import type { Correction } from "./correction.ts";

const CAPITAL = /^\p{Lu}\p{Ll}/u;
/** How far around a word running text is looked for: in a headline every word may be capital. */
const REACH = 10;

/** "Paul Moor", "Leo Ward": a capital word after a name belongs to the name, though it could be a verb. */
export const correctName: Correction = (tokens, at) => {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token !== undefined && isJoined(tokens, at)) return { pos: "PROPN", lemma: token.norm };
  if (token === undefined || before === undefined || token.sentence !== before.sentence || !token.spaced) return null;
  if (token.pos !== "VERB" && token.pos !== "ADJ" && token.pos !== "NOUN" && token.pos !== "ADP") return null;
  if (!CAPITAL.test(token.text) || !CAPITAL.test(before.text) || (before.pos !== "PROPN" && before.pos !== "NOUN"))
    return null;
  return inRunningText(tokens, at) ? { pos: "PROPN", lemma: token.norm } : null;
};

/** "Tarn & Fell": two capital words beside an ampersand are one name. */
function isJoined(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word" || token.pos === "PROPN" || !CAPITAL.test(token.text)) return false;
  return [-1, 1].some((step) => {
    const other = tokens[at + 2 * step];
    const sign = tokens[at + step];
    return sign?.text === "&" && other?.sentence === token.sentence && CAPITAL.test(other.text);
  });
}

function inRunningText(tokens: readonly Token[], at: number): boolean {
  const sentence = tokens[at]?.sentence;
  for (let i = Math.max(0, at - REACH); i <= at + REACH; i++) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== sentence || token.text.length < 3) continue;
    const content = token.pos === "NOUN" || token.pos === "VERB" || token.pos === "ADJ" || token.pos === "AUX";
    if (content && token.kind === "word" && token.text.charAt(0) !== token.text.charAt(0).toUpperCase()) return true;
  }
  return false;
}
