import type { Quantity } from "../extract/quantity.ts";
import { areOpposed, compareChanges, statesChange, statesLevel } from "./number/change.ts";
import { compareMagnitudes, isSame, type NumberComparison } from "./number/comparison.ts";
import { conversionBetween, convert, type Conversion, isIdentity } from "./number/conversion.ts";
import { numeral, operandOf } from "./number/expression.ts";
import type { Magnitude } from "./number/interval.ts";
import type { Proof } from "./result.ts";

export type { NumberComparison } from "./number/comparison.ts";

/** A spoken fraction is meant to the nearest percent, and argued over within three points: "a third" for 33% or 34%, not for 40%. */
const FRACTION_SLACK = { sure: 1, most: 3 };

/**
 * Compares a claim's quantity with a source's, by value, unit, comparator and change alone: that both
 * count the same thing is the caller's to know. Interval semantics: `entails` where the source's
 * interval lies in the claim's, `contradicts` where they are disjoint, `compatible` where they overlap.
 * A claim rounds a finer figure ("85%" for 85.19%); a claim finer than the source is never entailed.
 */
export function compareQuantities(claim: Quantity, source: Quantity): NumberComparison {
  if (statesChange(claim) && statesChange(source)) return compareChanges(claim, source);
  if (statesChange(claim) !== statesChange(source) && !(statesLevel(claim) && statesLevel(source)))
    return compareChangeWithLevel(claim, source);
  return compareLevels(claim, source);
}

/** One states a change and the other a state: equal numbers may still be the same figure, and no more can be said. */
function compareChangeWithLevel(claim: Quantity, source: Quantity): NumberComparison {
  const equal =
    claim.kind === source.kind &&
    claim.unit === source.unit &&
    claim.value !== null &&
    source.value !== null &&
    isSame(claim.value, source.value);
  return equal
    ? {
        relation: "compatible",
        code: "number_mismatch",
        message: `The article has "${source.text}" too, but one of the two states a change and the other does not.`,
      }
    : incomparable(claim, source);
}

function incomparable(claim: Quantity, source: Quantity): NumberComparison {
  return {
    relation: "incomparable",
    code: "number_mismatch",
    message: `"${claim.text}" and "${source.text}" measure different things.`,
  };
}

function isShare(quantity: Quantity): boolean {
  return quantity.kind === "percent" || quantity.kind === "fraction";
}

function compareLevels(claim: Quantity, source: Quantity): NumberComparison {
  const kinds = new Set([claim.kind, source.kind]);
  if (kinds.has("percent") && kinds.has("percentage_points")) {
    if (claim.value === null || source.value === null || !isSame(claim.value, source.value))
      return incomparable(claim, source);
    return {
      relation: "contradicts",
      code: "percent_vs_points",
      message: `The article says "${source.text}": percent and percentage points differ.`,
    };
  }
  if (claim.kind !== source.kind && !(isShare(claim) && isShare(source))) {
    const isBareNumber = claim.kind === "cardinal" && claim.noun === null && source.kind === "money";
    const sameNumber = claim.value !== null && source.value !== null && isSame(claim.value, source.value);
    return isBareNumber && sameNumber
      ? {
          relation: "compatible",
          code: "unit_mismatch",
          message: `The article's "${source.text}" has a unit that the claim leaves out.`,
        }
      : incomparable(claim, source);
  }
  const conversion = isShare(claim)
    ? { factor: source.kind === "fraction" ? 100 : 1, offset: 0 }
    : conversionBetween(source, claim);
  if (conversion === null) return compareUnlikeUnits(claim, source);
  return compareConverted(claim, source, conversion);
}

function compareUnlikeUnits(claim: Quantity, source: Quantity): NumberComparison {
  const sameNumber = claim.value !== null && source.value !== null && isSame(claim.value, source.value);
  if (sameNumber && claim.unit !== null && source.unit !== null && claim.kind === "money") {
    return {
      relation: "contradicts",
      code: "unit_mismatch",
      message: `The article says "${source.text}": the number is the same, the currency is not.`,
    };
  }
  return incomparable(claim, source);
}

/** Compares in the claim's unit, and shares in percent. */
function compareConverted(claim: Quantity, source: Quantity, conversion: Conversion): NumberComparison {
  const claimed = magnitudeOf(claim, { factor: claim.kind === "fraction" ? 100 : 1, offset: 0 });
  const stated = magnitudeOf(source, conversion);
  const { relation, code, leaning } = compareMagnitudes(claimed, stated);
  if (
    relation !== "contradicts" &&
    claim.change !== null &&
    source.change !== null &&
    areOpposed(claim.change, source.change)
  ) {
    return {
      relation: "contradicts",
      code: "direction_mismatch",
      message: `The article has the same figure, "${source.text}", but says that it went ${source.change.direction}, not ${claim.change.direction}.`,
    };
  }
  const converted = !isShare(claim) && !isIdentity(conversion);
  const message = messageOf(claim, source, relation);
  if (relation === "contradicts") {
    const sameNumber = converted && claim.value !== null && source.value !== null && isSame(claim.value, source.value);
    const proof = converted ? conversionProof(source, stated, conversion) : null;
    return { relation, code: sameNumber ? "unit_mismatch" : code, message, ...(proof === null ? {} : { proof }) };
  }
  if (relation !== "entails") return { relation, code, message, ...(leaning === undefined ? {} : { leaning }) };
  const proof = proofOf(claim, source, claimed, stated, conversion);
  const worked = proof !== null && (converted || claim.kind !== source.kind || code === "number_derived");
  return { relation, code: worked ? "number_derived" : code, message, ...(proof === null ? {} : { proof }) };
}

function magnitudeOf(quantity: Quantity, conversion: Conversion): Magnitude {
  const through = (bound: number | null): number | null => (bound === null ? null : convert(bound, conversion));
  return {
    value: through(quantity.value),
    min: through(quantity.min),
    max: through(quantity.max),
    comparator: quantity.comparator,
    precision: quantity.precision * conversion.factor,
    slack: quantity.kind === "fraction" ? FRACTION_SLACK : null,
  };
}

function messageOf(claim: Quantity, source: Quantity, relation: NumberComparison["relation"]): string {
  if (relation === "entails")
    return claim.text === source.text
      ? `The article gives the same figure: "${source.text}".`
      : `The article's "${source.text}" bears out "${claim.text}".`;
  if (relation === "contradicts") return `The article says "${source.text}", not "${claim.text}".`;
  return `The article's "${source.text}" neither bears out nor excludes "${claim.text}".`;
}

const OPERATORS: ReadonlyMap<string, string> = new Map([
  ["more_than", ">"],
  ["at_least", ">="],
  ["less_than", "<"],
  ["at_most", "<="],
]);

/** The arithmetic from the source's figure to the claim's, or null where they are the same words. */
function proofOf(
  claim: Quantity,
  source: Quantity,
  claimed: Magnitude,
  stated: Magnitude,
  conversion: Conversion,
): Proof | null {
  if (claimed.value === null || stated.value === null) return null;
  if (isIdentity(conversion) && claim.kind === source.kind && isSame(claimed.value, stated.value)) return null;
  const left = expressionOf(source, conversion);
  const operator = OPERATORS.get(claim.comparator) ?? "=";
  // A source that only bounds its figure proves the bound, which the sides of the comparison carry on their own.
  const distance = Math.abs(left.result - claimed.value);
  if (operator !== "=" && isSame(left.result, claimed.value) && source.comparator !== "exact") return null;
  return {
    expression: `${left.text} ${operator} ${claim.kind === "fraction" ? `${numeral(claim.value ?? 0)} * 100` : numeral(claimed.value)}`,
    operands: [operandOf(source, "article"), operandOf(claim, "claim")],
    result: left.result,
    ...(operator === "=" && distance > Math.abs(claimed.value) * 1e-12
      ? { tolerance: Number((distance * 1.000001).toPrecision(6)) }
      : {}),
  };
}

function conversionProof(source: Quantity, stated: Magnitude, conversion: Conversion): Proof | null {
  if (stated.value === null) return null;
  const left = expressionOf(source, conversion);
  const distance = Math.abs(left.result - stated.value);
  return {
    expression: `${left.text} = ${numeral(stated.value)}`,
    operands: [operandOf(source, "article")],
    result: left.result,
    ...(distance > 0 ? { tolerance: Math.abs(stated.value) * 1e-9 } : {}),
  };
}

/** "5 * 1.609344", "50 * 1.8 + 32": the source's number brought to the claim's unit, with its value as the text is computed. */
function expressionOf(source: Quantity, { factor, offset }: Conversion): { text: string; result: number } {
  const value = source.value ?? 0;
  const rounded = Number(factor.toPrecision(12));
  const shift = Number(offset.toPrecision(12));
  const base = Number(value.toPrecision(12));
  const times = rounded === 1 ? numeral(base) : `${numeral(base)} * ${numeral(rounded)}`;
  const plus = shift === 0 ? "" : shift > 0 ? ` + ${numeral(shift)}` : ` - ${numeral(-shift)}`;
  return { text: `${times}${plus}`, result: base * rounded + shift };
}
