import type { Combination } from "./combination.ts";
import { coverageFeatures } from "./features/coverage.ts";
import { editFeatures } from "./features/edits.ts";
import type { Feature } from "./features/feature.ts";
import { prefixed, rounded } from "./features/feature.ts";
import { likenessFeatures } from "./features/likeness.ts";
import { numberFeatures } from "./features/numbers.ts";
import { ruleFeatures } from "./features/rules.ts";
import type { Scene } from "./features/scene.ts";
import { subjectFeatures } from "./features/subject.ts";
import { timeFeatures } from "./features/times.ts";
import { wordFeatures } from "./features/words.ts";
import { inputKindOf } from "./input-kind.ts";

/**
 * What the model weighs of a claim held against an article: the rules' findings, the alignment of
 * the whole claim with its best sentence and with what stands around it, numbers, dates and words.
 * Always the same names in the same order.
 */
export function featuresOf(scene: Scene, rules: Combination): readonly Feature[] {
  const { article, parts } = scene;
  const kind = inputKindOf(article);
  const alone = scene.window === scene.sentence;
  const carried = coverageFeatures(scene.sentence);
  const numbers = numberFeatures(scene.sentence);
  const { sentences } = article.analysis.document;
  return [
    ...prefixed("rules", ruleFeatures(parts, rules)),
    ...prefixed("sentence", carried),
    ...prefixed("window", alone ? carried : coverageFeatures(scene.window)),
    ...prefixed("number", alone ? numbers : numberFeatures(scene.window)),
    ...prefixed("number.sentence", numbers),
    ...prefixed("time", timeFeatures(scene.window)),
    ...prefixed("words", wordFeatures(scene.window, article)),
    ...prefixed("edit", editFeatures(scene.sentence)),
    ...prefixed("subject", subjectFeatures(scene.sentence)),
    ...prefixed("likeness", likenessFeatures(scene.window)),
    ["second", scene.second],
    ["best.sentence", Math.min(5, scene.sentence.scope.sentence)],
    ["sentences", Math.min(5, sentences.length)],
    ["names", scene.units.filter((u) => u.kind === "entity").length],
    ["units", scene.units.length],
    ["kind.article", Number(kind === "article")],
    ["kind.facts", Number(kind === "facts")],
  ].map(([name, value]): Feature => [String(name), rounded(Number(value))]);
}
