import type { Analysis } from "../extract/analysis.ts";
import type { Quantity } from "../extract/quantity.ts";
import type { ConsistencyRule, Inconsistency } from "./inconsistency.ts";
import { between, figuresOf, operandOf } from "./sentence-parts.ts";

/** "About 30 percent" may be off by a tenth of itself; a "doubling" may be a little more or less. */
const LOOSE = 0.1;
const LOOSE_MULTIPLE = 0.2;
/** Points by which two roundings may differ. */
const SLACK = 0.6;

/** A percentage that the figures beside it do not give: of a whole, or of a change with both its ends. */
export const percentage: ConsistencyRule = ({ analysis }) =>
  figuresOf(analysis).flatMap(({ quantities }) => [...shares(analysis, quantities), ...changes(analysis, quantities)]);

interface Bounds {
  readonly low: number;
  readonly high: number;
}

function boundsOf(q: Quantity): Bounds | null {
  if (q.value === null || (q.comparator !== "exact" && q.comparator !== "about")) return null;
  const slack = Math.max(q.precision, q.comparator === "about" ? LOOSE * Math.abs(q.value) : 0);
  return { low: q.value - slack, high: q.value + slack };
}

function statedPercent(q: Quantity): number | null {
  return q.kind === "percent" && q.value !== null && q.unit === "percent" ? q.value : null;
}

function apart(a: Bounds, b: Bounds): boolean {
  return a.high + SLACK < b.low || b.high + SLACK < a.low;
}

/** "40 of the 200 members, or 30 percent", "30 percent (40 of 200)". */
function shares(analysis: Analysis, quantities: readonly Quantity[]): Inconsistency[] {
  const found: Inconsistency[] = [];
  for (const [i, part] of quantities.entries()) {
    const whole = quantities[i + 1];
    if (
      whole === undefined ||
      part.kind !== "cardinal" ||
      whole.kind !== "cardinal" ||
      part.change !== null ||
      whole.change !== null
    )
      continue;
    if (!/^(?:out )?of(?: the| its| all| their)?$/.test(words(analysis, part.endToken, whole.firstToken))) continue;
    const behind = quantities[i + 2];
    const ahead = quantities[i - 1];
    const rate =
      behind !== undefined && statedPercent(behind) !== null && tied(analysis, whole.endToken, behind.firstToken)
        ? behind
        : ahead !== undefined &&
            statedPercent(ahead) !== null &&
            /^(?:\(|, or|or|,|-)$/.test(words(analysis, ahead.endToken, part.firstToken))
          ? ahead
          : null;
    const [p, w, r] = [boundsOf(part), boundsOf(whole), rate === null ? null : boundsOf(rate)];
    if (p === null || w === null || r === null || rate === null || w.low <= 0 || (part.value ?? 0) > (whole.value ?? 0))
      continue;
    const share = { low: (100 * exactLow(part)) / exactHigh(whole), high: (100 * exactHigh(part)) / exactLow(whole) };
    if (!apart(share, r)) continue;
    const result = round((100 * (part.value ?? 0)) / (whole.value ?? 1));
    found.push(told(`100 * ${part.value ?? 0} / ${whole.value ?? 1} = ${result}`, result, [part, whole], rate));
  }
  return found;
}

/** A written count is exact; one of thousands or millions is rounded to its last digit. */
function exactLow(q: Quantity): number {
  return q.comparator === "about"
    ? (q.value ?? 0) * (1 - LOOSE)
    : q.precision <= 0.5
      ? (q.value ?? 0)
      : (q.value ?? 0) - q.precision;
}

function exactHigh(q: Quantity): number {
  return q.comparator === "about"
    ? (q.value ?? 0) * (1 + LOOSE)
    : q.precision <= 0.5
      ? (q.value ?? 0)
      : (q.value ?? 0) + q.precision;
}

/** Between the whole and its percentage stand its noun and a sign that ties them: "members (", "members, or". */
function tied(analysis: Analysis, from: number, to: number): boolean {
  const gap = between(analysis, from, to);
  if (gap.length === 0 || gap.length > 5) return false;
  const last = gap.at(-1)?.norm ?? "";
  const sign = last === "(" || last === "or" || (gap.at(-2)?.norm === "or" && (last === "about" || last === "some"));
  return (
    sign &&
    gap
      .slice(0, -1)
      .every(
        (t) =>
          t.pos === "NOUN" ||
          t.pos === "ADJ" ||
          t.pos === "PROPN" ||
          t.norm === "," ||
          t.norm === "or" ||
          t.norm === "-",
      )
  );
}

/** "Rose 50 percent, from 200 to 250", "doubled from 200 to 500". */
function changes(analysis: Analysis, quantities: readonly Quantity[]): Inconsistency[] {
  const ends = quantities.filter(
    (q) => q.change?.from !== undefined && q.change.to !== undefined && q.change.fromSpan !== undefined,
  );
  const rates = quantities.filter(
    (q) =>
      q.change?.percent !== undefined && q.change.from === undefined && (q.kind === "percent" || q.kind === "multiple"),
  );
  const [end] = ends;
  const [rate] = rates;
  if (end === undefined || rate === undefined || ends.length > 1 || rates.length > 1) return [];
  const { from, to, fromSpan } = end.change ?? {};
  const percent = rate.change?.percent;
  if (from === undefined || to === undefined || fromSpan === undefined || percent === undefined || from <= 0 || to < 0)
    return [];
  if (rate.comparator !== "exact" && rate.comparator !== "about") return [];
  if (end.kind === "percent" || end.kind === "percentage_points" || !isSameMove(analysis, end, rate, fromSpan))
    return [];
  const base = quantities.find((q) => q.start <= fromSpan.start && fromSpan.end <= q.end);
  if (base === undefined || base.comparator !== "exact" || end.comparator !== "exact") return [];
  const slack = (q: Quantity): number =>
    q.precision <= 0.5 && q.value !== null && Math.abs(q.value) > 20 ? 0 : q.precision;
  const low = 100 * ((to - slack(end)) / (from + slack(base)) - 1);
  const high = 100 * ((to + slack(end)) / Math.max(1e-9, from - slack(base)) - 1);
  const loose =
    rate.kind === "multiple"
      ? LOOSE_MULTIPLE * (100 + percent)
      : rate.comparator === "about"
        ? Math.max(1, LOOSE * Math.abs(percent))
        : rate.precision;
  if (!apart({ low, high }, { low: percent - loose, high: percent + loose })) return [];
  const [more, less] = to >= from ? [to, from] : [from, to];
  const result = round((100 * (more - less)) / from);
  return [told(`100 * (${more} - ${less}) / ${from} = ${result}`, result, [base, end], rate)];
}

/** The rate and its two ends belong to one movement: no other verb, no "and", no other period stands between. */
function isSameMove(analysis: Analysis, end: Quantity, rate: Quantity, fromSpan: { readonly start: number }): boolean {
  const { tokens } = analysis.document;
  const first = Math.min(rate.firstToken, end.firstToken);
  const last = Math.max(rate.endToken, end.endToken);
  const within = tokens.slice(first, last);
  if (within.length > 16) return false;
  const foreign = within.some(
    (t) =>
      t.norm === "and" ||
      t.norm === "but" ||
      t.norm === "while" ||
      t.norm === "since" ||
      t.text === ";" ||
      (t.pos === "VERB" &&
        (t.index < rate.firstToken || t.index >= rate.endToken) &&
        t.start > Math.min(rate.start, fromSpan.start)),
  );
  return !foreign;
}

function told(expression: string, result: number, base: readonly Quantity[], rate: Quantity): Inconsistency {
  const [first, second] = base;
  const span = { start: Math.min(...base.map((q) => q.start)), end: Math.max(...base.map((q) => q.end)) };
  return {
    code: "percentage_mismatch",
    message: `The figures give ${result} percent, and the text says "${rate.text}".`,
    spans: [span, rate],
    proof: {
      expression,
      operands: [first, second, rate].flatMap((q) =>
        q === undefined ? [] : [operandOf(q.value ?? 0, q, q.unit ?? undefined)],
      ),
      result,
      tolerance: SLACK,
    },
  };
}

function words(analysis: Analysis, from: number, to: number): string {
  return to - from > 4
    ? "?"
    : between(analysis, from, to)
        .map((t) => t.norm)
        .join(" ");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
