import { fold } from "../../lib/text/fold.ts";
import { tokensOf } from "../../lib/text/tokens.ts";
import { STOP_WORDS } from "./stop-words.ts";

/** A word to look for, as an FTS5 phrase. Names and numbers count twice: they tell one event from another. */
export interface SearchTerm {
  readonly phrase: string;
  readonly weight: 1 | 2;
}

/** A text of 5,000 characters has more words than a query needs. */
const MAX_TERMS = 40;

/** The terms of a claim, a quotation or a reader's query, names and numbers first; each stands once. */
export function searchTerms(text: string): SearchTerm[] {
  const weights = new Map<string, 1 | 2>();
  for (const [index, token] of tokensOf(text).entries()) {
    if (token.kind === "punctuation" || token.kind === "symbol") continue;
    const word = text.slice(token.start, token.end);
    const term = fold(word)
      .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, " ")
      .trim();
    if (term === "" || (STOP_WORDS.has(term) && word !== "US")) continue;
    // A first word has its capital from its place.
    const telling = token.kind === "number" || /\p{N}/u.test(word) || (index > 0 && /^\p{Lu}/u.test(word));
    weights.set(term, telling ? 2 : (weights.get(term) ?? 1));
  }
  return [...weights]
    .map(([term, weight]) => ({ phrase: `"${term}"`, weight }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MAX_TERMS);
}
