import type { Analysis } from "../extract/analysis.ts";
import type { Finding, FindingCode, SourceSpan, Stance } from "../judge/result.ts";
import { spanOf } from "../text/span.ts";
import type { Assessment } from "./wording/assessment.ts";
import type { SpeakerReading } from "./speaker/attribution.ts";
import { sourceSpan } from "./source-span.ts";

/** The reasons for a verdict on a located passage: wording first, then what was left out, then the speaker. */
export function findingsOf(
  quote: string,
  assessment: Assessment,
  occurrences: number,
  speaker: SpeakerReading,
  analysis: Analysis,
): Finding[] {
  const { document } = analysis;
  const spans = assessment.diff.ranges.map((range) => sourceSpan(document, range.start, range.end));
  const findings: Finding[] = [];
  const add = (
    code: FindingCode,
    stance: Stance,
    source: readonly SourceSpan[],
    message: string,
    claim: Finding["claim"] = null,
  ): void => {
    findings.push({ code, stance, claim, source, message });
  };
  if (assessment.wording === "verbatim")
    add("exact_match", "supports", spans, "The words stand in the article exactly so.");
  const folds = [
    ...new Set(
      assessment.diff.steps.flatMap((step) =>
        step.weight === "fold" && step.fold !== undefined && step.fold !== "interruption" ? step.fold.split(", ") : [],
      ),
    ),
  ];
  if (folds.length > 0) add("folded_match", "neutral", spans, `Read as the same: ${folds.join(", ")}.`);
  for (const { step, weight } of assessment.diff.steps) {
    if (weight === "change") {
      const source =
        step.source === null ? spans.slice(0, 1) : [sourceSpan(document, step.source.start, step.source.end)];
      add(
        "words_changed",
        "refutes",
        source,
        changeMessage(step.kind, step.quote?.text ?? "", step.source?.text ?? ""),
        step.quote,
      );
    } else if (weight === "editorial" && step.quote !== null) {
      const bracket = step.quote.text.includes("[") && /\p{L}/u.test(step.quote.text);
      if (bracket)
        add(
          "editorial_insertion",
          "neutral",
          [],
          `An editor's words stand in brackets: ${step.quote.text.trim()}.`,
          step.quote,
        );
    }
  }
  if (assessment.turning !== null) {
    const { span, reason } = assessment.turning;
    const what =
      reason === "joined_clauses"
        ? "Two statements are run into one"
        : `What is left out changes the sense (${reason}: "${span.text}")`;
    add("sense_changing_omission", "refutes", [sourceSpan(document, span.start, span.end)], `${what}.`);
  } else if (assessment.wording === "abridged") {
    const left = assessment.diff.steps.flatMap(({ step }) =>
      step.op === "insert" && step.source !== null && step.kind === "editorial"
        ? [sourceSpan(document, step.source.start, step.source.end)]
        : [],
    );
    add("fair_omission", "neutral", left, "What is left out does not change the sense.");
  }
  if (assessment.wording === "spliced") {
    const starts = assessment.words.map((range) => range.start);
    const ordered = starts.every((start, i) => i === 0 || start >= (starts[i - 1] ?? 0));
    if (ordered)
      add(
        "pieces_of_different_quotations",
        "refutes",
        spans,
        "The pieces stand apart in the article, not in one quotation.",
      );
    else add("pieces_out_of_order", "refutes", spans, "The article has the pieces in another order.");
  }
  if (assessment.interrupted)
    add("interrupted_by_cue", "neutral", spans, "In the article a cue or a new paragraph stands between the pieces.");
  if (assessment.partial && assessment.wording !== "altered" && assessment.wording !== "spliced")
    add("partial_quotation", "neutral", spans, "The words are a part of a longer quotation.");
  if (assessment.holder === null && assessment.wording !== "spliced")
    add("not_in_quotation_marks", "neutral", spans, "The article does not have these words in quotation marks.");
  if (occurrences > 1)
    add("repeated_quotation", "neutral", spans, `The words stand in the article ${occurrences} times.`);
  addSpeaker(add, speaker);
  if (speaker.nested) add("nested_quotation", "neutral", spans, "The words stand inside somebody else's words.");
  // Spans of the quote are given as sent.
  return findings.map((finding) =>
    finding.claim === null ? finding : { ...finding, claim: spanOf(quote, finding.claim.start, finding.claim.end) },
  );
}

type Add = (code: FindingCode, stance: Stance, source: readonly SourceSpan[], message: string) => void;

function addSpeaker(add: Add, reading: SpeakerReading): void {
  const { verdict, actual, cue, claimed } = reading.result;
  const source = [...(actual === undefined ? [] : [actual.span]), ...(cue === undefined ? [] : [cue])];
  if (verdict === "correct")
    add(
      "speaker_correct",
      "supports",
      source,
      `The article gives the words to ${actual?.name ?? claimed ?? "the speaker named"}.`,
    );
  if (verdict === "misattributed")
    add(
      "speaker_mismatch",
      "refutes",
      source,
      `The article gives the words to ${actual?.name ?? "somebody else"}, not to ${claimed ?? "the speaker named"}.`,
    );
  if (verdict === "unresolved")
    add("speaker_unresolved", "neutral", source, "The article does not make clear who says the words.");
  if (verdict === "not_spoken")
    add(
      "not_spoken",
      "refutes",
      source,
      `These are the article's own words, not a quotation of ${claimed ?? "anybody"}.`,
    );
}

function changeMessage(kind: string | undefined, quote: string, source: string): string {
  const what = kind === undefined ? "words" : kind.replace("_", " ");
  const a = quote.trim();
  const b = source.trim();
  if (a === "") return `Left out (${what}): "${b}".`;
  if (b === "") return `Added (${what}): "${a}".`;
  return `Changed (${what}): "${a}" stands for "${b}".`;
}
