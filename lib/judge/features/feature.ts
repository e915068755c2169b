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
  if (names === undefined) prefixedNames.set(prefix, (names = []));
  const known = names;
  return features.map(([name, value], place) => {
    let own = known[place];
    if (own?.name !== name) known[place] = own = { name, full: `${prefix}.${name}` };
    return [own.full, value];
  });
}

/** The names put together so far, by place: a group's features always come in the same order. */
const prefixedNames = new Map<string, { readonly name: string; readonly full: string }[]>();
