import type { Unit } from "../claim/part.ts";
import type { Analysis } from "../extract/analysis.ts";
import type { Quantity } from "../extract/quantity.ts";
import type { Scope } from "./scope.ts";
import { contentsOf } from "./scope-contents.ts";

/**
 * "19 people have died and 46 are missing": a bare figure before its verb counts what the figure before it in the
 * sentence counts. The tokens of that bare figure where the claim's noun is the one left out, else null.
 */
export function ellipticNoun(claim: Analysis, unit: Unit, article: Analysis, scope: Scope): number[] | null {
  const counted = claim.quantities.find(
    (q) => q.kind === "cardinal" && q.noun === claim.document.tokens[unit.head]?.lemma && q.endToken <= unit.head,
  );
  if (counted === undefined || unit.head - counted.endToken > 2) return null;
  const bare = contentsOf(article, scope).quantities.find((q) => q.sentence === scope.sentence && isBare(article, q));
  if (bare === undefined) return null;
  const here = article.bySentence.quantities.get(scope.sentence);
  const before = here.findLast((q) => q.kind === "cardinal" && q.endToken <= bare.firstToken);
  return before !== undefined && before.noun === counted.noun && bare.noun === null ? [bare.endToken - 1] : null;
}

/** A count with its verb right behind it. */
function isBare({ document }: Analysis, quantity: Quantity): boolean {
  const next = document.tokens[quantity.endToken]?.pos;
  return quantity.kind === "cardinal" && (next === "AUX" || next === "VERB");
}
