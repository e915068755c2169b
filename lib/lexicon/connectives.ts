/** Words and phrases (folded, one space between) that tie two statements together, by what the tie says. */
const CONNECTIVES: ReadonlyMap<string, "cause" | "condition" | "order"> = new Map([
  ["because of", "cause"], ["because", "cause"], ["due to", "cause"], ["owing to", "cause"], ["thanks to", "cause"],
  ["as a result of", "cause"], ["as a consequence of", "cause"], ["on account of", "cause"], ["in response to", "cause"],
  ["in retaliation for", "cause"], ["so that", "cause"],
  ["if", "condition"], ["unless", "condition"], ["provided that", "condition"], ["on condition that", "condition"],
  ["before", "order"], ["after", "order"], ["until", "order"],
]);

const LONGEST = 4;

/** The connective that starts at a word, with the number of words it has; null where none does. */
export function connectiveAt(words: readonly string[], at: number): { readonly kind: "cause" | "condition" | "order"; readonly words: number } | null {
  for (let length = LONGEST; length > 0; length--) {
    const kind = CONNECTIVES.get(words.slice(at, at + length).join(" "));
    if (kind !== undefined) return { kind, words: length };
  }
  return null;
}

/** Words that state a cause in other ways; any of them beside both sides states the tie. */
const CAUSAL_WORDS: ReadonlySet<string> = new Set([
  "because", "owing", "thanks", "cause", "trigger", "prompt", "blame", "spark", "fuel", "attribute", "stem", "therefore",
  "hence", "consequently", "consequence",
]);
/** Words that state a cause only with the preposition after them ("led to", "resulted in", "due to"). */
const CAUSAL_PAIRS: ReadonlySet<string> = new Set(["lead to", "result in", "result from", "result of", "due to", "response to", "drive by", "reason for"]);

/** Whether a lemma, with the word after it, states that one thing came of another. */
export function isCausal(lemma: string, next: string): boolean {
  return CAUSAL_WORDS.has(lemma) || CAUSAL_PAIRS.has(`${lemma} ${next}`);
}
