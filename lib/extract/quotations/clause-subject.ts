import type { Token } from "../../text/document.ts";
import { isTimeWord, phraseStartingAt, withAppositiveName } from "./phrases.ts";
import type { Phrase } from "./phrases.ts";

/** How a subject and its verb may be parted: "he also said", "she has often said", "they would later say". */
export const BETWEEN = new Set([
  "has",
  "have",
  "had",
  "did",
  "does",
  "do",
  "will",
  "would",
  "could",
  "can",
  "may",
  "might",
  "should",
  "was",
  "is",
  "are",
  "were",
  "been",
  "be",
  "not",
  "n't",
  "also",
  "later",
  "then",
  "once",
  "now",
  "recently",
  "earlier",
  "quickly",
  "further",
  "again",
  "often",
  "never",
  "even",
  "repeatedly",
  "famously",
  "reportedly",
  "himself",
  "herself",
  "themselves",
  "itself",
  "went",
  "on",
  "to",
  "still",
  "already",
  "soon",
  "first",
  "both",
  "all",
  "simply",
  "just",
  "immediately",
  "'s",
  "'d",
  "'ve",
  "'re",
]);

/** Farther from its verb than this many tokens no subject is looked for. */
export const WINDOW = 45;

const COORDINATORS = new Set(["and", "but", "or", "yet", ";"]);
const SUBORDINATORS = new Set(["while", "whereas", "though", "although", "because"]);
export const CLAUSE_LINKS: ReadonlySet<string> = new Set([
  ...COORDINATORS,
  ...SUBORDINATORS,
  "as",
  "so",
  "when",
  "after",
  "before",
  "since",
  "that",
]);

/**
 * The subject of the clause that the verb at `end` belongs to: of the last clause that a conjunction
 * opens before it ("Roe left, but Low stayed and called ..."), else of the stretch from `from` on.
 */
export function ownClauseSubject(tokens: readonly Token[], from: number, end: number): Phrase | null {
  let comma = false;
  for (let i = end - 1; i > from && end - i < WINDOW; i--) {
    const token = tokens[i];
    if (token === undefined) break;
    const { norm } = token;
    // A subordinate clause that a comma closes lies behind the verb's own.
    if (
      (COORDINATORS.has(norm) || (SUBORDINATORS.has(norm) && !comma)) &&
      hasSubject(tokens, i + 1, end) &&
      hasFiniteVerb(tokens, from, i)
    )
      return clauseSubject(tokens, i, end);
    if (token.text === ",") comma = true;
  }
  return clauseSubject(tokens, from, end);
}

/** Whether a noun phrase, its apposition, and a finite verb follow each other from `start` on. */
function hasSubject(tokens: readonly Token[], start: number, end: number): boolean {
  const phrase = phraseStartingAt(tokens, start, end);
  if (phrase === null) return false;
  let at = phrase.end;
  // "the woman who followed him": a subject that its relative clause parts from its verb.
  if (["who", "which", "that"].includes(tokens[at]?.norm ?? "")) at += 1;
  else if (tokens[at]?.text === ",") {
    const from = at;
    do at += 1;
    while (at < end && at - from < WINDOW && tokens[at]?.text !== ",");
    at += 1;
  }
  while (at < end && (tokens[at]?.pos === "ADV" || BETWEEN.has(tokens[at]?.norm ?? "")) && tokens[at]?.pos !== "AUX")
    at += 1;
  return at < end && isFinite(tokens[at]);
}

function hasFiniteVerb(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = Math.max(from, end - WINDOW); i < end; i++) if (isFinite(tokens[i])) return true;
  return false;
}

function isFinite(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === "AUX" || (token.pos === "VERB" && !token.norm.endsWith("ing")));
}

/** The subject of the clause that starts at `from`: skips an opening adverbial up to its comma. */
export function clauseSubject(tokens: readonly Token[], from: number, end: number): Phrase | null {
  while (from < end && (tokens[from]?.kind === "punctuation" || tokens[from]?.pos === "CCONJ")) from += 1;
  from = afterDateline(tokens, from, end);
  let start = from;
  const opening = tokens[from];
  if (opening === undefined || from >= end) return null;
  const isAdverbial =
    opening.pos === "ADP" ||
    opening.pos === "ADV" ||
    opening.pos === "SCONJ" ||
    (opening.pos === "VERB" && opening.norm.endsWith("ing")) ||
    isTimeWord(opening.norm);
  if (isAdverbial) {
    for (let i = from + 1; i < end && i - from < WINDOW; i++) {
      if (tokens[i]?.text === ",") {
        start = i + 1;
        break;
      }
    }
    if (start === from) start = from + 1;
  } else start = afterTime(tokens, from, end);
  while (
    start < end &&
    (tokens[start]?.kind === "punctuation" || tokens[start]?.pos === "CCONJ" || tokens[start]?.pos === "ADV")
  )
    start += 1;
  const phrase = phraseStartingAt(tokens, start, end);
  return phrase === null ? null : withAppositiveName(tokens, phrase, end);
}

/** "WASHINGTON (AP) - ": the sentence begins behind the dash. */
function afterDateline(tokens: readonly Token[], from: number, end: number): number {
  const first = tokens[from];
  if (first === undefined || first.text.length < 4 || first.text !== first.text.toUpperCase()) return from;
  for (let i = from + 1; i < end && i < from + 10; i++) {
    const text = tokens[i]?.text;
    if ((text === "-" || text === "\u2013" || text === "\u2014" || text === "--") && tokens[i]?.spaced === true)
      return i + 1;
  }
  return from;
}

/** "a few days later, ", "two weeks ago, ": where the clause goes on behind them. */
function afterTime(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from; i < end && i < from + 6; i++) {
    if (tokens[i]?.text === ",")
      return i > from && ["later", "ago", "earlier", "before", "after"].includes(tokens[i - 1]?.norm ?? "")
        ? i + 1
        : from;
  }
  return from;
}
