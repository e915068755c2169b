/** A number written in digits, as one token holds it. */
export interface Digits {
  readonly value: number;
  /** The unit of the last digit written: 1 for "1,500", 0.1 for "2.4". */
  readonly step: number;
  /** Letters glued to the digits, exact case: "bn" in "2.4bn". */
  readonly suffix: string;
  /** Whether it is four digits and nothing else, as years are. */
  readonly yearLike: boolean;
  readonly plain: boolean;
}

const PLAIN = /^\d{1,21}$/;
const DECIMAL = /^\d{1,21}\.\d{1,12}$/;
const GROUPED = /^\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,12})?$/;
/** Indian grouping: the last three digits, then twos ("12,34,567"). */
const LAKH_GROUPED = /^\d{1,2}(?:,\d{2}){1,6},\d{3}(?:\.\d{1,12})?$/;
/** Continental grouping, only where it cannot be read otherwise: "1.500,00", "1.500.000". */
const CONTINENTAL = /^\d{1,3}(?:\.\d{3}){1,6},\d{1,2}$|^\d{1,3}(?:\.\d{3}){2,6}$/;

/**
 * Reads the digits at a token's start. "5,00" is left alone (a decimal comma or a slip), and so is
 * whatever has the shape of a version, a clock time or a list ("1.2.3", "10:30", "22,24").
 */
export function readDigits(text: string): Digits | null {
  let end = 0;
  while (end < text.length && isBody(text.charCodeAt(end))) end += 1;
  const body = text.slice(0, end);
  const suffix = text.slice(end);
  const plain = PLAIN.test(body);
  const written =
    plain || DECIMAL.test(body)
      ? body
      : GROUPED.test(body) || LAKH_GROUPED.test(body)
        ? body.replaceAll(",", "")
        : CONTINENTAL.test(body)
          ? body.replaceAll(".", "").replace(",", ".")
          : null;
  if (written === null) return null;
  const point = written.indexOf(".");
  const decimals = point < 0 ? 0 : written.length - point - 1;
  return {
    value: Number(written),
    step: Number(`1e-${decimals}`),
    suffix,
    yearLike: plain && body.length === 4,
    plain,
  };
}

function isBody(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 44 || code === 46;
}
