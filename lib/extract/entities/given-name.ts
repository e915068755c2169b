import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES, NICKNAMES } from "../../lexicon/given-names.ts";

/** Whether two lists of given names can be one person's: equal, an initial of the other, or an everyday short form. */
export function sameGivenNames(a: readonly string[], b: readonly string[]): boolean {
  const x = a[0];
  const y = b[0];
  if (x === undefined || y === undefined) return false;
  const [second, other] = [a[1], b[1]];
  const agree = second === undefined || other === undefined || second.charAt(0) === other.charAt(0);
  if (x === y) return agree;
  if (x.length === 1 || y.length === 1) return x.charAt(0) === y.charAt(0) && agree;
  return (NICKNAMES.get(x) ?? []).includes(y) || (NICKNAMES.get(y) ?? []).includes(x);
}

/** Whether a folded word is a common given name. */
export function isGivenName(norm: string): boolean {
  return MALE_NAMES.has(norm) || FEMALE_NAMES.has(norm) || EITHER_NAMES.has(norm);
}
