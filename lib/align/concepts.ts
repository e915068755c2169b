import type { Document, Token } from "../text/document.ts";
import type { Expression } from "../lexicon/paraphrase-notation.ts";
import { PARAPHRASES } from "../lexicon/paraphrases.ts";
import { spellingOf } from "../lexicon/spellings.ts";
import { isNegation } from "../lexicon/negations.ts";

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

/** Most words between two words of one expression ("turn the whole plan down"). */
const LONGEST_GAP = 3;
const NONE: readonly string[] = [];

/** Finds the concepts of a document. Linear in its length. */
export function conceptsOf(document: Document): Concepts {
  const { tokens } = document;
  const concepts = new Map<number, readonly string[]>();
  const heads = new Map<number, number>();
  const expressions = new Set<number>();
  for (const token of tokens) {
    const found = longestAt(tokens, token);
    const ids = found.map(({ expression }) => expression.concept);
    const spelling = spellingOf(token.lemma) ?? spellingOf(token.norm);
    if (spelling !== undefined) ids.push(`s.${spelling}`);
    if (ids.length > 0) concepts.set(token.index, [...new Set(ids)]);
    for (const { places } of found) {
      if (places.length > 1) expressions.add(token.index);
      for (const place of places) if (place !== token.index) heads.set(place, token.index);
    }
    const verb = lightVerbTarget(tokens, token.index);
    if (verb !== null) for (let i = token.index; i < verb; i++) heads.set(i, verb);
  }
  return {
    conceptAt: (index) => concepts.get(index) ?? NONE,
    absorbed: (index) => heads.has(index),
    headOf: (index) => heads.get(index) ?? index,
    isExpression: (index) => expressions.has(index),
  };
}

/** Relates a token of a claim to one of the source through the concepts of both; `none` where neither has any. */
export function relateConcepts(claim: Concepts, claimIndex: number, source: Concepts, sourceIndex: number): ConceptRelation {
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
  const wider = WIDER.get(source) ?? NO_CONCEPTS;
  if (wider.has(claim)) return "general";
  const converses = CONVERSES.get(claim);
  if (converses !== undefined && (converses.has(source) || meets(converses, wider))) return "converse";
  // What follows from either side must not be the opposite of the other or of what follows from it.
  for (const own of [claim, ...(WIDER.get(claim) ?? NO_CONCEPTS)]) {
    const opposites = OPPOSITES.get(own);
    if (opposites !== undefined && (opposites.has(source) || meets(opposites, wider))) return "opposite";
  }
  return "none";
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of b) if (a.has(item)) return true;
  return false;
}

const NO_CONCEPTS: ReadonlySet<string> = new Set();
const CONVERSES = linked("converse");
const OPPOSITES = linked("opposes");
const WIDER = closure(linked("entails"));
const BY_HEAD = expressionsByHead();

function linked(relation: "entails" | "converse" | "opposes"): Map<string, Set<string>> {
  const table = new Map<string, Set<string>>();
  const put = (from: string, to: string): void => {
    table.set(from, (table.get(from) ?? new Set()).add(to));
  };
  for (const link of PARAPHRASES.links) {
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

function expressionsByHead(): ReadonlyMap<string, readonly Expression[]> {
  const table = new Map<string, Expression[]>();
  for (const expression of PARAPHRASES.expressions) {
    for (const word of expression.words[expression.head] ?? []) {
      const key = spellingOf(word) ?? word;
      const list = table.get(key);
      if (list === undefined) table.set(key, [expression]);
      else list.push(expression);
    }
  }
  return table;
}

interface Found {
  readonly expression: Expression;
  readonly places: readonly number[];
}

/** The expressions headed by the token that take the most words: "find guilty" is no "find". */
function longestAt(tokens: readonly Token[], token: Token): Found[] {
  if (token.kind !== "word") return [];
  const seen = new Set<Expression>();
  let found: Found[] = [];
  let most = 0;
  for (const form of formsOf(token)) {
    for (const expression of BY_HEAD.get(form) ?? []) {
      if (seen.has(expression)) continue;
      seen.add(expression);
      const places = placesOf(tokens, token, expression)?.filter((place) => !isAuxiliaryBe(tokens[place]));
      if (places === undefined || places.length < most) continue;
      if (places.length > most) found = [];
      most = places.length;
      found.push({ expression, places });
    }
  }
  return found;
}

/** The forms under which a token is looked up: its lemma and its own form, and what the tagger may have left uninflected. */
function formsOf(token: Token): string[] {
  const forms = [token.lemma, token.norm];
  const { norm } = token;
  if (token.pos === "PROPN" && norm.endsWith("s")) forms.push(norm.slice(0, -1));
  if (token.pos === "ADJ" && norm.endsWith("ed")) forms.push(norm.slice(0, -1), norm.slice(0, -2));
  return forms.map((form) => spellingOf(form) ?? form);
}

/** The passive's "be" is part of an expression and no word of it: "was killed" is still "killed". */
function isAuxiliaryBe(token: Token | undefined): boolean {
  return token?.lemma === "be" || token?.norm === "being";
}

function placesOf(tokens: readonly Token[], head: Token, expression: Expression): number[] | null {
  const { words, loose } = expression;
  if (!fitsClass(tokens, head, expression)) return null;
  const places = [head.index];
  for (let i = expression.head - 1, at = head.index; i >= 0; i--) {
    at = seek(tokens, at, -1, words[i] ?? [], loose[i + 1] ?? false);
    if (at < 0) return null;
    places.unshift(at);
  }
  let last = head.index;
  for (let i = expression.head + 1; i < words.length; i++) {
    last = seek(tokens, last, 1, words[i] ?? [], loose[i] ?? false);
    if (last < 0) return null;
    places.push(last);
  }
  const next = tokens[last + 1];
  return next !== undefined && expression.barred.includes(next.norm) ? null : places;
}

/** Where one of `words` stands beside `from`, or up to three words on where the expression is loose; -1 where it does not. */
function seek(tokens: readonly Token[], from: number, step: 1 | -1, words: readonly string[], isLoose: boolean): number {
  const sentence = tokens[from]?.sentence;
  for (let gap = 0; gap <= (isLoose ? LONGEST_GAP : 0); gap++) {
    const at = from + step * (gap + 1);
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return -1;
    if (isOneOf(token, words)) return at;
    if (token.kind === "punctuation" && token.text !== "-") return -1;
    if (token.pos === "VERB" || token.pos === "CCONJ" || isNegation(token.lemma) || token.norm === "no") return -1;
  }
  return -1;
}

function isOneOf(token: Token, words: readonly string[]): boolean {
  if (words.includes(token.lemma) || words.includes(token.norm)) return true;
  if (token.norm === "being" && words.includes("be")) return true;
  const spelling = spellingOf(token.lemma);
  return spelling !== undefined && words.some((word) => word === spelling || spellingOf(word) === spelling);
}

const PARTICLES: ReadonlySet<string> = new Set(["up", "down", "out", "off", "away", "back", "apart", "aside"]);

function fitsClass(tokens: readonly Token[], { pos, index, norm }: Token, expression: Expression): boolean {
  const alone = expression.words.length === 1;
  switch (expression.pos) {
    case "v": {
      if (expression.words[0]?.[0] === "be" && !alone) return true;
      if (pos === "AUX") return expression.words[expression.head]?.includes("be") ?? false;
      if (pos === "ADJ") return norm.endsWith("ed") || norm.endsWith("en") || !alone;
      if (pos !== "VERB") return false;
      return !alone || !hasParticle(tokens, index);
    }
    case "n":
      if (alone && isInName(tokens, index)) return false;
      return pos === "NOUN" || pos === "PROPN" || (!alone && pos === "ADJ");
    case "a":
      return !alone || ((pos === "ADJ" || pos === "VERB" || pos === "ADV") && !isCompounded(tokens, index));
    case "r":
      return !alone || (pos !== "VERB" && pos !== "NOUN" && pos !== "PROPN");
  }
}

/** "Sold out" is not "sold"; the direction of a change ("rose up to 5%") takes nothing from the verb. */
function hasParticle(tokens: readonly Token[], verb: number): boolean {
  const particle = tokens[verb + 1];
  if (particle === undefined || !PARTICLES.has(particle.norm)) return false;
  const after = tokens[verb + 2];
  return after === undefined || (after.kind !== "number" && after.norm !== "to" && after.norm !== "by" && after.norm !== "from");
}

/** The later words of a name ("States" of "the United States") are no common nouns. */
function isInName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  return token !== undefined && before !== undefined && isCapital(token) && isCapital(before) && before.sentence === token.sentence && before.pos !== "DET";
}

function isCapital({ kind, text }: Token): boolean {
  const first = text.slice(0, 1);
  return kind === "word" && first !== first.toLowerCase();
}

/** "old" of "six-year-old", "high" of "high-profile". */
function isCompounded(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  return (before?.text === "-" && !before.spaced) || (after?.text === "-" && !after.spaced);
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
