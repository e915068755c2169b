import type { SpeakerVerdict, Wording } from "./result.ts";

/** How sure a wording is by itself, before the speaker: shares found right on the training half of the quotation sets, rounded. */
const WORDING: Readonly<Record<Wording, number>> = {
  verbatim: 0.99,
  verbatim_normalized: 0.98,
  abridged: 0.93,
  truncated: 0.85,
  altered: 0.95,
  spliced: 0.9,
  paraphrase: 0.65,
  not_found: 0.97,
  too_short: 0.95,
};

const SPEAKER: Readonly<Record<SpeakerVerdict, number>> = {
  correct: 0.99,
  misattributed: 0.98,
  unresolved: 0.5,
  not_spoken: 0.9,
  not_given: 1,
};

/** Confidence of a quote verdict, 0-1, two decimals. `overlap` is the share of the quote's words that the passage has. */
export function confidenceOf(wording: Wording, speaker: SpeakerVerdict, overlap: number): number {
  const words = wording === "altered" ? 0.6 + 0.37 * overlap : WORDING[wording];
  const isLocated = wording !== "not_found" && wording !== "too_short";
  return Math.round(words * (isLocated ? SPEAKER[speaker] : 1) * 100) / 100;
}
