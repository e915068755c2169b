/** Readers of the lexicon's number strings; bench/lexicon/encoding.ts writes them and says how. */

const BASE = 92;
const HALF = BASE / 2;

/** The value of a digit: printable ASCII from "!" on, without quote and backslash. */
export function digitAt(encoded: string, index: number): number {
  const code = encoded.charCodeAt(index);
  return code - 33 - (code > 92 ? 2 : code > 34 ? 1 : 0);
}

/** All numbers of a string of numbers of any size. */
export function readNumbers(encoded: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  for (let i = 0; i < encoded.length; i++) {
    const digit = digitAt(encoded, i);
    if (digit < HALF) {
      numbers.push(value * HALF + digit);
      value = 0;
    } else {
      value = value * HALF + (digit - HALF);
    }
  }
  return numbers;
}

/** One number of a string of planes, read in place. */
export function numberAt(encoded: string, digits: number, index: number): number {
  const length = encoded.length / digits;
  let value = 0;
  for (let plane = digits - 1; plane >= 0; plane--) value = value * BASE + digitAt(encoded, plane * length + index);
  return value;
}

export function unzigzag(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

/** Makes a value on first use and keeps it: decoding is paid for by the first who asks. The value must not depend on the asker. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
