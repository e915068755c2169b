import { GLUED_SCALES } from "../../lexicon/number-words.ts";
import { readGroups } from "./digit-groups.ts";
import { readDigits } from "./digits.ts";
import { readAndAHalf } from "./fraction-part.ts";
import type { Numeral } from "./numeral.ts";
import { round } from "./rounding.ts";
import { ambiguousScale, readScales, readSpacedLetter } from "./scale.ts";
import type { TokenWindow } from "./token-window.ts";
import { readFractionPart, readVulgar } from "./vulgar-fraction.ts";

/** The number in digits that begins at `index` ("1,500", "-3", ".5", "2½", "2.4bn"), with its scale words, or null. */
export function readDigitNumeral(window: TokenWindow, index: number): Numeral | null {
  const negative =
    isMinus(window, index) ||
    ((window.norm(index) === "minus" || window.norm(index) === "negative") &&
      window.token(index + 1)?.kind === "number");
  const leadingPoint = window.norm(index) === "." && window.glued(index + 1) && !window.glued(index);
  const start = negative || leadingPoint ? index + 1 : index;
  const token = window.token(start);
  if (token === null) return null;
  const vulgar = readVulgar(window, start);
  if (vulgar !== null) {
    return {
      first: index,
      end: start + 1,
      value: negative ? -vulgar : vulgar,
      step: 0,
      form: "digits",
      suffix: "",
      yearLike: false,
      scale: 1,
      max: null,
    };
  }
  if (token.kind !== "number") return null;
  if (leadingPoint) return readPointFraction(token.text, index);
  const digits = readDigits(token.text);
  if (digits === null) return null;
  let { value, step } = digits;
  let end = start + 1;
  if (digits.plain && digits.suffix === "") {
    const grouped = readGroups(window, start, digits.value);
    if (grouped !== null) ({ value, end } = grouped);
  }
  let suffix = digits.suffix;
  let scaled = end > start + 1;
  let multiplied = 1;
  if (suffix !== "") {
    const scale = GLUED_SCALES.get(suffix) ?? ambiguousScale(window, start, suffix);
    if (scale !== undefined) {
      value = round(value * scale);
      step *= scale;
      multiplied = scale;
      suffix = "";
      scaled = true;
    }
  } else {
    const fraction = readFractionPart(window, end);
    if (fraction !== null) {
      value += fraction.value;
      end = fraction.end;
      step = 0;
      scaled = true;
    }
  }
  if (suffix === "") {
    const scale = readScales(window, end, value) ?? readSpacedLetter(window, index, end);
    if (scale !== null) {
      value = round(value * scale.factor);
      multiplied = scale.factor;
      step = step === 0 ? scale.factor / 4 : step * scale.factor;
      end = scale.end;
      scaled = true;
      const part = step >= scale.factor ? readAndAHalf(window, end) : null;
      if (part !== null) {
        value = round(value + part.value * scale.factor);
        step = scale.factor / 4;
        end = part.end;
      }
    }
  }
  return {
    first: index,
    end,
    value: negative ? -value : value,
    step,
    form: "digits",
    suffix,
    yearLike: digits.yearLike && !scaled && !negative,
    scale: multiplied,
    max: null,
  };
}

/** A minus sign: glued to the digits after it and free, or an opening mark, before it. */
function isMinus(window: TokenWindow, index: number): boolean {
  if (window.norm(index) !== "-" || window.token(index + 1)?.kind !== "number") return false;
  const before = window.norm(index - 1);
  const free = !window.glued(index) || before === "" || before === "(" || before === "~";
  return free && window.glued(index + 1);
}

function readPointFraction(text: string, index: number): Numeral | null {
  const digits = readDigits(`0.${text}`);
  if (digits === null) return null;
  return {
    first: index,
    end: index + 2,
    value: digits.value,
    step: digits.step,
    form: "digits",
    suffix: digits.suffix,
    yearLike: false,
    scale: 1,
    max: null,
  };
}
