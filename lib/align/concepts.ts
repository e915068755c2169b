import type { Document, Token } from "../text/document.ts";
import { paraphrases } from "../lexicon/paraphrases.ts";
import { spellingOf } from "../lexicon/spellings.ts";
import type { FoundExpression } from "./expressions.ts";
import { longestExpressionsAt } from "./expressions.ts";

/**
 * What the words of a document say beyond their lemmas, by token index. A concept is a class of expressions that say the same
 * (lib/lexicon/paraphrases.ts); a token has the concepts of the longest expressions that it heads.
 */
export interface Concepts {
  /** Ids of the concepts of the expressions that the token heads; empty for most words. */
  conceptAt(index: number): readonly string[];
  /**
   * Whether the token belongs to an expression headed by another ("out" in "came out", "managed" in "managed to flee"). It then
   * needs no match of its own, provided that its head is matched; the head of an expression of several words (see
   * `isExpression`) counts as matched by its concept, not by its bare lemma: "called off" is not "called for".
   */
  absorbed(index: number): boolean;
  /** The head of the expression that the token belongs to; the token itself where it belongs to none or heads it. */
  headOf(index: number): number;
  /** Whether the token heads an expression of several words. */
  isExpression(index: number): boolean;
}

/**
 * How a word or expression of a claim stands to one of the source, read from the claim: `same`; `general` (the claim's is the
 * wider: what the source says entails it); `converse` (the same with the two sides exchanged: "beat" and "lost to");
 * `opposite` (one refutes the other of the same thing at the same time).
 */
export type ConceptRelation = "same" | "general" | "converse" | "opposite" | "none";

const NONE: readonly string[] = [];

/** Finds the concepts of a document. Linear in its length. */
export function conceptsOf(document: Document): Concepts {
  const { tokens } = document;
  const concepts = new Map<number, readonly string[]>();
  const heads = new Map<number, number>();
  const expressions = new Set<number>();
  for (const token of tokens) {
    const found = longestExpressionsAt(tokens, token);
    const { lemma, norm } = token;
    const spelling = spellingOf(lemma) ?? (lemma === norm ? undefined : spellingOf(norm));
    if (found.length > 0 || spelling !== undefined) concepts.set(token.index, conceptIds(found, spelling));
    for (const { places } of found) {
      if (places.length > 1) expressions.add(token.index);
      for (const place of places) if (place !== token.index) heads.set(place, token.index);
    }
    const verb = lightVerbTarget(tokens, token.index);
    if (verb !== null) for (let i = token.index; i < verb; i++) heads.set(i, verb);
  }
  // The inner of two nested expressions ("not guilty" in "found him not guilty") gives way to the outer.
  for (const [place, head] of heads) {
    const outer = heads.get(head);
    if (outer !== undefined && outer !== place) heads.set(place, outer);
    expressions.delete(place);
  }
  return {
    conceptAt: (index) => concepts.get(index) ?? NONE,
    absorbed: (index) => heads.has(index),
    headOf: (index) => heads.get(index) ?? index,
    isExpression: (index) => expressions.has(index),
  };
}

function conceptIds(found: readonly FoundExpression[], spelling: string | undefined): readonly string[] {
  const ids = new Set(found.map(({ expression }) => expression.concept));
  if (spelling !== undefined) ids.add(`s.${spelling}`);
  return [...ids];
}

/** Relates a token of a claim to one of the source through the concepts of both; `none` where neither has any. */
export function relateConcepts(
  claim: Concepts,
  claimIndex: number,
  source: Concepts,
  sourceIndex: number,
): ConceptRelation {
  const claimed = claim.conceptAt(claimIndex);
  if (claimed.length === 0) return "none";
  const said = source.conceptAt(sourceIndex);
  let best: ConceptRelation = "none";
  for (const a of claimed) {
    for (const b of said) {
      const relation = relate(a, b);
      if (RANK[relation] > RANK[best]) best = relation;
    }
  }
  return best;
}

/** A word of several senses may stand in two relations at once: the one that agrees is taken. */
const RANK: Readonly<Record<ConceptRelation, number>> = { same: 4, general: 3, converse: 2, opposite: 1, none: 0 };

function relate(claim: string, source: string): ConceptRelation {
  if (claim === source) return "same";
  const { converses, opposites, wider } = conceptRelations();
  const entailed = wider.get(source) ?? NO_CONCEPTS;
  if (entailed.has(claim)) return "general";
  const exchanged = converses.get(claim);
  if (exchanged !== undefined && (exchanged.has(source) || meets(exchanged, entailed))) return "converse";
  // What follows from either side must not be the opposite of the other or of what follows from it.
  for (const own of [claim, ...(wider.get(claim) ?? NO_CONCEPTS)]) {
    const opposed = opposites.get(own);
    if (opposed !== undefined && (opposed.has(source) || meets(opposed, entailed))) return "opposite";
  }
  return "none";
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of b) if (a.has(item)) return true;
  return false;
}

const NO_CONCEPTS: ReadonlySet<string> = new Set();

interface Relations {
  readonly converses: ReadonlyMap<string, ReadonlySet<string>>;
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>;
  readonly wider: ReadonlyMap<string, ReadonlySet<string>>;
}

let relations: Relations | undefined;

/** Built with the first text and not with the module, as the lists are. */
function conceptRelations(): Relations {
  relations ??= { converses: linked("converse"), opposites: linked("opposes"), wider: closure(linked("entails")) };
  return relations;
}

function linked(relation: "entails" | "converse" | "opposes"): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  const put = (from: string, to: string): void => {
    table.set(from, (table.get(from) ?? new Set()).add(to));
  };
  for (const link of paraphrases().links) {
    if (link.relation !== relation) continue;
    put(link.from, link.to);
    if (relation !== "entails") put(link.to, link.from);
  }
  return table;
}

/** Everything that each concept entails, directly or through others. */
function closure(direct: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  for (const from of direct.keys()) {
    const reached = new Set<string>();
    const waiting = [...(direct.get(from) ?? [])];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (next === from || reached.has(next)) continue;
      reached.add(next);
      waiting.push(...(direct.get(next) ?? []));
    }
    table.set(from, reached);
  }
  return table;
}

/** For "managed to", "used to" and "was able to": the verb that follows and carries the whole meaning; else null. */
function lightVerbTarget(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  const to = tokens[index + 1];
  const verb = tokens[index + 2];
  if (token === undefined || to?.norm !== "to" || verb?.pos !== "VERB" || verb.sentence !== token.sentence) return null;
  if (token.lemma === "manage" || token.norm === "able") return verb.index;
  return token.norm === "used" && tokens[index - 1]?.lemma !== "be" ? verb.index : null;
}
