import { NAMING_CUES, SPEECH_CUES, SPEECH_NOUNS } from "../../lexicon/speech-cues.ts";
import type { Document, Token } from "../../text/document.ts";
import { isPronoun, isTimeWord, phraseEndingAt, phraseStartingAt, withAppositiveName } from "./phrases.ts";
import type { Phrase } from "./phrases.ts";

/** A cue and the phrase that names who speaks; token ranges are half-open. */
export interface Cue {
  readonly first: number;
  readonly end: number;
  readonly speaker: Phrase;
  /** A verb of speech, or words that only sometimes introduce speech. */
  readonly strength: "speech" | "naming" | "subject";
}

/** How a subject and its verb may be parted: "he also said", "she has often said", "they would later say". */
const BETWEEN = new Set([
  "has", "have", "had", "did", "does", "do", "will", "would", "could", "can", "may", "might", "should", "was", "is", "are", "were", "been", "be",
  "not", "n't", "also", "later", "then", "once", "now", "recently", "earlier", "quickly", "further", "again", "often", "never", "even",
  "repeatedly", "famously", "reportedly", "himself", "herself", "themselves", "itself", "went", "on", "to", "still", "already", "soon",
  "first", "both", "all", "simply", "just", "immediately", "'s", "'d", "'ve", "'re",
]);

const WINDOW = 45;

export function isCueWord(token: Token): boolean {
  return token.kind === "word" && SPEECH_CUES.has(token.norm) && !isCapitalised(token) && isVerb(token);
}

function isNamingWord(token: Token): boolean {
  return token.kind === "word" && NAMING_CUES.has(token.norm) && !isCapitalised(token) && isVerb(token);
}

/** Forms that are verbs of speech whatever the tagger says. */
const SURE_VERBS = new Set(["said", "says", "say", "saying", "told", "tells", "telling", "wrote", "writes", "writing", "asked", "asks", "adding", "added", "adds"]);

/** "state", "report", "claims", "post" are nouns as often as verbs: there the tagger decides. */
function isVerb(token: Token): boolean {
  if (SURE_VERBS.has(token.norm) || token.norm.endsWith("ed")) return true;
  return token.pos !== "NOUN" && token.pos !== "PROPN" && token.pos !== "ADJ";
}

/** "the Washington Post" is no cue; "SAID" in a headline may be. */
function isCapitalised(token: Token): boolean {
  const first = token.text.charAt(0);
  return first !== first.toLowerCase() && token.text.slice(1) !== token.text.slice(1).toUpperCase();
}

/** "statement", "claims", "comments", "words": a noun here, not a verb, after a determiner, adjective or possessive. */
function isNounUse(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  // "self-described", "a call-in": a part of a compound.
  if ((before.text === "-" && !token.spaced) || (tokens[at + 1]?.text === "-" && tokens[at + 1]?.spaced === false)) return true;
  if (token.norm.endsWith("ing") && token.pos !== "NOUN") return false;
  return before.pos === "DET" || before.pos === "ADJ" || before.norm === "'s" || ["his", "her", "their", "its", "my", "our", "your", "of"].includes(before.norm);
}

/** The subject of the verb at `verb`, looking left no further than `from`. */
export function subjectOf(tokens: readonly Token[], verb: number, from: number): Phrase | null {
  let at = verb;
  while (at > from) {
    const before = tokens[at - 1];
    if (before === undefined) break;
    if (BETWEEN.has(before.norm) || before.pos === "ADV" || (before.pos === "AUX" && !isPronoun(before.norm)) || isTimeWord(before.norm)) at -= 1;
    else break;
  }
  const before = tokens[at - 1];
  if (before === undefined || at <= from) return null;
  if (before.text === "," || before.text === "\u2014" || before.text === "-" || before.text === "\u2013") return subjectBeforeApposition(tokens, at - 1, from);
  if (before.norm === "who" || before.norm === "which" || before.norm === "that") {
    const end = tokens[at - 2]?.text === "," ? at - 2 : at - 1;
    return phraseEndingAt(tokens, end, from);
  }
  if (before.norm === "and" || before.norm === "but" || before.norm === "or") return clauseSubject(tokens, from, at - 1);
  return phraseEndingAt(tokens, at, from);
}

/** "Jane Roe, the group's chair, said": the phrase before the comma that opens the apposition. */
function subjectBeforeApposition(tokens: readonly Token[], comma: number, from: number): Phrase | null {
  for (let i = comma - 1; i > from && comma - i < WINDOW; i--) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.text !== tokens[comma]?.text) continue;
    const phrase = phraseEndingAt(tokens, i, from);
    if (phrase === null) continue;
    // "in Ohio, Jane Roe, a voter, said" and lists inside the apposition: take the one that starts the clause or is a name.
    const before = tokens[phrase.first - 1];
    const named = withAppositiveName(tokens, phrase, comma);
    if (before === undefined || phrase.first <= from || before.kind === "punctuation" || before.norm === "and") return named;
    if (tokens[phrase.head]?.pos === "PROPN") return phrase;
  }
  return clauseSubject(tokens, from, comma);
}

/** The subject of the clause that starts at `from`: skips an opening adverbial up to its comma. */
export function clauseSubject(tokens: readonly Token[], from: number, end: number): Phrase | null {
  while (from < end && (tokens[from]?.kind === "punctuation" || tokens[from]?.pos === "CCONJ")) from += 1;
  from = afterDateline(tokens, from, end);
  let start = from;
  const opening = tokens[from];
  if (opening === undefined || from >= end) return null;
  const isAdverbial = opening.pos === "ADP" || opening.pos === "ADV" || opening.pos === "SCONJ" || (opening.pos === "VERB" && opening.norm.endsWith("ing")) || isTimeWord(opening.norm);
  if (isAdverbial) {
    for (let i = from + 1; i < end && i - from < WINDOW; i++) {
      if (tokens[i]?.text === ",") {
        start = i + 1;
        break;
      }
    }
    if (start === from) start = from + 1;
  } else start = afterTime(tokens, from, end);
  while (start < end && (tokens[start]?.kind === "punctuation" || tokens[start]?.pos === "CCONJ" || tokens[start]?.pos === "ADV")) start += 1;
  const phrase = phraseStartingAt(tokens, start, end);
  return phrase === null ? null : withAppositiveName(tokens, phrase, end);
}

/** "WASHINGTON (AP) - ": the sentence begins behind the dash. */
function afterDateline(tokens: readonly Token[], from: number, end: number): number {
  const first = tokens[from];
  if (first === undefined || first.text.length < 4 || first.text !== first.text.toUpperCase()) return from;
  for (let i = from + 1; i < end && i < from + 10; i++) {
    const text = tokens[i]?.text;
    if ((text === "-" || text === "\u2013" || text === "\u2014" || text === "--") && tokens[i]?.spaced === true) return i + 1;
  }
  return from;
}

/** "a few days later, ", "two weeks ago, ": where the clause goes on behind them. */
function afterTime(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end && i < from + 6; i++) {
    if (tokens[i]?.text === ",") return i > from && ["later", "ago", "earlier", "before", "after"].includes(tokens[i - 1]?.norm ?? "") ? i + 1 : from;
  }
  return from;
}

/** "said Jane Roe", "according to the report": the phrase right of the cue. */
function subjectAfter(tokens: readonly Token[], at: number, end: number): Phrase | null {
  const first = tokens[at];
  if (first === undefined || at >= end || isTimeWord(first.norm) || first.kind === "punctuation") return null;
  if (["him", "her", "me", "us", "them", "that", "this", "it", "you", "in", "on"].includes(first.norm)) return null;
  const phrase = phraseStartingAt(tokens, at, end);
  return phrase === null ? null : withAppositiveName(tokens, phrase, end);
}

/**
 * The cue after a closing mark: "…," she said · "…," said Jane Roe · "…," according to the report.
 * `from` is the first token behind the mark, `end` where the sentence or the next quotation starts.
 */
export function cueAfter(document: Document, from: number, end: number, closedSentence: boolean): Cue | null {
  const { tokens } = document;
  let start = from;
  while (start < end && start < from + 2 && tokens[start]?.kind === "punctuation" && tokens[start]?.text !== ".") start += 1;
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
    if (closedSentence && !endsSoon(tokens, inverted ? speaker.end : i + 1, end)) return null;
    return { first: i, end: i + 1, speaker, strength: speech ? "speech" : "naming" };
  }
  return null;
}

const SIGNATURE_DASHES = "-\u2013\u2014\u2015--";

/** "…" \u2014 Jane Roe: a dash, a name, and nothing more. */
function signature(tokens: readonly Token[], from: number, end: number): Cue | null {
  const dash = tokens[from];
  const first = tokens[from + 1];
  if (dash === undefined || first === undefined || !SIGNATURE_DASHES.includes(dash.text) || dash.kind !== "punctuation" || !/^\p{Lu}/u.test(first.text)) return null;
  const speaker = phraseStartingAt(tokens, from + 1, end);
  if (speaker === null) return null;
  const behind = tokens[speaker.end];
  const closes = behind === undefined || speaker.end >= end || behind.text === "." || behind.text === ",";
  return closes ? { first: from, end: from + 1, speaker, strength: "speech" } : null;
}

function inRelativeClause(tokens: readonly Token[], verb: number, from: number): boolean {
  let at = verb - 1;
  while (at > from && (BETWEEN.has(tokens[at]?.norm ?? "") || tokens[at]?.pos === "ADV" || tokens[at]?.pos === "AUX")) at -= 1;
  return at > from && ["who", "which", "that", "whom"].includes(tokens[at]?.norm ?? "");
}

function onlyAdverbial(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token !== undefined && (token.pos === "VERB" || token.norm === "that")) return false;
  }
  return true;
}

function endsSoon(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  if (token === undefined || at >= end) return true;
  if (token.kind === "punctuation") return token.text === "." || token.text === "," || token.text === ":";
  return token.pos === "ADP" || token.pos === "ADV" || isTimeWord(token.norm);
}

const CLAUSE_OPENERS = new Set(["when", "as", "while", "where", "and", "but", "because", "since", "although", "if", "which", "who", "after", "before"]);

/** No further statement follows the cue: "said" with time, place or hearer behind it. */
function isClosed(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const token = tokens[i];
    if (token !== undefined && (token.pos === "VERB" || token.pos === "AUX" || token.norm === "that" || isPronoun(token.norm))) return false;
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
    if (cue !== null && !CLAUSE_OPENERS.has(tokens[i + 1]?.norm ?? "") && isClosed(tokens, Math.max(cue.end, cue.speaker.end), end)) return cue;
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

/** "told a woman who asked about it that …": the verb of a clause that only says which woman is meant. */
function isRestrictive(tokens: readonly Token[], verb: number, from: number): boolean {
  let at = verb - 1;
  while (at > from && (BETWEEN.has(tokens[at]?.norm ?? "") || tokens[at]?.pos === "ADV" || tokens[at]?.pos === "AUX")) at -= 1;
  return at > from && tokens[at]?.norm === "who" && tokens[at - 1]?.text !== ",";
}

const HEARER_VERBS = new Set(["told", "asked", "informed", "advised", "warned", "urged", "reminded", "assured", "instructed"]);
const PASSIVE = new Set(["was", "were", "been", "being", "is", "are", "be", "'re", "'s", "got"]);

/** "People were told to …": the subject hears and does not speak. */
export function isHeard(tokens: readonly Token[], verb: number): boolean {
  if (!HEARER_VERBS.has(tokens[verb]?.norm ?? "")) return false;
  let at = verb - 1;
  while (at >= 0 && verb - at < 4 && (tokens[at]?.pos === "ADV" || tokens[at]?.norm === "not" || tokens[at]?.norm === "n't")) at -= 1;
  return PASSIVE.has(tokens[at]?.norm ?? "");
}

/** The subject of a finite verb, or for "saying", "adding", "to say" that of the clause. */
function verbSubject(tokens: readonly Token[], verb: number, from: number): Phrase | null {
  const token = tokens[verb];
  const before = tokens[verb - 1];
  if (token === undefined) return null;
  const nonfinite = token.norm.endsWith("ing") || before?.norm === "to" || before?.norm === "by";
  if (!nonfinite) return subjectOf(tokens, verb, from);
  return mainSubject(tokens, from, verb);
}

/** The subject of the first finite verb of speech in the clause, else the clause's first phrase. */
function mainSubject(tokens: readonly Token[], from: number, end: number): Phrase | null {
  for (let i = from + 1; i < end; i++) {
    const token = tokens[i];
    if (token === undefined || !isCueWord(token) || token.norm.endsWith("ing") || isNounUse(tokens, i) || inRelativeClause(tokens, i, from)) continue;
    const subject = subjectOf(tokens, i, from);
    if (subject !== null) return subject;
  }
  return clauseSubject(tokens, from, end);
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
