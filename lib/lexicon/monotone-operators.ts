/**
 * Words that turn the direction of inference in what stands in their scope, after the monotonicity calculus of van Benthem and
 * Sánchez Valencia and the projectivity tables of MacCartney and Manning ("Natural logic for textual inference", 2007). Under
 * "no" or "without" what is said of a kind holds of its sub-kinds ("no dog" gives "no poodle"); under "only" or "most" neither way.
 */

/** What a determiner does to its noun phrase (`restrictor`) and to the rest of its clause (`scope`): 1 keeps, -1 turns, 0 allows neither way. */
export interface DeterminerProfile {
  readonly restrictor: Direction;
  readonly scope: Direction;
}

/** How inference runs at a place: 1 from the narrower to the wider, -1 from the wider to the narrower, 0 neither. */
export type Direction = 1 | 0 | -1;

const NEGATIVE: DeterminerProfile = { restrictor: -1, scope: -1 };
const UNIVERSAL: DeterminerProfile = { restrictor: -1, scope: 1 };
const PROPORTIONAL: DeterminerProfile = { restrictor: 0, scope: 1 };
const EXCLUSIVE: DeterminerProfile = { restrictor: 0, scope: 0 };

const DETERMINERS: ReadonlyMap<string, DeterminerProfile> = new Map([
  ...["no", "neither", "nobody", "nothing", "none", "no-one", "few", "little", "nowhere"].map((w) => [w, NEGATIVE] as const),
  ...["every", "each", "all", "everyone", "everybody", "everything", "whoever", "whatever", "whichever", "anyone", "anybody"].map((w) => [w, UNIVERSAL] as const),
  ...["most", "half", "majority", "percent", "%", "both"].map((w) => [w, PROPORTIONAL] as const),
  ...["only", "exactly", "precisely", "solely"].map((w) => [w, EXCLUSIVE] as const),
]);

/** Bounds from above, by the words that open them: what they count is counted downward. */
const UPPER_BOUNDS: readonly (readonly string[])[] = [
  ["at", "most"],
  ["less", "than"],
  ["fewer", "than"],
  ["no", "more", "than"],
  ["not", "more", "than"],
  ["up", "to"],
];

/** Words that deny the infinitive or the noun that depends on them, by lemma. */
const DENYING: ReadonlySet<string> = new Set(
  "lack refuse fail avoid prevent forbid prohibit neglect hesitate unable unwilling reluctant absence refusal failure".split(" "),
);

/** Words that open a clause in which inference turns. */
const TURNING_OPENERS: ReadonlySet<string> = new Set(["if", "unless", "whenever", "lest"]);

const ADVERBS: ReadonlySet<string> = new Set(["not", "n't", "never", "cannot", "hardly", "barely", "scarcely", "seldom", "rarely", "nor"]);

/** Words behind which inference runs neither way: comparisons, indirect questions, exceptions. */
const BARRING: ReadonlySet<string> = new Set(["than", "whether", "except", "unlike"]);

export function determinerProfile(norm: string): DeterminerProfile | null {
  return DETERMINERS.get(norm) ?? null;
}

/** How many of the folded words from `at` on are a bound from above; 0 where they are none. */
export function upperBoundLength(norms: readonly string[], at: number): number {
  // "No less than" bounds from below.
  if (norms[at - 1] === "no" || norms[at - 1] === "not") return 0;
  return UPPER_BOUNDS.find((bound) => bound.every((word, i) => norms[at + i] === word))?.length ?? 0;
}

/** Whether a word that is no determiner turns all that follows it in its clause ("not", "if"). */
export function turnsClause(norm: string): boolean {
  return ADVERBS.has(norm) || TURNING_OPENERS.has(norm);
}

/** Whether a word turns the one phrase that depends on it ("without a permit", "refused to sell the mill"). */
export function turnsPhrase(norm: string, lemma: string): boolean {
  return norm === "without" || DENYING.has(lemma);
}

export function barsClause(norm: string): boolean {
  return BARRING.has(norm);
}
