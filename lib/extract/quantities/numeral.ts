import { readScaleAlone } from "./collective.ts";
import { readDigitNumeral } from "./digit-numeral.ts";
import { canOpen } from "./opening.ts";
import type { TokenWindow } from "./token-window.ts";
import { readVague } from "./vague-numeral.ts";
import { readWords } from "./word-numeral.ts";

export { readVulgar } from "./vulgar-fraction.ts";

/** A number as the text writes it, before it is known what it counts. Half-open token range. */
export interface Numeral {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  /** The unit of the last digit that is written: 1 for "870", 0.1e9 for "2.4bn", 1000 for "five thousand". */
  readonly step: number;
  /** `vague` names an order of magnitude and a lower bound only ("hundreds"). */
  readonly form: "digits" | "words" | "vague";
  /** Letters glued to the digits that are no scale: "km", "st", "x". */
  readonly suffix: string;
  readonly yearLike: boolean;
  /** What the written digits were multiplied by: 1e9 in "2.4bn", 1 in "870". */
  readonly scale: number;
  /** Upper bound of a vague number, or null. */
  readonly max: number | null;
}

/** Reads the number that begins at `index`, or null. */
export function readNumeral(window: TokenWindow, index: number): Numeral | null {
  const known = window.numerals.get(index);
  if (known !== undefined) return known;
  const numeral = readNumeralAnew(window, index);
  window.numerals.set(index, numeral);
  return numeral;
}

function readNumeralAnew(window: TokenWindow, index: number): Numeral | null {
  const token = window.token(index);
  if (token === null || !canOpen(token)) return null;
  const vague = readVague(window, index);
  if (vague !== null) return vague;
  const mixed = readDigitNumeral(window, index) ?? readWordNumeral(window, index);
  if (mixed !== null) return mixed;
  return readScaleAlone(window, index);
}

function readWordNumeral(window: TokenWindow, index: number): Numeral | null {
  const negative =
    (window.norm(index) === "minus" || window.norm(index) === "negative") && readWords(window, index + 1) !== null;
  const read = readWords(window, negative ? index + 1 : index);
  if (read === null) return null;
  return {
    first: index,
    end: read.end,
    value: negative ? -read.value : read.value,
    step: read.step,
    form: "words",
    suffix: "",
    yearLike: false,
    scale: read.step >= 1000 ? read.step : 1,
    max: null,
  };
}
