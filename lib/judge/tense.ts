import type { Predicate } from "../extract/clause.ts";
import type { Token } from "../text/document.ts";

/** `done`: past or perfect; `ongoing`: a present progressive ("is selling"); `present`: any other present form; `open`: an infinitive, a modal, or a form that does not tell. */
export type Tense = "done" | "ongoing" | "present" | "open";

/** What the verb forms of a verb group say of the time of what they tell. */
export function tenseOf(tokens: readonly Token[], predicate: Predicate): Tense {
  if (predicate.modality !== "asserted") return "open";
  const group = tokens.slice(predicate.firstToken, predicate.endToken);
  const [first] = group;
  const head = tokens[predicate.head];
  if (first === undefined || head === undefined) return "open";
  if (first.norm === "was" || first.norm === "were" || first.norm === "had" || first.norm === "did") return "done";
  const isHelper = first.index !== head.index;
  if ((first.norm === "have" || first.norm === "has" || first.norm === "'ve") && isHelper) return "done";
  if (first.lemma === "be") return isHelper && head.pos === "VERB" && head.norm.endsWith("ing") ? "ongoing" : "present";
  if (head.pos !== "VERB") return "open";
  if (head.norm === head.lemma) return "open";
  if (head.norm.endsWith("ing")) return "open";
  return head.norm.endsWith("s") && head.norm.startsWith(head.lemma.slice(0, 2)) ? "present" : "done";
}
