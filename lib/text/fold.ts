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
const INVISIBLE =
  /\u00AD|\u034F|[\u061C\u115F\u1160]|[\u17B4\u17B5]|[\u180B-\u180E]|[\u200B-\u200F\u202A-\u202E\u2060-\u206F]|[\uFE00-\uFE0F]|\uFEFF/u;
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

/** Single ligature letters, full-width and mathematical letters and digits: written forms of the same characters. */
const LIGATURE = /[\uFB00-\uFB06\uFF01-\uFF5E\u{1D400}-\u{1D7FF}\u00E6\u00C6\u0153\u0152\u0132\u0133]/u;
const LIGATURES = new RegExp(LIGATURE.source, "gu");
const INVISIBLES = new RegExp(INVISIBLE.source, "gu");
/** A soft hyphen at a line's end: the word goes on in the next line. */
const SOFT_BREAK = /\u00AD\s{1,8}/gu;
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\u00B4\u0060\u2032\uFF07]/gu;
const SPELLED: ReadonlyMap<string, string> = new Map([
  ["\u00E6", "ae"],
  ["\u00C6", "Ae"],
  ["\u0153", "oe"],
  ["\u0152", "Oe"],
]);

/** A difference between two writings of the same word that is spelling and nothing more. */
export type WordFold = "quotation marks" | "invisible characters" | "ligatures" | "Unicode form";

/**
 * The form of a word in which only its writing is levelled: canonical Unicode form, ligatures spelt
 * out, invisible characters dropped, apostrophes made plain. Case, accents and digits stay, and so
 * do superscripts and fractions (a squared metre is not "m2", nor is "1\u00BD" "11/2").
 */
export function writtenForm(word: string): string {
  if (ASCII_ONLY.test(word)) return word;
  const composed = word.normalize("NFC").replace(SOFT_BREAK, "").replace(INVISIBLES, "").replace(APOSTROPHES, "'");
  return composed.replace(LIGATURES, (c) => SPELLED.get(c) ?? c.normalize("NFKC"));
}

/** Which folds make two different writings of one word equal; empty where they are the same string or no fold does. */
export function wordFolds(a: string, b: string): WordFold[] {
  if (a === b || writtenForm(a) !== writtenForm(b)) return [];
  const folds: WordFold[] = [];
  if (a.normalize("NFC").length !== a.length || b.normalize("NFC").length !== b.length) folds.push("Unicode form");
  if (count(a, INVISIBLES) !== count(b, INVISIBLES)) folds.push("invisible characters");
  if (a.replace(APOSTROPHES, "'") !== a || b.replace(APOSTROPHES, "'") !== b) folds.push("quotation marks");
  if (LIGATURE.test(a) || LIGATURE.test(b)) folds.push("ligatures");
  return folds.length > 0 ? folds : ["Unicode form"];
}

function count(text: string, pattern: RegExp): number {
  return text.length - text.replace(pattern, "").length;
}
