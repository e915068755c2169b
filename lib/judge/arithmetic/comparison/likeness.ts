import { contentsOf } from "../../../align/scope-contents.ts";
import type { ArticleReading } from "../../../align/article-reading.ts";
import type { Scope } from "../../../align/scope.ts";
import type { Quantity } from "../../../extract/quantity.ts";

/** A figure of May and one of June are not set against each other. */
export function haveOtherDates(article: ArticleReading, a: Scope, b: Scope): boolean {
  const datesIn = (scope: Scope): string[] =>
    contentsOf(article.analysis, scope)
      .times.filter((t) => t.from !== null && t.sentence === scope.sentence)
      .map((t) => `${t.from}/${t.to}`);
  const [first, second] = [datesIn(a), datesIn(b)];
  return (first.length > 0 || second.length > 0) && !first.some((d) => second.includes(d));
}

/** Figures of one kind, unit, noun and direction, each of which says how much. */
export function areAlike(a: Quantity, b: Quantity): boolean {
  // "Rose to 700" says where it ended, not by how much it rose.
  if (
    [a, b].some(
      (q) =>
        q.change !== null && q.change.percent === undefined && (q.change.by === undefined || q.change.to !== undefined),
    )
  )
    return false;
  if (a.kind !== b.kind || a.unit !== b.unit || (a.change?.direction ?? null) !== (b.change?.direction ?? null))
    return false;
  return a.kind !== "cardinal" || (a.noun !== null && a.noun === b.noun);
}
