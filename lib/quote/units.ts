import type { Document, TokenKind } from "../text/document.ts";
import { fold } from "../text/fold.ts";
import { tokensOf } from "../text/tokens.ts";

/**
 * A unit of comparison: a word, a number, or a sign that carries meaning (currency, percent, plus).
 * Quotation marks, dashes and stops are no units; they stand in the gaps between them. Offsets are
 * UTF-16 in the text that the unit was read from. `key` is the folded form by which units are found
 * (never by which they are judged); `token` the index of the unit's first token.
 */
export interface Unit {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly kind: "word" | "number" | "sign";
  readonly token: number;
}

interface TokenLike {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly spaced: boolean;
  readonly norm: string;
}

/** Punctuation characters that carry content: none of them may come or go unnoticed. */
const CONTENT_PUNCTUATION = "%\u2030\u2031&@#*/\\\u00A7\u2020\u2021\u00B6";
const QUOTE_LIKE_SYMBOLS = "`\u00B4";

export function unitsOfDocument(document: Document): Unit[] {
  return unitsFrom(document.text, document.tokens, true);
}

export function unitsOfQuote(quote: string): Unit[] {
  const tokens = tokensOf(quote).map((token) => ({ ...token, norm: fold(quote.slice(token.start, token.end)) }));
  return unitsFrom(quote, tokens, false);
}

function unitsFrom(text: string, tokens: readonly TokenLike[], isSource: boolean): Unit[] {
  const units: Unit[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.kind === "punctuation" && text[token.start] === "[") {
      const citation = citationEnd(text, tokens, i, isSource);
      if (citation > i) {
        i = citation;
        continue;
      }
      const whole = bracketedLetter(text, tokens, i);
      if (whole !== null) {
        units.push({ start: token.start, end: whole.end, key: keyOf(whole.key), kind: "word", token: i });
        i += 3;
        continue;
      }
    }
    const kind = kindOf(text, token);
    if (kind === null) continue;
    const previous = units[units.length - 1];
    if (previous !== undefined && kind === "word" && joinsOverSoftHyphen(text, previous.end, token.start)) {
      units[units.length - 1] = { ...previous, end: token.end, key: previous.key + token.norm };
      continue;
    }
    if (
      previous !== undefined &&
      !token.spaced &&
      previous.end === token.start &&
      token.norm.length === 1 &&
      text[previous.end - 1] === "."
    ) {
      // "U.S.A" without its last stop.
      units[units.length - 1] = { ...previous, end: token.end, key: `${previous.key}.${token.norm}` };
      continue;
    }
    units.push({ start: token.start, end: token.end, key: keyOf(token.norm), kind, token: i });
  }
  return units;
}

function kindOf(text: string, token: TokenLike): Unit["kind"] | null {
  if (token.kind === "word") return "word";
  if (token.kind === "number") return "number";
  const value = text.slice(token.start, token.end);
  if (token.kind === "punctuation") return CONTENT_PUNCTUATION.includes(value) ? "sign" : null;
  return QUOTE_LIKE_SYMBOLS.includes(value) || value === "\u2212" ? null : "sign";
}

/** "U.S." at a sentence's end and "U.S" before a comma are found by one key. */
function keyOf(norm: string): string {
  return norm.length > 2 && norm.endsWith(".") ? norm.slice(0, -1) : norm;
}

/** A soft hyphen right before a line break: the word goes on in the next line. */
function joinsOverSoftHyphen(text: string, end: number, start: number): boolean {
  return text[end - 1] === "\u00AD" && start > end && /^\s+$/.test(text.slice(end, start)) && start - end < 8;
}

/** "[H]e": one word whose first letter an editor has changed; four tokens from `i` on. */
function bracketedLetter(
  text: string,
  tokens: readonly TokenLike[],
  i: number,
): { readonly end: number; readonly key: string } | null {
  const [open, letter, close, rest] = [tokens[i], tokens[i + 1], tokens[i + 2], tokens[i + 3]];
  if (open === undefined || letter === undefined || close === undefined || rest === undefined) return null;
  const tight = open.end === letter.start && letter.end === close.start && close.end === rest.start;
  if (!tight || text[open.start] !== "[" || text[close.start] !== "]" || letter.kind !== "word" || rest.kind !== "word")
    return null;
  return letter.norm.length === 1 ? { end: rest.end, key: letter.norm + rest.norm } : null;
}

/** The last token of a citation marker ("[12]", "[3, 4]", "[citation needed]") that starts at `i`, or -1. */
function citationEnd(text: string, tokens: readonly TokenLike[], i: number, isSource: boolean): number {
  const open = tokens[i];
  const before = tokens[i - 1];
  if (
    open === undefined ||
    before === undefined ||
    text[open.start] !== "[" ||
    open.spaced ||
    open.end !== open.start + 1
  )
    return -1;
  const tight = text[before.end - 1] ?? "";
  if (before.kind === "number" && !isSource) return -1;
  if (before.kind === "punctuation" && !".,;:!?)]\"'\u201D\u2019\u00BB".includes(tight)) return -1;
  if (before.kind === "symbol") return -1;
  for (let j = i + 1; j < tokens.length && j < i + 8; j++) {
    const token = tokens[j];
    if (token === undefined) return -1;
    const value = text.slice(token.start, token.end);
    if (value === "]") return j > i + 1 ? j : -1;
    const isNumber = token.kind === "number" && token.end - token.start <= 3;
    const isLink = value === "," || value === "-" || value === "\u2013";
    const isNote = token.norm === "note" || token.norm === "citation" || token.norm === "needed";
    if (!isNumber && !isLink && !isNote) return -1;
  }
  return -1;
}
