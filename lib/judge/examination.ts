import type { ArticleReading } from "../align/article-reading.ts";
import type { ClaimReading } from "../align/claim-reading.ts";
import { withArticleNames } from "../align/named-units.ts";
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
import { judgeEntailed } from "./wording/entailed-sentence.ts";
import { judgeIdentical } from "./wording/identical-sentence.ts";
import { differencesOfWording, differencesOutside, nearSentenceOf, revisePart } from "./wording/near-sentence.ts";
import { sentenceOf } from "./wording/sentence-judgement.ts";
import { judgePart } from "./part-judgement.ts";
import type { RecordCase } from "./record/grounds.ts";
import { recordCaseOf } from "./record/grounds.ts";
import { judgeRecord, readRecord } from "./record/judge-record.ts";
import { judgeWhole } from "./whole-claim.ts";

/** A claim held against an article: what the rules found and made of it, and what is left to weigh. */
export interface Examination {
  /** For every part its judgements in the scopes that were read, best coverage first. */
  readonly parts: readonly (readonly PartJudgement[])[];
  readonly rules: Combination;
  /** The whole claim over the best of the article; null where nothing of the article was aligned with the claim. */
  readonly scene: Scene | null;
  readonly features: readonly Feature[] | null;
  /** The claim beside keys and values, where the article is such facts: weighed by weights of their own. */
  readonly record: RecordCase | null;
}

export function examine(claim: ClaimReading, article: ArticleReading, settings: JudgeSettings): Examination {
  const claimed = partsOf(claim.analysis, claim.concepts).map((part) =>
    withArticleNames(part, claim.analysis, article.analysis),
  );
  const whole = judgeWhole(claim, claimed, article, settings);
  const parts = whole === null ? judgeSentences(claim, claimed, article, settings) : [[whole]];
  const record = readRecord(claim, article, settings);
  const judged = record === null ? null : judgeRecord(claim, claimed, article, record);
  const rules = combineParts(judged === null ? parts : [[judged]]);
  const scene = sceneOf(claim, parts, article);
  return {
    parts,
    rules,
    scene,
    features: scene === null ? null : featuresOf(scene, rules),
    record: record === null ? null : recordCaseOf(claim, claimed, article, record),
  };
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
  return [...bySentence].flatMap(([sentence, parts]) => {
    const judged = parts.map((part) => judgePart(claim, part, article, settings));
    const near = nearSentenceOf(claim, sentence, article);
    const identical = judgeIdentical(claim, parts, article) ?? judgeEntailed(claim, parts, article, near);
    if (identical === null) {
      const differences = differencesOfWording(claim, sentence, article, near);
      const { tokens } = claim.analysis.document;
      const outside = differencesOutside(differences, parts, tokens);
      return judged.map((each, i) => revisePart(each, parts[i], differences, outside, tokens));
    }
    const elsewhere = judged
      .flat()
      .filter((j) => contradicts(j, identical) && speaksOfAll(j.alignment.scope.sentence, judged));
    return [[identical, ...(identical.outcome === "supported" ? elsewhere : [])]];
  });
}

/** Words that a denial elsewhere must share with a sentence of the article itself: one may be chance. */
const LEAST_SHARED = 3;

/**
 * Another sentence that agrees in all but one thing, its figure or date, or denies the same at length. That
 * another says it too, or the other way round, or of another day and place, is no contradiction.
 */
function contradicts({ outcome, judgements, alignment }: PartJudgement, identical: PartJudgement): boolean {
  if (outcome !== "refuted" || alignment.scope.sentence === identical.alignment.scope.sentence) return false;
  const refuting = judgements.filter((j) => j.effect === "refutes");
  const [only] = refuting;
  if (only === undefined || refuting.length > 1 || alignment.missing.length > 0) return false;
  if (only.code === "attribution_mismatch" || only.code === "role_swap") return false;
  return only.code !== "negation_flip" || alignment.matches.size >= LEAST_SHARED;
}

/** Whether a sentence of the article decides every part: else it speaks of another thing. */
function speaksOfAll(sentence: number, parts: readonly (readonly PartJudgement[])[]): boolean {
  return parts.every((part) => part.some((j) => j.alignment.scope.sentence === sentence && j.outcome !== "open"));
}
