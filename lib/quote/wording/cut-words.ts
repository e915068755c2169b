import type { Document, Token } from "../../text/document.ts";
import { spanOf } from "../../text/span.ts";
import type { OmissionReason, TurningOmission } from "./omission.ts";

/** Conditions that also limit a main clause from behind. "only" and "whether" reach no further than the next word. */
export const REACHING = new Set(["if", "unless", "provided", "providing", "assuming", "lest", "except", "barring"]);
/** Words that take something out of what stands before them, or make it end. */
export const LIMITING = new Set([...REACHING, "until", "till"]);
export const CONCESSIVE = new Set(["even", "as", "what"]);
/** First-person thinking belongs to the speaker: "I believe we will win" still says it. */
export const OWN_THOUGHT = new Set([
  "think",
  "believe",
  "say",
  "said",
  "guess",
  "thought",
  "suggest",
  "argue",
  "contend",
  "insist",
  "tell",
  "predict",
  "expect",
  "told",
  "promise",
  "assert",
]);
/** How far before a cut a verb of report or denial still takes the words behind it as its object. */
export const REACH = 4;

/** The omission that one word makes, or several up to `last`. */
export function found(document: Document, token: Token, reason: OmissionReason, last: Token = token): TurningOmission {
  return { reason, span: spanOf(document.text, token.start, last.end) };
}

/** The last word of "as long as", "so long as", "in case", "on condition", "only when" that begin at place `i`; else null. */
export function endOfCondition(words: readonly Token[], i: number): Token | null {
  const [a, b, c] = [words[i]?.norm, words[i + 1]?.norm, words[i + 2]?.norm];
  if ((a === "as" || a === "so") && b === "long" && c === "as") return words[i + 2] ?? null;
  const isPair =
    (a === "in" && b === "case") ||
    (a === "on" && b === "condition") ||
    (a === "only" && (b === "when" || b === "after" || b === "once"));
  return isPair ? (words[i + 1] ?? null) : null;
}
