import { AMBIGUOUS_SCALES, DOZENS, GLUED_SCALES, SCALES } from "../../lexicon/number-words.ts";
import { readDigits } from "./digits.ts";
import type { TokenWindow } from "./token-window.ts";

/** One or more scale words ("million", "lakh crore"), hyphenated or not. A "m" glued to nothing is none. */
export function readScales(window: TokenWindow, index: number, value: number): { factor: number; end: number } | null {
  let factor = 1;
  let at = index;
  for (let count = 0; count < 2; count++) {
    const from = window.isDash(at) && window.glued(at) && window.glued(at + 1) ? at + 1 : at;
    const word = window.norm(from);
    const scale =
      word === "hundred" && count === 0 && value < 1000
        ? 100
        : (SCALES.get(word) ?? (DOZENS.has(word) ? 12 : undefined));
    if (scale === undefined || (count > 0 && scale < 1000)) break;
    factor *= scale;
    at = from + 1;
  }
  return at === index ? null : { factor, end: at };
}

/** "$5 m", "€10 k": a letter after a space is a scale only beside a currency sign. */
export function readSpacedLetter(
  window: TokenWindow,
  index: number,
  end: number,
): { factor: number; end: number } | null {
  if (!/^\p{Sc}$/u.test(window.text(index - 1)) || window.glued(end)) return null;
  const factor = AMBIGUOUS_SCALES.get(window.text(end)) ?? GLUED_SCALES.get(window.text(end));
  return factor === undefined ? null : { factor, end: end + 1 };
}

/** "5m": million beside a currency or before a plural that it counts, not metres. */
export function ambiguousScale(window: TokenWindow, index: number, suffix: string): number | undefined {
  const scale = AMBIGUOUS_SCALES.get(suffix);
  if (scale === undefined) return undefined;
  const before = window.text(index - 1);
  const beside =
    /^\p{Sc}$/u.test(before) || /^\p{Sc}$/u.test(window.text(index + 1)) || /^(?:USD|EUR|GBP|Rs)$/.test(before);
  if (beside || rangeAfterCurrency(window, index)) return scale;
  if (suffix === "t" || suffix === "T") return undefined;
  const next = window.token(index + 1);
  // A lower-case "b" is a billion below a thousand of them, and bits above.
  if (suffix === "b") return (readDigits(window.text(index))?.value ?? 1000) < 1000 ? scale : undefined;
  if (next === null || !next.spaced) return suffix === "m" ? undefined : scale;
  const plural = next.pos === "NOUN" && next.norm !== next.lemma;
  return plural || next.norm === "people" || suffix !== "m" ? scale : undefined;
}

/** "$5-6m": the currency stands before the lower end. */
function rangeAfterCurrency(window: TokenWindow, index: number): boolean {
  return (
    window.isDash(index - 1) && window.token(index - 2)?.kind === "number" && /^\p{Sc}$/u.test(window.text(index - 3))
  );
}
