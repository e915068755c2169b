import type { Token } from "../../text/document.ts";
import type { Comparator, Judgement } from "../judgement.ts";
import { compareQuantities } from "../number.ts";
import { articleSpan } from "../source.ts";

const PER: ReadonlySet<string> = new Set(["a", "an", "per", "each", "every"]);
const PERIODS: ReadonlySet<string> = new Set([
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
]);

/** "3 percent a year" is not 3 percent a month: the same figure of another period contradicts. */
export const compareRates: Comparator = ({ part, claim, article, scope }) => {
  const inScope = new Set(scope.tokens);
  return part.units.flatMap((unit): Judgement[] => {
    const { quantity } = unit;
    const claimed = quantity === undefined ? null : periodAfter(claim.document.tokens, quantity.endToken);
    if (quantity === undefined || claimed === null || part.negated) return [];
    const stated = article.quantities.find(
      (q) =>
        q.sentence === scope.sentence &&
        inScope.has(q.endToken - 1) &&
        periodAfter(article.document.tokens, q.endToken) !== null &&
        compareQuantities(quantity, q).relation === "entails",
    );
    const period = stated === undefined ? null : periodAfter(article.document.tokens, stated.endToken);
    if (stated === undefined || period === null || period.lemma === claimed.lemma) return [];
    const own = part.units.find((u) => u.firstToken <= claimed.index && claimed.index < u.endToken) ?? null;
    return [
      {
        code: "unit_mismatch",
        effect: "refutes",
        unit: own,
        claim: own ?? unit,
        source: [articleSpan(article, [stated.firstToken, period.index])],
        message: `The article says "${period.text}", not "${claimed.text}".`,
        ...(own === null ? {} : { replacement: { start: own.start, end: own.end, text: period.text } }),
      },
    ];
  });
};

/** The period that a figure is of: "a year" right behind it. */
function periodAfter(tokens: readonly Token[], at: number): Token | null {
  const noun = tokens[at + 1];
  return PER.has(tokens[at]?.norm ?? "") && noun !== undefined && PERIODS.has(noun.lemma) ? noun : null;
}
