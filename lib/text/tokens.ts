import type { TokenKind } from "./document.ts";
import { isInvisible } from "./fold.ts";

/** A token before tagging: its place in the raw text and what it is made of. */
export interface RawToken {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly spaced: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const SPACE = /[\s\u0085]/u;
const PUNCTUATION = /\p{P}/u;
const APOSTROPHES = "'\u2019\u02BC";
/** What may follow an apostrophe as a token of its own: "it's", "we're", "they'd". */
const CLITICS = new Set(["s", "re", "ve", "ll", "d", "m"]);

const enum Class {
  Space,
  Letter,
  Digit,
  Invisible,
  Punctuation,
  Symbol,
}

function classOf(character: string): Class {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return Class.Letter;
    if (code >= 48 && code <= 57) return Class.Digit;
    if (code === 32 || (code >= 9 && code <= 13)) return Class.Space;
    if (code < 32 || code === 127) return Class.Invisible;
    return PUNCTUATION.test(character) ? Class.Punctuation : Class.Symbol;
  }
  if (isInvisible(character)) return Class.Invisible;
  if (SPACE.test(character)) return Class.Space;
  if (LETTER.test(character)) return Class.Letter;
  if (DIGIT.test(character)) return Class.Digit;
  if (PUNCTUATION.test(character)) return Class.Punctuation;
  return Class.Symbol;
}

/**
 * Splits a raw text into tokens in one pass. Words keep inner apostrophes of names ("O'Brien") and
 * give up clitics ("it|'s", "do|n't", "can|not"); numbers keep their inner separators ("1,500", "3.5",
 * "10:30"); dotted abbreviations stay whole ("U.S.", "a.m."); hyphens stand alone.
 */
export function tokensOf(text: string): RawToken[] {
  return new Scanner(text).scan();
}

class Scanner {
  private readonly tokens: RawToken[] = [];
  private spaced = true;

  constructor(private readonly text: string) {}

  scan(): RawToken[] {
    let at = 0;
    while (at < this.text.length) {
      const character = this.characterAt(at);
      const kind = classOf(character);
      if (kind === Class.Space) {
        this.spaced = true;
        at += character.length;
      } else if (kind === Class.Letter || kind === Class.Digit) {
        at = this.word(at);
      } else if (kind === Class.Invisible) {
        at += character.length;
      } else {
        const repeated = this.repeatedEnd(at, character);
        this.push(at, repeated, kind === Class.Punctuation ? "punctuation" : "symbol");
        at = repeated;
      }
    }
    return this.tokens;
  }

  private characterAt(at: number): string {
    const code = this.text.codePointAt(at);
    return code === undefined ? "" : String.fromCodePoint(code);
  }

  private classAt(at: number): Class {
    return at < this.text.length ? classOf(this.characterAt(at)) : Class.Space;
  }

  /** Runs of dots ("...") and of hyphens ("--") are one token. */
  private repeatedEnd(at: number, character: string): number {
    let end = at + character.length;
    if (character !== "." && character !== "-") return end;
    while (this.text[end] === character) end += 1;
    return end;
  }

  private push(start: number, end: number, kind: TokenKind): void {
    this.tokens.push({ start, end, kind, spaced: this.spaced });
    this.spaced = false;
  }

  /** Reads a word or number that starts at `start`; answers where reading goes on. */
  private word(start: number): number {
    const dotted = this.dottedAbbreviationEnd(start);
    if (dotted > 0) {
      this.push(start, dotted, "word");
      return dotted;
    }
    let at = start;
    let digits = false;
    while (at < this.text.length) {
      const character = this.characterAt(at);
      const kind = classOf(character);
      if (kind === Class.Letter || kind === Class.Invisible) {
        at += character.length;
      } else if (kind === Class.Digit) {
        digits = true;
        at += character.length;
      } else if (digits && this.isNumberSeparator(at, character)) {
        at += 1;
      } else if (APOSTROPHES.includes(character) && this.classAt(at + 1) === Class.Letter) {
        const clitic = this.cliticEnd(at);
        if (clitic > 0) return this.splitClitic(start, at, clitic);
        at += 1;
      } else {
        break;
      }
    }
    if (at - start === 6 && this.text.slice(start, at).toLowerCase() === "cannot") {
      this.push(start, start + 3, "word");
      this.push(start + 3, at, "word");
      return at;
    }
    const startsWithDigit = this.classAt(start) === Class.Digit;
    this.push(start, at, startsWithDigit ? "number" : "word");
    return at;
  }

  private isNumberSeparator(at: number, character: string): boolean {
    return (
      (character === "," || character === "." || character === ":" || character === "\u066B") &&
      this.classAt(at - 1) === Class.Digit &&
      this.classAt(at + 1) === Class.Digit
    );
  }

  /** Where the clitic after the apostrophe at `at` ends, or 0 when what follows is part of the word. */
  private cliticEnd(at: number): number {
    let end = at + 1;
    while (end < this.text.length && end - at < 4 && this.classAt(end) === Class.Letter) end += 1;
    const after = this.classAt(end);
    if (after === Class.Letter || after === Class.Digit) return 0;
    const letters = this.text.slice(at + 1, end).toLowerCase();
    if (letters === "t" && this.text[at - 1]?.toLowerCase() === "n") return end;
    return CLITICS.has(letters) ? end : 0;
  }

  private splitClitic(start: number, apostrophe: number, end: number): number {
    const isNegation = this.text.slice(apostrophe + 1, end).toLowerCase() === "t";
    const cut = isNegation ? apostrophe - 1 : apostrophe;
    if (cut > start) this.push(start, cut, "word");
    this.push(cut, end, "word");
    return end;
  }

  /** "U.S.", "a.m.", "e.g.": single letters each followed by a dot, at least two of them. */
  private dottedAbbreviationEnd(start: number): number {
    let at = start;
    let letters = 0;
    while (this.classAt(at) === Class.Letter && this.text[at + 1] === ".") {
      at += 2;
      letters += 1;
    }
    if (letters < 2) return 0;
    // "U.S" without its last dot, and "U.K.-based": the letters end where the next is a full word.
    return this.classAt(at) === Class.Letter && this.classAt(at + 1) === Class.Letter ? 0 : at;
  }
}
