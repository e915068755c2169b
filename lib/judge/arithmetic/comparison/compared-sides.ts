import type { ClaimReading } from "../../../align/claim-reading.ts";
import type { Part, Unit } from "../../../claim/part.ts";
import { COMPARATIVES } from "../../../lexicon/change-verbs.ts";

/** "A did more than B", taken apart: what is said of each side, and by how much they differ where the claim says it. */
export interface Compared {
  readonly direction: "up" | "down";
  readonly comparative: Unit;
  readonly difference: Unit | null;
  /** Whose figure is the greater one (or the less), with the verb. */
  readonly left: readonly Unit[];
  readonly right: readonly Unit[];
  /** What is counted ("votes"), and whatever else is said of both. */
  readonly shared: readonly Unit[];
}

/** Reads the claim around "than". */
export function takeApart(claim: ClaimReading, part: Part): Compared | null {
  const { tokens } = claim.analysis.document;
  const than = tokens.findIndex((t) => t.norm === "than" && t.start >= part.start && t.end <= part.end);
  if (than < 0) return null;
  let end = than + 1;
  while (
    end < tokens.length &&
    tokens[end]?.pos !== "VERB" &&
    tokens[end]?.pos !== "AUX" &&
    tokens[end]?.norm !== "to" &&
    tokens[end]?.kind !== "punctuation"
  )
    end += 1;
  const comparative = part.units.findLast(
    (u) =>
      u.kind === "word" &&
      u.firstToken < than &&
      than - u.firstToken <= 4 &&
      COMPARATIVES.has(tokens[u.head]?.norm ?? ""),
  );
  const direction = COMPARATIVES.get(tokens[comparative?.head ?? -1]?.norm ?? "");
  if (comparative === undefined || direction === undefined) return null;
  const right = part.units.filter((u) => u.firstToken > than && u.endToken <= end);
  const difference =
    part.units.find(
      (u) => u.kind === "quantity" && u.endToken <= comparative.firstToken && comparative.firstToken - u.endToken <= 1,
    ) ?? null;
  const before = part.units.filter((u) => u.endToken <= comparative.firstToken && u !== difference);
  const shared = part.units.filter(
    (u) => u !== comparative && u !== difference && !before.includes(u) && !right.includes(u),
  );
  if (right.length === 0 || before.length === 0 || part.units.some((u) => u.kind === "quantity" && u !== difference))
    return null;
  return {
    direction,
    comparative,
    difference,
    left: before.filter((u) => u.kind !== "predicate"),
    right,
    shared: [...before.filter((u) => u.kind === "predicate"), ...shared],
  };
}
