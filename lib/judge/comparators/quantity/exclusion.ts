import type { Alignment } from "../../../align/alignment.ts";
import type { Unit } from "../../../claim/part.ts";
import type { Quantity } from "../../../extract/quantity.ts";
import { COMPARATIVES } from "../../../lexicon/change-verbs.ts";
import type { Compared } from "./pairing.ts";

/** "Two counts of theft and one of fraud" does not exclude three counts: a figure that is the sum of stated ones may be their total. */
export function isSum(alignment: Alignment, claimed: Quantity, stated: readonly Compared[]): boolean {
  const counted = stated.flatMap(({ quantity }) =>
    quantity.value === null || quantity.unit !== claimed.unit ? [] : [quantity.value],
  );
  // "12 men and 9 lawyers": people all of them, though they are counted by other nouns.
  const scope = new Set(alignment.scope.tokens);
  const others =
    claimed.unit !== null || claimed.kind !== "cardinal"
      ? []
      : alignment.article.quantities.filter((q) => q.kind === "cardinal" && q.unit === null && scope.has(q.firstToken));
  const values = others.length > counted.length ? others.flatMap((q) => q.value ?? []) : counted;
  // "One of false accounting" counts, though a lone "one" is read as no amount.
  if (alignment.scope.tokens.some((t) => alignment.article.document.tokens[t]?.norm === "one")) values.push(1);
  if (claimed.value === null || values.length < 2) return false;
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.some((a, i) => values.some((b, k) => k > i && a + b === claimed.value)) || total === claimed.value;
}

/** "Two more games than": a difference is compared with differences, not with either side's own figure. */
export function isDifference(alignment: Alignment, unit: Unit, source: Quantity): boolean {
  const { tokens } = alignment.claim.document;
  const after = tokens.slice(unit.endToken, unit.endToken + 2).findIndex((t) => COMPARATIVES.has(t.norm));
  const than =
    after >= 0 && tokens.slice(unit.endToken + after + 1, unit.endToken + after + 4).some((t) => t.norm === "than");
  const said = alignment.article.document.tokens
    .slice(source.endToken, source.endToken + 3)
    .some((t) => COMPARATIVES.has(t.norm));
  return than && !said && source.change === null;
}

/** Two bare numbers exclude each other only where they count the same noun, measure the same unit, or follow the same verb. */
export function speaksOfSame(alignment: Alignment, claimed: Quantity, contradicting: Compared): boolean {
  const { quantity, fit } = contradicting;
  if (fit >= 2 || (claimed.unit !== null && claimed.unit === quantity.unit)) return true;
  if (claimed.kind !== "cardinal" || quantity.kind !== "cardinal")
    return (
      claimed.kind === quantity.kind ||
      contradicting.comparison.code === "unit_mismatch" ||
      claimed.change !== null ||
      claimed.kind === "age" ||
      claimed.unit !== null
    );
  return quantity.noun === null && [...alignment.matches.keys()].some((u) => u.kind === "predicate");
}

const EARLIER: ReadonlySet<string> = new Set([
  "before",
  "earlier",
  "previously",
  "initially",
  "originally",
  "formerly",
]);

/** "It was 40 percent before": a figure of an earlier state is not excluded by that of a later one. */
export function speaksOfBefore(alignment: Alignment): boolean {
  const claimed = alignment.claim.document.tokens.filter((t) => EARLIER.has(t.norm));
  return (
    claimed.length > 0 &&
    !alignment.scope.tokens.some((t) => claimed.some((c) => alignment.article.document.tokens[t]?.norm === c.norm))
  );
}
