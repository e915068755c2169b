import type { Analysis } from "./analysis.ts";
import type { Clause } from "./clause.ts";

/**
 * Where what each clause states ends: clauses that hang on it ("ending a ban that had stood since 1978")
 * belong to it with their numbers and dates, clauses that state something beside it do not. Read from the
 * last clause to the first, so that a sentence of any number of clauses is gone through once.
 */
export function extentEnds({ clauses, document }: Pick<Analysis, "clauses" | "document">): number[] {
  const ends = clauses.map(({ end }) => end);
  /** The clauses of the sentence that state something of their own and stand behind the one at hand, the nearest last. */
  let stops: Stop[] = [];
  /** How far reaches what stands between the clause at hand and the nearest stop. */
  let reached = 0;
  for (let i = clauses.length - 1; i >= 0; i--) {
    const clause = clauses[i];
    if (clause === undefined) continue;
    if (clauses[i + 1]?.sentence !== clause.sentence) {
      stops = [];
      reached = 0;
    }
    ends[i] =
      clause.kind === "finite"
        ? (endBefore(stops, clause, reached) ??
          document.sentences[clause.sentence]?.end ??
          Math.max(clause.end, reached))
        : clause.end;
    if (clause.kind === "finite" && clause.opener === null) {
      stops.push({ clause, reached });
      reached = 0;
    } else if (clause.kind !== "apposition") {
      reached = Math.max(reached, clause.end);
    }
  }
  return ends;
}

interface Stop {
  readonly clause: Clause;
  /** How far reaches what stands between this clause and the next stop. */
  readonly reached: number;
}

/** Where the clause ends before the next that states something of its own; null where none does. */
function endBefore(stops: readonly Stop[], clause: Clause, reached: number): number | null {
  let end = Math.max(clause.end, reached);
  for (let i = stops.length - 1; i >= 0; i--) {
    const stop = stops[i];
    if (stop === undefined) break;
    const { start, predicate } = stop.clause;
    if (predicate.start > clause.predicate.start) return Math.max(end, Math.min(start, predicate.start));
    end = Math.max(end, stop.clause.end, stop.reached);
  }
  return null;
}
