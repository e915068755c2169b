import { DOZENS, SCALES, TENS, UNITS_AND_TEENS } from "../../lexicon/number-words.ts";
import { readAndAHalf } from "./fraction-part.ts";
import { round } from "./rounding.ts";
import type { TokenWindow } from "./token-window.ts";

interface Part {
  readonly value: number;
  readonly end: number;
  readonly step: number;
}

/**
 * Reads a cardinal in words: "twenty-three", "one hundred and five", "five thousand two hundred",
 * "two and a half million", "half a million", "a hundred", "five point five". Grammar of English
 * number names: a group below a thousand, a scale, then groups of smaller scales.
 */
export function readWords(window: TokenWindow, index: number): Part | null {
  const half = readHalfOfScale(window, index);
  if (half !== null) return half;
  let total = 0;
  let at = index;
  let step = 1;
  let limit = Number.POSITIVE_INFINITY;
  while (at < window.end) {
    const joined = total > 0 && (window.norm(at) === "and" || window.norm(at) === "&") ? at + 1 : at;
    const comma = total > 0 && joined === at && window.norm(at) === "," ? at + 1 : joined;
    const group = readGroup(window, comma, total === 0, limit);
    if (group === null) break;
    const fraction = readAndAHalf(window, group.end);
    const afterGroup = fraction?.end ?? group.end;
    const scale = readScaleWords(window, afterGroup);
    // "and two hundred" after "one hundred" is the next number, and so is a group that a larger scale takes.
    const value = (group.value + (scale === null ? 0 : (fraction?.value ?? 0))) * (scale?.value ?? 1);
    if (value >= limit || (total > 0 && comma > joined && scale === null && group.value < 100 && joined === at)) break;
    if (total > 0 && joined > at && limit === 100 && scale !== null) break;
    total += value;
    at = scale?.end ?? group.end;
    step = scale === null ? group.step : scale.value * (fraction === null ? group.step : 0.25);
    if (scale === null) {
      const trailing = readAndAHalf(window, at);
      if (trailing !== null) return { value: total + trailing.value, end: trailing.end, step: 0.25 };
      break;
    }
    limit = scale.value;
    const trailing = readAndAHalf(window, at);
    if (trailing !== null)
      return { value: round(total + trailing.value * scale.value), end: trailing.end, step: scale.value / 4 };
  }
  if (at === index) return null;
  const decimal = readSpokenDecimal(window, at);
  if (decimal !== null) return { value: round(total + decimal.value), end: decimal.end, step: decimal.step };
  return { value: round(total), end: at, step };
}

/** "half a million", "quarter of a million", "a quarter million", "half million", "three quarters of a million". */
function readHalfOfScale(window: TokenWindow, index: number): Part | null {
  let at = window.norm(index) === "a" ? index + 1 : index;
  const three = window.norm(at) === "three" && window.norm(at + 1) === "quarters";
  if (three) at += 1;
  const word = window.norm(at);
  const thirds =
    word === "two" && (window.norm(at + 1) === "thirds" || (window.isDash(at + 1) && window.norm(at + 2) === "thirds"));
  const share = word === "half" ? 0.5 : word === "quarter" ? 0.25 : three ? 0.75 : thirds ? 2 / 3 : null;
  if (share === null) return null;
  at += thirds ? (window.isDash(at + 1) ? 3 : 2) : 1;
  if (thirds && window.norm(at) !== "of") return null;
  if (window.norm(at) === "of") at += 1;
  if (window.isDash(at)) at += 1;
  const article = window.norm(at) === "a" || window.norm(at) === "-";
  if (article) at += 1;
  const scale = SCALES.get(window.norm(at)) ?? (window.norm(at) === "dozen" ? 12 : undefined);
  if (scale === undefined) return null;
  return { value: round(share * scale), end: at + 1, step: scale === 12 ? 1 : scale / 4 };
}

/** A number below a thousand: "three hundred and five", "twenty-one", "a hundred". `first` allows the article. */
function readGroup(window: TokenWindow, index: number, first: boolean, limit: number): Part | null {
  const article = first && (window.norm(index) === "a" || window.norm(index) === "an");
  if (article) {
    const next = window.norm(index + 1);
    if (next === "hundred") return hundreds(window, 1, index + 2, limit);
    return SCALES.has(next) && next !== "grand" ? { value: 1, end: index + 1, step: 1 } : null;
  }
  if (first && window.norm(index) === "hundred") return hundreds(window, 1, index + 1, limit);
  if (
    first &&
    SCALES.has(window.norm(index)) &&
    window.norm(index).length > 4 &&
    window.norm(index) !== "grand" &&
    window.norm(index) !== "lakhs"
  ) {
    return { value: 1, end: index, step: 1 };
  }
  const small = readBelowHundred(window, index);
  if (small === null) return null;
  const hundred = window.isDash(small.end) && window.norm(small.end + 1) === "hundred" ? small.end + 1 : small.end;
  if (window.norm(hundred) === "hundred" && limit > 100) return hundreds(window, small.value, hundred + 1, limit);
  return small;
}

function hundreds(window: TokenWindow, count: number, index: number, limit: number): Part {
  const value = count * 100;
  const and = window.norm(index) === "and" || window.norm(index) === "&";
  const rest = readBelowHundred(window, and ? index + 1 : index);
  if (rest === null || rest.value === 0) return { value, end: index, step: 100 };
  const next = window.norm(rest.end);
  // In "one hundred and two hundred" and "between two hundred and two thousand" the second is a number of its own.
  if (next === "hundred" || (and && SCALES.has(next) && isBetween(window, index)))
    return { value, end: index, step: 100 };
  return limit > value + rest.value
    ? { value: value + rest.value, end: rest.end, step: 1 }
    : { value, end: index, step: 100 };
}

function isBetween(window: TokenWindow, index: number): boolean {
  for (let back = 1; back <= 5; back++) {
    if (window.norm(index - back) === "between") return true;
  }
  return false;
}

function readBelowHundred(window: TokenWindow, index: number): Part | null {
  const word = window.norm(index);
  const small = UNITS_AND_TEENS.get(word);
  if (small !== undefined) return { value: small, end: index + 1, step: 1 };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const dash = window.isDash(index + 1);
  const unit = UNITS_AND_TEENS.get(window.norm(dash ? index + 2 : index + 1));
  if (unit !== undefined && unit > 0 && unit < 10) return { value: tens + unit, end: index + (dash ? 3 : 2), step: 1 };
  return { value: tens, end: index + 1, step: 1 };
}

function readScaleWords(window: TokenWindow, index: number): { value: number; end: number } | null {
  let value = 1;
  let at = index;
  for (let count = 0; count < 2; count++) {
    const from = window.isDash(at) && window.glued(at) ? at + 1 : at;
    const word = window.norm(from);
    const scale = SCALES.get(word) ?? (count === 0 && DOZENS.has(word) ? 12 : undefined);
    if (scale === undefined) break;
    value *= scale;
    at = from + 1;
  }
  return at === index ? null : { value, end: at };
}

/** "point zero three" after a whole number. */
function readSpokenDecimal(window: TokenWindow, index: number): Part | null {
  if (window.norm(index) !== "point") return null;
  let step = 1;
  let value = 0;
  let at = index + 1;
  for (; at - index <= 12; at++) {
    const digit = UNITS_AND_TEENS.get(window.norm(at));
    if (digit === undefined || digit > 9) break;
    step /= 10;
    value += digit * step;
  }
  return at === index + 1 ? null : { value: round(value), end: at, step: round(step) };
}
