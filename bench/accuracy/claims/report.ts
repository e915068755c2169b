import type { Prediction } from "./metrics.ts";
import {
  accuracyOf,
  answerOf,
  balancedAccuracy,
  bestThreshold,
  calibrationError,
  interval,
  isRight,
  macroF1,
  quantile,
  shareOf,
} from "./metrics.ts";
import type { ClaimSet } from "./sets.ts";

/** One set with the answers given on it. `trainedOn` says, for a reader, what the weights had seen. */
export interface SetResult {
  readonly set: ClaimSet;
  readonly rows: number;
  readonly predictions: readonly Prediction[];
  readonly trainedOn: string;
}

const SEED = 1787;

/** The line that goes to the console while the sets run. */
export function lineOf({ set, predictions }: SetResult): string {
  return `${set.id}: n ${predictions.length}, accuracy ${f(accuracyOf(predictions, set.scoring))}, ${secondOf(set, predictions)}, forced ${forcedOf(set, predictions)}, coverage ${f(coverageOf(predictions))}, decided right ${f(decidedOf(set, predictions))}, at .8: ${sureOf(predictions, "supported")} / ${sureOf(predictions, "refuted")}, calibration error ${f(calibrationError(predictions, set.scoring))}, ${f(
    quantile(
      predictions.map((p) => p.milliseconds),
      0.5,
    ),
    1,
  )} ms`;
}

/** docs/evaluation-claims.md. */
export function reportOf(results: readonly SetResult[], seed: number): string {
  return [
    ...HEAD(seed),
    "| set | n | accuracy (95%) | macro-F1 or balanced | scores alone | majority | word overlap | coverage | right when decided | `supported` right at .8 (n) | `refuted` right at .8 (n) | calibration error | ms, median / p99 |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ...results.map(rowOf),
    "",
    "## Two answers only",
    "",
    "Sets without a third label, and sets that ask only whether a text supports a claim, are often scored by forcing an answer. `leaning` is the weights' own lean to `supported` where the verdict is `not_enough_info`, cut at one half; `threshold` cuts it where the other groups of the same set part best (ten folds by group), which is a calibration on that set and is named apart for this reason.",
    "",
    "| set | n | measure | verdict is `supported` | leaning | threshold | word overlap |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...results.filter((r) => r.set.scoring !== "three-way").map(forcedRow),
    "",
    "## What stays below, and what was tried",
    "",
    "- *scores alone* is what the same weights would say if they had to show nothing. On short evidence what the rules leave open is answered as the scores have it, from even odds on, where every part of the claim has a finding that supports it, a word laid against one of the evidence at the least (`refuted` needs a finding that shows what the text says instead). It takes more where something speaks against the claim: .6 where what a part lacks is said there of something else, .75 where a finding bars it or where the claim is nearly the evidence's own words with another name, word or figure, .88 where its verb has another subject. A sentence of at most 14 words is taken at its word: there a denial, a modality, an exchanged role or another name rules `supported` out. Counted on VitaminC, no single one of these findings tells wrong claims from right ones beyond what the scores know: of what is held back for want of a finding or for one that speaks against the claim, some two in three would have been right. They are kept because a claim that somebody has changed in one place is where a wrong answer does most harm.",
    "- Evidence cut out of an encyclopedia page lacks the name of its subject, which the claim has. A name that is not there no longer vetoes; it does where the text names another that could be meant.",
    "- A part of the claim of which the evidence has no word, and a refutation without a finding to show (a noun that another stands for, a figure of another thing), are left `not_enough_info` whatever the scores.",
    "- A set without a third label counts every `not_enough_info` as wrong; weights that learn three answers give it often. What they lean to is in the second table.",
    "- In a whole article the rules decide nearly alone; the weights learned from chosen sentences, and their scores do not carry over. On WiCE and SummEdits coverage is therefore near nothing, and the lean is little better than chance; edits of one detail in a summary of many sentences are seen only where a comparator names them. On QAGS what the rules leave open with something missing is right two times in three: too seldom for a whole article.",
    "- Tried on VitaminC, five folds of pages, scores alone: trees grown leaf by leaf in place of level by level (.748 to .753, kept); edits, subjects and likeness of words as features (no gain on VitaminC, 2 to 3 points on one-word changes and MultiNLI, kept); claims of VitaminC itself changed by one generated edit (5 points less, left out; for near copies only, half a point less and still two in five missed, left out; of SICK and SNLI kept); FEVER and MultiNLI rows (a tenth of a point less, FEVER's symmetric set 12 points more by the scores, kept; rows that share a claim or a sentence with the symmetric set are not learned from); 300 slower rounds (no gain over 180); letting the weights give up what the rules had decided (they gave up denials, exchanged roles and named sources that were right, left out).",
    "- Arithmetic word problems (awpnli) state the outcome of a story, not a figure of the text: a sum that nobody states is not derived, and another figure in its place is taken for a contradiction. What is decided there is wrong three times in ten.",
    "",
    "## What the weights had seen",
    "",
    ...results.map((r) => `- **${r.set.id}**: ${r.trainedOn}`),
    "",
    "## Set by set",
    "",
    ...results.flatMap(sectionOf),
    "## How to get the sets",
    "",
    "Every file is JSON lines with `{id, claim, evidence, label, extra?}`: `label` is `supported`, `refuted`, `nei`, or `unsupported` where a set does not tell the last two apart; `extra.page` or `extra.table_id` groups rows. A set is converted by renaming its fields and labels (entailment: supported, contradiction: refuted, neutral: nei); evidence of several sentences is joined with a space, a table is written one `key: value` line a row with a `title` line first.",
    "",
    "| set | file | from | licence | rows | what |",
    "| --- | --- | --- | --- | --- | --- |",
    ...results.map(
      ({ set, rows }) => `| ${set.id} | ${set.file} | ${set.origin} | ${set.licence} | ${rows} | ${set.about} |`,
    ),
    "",
  ].join("\n");
}

function HEAD(seed: number): string[] {
  return [
    "# Claims: measured on public data",
    "",
    "Written by `npm run eval -- claims [data folder]`; do not edit by hand. No text of the sets is in this project.",
    "",
    "- *accuracy*: the verdict is the label; `partially_supported`, `conflicting_evidence` and `not_checkable` count as `not_enough_info`. In a two-way set (no third label) `not_enough_info` is always wrong; where a set only asks whether a text supports a claim, every verdict but `supported` says no.",
    "- *95%*: percentile interval over 200 resamples of whole pages, documents or tables.",
    "- *macro-F1* for three labels, *balanced* accuracy (mean recall of yes and no) otherwise.",
    "- *scores alone*: accuracy of the likeliest answer by the weights' scores. Attest does not give it: a verdict needs findings that can be shown, and takes more than even odds. The distance to *accuracy* is the price of that.",
    "- *majority*: always the commonest label. *word overlap*: the best threshold on the share of the claim's words that the evidence has, chosen on the very rows that it is scored on; balanced accuracy where the second column is.",
    "- *coverage*: share answered `supported` or `refuted`. *right at .8*: of the verdicts given with a confidence of .8 or more.",
    "- *calibration error*: expected error over ten equal bins, all verdicts.",
    `- Where fewer rows than the set has were taken, whole groups were drawn with seed ${seed}.`,
    "- Time is one claim with its evidence read for it alone, on a machine of two cores that some twenty other programs were using: on a quiet one it is a tenth of that and less (docs/performance.md).",
    "",
  ];
}

function rowOf({ set, predictions }: SetResult): string {
  const [low, high] = interval(predictions, (sample) => accuracyOf(sample, set.scoring), SEED);
  const times = predictions.map((p) => p.milliseconds);
  return `| ${[
    set.id,
    predictions.length,
    `${f(accuracyOf(predictions, set.scoring))} (${f(low)}-${f(high)})`,
    secondOf(set, predictions),
    f(shareOf(predictions, (p) => isRight(p.gold, p.likeliest ?? "nei", set.scoring))),
    f(majorityOf(set, predictions)),
    f(overlapOf(set, predictions)),
    f(coverageOf(predictions)),
    f(decidedOf(set, predictions)),
    sureOf(predictions, "supported"),
    sureOf(predictions, "refuted"),
    f(calibrationError(predictions, set.scoring)),
    `${f(quantile(times, 0.5), 1)} / ${f(quantile(times, 0.99), 1)}`,
  ].join(" | ")} |`;
}

function secondOf(set: ClaimSet, predictions: readonly Prediction[]): string {
  return f(
    set.scoring === "three-way"
      ? macroF1(predictions)
      : balancedAccuracy(predictions.map((p) => ({ gold: p.gold, supported: p.verdict === "supported" }))),
  );
}

function majorityOf(set: ClaimSet, predictions: readonly Prediction[]): number {
  const counts = new Map<string, number>();
  for (const p of predictions)
    counts.set(
      set.scoring === "supported-or-not" && p.gold !== "supported" ? "no" : p.gold,
      (counts.get(set.scoring === "supported-or-not" && p.gold !== "supported" ? "no" : p.gold) ?? 0) + 1,
    );
  return Math.max(...counts.values()) / predictions.length;
}

function overlapOf(set: ClaimSet, predictions: readonly Prediction[]): number {
  if (set.scoring === "supported-or-not")
    return bestThreshold(predictions.map((p) => ({ gold: p.gold, score: p.overlap }))).balanced;
  let best = 0;
  for (const threshold of new Set(predictions.map((p) => p.overlap))) {
    const above = predictions.filter((p) => p.overlap >= threshold && p.gold === "supported").length;
    const below = new Map<string, number>();
    for (const p of predictions) if (p.overlap < threshold) below.set(p.gold, (below.get(p.gold) ?? 0) + 1);
    best = Math.max(best, (above + Math.max(0, ...below.values())) / predictions.length);
  }
  return best;
}

function coverageOf(predictions: readonly Prediction[]): number {
  return shareOf(predictions, (p) => answerOf(p.verdict) !== "nei");
}

function decidedOf(set: ClaimSet, predictions: readonly Prediction[]): number {
  return shareOf(
    predictions.filter((p) => answerOf(p.verdict) !== "nei"),
    (p) => isRight(p.gold, answerOf(p.verdict), set.scoring),
  );
}

/** Precision of a verdict at a confidence of .8 or more, with its count. A label `unsupported` leaves `refuted` right. */
function sureOf(predictions: readonly Prediction[], verdict: "supported" | "refuted"): string {
  const sure = predictions.filter((p) => p.verdict === verdict && p.confidence >= 0.8);
  return sure.length === 0
    ? "none"
    : `${f(shareOf(sure, (p) => p.gold === verdict || (verdict === "refuted" && p.gold === "unsupported")))} (${sure.length})`;
}

function forcedOf(set: ClaimSet, predictions: readonly Prediction[]): string {
  if (set.scoring === "three-way" || predictions.some((p) => p.leaning === null)) return "-";
  return `${f(forcedAt(set, predictions, () => 0.5))}/${f(forcedAt(set, predictions, thresholdsByFold(predictions)))}`;
}

function forcedAt(set: ClaimSet, predictions: readonly Prediction[], thresholdFor: (group: string) => number): number {
  const items = predictions.map((p) => ({ gold: p.gold, supported: (p.leaning ?? 0) >= thresholdFor(p.group) }));
  return set.scoring === "two-way"
    ? shareOf(items, (i) => (i.gold === "supported") === i.supported)
    : balancedAccuracy(items);
}

const FOLDS = 10;

function thresholdsByFold(predictions: readonly Prediction[]): (group: string) => number {
  const folds = new Map<string, number>();
  for (const p of predictions) if (!folds.has(p.group)) folds.set(p.group, folds.size % FOLDS);
  const thresholds = Array.from(
    { length: FOLDS },
    (_, fold) =>
      bestThreshold(
        predictions.filter((p) => folds.get(p.group) !== fold).map((p) => ({ gold: p.gold, score: p.leaning ?? 0 })),
      ).threshold,
  );
  return (group) => thresholds[folds.get(group) ?? 0] ?? 0.5;
}

function forcedRow({ set, predictions }: SetResult): string {
  const known = predictions.every((p) => p.leaning !== null);
  const verdicts = predictions.map((p) => ({ gold: p.gold, supported: p.verdict === "supported" }));
  const byVerdict =
    set.scoring === "two-way"
      ? shareOf(verdicts, (i) => (i.gold === "supported") === i.supported)
      : balancedAccuracy(verdicts);
  return `| ${[
    set.id,
    predictions.length,
    set.scoring === "two-way" ? "accuracy" : "balanced accuracy",
    f(byVerdict),
    known ? f(forcedAt(set, predictions, () => 0.5)) : "-",
    known ? f(forcedAt(set, predictions, thresholdsByFold(predictions))) : "-",
    f(overlapOf(set, predictions)),
  ].join(" | ")} |`;
}

const COMMONEST = 20;

function sectionOf({ set, predictions }: SetResult): string[] {
  const golds = [...new Set(predictions.map((p) => p.gold))].toSorted();
  const answers = ["supported", "refuted", "nei"] as const;
  const errors = predictions.filter((p) => !isRight(p.gold, answerOf(p.verdict), set.scoring));
  const counts = new Map<string, number>();
  for (const error of errors) {
    for (const code of new Set(error.codes)) {
      const key = `${error.gold} answered ${answerOf(error.verdict)}: ${code}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const commonest = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, COMMONEST);
  return [
    `### ${set.id}`,
    "",
    "| label | supported | refuted | not enough |",
    "| --- | --- | --- | --- |",
    ...golds.map(
      (gold) =>
        `| ${gold} | ${answers.map((answer) => predictions.filter((p) => p.gold === gold && answerOf(p.verdict) === answer).length).join(" | ")} |`,
    ),
    "",
    `${errors.length} errors; the commonest kinds, by finding: ${commonest.map(([key, count]) => `${key} (${count})`).join("; ")}.`,
    "",
  ];
}

function f(value: number, digits = 3): string {
  return Number.isNaN(value) ? "-" : value.toFixed(digits).replace(/^0\./, ".");
}
