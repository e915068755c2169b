/** Digits of the lexicon's number strings: printable ASCII without quote and backslash, half to end a number and half to go on. */
const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((c) => c !== '"' && c !== "\\").join("");
const HALF = ALPHABET.length / 2;

/** Writes a non-negative integer in base 46, the lowest digit last and from the ending half. */
function writeNumber(value: number): string {
  let out = ALPHABET.charAt(value % HALF);
  for (let left = Math.floor(value / HALF); left > 0; left = Math.floor(left / HALF)) out = ALPHABET.charAt(HALF + (left % HALF)) + out;
  return out;
}

export function writeNumbers(values: readonly number[]): string {
  return values.map(writeNumber).join("");
}

/** Folds a signed difference into a non-negative integer, small ones first. */
export function zigzag(value: number): number {
  return value >= 0 ? value * 2 : -value * 2 - 1;
}
