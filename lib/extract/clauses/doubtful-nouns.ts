import type { Token } from "../../text/document.ts";
import type { Frame } from "./frame.ts";

const DENYING_NOUNS: ReadonlySet<string> = new Set(["myth", "hoax", "lie", "misconception", "fallacy"]);

const OPEN_NOUNS: ReadonlySet<string> = new Set([
  "rumour",
  "rumor",
  "allegation",
  "suggestion",
  "claim",
  "belief",
  "idea",
  "notion",
  "fear",
  "hope",
  "possibility",
  "theory",
  "speculation",
  "suspicion",
  "accusation",
]);

/** "It is a myth that", "the rumour that": the noun says how far the clause is believed. */
export function doubtfulNoun(tokens: readonly Token[], frame: Frame): "denied" | "open" | null {
  for (let i = frame.firstToken; i >= Math.max(0, frame.firstToken - 2); i--) {
    if (tokens[i]?.norm !== "that" || tokens[i]?.sentence !== tokens[frame.group.head]?.sentence) continue;
    const noun = tokens[i - 1]?.lemma ?? "";
    return DENYING_NOUNS.has(noun) ? "denied" : OPEN_NOUNS.has(noun) ? "open" : null;
  }
  return null;
}
