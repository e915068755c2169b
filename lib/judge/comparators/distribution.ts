import type { Alignment } from "../../align/alignment.ts";
import { contentsOf } from "../../align/scope-contents.ts";
import type { Unit } from "../../claim/part.ts";
import type { Token } from "../../text/document.ts";
import type { Comparator } from "../judgement.ts";
import { sharedTimes } from "../shared-times.ts";
import { articleSpan } from "../source.ts";

/**
 * "Every 20 minutes on weekdays and every hour on Sundays": a figure belongs to the phrase of its own half, not to the
 * phrase with the same preposition in the other.
 */
export const compareDistribution: Comparator = (alignment) => {
  for (const unit of alignment.part.units) {
    if (unit.quantity === undefined) continue;
    const figure = figureOf(alignment, unit);
    if (figure === null) continue;
    for (const match of [...alignment.matches.values(), ...sharedTimes(alignment)]) {
      const at = Math.min(...match.tokens);
      if (match.relation === "context" || match.unit.firstToken < unit.endToken || at < figure) continue;
      const crossed = otherHalf(alignment, unit, match.unit, figure, at);
      if (crossed === null) continue;
      return [
        {
          code: "relation_mismatch",
          effect: "blocks",
          vetoes: "support",
          unit: match.unit,
          claim: match.unit,
          source: [articleSpan(alignment.article, [figure, at])],
          message: `The article says "${unit.text}" of another ("${crossed.text}").`,
        },
      ];
    }
  }
  return [];
};

/** The end of the one figure of the scope that says the same; null where none or several do. */
function figureOf({ article, scope }: Alignment, { quantity }: Unit): number | null {
  const same = contentsOf(article, scope).quantities.filter(
    (q) => q.value !== null && q.value === quantity?.value && q.unit === quantity.unit,
  );
  const [only] = same;
  return only !== undefined && same.length === 1 ? only.endToken : null;
}

/** The noun of the figure's own half, where the claim's word stands in the half behind it. */
function otherHalf(alignment: Alignment, figure: Unit, unit: Unit, from: number, to: number): Token | null {
  const claimed = alignment.claim.document.tokens.slice(figure.endToken, unit.firstToken + 1);
  const preposition = claimed.findLast((t) => t.pos === "ADP");
  if (preposition === undefined || claimed.filter((t) => t.pos === "ADP").length > 1) return null;
  const between = alignment.article.document.tokens.slice(from, to + 1);
  const own = between.findIndex((t) => t.norm === preposition.norm);
  const last = between.findLastIndex((t) => t.norm === preposition.norm);
  if (own < 0 || own === last) return null;
  const joint = between.slice(own, last).findIndex((t) => t.pos === "CCONJ" || t.text === "," || t.text === ";");
  if (joint < 0) return null;
  const second = between.slice(own + joint, last);
  const distributes = second.some(
    (t) => t.pos === "NUM" || t.kind === "number" || t.norm === "every" || t.norm === "each",
  );
  return distributes ? (between.slice(own + 1, own + joint).findLast((t) => t.kind === "word") ?? null) : null;
}
