import { civilDate, weekdayOf } from "./calendar.ts";
import type { Interval } from "./calendar.ts";
import { intervalOf, lacksYear } from "./fields.ts";
import type { Fields } from "./fields.ts";
import { directionOf } from "./direction.ts";
import type { Direction } from "./direction.ts";
import { extentOf } from "./extent.ts";
import type { Expression, Scan } from "./scan.ts";

/**
 * Settles "5 December" and "on Friday" against the anchor. Where the sentence looks ahead it is the next such day,
 * where a past verb stands in it the last one, and otherwise the nearest.
 */
export function settle(scan: Scan, expression: Expression): Expression {
  const { anchor } = scan;
  if (anchor === null || expression.interval !== null || expression.open === true) return expression;
  const direction = directionOf(scan, expression.first, expression.end);
  if (expression.ends !== undefined) return settleRange(expression, expression.ends, anchor, direction);
  const { fields } = expression;
  const interval =
    fields.weekday !== undefined && fields.month === undefined
      ? nearestWeekday(anchor, fields.weekday, direction)
      : lacksYear(fields)
        ? nearestYear(anchor, fields, direction)
        : null;
  return interval === null ? expression : { ...expression, interval, origin: "anchored" };
}

/** The nearest fitting stretch; an end that would come before its start is of the next year. */
function settleRange(
  range: Expression,
  [first, last]: readonly [Expression, Expression],
  anchor: number,
  direction: Direction,
): Expression {
  const ends = (year: number): readonly [Interval, Interval] | null => {
    const from = intervalOf({ ...first.fields, year });
    const same = intervalOf({ ...last.fields, year });
    const to =
      from !== null && same !== null && same.to >= from.from ? same : intervalOf({ ...last.fields, year: year + 1 });
    return from === null || to === null ? null : [from, to];
  };
  const whole = (year: number): Interval | null => {
    const found = ends(year);
    return found === null ? null : { from: found[0].from, to: found[1].to };
  };
  const interval = nearest(anchor, whole, direction);
  const found = interval === null ? null : ends(civilDate(interval.from).year);
  if (interval === null || found === null) return range;
  const settled = { ...range, interval, origin: "anchored" } as const;
  return range.relation === "between" ? settled : { ...settled, relation: "between", extent: extentOf(...found) };
}

function nearestWeekday(anchor: number, weekday: number, direction: Direction): Interval {
  const back = (weekdayOf(anchor) - weekday + 7) % 7;
  const day =
    direction === "past" || (direction === "nearest" && back <= 3)
      ? anchor - back
      : anchor - back + (back === 0 ? 0 : 7);
  return { from: day, to: day };
}

function nearestYear(anchor: number, fields: Fields, direction: Direction): Interval | null {
  return nearest(anchor, (year) => intervalOf({ ...fields, year }), direction);
}

function nearest(anchor: number, intervalIn: (year: number) => Interval | null, direction: Direction): Interval | null {
  const { year } = civilDate(anchor);
  let best: Interval | null = null;
  let distance = Number.POSITIVE_INFINITY;
  for (const candidate of [year - 1, year, year + 1]) {
    const interval = intervalIn(candidate);
    if (interval === null) continue;
    // What holds the anchor itself is neither past nor future; a period that has begun counts as both.
    if (direction === "past" && interval.from > anchor) continue;
    if (direction === "future" && interval.to < anchor) continue;
    const away = anchor < interval.from ? interval.from - anchor : Math.max(0, anchor - interval.to);
    if (away < distance) [best, distance] = [interval, away];
  }
  return best;
}
