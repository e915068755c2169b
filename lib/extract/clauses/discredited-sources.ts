import type { Token } from "../../text/document.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** Verbs that take a source its credit: "a survey that the ministry disputes", "in a letter that was later shown to be forged". */
const DISCREDITING: ReadonlySet<string> = new Set([
  "dispute",
  "reject",
  "deny",
  "contest",
  "challenge",
  "dismiss",
  "discredit",
  "debunk",
  "refute",
  "retract",
  "disown",
  "forge",
  "fake",
  "falsify",
  "fabricate",
]);
const DISCREDIT_REACH = 10;

/** Whether a relative clause right behind a source says that it is not to be believed. */
export function isDiscredited(tokens: readonly Token[], endToken: number): boolean {
  const opener = tokens[endToken]?.text === "," ? endToken + 1 : endToken;
  if (tokens[opener]?.norm !== "that" && tokens[opener]?.norm !== "which") return false;
  for (let i = opener + 1; i < opener + DISCREDIT_REACH; i++) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== tokens[opener]?.sentence || token.kind === "punctuation")
      return false;
    if (DISCREDITING.has(token.lemma)) return true;
  }
  return false;
}

/** "Wrote Kell in a letter that was later shown to be forged." */
export function isWrittenFalsely(tokens: readonly Token[], cue: { readonly end: number } | null): boolean {
  const at = cue === null ? -1 : tokenFrom(tokens, cue.end);
  if (at < 0) return false;
  for (let i = at; i < at + DISCREDIT_REACH && tokens[i]?.sentence === tokens[at]?.sentence; i++)
    if (isDiscredited(tokens, i)) return true;
  return false;
}

/** Index of the first token that starts at an offset or behind it; -1 where none does. */
function tokenFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low < tokens.length ? low : -1;
}

const COURTS: ReadonlySet<string> = new Set(["court", "jury", "judge", "tribunal", "inquest", "hearing"]);

/** "Told the jury that they had planned it": what one side or a witness says in court is what the court is there to settle. */
export function isTestimony(tokens: readonly Token[], group: VerbGroup): boolean {
  if (tokens[group.head]?.lemma !== "tell") return false;
  const court = tokens.slice(group.endToken, group.endToken + 3);
  return court.some((t) => COURTS.has(t.lemma) && t.sentence === tokens[group.head]?.sentence);
}
