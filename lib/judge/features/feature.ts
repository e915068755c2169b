/** One number that the model weighs, under a name that stays the same over claims. */
export type Feature = readonly [name: string, value: number];

/** Shares and differences are kept to four decimals, so that no runtime's last digit moves a tree's branch. */
export function rounded(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 10_000) / 10_000 : 0;
}

/** A share, 0 where there is nothing to share. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Puts a group's name before its features. */
export function prefixed(prefix: string, features: readonly Feature[]): Feature[] {
  return features.map(([name, value]) => [`${prefix}.${name}`, value]);
}
