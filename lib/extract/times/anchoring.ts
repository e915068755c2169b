import { FUTURE_CUES } from "../../lexicon/time-words.ts";
import { civilDate, weekdayOf } from "./calendar.ts";
import type { Interval } from "./calendar.ts";
import { intervalOf, lacksYear } from "./fields.ts";
import type { Fields } from "./fields.ts";
import type { Expression, Scan } from "./scan.ts";

/**
 * Settles "5 December" and "on Friday" against the anchor. Where the sentence looks ahead it is the next such day,
 * where a past verb stands in it the last one, and otherwise the nearest.
 */
export function settle(scan: Scan, expression: Expression): Expression {
  const { anchor } = scan;
  if (anchor === null || expression.interval !== null || expression.open === true) return expression;
  const direction = directionOf(scan, expression);
  const { fields } = expression;
  const interval =
    fields.weekday !== undefined && fields.month === undefined
      ? nearestWeekday(anchor, fields.weekday, direction)
      : lacksYear(fields)
        ? nearestYear(anchor, fields, direction)
        : null;
  return interval === null ? expression : { ...expression, interval, origin: "anchored" };
}

type Direction = "past" | "future" | "nearest";

function directionOf(scan: Scan, expression: Expression): Direction {
  let past = false;
  for (let i = scan.sentence.firstToken; i < scan.sentence.endToken; i++) {
    const token = scan.token(i);
    if (token === null || (i >= expression.first && i < expression.end)) continue;
    if (FUTURE_CUES.has(token.norm)) return "future";
    if ((token.pos === "VERB" || token.pos === "AUX") && isPastForm(token.norm, token.lemma)) past = true;
  }
  return past ? "past" : "nearest";
}

const PAST_AUXILIARIES = new Set(["was", "were", "had", "did"]);

function isPastForm(norm: string, lemma: string): boolean {
  if (PAST_AUXILIARIES.has(norm)) return true;
  return norm !== lemma && !norm.endsWith("ing") && !norm.endsWith("s") && !["is", "are", "am", "be", "been", "'re", "'s"].includes(norm);
}

function nearestWeekday(anchor: number, weekday: number, direction: Direction): Interval {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  const day = direction === "past" || (direction === "nearest" && back <= 3) ? anchor - back : anchor - back + (back === 0 ? 0 : 7);
  return { from: day, to: day };
}

function nearestYear(anchor: number, fields: Fields, direction: Direction): Interval | null {
  const { year } = civilDate(anchor);
  let best: Interval | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const candidate of [year - 1, year, year + 1]) {
    const interval = intervalOf({ ...fields, year: candidate });
    if (interval === null) continue;
    // What holds the anchor itself is neither past nor future; a period that has begun counts as both.
    if (direction === "past" && interval.from > anchor) continue;
    if (direction === "future" && interval.to < anchor) continue;
    const away = anchor < interval.from ? interval.from - anchor : Math.max(0, anchor - interval.to);
    if (away < distance) [best, distance] = [interval, away];
  }
  return best;
}
