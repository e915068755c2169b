/** Drops the noise of binary arithmetic: twelve significant digits are kept. */
export function round(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value;
}
