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
  const written = String(value);
  if (!written.includes("e")) return written;
  if (value >= 1) return BigInt(Math.round(value)).toString();
  return value.toFixed(30).replace(/0{1,30}$/, "");
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
