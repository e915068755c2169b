import type { Alignment } from "../align/alignment.ts";
import type { Unit } from "../claim/part.ts";
import type { Clause } from "../extract/clause.ts";

/**
 * The source clause that the claim's predicate was laid against; where the predicate was found in a
 * noun ("the visit"), or the claim has none, the innermost clause around most of the matched words.
 */
export function focusClause(alignment: Alignment): Clause | null {
  const { clauses } = alignment.scope;
  const predicate = predicateUnit(alignment);
  const match = predicate === null ? undefined : (alignment.matches.get(predicate) ?? alignment.opposed.get(predicate));
  if (match !== undefined) {
    const exact = [...clauses, ...(alignment.scope.hosted ?? [])].find((c) => match.tokens.includes(c.predicate.head));
    if (exact !== undefined) return exact;
  }
  // "Took the bus": a verb that says little by itself is no unit, and is still the verb.
  const light = predicate === null ? alignment.part.clause?.predicate.lemma : undefined;
  const own = clauses.filter((c) => c.predicate.lemma === light && c.predicate.lemma !== "be");
  const [only] = own;
  if (only !== undefined && own.length === 1) return only;
  const copular = predicate === null && alignment.part.clause?.predicate.lemma === "be";
  const candidates =
    copular && clauses.some((c) => c.predicate.lemma === "be")
      ? clauses.filter((c) => c.predicate.lemma === "be")
      : clauses;
  const tokens = [...alignment.matches.values()].filter((m) => m.relation !== "context").flatMap((m) => m.tokens);
  let best: Clause | null = null;
  let bestCount = -1;
  for (const clause of candidates) {
    const count = tokens.filter((t) => t >= clause.firstToken && t < clause.endToken).length;
    if (count > bestCount) {
      best = clause;
      bestCount = count;
    }
  }
  return best;
}

/** The unit that is the claim part's own verb, or null for a fragment and a copula. */
export function predicateUnit(alignment: Alignment): Unit | null {
  const head = alignment.part.clause?.predicate.head;
  return (
    alignment.part.units.find((u) => u.kind === "predicate" && u.head === head) ??
    alignment.part.units.findLast((u) => u.kind === "predicate") ??
    null
  );
}
