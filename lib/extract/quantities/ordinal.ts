import { ORDINALS, SCALES, TENS } from "../../lexicon/number-words.ts";
import type { Amount } from "./amount.ts";
import { readDigits } from "./digits.ts";
import type { TokenWindow } from "./token-window.ts";
import { readWords } from "./word-numeral.ts";

const SUFFIXES = new Set(["st", "nd", "rd", "th", "ST", "ND", "RD", "TH"]);

/** "231st", "twenty-first", "the third", "second place". "First" as an adverb and "second" as a unit of time are none. */
export function readOrdinal(window: TokenWindow, index: number): Amount | null {
  const token = window.token(index);
  if (token === null) return null;
  if (token.kind === "number") {
    const digits = readDigits(token.text);
    if (digits === null || !SUFFIXES.has(digits.suffix)) return null;
    return rank(window, index, index + 1, digits.value);
  }
  const words = readOrdinalWords(window, index);
  return words === null ? null : rank(window, index, words.end, words.value);
}

function readOrdinalWords(window: TokenWindow, index: number): { value: number; end: number } | null {
  const word = window.norm(index);
  const single = ORDINALS.get(word);
  if (single !== undefined) return isRankHere(window, index) ? { value: single, end: index + 1 } : null;
  const tens = TENS.get(word);
  if (tens !== undefined) {
    const at = window.isDash(index + 1) ? index + 2 : index + 1;
    const unit = ORDINALS.get(window.norm(at));
    return unit !== undefined && unit < 10 ? { value: tens + unit, end: at + 1 } : null;
  }
  // "one hundred twenty-fifth", "two hundredth".
  const cardinal = readWords(window, index);
  if (cardinal === null || (cardinal.value < 100 && ORDINALS.get(window.norm(cardinal.end)) !== 100)) return null;
  const at = window.norm(cardinal.end) === "and" ? cardinal.end + 1 : cardinal.end;
  const last = window.isDash(at) ? at + 1 : at;
  const unit = ORDINALS.get(window.norm(last));
  if (unit !== undefined) {
    if (unit === 100) return { value: cardinal.value * 100, end: last + 1 };
    return unit < cardinal.value && !SCALES.has(window.norm(last))
      ? { value: cardinal.value + unit, end: last + 1 }
      : null;
  }
  return null;
}

/** An ordinal word ranks when something before or after it makes a noun phrase. */
function isRankHere(window: TokenWindow, index: number): boolean {
  // "The second to last" counts from the end.
  const [joint, end] = window.isDash(index + 1)
    ? [window.norm(index + 2), window.norm(index + 4)]
    : [window.norm(index + 1), window.norm(index + 2)];
  if ((joint === "to" || joint === "from") && end === "last") return false;
  const before = window.pos(index - 1);
  const next = window.pos(index + 1);
  const determined =
    before === "DET" ||
    window.norm(index - 1) === "'s" ||
    ["his", "her", "its", "their", "my", "our", "your"].includes(window.norm(index - 1));
  const named = next === "NOUN" || next === "ADJ" || next === "PROPN" || next === "NUM" || window.isDash(index + 1);
  if (window.norm(index) === "second" && (before === "NUM" || (window.norm(index - 1) === "a" && !named))) return false;
  if (window.norm(index) === "first" && !determined && !named)
    return ["finish", "finished", "finishing", "came", "placed", "ranked", "ranks"].includes(window.norm(index - 1));
  const alone = window.end - window.first <= 2;
  return (
    determined ||
    named ||
    alone ||
    ["finish", "finished", "finishing", "came", "come", "placed", "ranked", "ranks", "rank"].includes(
      window.norm(index - 1),
    )
  );
}

function rank(window: TokenWindow, first: number, end: number, value: number): Amount | null {
  const next = window.norm(end);
  // "21st century" and "18th-century" are times.
  if (next === "century" || next === "centuries" || (window.isDash(end) && window.norm(end + 1) === "century"))
    return null;
  return {
    first,
    end,
    kind: "ordinal",
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
