import { ellipsisEnd } from "./gaps.ts";
import type { Unit } from "../units.ts";

/** An editor's mark between two pieces of the quote; offsets in the quote. */
export interface EditorialMark {
  readonly kind: "ellipsis" | "bracket";
  readonly start: number;
  readonly end: number;
  /** The words inside a bracket, without it. */
  readonly text: string;
  /** How many of the units that remain stand before it. */
  readonly before: number;
}

/** The quote as an editor means it: the words that claim to be the source's, and the marks between them. */
export interface EditorialReading {
  readonly units: readonly Unit[];
  readonly marks: readonly EditorialMark[];
}

/** Words that an editor puts in brackets about the text, not into it. */
const REMARKS = new Set(["sic", "emphasis added", "emphasis mine", "laughter", "laughs", "applause"]);
const ENDINGS = new Set(["s", "es", "d", "ed", "ing"]);
const LONGEST_BRACKET = 120;

/**
 * Reads ellipses and brackets as an editor's; null where the quote has none. A bracket for which
 * `isOwn` holds is the source's own and stays text.
 */
export function readEditorially(
  quote: string,
  units: readonly Unit[],
  isOwn: (bracket: string) => boolean,
): EditorialReading | null {
  const found: { kind: "ellipsis" | "bracket"; start: number; end: number; text: string }[] = [];
  for (let at = 0; at < quote.length;) {
    const c = quote[at] ?? "";
    const dots = ellipsisEnd(quote, at);
    if (dots > at) {
      found.push({ kind: "ellipsis", start: at, end: dots, text: "" });
      at = dots;
      continue;
    }
    const close = c === "[" || c === "(" ? closingBracket(quote, at) : -1;
    if (close < 0) {
      at += 1;
      continue;
    }
    const inner = quote.slice(at + 1, close);
    const end = close + 1;
    if (isEllipsis(inner)) found.push({ kind: "ellipsis", start: at, end, text: "" });
    else if (c === "[" && ((/^\p{L}$/u.test(inner) && isWordLike(quote[end])) || isOwn(quote.slice(at, end)))) {
      // "[H]e" is one word already.
      at = end;
      continue;
    } else if (c === "[" && isWordLike(quote[at - 1])) {
      // "walk[ed]": an ending for another; anything else tight behind a word is no editor's mark.
      if (ENDINGS.has(inner)) found.push({ kind: "bracket", start: at, end, text: "" });
      else {
        at += 1;
        continue;
      }
    } else if (c === "[" && !isCitation(inner, quote[at - 1]))
      found.push({ kind: "bracket", start: at, end, text: REMARKS.has(inner.trim().toLowerCase()) ? "" : inner });
    else {
      at += 1;
      continue;
    }
    at = end;
  }
  if (found.length === 0) return null;
  const brackets = found.filter((mark) => mark.kind === "bracket");
  const kept = units.filter((unit) => !brackets.some((mark) => mark.start < unit.start && unit.end <= mark.end));
  return {
    units: kept,
    marks: found.map((mark) => ({ ...mark, before: kept.filter((unit) => unit.end <= mark.start).length })),
  };
}

function closingBracket(quote: string, at: number): number {
  const wanted = quote[at] === "[" ? "]" : ")";
  const close = quote.indexOf(wanted, at);
  return close < 0 || close - at > LONGEST_BRACKET ? -1 : close;
}

function isWordLike(c: string | undefined): boolean {
  return c !== undefined && /[\p{L}\p{N}]/u.test(c);
}

function isEllipsis(inner: string): boolean {
  const trimmed = inner.trim();
  return trimmed !== "" && ellipsisEnd(trimmed, 0) === trimmed.length;
}

function isCitation(inner: string, before: string | undefined): boolean {
  return /^[\d, -]{1,12}$/.test(inner) && before !== undefined && /[\p{L}.,;:!?)"\u201D\u2019]/u.test(before);
}
