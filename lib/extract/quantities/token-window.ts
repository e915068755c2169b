import type { Document, PartOfSpeech, Sentence, Token } from "../../text/document.ts";
import type { Numeral } from "./numeral.ts";

/**
 * One sentence's tokens, read by their index in the document. Outside of the sentence every token
 * is empty, so that no rule reads over a sentence's end.
 */
export class TokenWindow {
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  /** Numbers already read in this sentence, by the token they begin at: every kind of amount asks for the same ones. */
  readonly numerals = new Map<number, Numeral | null>();

  constructor(
    readonly document: Document,
    sentence: Sentence,
  ) {
    this.first = sentence.firstToken;
    this.end = sentence.endToken;
    this.sentence = sentence.index;
  }

  token(index: number): Token | null {
    if (index < this.first || index >= this.end) return null;
    return this.document.tokens[index] ?? null;
  }

  norm(index: number): string {
    return this.token(index)?.norm ?? "";
  }

  text(index: number): string {
    return this.token(index)?.text ?? "";
  }

  lemma(index: number): string {
    return this.token(index)?.lemma ?? "";
  }

  pos(index: number): PartOfSpeech {
    return this.token(index)?.pos ?? "PUNCT";
  }

  /** Whether the token stands directly after the one before it, without white space. */
  glued(index: number): boolean {
    return this.token(index)?.spaced === false;
  }

  /** Whether it is a word with a capital. */
  capitalised(index: number): boolean {
    const text = this.text(index);
    return text !== "" && text[0] !== text[0]?.toLowerCase();
  }

  isDash(index: number): boolean {
    return this.norm(index) === "-";
  }

  /** Whether the folded tokens from `index` on are these words. */
  matches(index: number, words: readonly string[]): boolean {
    return words.every((word, offset) => this.norm(index + offset) === word);
  }
}
