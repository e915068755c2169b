import type { Alignment } from "../../align/alignment.ts";

/** Small words that say on which side of a bound something lies, or for which side somebody is. */
const SIDES: readonly ReadonlySet<string>[] = [
  new Set(["over", "above", "exceed", "beyond", "surpass", "top", "more", "higher", "greater"]),
  new Set(["under", "below", "beneath", "within", "less", "lower", "fewer"]),
  new Set(["for"]),
  new Set(["against", "oppose", "reject"]),
  new Set(["outside"]),
  new Set(["inside"]),
  new Set(["before"]),
  new Set(["after", "following"]),
  new Set(["without"]),
];

/** The sides that turn a claim round where the article has the other, or none. */
const TELLING: ReadonlySet<string> = new Set(["over", "above", "beyond", "under", "below", "beneath", "within", "against", "outside", "inside", "before", "after", "without"]);

/** Whether every word of the claim that names a side has a word of the same side in the scope. */
export function agreeInSide(alignment: Alignment): boolean {
  const { claim, article, part, scope, matches } = alignment;
  const carried = new Set([...matches.values()].flatMap((m) => (m.tokens.length === 0 ? [] : [m.unit.firstToken])));
  const figures = part.units.filter((u) => u.kind === "quantity" || u.kind === "time");
  const lemmas = new Set(scope.tokens.flatMap((t) => [article.document.tokens[t]?.lemma ?? "", article.document.tokens[t]?.norm ?? ""]));
  for (const token of claim.document.tokens) {
    if (token.start < part.start || token.end > part.end || !TELLING.has(token.norm) || carried.has(token.index)) continue;
    // "Higher than before" names no event that something comes before.
    if (token.norm === "before" && claim.document.tokens[token.index - 1]?.norm === "than") continue;
    if (figures.some((f) => f.firstToken <= token.index && token.index < f.endToken)) continue;
    const side = SIDES.find((s) => s.has(token.norm));
    if (side === undefined || ![...side].some((word) => lemmas.has(word))) return false;
  }
  return true;
}
