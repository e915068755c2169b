import { halfSignificant } from "../../extract/quantities/tolerance.ts";
import type { FindingCode, Proof } from "../result.ts";
import { areDisjoint, liesIn, type Magnitude, statedInterval, sureInterval, widestInterval } from "./interval.ts";

/**
 * How a claim's quantity stands to a source's. `entails`: whatever the source's words allow makes
 * the claim true. `contradicts`: nothing that they allow does. `compatible`: some of it does.
 * `incomparable`: they measure different things.
 */
export interface NumberComparison {
  readonly relation: "entails" | "contradicts" | "compatible" | "incomparable";
  readonly code: FindingCode;
  readonly message: string;
  readonly proof?: Proof;
  /**
   * On `compatible` only, which way the usual reading of an open bound points: whoever writes "more
   * than 870" would have written "almost 1,000" of 990, so it speaks against "at least 1,100" and for
   * "fewer than 1,000" without settling either. A hint for weighing, never a ground for a verdict.
   */
  readonly leaning?: "supports" | "refutes";
}

/** The outcome of setting two magnitudes of one unit against each other. */
export interface MagnitudeComparison {
  readonly relation: "entails" | "contradicts" | "compatible";
  readonly code: FindingCode;
  readonly leaning?: "supports" | "refutes";
}

const APPROXIMATE = new Set(["about", "nearly"]);

/** Compares two magnitudes that are already in one unit. */
export function compareMagnitudes(claim: Magnitude, source: Magnitude): MagnitudeComparison {
  const sameValue = claim.value !== null && source.value !== null && isSame(claim.value, source.value);
  if (sameValue && claim.comparator === source.comparator) return { relation: "entails", code: "number_equal" };
  // "About 5,000" and "nearly 5,000" say one thing; "exactly" and "about" do not.
  if (sameValue && claim.comparator === "about" && APPROXIMATE.has(source.comparator))
    return { relation: "entails", code: "number_within_rounding" };
  const stated = statedInterval(source);
  if (liesIn(stated, sureInterval(claim, source.precision))) {
    return { relation: "entails", code: entailmentCode(claim, source, sameValue) };
  }
  if (areDisjoint(widestInterval(claim, source.precision), widestInterval(source, claim.precision))) {
    return { relation: "contradicts", code: contradictionCode(claim, source, sameValue) };
  }
  const bothExact = claim.comparator === "exact" && source.comparator === "exact";
  const leaning = leaningOf(claim, source);
  return {
    relation: "compatible",
    code: bothExact ? "number_within_rounding" : "comparator_mismatch",
    ...(leaning === null ? {} : { leaning }),
  };
}

/**
 * An open bound usually stands for a figure short of the next one that the writer could have named:
 * "over $515 million" for less than 516 million; and never far off, a tenth of it at the most.
 */
const USUAL_BOUND = 0.1;

function leaningOf(claim: Magnitude, source: Magnitude): "supports" | "refutes" | null {
  if (source.value === null) return null;
  const size = Math.min(Math.abs(source.value) * USUAL_BOUND, 2 * halfSignificant(source.value));
  const above = source.comparator === "more_than" || source.comparator === "at_least";
  const below = source.comparator === "less_than" || source.comparator === "at_most";
  if (!above && !below) return null;
  const usual = {
    low: above ? source.value : source.value - size,
    high: above ? source.value + size : source.value,
    lowOpen: source.comparator !== "at_least",
    highOpen: source.comparator !== "at_most",
  };
  if (liesIn(usual, sureInterval(claim, source.precision))) return "supports";
  return areDisjoint(usual, widestInterval(claim, source.precision)) ? "refutes" : null;
}

function entailmentCode(claim: Magnitude, source: Magnitude, sameValue: boolean): FindingCode {
  if (
    sameValue ||
    (claim.value === null && source.value === null && claim.min === source.min && claim.max === source.max)
  )
    return "number_equal";
  return claim.comparator === "exact" || claim.comparator === "about" || claim.comparator === "nearly"
    ? "number_within_rounding"
    : "number_derived";
}

function contradictionCode(claim: Magnitude, source: Magnitude, sameValue: boolean): FindingCode {
  if (sameValue) return "comparator_mismatch";
  return claim.value !== null && source.value !== null && isMagnitudeSlip(claim.value, source.value)
    ? "magnitude_mismatch"
    : "number_mismatch";
}

/** The same digits with another scale: million for billion always, a tenfold only where two digits or more agree. */
function isMagnitudeSlip(claim: number, source: number): boolean {
  if (claim === 0 || source === 0 || Math.sign(claim) !== Math.sign(source)) return false;
  const power = Math.log10(Math.abs(claim / source));
  const whole = Math.round(power);
  if (whole === 0 || Math.abs(power - whole) > 1e-9) return false;
  if (whole % 3 === 0) return true;
  return Number(Math.abs(source).toExponential().split("e")[0]) % 1 !== 0;
}

/** Equal but for the noise of binary arithmetic. */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 1e-9;
}
