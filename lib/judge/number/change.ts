import { boundsOf } from "../../extract/quantities/tolerance.ts";
import type { Change, Quantity } from "../../extract/quantity.ts";
import type { Operand, Proof } from "../result.ts";
import { compareMagnitudes, isSame, type NumberComparison } from "./comparison.ts";
import { numeral, operandOf } from "./expression.ts";
import type { Magnitude } from "./interval.ts";

/**
 * How exactly "doubled", "halved" or "threefold" is meant, in points of the change in percent:
 * readers take a rise of 98% for a doubling, may argue over 85% to 115%, and reject 150%.
 */
const FACTOR_SLACK = { sure: 2.5, most: 15 };
/** A spoken share ("a third") is meant to the nearest point, and argued over within three. */
const SHARE_SLACK = { sure: 1, most: 3 };

/** Whether a quantity states how much something changed, and not only where it arrived. */
export function statesChange(quantity: Quantity): quantity is Quantity & { readonly change: Change } {
  const { change } = quantity;
  return change !== null && (change.factor !== undefined || change.by !== undefined || quantity.kind === "percent");
}

/** Whether a quantity states a value that something has or has come to ("rose to 340", "from 40 to 60"). */
export function statesLevel(quantity: Quantity): boolean {
  return quantity.change === null || quantity.change.to !== undefined;
}

/** Compares two stated changes: direction, then the change in percent, then the change by an amount. */
export function compareChanges(
  claim: Quantity & { readonly change: Change },
  source: Quantity & { readonly change: Change },
): NumberComparison {
  if (areOpposed(claim.change, source.change)) {
    return {
      relation: "contradicts",
      code: "direction_mismatch",
      message: `The article says "${source.text}" of a change ${directionOf(source.change)}, the claim of one ${directionOf(claim.change)}.`,
    };
  }
  if (claim.change.from !== undefined && source.change.from !== undefined) return compareCourses(claim, source);
  const points = comparePoints(claim, source);
  if (points !== null) return points;
  const relative = compareRelative(claim, source);
  if (relative !== null) return relative;
  return (
    compareAbsolute(claim, source) ?? {
      relation: "incomparable",
      code: "number_mismatch",
      message: `"${claim.text}" and "${source.text}" measure a change in different ways.`,
    }
  );
}

export function areOpposed(a: Change, b: Change): boolean {
  return (a.direction === "up" && b.direction === "down") || (a.direction === "down" && b.direction === "up");
}

function directionOf(change: Change): string {
  return change.direction === "up" ? "upwards" : change.direction === "down" ? "downwards" : "in neither direction";
}

/** "From 40 to 60" against "from 40 to 60": both ends must agree. */
function compareCourses(
  claim: Quantity & { readonly change: Change },
  source: Quantity & { readonly change: Change },
): NumberComparison {
  const agrees =
    claim.unit === source.unit &&
    isSame(claim.change.from ?? 0, source.change.from ?? 0) &&
    isSame(claim.change.to ?? 0, source.change.to ?? 0);
  return agrees
    ? {
        relation: "entails",
        code: "number_equal",
        message: `The article gives the same start and end: "${source.text}".`,
      }
    : {
        relation: "contradicts",
        code: "number_mismatch",
        message: `The article has a change from ${source.change.from} to ${source.change.to}, the claim one from ${claim.change.from} to ${claim.change.to}.`,
      };
}

/** A change in percent is not one in percentage points. */
function comparePoints(
  claim: Quantity & { readonly change: Change },
  source: Quantity & { readonly change: Change },
): NumberComparison | null {
  const claimPoints = claim.kind === "percentage_points";
  const sourcePoints =
    source.kind === "percentage_points" || (source.kind === "percent" && source.change.from !== undefined);
  if (claimPoints === sourcePoints) return null;
  const claimed = claimPoints ? claim.change.by : claim.change.percent;
  const stated = sourcePoints ? source.change.by : source.change.percent;
  if (claimed === undefined || stated === undefined || !isSame(claimed, stated)) return null;
  // From 10% to 20% is ten points and a rise of 100 percent: only the equal numbers are confused.
  if (
    source.change.percent !== undefined &&
    claim.change.percent !== undefined &&
    isSame(source.change.percent, claim.change.percent)
  )
    return null;
  return {
    relation: "contradicts",
    code: "percent_vs_points",
    message: `The article's change is one of ${numeral(Math.abs(stated))} ${sourcePoints ? "percentage points" : "percent"}, not ${claimPoints ? "percentage points" : "percent"}.`,
  };
}

function compareRelative(
  claim: Quantity & { readonly change: Change },
  source: Quantity & { readonly change: Change },
): NumberComparison | null {
  const claimed = relativeMagnitude(claim);
  const stated = relativeMagnitude(source);
  if (claimed === null || stated === null || claim.kind === "percentage_points") return null;
  const { relation, code } = compareMagnitudes(claimed, stated);
  if (relation === "entails" && claim.change.from !== undefined) {
    return {
      relation: "compatible",
      code: "comparator_mismatch",
      message: `The article gives the change ("${source.text}") but not both of the claim's values.`,
    };
  }
  const proof = relation === "entails" ? proofOfRelative(claim, source, claimed) : null;
  const how =
    relation === "entails"
      ? "is the same change as"
      : relation === "contradicts"
        ? "is another change than"
        : "need not be the same change as";
  const message = `The article's "${source.text}" ${how} "${claim.text}".`;
  return { relation, code: proof === null ? code : "number_derived", message, ...(proof === null ? {} : { proof }) };
}

/** The size of a change in percent, without its sign. */
function relativeMagnitude(quantity: Quantity & { readonly change: Change }): Magnitude | null {
  const { change, kind, comparator } = quantity;
  if (quantity.value === null && kind !== "percent" && kind !== "fraction") return null;
  if (quantity.value === null) {
    const scale = kind === "percent" ? 1 : 100;
    const times = (bound: number | null): number | null => (bound === null ? null : bound * scale);
    return {
      value: null,
      min: times(quantity.min),
      max: times(quantity.max),
      comparator,
      precision: quantity.precision,
      slack: null,
    };
  }
  if (change.percent === undefined) return null;
  const value = Math.abs(change.percent);
  const given = change.from === undefined ? comparator : "exact";
  const precision = kind === "percent" && change.from === undefined ? quantity.precision : 0;
  const slack =
    change.from !== undefined || kind === "percent" ? null : kind === "multiple" ? FACTOR_SLACK : SHARE_SLACK;
  return { value, ...boundsOf(value, given, slack !== null), comparator: given, precision, slack };
}

/** Arithmetic from the source's words to the claim's percentage, where they are not the same words. */
function proofOfRelative(
  claim: Quantity & { readonly change: Change },
  source: Quantity & { readonly change: Change },
  claimed: Magnitude,
): Proof | null {
  const steps = percentExpression(source);
  if (steps === null || claimed.value === null) return null;
  if (
    claim.kind === source.kind &&
    claim.value === source.value &&
    claim.comparator === source.comparator &&
    source.change.from === undefined
  )
    return null;
  const { text, result, operands } = steps;
  const operator =
    claimed.comparator === "more_than"
      ? ">"
      : claimed.comparator === "at_least"
        ? ">="
        : claimed.comparator === "less_than"
          ? "<"
          : claimed.comparator === "at_most"
            ? "<="
            : "=";
  const distance = Math.abs(result - claimed.value);
  return {
    expression: `${text} ${operator} ${percentExpression({ ...claim, change: withoutCourse(claim.change) })?.text ?? numeral(claimed.value)}`,
    operands: [...operands, operandOf(claim, "claim")],
    result,
    ...(operator === "=" && distance > 1e-9 ? { tolerance: ceiling(distance) } : {}),
  };
}

function withoutCourse({ direction, factor, percent }: Change): Change {
  return { direction, ...(factor === undefined ? {} : { factor }), ...(percent === undefined ? {} : { percent }) };
}

function ceiling(distance: number): number {
  return Number((distance * 1.000001).toPrecision(6));
}

interface Steps {
  readonly text: string;
  readonly result: number;
  readonly operands: readonly Operand[];
}

function percentExpression(source: Quantity & { readonly change: Change }): Steps | null {
  const { change, kind, value } = source;
  if (change.from !== undefined && change.to !== undefined) {
    const [more, less] = change.to >= change.from ? [change.to, change.from] : [change.from, change.to];
    return {
      text: `(${numeral(more)} - ${numeral(less)}) / ${numeral(change.from)} * 100`,
      result: ((more - less) / change.from) * 100,
      operands: [
        operandOf(source, "article", change.from, change.fromSpan ?? source),
        operandOf(source, "article", change.to),
      ],
    };
  }
  if (value === null) return null;
  if (kind === "percent") return { text: numeral(value), result: value, operands: [operandOf(source, "article")] };
  if (kind === "fraction")
    return {
      text: `${numeral(value)} * 100`,
      result: Number(numeral(value)) * 100,
      operands: [operandOf(source, "article")],
    };
  if (kind === "multiple" && change.factor !== undefined) {
    const factor = Number(change.factor.toPrecision(12));
    return factor >= 1
      ? {
          text: `(${numeral(factor)} - 1) * 100`,
          result: (factor - 1) * 100,
          operands: [operandOf(source, "article", factor)],
        }
      : {
          text: `(1 - ${numeral(factor)}) * 100`,
          result: (1 - factor) * 100,
          operands: [operandOf(source, "article", factor)],
        };
  }
  return null;
}

/** "Rose by 20" against "from 40 to 60" or "rose by 25". */
function compareAbsolute(
  claim: Quantity & { readonly change: Change },
  source: Quantity & { readonly change: Change },
): NumberComparison | null {
  const points =
    claim.kind === "percentage_points" && (source.kind === "percentage_points" || source.kind === "percent");
  if (claim.change.by === undefined || source.change.by === undefined || (claim.unit !== source.unit && !points))
    return null;
  const claimed = absolute(claim, claim.change.by);
  const stated = absolute(source, source.change.by);
  const { relation, code } = compareMagnitudes(claimed, stated);
  const message = `The article's change is one of ${numeral(Math.abs(source.change.by))}, the claim's of ${numeral(Math.abs(claim.change.by))}.`;
  const { from, to } = source.change;
  if (relation !== "entails" || from === undefined || to === undefined || claimed.comparator !== "exact")
    return { relation, code, message };
  const [more, less] = to >= from ? [to, from] : [from, to];
  const proof: Proof = {
    expression: `${numeral(more)} - ${numeral(less)} = ${numeral(Math.abs(claim.change.by))}`,
    operands: [
      operandOf(source, "article", to),
      operandOf(source, "article", from, source.change.fromSpan ?? source),
      operandOf(claim, "claim"),
    ],
    result: more - less,
    ...(isSame(more - less, Math.abs(claim.change.by))
      ? {}
      : { tolerance: ceiling(Math.abs(more - less - Math.abs(claim.change.by))) }),
  };
  return { relation, code: "number_derived", message, proof };
}

function absolute(quantity: Quantity, by: number): Magnitude {
  const value = Math.abs(by);
  const computed = quantity.change?.from !== undefined;
  const comparator = computed ? "exact" : quantity.comparator;
  return {
    value,
    ...boundsOf(value, comparator),
    comparator,
    precision: computed ? 0 : quantity.precision,
    slack: null,
  };
}
