import { CONDITIONS, DENIALS, HEDGES, MODALS, NEGATIONS } from "../../lexicon/sense-words.ts";
import type { Document, Token } from "../../text/document.ts";
import { spanOf } from "../../text/span.ts";
import type { Span } from "../../text/span.ts";

/** Why leaving these words out changes the sense. */
export type OmissionReason = "negation" | "denial" | "condition" | "hedge" | "modal" | "attribution" | "joined_clauses";

export interface TurningOmission {
  readonly reason: OmissionReason;
  /** The words that turn the sense, in the article. */
  readonly span: Span;
}

/**
 * Whether the words that an ellipsis leaves out turn the sense of what stays: token range
 * `from`..`to` between two kept pieces. Whole sentences left out turn nothing, unless they take
 * back or limit what was said ("Only if ..."); in the sentences that the pieces belong to, a
 * negation, denial, condition, hedge or modal does, and so does joining two clauses into one.
 */
export function turningOmission(document: Document, from: number, to: number): TurningOmission | null {
  const { tokens } = document;
  const left = tokens[from - 1];
  const right = tokens[to];
  if (left === undefined || right === undefined || to <= from) return null;
  const openLeft = !endsSentence(document, from - 1);
  const openRight = !startsSentence(document, to);
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === "punctuation") continue;
    const inLeft = token.sentence === left.sentence && openLeft;
    const inRight = token.sentence === right.sentence && openRight;
    const leads = startsSentence(document, i) || startsSentence(document, i - 1);
    const reason =
      inLeft || inRight ? reasonOf(tokens, i, to) : leads && CONDITIONS.has(token.norm) ? "condition" : null;
    if (reason !== null) return { reason, span: spanOf(document.text, token.start, token.end) };
  }
  if (
    openLeft &&
    openRight &&
    (left.sentence !== right.sentence || joinsClauses(tokens, from, to) || changesObject(tokens, from, to, left))
  ) {
    return {
      reason: "joined_clauses",
      span: spanOf(document.text, tokens[from]?.start ?? left.end, tokens[to - 1]?.end ?? right.start),
    };
  }
  return null;
}

function reasonOf(tokens: readonly Token[], i: number, to: number): OmissionReason | null {
  const token = tokens[i];
  if (token === undefined) return null;
  const { norm } = token;
  if (NEGATIONS.has(norm)) return isIdle(tokens, i) ? null : "negation";
  if (DENIALS.has(norm)) return "denial";
  if (CONDITIONS.has(norm)) return "condition";
  if (HEDGES.has(norm)) return "hedge";
  // A modal whose own verb is left out with it says nothing of the verbs that stay.
  if (MODALS.has(norm) && token.pos !== "NOUN" && !hasVerb(tokens, i + 1, to)) return "modal";
  if (
    norm === "but" &&
    ["all", "anything", "nothing", "everything", "none", "everyone"].includes(tokens[i - 1]?.norm ?? "")
  )
    return "negation";
  return null;
}

/** "no doubt", "not only": a negation in form alone. */
export function isIdle(tokens: readonly Token[], i: number): boolean {
  const norm = tokens[i]?.norm;
  const next = tokens[i + 1]?.norm ?? "";
  if (norm === "no") return ["doubt", "question", "wonder", "matter"].includes(next) || tokens[i + 1]?.text === ",";
  if (norm === "not") return next === "only" || next === "just";
  return norm === "few" || norm === "little" ? tokens[i - 1]?.norm === "a" : false;
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.pos === "VERB") return true;
  return false;
}

/** "We value [our partnership in the fight against] terrorism": the object of a preposition left out becomes the verb's. */
function changesObject(tokens: readonly Token[], from: number, to: number, left: Token): boolean {
  const last = lastWord(tokens, from, to);
  return last !== undefined && last.pos === "ADP" && to - from >= 2 && (left.pos === "VERB" || left.pos === "AUX");
}

/** Whether a new subject with its verb begins among the words left out: "[the mayor is] a fraud and her deputy is [a hero]". */
function joinsClauses(tokens: readonly Token[], from: number, to: number): boolean {
  const last = lastWord(tokens, from, to);
  if (last === undefined || (last.pos !== "AUX" && last.pos !== "VERB")) return false;
  let linked = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const links =
      token.pos === "CCONJ" ||
      token.pos === "SCONJ" ||
      token.norm === "who" ||
      token.norm === "which" ||
      token.text === ";" ||
      token.text === ":";
    if (links) linked = true;
    else if (linked && (token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "PRON")) return true;
    else if (linked && (token.norm === "who" || token.norm === "which")) return true;
  }
  return false;
}

function lastWord(tokens: readonly Token[], from: number, to: number): Token | undefined {
  for (let i = to - 1; i >= from; i--) if (tokens[i]?.kind !== "punctuation") return tokens[i];
  return undefined;
}

/** Whether only closing marks follow the token in its sentence, or its sentence ends with it. */
export function endsSentence(document: Document, index: number): boolean {
  const { tokens } = document;
  const sentence = tokens[index]?.sentence;
  for (let i = index + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== sentence) return true;
    if (
      token.text === "." ||
      token.text === "?" ||
      token.text === "!" ||
      token.text === "\u2026" ||
      token.text === "..." ||
      token.text === ";"
    )
      return true;
    if (token.kind !== "punctuation" || token.text === "," || token.text === "-") return false;
  }
  return true;
}

/** Whether only opening marks stand before the token in its sentence. */
export function startsSentence(document: Document, index: number): boolean {
  const { tokens } = document;
  const sentence = tokens[index]?.sentence;
  for (let i = index - 1; i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== sentence) return true;
    if (token.text === "." || token.text === "?" || token.text === "!" || token.text === ";") return true;
    if (token.kind !== "punctuation" || token.text === "," || token.text === "-") return false;
  }
  return true;
}
