import type { ArticleReading } from "../align/article-reading.ts";
import type { ClaimReading } from "../align/claim-reading.ts";
import { partsOf } from "../claim/parts.ts";
import type { Combination } from "./combination.ts";
import { combineParts } from "./combination.ts";
import { featuresOf } from "./features.ts";
import type { Feature } from "./features/feature.ts";
import type { Scene } from "./features/scene.ts";
import { sceneOf } from "./features/scene.ts";
import type { JudgeSettings } from "./judgement.ts";
import type { PartJudgement } from "./part-judgement.ts";
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
  const parts = whole === null ? claimed.map((part) => judgePart(claim, part, article, settings)) : [[whole]];
  const rules = combineParts(parts);
  const scene = sceneOf(claim, parts, article);
  return { parts, rules, scene, features: scene === null ? null : featuresOf(scene, rules) };
}
