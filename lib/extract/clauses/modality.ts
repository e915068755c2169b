import type { Token } from "../../text/document.ts";
import type { Modality } from "../clause.ts";
import type { Frame } from "./frame.ts";
import { commitmentOf } from "../../lexicon/implicatives.ts";
import { reportingStance } from "../../lexicon/reporting-verbs.ts";

/** What a clause's own auxiliaries and its matrix verbs leave of it. */
export interface Commitment {
  readonly negated: boolean;
  readonly modality: Modality;
}

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

/** "be expected to", "be due to": passive or adjectival matrices of an infinitive, by their lemma. */
const PLANNING_MATRICES: ReadonlySet<string> = new Set([
  "due",
  "set",
  "expect",
  "schedule",
  "plan",
  "slate",
  "likely",
  "poise",
  "bind",
  "aim",
  "intend",
]);

/** Reads polarity and modality of every frame of a sentence, matrices before what they embed. */
export function commitmentsOf(tokens: readonly Token[], frames: readonly Frame[]): Commitment[] {
  const read: Commitment[] = [];
  for (const [at, frame] of frames.entries()) read.push(commitment(tokens, frame, frames, read, at));
  const question = isQuestion(tokens, frames.at(-1));
  return read.map((own, i) => hedged(tokens, frames, own, i, question));
}

/** A question asserts nothing, and what hangs on an "if" holds only with it. */
function hedged(
  tokens: readonly Token[],
  frames: readonly Frame[],
  own: Commitment,
  at: number,
  question: boolean,
): Commitment {
  const frame = frames[at];
  if (frame === undefined) return own;
  if (question) return { ...own, modality: "hypothetical" };
  const open = own.modality === "asserted" || own.modality === "planned" || own.modality === "hypothetical";
  return open && isConditioned(tokens, frames, at) ? { ...own, modality: "conditional" } : own;
}

function isQuestion(tokens: readonly Token[], frame: Frame | undefined): boolean {
  if (frame === undefined) return false;
  const sentence = tokens[frame.group.head]?.sentence;
  let last = frame.group.head;
  while (tokens[last + 1]?.sentence === sentence && tokens[last + 1] !== undefined) last += 1;
  while (
    last > frame.group.head &&
    tokens[last]?.kind === "punctuation" &&
    tokens[last]?.text !== "?" &&
    tokens[last]?.text !== "."
  )
    last -= 1;
  return tokens[last]?.text === "?";
}

const CONDITIONS: ReadonlySet<string> = new Set(["if", "unless", "provided"]);

/** "If it passes, the law takes effect"; "would appeal if the ruling stood"; "had the referee seen it, they would have won". */
function isConditioned(tokens: readonly Token[], frames: readonly Frame[], at: number): boolean {
  const frame = frames[at];
  if (frame === undefined || frame.link === "relative" || frame.link === "reduced") return false;
  const before = frames[at - 1];
  const after = frames[at + 1];
  const conditional = (f: Frame | undefined): boolean =>
    f !== undefined && f.opener !== null && CONDITIONS.has(f.opener);
  if (conditional(frame)) return false;
  if (conditional(after) && (after?.host === at || after?.host === null)) return true;
  const first = before === undefined ? undefined : tokens[before.firstToken];
  const opening = frames[0];
  const open = opening === undefined ? undefined : tokens[opening.firstToken];
  const invertedFront =
    at > 0 &&
    open?.norm === "had" &&
    opening?.group.firstToken === open.index &&
    tokens[open.index - 1]?.sentence !== open.sentence;
  if (at > 0 && (conditional(opening) || invertedFront) && frame.link !== "infinitive" && frame.link !== "participial")
    return true;
  const fronted =
    at === 1 &&
    (conditional(before) ||
      (first?.norm === "had" &&
        before?.group.firstToken === first.index &&
        tokens[first.index - 1]?.sentence !== first.sentence));
  return fronted;
}

function commitment(
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
  if (frame.link === "participial" && !governs(tokens, host, frame)) return own;
  // "Used to run it": it was so.
  if (frame.link === "infinitive" && matrix === "use" && !host.group.passive)
    return { negated: own.negated !== hostRead.negated, modality: hostRead.modality };
  const complement = frame.link === "infinitive" ? "infinitive" : frame.link === "participial" ? "gerund" : "clause";
  // "Has yet to pay": not paid.
  if (
    frame.link === "infinitive" &&
    tokens
      .slice(Math.max(host.group.firstToken, frame.group.firstToken - 4), frame.group.firstToken + 1)
      .some((t) => t.norm === "yet")
  )
    return { negated: !own.negated, modality: "asserted" };
  const follows = commitmentOf(matrix, hostRead.negated, complement);
  const outer = hostRead.modality === "asserted" ? own.modality : hostRead.modality;
  // "Said he would appeal" reports "I will appeal".
  const reported = frame.link === "complement" && own.modality === "hypothetical" && follows !== "unknown";
  if (reported) return { negated: own.negated, modality: follows === "alleged" ? "alleged" : "planned" };
  // "There is no evidence that", "it is not that": what is denied of a clause leaves the clause open.
  if (frame.link === "complement" && follows === null && hostRead.negated)
    return { negated: own.negated, modality: "possible" };
  if (frame.link === "complement" && (follows === "attributed" || follows === "alleged" || follows === null)) {
    return { negated: own.negated, modality: follows === "alleged" ? "alleged" : own.modality };
  }
  switch (follows) {
    case "asserted":
      return { negated: own.negated, modality: outer };
    case "negated":
      return { negated: !own.negated, modality: outer };
    case "alleged":
      return { negated: own.negated, modality: "alleged" };
    case "planned":
      return { negated: own.negated !== hostRead.negated, modality: "planned" };
    case "unknown":
      return { negated: own.negated, modality: "possible" };
    default:
      break;
  }
  if (frame.link === "infinitive") {
    const adjacent = frame.group.firstToken - host.group.endToken <= 2;
    if (PLANNING_MATRICES.has(matrix) && adjacent)
      return { negated: own.negated !== hostRead.negated, modality: "planned" };
    // A purpose or an unknown matrix leaves it open whether it came about.
    return { negated: own.negated, modality: "planned" };
  }
  return { negated: own.negated, modality: outer };
}

const OBJECT_LINKS: ReadonlySet<string> = new Set(["of", "from", "for", "with", "in", "into"]);

/** Whether an if-clause stands beside this main clause in the sentence, before it or right after it. */
function isUnderCondition(tokens: readonly Token[], frame: Frame, frames: readonly Frame[], at: number): boolean {
  if (frame.group.modals.length === 0 || (frame.link !== "main" && frame.link !== "coordinate")) return false;
  const before = frames.slice(Math.max(0, at - 3), at).findLast((f) => f.link === "subordinate" || f.link === "main");
  const after = frames[at + 1];
  const opens = (f: Frame | undefined): boolean =>
    f !== undefined && f.link === "subordinate" && (f.opener === "if" || f.opener === "unless");
  // "Said whether" and "asked if" are questions; a condition stands after a comma or at the start.
  return (
    opens(before) ||
    (opens(after) && after !== undefined && reportingStance(tokens[frame.group.head]?.lemma ?? "") === null)
  );
}

const TRUE: ReadonlySet<string> = new Set(["true", "correct", "right", "certain", "clear"]);
const FALSE: ReadonlySet<string> = new Set(["false", "untrue", "wrong", "incorrect"]);

/** A gerund straight after its verb or the verb's preposition is what the verb is about ("considered resigning"). */
function governs(tokens: readonly Token[], host: Frame, frame: Frame): boolean {
  const from = host.group.endToken;
  const end = frame.group.firstToken;
  // "Accused the state of hiding": the object may stand between, where it is the one who does it.
  const last = tokens[end - 1];
  const objected =
    last !== undefined && OBJECT_LINKS.has(last.norm) && frame.subject !== null && frame.subject.firstToken >= from;
  if (objected) return frame.subject?.firstToken === from && end - from < 12;
  return end - from < 6 && tokens.slice(from, end).every((t) => t.pos === "ADP" || t.pos === "ADV" || t.pos === "PRON");
}

function matrixLemma(tokens: readonly Token[], host: Frame): string {
  if (host.group.copular) {
    const next = tokens[host.group.endToken];
    if (next !== undefined && (next.pos === "ADJ" || next.pos === "ADV" || next.pos === "VERB")) return next.lemma;
  }
  return tokens[host.group.head]?.lemma ?? "";
}

function ownCommitment(tokens: readonly Token[], frame: Frame): Commitment {
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
  if (frame.opener === "without" || tokens[group.firstToken - 1]?.norm === "without") negated = !negated;
  return { negated, modality };
}

/** "Almost killed", "narrowly missed": it did not come about. */
const ALMOST: ReadonlySet<string> = new Set(["almost", "nearly", "narrowly", "virtually"]);
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
function doubtfulNoun(tokens: readonly Token[], frame: Frame): "denied" | "open" | null {
  for (let i = frame.firstToken; i >= Math.max(0, frame.firstToken - 2); i--) {
    if (tokens[i]?.norm !== "that" || tokens[i]?.sentence !== tokens[frame.group.head]?.sentence) continue;
    const noun = tokens[i - 1]?.lemma ?? "";
    return DENYING_NOUNS.has(noun) ? "denied" : OPEN_NOUNS.has(noun) ? "open" : null;
  }
  return null;
}

const NEGATIVE_DETERMINERS: ReadonlySet<string> = new Set(["no", "none", "nobody", "nothing", "neither", "few"]);

function negatedSubject(tokens: readonly Token[], frame: Frame): boolean {
  const { subject } = frame;
  const first = subject === null ? undefined : tokens[subject.firstToken];
  if (subject === null || first === undefined) return false;
  if (NEGATIVE_DETERMINERS.has(first.norm)) return true;
  // "Not all teachers", "not one of them", "neither A nor B", "hardly any guests".
  for (let i = first.index - 1; i >= Math.max(0, first.index - 2); i--) {
    const before = tokens[i];
    if (
      before === undefined ||
      before.sentence !== first.sentence ||
      before.kind === "punctuation" ||
      before.pos === "VERB"
    )
      break;
    if (NEGATIVE_OPENERS.has(before.norm)) return true;
  }
  return tokens.slice(subject.firstToken, subject.endToken).some((t) => NEGATIVE_OPENERS.has(t.norm));
}

const NEGATIVE_OPENERS: ReadonlySet<string> = new Set(["not", "neither", "nor", "hardly", "scarcely", "barely"]);

/** "faces no threats", "found nothing": a negative determiner right after the verb negates the clause. */
function negatedObject(tokens: readonly Token[], frame: Frame): boolean {
  const after = tokens[frame.group.endToken];
  if (after === undefined || after.index >= frame.argumentEnd) return false;
  if (after.norm === "no") return true;
  return after.norm === "nothing" || after.norm === "nobody" || after.norm === "none" || after.norm === "neither";
}
