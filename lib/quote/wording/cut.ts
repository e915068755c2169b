import { DENIALS, HEDGES, NEGATIONS, REPORTS } from "../../lexicon/sense-words.ts";
import type { Document, Token } from "../../text/document.ts";
import { behind } from "./cut-behind.ts";
import { CONCESSIVE, found, endOfCondition, OWN_THOUGHT, REACH, REACHING } from "./cut-words.ts";
import { isIdle } from "./omission.ts";
import type { OmissionReason, TurningOmission } from "./omission.ts";

const DISCOURSE_VERBS = new Set([
  "look",
  "ask",
  "think",
  "remember",
  "recall",
  "consider",
  "check",
  "read",
  "will",
  "like",
  "go",
  "see",
]);
const DEPENDENT = new Set(["that", "to", "whether"]);
const FRONTED = new Set(["when", "once", "until", "as"]);
/** "[May] help some patients": what may be is no longer so without them. */
const POSSIBLE = new Set(["may", "might", "could"]);
const PROMISING = new Set(["will", "'ll", "would", "can", "could", "may", "might", "shall", "must"]);
/**
 * Whether a cut drops words that turn the sense of what is kept. `words` is what was said together
 * (the tokens of one quotation without the cues between, or of one sentence of prose); the kept
 * words are `first`..`end` (half-open, places in `words`). Prose keeps its sources outside, so
 * `attributed` says whether reports count.
 */
export function turningCut(
  document: Document,
  words: readonly Token[],
  first: number,
  end: number,
  attributed: boolean,
): TurningOmission | null {
  return before(document, words, first, attributed) ?? behind(document, words, end, attributed);
}

function before(
  document: Document,
  words: readonly Token[],
  first: number,
  attributed: boolean,
): TurningOmission | null {
  const start = words[first];
  if (start === undefined || start.norm === "but" || startsAfterStop(words, first)) return null;
  let comma = false;
  let distance = 0;
  for (let i = first - 1; i >= 0; i--) {
    const token = words[i];
    if (token === undefined || endsHere(words, i, start)) return null;
    if (token.kind === "punctuation") {
      if (token.text === ";" || token.text === ":") return null;
      // Before a cue the comma is the cue's where the words behind depend on those before ("I doubt," she said, "that ...").
      const ofCue = words[i + 1]?.index !== token.index + 1 && DEPENDENT.has(start.norm);
      if (token.text === "," && !ofCue) comma = true;
      continue;
    }
    if (token.norm === "but" && words[i - 1]?.norm !== "nothing") return null;
    if ((token.norm === "and" || token.norm === "so" || token.norm === "or") && words[i - 1]?.text === ",") return null;
    distance += 1;
    const reason = reasonBefore(words, i, distance, comma, attributed);
    if (reason !== null) return found(document, token, reason, endOfCondition(words, i) ?? token);
  }
  return null;
}

function reasonBefore(
  words: readonly Token[],
  i: number,
  distance: number,
  comma: boolean,
  attributed: boolean,
): OmissionReason | null {
  const token = words[i];
  if (token === undefined) return null;
  const { norm } = token;
  if (
    REACHING.has(norm) &&
    !CONCESSIVE.has(words[i - 1]?.norm ?? "") &&
    words[i + 1]?.norm !== "not" &&
    !isDiscursive(words, i)
  )
    return "condition";
  if (endOfCondition(words, i) !== null) return "condition";
  if (comma && FRONTED.has(norm) && startsClause(words, i) && promises(words, i + distance)) return "condition";
  if ((norm === "only" || norm === "whether") && distance === 1) return "condition";
  if (comma && distance === 1 && NEGATIONS.has(norm)) return "negation";
  if (comma) return attributed && norm === "to" && words[i - 1]?.norm === "according" ? "attribution" : null;
  // "not only", "no doubt" negate nothing as long as they stay whole.
  if (NEGATIONS.has(norm) && (distance === 1 || !isIdle(words, i))) return "negation";
  if (DENIALS.has(norm) && distance <= REACH) return "denial";
  if (HEDGES.has(norm) && distance === 1) return "hedge";
  if (POSSIBLE.has(norm) && distance === 1) return "modal";
  if (attributed && REPORTS.has(norm) && distance <= REACH && takesClause(words, i, distance)) return "attribution";
  return null;
}

/** The word opens its sentence or clause. */
function startsClause(words: readonly Token[], i: number): boolean {
  const before = words[i - 1];
  return before === undefined || before.sentence !== words[i]?.sentence || before.kind === "punctuation";
}

/** "When everyone is safe, I will answer": what is kept promises something. */
function promises(words: readonly Token[], first: number): boolean {
  return words.slice(Math.max(0, first), first + 7).some((token) => PROMISING.has(token.norm));
}

/** "if you look at it", "if you ask me": a way of speaking, no condition. */
function isDiscursive(words: readonly Token[], i: number): boolean {
  return words[i]?.norm === "if" && words[i + 1]?.norm === "you" && DISCOURSE_VERBS.has(words[i + 2]?.norm ?? "");
}

/** A verb of report or wish right before the kept words, or before "that", or with its hearer between ("told me that"). */
function takesClause(words: readonly Token[], i: number, distance: number): boolean {
  const subject = words[i - 1]?.norm ?? "";
  const norm = words[i]?.norm ?? "";
  if ((subject === "i" || subject === "we" || subject === "'d" || subject === "'ll") && OWN_THOUGHT.has(norm))
    return false;
  if (subject === "to" || words[i]?.pos === "NOUN") return false;
  if (distance === 1) return true;
  const between = words.slice(i + 1, i + distance).filter((token) => token.kind !== "punctuation");
  return between.every(
    (token) =>
      token.norm === "that" ||
      token.pos === "PRON" ||
      token.pos === "PROPN" ||
      token.pos === "DET" ||
      token.norm === "us" ||
      token.norm === "me",
  );
}

/** The sentence of the kept words does not reach back over token `i`; after a cue's full stop a new one begins. */
function endsHere(words: readonly Token[], i: number, start: Token): boolean {
  const token = words[i];
  return token === undefined || token.sentence !== start.sentence;
}

function startsAfterStop(words: readonly Token[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && words[at]?.kind === "punctuation" && !".?!".includes(words[at]?.text ?? " ")) {
    if (words[at]?.text === ",") return false;
    at -= 1;
  }
  const before = words[at];
  return (
    before === undefined ||
    ((before.text === "." || before.text === "?" || before.text === "!") && before.sentence !== words[i]?.sentence)
  );
}
