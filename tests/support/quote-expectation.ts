import type { QuoteResult } from "../../lib/quote/result.ts";
import type { QuoteCase } from "./fixtures.ts";

const HOLDING: ReadonlySet<string> = new Set(["verbatim", "verbatim_normalized", "abridged"]);

/** In what an answer differs from the case, one line a difference; empty where it is as wanted. */
export function differencesOfQuote(wanted: QuoteCase, result: QuoteResult): string[] {
  const differences: string[] = [];
  if (!wanted.wording.includes(result.wording))
    differences.push(`wording ${result.wording}, wanted ${wanted.wording.join(" or ")}`);
  const { verdict } = result.speaker;
  if (wanted.speakerVerdict !== undefined && verdict !== wanted.speakerVerdict)
    differences.push(`speaker ${verdict}, wanted ${wanted.speakerVerdict}`);
  if (wanted.actual !== undefined && result.speaker.actual?.name !== wanted.actual)
    differences.push(`actual speaker "${result.speaker.actual?.name ?? ""}"`);
  const wrongSpeaker = wanted.speakerVerdict === "misattributed" || wanted.speakerVerdict === "not_spoken";
  const heldWording = HOLDING.has(result.wording) || result.wording === "paraphrase";
  const overall = wrongSpeaker && heldWording ? "misattributed" : result.wording;
  if (wanted.speakerVerdict !== undefined && result.verdict !== overall)
    differences.push(`verdict ${result.verdict}, wanted ${overall}`);
  const kinds = new Set<string | undefined>(result.diff.map((step) => step.kind));
  for (const kind of wanted.diffKinds ?? []) if (!kinds.has(kind)) differences.push(`diff without ${kind}`);
  const codes = new Set<string>(result.findings.map((f) => f.code));
  for (const code of wanted.codes ?? []) if (!codes.has(code)) differences.push(`no finding ${code}`);
  return differences;
}

/** Whether these words may pass as this speaker's. */
export function mayHold(wanted: QuoteCase): boolean {
  const spoken =
    wanted.speakerVerdict === undefined ||
    wanted.speakerVerdict === "correct" ||
    wanted.speakerVerdict === "not_given" ||
    wanted.speakerVerdict === "unresolved";
  return spoken && wanted.wording.some((w) => HOLDING.has(w));
}

/** The errors that mislead a reader: a changed or foreign quotation passed, or a true one called altered, absent or another's. */
export function isWrongQuote(wanted: QuoteCase, result: QuoteResult): boolean {
  if (!mayHold(wanted)) return HOLDING.has(result.verdict);
  return (
    result.verdict === "altered" ||
    result.verdict === "not_found" ||
    result.verdict === "misattributed" ||
    result.verdict === "spliced"
  );
}
