import type { Amount } from "./amount.ts";
import { isDayOfMonth } from "./day-of-month.ts";
import { isLabelled } from "./label.ts";
import { isNamedModel, isPartOfName } from "./name-part.ts";
import { isPronoun } from "./pronoun.ts";
import type { TokenWindow } from "./token-window.ts";
import { isYear } from "./year.ts";

/** Whether a number that was read is part of a date, a clock time, a name, a label, an address or a list mark, and counts nothing. */
export function isNoQuantity(window: TokenWindow, amount: Amount): boolean {
  const { first, end, kind } = amount;
  if (isPartOfName(window, first, end)) return true;
  if (kind === "ordinal") return isDayOfMonth(window, first, end, amount.value);
  if (kind !== "cardinal" && kind !== "fraction") return kind === "measure" && isNamedModel(window, first, end);
  return (
    isDayOfMonth(window, first, end, amount.value) ||
    isClockTime(window, first, end) ||
    isPhoneNumber(window, first, end) ||
    isListMark(window, first, end) ||
    (kind === "cardinal" && (isYear(window, amount) || isLabelled(window, amount) || isPronoun(window, amount)))
  );
}

/** "10 am", "5 o'clock", "8 p.m."; times with a colon are no numbers to begin with. */
function isClockTime(window: TokenWindow, first: number, end: number): boolean {
  const next = window.norm(end).replaceAll(".", "");
  if (next === "am" || next === "pm" || next === "o'clock" || next === "hrs" || next === "gmt" || next === "utc")
    return window.text(first).length <= 5;
  return window.norm(first).endsWith("am") || window.norm(first).endsWith("pm");
}

/** Digits glued by hyphens into three and more groups, or after "+" or a bracketed area code. */
function isPhoneNumber(window: TokenWindow, first: number, end: number): boolean {
  const gluedGroup = (at: number): boolean =>
    window.isDash(at) && window.glued(at) && window.glued(at + 1) && window.token(at + 1)?.kind === "number";
  const before =
    window.isDash(first - 1) &&
    window.glued(first) &&
    window.glued(first - 1) &&
    window.token(first - 2)?.kind === "number";
  const groups =
    (before ? 1 : 0) +
    (gluedGroup(end) ? 1 : 0) +
    (gluedGroup(end) && gluedGroup(end + 2) ? 1 : 0) +
    (before && window.isDash(first - 3) && window.glued(first - 2) && window.token(first - 4)?.kind === "number"
      ? 1
      : 0);
  return groups >= 2 || (window.norm(first - 1) === "+" && window.glued(first));
}

/** "1." or "2)" at a sentence's start, "[12]", "(3)". */
function isListMark(window: TokenWindow, first: number, end: number): boolean {
  const open = window.norm(first - 1);
  const close = window.norm(end);
  if (open === "[" && close === "]") return true;
  if (
    first === window.first &&
    (close === ")" || (close === "." && window.token(end + 1) !== null && window.token(first)?.kind === "number"))
  )
    return true;
  return open === "(" && close === ")" && window.text(first).length <= 2 && window.token(first)?.kind === "number";
}
