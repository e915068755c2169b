import { FRACTION_SLASH } from "../../lexicon/number-words.ts";
import { readDigits } from "./digits.ts";
import { readAndAHalf } from "./fraction-part.ts";
import type { TokenWindow } from "./token-window.ts";

/** "½": the sign alone, folded to "1⁄2". */
export function readVulgar(window: TokenWindow, index: number): number | null {
  const [over, under, ...rest] = window.norm(index).split(FRACTION_SLASH);
  if (over === undefined || under === undefined || rest.length > 0) return null;
  const value = Number(over) / Number(under);
  return Number.isFinite(value) ? value : null;
}

/** "½" or "1/2" after a whole number, and "and a half". */
export function readFractionPart(window: TokenWindow, index: number): { value: number; end: number } | null {
  const vulgar = readVulgar(window, index);
  if (vulgar !== null) return { value: vulgar, end: index + 1 };
  if (window.norm(index + 1) === "/" && !window.glued(index)) {
    const over = readDigits(window.text(index));
    const under = readDigits(window.text(index + 2));
    if (
      over?.plain === true &&
      under?.plain === true &&
      under.suffix === "" &&
      over.value < under.value &&
      under.value <= 16
    ) {
      return { value: over.value / under.value, end: index + 3 };
    }
  }
  return readAndAHalf(window, index);
}
