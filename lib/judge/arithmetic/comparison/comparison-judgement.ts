import type { Judgement } from "../../judgement.ts";
import { numeral, operandOf } from "../../number/expression.ts";
import type { Figure } from "../quantity-frame.ts";
import { placeOf } from "../quantity-frame.ts";
import type { Compared } from "./compared-sides.ts";

/** The judgement on a comparison, proven by both figures: by their order, or by their difference where the claim says it. */
export function judgementOf(compared: Compared, a: Figure, b: Figure, by: number, isSo: boolean): Judgement {
  const [more, less] = a.value > b.value ? [a, b] : [b, a];
  const sign = a.value > b.value ? ">" : a.value < b.value ? "<" : "=";
  const proof =
    compared.difference === null || !isSo
      ? {
          expression: `${numeral(a.value)} ${sign} ${numeral(b.value)}`,
          operands: [operandOf(a, "article"), operandOf(b, "article")],
          result: a.value,
        }
      : {
          expression: `${numeral(more.value)} - ${numeral(less.value)} = ${numeral(by)}`,
          operands: [operandOf(more, "article"), operandOf(less, "article")],
          result: by,
          tolerance: 1e-9,
        };
  return {
    code: isSo ? "number_derived" : "number_mismatch",
    effect: isSo ? "supports" : "refutes",
    unit: compared.difference ?? compared.comparative,
    claim: compared.difference ?? compared.comparative,
    source: [placeOf(a), placeOf(b)],
    message: `The article's figures are "${a.text}" and "${b.text}": ${proof.expression}.`,
    proof,
    derived: true,
  };
}
