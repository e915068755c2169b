import { type Amount, amountOf } from "./amount.ts";
import { readNumeral } from "./numeral.ts";
import type { TokenWindow } from "./token-window.ts";

/** A bare number: "870", "five thousand", "a dozen", "hundreds of", "12-member". Digits with letters that mean nothing are none. */
export function readCardinal(window: TokenWindow, index: number): Amount | null {
  const numeral = readNumeral(window, index);
  if (numeral === null || numeral.suffix !== "") return null;
  return amountOf(numeral, "cardinal", null, index, numeral.end);
}
