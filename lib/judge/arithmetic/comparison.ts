import type { Alignment, EntityResolution } from "../../align/alignment.ts";
import { alignPart } from "../../align/alignment.ts";
import type { ArticleReading } from "../../align/article-reading.ts";
import type { ClaimReading } from "../../align/claim-reading.ts";
import type { Scope } from "../../align/scope.ts";
import type { Part, Unit } from "../../claim/part.ts";
import { round } from "../../extract/quantities/rounding.ts";
import type { Judgement } from "../judgement.ts";
import { compareQuantities } from "../number.ts";
import { takeApart } from "./comparison/compared-sides.ts";
import { judgementOf } from "./comparison/comparison-judgement.ts";
import { areAlike, haveOtherDates } from "./comparison/likeness.ts";
import { scopesWithFigures, sideIn } from "./comparison/side-figure.ts";
import type { Figure } from "./quantity-frame.ts";
import { workedOut } from "./quantity-frame.ts";

/** A comparison that the article's own figures settle. */
export interface SettledComparison {
  readonly alignment: Alignment;
  readonly judgement: Judgement;
  readonly outcome: "supported" | "refuted";
}

/**
 * Settles "food prices rose more than exports" by the one figure that the article gives for each side: same kind, same
 * unit, same noun, and the claim's own verb in both clauses. Null where a side has no figure, or more than one.
 */
export function settleComparison(
  claim: ClaimReading,
  part: Part,
  article: ArticleReading,
  entities: EntityResolution,
): SettledComparison | null {
  const compared = takeApart(claim, part);
  if (compared === null || part.negated || part.units.some((u) => u.kind === "time")) return null;
  const scopes = scopesWithFigures(article);
  const left = sideIn(claim, part, article, entities, scopes, compared.left, compared);
  const right = left === null ? null : sideIn(claim, part, article, entities, scopes, compared.right, compared);
  if (left === null || right === null || left.figure === right.figure) return null;
  if (!areAlike(left.figure, right.figure) || haveOtherDates(article, left.scope, right.scope)) return null;
  const [a, b] = [left.figure, right.figure];
  const isMore = a.value > b.value;
  const isSo = a.value !== b.value && isMore === (compared.direction === "up");
  const by = round(Math.abs(a.value - b.value));
  if (isSo && compared.difference !== null && !bearsOut(compared.difference, a, b, by)) return null;
  if (!isSo && (compared.difference !== null || a.comparator !== "exact" || b.comparator !== "exact")) return null;
  const scope: Scope = {
    sentence: left.scope.sentence,
    clauses: [...left.scope.clauses, ...right.scope.clauses],
    tokens: [...new Set([...left.scope.tokens, ...right.scope.tokens])].toSorted((x, y) => x - y),
    context: [],
  };
  const alignment = alignPart(claim, part, article, scope, entities);
  const answered = new Set<Unit>([
    compared.comparative,
    ...(compared.difference === null ? [] : [compared.difference]),
  ]);
  if (alignment.missing.some((u) => !answered.has(u)) || alignment.opposed.size > 0) return null;
  return {
    alignment: { ...alignment, missing: [] },
    outcome: isSo ? "supported" : "refuted",
    judgement: judgementOf(compared, a, b, by, isSo),
  };
}

/** Whether the claimed difference is what lies between the two figures. */
function bearsOut(difference: Unit, a: Figure, b: Figure, by: number): boolean {
  const claimed = difference.quantity;
  if (claimed === undefined) return false;
  const points = a.kind === "percent";
  const derived = workedOut(
    a,
    [b],
    by,
    points ? "percentage_points" : a.kind,
    points ? "percentage point" : a.unit,
    a.noun,
  );
  return compareQuantities({ ...claimed, change: null }, derived).relation === "entails";
}
