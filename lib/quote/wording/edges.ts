import type { Unit } from "../units.ts";

const HYPHENS = "-\u2010\u2011\u2212\uFE63\uFF0D";
const NUMBER_SIGNS = /^[\p{Sc}%\u2030\u2031+<>=~\u00B1\u00B0\u2248\u2264\u2265]$/u;

/**
 * Whether two neighbouring units are parts of one written word, so that a quotation cannot begin or
 * end between them: "do|n't", "non-|violent", "$|5", "5|%", "Roe|'s", "and|/|or".
 */
export function isGlued(text: string, left: Unit, right: Unit): boolean {
  const gap = text.slice(left.end, right.start);
  if (gap === "") {
    if (left.kind === "sign" && right.kind === "sign") return false;
    if (left.kind === "sign") return joinsTight(text, left, right);
    if (right.kind === "sign") return joinsTight(text, right, left);
    return true;
  }
  if (gap.length !== 1) return false;
  if (HYPHENS.includes(gap) || gap === "'" || gap === "\u2019") return true;
  if (gap === ".") return true;
  return gap === "\u2013" && left.kind === "number" && right.kind === "number";
}

function joinsTight(text: string, sign: Unit, other: Unit): boolean {
  const value = text.slice(sign.start, sign.end);
  if (value === "/" || value === "&" || value === "\\") return true;
  return other.kind === "number" && NUMBER_SIGNS.test(value);
}

/** Whether a minus sign or a decimal point stands tight before the number or currency sign at `at`. */
export function hasSignBefore(text: string, at: number, unit: Unit): boolean {
  if (unit.kind === "word") return false;
  const mark = text[at - 1] ?? "";
  if (mark !== "." && mark !== "\u2013" && !HYPHENS.includes(mark)) return false;
  const before = text[at - 2] ?? "";
  return mark !== "" && (before === "" || /[\s([{"'\u201C\u2018\p{Sc}]/u.test(before));
}
