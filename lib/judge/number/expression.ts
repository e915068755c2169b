import type { Quantity } from "../../extract/quantity.ts";
import type { Span } from "../../text/span.ts";
import type { Operand } from "../result.ts";

/** A number as a proof writes it: plain decimals, twelve significant digits, negative ones in parentheses. */
export function numeral(value: number): string {
  const rounded = Number(value.toPrecision(12));
  const plain = decimal(Math.abs(rounded));
  return rounded < 0 ? `(0 - ${plain})` : plain;
}

/** Very small and very large numbers are written out, since a proof's grammar has no exponents. */
function decimal(value: number): string {
  const [mantissa = "", power] = String(value).split("e");
  if (power === undefined) return mantissa;
  const digits = mantissa.replace(".", "");
  const exponent = Number(power);
  return exponent < 0 ? `0.${"0".repeat(-exponent - 1)}${digits}` : digits.padEnd(exponent + 1, "0");
}

/** An operand read from a quantity; `value` where it is another number than the one it writes (a bound, a start value). */
export function operandOf(
  quantity: Quantity,
  where: Operand["in"],
  value = quantity.value ?? quantity.min ?? quantity.max ?? 0,
  span: Span = quantity,
): Operand {
  return {
    value,
    ...(quantity.unit === null ? {} : { unit: quantity.unit }),
    span: { start: span.start, end: span.end, text: span.text },
    in: where,
  };
}
