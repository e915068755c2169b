import type { Token } from "../../text/document.ts";
import type { Modality } from "../clause.ts";
import type { Commitment } from "./commitment.ts";
import { doubtfulNoun } from "./doubtful-nouns.ts";
import type { Frame } from "./frame.ts";
import { negatedObject, negatedSubject } from "./near-negations.ts";

const POSSIBLE: ReadonlySet<string> = new Set(["may", "might", "can", "could"]);

const NECESSARY: ReadonlySet<string> = new Set(["should", "must", "ought", "shall"]);

const HYPOTHETICAL: ReadonlySet<string> = new Set(["would"]);

const PLANNED: ReadonlySet<string> = new Set(["will"]);

const DOUBTING_ADVERBS: ReadonlySet<string> = new Set([
  "perhaps",
  "possibly",
  "probably",
  "maybe",
  "likely",
  "potentially",
]);

const ALLEGING_ADVERBS: ReadonlySet<string> = new Set(["allegedly", "reportedly", "supposedly", "purportedly"]);

const CONDITIONAL_OPENERS: ReadonlySet<string> = new Set(["if", "unless", "whether"]);

/** "Almost killed", "narrowly missed": it did not come about. */
const ALMOST: ReadonlySet<string> = new Set(["almost", "nearly", "narrowly", "virtually"]);

/** Reads what the auxiliaries, adverbs, opener and negative words of a clause say of it, its matrix left aside. */
export function ownCommitment(tokens: readonly Token[], frame: Frame): Commitment {
  const { group } = frame;
  let negated = group.negated || negatedSubject(tokens, frame) || negatedObject(tokens, frame);
  let modality: Modality = "asserted";
  if (group.modals.some((m) => POSSIBLE.has(m))) modality = "possible";
  else if (group.modals.some((m) => NECESSARY.has(m))) modality = "necessary";
  else if (group.modals.some((m) => HYPOTHETICAL.has(m))) modality = "hypothetical";
  else if (group.modals.some((m) => PLANNED.has(m))) modality = "planned";
  for (let i = frame.firstToken; i < frame.argumentEnd; i++) {
    const norm = tokens[i]?.norm ?? "";
    if (ALLEGING_ADVERBS.has(norm)) modality = "alleged";
    else if (DOUBTING_ADVERBS.has(norm) && modality === "asserted") modality = "possible";
  }
  if (frame.opener !== null && CONDITIONAL_OPENERS.has(frame.opener)) modality = "conditional";
  const near = tokens
    .slice(Math.max(frame.firstToken, group.firstToken - 2), Math.min(frame.argumentEnd, group.endToken + 3))
    .map((t) => t.norm);
  const around = near.join(" ");
  if (/\b(?:anything but|far from|by no means|short of)\b/.test(around)) negated = !negated;
  if (
    modality === "asserted" &&
    tokens.slice(Math.max(frame.firstToken, group.firstToken - 1), group.head).some((t) => ALMOST.has(t.norm))
  )
    modality = "hypothetical";
  const doubted = doubtfulNoun(tokens, frame);
  if (doubted === "denied") negated = !negated;
  else if (doubted === "open" && modality === "asserted") modality = "alleged";
  if (isLeftUndone(tokens, group.firstToken)) negated = !negated;
  if (frame.opener === "without" || tokens[group.firstToken - 1]?.norm === "without") negated = !negated;
  return { negated, modality };
}

const LEAVING_UNDONE: ReadonlySet<string> = new Set(["short of", "far from", "instead of", "rather than"]);

/** "Stopped short of resigning", "instead of paying": the gerund was not done. */
function isLeftUndone(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]?.norm.endsWith("ing") !== true) return false;
  return LEAVING_UNDONE.has(`${tokens[verb - 2]?.norm ?? ""} ${tokens[verb - 1]?.norm ?? ""}`);
}
