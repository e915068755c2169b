import type { Token } from "../text/document.ts";

/** Nouns that only measure what follows "of" ("its number of arrests"). */
const TRANSPARENT: ReadonlySet<string> = new Set([
  "number",
  "total",
  "amount",
  "share",
  "level",
  "rate",
  "majority",
  "minority",
  "group",
  "series",
  "pair",
  "lot",
  "plenty",
  "handful",
  "dozen",
  "hundred",
  "thousand",
  "million",
  "billion",
  "half",
  "third",
  "quarter",
  "percent",
  "team",
  "range",
  "kind",
  "type",
  "sort",
  "part",
  "rest",
  "most",
  "some",
  "all",
  "none",
  "one",
  "many",
  "few",
  "several",
  "each",
  "any",
  "both",
]);

/**
 * Where the head of a noun phrase ends and what hangs on it begins ("the lawyer | of Dan Fry"): the
 * first preposition after a noun, unless the noun only measures. Token indexes.
 */
export function headEnd(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first; i < end; i++) {
    if (tokens[i]?.pos === "ADP" && tokens[i - 1]?.pos === "NOUN" && !TRANSPARENT.has(tokens[i - 1]?.lemma ?? ""))
      return i;
  }
  return end;
}

/** Whether the noun only measures what follows "of", so that what follows is what is spoken of. */
export function isTransparent(token: Token | undefined): boolean {
  return token !== undefined && (TRANSPARENT.has(token.lemma) || TRANSPARENT.has(token.norm));
}
