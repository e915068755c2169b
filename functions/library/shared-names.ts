import { fold } from "../../lib/text/fold.ts";
import { tokensOf } from "../../lib/text/tokens.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** Which of the names in a claim stand in an article: all of them, not all, or the claim has none. */
export type SharedNames = "all" | "some" | "none given";

/** Capitals that name no one. */
const CALENDAR = new Set(
  (
    "january february march april may june july august september october november december " +
    "monday tuesday wednesday thursday friday saturday sunday"
  ).split(" "),
);

/**
 * Compares a claim's names, the words with a capital that do not begin it, with an article's words.
 * Time linear in both.
 */
export function sharedNames(claim: string, article: string): SharedNames {
  const names = tokensOf(claim)
    .slice(1)
    .map(({ start, end }) => claim.slice(start, end))
    .filter((word) => /^\p{Lu}/u.test(word))
    .flatMap(wordsOf)
    .filter((word) => !CALENDAR.has(word) && !STOP_WORDS.has(word));
  if (names.length === 0) return "none given";
  const words = new Set(wordsOf(article));
  return names.every((name) => words.has(name)) ? "all" : "some";
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== "");
}
