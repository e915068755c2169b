import type { Alignment } from "../../../align/alignment.ts";
import type { Unit } from "../../../claim/part.ts";
import type { Quantity } from "../../../extract/quantity.ts";
import type { Judgement } from "../../judgement.ts";
import { articleSpan } from "../../source.ts";

/** Words between the figure and what it counts ("the two young men"). */
const REACH = 3;

/** "Both men" are two men: the judgement that says so, or null where the article does not say "both" of what the claim counts. */
export function bothAre(alignment: Alignment, unit: Unit, claimed: Quantity): Judgement | null {
  if (claimed.kind !== "cardinal" || claimed.value !== 2 || claimed.comparator !== "exact") return null;
  const counted = [...alignment.matches.values()].find(
    (m) => m.unit.firstToken >= unit.endToken && m.unit.firstToken < unit.endToken + REACH && m.relation !== "context",
  );
  const at = Math.min(...(counted?.tokens ?? []));
  const before = alignment.article.document.tokens.slice(Math.max(0, at - REACH), at);
  const both = before.findLast((t) => t.norm === "both" || t.pos === "VERB" || t.pos === "ADP" || t.text === ",");
  if (both?.norm !== "both") return null;
  const source = articleSpan(alignment.article, [both.index, at]);
  return {
    code: "number_equal",
    effect: "supports",
    unit,
    claim: unit,
    source: [source],
    message: `The article says "${source.text}".`,
  };
}
