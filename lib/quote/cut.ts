import { DENIALS, HEDGES, NEGATIONS, REPORTS } from "../lexicon/sense-words.ts";
import type { Document, Token } from "../text/document.ts";
import { spanOf } from "../text/span.ts";
import { isIdle } from "./omission.ts";
import type { OmissionReason, TurningOmission } from "./omission.ts";

/** Conditions that also limit a main clause from behind. "only" and "whether" reach no further than the next word. */
const REACHING = new Set(["if", "unless", "provided", "providing", "assuming", "lest", "except", "barring"]);
/** Words that take something out of what stands before them, or make it end. */
const LIMITING = new Set([...REACHING, "until", "till"]);
const CONCESSIVE = new Set(["even", "as", "what"]);
/** First-person thinking belongs to the speaker: "I believe we will win" still says it. */
const OWN_THOUGHT = new Set([
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
const FALSE_WORDS = new Set([
  "false",
  "untrue",
  "wrong",
  "nonsense",
  "lie",
  "myth",
  "absurd",
  "ridiculous",
  "not",
  "n't",
  "never",
  "impossible",
]);
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
const ANSWERS = new Set(["no", "not", "never", "nope", "hardly", "wrong", "false"]);
const DEPENDENT = new Set(["that", "to", "whether"]);
const FRONTED = new Set(["when", "once", "until", "as"]);
const PROMISING = new Set(["will", "'ll", "would", "can", "could", "may", "might", "shall", "must"]);
const WH_WORDS = new Set(["what", "why", "how", "who", "when", "where", "which", "as", "that"]);
/** How far before a cut a verb of report or denial still takes the words behind it as its object. */
const REACH = 4;

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

function found(document: Document, token: Token, reason: OmissionReason): TurningOmission {
  return { reason, span: spanOf(document.text, token.start, token.end) };
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
    if (reason !== null) return found(document, token, reason);
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
  if (isAsLongAs(words, i)) return "condition";
  if (comma && FRONTED.has(norm) && startsClause(words, i) && promises(words, i + distance)) return "condition";
  if ((norm === "only" || norm === "whether") && distance === 1) return "condition";
  if (comma && distance === 1 && NEGATIONS.has(norm)) return "negation";
  if (comma) return attributed && norm === "to" && words[i - 1]?.norm === "according" ? "attribution" : null;
  // "not only", "no doubt" negate nothing as long as they stay whole.
  if (NEGATIONS.has(norm) && (distance === 1 || !isIdle(words, i))) return "negation";
  if (DENIALS.has(norm) && distance <= REACH) return "denial";
  if (HEDGES.has(norm) && distance === 1) return "hedge";
  if (attributed && REPORTS.has(norm) && distance <= REACH && takesClause(words, i, distance)) return "attribution";
  return null;
}

/** "as long as", "so long as", "in case", "on condition", "only when". */
function isAsLongAs(words: readonly Token[], i: number): boolean {
  const [a, b, c] = [words[i]?.norm, words[i + 1]?.norm, words[i + 2]?.norm];
  if ((a === "as" || a === "so") && b === "long" && c === "as") return true;
  return (
    (a === "in" && b === "case") ||
    (a === "on" && b === "condition") ||
    (a === "only" && (b === "when" || b === "after" || b === "once"))
  );
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

function behind(document: Document, words: readonly Token[], end: number, attributed: boolean): TurningOmission | null {
  const last = words[end - 1];
  if (last === undefined) return null;
  const answer = answerTo(words, end);
  if (answer !== null) return found(document, answer, "negation");
  let distance = 0;
  let comma = false;
  for (let i = end; i < words.length; i++) {
    const token = words[i];
    if (token === undefined || token.sentence !== last.sentence) return null;
    if (token.kind === "punctuation") {
      if ([".", "?", "!", ";", ":"].includes(token.text)) return null;
      if (token.text === ",") comma = true;
      continue;
    }
    distance += 1;
    if (comma && ["but", "and", "so"].includes(token.norm) && words[i - 1]?.text === ",")
      return attributed ? afterBut(document, words, i) : null;
    if (LIMITING.has(token.norm) && !CONCESSIVE.has(words[i - 1]?.norm ?? ""))
      return found(document, token, "condition");
    if (isAsLongAs(words, i) || isLimit(words, i)) return found(document, token, "condition");
    if (distance === 1 && token.norm === "only") return found(document, token, "condition");
    if (distance === 1 && comma && NEGATIONS.has(token.norm) && (endsSoon(words, i) || isContrast(words, i)))
      return found(document, token, "negation");
    if (distance === 1 && !comma && NEGATIONS.has(token.norm) && !isIdle(words, i))
      return found(document, token, "negation");
    if (distance <= 4 && !comma && FALSE_WORDS.has(token.norm) && hasCopula(words, end, i))
      return found(document, token, "denial");
    if (attributed && comma && distance <= REACH && isTrailingReport(words, end, i))
      return found(document, token, "attribution");
  }
  return null;
}

/** "…, but only if", "…, but not for long": the half that follows limits this one; any other only balances it. For quoted words: a report in prose ends at its clause. */
function afterBut(document: Document, words: readonly Token[], but: number): TurningOmission | null {
  const next = words[but + 1];
  if (words[but]?.norm !== "but" || next === undefined) return null;
  if (next.norm === "not" && !isIdle(words, but + 1)) return found(document, next, "negation");
  return next.norm === "only" || LIMITING.has(next.norm) || isAsLongAs(words, but + 1)
    ? found(document, next, "condition")
    : null;
}

/** "other than", "depending on", "subject to". */
function isLimit(words: readonly Token[], i: number): boolean {
  const [a, b] = [words[i]?.norm, words[i + 1]?.norm];
  return (a === "other" && b === "than") || (a === "depending" && b === "on") || (a === "subject" && b === "to");
}

/** "…, not changed the result": what is said is set against what it is not. "…, not knowing the way" goes along with it. */
function isContrast(words: readonly Token[], i: number): boolean {
  const next = words[i + 1]?.norm ?? "";
  return (
    words[i]?.norm === "not" &&
    !isIdle(words, i) &&
    !next.endsWith("ing") &&
    !["to", "least", "surprisingly", "unlike"].includes(next)
  );
}

/** "Is it a problem? No, …": the answer that turns a question asked for its own sake. */
function answerTo(words: readonly Token[], end: number): Token | null {
  let at = end;
  let asked = false;
  while (words[at]?.kind === "punctuation") {
    if (words[at]?.text === "?") asked = true;
    at += 1;
  }
  const next = words[at];
  return asked && next !== undefined && ANSWERS.has(next.norm) ? next : null;
}

/** "…, no." · "…, not me.": hardly anything follows. */
function endsSoon(words: readonly Token[], i: number): boolean {
  let after = 0;
  for (let k = i + 1; k < words.length && words[k]?.sentence === words[i]?.sentence; k++)
    if (words[k]?.kind !== "punctuation") after += 1;
  return after <= 1;
}

function hasCopula(words: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (words[i]?.pos === "AUX" || ["is", "was", "are", "were", "'s", "be"].includes(words[i]?.norm ?? "")) return true;
  return false;
}

/** "…, they claim", "…, he told me", "…, according to them". */
function isTrailingReport(words: readonly Token[], from: number, i: number): boolean {
  const norm = words[i]?.norm ?? "";
  if (!REPORTS.has(norm) || words[from]?.text !== ",") return false;
  if (norm === "according") return words[from + 1] === words[i];
  // A cue or paragraph break between: what follows is said next, and reports nothing said before.
  if ((words[i]?.index ?? 0) - (words[from]?.index ?? 0) !== i - from) return false;
  const subject = words[i - 1];
  const phrase = words.slice(from + 1, i).filter((token) => token.kind !== "punctuation");
  if (
    phrase.some(
      (token) => token.pos === "AUX" || token.pos === "VERB" || token.pos === "ADP" || WH_WORDS.has(token.norm),
    )
  )
    return false;
  if (subject === undefined || ((subject.norm === "i" || subject.norm === "we") && OWN_THOUGHT.has(norm))) return false;
  return subject.pos === "PRON" || subject.pos === "PROPN" || subject.pos === "NOUN";
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
