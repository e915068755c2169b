import { MOVING_VERBS } from "../../lexicon/time-words.ts";
import type { Interval } from "./calendar.ts";
import { weekdayOf } from "./calendar.ts";
import { extentOf } from "./extent.ts";
import { intervalOf, lacksYear } from "./fields.ts";
import type { Fields } from "./fields.ts";
import type { Expression, Scan } from "./scan.ts";

const DASHES = new Set(["-", "--"]);
const TO = new Set(["to", "until", "till", "through", "thru"]);

/** Joins the two ends of a stretch, "from May 2019 to July 2020", "30 April - 3 May", "between 1990 and 2000". */
export function joinRanges(scan: Scan, expressions: readonly Expression[]): Expression[] {
  const joined: Expression[] = [];
  for (const expression of expressions) {
    const before = joined.at(-1);
    const range = before === undefined ? null : rangeOf(scan, before, expression);
    if (range === null) joined.push(expression);
    else joined[joined.length - 1] = range;
  }
  return joined.map((expression) => openRange(scan, expression));
}

function rangeOf(scan: Scan, a: Expression, b: Expression): Expression | null {
  if (a.relation !== undefined || b.relation !== undefined || a.extent !== undefined || b.extent !== undefined)
    return null;
  const form = linkBetween(scan, a, b);
  if (form === null) return null;
  const [first, last] = shareYear(a, b);
  const base = { first: a.first, end: b.end, approximate: a.approximate || b.approximate, granularity: finer(a, b) };
  const fields = shared(first.fields, last.fields);
  const anchoredEnd = a.origin === "anchored" || b.origin === "anchored" ? "anchored" : "stated";
  const common = {
    ...base,
    fields,
    origin: anchoredEnd,
    ...(form === "between" ? { relation: "between" as const } : {}),
  } as const;
  const weekdays = weekdayRange(first, last);
  if (weekdays !== null) return { ...common, interval: weekdays, relation: "between" };
  if (first.interval === null || last.interval === null || first.interval.from > last.interval.to) {
    const lacking =
      lacksYear(first.fields) && lacksYear(last.fields) && first.interval === null && last.interval === null;
    return lacking ? { ...common, interval: null, ends: [first, last] } : { ...common, interval: null, open: true };
  }
  const interval = { from: first.interval.from, to: last.interval.to };
  const range: Expression = { ...common, interval };
  return form === "between"
    ? range
    : { ...range, extent: extentOf(first.interval, last.interval), relation: "between" };
}

/** "next Monday to Friday": the first such day after the one that is settled. */
function weekdayRange(first: Expression, last: Expression): Interval | null {
  const { weekday, month } = last.fields;
  if (first.interval === null || last.interval !== null || weekday === undefined || month !== undefined) return null;
  const day = first.interval.to;
  return { from: first.interval.from, to: day + ((weekday - weekdayOf(day) + 7) % 7) };
}

/** Whether the tokens between two expressions join them into one stretch, and how. */
function linkBetween(scan: Scan, a: Expression, b: Expression): "between" | "extent" | null {
  let at = a.end;
  if (scan.norm(at) === "," && scan.norm(a.first - 1) === "from") at += 1;
  const link = scan.norm(at);
  let end = at + 1;
  if (TO.has(link) && ["the", "early", "late"].includes(scan.norm(end)) && end < b.first) end += 1;
  if (scan.norm(end) === "at" && scan.norm(end + 1) === "least") end += 2;
  if (end !== b.first) return null;
  const opener = scan.norm(a.first - 1);
  if (link === "and") return opener === "between" ? "between" : null;
  if (DASHES.has(link) && at === a.end) return sameScale(a, b) ? "extent" : null;
  if (!TO.has(link)) return null;
  if (opener === "from" && movesDate(scan, a.first - 1)) return null;
  if (opener === "compared" && link === "to") return null;
  return opener === "from" || sameScale(a, b) || link !== "to" ? "extent" : null;
}

/** "postponed from May to July" names two dates and no stretch. */
function movesDate(scan: Scan, from: number): boolean {
  for (let i = from - 1; i >= from - 4; i--) if (MOVING_VERBS.has(scan.token(i)?.lemma ?? "")) return true;
  return false;
}

function sameScale(a: Expression, b: Expression): boolean {
  return a.granularity === b.granularity;
}

function finer(a: Expression, b: Expression): Expression["granularity"] {
  const order = ["minute", "day", "week", "month", "quarter", "season", "year", "decade", "century"] as const;
  return order[Math.max(order.indexOf(a.granularity), order.indexOf(b.granularity))] ?? a.granularity;
}

/** The year that one end states serves the other: "May to July 2020", "December to March 2020" (of the year before). */
function shareYear(a: Expression, b: Expression): readonly [Expression, Expression] {
  if (lacksYear(a.fields) && b.fields.year !== undefined) {
    const same = withYear(a, b.fields.year);
    const turned = same.interval !== null && b.interval !== null && same.interval.from > b.interval.to;
    return [turned ? withYear(a, b.fields.year - 1) : same, b];
  }
  if (lacksYear(b.fields) && a.fields.year !== undefined) {
    const same = withYear(b, a.fields.year);
    const turned = same.interval !== null && a.interval !== null && same.interval.to < a.interval.from;
    return [a, turned ? withYear(b, a.fields.year + 1) : same];
  }
  return [a, b];
}

export function withYear(expression: Expression, year: number): Expression {
  const fields: Fields = { ...expression.fields, year };
  return { ...expression, fields, interval: intervalOf(fields), origin: "stated" };
}

function shared(a: Fields, b: Fields): Fields {
  return {
    ...(a.year !== undefined && a.year === b.year ? { year: a.year } : {}),
    ...(a.month !== undefined && a.month === b.month ? { month: a.month } : {}),
  };
}

/** "2015-present", "from May 2015 to date": open at the end. */
function openRange(scan: Scan, expression: Expression): Expression {
  if (scan.norm(expression.end) === "or" && expression.relation === undefined) {
    const word = scan.norm(expression.end + 1);
    if (word === "later" || word === "after" || word === "onwards")
      return { ...expression, end: expression.end + 2, relation: "since" };
    if (word === "earlier" || word === "before") return { ...expression, end: expression.end + 2, relation: "by" };
  }
  const link = scan.norm(expression.end);
  const isBetween = link === "and" && scan.norm(expression.first - 1) === "between";
  if ((!DASHES.has(link) && link !== "to" && !isBetween) || expression.relation !== undefined) return expression;
  const after = scan.norm(expression.end + 1) === "the" ? expression.end + 2 : expression.end + 1;
  if (!["present", "now", "date", "today"].includes(scan.norm(after))) return expression;
  return { ...expression, end: after + 1, relation: "since" };
}
