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

/** Verbs that tell one event from its two sides: both can be true of it, each of another subject. */
const CONVERSES: readonly (readonly [string, string])[] = [
  ["give", "receive"], ["give", "take"], ["buy", "sell"], ["lend", "borrow"], ["import", "export"], ["teach", "learn"], ["send", "receive"],
  ["win", "lose"], ["beat", "lose"], ["defeat", "lose"], ["hire", "join"], ["precede", "follow"], ["own", "belong"], ["pay", "receive"],
  ["ask", "answer"], ["question", "answer"], ["throw", "catch"], ["come", "go"], ["bring", "take"], ["arrive", "leave"],
];

const CONVERSE_PAIRS: ReadonlySet<string> = new Set(CONVERSES.flatMap(([a, b]) => [`${a}/${b}`, `${b}/${a}`]));

/** Whether the two verbs are the two sides of one event ("buy" and "sell"): opposites that do not exclude each other. */
export function areConverse(a: string, b: string): boolean {
  return CONVERSE_PAIRS.has(`${a}/${b}`);
}
