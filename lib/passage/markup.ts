import { isInvisible } from "../text/fold.ts";
import type { ProjectionWriter } from "./projection.ts";

/** Longest link text, address, tag and citation that are looked for: a mark that does not close within is text. */
const LONGEST_LINK = 300;
const LONGEST_ADDRESS = 1000;
const LONGEST_TAG = 200;
const LONGEST_CITATION = 60;

const CITATION =
  /^\^?\d{1,3}(?:[\s,;\u2013-]{1,3}\d{1,3}){0,12}$|^(?:citation needed|source|sources?:? ?\d{0,3}|ref|note \d{1,3})$/i;
const TAG = /^<(?:\/?[a-z][^<>\n]{0,200}|https?:[^<>\s]{1,190})>/i;
const SUPERSCRIPTS = "\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";
const PICTURE = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20E3)/u;
const SPACE = /\s/;
const WORD = /[\p{L}\p{N}]/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S/i;

/**
 * Copies one line of a post or answer without its inline marks: emphasis, code ticks, links (their
 * text stays), pictures, citations ("[3]", "【4†source】"), tags, bare addresses, the signs before
 * hashtags and handles, emoji. Brackets that hold words are the writer's text and stay. Linear: every
 * search ahead is bounded.
 */
export function copyInline(text: string, start: number, end: number, out: ProjectionWriter): void {
  const line = new InlineReader(text, start, withoutTags(text, start, end));
  for (let at = start; at < line.end;) {
    const skipped = line.markAt(at);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const next = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    out.copy(text, at, Math.min(next, line.end));
    at = next;
  }
}

/** Where the line ends without the hashtags that close it ("... reopened today #lund #museum"). */
function withoutTags(text: string, start: number, end: number): number {
  let at = end;
  for (;;) {
    let word = at;
    while (word > start && SPACE.test(text[word - 1] ?? "")) word -= 1;
    const wordEnd = word;
    while (word > start && !SPACE.test(text[word - 1] ?? "") && wordEnd - word < LONGEST_TAG) word -= 1;
    const isTag =
      text[word] === "#" && WORD.test(text[word + 1] ?? "") && (word === start || SPACE.test(text[word - 1] ?? ""));
    if (wordEnd === word || !isTag || /^#\d+$/.test(text.slice(word, wordEnd))) return at;
    at = word;
  }
}

class InlineReader {
  /** Where a link's address begins, and where it ends. */
  private readonly jumps = new Map<number, number>();

  constructor(
    private readonly text: string,
    private readonly start: number,
    readonly end: number,
  ) {}

  /** Where the mark at `at` ends, or `at` where none stands there. */
  markAt(at: number): number {
    const jump = this.jumps.get(at);
    if (jump !== undefined) return jump;
    const character = this.text[at] ?? "";
    switch (character) {
      case "\\":
        return /[\\`*_{}[\]()#+.!>~|-]/.test(this.text[at + 1] ?? "") ? at + 1 : at;
      case "`":
        return this.runEnd(at);
      case "*":
      case "_":
      case "~":
        return this.emphasis(at);
      case "!":
        return this.text[at + 1] === "[" ? this.picture(at) : at;
      case "[":
        return this.bracket(at);
      case "\u3010":
        return this.closing("\u3011", at, LONGEST_CITATION) + 1 || at;
      case "<":
        return at + (TAG.exec(this.text.slice(at, Math.min(at + 210, this.end)))?.[0].length ?? 0);
      case "#":
      case "@":
        return this.startsWord(at) && /\p{L}/u.test(this.text[at + 1] ?? "") ? at + 1 : at;
      case "h":
      case "H":
      case "w":
      case "W":
        return this.address(at);
      default:
        return this.sign(at, character);
    }
  }

  private runEnd(at: number): number {
    let to = at + 1;
    while (to < this.end && this.text[to] === this.text[at]) to += 1;
    return to;
  }

  /** Emphasis stands against a word; a lone sign between spaces, in a name (snake_case) or a product (5*3) is text. */
  private emphasis(at: number): number {
    const to = this.runEnd(at);
    const before = at > this.start ? (this.text[at - 1] ?? "") : " ";
    const after = to < this.end ? (this.text[to] ?? "") : " ";
    if (SPACE.test(before) && SPACE.test(after)) return to - at > 1 ? to : at;
    const sign = this.text[at];
    if (sign === "~") return to - at > 1 ? to : at;
    if (sign === "_" && WORD.test(before) && WORD.test(after)) return at;
    return to - at === 1 && /\d/.test(before) && /\d/.test(after) ? at : to;
  }

  private picture(at: number): number {
    const close = this.closing("]", at + 1, LONGEST_LINK);
    const address = close < 0 ? -1 : this.addressEnd(close + 1);
    return address < 0 ? at : address;
  }

  /** A citation goes; of a link the text stays; any other bracket is text. */
  private bracket(at: number): number {
    const close = this.closing("]", at, LONGEST_LINK);
    if (close < 0) return at;
    const address = this.addressEnd(close + 1);
    const inner = this.text.slice(at + 1, close).trim();
    if (CITATION.test(inner)) return address < 0 ? close + 1 : address;
    if (address < 0) return at;
    this.jumps.set(close, address);
    return at + 1;
  }

  /** Where the address in brackets that starts at `at` ends ("(https://...)", "[2]"), or -1. */
  private addressEnd(at: number): number {
    if (this.text[at] === "[") return this.closing("]", at, LONGEST_CITATION) + 1 || -1;
    if (this.text[at] !== "(") return -1;
    const limit = Math.min(at + LONGEST_ADDRESS, this.end);
    let depth = 0;
    for (let to = at; to < limit; to++) {
      const sign = this.text[to] ?? "";
      if (sign === "(") depth += 1;
      else if (sign === ")") depth -= 1;
      if (depth === 0) return /^\s|\s\S+\s\S/.test(this.text.slice(at + 1, to)) ? -1 : to + 1;
    }
    return -1;
  }

  private closing(sign: string, at: number, within: number): number {
    const limit = Math.min(at + within, this.end);
    for (let to = at + 1; to < limit; to++) if (this.text[to] === sign) return to;
    return -1;
  }

  private startsWord(at: number): boolean {
    return at === this.start || /[\s("'\u201C\u2018]/.test(this.text[at - 1] ?? "");
  }

  /** A bare address; the stop after it belongs to the sentence. */
  private address(at: number): number {
    if (at > this.start && WORD.test(this.text[at - 1] ?? "")) return at;
    if (!ADDRESS.test(this.text.slice(at, at + 9))) return at;
    let to = at;
    while (to < this.end && !SPACE.test(this.text[to] ?? "")) to += 1;
    while (to > at && /[.,;:!?)\]"'\u201D\u2019]/.test(this.text[to - 1] ?? "")) to -= 1;
    return to;
  }

  /** Emoji, invisible characters, and a raised figure behind a stop, which is a footnote ("km²" keeps its own). */
  private sign(at: number, character: string): number {
    if (SUPERSCRIPTS.includes(character)) {
      const before = this.text[at - 1] ?? "";
      return /[.,;:!?)"\u201D\u2019]/.test(before) || SUPERSCRIPTS.includes(before) ? at + 1 : at;
    }
    const code = this.text.codePointAt(at) ?? 0;
    if (code < 0xa9) return at;
    const point = String.fromCodePoint(code);
    return PICTURE.test(point) || (isInvisible(point) && code !== 0xad) ? at + point.length : at;
  }
}
