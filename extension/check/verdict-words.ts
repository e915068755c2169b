/** The colour family of a verdict; its sign and its words say the same without colour. */
export type Tone = "holds" | "fails" | "mixed" | "open";

export interface VerdictWords {
  readonly label: string;
  readonly tone: Tone;
  readonly sign: string;
}

const WORDS: ReadonlyMap<string, VerdictWords> = new Map([
  ["supported", { label: "Supported", tone: "holds", sign: "✓" }],
  ["partially_supported", { label: "Partly supported", tone: "mixed", sign: "◐" }],
  ["refuted", { label: "Refuted", tone: "fails", sign: "✗" }],
  ["conflicting_evidence", { label: "Conflicting evidence", tone: "mixed", sign: "⇄" }],
  ["not_enough_info", { label: "Not enough information", tone: "open", sign: "?" }],
  ["not_checkable", { label: "Nothing to check", tone: "open", sign: "–" }],
  ["verbatim", { label: "Quoted word for word", tone: "holds", sign: "✓" }],
  ["verbatim_normalized", { label: "Quoted faithfully", tone: "holds", sign: "✓" }],
  ["abridged", { label: "Fairly shortened", tone: "holds", sign: "✓" }],
  ["truncated", { label: "Cut so that it misleads", tone: "fails", sign: "✗" }],
  ["altered", { label: "Altered", tone: "fails", sign: "✗" }],
  ["spliced", { label: "Pieced together", tone: "fails", sign: "✗" }],
  ["paraphrase", { label: "A paraphrase, not a quotation", tone: "mixed", sign: "◐" }],
  ["not_found", { label: "Not found", tone: "open", sign: "?" }],
  ["too_short", { label: "Too short to tell", tone: "open", sign: "–" }],
  ["misattributed", { label: "Not this speaker's words", tone: "fails", sign: "✗" }],
]);

/** What a verdict is called in the panel; one that a newer service knows is shown as it is. */
export function wordsForVerdict(verdict: string): VerdictWords {
  return WORDS.get(verdict) ?? { label: verdict.replaceAll("_", " "), tone: "open", sign: "?" };
}
