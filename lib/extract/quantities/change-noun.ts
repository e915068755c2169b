import type { Amount } from "./amount.ts";
import type { Cue } from "./change-cue.ts";
import { isChangeNoun, nounAfter, objectNoun, subjectNoun } from "./noun.ts";
import type { TokenWindow } from "./token-window.ts";

/** What it is that changes ("arrests" in "arrests rose 12%" and "an increase of 12% in arrests"), or null. */
export function nounOf(window: TokenWindow, cue: Cue, amount: Amount): string | null {
  if (cue.form === "noun") {
    const after = window.norm(cue.index + 1);
    if (after === "in" || after === "of" || after === "for") {
      const found = nounAfter(window, cue.index + 2, true);
      if (found !== null && window.norm(cue.index + 2) !== "of" && cue.index + 2 !== amount.first) return found;
      // "an increase of 12% in arrests"
      if (window.norm(amount.end) === "in") return nounAfter(window, amount.end, true);
    }
    for (let at = cue.index - 1; at > cue.index - 4; at--) {
      if (window.pos(at) === "NOUN" && at >= amount.end && !isChangeNoun(window.lemma(at))) return window.lemma(at);
    }
    return null;
  }
  if (cue.form === "comparative") return nounAfter(window, cue.index + 1, false) ?? null;
  if (cue.form === "verb") {
    const object = amount.first > cue.index + 1 ? objectNoun(window, cue.index + 1) : null;
    return object ?? subjectNoun(window, cue.index);
  }
  const verb =
    cue.form === "particle" && (window.pos(cue.index - 1) === "VERB" || window.pos(cue.index - 1) === "AUX")
      ? cue.index - 1
      : cue.index;
  return subjectNoun(window, verb);
}
