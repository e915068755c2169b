/**
 * Nouns of persons that are counted apart from each other, each with the kinds of persons that it takes in: two nouns
 * without a common kind count nobody twice ("12 men and 9 women" are 21 people; "12 doctors and 9 women" may be fewer).
 */
export const DISJOINT_PERSONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["man", ["man"]],
  ["woman", ["woman"]],
  ["boy", ["boy"]],
  ["girl", ["girl"]],
  ["child", ["boy", "girl"]],
  ["adult", ["man", "woman"]],
  ["civilian", ["civilian"]],
  ["soldier", ["soldier"]],
  ["teacher", ["teacher"]],
  ["pupil", ["pupil"]],
  ["student", ["pupil"]],
]);

/** Kinds that one person can be of at once: "boy" and "pupil", and any two of different rows. */
const ROWS: readonly ReadonlySet<string>[] = [
  new Set(["man", "woman", "boy", "girl"]),
  new Set(["civilian", "soldier"]),
  new Set(["teacher", "pupil"]),
];

/** Whether nobody is counted by two of the nouns. */
export function areDisjointPersons(nouns: readonly string[]): boolean {
  const seen = new Set<string>();
  for (const noun of nouns) {
    const kinds = DISJOINT_PERSONS.get(noun);
    if (kinds === undefined || kinds.some((kind) => seen.has(kind))) return false;
    for (const kind of kinds) seen.add(kind);
  }
  return ROWS.some((row) => [...seen].every((kind) => row.has(kind)));
}
