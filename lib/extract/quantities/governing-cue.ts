import type { Amount } from "./amount.ts";
import { type Cue, cueAt } from "./change-cue.ts";
import { cueAfter } from "./following-cue.ts";
import type { TokenWindow } from "./token-window.ts";

const FILLERS = new Set([
  "by",
  "an",
  "a",
  "the",
  "some",
  "about",
  "estimated",
  "another",
  "only",
  "just",
  "sharply",
  "slightly",
  "roughly",
  "further",
  "at",
  "as",
  "much",
  "of",
  "additional",
  "extra",
  "total",
  "in",
  "than",
  "more",
  "nearly",
  "almost",
  "over",
  "up",
  "approximately",
  "around",
  "less",
]);

/** The word of change that governs an amount, looked for where English puts it. */
export function findCue(window: TokenWindow, amount: Amount): Cue | null {
  const after = cueAfter(window, amount);
  if (after !== null) return after;
  let at = amount.first - 1;
  for (
    let count = 0;
    count < 6 &&
    FILLERS.has(window.norm(at)) &&
    !(window.norm(at) === "up" && !FILLERS.has(window.norm(at - 1)) && window.norm(at + 1) !== "to");
    count++
  ) {
    at -= 1;
  }
  const direct = cueAt(window, at);
  if (direct !== null) return direct;
  const prior = window.norm(amount.first - 1);
  if (prior !== "by" && prior !== "to" && prior !== "of") return adverbBetween(window, at);
  // "cut the number of posts by half", "rose 12% to 340": the verb stands further off in the clause.
  for (let back = amount.first - 2; back >= Math.max(window.first, amount.first - 14); back--) {
    const norm = window.norm(back);
    if (norm === ";" || norm === "." || norm === "that" || norm === "which" || norm === "who") return null;
    const cue = cueAt(window, back);
    if (cue !== null) return cue;
    if (prior === "of" && back < amount.first - 3) return null;
    if (window.pos(back) === "AUX") return null;
    const otherVerb = window.pos(back) === "VERB" && !/ed$|ing$/.test(norm);
    if (otherVerb) return null;
  }
  return null;
}

function adverbBetween(window: TokenWindow, at: number): Cue | null {
  return window.pos(at) === "ADV" ? cueAt(window, at - 1) : null;
}
