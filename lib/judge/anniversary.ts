import type { Quantity } from "../extract/quantity.ts";
import { civilDate } from "../extract/times/calendar.ts";
import type { Time } from "../extract/time.ts";
import type { Operand, Proof } from "./result.ts";
import { daysOf } from "./time-days.ts";

/** The year that an anniversary counts from, with its proof. */
export interface Origin {
  readonly year: number;
  readonly proof: Proof;
}

/**
 * "The 231st anniversary in 2020" counts from 1789: the year it is held in less its number. Null where the number is
 * no ordinal or the date does not lie in one year. Whether the nouns speak of an anniversary is the caller's to know.
 */
export function originOfAnniversary(number: Quantity, held: Time, place: Operand["in"] = "article"): Origin | null {
  const days = daysOf(held);
  if (number.kind !== "ordinal" || number.value === null || !Number.isInteger(number.value) || days === null)
    return null;
  const year = civilDate(days.from).year;
  if (civilDate(days.to).year !== year || held.approximate) return null;
  const origin = year - number.value;
  const spanOf = (part: Quantity | Time): Operand["span"] => ({ start: part.start, end: part.end, text: part.text });
  return {
    year: origin,
    proof: {
      expression: `${year} - ${number.value} = ${origin}`,
      operands: [
        { value: year, span: spanOf(held), in: place },
        { value: number.value, span: spanOf(number), in: place },
      ],
      result: origin,
    },
  };
}
