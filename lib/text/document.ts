import { sentencesOf } from "./sentences.ts";
import { tagTokens } from "./tagger.ts";
import { tokensOf } from "./tokens.ts";

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** What a token is made of, by its characters alone. */
export type TokenKind = "word" | "number" | "punctuation" | "symbol";

/**
 * A token. `start`/`end` are UTF-16 offsets in the raw text; `index` is its place in
 * `Document.tokens`; `sentence` the index of its sentence. `norm` is the folded form (lower case,
 * no accents, plain quotes, no invisible characters); `lemma` the folded dictionary form.
 */
export interface Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly norm: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly kind: TokenKind;
  readonly sentence: number;
  /** White space stands between this token and the one before it (true at the text's start). */
  readonly spaced: boolean;
}

/** How a sentence stands in the text: running prose, a line of its own without a full stop, a list item. */
export type SentenceKind = "prose" | "headline" | "item";

/** A sentence: UTF-16 offsets in the raw text, and its tokens as the half-open range `firstToken`..`endToken`. */
export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly firstToken: number;
  readonly endToken: number;
  readonly paragraph: number;
  readonly kind: SentenceKind;
}

/** A text with its tokens and sentences; `text` is the raw string, kept exactly as given. */
export interface Document {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** Reads a raw text into tokens and sentences. Linear in the text's length; never throws. */
export function readDocument(text: string): Document {
  const raw = tokensOf(text);
  const sentences = sentencesOf(text, raw);
  return { text, tokens: tagTokens(text, raw, sentences), sentences };
}

/** The tokens of one sentence, in order. */
export function tokensIn(document: Document, sentence: Sentence): readonly Token[] {
  return document.tokens.slice(sentence.firstToken, sentence.endToken);
}

/** The tokens that lie wholly between two raw offsets, in order. Logarithmic plus the answer's size. */
export function tokensBetween(document: Document, start: number, end: number): readonly Token[] {
  const first = firstTokenFrom(document.tokens, start);
  let last = first;
  while (last < document.tokens.length && (document.tokens[last]?.end ?? 0) <= end) last += 1;
  return document.tokens.slice(first, last);
}

/** Index of the first token that starts at or after `offset`. */
export function firstTokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
