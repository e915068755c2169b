import type { Comparator } from "../quantity.ts";

/**
 * What an approximating word surely covers, in the share of the number it stands beside.
 * "Nearly" says just below: 4,960 of 5,000 is .992, and readers stop calling a number nearly another
 * one somewhere under nine tenths of it. "About" covers both sides by half a unit of the number's
 * last significant digit, but never less than 2% nor more than 5%: "about 5,000" is rounded more
 * coarsely than "about 4,870".
 */
export const NEARLY_SURE = 0.07;
export const ABOUT_LEAST = 0.02;
export const ABOUT_MOST = 0.05;

/** Half a unit of the last significant digit: 500 for 5,000, 5 for 870, 0.05 for 2.4. */
export function halfSignificant(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 0;
  const [mantissa = "0", exponent = "0"] = Math.abs(value).toExponential(11).split("e");
  const digits = mantissa.replace(".", "").replace(/0{1,12}$/, "");
  return 0.5 * 10 ** (Number(exponent) - (digits.length - 1));
}

/**
 * The bounds that a comparator gives to the one number beside it; null is unbounded. `coarse` is set
 * for spoken fractions, whose digits say nothing of how finely they were measured.
 */
export function boundsOf(
  value: number,
  comparator: Comparator,
  coarse = false,
): { min: number | null; max: number | null } {
  const size = Math.abs(value);
  switch (comparator) {
    case "more_than":
    case "at_least":
      return { min: value, max: null };
    case "less_than":
    case "at_most":
      return { min: null, max: value };
    case "nearly":
      return { min: value - size * NEARLY_SURE, max: value };
    case "about": {
      const slack = coarse
        ? size * ABOUT_MOST
        : Math.min(Math.max(halfSignificant(value), size * ABOUT_LEAST), size * ABOUT_MOST);
      return { min: value - slack, max: value + slack };
    }
    case "exact":
    case "between":
      return { min: value, max: value };
  }
}
