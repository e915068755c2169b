import type { Analysis } from "../../../lib/extract/analysis.ts";
import { verifyQuote } from "../../../lib/quote/verify.ts";
import type { QuoteResult } from "../../../lib/quote/result.ts";
import { share } from "./data.ts";
import type { VerifyRow } from "./data.ts";

export interface PairOutcome {
  readonly row: VerifyRow;
  readonly result: QuoteResult;
  readonly milliseconds: number;
}

const HELD = new Set(["verbatim", "verbatim_normalized", "abridged"]);
const LABELS = ["verbatim", "misattributed", "not_found"] as const;

export function judgePair(row: VerifyRow, analysis: Analysis): PairOutcome {
  const started = performance.now();
  const result = verifyQuote({ quote: row.quote, speaker: row.speaker }, analysis);
  return { row, result, milliseconds: performance.now() - started };
}

/** The label that a verdict stands for; a wording outside the three labels is none of them. */
function answerOf({ result }: PairOutcome): string {
  if (result.verdict === "misattributed") return "misattributed";
  if (HELD.has(result.verdict)) return "verbatim";
  return result.verdict;
}

/** Accuracy, confusion, calibration and time of labelled pairs of quote and speaker. */
export function pairTable(outcomes: readonly PairOutcome[]): string[] {
  const right = outcomes.filter((outcome) => answerOf(outcome) === outcome.row.label).length;
  const open = outcomes.filter(
    (outcome) => outcome.result.speaker.verdict === "unresolved" && HELD.has(outcome.result.verdict),
  ).length;
  const answers = [...new Set(outcomes.map(answerOf))].sort();
  const times = outcomes.map((outcome) => outcome.milliseconds).sort((a, b) => a - b);
  const at = (q: number): string => (times[Math.min(times.length - 1, Math.floor(times.length * q))] ?? 0).toFixed(2);
  return [
    `Accuracy of the verdict: ${share(right, outcomes.length)}; expected calibration error ${calibrationError(outcomes).toFixed(3)}; speaker left open in ${share(open, outcomes.length)}; ${at(0.5)} ms a quotation at the median, ${at(0.99)} ms at the 99th percentile (article read beforehand).`,
    "",
    `| label | ${answers.join(" | ")} |`,
    `| --- | ${answers.map(() => "---").join(" | ")} |`,
    ...LABELS.map(
      (label) =>
        `| ${label} | ${answers.map((answer) => outcomes.filter((outcome) => outcome.row.label === label && answerOf(outcome) === answer).length).join(" | ")} |`,
    ),
    "",
    "| confidence | n | right |",
    "| --- | --- | --- |",
    ...bins(outcomes).map((bin) => `| ${bin.name} | ${bin.n} | ${share(bin.right, bin.n)} |`),
  ];
}

function bins(outcomes: readonly PairOutcome[]): { name: string; n: number; right: number; mean: number }[] {
  const edges = [0, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1] ?? 1.01;
    const list = outcomes.filter(({ result }) => result.confidence >= from && result.confidence < to);
    const mean = list.reduce((sum, { result }) => sum + result.confidence, 0) / Math.max(1, list.length);
    return {
      name: `${from.toFixed(2)} to ${Math.min(1, to).toFixed(2)}`,
      n: list.length,
      right: list.filter((outcome) => answerOf(outcome) === outcome.row.label).length,
      mean,
    };
  });
}

function calibrationError(outcomes: readonly PairOutcome[]): number {
  return bins(outcomes).reduce(
    (sum, bin) => sum + (bin.n === 0 ? 0 : (bin.n / outcomes.length) * Math.abs(bin.right / bin.n - bin.mean)),
    0,
  );
}
