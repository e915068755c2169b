/** Digits of the lexicon's numbers: printable ASCII without quote and backslash, which would need escaping. */
const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((c) => c !== '"' && c !== "\\")
  .join("");
const BASE = ALPHABET.length;
const HALF = BASE / 2;

/** Numbers of any size, small ones short: base 46, the last digit from the lower half of the alphabet, the others from the upper. */
export function writeNumbers(values: readonly number[]): string {
  return values.map(writeNumber).join("");
}

function writeNumber(value: number): string {
  let out = ALPHABET.charAt(value % HALF);
  for (let left = Math.floor(value / HALF); left > 0; left = Math.floor(left / HALF))
    out = ALPHABET.charAt(HALF + (left % HALF)) + out;
  return out;
}

/** Numbers below 92 ** digits as planes, all lowest digits first: compresses near to the entropy, since each plane has its own distribution. */
export function writePlanes(values: readonly number[], digits: number): string {
  let out = "";
  for (let plane = 0; plane < digits; plane++) {
    for (const value of values) out += ALPHABET.charAt(Math.floor(value / BASE ** plane) % BASE);
  }
  return out;
}

/** Folds a signed difference into a non-negative integer, small ones first. */
export function zigzag(value: number): number {
  return value >= 0 ? value * 2 : -value * 2 - 1;
}
