import type { Proof } from "../service/answers.ts";

const SIGNS: readonly (readonly [string, string])[] = [
  [" - ", " − "],
  [" * ", " × "],
  [" / ", " ÷ "],
  [">=", "≥"],
  ["<=", "≤"],
];

/** A proof as one line of arithmetic: "2020 − 1787 = 233 > 200". */
export function proofLine({ expression, result, tolerance }: Proof): string {
  const comparison = /^(.{1,300}?) (>=|<=|>|<) (.{1,300})$/u.exec(expression);
  const [, left = "", sign = "", right = ""] = comparison ?? [];
  // The left side is worth saying where something is to be worked out.
  const worked =
    left.includes(" ") && typeof result !== "boolean" ? `${left} = ${result} ${sign} ${right}` : expression;
  const line = SIGNS.reduce((text, [from, to]) => text.replaceAll(from, to), worked);
  return tolerance === undefined || tolerance === 0 ? line : `${line}, give or take ${tolerance}`;
}

/** Where each number is from, in words: "200: “over 200 years” in the claim". */
export function operandWords({ operands }: Proof): string[] {
  return operands.map(({ value, span, in: place }) => {
    const where = place === "claim" ? "in the claim" : "in the article";
    return span.text === String(value) ? `${value} ${where}` : `${value}: “${span.text}” ${where}`;
  });
}
