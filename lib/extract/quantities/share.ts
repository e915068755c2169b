import { DENOMINATORS, ORDINALS } from "../../lexicon/number-words.ts";
import { type Amount, amountOf } from "./amount.ts";
import { type Numeral, readNumeral, readVulgar } from "./numeral.ts";
import { readDigits } from "./digits.ts";
import type { TokenWindow } from "./token-window.ts";

/** "12%", "12 per cent", "3 percentage points", "25 basis points", "12-percent". */
export function readPercent(window: TokenWindow, index: number): Amount | null {
  const numeral = readNumeral(window, index) ?? readSpokenFraction(window, index);
  if (numeral === null) return null;
  const unit = readPercentUnit(window, numeral);
  if (unit === null) return null;
  return amountOf(
    numeral,
    unit.points ? "percentage_points" : "percent",
    unit.points ? "percentage point" : "percent",
    numeral.first,
    unit.end,
    unit.factor,
  );
}

interface PercentUnit {
  readonly points: boolean;
  readonly end: number;
  readonly factor: number;
}

function readPercentUnit(window: TokenWindow, numeral: Numeral): PercentUnit | null {
  if (numeral.suffix !== "") {
    return numeral.suffix === "pc"
      ? percentOrPoints(window, numeral.end)
      : numeral.suffix === "pp" || numeral.suffix === "ppt"
        ? { points: true, end: numeral.end, factor: 1 }
        : numeral.suffix === "bp" || numeral.suffix === "bps"
          ? { points: true, end: numeral.end, factor: 0.01 }
          : null;
  }
  const at = window.isDash(numeral.end) && window.glued(numeral.end) ? numeral.end + 1 : numeral.end;
  const word = window.norm(at);
  if (word === "%" || word === "percent" || word === "percents" || word === "pct" || word === "pc")
    return percentOrPoints(window, at + 1);
  if (word === "per" && (window.norm(at + 1) === "cent" || window.norm(at + 1) === "cents"))
    return percentOrPoints(window, at + 2);
  if (word === "percentage" || word === "%age") {
    return isPoint(window.norm(at + 1))
      ? { points: true, end: at + 2, factor: 1 }
      : { points: false, end: at + 1, factor: 1 };
  }
  if (word === "basis" && isPoint(window.norm(at + 1))) return { points: true, end: at + 2, factor: 0.01 };
  if (word === "bp" || word === "bps") return { points: true, end: at + 1, factor: 0.01 };
  if (word === "pp" || word === "ppt" || word === "ppts") return { points: true, end: at + 1, factor: 1 };
  return null;
}

function percentOrPoints(window: TokenWindow, end: number): PercentUnit {
  return isPoint(window.norm(end)) ? { points: true, end: end + 1, factor: 1 } : { points: false, end, factor: 1 };
}

function isPoint(word: string): boolean {
  return word === "point" || word === "points";
}

/** "half a percent", "a quarter of a percentage point". */
function readSpokenFraction(window: TokenWindow, index: number): Numeral | null {
  const at = window.norm(index) === "a" ? index + 1 : index;
  const word = window.norm(at);
  if (word !== "half" && word !== "quarter") return null;
  const of = window.norm(at + 1) === "of" ? at + 2 : at + 1;
  if (!["a", "one", "1"].includes(window.norm(of))) return null;
  return {
    first: index,
    end: of + 1,
    value: word === "half" ? 0.5 : 0.25,
    step: 0,
    form: "words",
    suffix: "",
    yearLike: false,
    scale: 1,
    max: null,
  };
}

/** "a third", "two-thirds", "three quarters", "half of", "two in five", "9 out of 10", "1/4", "½". Value is the share, 0 to 1 as a rule. */
export function readFraction(window: TokenWindow, index: number): Amount | null {
  return readRatio(window, index) ?? readSlash(window, index) ?? readSpoken(window, index) ?? readHalf(window, index);
}

function share(first: number, end: number, value: number): Amount {
  return {
    first,
    end,
    kind: "fraction",
    value,
    min: value,
    max: value,
    step: 0,
    unit: null,
    scale: 1,
    comparator: "exact",
    yearLike: false,
    noun: null,
    change: null,
  };
}

/** Denominators that a speaker uses for a share rather than for a count: "two in five", "1 in 100". */
function isRoundDenominator(value: number): boolean {
  return (
    value >= 2 &&
    (value <= 10 || value === 12 || (value % 10 === 0 && value <= 100) || Number.isInteger(Math.log10(value)))
  );
}

function readRatio(window: TokenWindow, index: number): Amount | null {
  const over = readNumeral(window, index);
  if (
    over === null ||
    over.suffix !== "" ||
    over.form === "vague" ||
    over.yearLike ||
    !Number.isInteger(over.value) ||
    over.value < 1
  )
    return null;
  const isIn =
    window.norm(over.end) === "in" ||
    (window.isDash(over.end) && window.norm(over.end + 1) === "in" && window.isDash(over.end + 2));
  const isOutOf = window.norm(over.end) === "out" && window.norm(over.end + 1) === "of";
  const isOfEvery = window.norm(over.end) === "of" && window.norm(over.end + 1) === "every";
  if (!isIn && !isOutOf && !isOfEvery) return null;
  const at = isOutOf ? over.end + 2 : window.isDash(over.end) ? over.end + 3 : over.end + 1;
  const every = window.norm(at) === "every" ? at + 1 : at;
  const under = readNumeral(window, every);
  if (under === null || under.suffix !== "" || under.form === "vague" || under.yearLike || under.value <= over.value)
    return null;
  if (!isRoundDenominator(under.value) && !(isIn && over.value === 1)) return null;
  // "killed 3 in 10 days": a unit or a month after it makes the second number an amount of its own.
  if (
    isIn &&
    /^(?:days?|weeks?|months?|years?|hours?|minutes?|games?|matches|states|countries|cities|innings|seasons|%|percent)$/.test(
      window.norm(under.end),
    )
  )
    return null;
  return share(index, under.end, over.value / under.value);
}

export function readSlash(window: TokenWindow, index: number): Amount | null {
  const vulgar = readVulgar(window, index);
  if (vulgar !== null && window.token(index - 1)?.kind !== "number") return share(index, index + 1, vulgar);
  // "-4/5": a minus that stands free before its digits.
  if (window.norm(index) === "-" && !window.glued(index) && window.glued(index + 1) && window.norm(index + 2) === "/") {
    const positive = readSlash(window, index + 1);
    return positive?.value == null ? null : share(index, positive.end, -positive.value);
  }
  if (window.norm(index + 1) !== "/") return null;
  const over = readDigits(window.text(index));
  const under = readDigits(window.text(index + 2));
  if (over === null || under === null || !over.plain || !under.plain || over.suffix !== "" || under.suffix !== "")
    return null;
  const isDate = window.norm(index + 3) === "/" || window.norm(index - 1) === "/";
  if (
    isDate ||
    under.value === 0 ||
    over.value >= under.value ||
    (!isRoundDenominator(under.value) && under.value > 16)
  )
    return null;
  // "9/11" and "24/7" are names.
  if (under.value === 11 || over.value === 24) return null;
  return share(index, index + 3, over.value / under.value);
}

function denominator(word: string): { value: number; plural: boolean } | null {
  const own = DENOMINATORS.get(word);
  if (own !== undefined) return { value: own, plural: word.endsWith("s") };
  const singular = word.endsWith("s") ? word.slice(0, -1) : word;
  const value = ORDINALS.get(singular);
  return value === undefined || value < 3 ? null : { value, plural: singular !== word };
}

/** A spoken fraction: "two-thirds", "a third", "one-fifth". An ordinal before a noun ("a third man") is none. */
export function readSpoken(window: TokenWindow, index: number, measured = false): Amount | null {
  const article = window.norm(index) === "a" || window.norm(index) === "an";
  const over = article ? null : readNumeral(window, index);
  if (
    !article &&
    (over === null || over.form === "vague" || over.suffix !== "" || !Number.isInteger(over.value) || over.value > 100)
  )
    return null;
  const numerator = over?.value ?? 1;
  const after = over?.end ?? index + 1;
  const hyphen = window.isDash(after) && window.glued(after) === window.glued(after + 1);
  const at = hyphen ? after + 1 : after;
  const under = denominator(window.norm(at));
  if (under === null) return null;
  if (numerator > 1 && !under.plural) return null;
  if (numerator === 1 && under.plural) return null;
  if (over?.form === "digits" && !hyphen && under.value !== 4 && under.value !== 3) return null;
  if (numerator === 1 && !hyphen && !measured && !isFractionContext(window, index, at + 1, under.value)) return null;
  if (window.isDash(at + 1) && window.glued(at + 1) && window.norm(at + 2) === "final") return null;
  return share(index, at + 1, numerator / under.value);
}

function isFractionContext(window: TokenWindow, index: number, end: number, under: number): boolean {
  const next = window.norm(end);
  if (next === "of") return !(under === 4 && /^(?:19|20)\d\d$/.test(window.norm(end + 1)));
  const before = window.norm(index - 1);
  if (
    window.norm(index) === "one" ||
    before === "by" ||
    before === "than" ||
    before === "nearly" ||
    before === "almost" ||
    before === "about" ||
    before === "over" ||
    before === "around" ||
    before === "above" ||
    before === "below" ||
    before === "under" ||
    before === "least"
  ) {
    return window.pos(end) !== "NOUN" || before === "by" || under === 4;
  }
  if (
    [
      "more",
      "less",
      "fewer",
      "higher",
      "lower",
      "larger",
      "smaller",
      "are",
      "were",
      "have",
      "had",
      "said",
      "in",
      "on",
    ].includes(next)
  )
    return true;
  return (window.pos(end) === "PUNCT" || window.token(end) === null) && window.norm(index) === "a" && under === 4;
}

const NOT_A_SHARE_BEFORE = new Set([
  "second",
  "first",
  "other",
  "last",
  "latter",
  "final",
  "opening",
  "1st",
  "2nd",
  "better",
  "top",
  "bottom",
  "northern",
  "southern",
  "eastern",
  "western",
]);

/** "half of the voters", "half the voters", "by half", "in half", "half voted". */
function readHalf(window: TokenWindow, index: number): Amount | null {
  const article = window.norm(index) === "a" || window.norm(index) === "one";
  const at = article ? index + 1 : index;
  if (window.norm(at) !== "half" || NOT_A_SHARE_BEFORE.has(window.norm(at - 1))) return null;
  if (window.isDash(at + 1) && window.glued(at + 1)) return null;
  if (readNumeral(window, index) !== null) return null;
  const next = window.norm(at + 1);
  const before = window.norm(index - 1);
  const shared =
    next === "of" ||
    window.pos(at + 1) === "DET" ||
    next === "its" ||
    next === "their" ||
    next === "his" ||
    next === "her" ||
    next === "our" ||
    before === "by" ||
    before === "in" ||
    before === "than" ||
    before === "nearly" ||
    before === "almost" ||
    before === "about" ||
    before === "only" ||
    before === "around" ||
    before === "over" ||
    before === "above" ||
    before === "below" ||
    before === "under" ||
    before === "least" ||
    window.pos(at + 1) === "NOUN" ||
    window.pos(at + 1) === "VERB" ||
    window.pos(at + 1) === "AUX";
  return shared ? share(index, at + 1, 0.5) : null;
}
