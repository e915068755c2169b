import { DOCUMENT_NOUNS, ORGANISATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS } from "../../lexicon/role-nouns.ts";
import { OFFICE_HEADS } from "../../lexicon/offices.ts";
import type { Token } from "../../text/document.ts";
import type { Draft } from "./draft.ts";
import { kindOf } from "./draft.ts";
import { matchesOffice, officeWords } from "./office.ts";
import type { Reference } from "./reference.ts";

/** A definite phrase that may refer back: "the report", "the foreign minister", "the 34-year-old". */
export interface Nominal {
  readonly first: number;
  readonly end: number;
  readonly head: string;
  readonly modifiers: readonly string[];
  readonly kind: "person" | "organisation" | "place" | "document" | "age";
}

const LONGEST = 5;
const SAME = new Set(["same", "said", "latter"]);
/** Sentences that a repeated head ("the department") may lie back, and a mere kind ("the company"). */
const BY_NAME_REACH = 8;
const BY_KIND_REACH = 2;
const MOST_DESCRIPTIONS = 20;
/** Words that head many names at once: as common nouns they say nothing of which. */
const NOT_HEADS = new Set([
  "state",
  "house",
  "court",
  "home",
  "capital",
  "star",
  "head",
  "member",
  "child",
  "deal",
  "plan",
  "letter",
  "article",
  "law",
  "statement",
  "service",
  "office",
  "party",
  "force",
  "board",
  "body",
  "site",
  "store",
  "brand",
  "parliament",
  "congress",
  "senate",
  "police",
  "people",
]);
const COUNTRY_NOUNS = new Set(["country", "nation", "kingdom", "republic"]);
const CITY_NOUNS = new Set(["city", "town", "village"]);
const COMPANY_NOUNS = new Set(["company", "firm", "corporation"]);
const BODY_NOUNS = new Set(["group", "organisation", "organization"]);
/** Words in the names of bodies that nobody calls a company or, the second list, a group. */
const NO_COMPANY = new Set(
  `department ministry court parliament congress senate house council committee commission university college school party church army navy
  police union nations government association foundation coalition center centre fund agency bureau office federation league institute
  campaign administration authority forum alliance movement watch fc united society museum hospital press times post`.split(
    /\s+/,
  ),
);
const NO_GROUP = new Set(
  `department ministry court parliament congress senate house commission university college school church army navy police nations
  government inc corp corporation ltd plc company office bureau administration authority times post museum hospital`.split(
    /\s+/,
  ),
);
/** Countries whose name is a state's of the United States as well. */
const SHARED_WITH_STATES = new Set(["georgia"]);

/** Reads a definite phrase whose determiner stands at `index`. */
export function nominalAt(tokens: readonly Token[], index: number): Nominal | null {
  const determiner = tokens[index];
  if (determiner === undefined || determiner.norm !== "the") return null;
  const age = ageAt(tokens, index);
  if (age !== null) return age;
  const modifiers: string[] = [];
  for (let i = index + 1; i < index + LONGEST; i++) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== determiner.sentence || token.kind !== "word") return null;
    const next = tokens[i + 1];
    const kind = headKind(token.norm);
    const goesOn = next !== undefined && next.sentence === token.sentence && next.spaced && continuesPhrase(next);
    if (kind !== null && !goesOn) {
      if (isRestricted(tokens, i + 1, determiner.sentence)) return null;
      return { first: index, end: i + 1, head: token.norm, modifiers, kind };
    }
    if (!["NOUN", "ADJ", "PROPN", "VERB"].includes(token.pos)) return null;
    if (!SAME.has(token.norm)) modifiers.push(token.norm);
  }
  return null;
}

function continuesPhrase(next: Token): boolean {
  return (
    next.kind === "word" &&
    (next.pos === "NOUN" || next.pos === "PROPN" || headKind(next.norm) !== null) &&
    !next.norm.startsWith("'")
  );
}

/** "the minister of finance", "the company that ...", "the country-wide": said of something new. */
function isRestricted(tokens: readonly Token[], at: number, sentence: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.sentence !== sentence) return false;
  // "the firm the party has hired": a clause without its "that".
  if (next.pos === "DET" || next.pos === "PRON") return true;
  if (
    [
      "of",
      "that",
      "who",
      "which",
      "whose",
      "where",
      "behind",
      "in",
      "responsible",
      "for",
      "on",
      "from",
      "with",
      "called",
      "known",
      "and",
      "or",
    ].includes(next.norm)
  ) {
    return !["and", "or"].includes(next.norm) || isNounAhead(tokens, at + 1);
  }
  return (next.norm === "-" || next.norm === "/") && !next.spaced;
}

function isNounAhead(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.pos === "DET" || token?.pos === "NOUN" || token?.pos === "PROPN" || token?.pos === "ADJ";
}

function headKind(norm: string): Nominal["kind"] | null {
  if (PERSON_NOUNS.has(norm) || OFFICE_HEADS.has(norm)) return "person";
  if (ORGANISATION_NOUNS.has(norm)) return "organisation";
  if (PLACE_NOUNS.has(norm)) return "place";
  if (DOCUMENT_NOUNS.has(norm)) return "document";
  return null;
}

/** "the 34-year-old", and with a noun "the 34-year-old striker". */
function ageAt(tokens: readonly Token[], index: number): Nominal | null {
  const norms = [1, 2, 3, 4, 5].map((step) => tokens[index + step]?.norm);
  if (
    tokens[index + 1]?.kind !== "number" ||
    norms[1] !== "-" ||
    norms[2] !== "year" ||
    norms[3] !== "-" ||
    norms[4] !== "old"
  )
    return null;
  const after = tokens[index + 6];
  const noun =
    after !== undefined && after.spaced && PERSON_NOUNS.has(after.norm) && after.sentence === tokens[index]?.sentence;
  if (
    !noun &&
    after !== undefined &&
    after.spaced &&
    (after.pos === "NOUN" || after.pos === "PROPN" || after.pos === "ADJ")
  )
    return null;
  return { first: index, end: index + (noun ? 7 : 6), head: noun ? after.norm : "", modifiers: [], kind: "age" };
}

/** What the resolver needs to know of the text so far. */
export interface Backdrop {
  /** References of the last sentences, in text order. */
  readonly recent: readonly Reference[];
  /** Entities named so far whose name or description holds the word. */
  readonly byWord: (word: string) => readonly Draft[];
  /** Sentence of the entity's last mention so far. */
  readonly lastSentence: (draft: Draft) => number;
  /** Sentence in which the noun last came with "a" or "another", or -1: something new of that kind. */
  readonly lastIndefinite: (head: string) => number;
}

/** The entity that a definite phrase means, or null where the text does not make it clear. */
export function resolveNominal(tokens: readonly Token[], nominal: Nominal, backdrop: Backdrop): Draft | null {
  const sentence = tokens[nominal.first]?.sentence ?? -1;
  if (nominal.kind === "age") return byRecency(nominal, sentence, backdrop, (reference) => reference.kind === "person");
  const named = byWords(nominal, sentence, backdrop);
  if (named !== undefined) return named;
  if (nominal.modifiers.length > 0) return null;
  if (COUNTRY_NOUNS.has(nominal.head))
    return byRecency(
      nominal,
      sentence,
      backdrop,
      (reference) =>
        reference.draft !== null && reference.draft.country !== null && !SHARED_WITH_STATES.has(reference.draft.key),
    );
  if (CITY_NOUNS.has(nominal.head))
    return byRecency(
      nominal,
      sentence,
      backdrop,
      (reference) => reference.kind === "place" && reference.draft !== null && reference.draft.country === null,
    );
  if (COMPANY_NOUNS.has(nominal.head))
    return byRecency(
      nominal,
      sentence,
      backdrop,
      (reference) => isOrganisation(reference, NO_COMPANY) && !isAcronym(reference.draft),
    );
  if (BODY_NOUNS.has(nominal.head))
    return byRecency(nominal, sentence, backdrop, (reference) => isOrganisation(reference, NO_GROUP));
  return null;
}

/** By a description or by the head of a name; undefined where no entity has the words, null where several have. */
function byWords(nominal: Nominal, sentence: number, backdrop: Backdrop): Draft | null | undefined {
  const phrase = officeWords([...nominal.modifiers, nominal.head].join(" "));
  const holders = backdrop.byWord(nominal.head).filter((draft) => {
    if (nominal.kind === "person")
      return phrase !== null && draft.descriptions.some((description) => matchesOffice(phrase, description));
    if (nominal.kind === "organisation" && isDescribed(draft, nominal)) return true;
    if (NOT_HEADS.has(nominal.head) && nominal.modifiers.length === 0) return false;
    const words = new Set(draft.key.split(" "));
    return (
      kindOf(draft) !== "person" &&
      isNameHead(draft, nominal.head) &&
      nominal.modifiers.every((word) => words.has(word))
    );
  });
  if (holders.length === 0) return undefined;
  const near = holders.filter((draft) => sentence - backdrop.lastSentence(draft) <= BY_NAME_REACH);
  const only = near[0];
  if (only === undefined || holders.length > 1) return null;
  return backdrop.lastIndefinite(nominal.head) > backdrop.lastSentence(only) ? null : only;
}

/** An apposition says so: "Zenith, a software company" is "the company" and "the software company". */
function isDescribed(draft: Draft, nominal: Nominal): boolean {
  return draft.descriptions.slice(0, MOST_DESCRIPTIONS).some((description) => {
    const words = description.text.toLowerCase().split(/[^\p{L}-]+/u);
    const end = words.findIndex((word) => word === "of" || word === "in" || word === "for" || word === "based");
    return (
      words[(end < 0 ? words.length : end) - 1] === nominal.head &&
      nominal.modifiers.every((word) => words.includes(word))
    );
  });
}

function isOrganisation(reference: Reference, barred: ReadonlySet<string>): boolean {
  return (
    reference.kind === "organisation" &&
    reference.draft !== null &&
    !reference.draft.key.split(" ").some((word) => barred.has(word))
  );
}

function isAcronym(draft: Draft | null): boolean {
  return draft !== null && draft.name === draft.name.toUpperCase();
}

/** Whether the word heads the entity's name: its last word, or the one before "of", "for", "on". */
function isNameHead(draft: Draft, head: string): boolean {
  const words = draft.key.split(" ");
  if (words.length < 2) return false;
  const link = words.findIndex((word) => word === "of" || word === "for" || word === "on");
  return (link > 0 ? words[link - 1] : words.at(-1)) === head;
}

/** The only entity of the kind in this sentence before the phrase, else in the sentence before, and so on back. */
function byRecency(
  nominal: Nominal,
  sentence: number,
  backdrop: Backdrop,
  fits: (reference: Reference) => boolean,
): Draft | null {
  for (let back = 0; back <= BY_KIND_REACH; back++) {
    const there = backdrop.recent.filter(
      (reference) => reference.sentence === sentence - back && reference.quotation === 0 && fits(reference),
    );
    const first = there[0];
    if (first === undefined) continue;
    if (!there.every((reference) => reference.draft === first.draft) || first.draft === null) return null;
    return backdrop.lastIndefinite(nominal.head) > sentence - back ? null : first.draft;
  }
  return null;
}
