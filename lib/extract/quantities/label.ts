import { LABEL_NOUNS, NUMBERED_LISTS } from "../../lexicon/calendar-words.ts";
import type { Amount } from "./amount.ts";
import { isMonth } from "./day-of-month.ts";
import { isPlural } from "./noun.ts";
import type { TokenWindow } from "./token-window.ts";

/** "page 12", "flight 370", "Apollo 11", "Windows 10": a label before a bare number that counts nothing. */
export function isLabelled(window: TokenWindow, amount: Amount): boolean {
  const { first, end } = amount;
  const dotted = window.norm(first - 1) === "." ? first - 2 : first - 1;
  if (NUMBERED_LISTS.has(window.norm(first - 1)) && window.capitalised(first - 1)) return true;
  if (
    isPlural(window, end) ||
    (window.pos(end) === "ADJ" && isPlural(window, end + 1)) ||
    (window.pos(end) === "NOUN" && isPlural(window, end + 1))
  )
    return false;
  if (LABEL_NOUNS.has(window.norm(dotted)) && dotted >= window.first && !["", "the"].includes(window.norm(dotted))) {
    // "in the case 12 were…" is rare beside "case 12"; "number 5" is a rank and no count.
    return true;
  }
  if (
    window.token(first)?.kind !== "number" ||
    window.text(first).includes(",") ||
    window.text(first).includes(".") ||
    amount.scale !== 1
  )
    return false;
  const before = window.token(first - 1);
  return (
    before !== null &&
    before.spaced !== undefined &&
    window.token(first)?.spaced === true &&
    window.pos(first - 1) === "PROPN" &&
    window.capitalised(first - 1) &&
    first - 1 > window.first &&
    !isMonth(window, first - 1)
  );
}
