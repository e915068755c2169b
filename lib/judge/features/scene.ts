import type { Alignment } from "../../align/alignment.ts";
import { alignPart, resolveEntities } from "../../align/alignment.ts";
import type { ArticleReading } from "../../align/article-reading.ts";
import type { ClaimReading } from "../../align/claim-reading.ts";
import type { Scope } from "../../align/scope.ts";
import { contentsOf } from "../../align/scope-contents.ts";
import type { Part, Unit } from "../../claim/part.ts";
import type { PartJudgement } from "../part-judgement.ts";

/** The whole claim laid over the sentence that carries most of it, over that sentence's surroundings, and over the second-best. */
export interface Scene {
  readonly claim: ClaimReading;
  readonly article: ArticleReading;
  readonly parts: readonly (readonly PartJudgement[])[];
  /** All units of the claim, each once. */
  readonly units: readonly Unit[];
  readonly sentence: Alignment;
  readonly window: Alignment;
  /** Coverage of the second-best sentence, 0 where there is none. */
  readonly second: number;
}

/** Sentences that are compared with the whole claim; the index already put the best ones first. */
const SENTENCES = 4;

/** A text of so few sentences is read as one window. */
const SHORT = 4;

/** Null where the claim has no part or the article no sentence. */
export function sceneOf(
  claim: ClaimReading,
  parts: readonly (readonly PartJudgement[])[],
  article: ArticleReading,
): Scene | null {
  const first = parts.find((judged) => judged.length > 0)?.[0]?.part;
  const { sentences } = article.analysis.document;
  if (first === undefined || sentences.length === 0) return null;
  const units = unitsOf(parts);
  const whole: Part = {
    ...first,
    start: 0,
    end: claim.analysis.document.text.length,
    text: claim.analysis.document.text,
    clauses: claim.analysis.clauses.filter((c) => c.kind !== "apposition"),
    units,
  };
  const entities = resolveEntities(whole, article.analysis);
  const over = (indexes: readonly number[]): Alignment =>
    alignPart(claim, whole, article, scopeOf(article, indexes), entities);
  const best = bestSentences(parts)
    .map((index) => over([index]))
    .map((alignment) => ({ alignment, carried: carriedWeight(alignment) }))
    .toSorted((a, b) => b.carried - a.carried || a.alignment.scope.sentence - b.alignment.scope.sentence);
  const sentence = best[0]?.alignment;
  if (sentence === undefined) return null;
  const at = sentence.scope.sentence;
  const around =
    sentences.length <= SHORT
      ? sentences.map((s) => s.index)
      : [at - 1, at, at + 1].filter((i) => i >= 0 && i < sentences.length);
  const total = units.reduce((sum, unit) => sum + weightOf(unit), 0);
  return {
    claim,
    article,
    parts,
    units,
    sentence,
    window: around.length === 1 ? sentence : over(around),
    second: total === 0 ? 0 : (best[1]?.carried ?? 0) / total,
  };
}

function unitsOf(parts: readonly (readonly PartJudgement[])[]): Unit[] {
  const units = new Map<number, Unit>();
  for (const judged of parts)
    for (const unit of judged[0]?.part.units ?? []) if (!units.has(unit.firstToken)) units.set(unit.firstToken, unit);
  return [...units.values()].toSorted((a, b) => a.firstToken - b.firstToken);
}

function bestSentences(parts: readonly (readonly PartJudgement[])[]): number[] {
  const coverage = new Map<number, number>();
  for (const judged of parts) {
    for (const { alignment, coverage: found } of judged) {
      const { sentence } = alignment.scope;
      coverage.set(sentence, Math.max(coverage.get(sentence) ?? 0, found));
    }
  }
  return [...coverage]
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, SENTENCES)
    .map(([sentence]) => sentence);
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

const WEIGHTS: Readonly<Record<Unit["kind"], number>> = { entity: 2, quantity: 2, time: 2, predicate: 1.5, word: 1 };

/** How much a unit counts in a coverage. */
export function weightOf(unit: Unit): number {
  return WEIGHTS[unit.kind];
}

function carriedWeight(alignment: Alignment): number {
  let weight = 0;
  for (const unit of alignment.matches.keys()) weight += weightOf(unit);
  const numbers = new Set(contentsOf(alignment.article, alignment.scope).quantities.map((q) => q.value));
  for (const unit of alignment.part.units)
    if (unit.quantity !== undefined && numbers.has(unit.quantity.value)) weight += weightOf(unit);
  return weight;
}
