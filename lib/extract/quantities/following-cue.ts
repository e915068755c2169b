import { COMPARATIVES } from "../../lexicon/change-verbs.ts";
import type { Amount } from "./amount.ts";
import type { Cue } from "./change-cue.ts";
import { changeAt } from "./change-word.ts";
import type { TokenWindow } from "./token-window.ts";

/** "12% higher", "a third fewer", "a 12% increase", "12 percent drop in". */
export function cueAfter(window: TokenWindow, amount: Amount): Cue | null {
  const relative =
    amount.kind === "percent" ||
    amount.kind === "fraction" ||
    amount.kind === "multiple" ||
    amount.kind === "percentage_points";
  const at = window.isDash(amount.end) ? amount.end + 1 : amount.end;
  const comparative = COMPARATIVES.get(window.norm(at));
  if (comparative !== undefined && relative) {
    return { direction: comparative, index: at, form: "comparative" };
  }
  if (!relative && amount.kind !== "money" && amount.kind !== "measure" && amount.kind !== "cardinal") return null;
  for (let ahead = at; ahead <= at + (relative ? 3 : 1); ahead++) {
    const token = window.token(ahead);
    if (token === null || token.kind !== "word") return null;
    const direction = changeAt(window, ahead);
    if (direction !== null && (token.pos === "NOUN" || token.pos === "VERB") && isNominal(window, ahead, amount))
      return { direction, index: ahead, form: "noun" };
    if (token.pos !== "ADJ" && token.pos !== "NOUN") return null;
  }
  return null;
}

/** "a 12% increase": the word of change is a noun where an article opens the phrase or "in" follows. */
function isNominal(window: TokenWindow, index: number, amount: Amount): boolean {
  const next = window.norm(index + 1);
  const opened =
    window.pos(amount.first - 1) === "DET" ||
    window.pos(amount.first - 1) === "ADJ" ||
    window.norm(amount.first) === "a";
  return (
    opened ||
    next === "in" ||
    next === "on" ||
    next === "from" ||
    next === "over" ||
    (window.pos(index) === "NOUN" && window.pos(index + 1) === "PUNCT")
  );
}
