const STOP: ReadonlySet<string> = new Set(
  "a an the of in on at to for by with from and or but as is are was were be been being has have had do does did it its this that these those he she they his her their who which than then there".split(
    " ",
  ),
);

/** The floor that everything has to beat: the share of the claim's words that stand in the evidence, function words left out. */
export function wordOverlap(claim: string, evidence: string): number {
  const there = new Set(wordsOf(evidence));
  const words = wordsOf(claim).filter((word) => !STOP.has(word));
  return words.length === 0 ? 0 : words.filter((word) => there.has(word)).length / words.length;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
