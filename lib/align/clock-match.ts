import type { Unit } from "../claim/part.ts";
import type { ClockReading } from "../extract/clock.ts";
import { clockAt } from "../extract/clock.ts";
import type { Token } from "../text/document.ts";

/** A clock reading with the word that ties it to what happens then. */
export interface TiedReading extends ClockReading {
  readonly tie: "at" | "before" | "after";
}

/** How two readings of one kind stand: `other` where the article's cannot be true together with the claim's. */
export interface ClockComparison {
  readonly relation: "holds" | "other" | "open";
  readonly stated: TiedReading;
}

const TIES: ReadonlyMap<string, TiedReading["tie"]> = new Map([
  ["before", "before"],
  ["by", "before"],
  ["until", "before"],
  ["after", "after"],
  ["from", "after"],
  ["since", "after"],
]);

/** The claim's reading at a unit against the one reading of its kind in the scope; null where either side has none, or the scope several. */
export function compareClocks(
  claim: readonly Token[],
  unit: Unit,
  article: readonly Token[],
  scope: readonly number[],
): ClockComparison | null {
  const claimed = readingAt(claim, unit.firstToken);
  if (claimed === null) return null;
  const stated = scope
    .flatMap((at) => readingAt(article, at) ?? [])
    .filter((r) => r.kind === claimed.kind && !isReplaced(article, r.firstToken));
  const [only] = stated;
  if (only === undefined) return null;
  // "Holt ran 2:31:10 and Brand 2:27:41": whose is whose, the readings alone do not tell, unless the claim has them all.
  if (stated.length > 1) {
    const all = claim.flatMap((t) => readingAt(claim, t.index) ?? []).filter((r) => r.kind === claimed.kind);
    const same = all.length === stated.length && all.every((r, i) => stated[i]?.value === r.value);
    const own = stated[all.findIndex((r) => r.firstToken === claimed.firstToken)];
    return { relation: same ? "holds" : "open", stated: own ?? only };
  }
  if (claimed.tie === only.tie && claimed.value === only.value) return { relation: "holds", stated: only };
  if (claimed.tie === only.tie) return { relation: claimed.tie === "at" ? "other" : "open", stated: only };
  if (only.tie !== "at") return { relation: "open", stated: only };
  const holds = claimed.tie === "before" ? only.value <= claimed.value : only.value >= claimed.value;
  return { relation: holds ? "holds" : "other", stated: only };
}

function readingAt(tokens: readonly Token[], at: number): TiedReading | null {
  const reading = clockAt(tokens, at);
  if (reading === null) return null;
  return { ...reading, tie: TIES.get(tokens[at - 1]?.norm ?? "") ?? "at" };
}

/** "At 7:15 instead of 7:45": the second is no longer so. */
function isReplaced(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at - 2]?.norm, tokens[at - 1]?.norm];
  return (first === "instead" && second === "of") || (first === "rather" && second === "than");
}
