import type { Analysis } from "../extract/analysis.ts";
import { once } from "../lexicon/decoding.ts";
import type { Token } from "../text/document.ts";
import { carriesContent } from "../claim/units.ts";
import type { Concepts } from "./concepts.ts";

/**
 * Which sentences of an article speak of what: an inverted index from stems to sentences, built
 * once an article, so that a claim is compared with a few sentences only.
 */
export interface SentenceIndex {
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** The numbers' own postings, made when a claim first asks for a number. */
  readonly numbers: () => ReadonlyMap<string, readonly number[]>;
  readonly sentences: number;
}

/** The crude stem under which words are looked up: long enough to tell words apart, short enough for inflections. */
export function stemOf(token: Token): string {
  const { lemma } = token;
  return lemma.length > 6 ? lemma.slice(0, 6) : lemma;
}

/** Indexes an article. Names are entered under every alias of their entity, so that "he" counts as "Pompeo". */
export function indexSentences(analysis: Analysis, concepts: Concepts): SentenceIndex {
  const postings = new Map<string, number[]>();
  const add = (key: string, sentence: number): void => enter(postings, key, sentence);
  const { tokens, sentences } = analysis.document;
  for (const { index: sentence, firstToken, endToken } of sentences) {
    for (let i = firstToken; i < endToken; i++) {
      const token = tokens[i];
      if (token !== undefined && carriesContent(token)) add(stemOf(token), sentence);
      for (const concept of concepts.conceptAt(i)) add(conceptKey(concept), sentence);
    }
  }
  for (const mention of analysis.mentions) add(entityKey(mention.entity), mention.sentence);
  return { postings, numbers: once(() => indexNumbers(analysis)), sentences: sentences.length };
}

function indexNumbers(analysis: Analysis): ReadonlyMap<string, readonly number[]> {
  const postings = new Map<string, number[]>();
  for (const { value, sentence } of analysis.quantities)
    if (value !== null) enter(postings, numberKey(value), sentence);
  return postings;
}

function enter(postings: Map<string, number[]>, key: string, sentence: number): void {
  const list = postings.get(key);
  if (list === undefined) postings.set(key, [sentence]);
  else if (list.at(-1) !== sentence) list.push(sentence);
}

/** Index key of an entity of the article. */
export function entityKey(entity: number): string {
  return `entity:${entity}`;
}

const NUMBER = "number:";

/** Index key of a number. */
export function numberKey(value: number): string {
  return `${NUMBER}${value}`;
}

/** Index key of a concept (a class of expressions that say the same). */
export function conceptKey(concept: string): string {
  return `concept:${concept}`;
}

/** A sentence and how much it shares with the claim. */
export interface Candidate {
  readonly sentence: number;
  readonly score: number;
}

/** The `limit` sentences that share most with the keys, rare keys counting more (inverse document frequency). */
export function candidatesFor(index: SentenceIndex, keys: readonly string[], limit: number): Candidate[] {
  const scores = new Map<number, number>();
  for (const key of new Set(keys)) {
    const sentences = (key.startsWith(NUMBER) ? index.numbers() : index.postings).get(key);
    if (sentences === undefined) continue;
    const weight = Math.log(1 + index.sentences / sentences.length);
    for (const sentence of sentences) scores.set(sentence, (scores.get(sentence) ?? 0) + weight);
  }
  return [...scores]
    .map(([sentence, score]) => ({ sentence, score }))
    .toSorted((a, b) => b.score - a.score || a.sentence - b.sentence)
    .slice(0, limit);
}
