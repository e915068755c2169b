import type { Alignment, Match } from "../align/alignment.ts";
import { contentsOf } from "../align/scope-contents.ts";

/** The claim's dates with the same of the scope: "more than in 2017 but fewer than in 2014". */
export function sharedTimes({ part, article, scope }: Alignment): Match[] {
  const { times } = contentsOf(article, scope);
  return part.units.flatMap((unit): Match[] => {
    const same = times.find((t) => unit.time !== undefined && t.from !== null && t.from === unit.time.from);
    if (same === undefined) return [];
    const tokens = Array.from({ length: same.endToken - same.firstToken }, (_, i) => same.firstToken + i);
    return [{ unit, tokens, relation: "same" }];
  });
}
