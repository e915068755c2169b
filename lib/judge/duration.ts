import type { Quantity } from "../extract/quantity.ts";
import { civilDate, dayNumber, isoDate, parseIsoDate } from "../extract/times/calendar.ts";
import type { Time } from "../extract/time.ts";
import type { Operand, Proof } from "./result.ts";
import { daysOf } from "./time-days.ts";
import type { TimeComparison } from "./time.ts";

/** How long it has been. `years` is the difference that the proof shows; the truth lies from `minYears` to `maxYears`. */
export interface Elapsed {
  /** Completed years where the day is known, the difference of the calendar years where only the year is. */
  readonly years: number;
  readonly minYears: number;
  readonly maxYears: number;
  /** Days from the first day that the time names. */
  readonly days: number;
  readonly proof: Proof;
}

/** Mean length of a Gregorian year in days. */
const YEAR = 365.2425;

/**
 * The time from a date to a reference day (an ISO date, as the article's own). Null where either is not settled or
 * the reference comes first. The proof re-computes `years`; its operand is the source's date.
 */
export function durationSince(time: Time, reference: string, place: Operand["in"] = "article"): Elapsed | null {
  const days = daysOf(time);
  const now = parseIsoDate(reference);
  if (days === null || now === null || now < days.from) return null;
  const [start, end] = [civilDate(days.from), civilDate(now)];
  const isDay = days.from === days.to;
  const anniversary = dayNumber(end.year, start.month, start.day);
  const short = isDay && now < anniversary ? 1 : 0;
  const years = end.year - start.year - short;
  const operand: Operand = {
    value: isDay ? isoDate(days.from) : start.year,
    span: { start: time.start, end: time.end, text: time.text },
    in: place,
  };
  const expression = `${end.year} - ${start.year}${short === 1 ? " - 1" : ""} = ${years}`;
  return {
    years,
    minYears: isDay ? years : Math.max(0, (now - days.to) / YEAR),
    maxYears: isDay ? years + 1 : (now - days.from) / YEAR,
    days: now - days.from,
    proof: { expression, operands: [operand], result: years },
  };
}

/** Days in the units of durations. Months and longer are means. */
const UNIT_DAYS: ReadonlyMap<string, number> = new Map([
  ["day", 1],
  ["week", 7],
  ["fortnight", 14],
  ["month", YEAR / 12],
  ["quarter", YEAR / 4],
  ["year", YEAR],
  ["decade", YEAR * 10],
  ["century", YEAR * 100],
]);

/**
 * Holds a claimed duration or age ("for more than two centuries", "for 233 years") against the date since when the
 * source says that it lasts. `reference` is the day up to which the claim counts; without one, `latest`, the latest
 * date that the article names, bounds the time from below, and only what is then true on every later day is entailed.
 * Null where the quantity is no duration or the dates are not settled.
 */
export function compareDuration(
  claim: Quantity,
  source: Time,
  reference: string | null,
  latest: Time | null = null,
): TimeComparison | null {
  const unit = claim.unit === null ? undefined : UNIT_DAYS.get(claim.unit);
  if ((claim.kind !== "duration" && claim.kind !== "age") || unit === undefined) return null;
  if (source.relation === "until" || source.relation === "before" || source.relation === "by" || source.approximate)
    return null;
  // Of "in 2020" only the first day is certain to lie behind the writer.
  const until = reference ?? latest?.from ?? null;
  const elapsed = until === null ? null : durationSince(source, until);
  if (elapsed === null || until === null) return null;
  const lasted = lastedIn(claim, elapsed, source, until, unit);
  const proof = proofOf(claim, elapsed, source, until, reference === null ? latest : null);
  if (reference === null) {
    const isLeast = claim.comparator === "more_than" || claim.comparator === "at_least";
    const holds =
      isLeast &&
      claim.min !== null &&
      (claim.comparator === "more_than" ? lasted.min > claim.min : lasted.min >= claim.min);
    return holds ? comparison("entails", claim, source, proof) : comparison("compatible", claim, source, null);
  }
  const verdict =
    claim.kind === "age" && claim.comparator === "exact" && claim.unit === "year"
      ? verdictOfAge(claim, elapsed)
      : verdictOf(claim, lasted);
  return comparison(verdict, claim, source, verdict === "compatible" ? null : proof);
}

interface Lasted {
  readonly min: number;
  readonly max: number;
  /** The figure that people give: whole years by the calendar. */
  readonly spoken: number;
}

function lastedIn(claim: Quantity, elapsed: Elapsed, source: Time, until: string, unit: number): Lasted {
  if (unit >= YEAR) {
    const years = unit / YEAR;
    return { min: elapsed.minYears / years, max: elapsed.maxYears / years, spoken: elapsed.years / years };
  }
  const days = daysOf(source);
  const now = parseIsoDate(until);
  if (days === null || now === null) return { min: 0, max: Number.POSITIVE_INFINITY, spoken: elapsed.days / unit };
  // Days may be counted with or without the first one.
  const counted = claim.unit === "day" ? 1 : 0;
  return {
    min: Math.max(0, now - days.to) / unit,
    max: (now - days.from + counted) / unit,
    spoken: elapsed.days / unit,
  };
}

function verdictOf(claim: Quantity, lasted: Lasted): "entails" | "contradicts" | "compatible" {
  const { min, max, value } = claim;
  switch (claim.comparator) {
    case "more_than":
      if (min === null) return "compatible";
      if (lasted.min > min) return "entails";
      return lasted.max <= min ? "contradicts" : "compatible";
    case "at_least":
      if (min === null) return "compatible";
      if (lasted.min >= min) return "entails";
      return lasted.max < min ? "contradicts" : "compatible";
    case "less_than":
    case "at_most":
      if (max === null) return "compatible";
      if (lasted.max < max) return "entails";
      return lasted.min > max ? "contradicts" : "compatible";
    default:
      return min === null || max === null ? "compatible" : verdictOfRange(claim, min, max, value, lasted);
  }
}

/** An age is the completed years: one figure where the birthday is known, either of two where only the year is. */
function verdictOfAge(claim: Quantity, elapsed: Elapsed): "entails" | "contradicts" | "compatible" {
  const [youngest, oldest] = [Math.floor(elapsed.minYears), Math.ceil(elapsed.maxYears) - 1];
  if (claim.value === null) return "compatible";
  if (claim.value < youngest || claim.value > Math.max(youngest, oldest)) return "contradicts";
  return youngest >= oldest ? "entails" : "compatible";
}

/**
 * A figure holds where it is the one that people give or rounds what the dates allow in full; a round figure
 * ("200 years" for 233) is left open within its own rounding; beyond that it is another duration.
 */
function verdictOfRange(
  claim: Quantity,
  min: number,
  max: number,
  value: number | null,
  lasted: Lasted,
): "entails" | "contradicts" | "compatible" {
  const { precision } = claim;
  const fits = lasted.min >= min - precision && lasted.max < max + precision;
  const isSpoken =
    value !== null && Math.abs(lasted.spoken - value) < (Number.isInteger(lasted.spoken) ? 1e-9 : precision);
  if (fits || isSpoken) return "entails";
  const slack =
    value === null ? precision : Math.max(precision, roundingOf(value), claim.comparator === "exact" ? 0 : value * 0.1);
  return lasted.max < min - slack || lasted.min >= max + slack ? "contradicts" : "compatible";
}

/** Half a unit of the last digit that is not zero: 50 for 200, 5 for 230, 0.5 for 233. */
function roundingOf(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 0;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit / 2;
}

/** Years are shown as years; shorter units as the days between the two dates. */
function proofOf(claim: Quantity, elapsed: Elapsed, source: Time, until: string, latest: Time | null): Proof {
  const end: Operand[] =
    latest === null
      ? []
      : [
          {
            value: Number(until.slice(0, 4)),
            span: { start: latest.start, end: latest.end, text: latest.text },
            in: "article",
          },
        ];
  const operands = [...elapsed.proof.operands, ...end, operandOf(claim)];
  const years = (UNIT_DAYS.get(claim.unit ?? "") ?? 0) / YEAR;
  const days = daysOf(source);
  const now = parseIsoDate(until);
  const bound = claim.comparator === "more_than" || claim.comparator === "at_least" ? claim.min : null;
  if (years < 1) {
    if (days === null || now === null) return elapsed.proof;
    return {
      ...elapsed.proof,
      expression: `${isoDate(now)} - ${isoDate(days.from)} = ${elapsed.days}`,
      operands,
      result: elapsed.days,
    };
  }
  if (bound === null) return { ...elapsed.proof, operands };
  const [difference] = elapsed.proof.expression.split(" = ");
  const amount = years === 1 ? String(bound) : `${bound} * ${years}`;
  const sign = claim.comparator === "more_than" ? ">" : ">=";
  const holds = claim.comparator === "more_than" ? elapsed.years > bound * years : elapsed.years >= bound * years;
  const isShown = holds ? sign : claim.comparator === "more_than" ? "<=" : "<";
  return { expression: `${difference ?? ""} ${isShown} ${amount}`, operands, result: elapsed.years };
}

function operandOf(claim: Quantity): Operand {
  return {
    value: claim.value ?? claim.min ?? claim.max ?? 0,
    ...(claim.unit === null ? {} : { unit: claim.unit }),
    span: { start: claim.start, end: claim.end, text: claim.text },
    in: "claim",
  };
}

function comparison(
  relation: "entails" | "contradicts" | "compatible",
  claim: Quantity,
  source: Time,
  proof: Proof | null,
): TimeComparison {
  const date = `"${source.relation === "since" ? "since " : ""}${source.text}"`;
  const message = {
    entails: `The article's ${date} makes it "${claim.text}".`,
    contradicts: `By the article's ${date} it is not "${claim.text}".`,
    compatible: `The article's ${date} does not settle "${claim.text}".`,
  }[relation];
  const code = relation === "contradicts" ? "duration_mismatch" : "number_derived";
  return { relation, code, message, ...(proof === null ? {} : { proof }) };
}
