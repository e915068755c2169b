import type { Random } from "./random.ts";
import type { EditKind, Vocabulary } from "./misquotations/edits.ts";
import { EDITS } from "./misquotations/edits.ts";
import { lower, wordsOf } from "./misquotations/words.ts";

/** A quote with one meaning-bearing edit. */
export interface Misquotation {
  readonly kind: EditKind;
  readonly text: string;
}

/**
 * One edit of the kind asked for, or null where the quote has nothing for it. The edit always
 * changes a word, sign or digit; words keep the case of what they stand for.
 */
export function misquote(quote: string, kind: EditKind, random: Random, vocabulary: Vocabulary): Misquotation | null {
  const words = wordsOf(quote);
  const text = EDITS[kind](quote, words, random, vocabulary);
  return text === null || text === quote ? null : { kind, text };
}

export const EDIT_KINDS: readonly EditKind[] = [
  "digit",
  "sign",
  "number_word",
  "negation_in",
  "negation_out",
  "name",
  "unit",
  "modal",
  "content_swapped",
  "content_deleted",
  "content_inserted",
  "words_exchanged",
  "direction",
];

/** Whether the words of `text` stand in `article` side by side as they are (then it is no misquotation): by plain words, case aside. */
export function standsIn(text: string, article: string): boolean {
  const plain = (value: string): string =>
    ` ${wordsOf(value.normalize("NFC"))
      .map((word) => lower(word).replaceAll("\u2019", "'"))
      .join(" ")} `;
  return plain(article).includes(plain(text));
}
