import { resolveEntities } from "../align/alignment.ts";
import type { ArticleReading } from "../align/article-reading.ts";
import type { ClaimReading } from "../align/claim-reading.ts";
import { mergeParts } from "../claim/merged-part.ts";
import type { Part, Unit } from "../claim/part.ts";
import { settleBalance } from "./arithmetic/balance.ts";
import { settleComparison } from "./arithmetic/comparison.ts";
import type { JudgeSettings } from "./judgement.ts";
import type { PartJudgement } from "./part-judgement.ts";
import { judgePart } from "./part-judgement.ts";

/**
 * A figure that several parts of a claim share ("24% of the wells that were sampled were over the limit") is worked out
 * for all of them at once. Null where no figure is shared, or where the article's figures do not bear it out.
 */
export function judgeWhole(
  claim: ClaimReading,
  parts: readonly Part[],
  article: ArticleReading,
  settings: JudgeSettings,
): PartJudgement | null {
  const settled = comparedIn(claim, parts, article) ?? balancedIn(claim, parts, article);
  if (settled !== null) return settled;
  const whole = wholeOf(claim, parts);
  if (whole === null) return null;
  const judged = judgePart(claim, whole, article, settings);
  return (
    judged.find(
      (j) => j.outcome === "supported" && j.judgements.some((x) => x.derived === true && x.code === "number_derived"),
    ) ?? null
  );
}

/** "Food prices rose more than exports did": both sides of the comparison, whether or not the claim was cut at "than". */
function comparedIn(claim: ClaimReading, parts: readonly Part[], article: ArticleReading): PartJudgement | null {
  const [first, second] = parts;
  if (first === undefined || parts.length > 2 || parts.some((p) => p.connective !== null)) return null;
  const part = second === undefined ? first : mergeParts(claim.analysis.document, parts, first);
  const settled = settleComparison(claim, part, article, resolveEntities(part, article.analysis));
  return settled === null
    ? null
    : { part, alignment: settled.alignment, outcome: settled.outcome, judgements: [settled.judgement], coverage: 1 };
}

/** "The depot now has 52 buses": what there was, what came and what went. */
function balancedIn(claim: ClaimReading, parts: readonly Part[], article: ArticleReading): PartJudgement | null {
  const [first, second] = parts;
  // "Has 27 monkeys left": the participle was read as a clause.
  const isLeft = second !== undefined && second.clause?.predicate.lemma === "leave";
  if (first === undefined || parts.length > 2 || (second !== undefined && !isLeft)) return null;
  const part = isLeft ? mergeParts(claim.analysis.document, parts, first) : first;
  const settled = settleBalance(claim, part, article, resolveEntities(part, article.analysis));
  return settled === null
    ? null
    : { part, alignment: settled.alignment, outcome: settled.outcome, judgements: [settled.judgement], coverage: 1 };
}

function wholeOf(claim: ClaimReading, parts: readonly Part[]): Part | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (
    first === undefined ||
    last === undefined ||
    parts.length < 2 ||
    parts.length > 3 ||
    parts.some((p) => p.connective !== null)
  )
    return null;
  const isShared = (unit: Unit): boolean => parts.every((p) => p.units.some((u) => u.start === unit.start));
  if (
    !first.units.some(
      (u) =>
        isShared(u) &&
        (u.kind === "quantity" || u.text.toLowerCase() === "most" || u.text.toLowerCase() === "majority"),
    )
  )
    return null;
  return mergeParts(claim.analysis.document, parts, last);
}
