import type { Token } from "../../text/document.ts";
import { BETWEEN, CLAUSE_LINKS, ownClauseSubject, WINDOW } from "./clause-subject.ts";
import { isCueWord, isNounUse } from "./cue-words.ts";
import { isPronoun, isTimeWord, phraseEndingAt, phraseStartingAt, withAppositiveName } from "./phrases.ts";
import type { Phrase } from "./phrases.ts";

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
