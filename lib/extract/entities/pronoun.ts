import type { Token } from "../../text/document.ts";
import type { Draft } from "./draft.ts";
import { impersonalAntecedent } from "./impersonal.ts";
import type { Reference } from "./reference.ts";
import type { Pronoun } from "./pronoun-form.ts";
import { CLAUSE_MARKS } from "./pronoun-form.ts";
import { isSaying, onlyOne } from "./reference.ts";

/** Sentences that an antecedent may lie back. */
const FARTHEST = 2;

/**
 * The entity that a pronoun stands for, or null where the text does not make it clear. `recent`
 * are the references of the last sentences in text order, the pronoun's own sentence included.
 * Agreement in gender and number first, then the same sentence, then subjects; two candidates
 * without a clear subject give null.
 */
export function antecedentOf(
  tokens: readonly Token[],
  index: number,
  pronoun: Pronoun,
  recent: readonly Reference[],
  quoted: Int32Array,
): Draft | null {
  const quotation = quoted[index] ?? 0;
  if (pronoun.gender === "neuter" || pronoun.gender === "plural")
    return impersonalAntecedent(tokens, index, pronoun, recent, quotation);
  const token = tokens[index];
  if (token === undefined) return null;
  const gender = pronoun.gender;
  const agreeing = recent.filter(
    (reference) =>
      reference.kind === "person" &&
      !reference.demonym &&
      (reference.gender === gender || reference.gender === "unknown"),
  );
  // Words inside a quotation are somebody else's: they refer within it or to what nobody here can tell.
  if (quotation > 0) return onlyOne(agreeing.filter((reference) => reference.quotation === quotation));
  const outside = agreeing.filter((reference) => reference.quotation === 0);
  const here = outside.filter(
    (reference) => reference.sentence === token.sentence && allowed(tokens, reference, index, pronoun),
  );
  const barred = outside
    .filter((reference) => reference.sentence === token.sentence && !allowed(tokens, reference, index, pronoun))
    .map((reference) => reference.draft);
  if (here.length > 0) return choose(here, pronoun, tokens, index, outside);
  for (let back = 1; back <= FARTHEST; back++) {
    const there = outside.filter(
      (reference) => reference.sentence === token.sentence - back && !barred.includes(reference.draft),
    );
    if (there.length === 0) continue;
    return chooseAcross(there, pronoun, tokens, index, back, quoted);
  }
  return null;
}

/** Binding: "Smith saw him" is not Smith, and "In a letter to Smith, he said" neither. */
function allowed(tokens: readonly Token[], reference: Reference, index: number, pronoun: Pronoun): boolean {
  if (pronoun.role === "reflexive" || pronoun.role === "possessive") return true;
  if (pronoun.role === "object") return reference.draft === null || clauseBetween(tokens, reference.end, index);
  // A subject pronoun: what stands in an opening phrase before its comma is no antecedent.
  return !(reference.embedded && !verbBetween(tokens, reference.end, index) && !verbBefore(tokens, reference));
}

function clauseBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (CLAUSE_MARKS.has(tokens[i]?.norm ?? "") || tokens[i]?.norm === ",") return true;
  return false;
}

function verbBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const pos = tokens[i]?.pos;
    if (pos === "VERB" || pos === "AUX") return true;
  }
  return false;
}

function verbBefore(tokens: readonly Token[], reference: Reference): boolean {
  for (let i = reference.first - 1; i > reference.first - 40; i--) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== reference.sentence) return false;
    if (token.pos === "VERB" || token.pos === "AUX") return true;
  }
  return false;
}

/** Within the sentence: the only candidate, or the only subject among them. */
function choose(
  here: readonly Reference[],
  pronoun: Pronoun,
  tokens: readonly Token[],
  index: number,
  outside: readonly Reference[],
): Draft | null {
  const one = onlyOne(here);
  if (one !== null)
    return here.some((reference) => reference.subject) || isSettled(one, here, outside, tokens, index) ? one : null;
  if (isJoined(here, tokens)) return null;
  const subjects = here.filter((reference) => reference.subject);
  const subject = onlyOne(subjects);
  if (subject === null) return null;
  const last = here.at(-1);
  if (pronoun.role === "object") return null;
  // "Pompeo told Bourita that he ...": a verb of saying keeps its subject; elsewhere the nearer one may be meant.
  const nearest = last?.draft === subject;
  const reported = subjects.some((reference) => reference.draft === subject && saysAfter(tokens, reference.end, index));
  return nearest ||
    (reported && pronoun.role === "subject") ||
    (pronoun.role === "possessive" && sharesSubject(tokens, index))
    ? subject
    : null;
}

/** "and expressed his thanks": the verb before the possessive has the subject of the first verb. */
function sharesSubject(tokens: readonly Token[], index: number): boolean {
  const verb = tokens[index - 1];
  return verb?.pos === "VERB" && tokens[index - 2]?.norm === "and";
}

/** A lone candidate that is no subject still has to stand against the subject of the sentence before. */
function isSettled(
  draft: Draft,
  here: readonly Reference[],
  outside: readonly Reference[],
  tokens: readonly Token[],
  index: number,
): boolean {
  const sentence = tokens[index]?.sentence ?? -1;
  const rivals = outside.filter(
    (reference) => reference.sentence === sentence - 1 && reference.subject && reference.draft !== draft,
  );
  return rivals.length === 0 || here.some((reference) => reference.draft === draft && !reference.embedded);
}

function saysAfter(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 6; i++) if (isSaying(tokens[i])) return true;
  return false;
}

/** Across sentences: the only candidate, or the only subject when the pronoun is a subject near its sentence's start. */
function chooseAcross(
  there: readonly Reference[],
  pronoun: Pronoun,
  tokens: readonly Token[],
  index: number,
  back: number,
  quoted: Int32Array,
): Draft | null {
  const one = onlyOne(there);
  if (one !== null && (back === 1 || there.some((reference) => reference.subject))) return one;
  if (back > 1 || pronoun.role === "object" || isJoined(there, tokens)) return null;
  const subject = onlyOne(there.filter((reference) => reference.subject));
  if (subject === null) return null;
  return opensSentence(tokens, index, quoted) ? subject : null;
}

/** The pronoun is the first thing its sentence names, an opening adverb or phrase apart. */
function opensSentence(tokens: readonly Token[], index: number, quoted: Int32Array): boolean {
  const token = tokens[index];
  let seen = 0;
  for (let i = index - 1; i > index - 200 && seen < 10; i--) {
    const before = tokens[i];
    if (before === undefined || before.sentence !== token?.sentence) return true;
    if ((quoted[i] ?? 0) > 0) continue;
    seen += 1;
    if (before.pos === "VERB" || before.pos === "AUX" || before.pos === "PRON") return false;
  }
  return false;
}

/** "Roe and Doe": two candidates in one phrase, neither of which is the subject alone. */
function isJoined(references: readonly Reference[], tokens: readonly Token[]): boolean {
  for (let i = 1; i < references.length; i++) {
    const before = references[i - 1];
    const reference = references[i];
    if (before === undefined || reference === undefined || reference.first - before.end > 6) continue;
    for (let at = before.end; at < reference.first; at++) {
      const norm = tokens[at]?.norm;
      if (norm === "and" || norm === "or") {
        let verb = false;
        for (let k = before.end; k < reference.first; k++)
          if (tokens[k]?.pos === "VERB" || tokens[k]?.pos === "AUX") verb = true;
        if (!verb) return true;
      }
    }
  }
  return false;
}
