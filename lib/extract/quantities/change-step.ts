import type { Change } from "../quantity.ts";
import type { Amount } from "./amount.ts";
import type { Cue } from "./change-cue.ts";
import { nounOf } from "./change-noun.ts";
import { round } from "./rounding.ts";
import type { TokenWindow } from "./token-window.ts";

/** "rose 12%", "fell by a third", "grew threefold", "rose by 20". */
export function step(window: TokenWindow, amount: Amount, cue: Cue): Amount {
  const sign = cue.direction === "up" ? 1 : -1;
  const { value } = amount;
  const noun = amount.noun ?? nounOf(window, cue, amount);
  if (amount.kind === "percent" || amount.kind === "fraction") {
    const share = value === null ? null : amount.kind === "percent" ? value / 100 : value;
    const change: Change =
      share === null
        ? { direction: cue.direction }
        : { direction: cue.direction, factor: round(1 + sign * share), percent: round(sign * share * 100) };
    return { ...amount, change, noun };
  }
  if (amount.kind === "multiple") {
    if (value === null || value <= 0) return { ...amount, change: { direction: cue.direction } };
    const factor = cue.direction === "up" ? value : 1 / value;
    // "three times higher" is said of three times as high and of four: no factor is taken from it.
    if (cue.form === "comparative") return { ...amount, change: { direction: cue.direction } };
    return {
      ...amount,
      change: { direction: cue.direction, factor: round(factor), percent: round((factor - 1) * 100) },
      noun,
    };
  }
  if (amount.kind === "duration" || !isByAmount(window, amount, cue)) return amount;
  return { ...amount, change: { direction: cue.direction, ...(value === null ? {} : { by: sign * value }) } };
}

/** Verbs that take the amount itself as their object ("lost 20 men", "added 300 jobs", "raised $5m") state no change of it. */
const TRANSITIVE = new Set([
  "lose",
  "add",
  "raise",
  "gain",
  "shed",
  "cut",
  "lift",
  "boost",
  "slash",
  "reduce",
  "grow",
  "contract",
  "advance",
  "drop",
  "collapse",
  "improve",
]);

function isByAmount(window: TokenWindow, amount: Amount, cue: Cue): boolean {
  if (cue.form === "comparative") return false;
  if (cue.form === "noun") return window.norm(amount.first - 1) === "of" || cue.index >= amount.end;
  if (window.norm(amount.first - 1) === "by") return true;
  const lemma = window.lemma(cue.index);
  return !TRANSITIVE.has(lemma) && amount.first - cue.index <= 4;
}
