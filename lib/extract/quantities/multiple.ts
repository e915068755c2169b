import { FACTOR_FORMS, FACTOR_VERBS } from "../../lexicon/change-verbs.ts";
import { MULTIPLIERS } from "../../lexicon/number-words.ts";
import { type Amount, amountOf } from "./amount.ts";
import { readNumeral } from "./numeral.ts";
import type { TokenWindow } from "./token-window.ts";

function times(first: number, end: number, value: number): Amount {
  return {
    first,
    end,
    kind: "multiple",
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

/** "threefold", "10-fold", "10x", "three times as many", "twice the size", "double the number", "a factor of 3". */
export function readMultiple(window: TokenWindow, index: number): Amount | null {
  const word = window.norm(index);
  const multiplier = MULTIPLIERS.get(word);
  if (multiplier !== undefined) return readMultiplier(window, index, word, multiplier);
  const numeral = readNumeral(window, index);
  if (numeral === null || numeral.form === "vague") return null;
  if (numeral.suffix === "x" || numeral.suffix === "X")
    return { ...times(index, numeral.end, numeral.value), step: numeral.step };
  if (numeral.suffix === "fold") return times(index, numeral.end, numeral.value);
  if (numeral.suffix !== "") return null;
  const at = window.isDash(numeral.end) ? numeral.end + 1 : numeral.end;
  if (window.norm(at) === "fold") return times(index, at + 1, numeral.value);
  if (window.norm(numeral.end) === "×") return times(index, numeral.end + 1, numeral.value);
  if (window.norm(numeral.end) !== "times") return null;
  const end = numeral.end + 1;
  if (isCompared(window, end) || multiplied(window, index))
    return { ...times(index, end, numeral.value), step: numeral.step / 10 };
  return { ...amountOf(numeral, "cardinal", null, index, end), noun: "time", yearLike: false };
}

function readMultiplier(window: TokenWindow, index: number, word: string, value: number): Amount | null {
  if (word.endsWith("fold")) return times(index, index + 1, value);
  if (word === "twice" || word === "thrice") {
    if (isCompared(window, index + 1)) return times(index, index + 1, value);
    return { ...times(index, index + 1, value), kind: "cardinal", step: 1, noun: "time" };
  }
  // "double the number" compares; "a double room" and "the double" do not.
  const next = window.norm(index + 1);
  return next === "the" || next === "its" || next === "their" || next === "that" || next === "last" || next === "what"
    ? times(index, index + 1, value)
    : null;
}

/** Whether what follows compares: "as many", "the size of", "more than", "its 2010 level", "higher". */
function isCompared(window: TokenWindow, index: number): boolean {
  const next = window.norm(index);
  if (
    [
      "as",
      "more",
      "higher",
      "larger",
      "greater",
      "bigger",
      "its",
      "their",
      "that",
      "what",
      "faster",
      "longer",
      "less",
      "fewer",
      "lower",
      "smaller",
      "over",
      "likelier",
    ].includes(next)
  )
    return true;
  return (
    next === "the" &&
    (window.pos(index + 1) === "NOUN" ||
      window.pos(index + 1) === "ADJ" ||
      window.pos(index + 1) === "VERB" ||
      window.pos(index + 1) === "PROPN")
  );
}

function multiplied(window: TokenWindow, index: number): boolean {
  return (
    /^(?:multiplied|increased|grew|grown|increase)$/.test(window.norm(index - 1)) || window.norm(index - 1) === "by"
  );
}

/** A verb that is a factor by itself: "doubled", "tripling", "to halve". */
export function readFactorVerb(window: TokenWindow, index: number): Amount | null {
  const norm = window.norm(index);
  const lemma = FACTOR_FORMS.get(norm) ?? (window.pos(index) === "VERB" || isInfinitive(window, index) ? norm : null);
  const factor = lemma === null ? undefined : FACTOR_VERBS.get(lemma);
  if (factor === undefined || window.isDash(index + 1) || (window.isDash(index - 1) && window.glued(index)))
    return null;
  // "doubles" of tennis, "halves" of a match, "the doubled sum": a determiner or number before it makes a noun phrase.
  const before = window.pos(index - 1);
  if (
    (norm === "doubles" || norm === "halves" || norm === "triples") &&
    (before === "DET" || before === "NUM" || before === "ADJ")
  )
    return null;
  if (norm === "doubles" && window.pos(index) !== "VERB") return null;
  return {
    ...times(index, index + 1, factor),
    change: { direction: factor > 1 ? "up" : "down", factor, percent: (factor - 1) * 100 },
  };
}

function isInfinitive(window: TokenWindow, index: number): boolean {
  return (
    window.norm(index - 1) === "to" ||
    window.pos(index - 1) === "AUX" ||
    (["nearly", "almost"].includes(window.norm(index - 1)) && window.pos(index - 2) === "AUX")
  );
}
