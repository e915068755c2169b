import type { Change } from "../quantity.ts";
import type { Amount } from "./amount.ts";
import { changeAt, isChangeBefore } from "./change-word.ts";
import { round } from "./rounding.ts";
import type { TokenWindow } from "./token-window.ts";

/** "from 40 to 60": the second amount carries the change. */
export function fromValue(window: TokenWindow, amount: Amount, before: Amount | null): Amount | null {
  if (before === null || before.value === null || amount.value === null || window.norm(before.first - 1) !== "from")
    return null;
  const gap = amount.first - before.end;
  if (gap > 12) return null;
  for (let at = before.end; at < amount.first - 1; at++) {
    if (window.norm(at) === "," || window.norm(at) === ";") continue;
    if (window.pos(at) === "VERB" && changeAt(window, at) === null && gap > 6) return null;
  }
  const bare = before.kind === "cardinal" && before.unit === null;
  if (before.kind !== amount.kind && !bare) return null;
  if (before.unit !== null && before.unit !== amount.unit) return null;
  if (!isChangeBefore(window, before.first)) return null;
  const from =
    amount.scale > 1 && before.scale === 1 && bare && before.value < (amount.value / amount.scale) * 10
      ? before.value * amount.scale
      : before.value;
  return { ...amount, change: courseOf(window, before, from, amount.value) };
}

/** "60, up from 40" and "to 60 from 40": the start value comes second. */
export function upFrom(window: TokenWindow, to: Amount, from: Amount): Amount | null {
  if (to.value === null || from.value === null || to.change !== null || window.norm(from.first - 1) !== "from")
    return null;
  const isMoved = window.norm(to.first - 1) === "to" && isChangeBefore(window, to.first - 1);
  const cue = window.norm(from.first - 2);
  const isUp = cue === "up" || cue === "down";
  // "60 people in May 2020, up from 40": fourteen tokens hold the noun and a date.
  if (from.first - to.end > 14 || (!isUp && !(isMoved && from.first === to.end + 1))) return null;
  if (to.kind !== from.kind || to.unit !== from.unit || from.value === 0) return null;
  return { ...to, change: courseOf(window, from, from.value, to.value) };
}

function courseOf(window: TokenWindow, start: Amount, from: number, to: number): Change {
  return {
    direction: to > from ? "up" : to < from ? "down" : "none",
    ...(from > 0 ? { factor: round(to / from), percent: round((to / from - 1) * 100) } : {}),
    by: round(to - from),
    from,
    to,
    fromSpan: spanOfTokens(window, start.first, start.end),
  };
}

function spanOfTokens(window: TokenWindow, first: number, end: number): { start: number; end: number; text: string } {
  const start = window.token(first)?.start ?? 0;
  const stop = window.token(end - 1)?.end ?? start;
  return { start, end: stop, text: window.document.text.slice(start, stop) };
}
