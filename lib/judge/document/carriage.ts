import type { Alignment } from "../../align/alignment.ts";
import type { ArticleReading } from "../../align/article-reading.ts";
import { stemOf } from "../../align/candidates.ts";
import type { ClaimReading } from "../../align/claim-reading.ts";
import type { Unit } from "../../claim/part.ts";
import { carriesContent } from "../../claim/units.ts";
import { share } from "../features/feature.ts";
import { compareQuantities } from "../number.ts";
import { compareTimes } from "../time.ts";

/** The units that a scope carries: matched words and names, and the figures and dates that it bears out. */
export function carriedBy(alignment: Alignment): ReadonlySet<Unit> {
  const { article, part } = alignment;
  const scope = new Set(alignment.scope.tokens);
  const here = (item: { readonly endToken: number }): boolean => scope.has(item.endToken - 1);
  const carried = new Set<Unit>(alignment.matches.keys());
  for (const unit of part.units) {
    const { quantity, time } = unit;
    if (
      (quantity !== undefined &&
        article.quantities.some((q) => here(q) && compareQuantities(quantity, q).relation === "entails")) ||
      (time !== undefined && article.times.some((t) => here(t) && compareTimes(time, t).relation === "entails"))
    )
      carried.add(unit);
  }
  return carried;
}

/** Names, figures, dates and verbs count so much more than other words. */
const SPECIAL = 1.5;

/** How much each unit tells: what stands in few sentences of the article, or in none, tells most (inverse document frequency). */
export class Rarity {
  private readonly weights = new Map<Unit, number>();
  private readonly total: number;

  constructor(claim: ClaimReading, units: readonly Unit[], article: ArticleReading) {
    const { postings, sentences } = article.index;
    let total = 0;
    for (const unit of units) {
      const token = claim.analysis.document.tokens[unit.head];
      const found = token === undefined ? 0 : (postings.get(stemOf(token))?.length ?? 0);
      const weight = Math.log(1 + sentences / Math.max(1, found)) * (unit.kind === "word" ? 1 : SPECIAL);
      this.weights.set(unit, weight);
      total += weight;
    }
    this.total = total;
  }

  /** The weighted share of the units, 0-1. */
  shareOf(units: Iterable<Unit>): number {
    let weight = 0;
    for (const unit of units) weight += this.weights.get(unit) ?? 0;
    return share(weight, this.total);
  }
}

/** Whether every word of a unit stands anywhere in the article. */
export function standsAnywhere(claim: ClaimReading, unit: Unit, article: ArticleReading): boolean {
  const words = claim.analysis.document.tokens.slice(unit.firstToken, unit.endToken).filter(carriesContent);
  return words.length > 0 && words.every((token) => article.index.postings.has(stemOf(token)));
}
