import { changeDirection, FACTOR_FORMS } from "../../lexicon/change-verbs.ts";
import type { TokenWindow } from "./token-window.ts";

const VERB_ONLY = new Set([
  "contract",
  "advance",
  "slip",
  "slide",
  "shed",
  "lift",
  "retreat",
  "crash",
  "ease",
  "balloon",
  "rocket",
  "multiply",
  "narrow",
  "lower",
  "trim",
]);

/** Whether the token is a verb or noun of change ("rose", "an increase"). */
export function changeAt(window: TokenWindow, index: number): "up" | "down" | null {
  const token = window.token(index);
  if (token === null || token.kind !== "word") return null;
  // "a contract", "an advance" and "a slip" are other words than their verbs.
  if (token.pos !== "VERB" && VERB_ONLY.has(token.lemma)) return null;
  return changeDirection(token.lemma) ?? changeDirection(token.norm);
}

/**
 * Whether a word of change stands close before an amount, so that "… to …" there is a change and no
 * range: within ten tokens before "from 40 to 60", beside "rose 12 to 340".
 */
export function isChangeBefore(window: TokenWindow, index: number): boolean {
  const reach = window.norm(index - 1) === "from" ? 10 : 2;
  for (let at = index - 1; at >= Math.max(window.first, index - reach); at--) {
    const norm = window.norm(at);
    if (
      norm === ";" ||
      norm === "between" ||
      norm === "ranging" ||
      norm === "ranged" ||
      norm === "aged" ||
      norm === "ages"
    )
      return false;
    if (
      changeAt(window, at) !== null ||
      FACTOR_FORMS.has(norm) ||
      norm === "up" ||
      norm === "down" ||
      norm === "change" ||
      norm === "changed" ||
      norm === "went" ||
      norm === "moved" ||
      norm === "revised"
    )
      return true;
  }
  return false;
}
