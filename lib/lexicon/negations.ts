import { areLexicalAntonyms, isKnownLemma } from "./wordnet.ts";

/** Words that deny a clause or a phrase outright (folded forms). */
const NEGATIONS: ReadonlySet<string> = new Set([
  "not", "n't", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "nowhere", "cannot", "no-one", "nil", "nought", "non", "nay", "ain't",
]);

/** Words that all but deny ("hardly any", "seldom"). */
const NEAR_NEGATIONS: ReadonlySet<string> = new Set([
  "hardly", "barely", "scarcely", "seldom", "rarely", "little", "few", "infrequently", "hardly ever", "few if any", "next to no",
]);

/** Verbs, nouns and adjectives that hold a negation ("lacks a licence", "absence of proof"), by lemma. */
const NEGATIVE_WORDS: ReadonlySet<string> = new Set([
  "lack", "absence", "absent", "miss", "devoid", "bereft", "lacking", "minus", "deny", "refuse", "fail", "failure", "unable", "inability", "unwilling",
  "unwillingness", "refusal", "denial", "avoid", "prevent", "prevention", "rejection", "reject", "decline", "neglect", "omit", "omission", "cease", "abstain", "prohibit",
  "forbid", "exclude", "exclusion", "non-existent", "nonexistent", "impossible", "false", "untrue", "zero",
]);

/** Whether a word (its folded form) negates. */
export function isNegation(norm: string): boolean {
  return NEGATIONS.has(norm);
}

/** Whether a word nearly negates: it contradicts "many" and "often", and is compatible with "some". */
export function isNearNegation(norm: string): boolean {
  return NEAR_NEGATIONS.has(norm);
}

/** Whether a lemma carries a negation in its meaning. */
export function isNegativeWord(lemma: string): boolean {
  return NEGATIVE_WORDS.has(lemma);
}

/** Prefixes that make a contrary of nearly any word they stand before, so that both being words is enough. */
const FREE_PREFIXES: readonly string[] = ["non-", "non", "un-", "un"];

/** Prefixes that are as often another one ("import", "discover", "account"): WordNet must oppose the two as well. */
const BOUND_PREFIXES: readonly string[] = ["in", "im", "il", "ir", "dis", "a"];

/** Words that only look like "un-" or "non-" and a word. */
const WHOLE_WORDS: ReadonlySet<string> = new Set(["union", "until", "unit", "unite", "united", "unity", "under", "unto", "uncle", "undue", "unison", "noncom"]);

/**
 * Whether one lemma is the other with a negative prefix ("happy" and "unhappy", "legal" and "illegal", "violent" and
 * "non-violent"), both being words. Symmetric. "Mis-" negates the manner, not the deed, and is left out.
 */
export function arePrefixNegated(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 3 || !long.endsWith(short) || WHOLE_WORDS.has(long) || !isKnownLemma(short)) return false;
  const prefix = long.slice(0, long.length - short.length);
  if (FREE_PREFIXES.includes(prefix)) return prefix.startsWith("non") || isKnownLemma(long);
  return BOUND_PREFIXES.includes(prefix) && areLexicalAntonyms(short, long);
}
