/**
 * Folding: the one place that says which differences between two strings are spelling and which
 * are content. Every fold keeps the map back to raw UTF-16 offsets.
 */

const SINGLE_QUOTES = "\u2018\u2019\u201A\u201B\u2039\u203A\u2032\u00B4\u0060\uFF07";
const DOUBLE_QUOTES = "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\u301D\u301E\uFF02";
const DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";

const REPLACEMENTS: ReadonlyMap<string, string> = new Map([
  ...[...SINGLE_QUOTES].map((c): [string, string] => [c, "'"]),
  ...[...DOUBLE_QUOTES].map((c): [string, string] => [c, '"']),
  ...[...DASHES].map((c): [string, string] => [c, "-"]),
  ["\u2026", "..."],
  ["\u00DF", "ss"],
  ["\u00E6", "ae"],
  ["\u00C6", "ae"],
  ["\u0153", "oe"],
  ["\u0152", "oe"],
  ["\u00F8", "o"],
  ["\u00D8", "o"],
  ["\u0142", "l"],
  ["\u0141", "l"],
  ["\u0111", "d"],
  ["\u0110", "d"],
]);

/** Characters that print nothing: soft hyphen, zero-width marks, directional marks, the byte-order mark. */
const INVISIBLE = /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/u;
const MARK = /\p{M}/u;
const ASCII_ONLY = /^[\x20-\x7E]*$/;

/** Whether the code point prints nothing (soft hyphen, zero-width and directional marks). */
export function isInvisible(character: string): boolean {
  return INVISIBLE.test(character);
}

/**
 * The comparison form of a word: lower case, compatibility forms and ligatures resolved, accents
 * and invisible characters dropped, typographic quotes and dashes made plain. Digits, currency
 * signs and letters of other scripts stay what they are.
 */
export function fold(text: string): string {
  if (ASCII_ONLY.test(text)) return text.toLowerCase();
  let folded = "";
  for (const character of text) {
    folded += foldCharacter(character);
  }
  return folded;
}

/** A folded string with the way back: `starts[i]` and `ends[i]` bound, in the raw text, what gave folded code unit `i`. */
export interface FoldedText {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Folds a whole text and keeps the map back to raw UTF-16 offsets. Linear. */
export function foldWithMap(raw: string): FoldedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of raw) {
    const next = at + character.length;
    const folded = foldCharacter(character);
    for (let i = 0; i < folded.length; i++) {
      starts.push(at);
      ends.push(next);
    }
    parts.push(folded);
    at = next;
  }
  return { text: parts.join(""), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return character.toLowerCase();
  const replaced = REPLACEMENTS.get(character);
  if (replaced !== undefined) return replaced;
  if (INVISIBLE.test(character)) return "";
  let folded = "";
  for (const part of character.normalize("NFKD").toLowerCase()) {
    if (!MARK.test(part)) folded += REPLACEMENTS.get(part) ?? part;
  }
  return folded;
}
