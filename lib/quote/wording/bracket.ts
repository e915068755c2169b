import {
  CONDITIONS,
  DENIALS,
  FUNCTION_WORDS,
  HEDGES,
  MODALS,
  NEGATIONS,
  NUMBER_WORDS,
  PRONOUNS_AND_DETERMINERS,
} from "../../lexicon/sense-words.ts";
import { unitsOfQuote } from "../units.ts";
import type { Unit } from "../units.ts";
import type { DiffKind } from "../result.ts";

const AUXILIARIES = new Set([
  "be",
  "is",
  "am",
  "are",
  "was",
  "were",
  "been",
  "being",
  "have",
  "has",
  "had",
  "do",
  "does",
  "did",
  "'s",
  "'re",
  "'m",
  "'ve",
]);

/** What the article knows of names and words, for judging an editor's bracket. */
export interface BracketContext {
  readonly names: ReadonlySet<string>;
  /** All folded words of the article. */
  readonly vocabulary: ReadonlySet<string>;
  /** The folded name that a pronoun of the source stands for, or null where the text leaves it open. */
  referentOf(unit: Unit): string | null;
  /** Whether two names can be one. */
  sameName(a: string, b: string): boolean;
  lemmaOf(unit: Unit): string;
}

/**
 * What an editor's bracket changes: `inner` is its text, `replaced` the source words it stands for.
 * Null where it is fair: a pronoun or determiner for another, a name for the pronoun that means it,
 * another form of the same verb, or words of the article added to make the rest plain. It may never
 * bring in or take out a number, negation, modal, condition or hedge.
 */
export function bracketFault(inner: string, replaced: readonly Unit[], context: BracketContext): DiffKind | null {
  const words = unitsOfQuote(inner);
  const added = words.filter((unit) => !replaced.some((other) => other.key === unit.key));
  const dropped = replaced.filter((unit) => !words.some((other) => other.key === unit.key));
  for (const unit of [...added, ...dropped]) {
    if (unit.kind !== "word" || NUMBER_WORDS.has(unit.key)) return "number";
    if (NEGATIONS.has(unit.key) || DENIALS.has(unit.key)) return "negation";
    if (MODALS.has(unit.key)) return "modal";
    if (CONDITIONS.has(unit.key) || HEDGES.has(unit.key)) return "content";
  }
  const lemmas = new Set(replaced.map((unit) => context.lemmaOf(unit)));
  for (const unit of dropped) {
    if (PRONOUNS_AND_DETERMINERS.has(unit.key) || AUXILIARIES.has(unit.key)) continue;
    if (!added.some((other) => sharesStem(other.key, context.lemmaOf(unit))))
      return context.names.has(unit.key) ? "name" : "content";
  }
  for (const unit of added) {
    if (FUNCTION_WORDS.has(unit.key) || context.vocabulary.has(unit.key)) continue;
    if ([...lemmas].some((lemma) => sharesStem(unit.key, lemma))) continue;
    return context.names.has(unit.key) || isCapital(inner, unit) ? "name" : "content";
  }
  return wrongReferent(inner, added, replaced, context) ? "name" : null;
}

/** "[Hammouchi] met" where the source's "he" is Pompeo. */
function wrongReferent(
  inner: string,
  added: readonly Unit[],
  replaced: readonly Unit[],
  context: BracketContext,
): boolean {
  if (!added.some((unit) => context.names.has(unit.key) && isCapital(inner, unit))) return false;
  return replaced.some((unit) => {
    const referent = context.referentOf(unit);
    return referent !== null && !context.sameName(inner.trim(), referent);
  });
}

function isCapital(text: string, unit: Unit): boolean {
  const c = text.charAt(unit.start);
  return c !== c.toLowerCase();
}

/** Two forms of one word: all but a short ending in common. */
function sharesStem(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1;
  return shared >= 3 && shared >= Math.max(a.length, b.length) - 3;
}
