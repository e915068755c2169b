import { unitNames } from "../../lexicon/units.ts";
import { type Amount, amountOf } from "./amount.ts";
import { readNumeral } from "./numeral.ts";
import type { TokenWindow } from "./token-window.ts";

/** "34-year-old", "ten months old", "3 years of age", "aged 34", "87 yo", and the bare age after a name: "Jane Doe, 34, said". */
export function readAge(window: TokenWindow, index: number): Amount | null {
  const numeral = readNumeral(window, index);
  if (numeral === null || numeral.form === "vague" || numeral.scale > 1) return null;
  if (numeral.suffix === "yo") return amountOf(numeral, "age", "year", numeral.first, numeral.end);
  if (numeral.suffix !== "") return null;
  const unitAt = window.isDash(numeral.end) ? numeral.end + 1 : numeral.end;
  if (window.norm(unitAt) === "yo" || window.matches(unitAt, ["y", "/", "o"])) {
    return amountOf(numeral, "age", "year", numeral.first, window.norm(unitAt) === "yo" ? unitAt + 1 : unitAt + 3);
  }
  const unit = unitNames(window.norm(unitAt)).find(({ words }) => words.length === 1)?.unit;
  if (unit?.dimension === "time") {
    const after = window.isDash(unitAt + 1) ? unitAt + 2 : unitAt + 1;
    if (window.norm(after) === "old" || window.norm(after) === "olds")
      return amountOf(numeral, "age", unit.id, numeral.first, after + 1);
    if (window.matches(after, ["of", "age"])) return amountOf(numeral, "age", unit.id, numeral.first, after + 2);
    return null;
  }
  if (numeral.value < 0 || numeral.value > 125 || !Number.isInteger(numeral.value)) return null;
  const stated =
    window.norm(index - 1) === "aged" ||
    window.norm(index - 1) === "age" ||
    (window.matches(index - 3, ["at", "the", "age"]) && window.norm(index - 1) === "of") ||
    window.matches(index - 2, ["age", "of"]) ||
    window.matches(index - 2, ["ages", "of"]) ||
    window.norm(index - 1) === "ages";
  if (stated) return amountOf(numeral, "age", "year", numeral.first, numeral.end);
  return isAppositive(window, index, numeral.end) && numeral.form === "digits"
    ? amountOf(numeral, "age", "year", numeral.first, numeral.end)
    : null;
}

/** ", 34," after a capitalised name, as news copy gives ages. */
function isAppositive(window: TokenWindow, index: number, end: number): boolean {
  if (window.norm(index - 1) !== "," || !window.capitalised(index - 2) || window.pos(index - 2) !== "PROPN")
    return false;
  const named = window.capitalised(index - 3) && window.pos(index - 3) === "PROPN";
  return named && (window.norm(end) === "," || window.norm(end) === ".") && window.token(end + 1)?.kind !== "number";
}
