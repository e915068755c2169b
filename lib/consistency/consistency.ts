import type { ArticleReading } from "../align/article-reading.ts";
import { age } from "./age.ts";
import { duration } from "./duration.ts";
import { headline } from "./headline.ts";
import type { ConsistencyRule, Inconsistency } from "./inconsistency.ts";
import { orderOfDates } from "./order-of-dates.ts";
import { parts } from "./parts.ts";
import { percentage } from "./percentage.ts";
import { twoValues } from "./two-values.ts";
import { weekday } from "./weekday.ts";

const RULES: readonly ConsistencyRule[] = [
  weekday,
  orderOfDates,
  age,
  duration,
  parts,
  percentage,
  twoValues,
  headline,
];

/** Where an article contradicts itself, in text order. Only what cannot be right in any reading is told. Linear in its length. */
export function findInconsistencies(article: ArticleReading): Inconsistency[] {
  return RULES.flatMap((rule) => rule(article)).toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}
