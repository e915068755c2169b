import type { ArticleReading } from "../../align/article-reading.ts";
import type { ClaimReading } from "../../align/claim-reading.ts";
import type { Examination } from "../examination.ts";
import type { Feature } from "../features/feature.ts";
import type { Scores, Weighed } from "../weighing.ts";
import { calibrated, exponential, sumOf } from "../weighing.ts";
import { documentFeaturesOf } from "./document-features.ts";
import { documentGrounds } from "./document-grounds.ts";
import type { DocumentModel } from "./document-model.ts";
import { readSentences } from "./passages.ts";

/**
 * Weighs what was left open of a claim against a whole article, or of a claim of several sentences: a summary tells in other
 * words what stands in many places. It is supported where the model thinks it likely enough and there are grounds for every
 * part, and is never refuted here. Null where nothing of it was found in the article.
 */
export function weighDocument(
  claim: ClaimReading,
  examination: Examination,
  article: ArticleReading,
  model: DocumentModel,
): Weighed | null {
  const read = readSentences(claim, examination.parts, article);
  if (read.length === 0) return null;
  const features = documentFeaturesOf(claim, examination, article, read);
  const probability = probabilityOf(features, model);
  const scores: Scores = { supported: probability, refuted: 0, open: rounded(1 - probability, 10_000) };
  const { calibration, least } = model;
  const grounds =
    probability < Math.min(least.full, least.loose) ? null : documentGrounds(examination.parts, read, article);
  if (grounds === null || probability < least[grounds.strength])
    return { ...examination.rules, confidence: rounded(calibrated(1 - probability, calibration.open), 100), scores };
  const confidence = rounded(calibrated(probability, calibration.supported), 100);
  const { judgements } = grounds;
  return { verdict: "supported", deciding: judgements, decisive: judgements, confidence, scores };
}

/** The raw probability of `supported`, four decimals. */
export function probabilityOf(features: readonly Feature[], model: DocumentModel): number {
  const byName = new Map(features);
  const values = Float64Array.from(model.features, (name) => byName.get(name) ?? 0);
  const odds = exponential(sumOf(model.trees, values) / model.scale);
  return rounded(odds / (1 + odds), 10_000);
}

function rounded(value: number, steps: number): number {
  return Math.round(value * steps) / steps;
}
