import type { Analysis } from "../../extract/analysis.ts";
import type { Quantity } from "../../extract/quantity.ts";
import { deriveQuantities } from "../arithmetic.ts";
import { numeral, operandOf } from "../number/expression.ts";
import type { Derivation } from "./derivation.ts";
import { isCount, placeOf, workedOut } from "./quantity-frame.ts";

/** Tokens between the noun that is counted and the "one" that is counted with it. */
const REACH = 8;

/** Totals of what one sentence lists: "seven women and five men", "two counts of theft and one of fraud". */
export function totalsIn(
  article: Analysis,
  sentence: number,
  quantitiesIn: (sentence: number) => readonly Quantity[],
): Derivation[] {
  const own = quantitiesIn(sentence);
  const { tokens } = article.document;
  const lists = deriveQuantities(own, article.document).flatMap(({ quantity, proof }): Derivation[] => {
    if (!proof.expression.includes(" + ") || proof.operands.length !== proof.expression.split(" + ").length) return [];
    const group =
      tokens[quantity.firstToken - 1]?.norm === "of" && tokens[quantity.firstToken - 2]?.pos === "NOUN"
        ? quantity.firstToken - 2
        : null;
    return [
      {
        operation: "sum",
        quantity,
        proof,
        operands: proof.operands.map((o) => o.span),
        anchors: [quantity.firstToken],
        direction: null,
        time: null,
        excluded: [],
        group,
      },
    ];
  });
  return [...lists, ...own.flatMap((q, order) => withOneMore(article, q, own[order + 1]))];
}

/** "Two counts of theft and one of false accounting": the noun is said once. */
function withOneMore(article: Analysis, first: Quantity, next: Quantity | undefined): Derivation[] {
  if (!isCount(first) || first.comparator !== "exact" || first.noun === null) return [];
  const { tokens } = article.document;
  if (tokens[first.endToken]?.lemma !== first.noun || tokens[first.endToken + 1]?.norm !== "of") return [];
  for (let i = first.endToken + 2; i < first.endToken + REACH; i++) {
    const token = tokens[i];
    if (
      token === undefined ||
      token.sentence !== first.sentence ||
      token.pos === "VERB" ||
      token.pos === "AUX" ||
      token.text === ";"
    )
      return [];
    if (token.norm !== "and") continue;
    const number = tokens[i + 1];
    if (tokens[i + 2]?.norm !== "of" || number === undefined) return [];
    const isNext = next !== undefined && next.firstToken === i + 1 && isCount(next) && next.comparator === "exact";
    if (!isNext && number.norm !== "one") return [];
    const value = isNext ? (next.value ?? 0) : 1;
    const span = { start: number.start, end: number.end, text: number.text };
    const total = first.value + value;
    return [
      {
        operation: "sum",
        quantity: workedOut(first, [], total, "cardinal", null, first.noun),
        proof: {
          expression: `${numeral(first.value)} + ${numeral(value)} = ${numeral(total)}`,
          operands: [operandOf(first, "article"), { value, span, in: "article" }],
          result: total,
        },
        operands: [placeOf(first), span],
        anchors: [first.firstToken],
        direction: null,
        time: null,
        excluded: [],
        group: null,
      },
    ];
  }
  return [];
}
