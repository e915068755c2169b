import { ORGANISATION_NOUNS, PERSON_NOUNS, PLACE_NOUNS } from "../../lexicon/role-nouns.ts";
import { OFFICE_HEADS } from "../../lexicon/offices.ts";
import type { Document, Token } from "../../text/document.ts";
import type { Span } from "../../text/span.ts";
import { spanOf } from "../../text/span.ts";
import type { EntityKind } from "../entity.ts";
import type { Gender } from "./name-part.ts";
import { nounPhrase } from "./noun-phrase-description.ts";

/** What the words beside a name say that its bearer is. */
export interface Description {
  readonly span: Span;
  readonly first: number;
  readonly end: number;
  readonly kind: EntityKind;
  readonly gender: Gender;
  /** The noun that it is about, folded. */
  readonly head: string;
}

const LONGEST = 30;
const OPENERS: ReadonlySet<string> = new Set([
  "a",
  "an",
  "the",
  "his",
  "her",
  "its",
  "their",
  "our",
  "my",
  "former",
  "then",
  "one",
]);
const STOPS: ReadonlySet<string> = new Set([
  ",",
  ";",
  ":",
  ".",
  "!",
  "?",
  "--",
  "-",
  '"',
  "who",
  "whose",
  "which",
  "that",
  "where",
  "when",
]);

/** Everything that stands right beside the name at `first`..`end` and describes it. Looks at a bounded window. */
export function descriptionsOf(document: Document, first: number, end: number, titled: boolean): Description[] {
  const found = [...appositiveAfter(document, first, end), ...copulaAfter(document, first, end)];
  const bracketed = titled ? null : officeBeforeBracket(document, first);
  if (bracketed !== null) found.push(bracketed);
  if (!titled) {
    const before = roleBefore(document, first);
    if (before !== null) found.push(before);
    const reverse = appositiveBefore(document, first, end);
    if (reverse !== null) found.push(reverse);
  }
  return found;
}

/** "Pompeo, the head of US diplomacy and former head of the CIA, ..." */
function appositiveAfter(document: Document, first: number, end: number): Description[] {
  const { tokens } = document;
  let at = end;
  // An acronym in brackets may stand between: "Acme (ACM), a maker of ...".
  if (tokens[at]?.norm === "(" && tokens[at + 2]?.norm === ")") at += 3;
  if (tokens[at]?.norm !== ",") return [];
  at += 1;
  // The age between commas: "Jane Roe, 34, a teacher".
  if (tokens[at]?.kind === "number" && tokens[at + 1]?.norm === ",") at += 2;
  const start = tokens[at];
  if (start === undefined || start.sentence !== tokens[first]?.sentence) return [];
  const isBare = PERSON_NOUNS.has(start.lemma) || OFFICE_HEADS.has(start.norm);
  if (!OPENERS.has(start.norm) && !isBare && start.pos !== "ADJ" && start.pos !== "NOUN" && start.pos !== "PROPN")
    return [];
  const close = phraseEnd(tokens, at);
  const after = tokens[close];
  // Without a comma or stop behind it the phrase may be a subject of its own.
  if (after !== undefined && after.sentence === start.sentence && !STOPS.has(after.norm)) return [];
  const known = splitCoordination(document, at, close);
  if (known.length > 0) return known;
  const other = nounPhrase(document, at, close);
  return other === null ? [] : [other];
}

/** Where a noun phrase with its prepositional phrases ends: at a comma, a stop, a relative or a verb. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  const sentence = tokens[from]?.sentence;
  let depth = 0;
  let at = from;
  for (; at < from + LONGEST; at++) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return at;
    if (token.norm === "(") depth += 1;
    else if (token.norm === ")") depth -= 1;
    else if (depth === 0 && STOPS.has(token.norm) && !(token.norm === "-" && !token.spaced) && !isInnerStop(tokens, at))
      return at;
    else if (
      depth === 0 &&
      (token.pos === "AUX" ||
        (token.pos === "VERB" &&
          at > from &&
          !isCapital(token) &&
          !token.norm.endsWith("ing") &&
          !token.norm.endsWith("ed")))
    )
      return at;
    if (depth < 0) return at;
  }
  return at;
}

function isInnerStop(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  return (
    token?.norm === "." &&
    !token.spaced &&
    before !== undefined &&
    before.text.length < 5 &&
    tokens[at + 1]?.sentence === token.sentence &&
    tokens[at + 1] !== undefined
  );
}

function splitCoordination(document: Document, first: number, end: number): Description[] {
  const { tokens } = document;
  const found: Description[] = [];
  let start = first;
  for (let i = first; i <= end; i++) {
    const joins = tokens[i]?.norm === "and" && i < end && startsRole(tokens, i + 1, end);
    if (i < end && !joins) continue;
    const description = describe(document, start, i);
    if (description !== null) found.push(description);
    else if (start === first) return [];
    start = i + 1;
  }
  return found;
}

function startsRole(tokens: readonly Token[], at: number, end: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    (OPENERS.has(token.norm) || PERSON_NOUNS.has(token.lemma)) &&
    headOf(tokens, at, end) !== null
  );
}

/** The noun that a phrase is about: the last noun before its first preposition, if it names a kind of being. */
function headOf(
  tokens: readonly Token[],
  first: number,
  end: number,
): { readonly kind: EntityKind; readonly gender: Gender; readonly head: string } | null {
  let limit = first;
  while (limit < end) {
    const token = tokens[limit];
    if (
      token === undefined ||
      (limit > first && (token.pos === "ADP" || token.norm === "of" || token.norm === "who" || token.norm === "to"))
    )
      break;
    if (token.norm === "," || token.norm === "(") break;
    limit += 1;
  }
  for (let i = limit - 1; i >= first; i--) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word") continue;
    const noun = PERSON_NOUNS.get(token.norm) ?? OFFICE_HEADS.get(token.norm);
    if (noun !== undefined) return { kind: "person", gender: noun, head: token.norm };
    if (ORGANISATION_NOUNS.has(token.norm)) return { kind: "organisation", gender: "unknown", head: token.norm };
    if (PLACE_NOUNS.has(token.norm)) return { kind: "place", gender: "unknown", head: token.norm };
    if (tokens[i + 1]?.norm === "'s") continue;
    return null;
  }
  return null;
}

/** "Chief Executive Officer (CEO) Beatriz Lorca": an office with its short form in brackets before the name. */
function officeBeforeBracket(document: Document, first: number): Description | null {
  const { tokens } = document;
  const short = tokens[first - 2];
  if (tokens[first - 1]?.norm !== ")" || tokens[first - 3]?.norm !== "(" || short === undefined) return null;
  if (short.text !== short.text.toUpperCase() || short.sentence !== tokens[first]?.sentence) return null;
  const end = first - 3;
  let start = end;
  while (start > 0 && end - start < 8) {
    const token = tokens[start - 1];
    if (token === undefined || token.sentence !== short.sentence || token.kind !== "word") break;
    if (!isCapital(token) && !["of", "for", "and"].includes(token.norm)) break;
    start -= 1;
  }
  return describe(document, start, end);
}

function describe(document: Document, first: number, end: number): Description | null {
  if (end <= first) return null;
  const head = headOf(document.tokens, first, end);
  const from = document.tokens[first];
  const to = document.tokens[end - 1];
  if (head === null || from === undefined || to === undefined) return null;
  return { span: spanOf(document.text, from.start, to.end), first, end, ...head };
}

/** "Nasser Bourita is the foreign minister". */
function copulaAfter(document: Document, first: number, end: number): Description[] {
  // "The trainer of Jonas Weil is a former boxer" says it of the trainer.
  if (document.tokens[first - 1]?.pos === "ADP") return [];
  const { tokens } = document;
  const verb = tokens[end];
  const determiner = tokens[end + 1];
  if (verb?.norm !== "is" || determiner === undefined || !["a", "an", "the"].includes(determiner.norm)) return [];
  const description = describe(document, end + 1, phraseEnd(tokens, end + 1));
  return description === null ? [] : [description];
}

/** "spokeswoman Jane Roe", "former prime minister Jane Roe", "minister of trade Jane Roe". */
function roleBefore(document: Document, first: number): Description | null {
  const { tokens } = document;
  const name = tokens[first];
  const last = tokens[first - 1];
  if (
    name === undefined ||
    last === undefined ||
    last.sentence !== name.sentence ||
    last.kind !== "word" ||
    last.pos === "ADP" ||
    !name.spaced
  )
    return null;
  let start = first;
  for (let i = first - 1; i > first - 8 && i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== name.sentence || token.kind !== "word") {
      if (token?.norm === "-" && !token.spaced) continue;
      break;
    }
    const joins =
      token.pos === "NOUN" ||
      token.pos === "ADJ" ||
      token.pos === "PROPN" ||
      token.norm === "of" ||
      PERSON_NOUNS.has(token.norm);
    if (!joins || isCapital(token)) break;
    start = i;
  }
  if (start >= first || tokens[start]?.norm === "of" || isCapital(last)) return null;
  const head = headOf(tokens, start, first);
  if (head === null || head.kind !== "person") return null;
  // "told reporters Trump": a plural noun is no title.
  const lastNoun = PERSON_NOUNS.has(last.norm) || tokens.slice(start, first).some((token) => token.norm === "of");
  return lastNoun ? describe(document, start, first) : null;
}

/** "the head of the agency, Jane Roe," */
function appositiveBefore(document: Document, first: number, end: number): Description | null {
  const { tokens } = document;
  const comma = tokens[first - 1];
  const name = tokens[first];
  if (name === undefined || comma?.norm !== "," || comma.sentence !== name.sentence) return null;
  const after = tokens[end];
  const closes =
    after === undefined ||
    after.sentence !== name.sentence ||
    [",", ".", ";", ")"].includes(after.norm) ||
    after.pos === "VERB" ||
    after.pos === "AUX";
  if (!closes || (after?.norm === "," && ["and", "or"].includes(tokens[end + 1]?.norm ?? ""))) return null;
  let depth = 0;
  for (let i = first - 2; i > first - LONGEST && i >= 0; i--) {
    const token = tokens[i];
    if (token === undefined || token.sentence !== name.sentence) return null;
    if (token.norm === ")") depth += 1;
    else if (token.norm === "(") depth -= 1;
    else if (token.norm === "," || token.norm === ";" || token.norm === '"') return null;
    else if ((token.pos === "VERB" || token.pos === "AUX") && !isCapital(token)) return null;
    else if (depth === 0 && OPENERS.has(token.norm)) {
      const description = describe(document, i, first - 1);
      if (description !== null && description.kind === "person") return description;
    }
  }
  return null;
}

function isCapital(token: Token): boolean {
  return token.text !== token.norm;
}
