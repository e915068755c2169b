/** What a verdict means to a reader. Each has a colour, a sign and a way to underline: never colour alone. */
export type Tone = "holds" | "partly" | "fails" | "disputed" | "open";

interface VerdictWords {
  readonly tone: Tone;
  readonly label: string;
}

/** Verdicts of claims and of quotations. */
const VERDICTS: Readonly<Record<string, VerdictWords>> = {
  supported: { tone: "holds", label: "Supported" },
  partially_supported: { tone: "partly", label: "Partly supported" },
  refuted: { tone: "fails", label: "Refuted" },
  conflicting_evidence: { tone: "disputed", label: "Conflicting evidence" },
  not_enough_info: { tone: "open", label: "Not enough information" },
  not_checkable: { tone: "open", label: "Not checkable" },
  verbatim: { tone: "holds", label: "Verbatim" },
  verbatim_normalized: { tone: "holds", label: "Verbatim but for typography" },
  abridged: { tone: "holds", label: "Fairly abridged" },
  truncated: { tone: "fails", label: "Cut short" },
  altered: { tone: "fails", label: "Altered" },
  spliced: { tone: "fails", label: "Spliced" },
  misattributed: { tone: "fails", label: "Wrong speaker" },
  paraphrase: { tone: "partly", label: "Paraphrase, not a quotation" },
  not_found: { tone: "open", label: "Not found" },
  too_short: { tone: "open", label: "Too short to verify" },
};

/** Words for any verdict; one that this page does not know yet is shown as it is, and open. */
export function verdictWords(verdict: string): VerdictWords {
  return VERDICTS[verdict] ?? { tone: "open", label: verdict.replaceAll("_", " ") };
}

/** Counts verdicts in words: "2 supported, 1 refuted". */
export function countVerdicts(verdicts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const verdict of verdicts) {
    const label = verdictWords(verdict).label.toLowerCase();
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts].map(([label, count]) => `${count} ${label}`).join(", ");
}
