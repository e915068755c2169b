import type { Analysis } from "../../lib/index.ts";
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

/** How a text names those it speaks of: what the engine reads in it. */
export type NameReader = (text: string) => Pick<Analysis, "entities">;

/**
 * The words of a claim's names: those with a capital that do not begin it, and the first ones where
 * the engine finds a name in them, since any first word has a capital.
 */
export function namesOf(claim: string, read: NameReader): string[] {
  const tokens = tokensOf(claim);
  const first = tokens[0]?.start ?? 0;
  const opening = read(claim)
    .entities.flatMap(({ mentions }) => mentions)
    .filter(({ kind, start }) => kind === "name" && start === first)
    .map(({ start, end }) => claim.slice(start, end));
  const inner = tokens.slice(1).map(({ start, end }) => claim.slice(start, end));
  return [...opening, ...inner.filter((word) => /^\p{Lu}/u.test(word))]
    .flatMap(wordsOf)
    .filter((word) => !CALENDAR.has(word) && !STOP_WORDS.has(word));
}

/** Compares a claim's names with an article's words. Time linear in both. */
export function sharedNames(names: readonly string[], article: string): SharedNames {
  if (names.length === 0) return "none given";
  const words = new Set(wordsOf(article));
  return names.every((name) => words.has(name)) ? "all" : "some";
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== "");
}
