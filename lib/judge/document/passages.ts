import type { Alignment } from "../../align/alignment.ts";
import { alignPart, resolveEntities } from "../../align/alignment.ts";
import type { ArticleReading } from "../../align/article-reading.ts";
import { candidatesFor, conceptKey, entityKey, numberKey, stemOf } from "../../align/candidates.ts";
import type { ClaimReading } from "../../align/claim-reading.ts";
import type { Scope } from "../../align/scope.ts";
import { mergeParts } from "../../claim/merged-part.ts";
import type { Part, Unit } from "../../claim/part.ts";
import { carriesContent } from "../../claim/units.ts";
import type { PartJudgement } from "../part-judgement.ts";
import { carriedBy } from "./carriage.ts";
import { sentenceOf } from "../wording/sentence-judgement.ts";

/** A sentence of the claim laid over a passage of the article, and the units of it that the passage carries. */
export interface Passage {
  readonly alignment: Alignment;
  readonly carried: ReadonlySet<Unit>;
}

/** A sentence of the claim and the passages of the article that share most with it. */
export interface ReadSentence {
  readonly claim: ClaimReading;
  /** Index of the claim's sentence. */
  readonly index: number;
  readonly parts: readonly (readonly PartJudgement[])[];
  /** All parts of the sentence as one. */
  readonly whole: Part;
  /** The best sentences of the article, each alone; at most {@link PASSAGES}. */
  readonly alone: readonly [Passage, ...Passage[]];
  /** The same with the sentences around each, then all of them together. */
  readonly around: readonly [Passage, ...Passage[]];
  readonly together: Passage;
}

/** Sentences of the article that are read for a sentence of the claim. */
export const PASSAGES = 3;

/** Reads every sentence of the claim against the passages of the article that share most with it; those of which nothing is found are left out. */
export function readSentences(
  claim: ClaimReading,
  parts: readonly (readonly PartJudgement[])[],
  article: ArticleReading,
): ReadSentence[] {
  const bySentence = new Map<number, (readonly PartJudgement[])[]>();
  for (const judged of parts) {
    const part = judged[0]?.part;
    if (part === undefined) continue;
    const index = sentenceOf(claim, part);
    bySentence.set(index, [...(bySentence.get(index) ?? []), judged]);
  }
  return [...bySentence].flatMap(([index, own]): ReadSentence[] => {
    const members = own.flatMap((judged) => judged.slice(0, 1)).map((judged) => judged.part);
    const [main] = members;
    if (main === undefined) return [];
    const whole = mergeParts(claim.analysis.document, members, main);
    const entities = resolveEntities(whole, article.analysis);
    const keys = whole.units.flatMap((unit): string[] => {
      const entity = entities.get(unit);
      if (entity != null && entity !== "ambiguous") return [entityKey(entity.id)];
      if (unit.quantity?.value != null) return [numberKey(unit.quantity.value)];
      return keysOf(claim, unit);
    });
    const [first, ...others] = candidatesFor(article.index, keys, PASSAGES).map((c) => c.sentence);
    if (first === undefined) return [];
    const over = (sentences: readonly number[]): Passage => {
      const alignment = alignPart(claim, whole, article, scopeOf(article, sentences), entities);
      return { alignment, carried: carriedBy(alignment) };
    };
    const alone = (sentence: number): Passage => over([sentence]);
    const around = (sentence: number): Passage => over(windowOf(article, sentence));
    const all = [first, ...others].flatMap((sentence) => windowOf(article, sentence));
    return [
      {
        claim,
        index,
        parts: own,
        whole,
        alone: [alone(first), ...others.map(alone)],
        around: [around(first), ...others.map(around)],
        together: over([...new Set(all)].toSorted((a, b) => a - b)),
      },
    ];
  });
}

function keysOf(claim: ClaimReading, unit: Unit): string[] {
  const tokens = claim.analysis.document.tokens.slice(unit.firstToken, unit.endToken);
  return tokens
    .filter(carriesContent)
    .flatMap((token) => [stemOf(token), ...claim.concepts.conceptAt(token.index).map(conceptKey)]);
}

function windowOf(article: ArticleReading, sentence: number): number[] {
  const last = article.analysis.document.sentences.length;
  return [sentence - 1, sentence, sentence + 1].filter((i) => i >= 0 && i < last);
}

function scopeOf(article: ArticleReading, indexes: readonly number[]): Scope {
  const clauses = indexes.flatMap((i) => article.clausesBySentence.get(i) ?? []);
  const tokens = indexes.flatMap((i) => {
    const sentence = article.analysis.document.sentences[i];
    return sentence === undefined
      ? []
      : Array.from({ length: sentence.endToken - sentence.firstToken }, (_, k) => sentence.firstToken + k);
  });
  return { sentence: indexes[0] ?? 0, clauses, tokens, context: [] };
}
