import type { Token } from "../../text/document.ts";
import { isCueWord, isNounUse } from "./cue-words.ts";
import { isPronoun, isTimeWord, phraseEndingAt, phraseStartingAt, withAppositiveName } from "./phrases.ts";
import type { Phrase } from "./phrases.ts";

/** How a subject and its verb may be parted: "he also said", "she has often said", "they would later say". */
const BETWEEN = new Set([
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

/** The subject of the verb at `verb`, looking left no further than `from`. */
export function subjectOf(tokens: readonly Token[], verb: number, from: number): Phrase | null {
  let at = verb;
  while (at > from) {
    const before = tokens[at - 1];
    if (before === undefined) break;
    if (
      BETWEEN.has(before.norm) ||
      before.pos === "ADV" ||
      (before.pos === "AUX" && !isPronoun(before.norm)) ||
      isTimeWord(before.norm)
    )
      at -= 1;
    else break;
  }
  const before = tokens[at - 1];
  if (before === undefined || at <= from) return null;
  if (before.text === "," || before.text === "\u2014" || before.text === "-" || before.text === "\u2013")
    return subjectBeforeApposition(tokens, at - 1, from);
  if (before.norm === "who" || before.norm === "which" || before.norm === "that") {
    const end = tokens[at - 2]?.text === "," ? at - 2 : at - 1;
    return phraseEndingAt(tokens, end, from);
  }
  if (before.norm === "and" || before.norm === "but" || before.norm === "or")
    return ownClauseSubject(tokens, from, at - 1);
  return phraseEndingAt(tokens, at, from);
}

/** "Jane Roe, the group's chair, said": the phrase before the comma that opens the apposition. */
function subjectBeforeApposition(tokens: readonly Token[], comma: number, from: number): Phrase | null {
  for (let i = comma - 1; i > from && comma - i < WINDOW; i--) {
    const token = tokens[i];
    if (token === undefined) break;
    if (token.text !== tokens[comma]?.text) continue;
    const whole = phraseEndingAt(tokens, i, from);
    if (whole === null) continue;
    const phrase = lastConjunct(tokens, whole);
    // "in Ohio, Jane Roe, a voter, said" and lists inside the apposition: take the one that starts the clause or is a name.
    const before = tokens[phrase.first - 1];
    const outer = namedBefore(tokens, phrase.first - 1, from);
    if (outer !== null) return outer;
    const named = withAppositiveName(tokens, phrase, comma);
    if (before === undefined || phrase.first <= from || before.kind === "punctuation" || CLAUSE_LINKS.has(before.norm))
      return named;
    if (tokens[phrase.head]?.pos === "PROPN") return phrase;
  }
  return ownClauseSubject(tokens, from, comma);
}

/** "Jane Roe, a friend of the mayor, Bill Low, said": the name that opens the clause, right before the comma at `comma`, whose apposition holds another. */
function namedBefore(tokens: readonly Token[], comma: number, from: number): Phrase | null {
  if (tokens[comma]?.text !== ",") return null;
  const phrase = phraseEndingAt(tokens, comma, from);
  if (phrase === null || phrase.end - phrase.first < 2) return null;
  for (let i = phrase.first; i < phrase.end; i++) if (/^\p{Ll}/u.test(tokens[i]?.text ?? "")) return null;
  return phrase.first <= from || CLAUSE_LINKS.has(tokens[phrase.first - 1]?.norm ?? "") ? phrase : null;
}

/** "the plan and his wife": a second conjunct with a determiner of its own may open the next clause. */
function lastConjunct(tokens: readonly Token[], phrase: Phrase): Phrase {
  for (let i = phrase.end - 2; i > phrase.first; i--) {
    if (tokens[i]?.norm === "and" && OWN_DETERMINERS.has(tokens[i + 1]?.norm ?? ""))
      return { ...phrase, first: i + 1, head: Math.max(phrase.head, i + 1) };
  }
  return phrase;
}

const OWN_DETERMINERS = new Set(["his", "her", "their", "its", "the", "a", "an", "another", "one"]);
const COORDINATORS = new Set(["and", "but", "or", "yet", ";"]);
const SUBORDINATORS = new Set(["while", "whereas", "though", "although", "because"]);
const CLAUSE_LINKS: ReadonlySet<string> = new Set([
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

/** "said Jane Roe", "according to the report": the phrase right of the cue. */
export function subjectAfter(tokens: readonly Token[], at: number, end: number): Phrase | null {
  const first = tokens[at];
  if (first === undefined || at >= end || isTimeWord(first.norm) || first.kind === "punctuation") return null;
  if (["him", "her", "me", "us", "them", "that", "this", "it", "you", "in", "on"].includes(first.norm)) return null;
  const phrase = phraseStartingAt(tokens, at, end);
  return phrase === null ? null : withAppositiveName(tokens, phrase, end);
}

/** The subject of a finite verb, or for "saying", "adding", "to say" that of the clause. */
export function verbSubject(tokens: readonly Token[], verb: number, from: number): Phrase | null {
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
    if (
      token === undefined ||
      !isCueWord(token) ||
      token.norm.endsWith("ing") ||
      isNounUse(tokens, i) ||
      inRelativeClause(tokens, i, from)
    )
      continue;
    const subject = subjectOf(tokens, i, from);
    if (subject !== null) return subject;
  }
  return ownClauseSubject(tokens, from, end);
}

/** "Roe, who once said": the verb at `verb` belongs to a relative clause. */
export function inRelativeClause(tokens: readonly Token[], verb: number, from: number): boolean {
  let at = verb - 1;
  while (at > from && (BETWEEN.has(tokens[at]?.norm ?? "") || tokens[at]?.pos === "ADV" || tokens[at]?.pos === "AUX"))
    at -= 1;
  return at > from && ["who", "which", "that", "whom"].includes(tokens[at]?.norm ?? "");
}

/** "told a woman who asked about it that …": the verb of a clause that only says which woman is meant. */
export function isRestrictive(tokens: readonly Token[], verb: number, from: number): boolean {
  let at = verb - 1;
  while (at > from && (BETWEEN.has(tokens[at]?.norm ?? "") || tokens[at]?.pos === "ADV" || tokens[at]?.pos === "AUX"))
    at -= 1;
  return at > from && tokens[at]?.norm === "who" && tokens[at - 1]?.text !== ",";
}
