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
  let names = prefixedNames.get(prefix);
  if (names === undefined) prefixedNames.set(prefix, (names = new Map<string, string>()));
  const known = names;
  return features.map(([name, value]) => [prefixedName(known, prefix, name), value]);
}

/** The names put together so far; there are as many as the program has features. */
const prefixedNames = new Map<string, Map<string, string>>();

function prefixedName(known: Map<string, string>, prefix: string, name: string): string {
  const full = known.get(name) ?? `${prefix}.${name}`;
  known.set(name, full);
  return full;
}
