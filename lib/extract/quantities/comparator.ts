import {
  COMPARATOR_FILLERS,
  COMPARATORS_AFTER,
  COMPARATORS_BEFORE,
  type ComparatorPhrase,
} from "../../lexicon/comparators.ts";
import type { Comparator } from "../quantity.ts";
import type { Amount } from "./amount.ts";
import type { TokenWindow } from "./token-window.ts";

/** A comparator with the token where its words begin (before the number) or end (after it). */
interface Found {
  readonly comparator: Comparator;
  readonly edge: number;
}

/** Reads the words that bound the number, on both sides, no further left than `from`. */
export function readComparator(window: TokenWindow, amount: Amount, from: number): Amount {
  const before = comparatorBefore(window, amount, from);
  const after = comparatorAfter(window, amount.end);
  const found = before ?? after;
  if (found === null) return amount;
  const first = before?.edge ?? amount.first;
  const end = after?.edge ?? amount.end;
  if (amount.comparator !== "exact") return { ...amount, first, end };
  // "about five hundred or more": the bound is the firmer word.
  const comparator =
    before !== null && after !== null && before.comparator === "about" ? after.comparator : found.comparator;
  return { ...amount, comparator, first, end };
}

function comparatorBefore(window: TokenWindow, amount: Amount, from: number): Found | null {
  for (let skipped = 0; skipped <= 2; skipped++) {
    const last = amount.first - 1 - skipped;
    if (last < from) return null;
    if (skipped > 0 && !COMPARATOR_FILLERS.has(window.norm(last + 1))) return null;
    for (const { words, comparator } of COMPARATORS_BEFORE.get(window.norm(last)) ?? []) {
      const start = last - words.length + 1;
      if (start < from || !window.matches(start, words)) continue;
      if (
        skipped > 0 &&
        words.length === 1 &&
        /^(?:over|under|above|below|around|about|near|some|beyond|close)$/.test(words[0] ?? "")
      )
        continue;
      if (!isComparing(window, words, start, amount)) continue;
      const outer = negated(window, start, comparator, from);
      return outer ?? { comparator, edge: start };
    }
  }
  return null;
}

const DURATION_OVER = new Set([
  "for",
  "after",
  "lasted",
  "spent",
  "took",
  "just",
  "well",
  "of",
  "in",
  "lasting",
  "taken",
  "than",
]);

/** Words that are comparators and prepositions or determiners too. */
function isComparing(window: TokenWindow, words: readonly string[], start: number, amount: Amount): boolean {
  const word = words[0] ?? "";
  if (words.length > 1) return !(word === "near" || (word === "no" && amount.kind === "ordinal"));
  const before = window.norm(start - 1);
  // "over three years" is mostly the time it took; "for over three years" bounds it.
  if ((word === "over" || word === "above") && amount.kind === "duration") return DURATION_OVER.has(before);
  if (word === "over" && (amount.kind === "ordinal" || ["win", "victory", "won", "lead"].includes(before)))
    return false;
  if (word === "near" || word === "nearing") return amount.kind !== "ordinal" && amount.unit !== null;
  if (word === "about" && ["talk", "talked", "asked", "think", "worried", "concern", "news"].includes(before))
    return false;
  if (word === "some" && amount.kind === "ordinal") return false;
  if (amount.kind === "ordinal") return ["above", "below", "exceeding"].includes(word);
  return true;
}

/** "not more than", "no more than" stand in the list; "not about 300" and "not nearly 5,000" deny the approximation and are left as they are. */
function negated(window: TokenWindow, start: number, comparator: Comparator, from: number): Found | null {
  const before = window.norm(start - 1);
  if (start - 1 < from || (before !== "not" && before !== "no" && before !== "never")) return null;
  if (comparator === "more_than") return { comparator: "at_most", edge: start - 1 };
  if (comparator === "less_than") return { comparator: "at_least", edge: start - 1 };
  return null;
}

function comparatorAfter(window: TokenWindow, end: number): Found | null {
  const phrases: readonly ComparatorPhrase[] = COMPARATORS_AFTER.get(window.norm(end)) ?? [];
  for (const { words, comparator } of phrases) {
    if (!window.matches(end, words)) continue;
    const word = words[0] ?? "";
    const after = end + words.length;
    if (
      words.length === 1 &&
      (word === "plus" || word === "+") &&
      !window.glued(end) &&
      (window.pos(after) === "NUM" || window.pos(after) === "DET")
    )
      continue;
    if (words.length === 1 && word === "+" && window.token(after)?.kind === "number") continue;
    if (
      words.length === 1 &&
      (word === "approximately" || word === "odd" || word === "plus") &&
      window.pos(after) === "NUM"
    )
      continue;
    // "10 and below 20", "200 or greater than 190": the words bound the number after them.
    const boundsNext = window.norm(after) === "than" || window.pos(after) === "NUM" || window.norm(after) === "$";
    if ((word === "at" || word === "or" || word === "and") && boundsNext) continue;
    return { comparator, edge: after };
  }
  return null;
}
