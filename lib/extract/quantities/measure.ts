import { type Unit, unitBySymbol, unitNames } from "../../lexicon/units.ts";
import { type Amount, amountOf } from "./amount.ts";
import { type Numeral, readNumeral } from "./numeral.ts";
import { readSlash, readSpoken } from "./share.ts";
import type { TokenWindow } from "./token-window.ts";

/** Symbols of one letter that are also words or initials: they count only glued to digits or at a phrase's end. */
const SHORT_SYMBOLS = new Set(["m", "g", "l", "L", "t", "h", "s", "W", "V", "J", "K", "st"]);

/** A unit read after a number: the unit and where its words end. */
interface ReadUnit {
  readonly unit: Unit;
  readonly end: number;
}

/** "30 km", "30km", "27-kilometre", "20 °C", "three years", "five feet ten inches", "a decade". */
export function readMeasure(window: TokenWindow, index: number): Amount | null {
  const numeral = readSlashNumeral(window, index) ?? readNumeral(window, index) ?? readUnitArticle(window, index);
  if (numeral === null || (numeral.form === "words" && numeral.value === 1 && isDeterminerOne(window, index)))
    return null;
  const read = numeral.suffix === "" ? readUnit(window, numeral.end, numeral) : readGluedUnit(window, numeral);
  if (read === null) return null;
  const kind = read.unit.dimension === "time" ? "duration" : "measure";
  return addSmallerUnits(window, amountOf(numeral, kind, read.unit.id, numeral.first, read.end), read.unit);
}

/** "1/4 mile", "one-half mile", "two-thirds of a mile": a fraction that a unit follows. */
function readSlashNumeral(window: TokenWindow, index: number): Numeral | null {
  const part = readSlash(window, index) ?? readSpoken(window, index, true);
  if (part === null || part.value === null) return null;
  const of =
    window.norm(part.end) === "of" && (window.norm(part.end + 1) === "a" || window.norm(part.end + 1) === "an")
      ? part.end + 2
      : part.end;
  return {
    first: index,
    end: of,
    value: part.value,
    step: 0,
    form: "digits",
    suffix: "",
    yearLike: false,
    scale: 1,
    max: null,
  };
}

/** "one day he left" tells a time and measures nothing. */
function isDeterminerOne(window: TokenWindow, index: number): boolean {
  return (
    window.norm(index) === "one" &&
    window.norm(index + 1) === "day" &&
    (window.norm(index - 1) === "" || window.pos(index + 2) === "PRON")
  );
}

const DURATION_CUES = new Set([
  "for",
  "within",
  "over",
  "than",
  "nearly",
  "almost",
  "about",
  "after",
  "least",
  "half",
  "lasted",
  "took",
  "every",
  "around",
  "under",
  "roughly",
  "spent",
  "only",
  "just",
  "quarter",
  "of",
]);

/** "a decade", "an hour": one of the unit, where a word before it shows that its length is meant; "half an hour"; "half a mile". */
function readUnitArticle(window: TokenWindow, index: number): Numeral | null {
  const half = window.norm(index) === "half";
  const at = half ? index + 1 : index;
  const article = window.norm(at) === "a" || window.norm(at) === "an";
  if (!half && !article) return null;
  const before = window.norm(index - 1);
  const noun = article ? at + 1 : at;
  const halfInside =
    article && window.norm(noun) === "half" && (window.isDash(noun + 1) || window.pos(noun + 1) === "NOUN");
  const word = halfInside ? (window.isDash(noun + 1) ? noun + 2 : noun + 1) : noun;
  const unit = unitNames(window.norm(word))[0]?.unit;
  if (unit === undefined || unit.dimension === "angle" || (unit.dimension !== "time" && !half && !halfInside))
    return null;
  if (window.norm(word) === "second" || window.norm(word).endsWith("s")) return null;
  if (!half && !halfInside && !DURATION_CUES.has(before)) return null;
  const value = half || halfInside ? 0.5 : 1;
  return {
    first: index,
    end: word,
    value,
    step: value,
    form: "words",
    suffix: "",
    yearLike: false,
    scale: 1,
    max: null,
  };
}

function readGluedUnit(window: TokenWindow, numeral: Numeral): ReadUnit | null {
  const { suffix } = numeral;
  for (const { words, unit } of unitNames(suffix.toLowerCase())) {
    if (words.length > 1 && window.matches(numeral.end, words.slice(1)))
      return { unit, end: numeral.end + words.length - 1 };
  }
  const rest = window.norm(numeral.end) === "/" && window.glued(numeral.end) ? window.norm(numeral.end + 1) : "";
  if (rest === "h" || rest === "hr" || rest === "s") {
    const speed = unitNames(suffix).find(({ words }) => words.join("") === `${suffix}/${rest}`);
    if (speed !== undefined) return { unit: speed.unit, end: numeral.end + 2 };
  }
  const power =
    suffix === "km" || suffix === "m" ? unitBySymbol(`${suffix}${window.norm(numeral.end).replace("^", "")}`) : null;
  // "the 1960s", "in her 30s": only a decimal is surely seconds.
  if (suffix === "s" && Number.isInteger(numeral.value)) return null;
  const symbol = power ?? unitBySymbol(suffix);
  if (symbol !== null && symbol.id !== "stone") return { unit: symbol, end: numeral.end };
  const isLabel =
    window.pos(numeral.end) === "NOUN" || window.pos(numeral.end) === "PROPN" || window.norm(numeral.end) === "/";
  if ((suffix === "C" || suffix === "F") && !isLabel) {
    const temperature = unitNames(suffix === "C" ? "celsius" : "fahrenheit")[0]?.unit;
    return temperature === undefined ? null : { unit: temperature, end: numeral.end };
  }
  const named = unitNames(suffix.toLowerCase()).find(({ words }) => words.length === 1);
  return named === undefined ? null : { unit: named.unit, end: numeral.end };
}

function readUnit(window: TokenWindow, index: number, numeral: Numeral): ReadUnit | null {
  const hyphen = window.isDash(index) && window.glued(index) && window.glued(index + 1);
  const at = hyphen ? index + 1 : index;
  const close = window.norm(index) === "(" ? ")" : window.norm(index) === "[" ? "]" : null;
  if (close !== null && window.norm(index + 2) === close) {
    const symbol = unitBySymbol(window.text(index + 1));
    if (symbol !== null) return { unit: symbol, end: index + 3 };
  }
  for (const { words, unit } of unitNames(window.norm(at))) {
    if (window.matches(at, words) && !isAnotherWord(window, at, words, unit, numeral))
      return { unit, end: at + words.length };
  }
  const text = window.text(at);
  const symbol = unitBySymbol(text);
  if (symbol === null || numeral.form === "words") return temperatureLetter(window, at, numeral);
  if (!SHORT_SYMBOLS.has(text)) return { unit: symbol, end: at + 1 };
  const next = window.token(at + 1);
  if (next !== null && next.norm === "-" && !next.spaced) return null;
  const closes =
    next === null ||
    next.kind === "punctuation" ||
    next.pos === "ADP" ||
    next.pos === "CCONJ" ||
    next.pos === "ADJ" ||
    next.pos === "ADV" ||
    next.pos === "AUX" ||
    next.pos === "VERB" ||
    next.norm === "x";
  return closes && text !== "s" && text !== "h" && text !== "st" && text !== "K" ? { unit: symbol, end: at + 1 } : null;
}

/** "30 C" outside of a longer name. */
function temperatureLetter(window: TokenWindow, index: number, numeral: Numeral): ReadUnit | null {
  const text = window.text(index);
  if (
    (text !== "C" && text !== "F") ||
    numeral.form === "words" ||
    window.isDash(index + 1) ||
    window.capitalised(index + 1) ||
    window.norm(index + 1) === "."
  )
    return null;
  const unit = unitNames(text === "C" ? "celsius" : "fahrenheit")[0]?.unit;
  return unit === undefined ? null : { unit, end: index + 1 };
}

/** Words that are units and something else: "two seconds" but "two second graders"; "30 second-hand"; "degrees" of a university. */
function isAnotherWord(
  window: TokenWindow,
  index: number,
  words: readonly string[],
  unit: Unit,
  numeral: Numeral,
): boolean {
  const word = words[0] ?? "";
  if (words.length > 1) return false;
  if (word === "second") return numeral.value !== 1 && !window.isDash(index - 1) && window.pos(index + 1) === "NOUN";
  if (
    word === "stone" ||
    word === "bit" ||
    word === "bits" ||
    word === "cup" ||
    word === "cups" ||
    word === "stones" ||
    word === "carats" ||
    word === "yards"
  ) {
    return (word === "stones" || word === "cups" || word === "bits") && window.norm(index + 1) !== "of";
  }
  if (unit.dimension === "angle") return word !== "°" && window.norm(index + 1) === "from";
  if (word === "day" || word === "month" || word === "year" || word === "hour" || word === "week") return false;
  return false;
}

/** "5 feet 10 inches", "3 years and 2 months", "2 hours 30 minutes": each unit smaller than the one before. */
function addSmallerUnits(window: TokenWindow, amount: Amount, unit: Unit): Amount {
  if (amount.value === null || (unit.dimension !== "length" && unit.dimension !== "time" && unit.dimension !== "mass"))
    return amount;
  let { value, end, step } = amount;
  let last = unit;
  for (let count = 0; count < 3; count++) {
    const and = window.norm(end) === "and" || window.norm(end) === "," ? end + 1 : end;
    const numeral = readNumeral(window, and);
    if (numeral === null || numeral.form === "vague" || numeral.scale > 1) break;
    const next =
      numeral.suffix === ""
        ? (readUnit(window, numeral.end, numeral) ?? inchAfterFoot(window, numeral, last))
        : readGluedUnit(window, numeral);
    if (next === null || next.unit.dimension !== unit.dimension || next.unit.factor >= last.factor) break;
    const ratio = last.factor / next.unit.factor;
    // "2 km, 5 m" are two lengths; "2 hours and 5 years" cannot be one.
    if (ratio > 62 || numeral.value >= ratio * 1.01) break;
    value += (numeral.value * next.unit.factor) / unit.factor;
    step = (numeral.step * next.unit.factor) / unit.factor;
    last = next.unit;
    end = next.end;
  }
  return { ...amount, value, min: value, max: value, end, step };
}

function inchAfterFoot(window: TokenWindow, numeral: Numeral, last: Unit): ReadUnit | null {
  if (last.id !== "foot" || numeral.value >= 12) return null;
  const unit = unitNames("inch")[0]?.unit;
  const at = numeral.end;
  if (unit === undefined) return null;
  if (window.norm(at) === "in") return { unit, end: at + 1 };
  return null;
}
