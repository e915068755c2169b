/** Verbs whose subject and object (or "with" phrase) may change places: if A met B, B met A. */
const SYMMETRIC: ReadonlySet<string> = new Set([
  "meet", "marry", "divorce", "talk", "confer", "negotiate", "debate", "collide", "cooperate", "collaborate",
  "agree", "border", "resemble", "equal", "differ", "merge", "coincide", "correspond", "partner", "clash", "chat",
  "converse", "wed", "date", "adjoin", "overlap", "compete", "draw", "tie", "separate", "reconcile", "ally",
]);

/** Whether the verb says the same with its two sides exchanged. */
export function isSymmetric(lemma: string): boolean {
  return SYMMETRIC.has(lemma);
}
