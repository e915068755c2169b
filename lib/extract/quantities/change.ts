import type { Change } from "../quantity.ts";
import type { Amount } from "./amount.ts";
import { fromValue, upFrom } from "./change-course.ts";
import type { Cue } from "./change-cue.ts";
import { nounOf } from "./change-noun.ts";
import { step } from "./change-step.ts";
import { findCue } from "./governing-cue.ts";
import { objectNoun, subjectNoun } from "./noun.ts";
import type { TokenWindow } from "./token-window.ts";

export { isChangeBefore } from "./change-word.ts";

/** Ties amounts of one sentence to the words of change beside them. */
export function attachChanges(window: TokenWindow, amounts: readonly Amount[]): Amount[] {
  const attached: Amount[] = [];
  for (const [order, amount] of amounts.entries()) {
    const before = attached[order - 1];
    const next = amounts[order + 1];
    const course = next === undefined ? null : upFrom(window, amount, next);
    attached.push(course ?? attach(window, amount, before ?? null));
  }
  return attached;
}

function attach(window: TokenWindow, amount: Amount, before: Amount | null): Amount {
  if (amount.change !== null) return factorVerb(window, amount);
  if (amount.kind === "ordinal" || amount.kind === "age") return amount;
  const prior = window.norm(amount.first - 1);
  if (prior === "to") {
    const from = fromValue(window, amount, before);
    if (from !== null) return from;
  }
  const cue = findCue(window, amount);
  if (cue === null) return amount;
  if (prior === "to" || prior === "reach" || (prior === "at" && cue.form === "verb"))
    return level(window, amount, cue, prior === "to");
  if (prior === "from") return amount;
  return step(window, amount, cue);
}

/** "rose to 340": the amount is the value after the change. */
function level(window: TokenWindow, amount: Amount, cue: Cue, isTo: boolean): Amount {
  if (amount.value === null) return { ...amount, noun: amount.noun ?? nounOf(window, cue, amount) };
  const change: Change = { direction: cue.direction, ...(isTo ? { to: amount.value } : {}) };
  return isTo ? { ...amount, change } : amount;
}

/** "doubled its profits", "arrests doubled", "doubled from 40 to 80". */
function factorVerb(window: TokenWindow, amount: Amount): Amount {
  const verb = amount.end - 1;
  const object = objectNoun(window, amount.end);
  return { ...amount, noun: object ?? subjectNoun(window, verb) };
}
