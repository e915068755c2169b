import type { Amount } from "./amount.ts";
import type { TokenWindow } from "./token-window.ts";

const PRONOUN_BEFORE = new Set([
  "no",
  "any",
  "every",
  "some",
  "this",
  "that",
  "which",
  "each",
  "another",
  "the",
  "these",
  "those",
  "other",
  "a",
  "last",
  "next",
  "previous",
  "current",
  "such",
  "many",
  "own",
  "right",
  "wrong",
  "day",
  "good",
  "bad",
  "new",
]);

const PRONOUN_NEXT = new Set([
  "of",
  "another",
  "day",
  "or",
  "'s",
  "thing",
  "side",
  "hand",
  "way",
  "can",
  "could",
  "must",
  "should",
  "may",
  "might",
  "would",
  "has",
  "is",
  "who",
  "that",
  "side",
  "such",
  "last",
  "to",
]);

/** "no one", "one of them", "this one", "one can see": "one" counts only where a noun follows it. */
export function isPronoun(window: TokenWindow, amount: Amount): boolean {
  if (amount.value !== 1 || window.norm(amount.first) !== "one" || amount.end !== amount.first + 1) return false;
  if (PRONOUN_BEFORE.has(window.norm(amount.first - 1)) || window.pos(amount.first - 1) === "ADJ") return true;
  const next = window.norm(amount.end);
  if (PRONOUN_NEXT.has(next)) return true;
  const counted =
    window.pos(amount.end) === "NOUN" ||
    ((window.pos(amount.end) === "ADJ" || window.pos(amount.end) === "PROPN") && window.pos(amount.end + 1) === "NOUN");
  return (
    !counted &&
    window.norm(amount.first - 1) !== "than" &&
    window.norm(amount.first - 1) !== "least" &&
    window.norm(amount.first - 1) !== "only"
  );
}
