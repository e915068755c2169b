import type { ArticleReading } from "../align/article-reading.ts";
import type { ClaimReading } from "../align/claim-reading.ts";
import { partsOf } from "../claim/parts.ts";
import type { Part } from "../claim/part.ts";
import type { Combination } from "./combination.ts";
import { combineParts } from "./combination.ts";
import { featuresOf } from "./features.ts";
import type { Feature } from "./features/feature.ts";
import type { Scene } from "./features/scene.ts";
import { sceneOf } from "./features/scene.ts";
import type { JudgeSettings } from "./judgement.ts";
import type { PartJudgement } from "./part-judgement.ts";
import { judgeIdentical, sentenceOf } from "./identical-sentence.ts";
import { judgePart } from "./part-judgement.ts";
import { judgeWhole } from "./whole-claim.ts";

/** A claim held against an article: what the rules found and made of it, and what is left to weigh. */
export interface Examination {
  /** For every part its judgements in the scopes that were read, best coverage first. */
  readonly parts: readonly (readonly PartJudgement[])[];
  readonly rules: Combination;
  /** The whole claim over the best of the article; null where nothing of the article was aligned with the claim. */
  readonly scene: Scene | null;
  readonly features: readonly Feature[] | null;
}

export function examine(claim: ClaimReading, article: ArticleReading, settings: JudgeSettings): Examination {
  const claimed = partsOf(claim.analysis, claim.concepts);
  const whole = judgeWhole(claim, claimed, article, settings);
  const parts = whole === null ? judgeSentences(claim, claimed, article, settings) : [[whole]];
  const rules = combineParts(parts);
  const scene = sceneOf(claim, parts, article);
  return { parts, rules, scene, features: scene === null ? null : featuresOf(scene, rules) };
}

/** Part by part, but for the sentences that the article has word for word: those are judged whole, and only a contradiction elsewhere counts beside. */
function judgeSentences(
  claim: ClaimReading,
  claimed: readonly Part[],
  article: ArticleReading,
  settings: JudgeSettings,
): (readonly PartJudgement[])[] {
  const bySentence = new Map<number, Part[]>();
  for (const part of claimed) {
    const sentence = sentenceOf(claim, part);
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), part]);
  }
  return [...bySentence.values()].flatMap((parts) => {
    const judged = parts.map((part) => judgePart(claim, part, article, settings));
    const identical = judgeIdentical(claim, parts, article);
    if (identical === null) return judged;
    const elsewhere = judged.flat().filter((j) => contradicts(j, identical));
    return [[identical, ...(identical.outcome === "supported" ? elsewhere : [])]];
  });
}

/** Units that a denial elsewhere must share with a sentence of the article itself: one word may be chance. */
const LEAST_SHARED = 3;

/** Another sentence has another figure or date, or denies the same at length. That another says it too, or the other way round, is no contradiction. */
function contradicts(judged: PartJudgement, identical: PartJudgement): boolean {
  if (judged.outcome !== "refuted" || judged.alignment.scope.sentence === identical.alignment.scope.sentence)
    return false;
  const codes = judged.judgements.filter((j) => j.effect === "refutes").map((j) => j.code);
  if (codes.some((code) => code === "attribution_mismatch" || code === "role_swap")) return false;
  return !codes.includes("negation_flip") || judged.alignment.matches.size >= LEAST_SHARED;
}
