import { fold } from "../../lib/text/fold.ts";
import { tokensOf } from "../../lib/text/tokens.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** What to look for, as FTS5 queries; `rare` (names and numbers) decides more than the rest. Null where there is none. */
export interface SearchTerms {
  readonly all: string | null;
  readonly rare: string | null;
}

/** A text of 5,000 characters has more words than a query needs. */
const MAX_TERMS = 40;

/** The terms of a claim, a quotation or a reader's query. */
export function searchTerms(text: string): SearchTerms {
  const all = new Map<string, boolean>();
  for (const [index, token] of tokensOf(text).entries()) {
    if (token.kind === "punctuation" || token.kind === "symbol") continue;
    const word = text.slice(token.start, token.end);
    const term = fold(word)
      .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, " ")
      .trim();
    if (term === "" || (STOP_WORDS.has(term) && word !== "US")) continue;
    // A first word has its capital from its place.
    const rare = token.kind === "number" || /\p{N}/u.test(word) || (index > 0 && /^\p{Lu}/u.test(word));
    all.set(term, rare || (all.get(term) ?? false));
  }
  const ordered = [...all].toSorted(([, a], [, b]) => Number(b) - Number(a)).slice(0, MAX_TERMS);
  return {
    all: query(ordered.map(([term]) => term)),
    rare: query(ordered.filter(([, rare]) => rare).map(([term]) => term)),
  };
}

/** Each term in quotes is a phrase, so nothing in it can be an operator. */
function query(terms: readonly string[]): string | null {
  return terms.length === 0 ? null : terms.map((term) => `"${term}"`).join(" OR ");
}
