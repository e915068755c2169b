import { SPEECH_NOUNS } from "../../lexicon/speech-cues.ts";
import type { Document, Token } from "../../text/document.ts";
import { WINDOW } from "./clause-subject.ts";
import { isCueWord, isHeard, isNamingWord, isNounUse } from "./cue-words.ts";
import { isPronoun, isTimeWord, phraseEndingAt, phraseStartingAt } from "./phrases.ts";
import type { Phrase } from "./phrases.ts";
import { inRelativeClause, isRestrictive, subjectAfter, subjectOf, verbSubject } from "./subjects.ts";

/** A cue and the phrase that names who speaks; token ranges are half-open. */
export interface Cue {
  readonly first: number;
  readonly end: number;
  readonly speaker: Phrase;
  /** A verb of speech, or words that only sometimes introduce speech. */
  readonly strength: "speech" | "naming" | "subject";
}

/**
 * The cue after a closing mark: "…," she said · "…," said Jane Roe · "…," according to the report.
 * `from` is the first token behind the mark, `end` where the sentence or the next quotation starts.
 */
export function cueAfter(document: Document, from: number, end: number, closedSentence: boolean): Cue | null {
  const { tokens } = document;
  let start = from;
  while (start < end && start < from + 2 && tokens[start]?.kind === "punctuation" && tokens[start]?.text !== ".")
    start += 1;
  const limit = Math.min(end, start + WINDOW);
  const signed = signature(tokens, from, end);
  if (signed !== null) return signed;
  for (let i = start; i < limit; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.norm === "according" && tokens[i + 1]?.norm === "to" && i <= start + 1) {
      const speaker = subjectAfter(tokens, i + 2, end);
      return speaker === null ? null : { first: i, end: i + 2, speaker, strength: "speech" };
    }
    const speech = isCueWord(token);
    if (!speech && !(isNamingWord(token) && i > start && i - start < 8)) continue;
    if (isNounUse(tokens, i) || isHeard(tokens, i)) continue;
    const inverted = i === start || (i === start + 1 && (tokens[start]?.pos === "ADV" || tokens[start]?.pos === "AUX"));
    // "Jane Roe, who advised the mayor, said": not the verb of the relative clause.
    if (!inverted && inRelativeClause(tokens, i, start)) continue;
    const speaker = inverted ? subjectAfter(tokens, i + 1, end) : subjectOf(tokens, i, start);
    if (speaker === null) continue;
    // The subject must begin the clause: "…" is what drivers in Ohio, Jane Roe said.
    if (!inverted && speaker.first > start + 1 && !onlyAdverbial(tokens, start, speaker.first)) continue;
    // After a full stop inside the marks the words behind must be a cue clause and nothing else.
    const behind = inverted ? speaker.end : i + 1;
    if (closedSentence && (!endsSoon(tokens, behind, end) || reportsMore(tokens, behind, end))) return null;
    return { first: i, end: i + 1, speaker, strength: speech ? "speech" : "naming" };
  }
  return null;
}

const SIGNATURE_DASHES = "-\u2013\u2014\u2015--";

/** "…" \u2014 Jane Roe: a dash, a name, and nothing more. */
function signature(tokens: readonly Token[], from: number, end: number): Cue | null {
  const dash = tokens[from];
  const first = tokens[from + 1];
  if (
    dash === undefined ||
    first === undefined ||
    !SIGNATURE_DASHES.includes(dash.text) ||
    dash.kind !== "punctuation" ||
    !/^\p{Lu}/u.test(first.text)
  )
    return null;
  const speaker = phraseStartingAt(tokens, from + 1, end);
  if (speaker === null) return null;
  const behind = tokens[speaker.end];
  const closes = behind === undefined || speaker.end >= end || behind.text === "." || behind.text === ",";
  return closes ? { first: from, end: from + 1, speaker, strength: "speech" } : null;
}

function onlyAdverbial(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token !== undefined && (token.pos === "VERB" || token.norm === "that")) return false;
  }
  return true;
}

/** "… no." Her predecessor told this paper in 2003 that the job was hard: the cue has words of its own to report. */
function reportsMore(tokens: readonly Token[], from: number, end: number): boolean {
  return tokens.slice(from, end).some((t) => t.norm === "that" && t.pos === "SCONJ");
}

function endsSoon(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  if (token === undefined || at >= end) return true;
  if (token.kind === "punctuation") return token.text === "." || token.text === "," || token.text === ":";
  return token.pos === "ADP" || token.pos === "ADV" || isTimeWord(token.norm);
}

const CLAUSE_OPENERS = new Set([
  "when",
  "as",
  "while",
  "where",
  "and",
  "but",
  "because",
  "since",
  "although",
  "if",
  "which",
  "who",
  "after",
  "before",
]);

/** No further statement follows the cue: "said" with time, place or hearer behind it. */
function isClosed(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const token = tokens[i];
    if (
      token !== undefined &&
      (token.pos === "VERB" || token.pos === "AUX" || token.norm === "that" || isPronoun(token.norm))
    )
      return false;
  }
  return true;
}

/**
 * A report that closes the sentence: "..., Roe said." · "..., said Roe." · "..., according to Roe."
 * `from`..`end` is the stretch of the sentence behind the last quoted words.
 */
export function cueClosing(document: Document, from: number, end: number): Cue | null {
  const { tokens } = document;
  for (let i = end - 1; i >= from && end - i < WINDOW; i--) {
    if (tokens[i]?.text !== ",") continue;
    const cue = cueAfter(document, i + 1, end, false);
    if (
      cue !== null &&
      !CLAUSE_OPENERS.has(tokens[i + 1]?.norm ?? "") &&
      isClosed(tokens, Math.max(cue.end, cue.speaker.end), end)
    )
      return cue;
  }
  return null;
}

/** The cue before an opening mark; `from` is where its sentence (or the stretch after the last mark) starts. */
export function cueBefore(document: Document, from: number, end: number): Cue | null {
  const { tokens } = document;
  const start = Math.max(from, end - WINDOW);
  let naming: Cue | null = null;
  let relative: Cue | null = null;
  for (let i = end - 1; i >= start; i--) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.norm === "to" && tokens[i - 1]?.norm === "according") {
      const speaker = subjectAfter(tokens, i + 1, end);
      if (speaker !== null) return { first: i - 1, end: i + 1, speaker, strength: "speech" };
    }
    const speech = isCueWord(token);
    if (!speech && (naming !== null || !isNamingWord(token))) continue;
    if (isHeard(tokens, i)) return null;
    if (isNounUse(tokens, i) || (token.pos === "NOUN" && SPEECH_NOUNS.has(token.norm))) continue;
    const speaker = verbSubject(tokens, i, from);
    if (speaker === null) continue;
    const cue: Cue = { first: i, end: i + 1, speaker, strength: speech ? "speech" : "naming" };
    if (speech && relative === null && isRestrictive(tokens, i, from)) {
      relative = cue;
      continue;
    }
    if (speech) return cue;
    naming = cue;
  }
  return relative ?? naming ?? speechNoun(tokens, start, end) ?? colonCue(tokens, from, end);
}

/** "in Pompeo's words", "the report's claim that": the owner of the words. */
function speechNoun(tokens: readonly Token[], start: number, end: number): Cue | null {
  for (let i = end - 1; i >= Math.max(start, end - 8); i--) {
    const token = tokens[i];
    if (token === undefined || !SPEECH_NOUNS.has(token.norm)) continue;
    const owner = tokens[i - 1];
    if (owner?.norm === "'s" || owner?.text === "\u2019" || owner?.text === "'") {
      const speaker = phraseEndingAt(tokens, i - 1, start);
      if (speaker !== null) return { first: i, end: i + 1, speaker, strength: "naming" };
    }
    if (owner !== undefined && ["his", "her", "their"].includes(owner.norm)) {
      return { first: i, end: i + 1, speaker: { first: i - 1, end: i, head: i - 1 }, strength: "naming" };
    }
    if (tokens[i + 1]?.norm === "of") {
      const speaker = subjectAfter(tokens, i + 2, end);
      if (speaker !== null) return { first: i, end: i + 1, speaker, strength: "naming" };
    }
  }
  return null;
}

/** "MAYOR ROE: …" and headlines: a phrase, then a colon right before the words. */
function colonCue(tokens: readonly Token[], from: number, end: number): Cue | null {
  if (tokens[end - 1]?.text !== ":" || end - 1 - from > 6) return null;
  const speaker = phraseStartingAt(tokens, from, end - 1);
  if (speaker === null || speaker.end < end - 1) return null;
  return { first: end - 1, end, speaker, strength: "speech" };
}
