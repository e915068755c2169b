import type { Token } from "../../text/document.ts";
import type { Draft } from "./draft.ts";
import type { Pronoun } from "./pronoun-form.ts";
import type { Reference } from "./reference.ts";
import { isSaying, onlyOne } from "./reference.ts";

/**
 * "it", "its", "they", "their": any noun can be meant, so only an organisation, country or document
 * that is the subject of the same sentence counts, with no other noun in between that could be.
 */
export function impersonalAntecedent(
  tokens: readonly Token[],
  index: number,
  pronoun: Pronoun,
  recent: readonly Reference[],
  quotation: number,
): Draft | null {
  const token = tokens[index];
  if (token === undefined || quotation > 0) return null;
  const things = recent.filter(
    (reference) =>
      reference.sentence === token.sentence &&
      reference.kind !== "person" &&
      reference.draft !== null &&
      reference.quotation === 0,
  );
  const subjects = things.filter((reference) => reference.subject && reference.kind !== "group");
  const subject = onlyOne(subjects);
  const start = subjects.at(-1);
  if (subject === null || start === undefined) return null;
  if (pronoun.gender === "plural") {
    if (
      kindAllowsPlural(start) &&
      recent.every((reference) => reference.sentence !== token.sentence || reference.draft === subject) &&
      nounsBetween(tokens, start.end, index, false) === 0
    )
      return subject;
    return null;
  }
  const rivals = things.some(
    (reference) => reference.draft !== subject && reference.first > start.end && !reference.demonym,
  );
  if (rivals) return null;
  if (pronoun.role === "possessive") return clausesBetween(tokens, start.end, index) ? null : subject;
  // An "it" that nothing explained is still what the text is about.
  if (
    recent.some(
      (reference) => reference.draft === null && reference.kind === "other" && reference.sentence >= token.sentence - 1,
    )
  )
    return null;
  return nounsBetween(tokens, start.end, index, true) === 0 && isReported(tokens, start.end, index) ? subject : null;
}

function kindAllowsPlural(reference: Reference): boolean {
  return reference.kind === "organisation";
}

/** "Acme said it ...", "Acme announced on Monday that it ..." */
function isReported(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      isSaying(tokens[i]) ||
      ["announce", "plan", "hope", "expect", "promise", "confirm", "agree"].includes(tokens[i]?.lemma ?? "")
    )
      return true;
  return false;
}

function nounsBetween(tokens: readonly Token[], from: number, to: number, datesCount: boolean): number {
  let nouns = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.pos === "NOUN" || (!datesCount && token?.pos === "PROPN")) nouns += 1;
  }
  return nouns;
}

/** Whether another subject comes in between: a noun or pronoun with a verb right behind it. */
function clausesBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    const noun = token?.pos === "NOUN" || token?.pos === "PROPN" || (token?.pos === "PRON" && token.norm !== "it");
    if (
      noun &&
      (next?.pos === "AUX" || (next?.pos === "VERB" && !next.norm.endsWith("ing") && !next.norm.endsWith("ed")))
    )
      return true;
  }
  return false;
}
