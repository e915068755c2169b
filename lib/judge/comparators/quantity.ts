import type { Alignment } from "../../align/alignment.ts";
import type { Unit } from "../../claim/part.ts";
import type { Quantity } from "../../extract/quantity.ts";
import type { Comparator, Judgement, JudgeSettings } from "../judgement.ts";
import { isOfAccount } from "./quantity/account.ts";
import { asAge, asMoney } from "./quantity/age.ts";
import { bothAre } from "./quantity/both.ts";
import { durationFrom } from "./quantity/elapsed-time.ts";
import { isDifference, isSum, speaksOfBefore, speaksOfSame } from "./quantity/exclusion.ts";
import { judgementOf } from "./quantity/figure-judgement.ts";
import { derivedIn, statedIn } from "./quantity/pairing.ts";

/** Numbers: each amount of the claim against every comparable amount of the scope; the best answer counts. */
export const compareNumbers: Comparator = (alignment, settings) => {
  const judgements: Judgement[] = [];
  for (const unit of alignment.part.units) {
    if (unit.kind === "quantity" && unit.quantity !== undefined)
      judgements.push(judgeQuantity(alignment, unit, unit.quantity, settings));
  }
  return judgements.filter((j) => j.message !== "");
};

/** An amount that entails an exact figure may stand a little further off than the nearest one. */
const NEAR_ENOUGH = 0.5;

function judgeQuantity(alignment: Alignment, unit: Unit, written: Quantity, settings: JudgeSettings): Judgement {
  const claimed = asMoney(alignment, asAge(alignment, written));
  const stated = statedIn(alignment, claimed).toSorted((a, b) => b.affinity - a.affinity);
  const paired = stated[0];
  const exact = claimed.comparator === "exact" || claimed.comparator === "about" || claimed.comparator === "nearly";
  // Which of several figures is meant: the nearest; an equal one counts from a little further away.
  const entailing = stated.find(
    (c) => c.comparison.relation === "entails" && c.affinity >= (paired?.affinity ?? 0) * (exact ? NEAR_ENOUGH : 1),
  );
  if (entailing !== undefined) return judgementOf(alignment, unit, entailing, "supports");
  const derived = derivedIn(alignment, claimed)[0];
  if (derived !== undefined) return judgementOf(alignment, unit, derived, "supports");
  const both = bothAre(alignment, unit, claimed);
  if (both !== null) return both;
  const since = claimed.kind === "duration" ? durationFrom(alignment, unit, claimed, settings) : null;
  if (since !== null && since.effect === "supports") return since;
  const contradicting = stated.find((c) => c.comparison.relation === "contradicts" && c.fit >= 1);
  const compatible = stated.find((c) => c.comparison.relation === "compatible" || c.comparison.relation === "entails");
  const settled =
    contradicting !== undefined &&
    !alignment.part.negated &&
    speaksOfSame(alignment, claimed, contradicting) &&
    !isSum(alignment, claimed, stated) &&
    !speaksOfBefore(alignment);
  // A total or a difference is no rival of the figures that it is made of.
  if (
    contradicting !== undefined &&
    (isSum(alignment, claimed, stated) ||
      isDifference(alignment, unit, contradicting.quantity) ||
      isRatio(alignment, claimed) ||
      isOfAccount(alignment, claimed, contradicting.quantity))
  )
    return { ...judgementOf(alignment, unit, contradicting, "blocks"), code: "no_evidence" };
  if (contradicting !== undefined && !settled) {
    const blocked = judgementOf(alignment, unit, contradicting, "blocks");
    return speaksOfBefore(alignment) ? { ...blocked, vetoes: "verdict" } : blocked;
  }
  if (
    contradicting !== undefined &&
    (compatible === undefined ||
      (contradicting === paired &&
        compatible.comparison.relation === "compatible" &&
        compatible.affinity < contradicting.affinity * NEAR_ENOUGH))
  )
    return judgementOf(alignment, unit, contradicting, "refutes");
  if (compatible !== undefined) return judgementOf(alignment, unit, compatible, "blocks");
  if (since !== null) return since;
  return {
    code: "no_evidence",
    effect: "blocks",
    unit,
    claim: unit,
    source: [],
    message: `The article gives no figure for "${unit.text}" here.`,
  };
}

/** "Fell more than twice as much in A as in B": a ratio of two changes is no change that another figure could contradict. */
function isRatio({ claim }: Alignment, { kind, endToken }: Quantity): boolean {
  return kind === "multiple" && claim.document.tokens[endToken]?.norm === "as";
}
