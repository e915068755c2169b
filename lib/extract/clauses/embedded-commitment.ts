import { commitmentOf } from "../../lexicon/implicatives.ts";
import type { Token } from "../../text/document.ts";
import type { Commitment } from "./commitment.ts";
import { isUnderCondition } from "./conditions.ts";
import type { Frame } from "./frame.ts";
import { ownCommitment } from "./own-commitment.ts";

/** "be expected to", "be due to": passive or adjectival matrices of an infinitive, by their lemma. */
const PLANNING_MATRICES: ReadonlySet<string> = new Set([
  "due",
  "set",
  "expect",
  "schedule",
  "plan",
  "slate",
  "poise",
  "bind",
  "intend",
]);

const TRUE: ReadonlySet<string> = new Set(["true", "correct", "right", "certain", "clear"]);

const FALSE: ReadonlySet<string> = new Set(["false", "untrue", "wrong", "incorrect"]);

const OBJECT_LINKS: ReadonlySet<string> = new Set(["of", "from", "for", "with", "in", "into"]);

/**
 * Reads what a clause's matrix leaves of it (implicatives, factives, reports): `read` holds the
 * commitments of the frames before it, the matrix among them.
 */
export function embeddedCommitment(
  tokens: readonly Token[],
  frame: Frame,
  frames: readonly Frame[],
  read: readonly Commitment[],
  index: number,
): Commitment {
  const own = ownCommitment(tokens, frame);
  // "If approved, the drug will be sold": nothing is planned but under the condition.
  if (own.modality !== "asserted" && frame.link !== "infinitive" && isUnderCondition(tokens, frame, frames, index))
    return { negated: own.negated, modality: "conditional" };
  // "Plans to repeat it": an infinitive that hangs on a noun is no more than meant.
  if (frame.host === null) return frame.link === "infinitive" ? { negated: own.negated, modality: "planned" } : own;
  const host = frames[frame.host];
  const hostRead = read[frame.host];
  if (host === undefined || hostRead === undefined) return own;
  if (frame.link === "coordinate") {
    // "did not visit or call": an elided auxiliary carries its modal and its negation over.
    const bare =
      frame.group.firstToken === frame.group.head &&
      frame.subject === host.subject &&
      tokens[frame.group.head]?.norm === tokens[frame.group.head]?.lemma;
    return bare
      ? {
          negated: own.negated || hostRead.negated,
          modality: own.modality === "asserted" ? hostRead.modality : own.modality,
        }
      : own;
  }
  if (frame.link !== "infinitive" && frame.link !== "complement" && frame.link !== "participial") return own;
  const matrix = matrixLemma(tokens, host);
  // "It is not true that X", "it is false that X": X is denied.
  if (frame.link === "complement" && host.group.copular && (TRUE.has(matrix) || FALSE.has(matrix))) {
    return { negated: own.negated !== (TRUE.has(matrix) === hostRead.negated), modality: hostRead.modality };
  }
  if (frame.link === "participial" && isCutOff(tokens, host, hostRead, frame))
    return { negated: own.negated, modality: "possible" };
  if (frame.link === "participial" && !governs(tokens, host, frame)) return own;
  // The matrix has taken the negation of a subject that both share: "nobody wanted to leave" denies it once.
  const inner = {
    ...own,
    negated:
      frame.subject !== null && frame.subject === host.subject
        ? ownCommitment(tokens, { ...frame, subject: null }).negated
        : own.negated,
  };
  // "Used to run it": it was so.
  if (frame.link === "infinitive" && matrix === "use" && !host.group.passive)
    return { negated: inner.negated !== hostRead.negated, modality: hostRead.modality };
  const complement = frame.link === "infinitive" ? "infinitive" : frame.link === "participial" ? "gerund" : "clause";
  // "Has yet to pay": not paid.
  if (
    frame.link === "infinitive" &&
    tokens
      .slice(Math.max(host.group.firstToken, frame.group.firstToken - 4), frame.group.firstToken + 1)
      .some((t) => t.norm === "yet")
  )
    return { negated: !inner.negated, modality: "asserted" };
  // "Is not to be repeated": a bare "be" before an infinitive is its auxiliary.
  if (frame.link === "infinitive" && isBareBe(tokens, host, frame))
    return {
      negated: inner.negated !== hostRead.negated,
      modality: own.modality === "asserted" ? "planned" : own.modality,
    };
  // "Has not decided whether to sell": neither way.
  if (frame.link === "infinitive" && isLeftOpen(tokens, frame)) return { negated: own.negated, modality: "possible" };
  // "Had no reason to suspect arson", "has no plans to close": what there is no ground or will for is denied.
  const ground = frame.link === "infinitive" ? groundBefore(tokens, frame) : null;
  if (ground !== null) {
    const open = GROUNDS.has(ground.noun) && !ground.lacking ? "possible" : own.modality;
    return { negated: ground.lacking !== inner.negated, modality: PLANS.has(ground.noun) ? "planned" : open };
  }
  const follows = commitmentOf(matrix, hostRead.negated, complement);
  const outer = hostRead.modality === "asserted" ? own.modality : hostRead.modality;
  // "Said he would appeal" reports "I will appeal".
  const reported =
    frame.link === "complement" && own.modality === "hypothetical" && follows !== "unknown" && follows !== "wished";
  if (reported) return { negated: own.negated, modality: follows === "alleged" ? "alleged" : "planned" };
  // "There is no evidence that", "it is not that": what is denied of a clause leaves the clause open.
  if (frame.link === "complement" && follows === null && hostRead.negated)
    return { negated: own.negated, modality: "possible" };
  if (frame.link === "complement" && (follows === "attributed" || follows === "alleged" || follows === null)) {
    return { negated: own.negated, modality: follows === "alleged" ? "alleged" : own.modality };
  }
  switch (follows) {
    case "asserted":
      return { negated: inner.negated, modality: outer };
    case "negated":
      return { negated: !inner.negated, modality: outer };
    case "alleged":
      return { negated: inner.negated, modality: "alleged" };
    case "planned":
      return { negated: inner.negated !== hostRead.negated, modality: "planned" };
    case "wished":
      return { negated: inner.negated !== hostRead.negated, modality: "possible" };
    case "unknown":
      return { negated: inner.negated, modality: "possible" };
    default:
      break;
  }
  if (frame.link === "infinitive") {
    const adjacent = frame.group.firstToken - host.group.endToken <= 2;
    if (PLANNING_MATRICES.has(matrix) && adjacent)
      return { negated: inner.negated !== hostRead.negated, modality: "planned" };
    // A purpose or an unknown matrix leaves it open whether it came about.
    return { negated: own.negated, modality: "planned" };
  }
  return { negated: own.negated, modality: outer };
}

/** "Taught before joining the firm": when, and not what. */
export const TIMING: ReadonlySet<string> = new Set([
  "before",
  "after",
  "while",
  "since",
  "when",
  "until",
  "upon",
  "despite",
]);

/** A gerund straight after its verb or the verb's preposition is what the verb is about ("considered resigning"). */
function governs(tokens: readonly Token[], host: Frame, frame: Frame): boolean {
  if (frame.opener !== null && TIMING.has(frame.opener)) return false;
  const from = host.group.endToken;
  const end = frame.group.firstToken;
  // "Accused the state of hiding": the object may stand between, where it is the one who does it.
  const last = tokens[end - 1];
  const objected =
    last !== undefined && OBJECT_LINKS.has(last.norm) && frame.subject !== null && frame.subject.firstToken >= from;
  if (objected) return frame.subject?.firstToken === from && end - from < 12;
  return end - from < 6 && tokens.slice(from, end).every((t) => t.pos === "ADP" || t.pos === "ADV" || t.pos === "PRON");
}

const GROUNDS: ReadonlySet<string> = new Set(["reason", "cause", "ground"]);
const PLANS: ReadonlySet<string> = new Set(["intention", "plan", "wish", "desire", "intent"]);

/** "No reason to", "plans to" right before the infinitive: the noun, and whether "no" denies it; else null. */
function groundBefore(
  tokens: readonly Token[],
  { group }: Frame,
): { readonly noun: string; readonly lacking: boolean } | null {
  const to = tokens[group.firstToken]?.norm === "to" ? group.firstToken : group.firstToken - 1;
  const noun = tokens[to - 1];
  if (tokens[to]?.norm !== "to" || noun?.pos !== "NOUN") return null;
  const lacking = tokens[to - 2]?.norm === "no";
  return GROUNDS.has(noun.lemma) || PLANS.has(noun.lemma) ? { noun: noun.lemma, lacking } : null;
}

/** "Whether" right before the infinitive. */
function isLeftOpen(tokens: readonly Token[], { group }: Frame): boolean {
  return tokens.slice(Math.max(0, group.firstToken - 2), group.firstToken + 1).some((t) => t.norm === "whether");
}

function matrixLemma(tokens: readonly Token[], host: Frame): string {
  if (host.group.copular) {
    const next = tokens[host.group.endToken];
    if (next !== undefined && (next.pos === "ADJ" || next.pos === "ADV" || next.pos === "VERB")) return next.lemma;
  }
  return tokens[host.group.head]?.lemma ?? "";
}

/** "Is (not) to be V-ed": nothing but a negation stands between the verb "be" and the infinitive. */
function isBareBe(tokens: readonly Token[], host: Frame, frame: Frame): boolean {
  if (tokens[host.group.head]?.lemma !== "be") return false;
  return tokens.slice(host.group.head + 1, frame.group.firstToken).every((t) => t.norm === "not" || t.norm === "n't");
}

/** Verbs after which what was still to come may never have come ("crashed before reaching the coast"). */
const ENDINGS: ReadonlySet<string> = new Set([
  "crash",
  "die",
  "drown",
  "sink",
  "collapse",
  "fail",
  "stop",
  "break",
  "explode",
  "kill",
  "shoot",
  "arrest",
  "catch",
  "intercept",
  "stall",
  "resign",
  "quit",
  "withdraw",
  "retire",
  "vanish",
  "disappear",
  "abandon",
  "cancel",
  "burn",
  "lose",
]);

function isCutOff(tokens: readonly Token[], host: Frame, hostRead: Commitment, frame: Frame): boolean {
  if (frame.opener !== "before" || hostRead.negated) return false;
  return ENDINGS.has(tokens[host.group.head]?.lemma ?? "");
}
