import {
  AMBIGUOUS_SCALES,
  COLLECTIVES,
  FRACTION_SLASH,
  GLUED_SCALES,
  SCALES,
  VAGUE_PLURALS,
} from "../../lexicon/number-words.ts";
import { readDigits } from "./digits.ts";
import { readAndAHalf } from "./fraction-part.ts";
import { canOpen } from "./opening.ts";
import { round } from "./rounding.ts";
import type { TokenWindow } from "./token-window.ts";
import { readWords } from "./word-numeral.ts";

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

/** Gaps that group digits by threes wherever they stand; a common space needs three digits on its right. */
const GROUP_GAPS = "\u00A0\u202F\u2009\u2007 ";

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

function readDigitNumeral(window: TokenWindow, index: number): Numeral | null {
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

/** "1 500 000": groups of three after a gap. */
function readGroups(window: TokenWindow, start: number, head: number): { value: number; end: number } | null {
  const firstText = window.text(start);
  if (firstText.length > 3 || firstText.startsWith("0")) return null;
  let value = head;
  let end = start + 1;
  while (end - start < 7) {
    const token = window.token(end);
    const before = window.token(end - 1);
    if (token === null || before === null || !/^\d{3}(?:\.\d{1,12})?$/.test(token.text)) break;
    const gap = window.document.text.slice(before.end, token.start);
    const digits = gap.length === 1 && GROUP_GAPS.includes(gap) ? readDigits(token.text) : null;
    if (digits === null) break;
    value = value * 1000 + digits.value;
    end += 1;
    if (!digits.plain) break;
  }
  return end > start + 1 ? { value, end } : null;
}

/** "½": the sign alone, folded to "1⁄2". */
export function readVulgar(window: TokenWindow, index: number): number | null {
  const [over, under, ...rest] = window.norm(index).split(FRACTION_SLASH);
  if (over === undefined || under === undefined || rest.length > 0) return null;
  const value = Number(over) / Number(under);
  return Number.isFinite(value) ? value : null;
}

/** "½" or "1/2" after a whole number, and "and a half". */
function readFractionPart(window: TokenWindow, index: number): { value: number; end: number } | null {
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

/** One or more scale words ("million", "lakh crore"), hyphenated or not. A "m" glued to nothing is none. */
export function readScales(window: TokenWindow, index: number, value: number): { factor: number; end: number } | null {
  let factor = 1;
  let at = index;
  for (let count = 0; count < 2; count++) {
    const from = window.isDash(at) && window.glued(at) && window.glued(at + 1) ? at + 1 : at;
    const word = window.norm(from);
    const scale =
      word === "hundred" && count === 0 && value < 100
        ? 100
        : (SCALES.get(word) ?? (word === "dozen" || word === "dozens" ? 12 : undefined));
    if (scale === undefined || (count > 0 && scale < 1000)) break;
    factor *= scale;
    at = from + 1;
  }
  return at === index ? null : { factor, end: at };
}

/** "$5 m", "€10 k": a letter after a space is a scale only beside a currency sign. */
function readSpacedLetter(window: TokenWindow, index: number, end: number): { factor: number; end: number } | null {
  if (!/^\p{Sc}$/u.test(window.text(index - 1)) || window.glued(end)) return null;
  const factor = AMBIGUOUS_SCALES.get(window.text(end)) ?? GLUED_SCALES.get(window.text(end));
  return factor === undefined ? null : { factor, end: end + 1 };
}

/** "5m": million beside a currency or before a plural that it counts, not metres. */
function ambiguousScale(window: TokenWindow, index: number, suffix: string): number | undefined {
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

/** "a couple", "dozen", "a million": a collective or a scale with no number before it. */
function readScaleAlone(window: TokenWindow, index: number): Numeral | null {
  const article = window.norm(index) === "a" || window.norm(index) === "an";
  const at = article ? index + 1 : index;
  const word = window.norm(at);
  const collective = COLLECTIVES.get(word);
  if (collective !== undefined && (article || word === "dozen") && word !== "dozens") {
    // "a score of 12" and "the pair" are no counts: these words need what they count.
    const counts =
      word === "dozen" ||
      (window.norm(at + 1) === "of" && window.pos(at + 2) !== "NUM" && window.token(at + 2)?.kind === "word");
    return counts
      ? {
          first: index,
          end: at + 1,
          value: collective,
          step: 1,
          form: "words",
          suffix: "",
          yearLike: false,
          scale: 1,
          max: null,
        }
      : null;
  }
  return null;
}

/** "hundreds of", "tens of thousands of", "several hundred", "a few dozen": a lower bound, and an upper one where the language gives it. */
function readVague(window: TokenWindow, index: number): Numeral | null {
  const plural = VAGUE_PLURALS.get(window.norm(index));
  if (plural !== undefined) {
    let value = plural * 2;
    let end = index + 1;
    const higher = window.norm(end) === "of" ? VAGUE_PLURALS.get(window.norm(end + 1)) : undefined;
    if (higher !== undefined && higher > plural) {
      value = plural * 2 * higher;
      end += 2;
    } else if (window.norm(index) === "tens" || (window.norm(index) === "scores" && window.norm(end) !== "of")) {
      return null;
    }
    return { first: index, end, value, step: 0, form: "vague", suffix: "", yearLike: false, scale: 1, max: null };
  }
  const few = window.norm(index) === "a" && window.norm(index + 1) === "few";
  if (!few && window.norm(index) !== "several") return null;
  const at = index + (few ? 2 : 1);
  const word = window.norm(at);
  const scale = word === "hundred" ? 100 : word === "dozen" ? 12 : SCALES.get(word);
  if (scale === undefined) return null;
  const more = readScales(window, at + 1, 1);
  const factor = scale * (more?.factor ?? 1);
  return {
    first: index,
    end: more?.end ?? at + 1,
    value: factor * 2,
    step: 0,
    form: "vague",
    suffix: "",
    yearLike: false,
    scale: 1,
    max: factor * 10,
  };
}
