import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from "../../lexicon/given-names.ts";
import { DOCUMENT_HEADS, EVENT_HEADS, GROUP_WORDS, SURNAME_TAILS } from "../../lexicon/name-heads.ts";
import { OFFICE_HEADS } from "../../lexicon/offices.ts";
import { ORGANISATION_HEADS, ORGANISATION_TAILS, ORGANISATION_TOPICS } from "../../lexicon/organisations.ts";
import { PLACE_HEADS, PLACE_TAILS } from "../../lexicon/places.ts";
import type { Token } from "../../text/document.ts";
import type { EntityKind } from "../entity.ts";
import { isAllCapitals } from "./capitals.ts";
import type { GazetteerEntry } from "./gazetteer.ts";
import { placeAt } from "./gazetteer.ts";
import type { Gender, NamePart } from "./name-part.ts";
import type { Run } from "./run.ts";
import { isGivenName } from "./given-name.ts";
import { titleAt } from "./title.ts";

/** The gender that a given name marks. */
export function givenNameGender(norm: string): Gender {
  const male = MALE_NAMES.has(norm);
  const female = FEMALE_NAMES.has(norm);
  if (male === female || EITHER_NAMES.has(norm)) return "unknown";
  return male ? "male" : "female";
}

/**
 * Cuts a run of capitalised words into names: countries that stand before an office or a person,
 * titles, the two halves of "US-Morocco", and the name itself.
 */
export function segmentRun(tokens: readonly Token[], run: Run): NamePart[] {
  const parts: NamePart[] = [];
  cut(tokens, run.first, run.end, [], "unknown", parts);
  return parts;
}

type Range = { readonly first: number; readonly end: number };

function cut(
  tokens: readonly Token[],
  first: number,
  end: number,
  titles: readonly Range[],
  gender: Gender,
  out: NamePart[],
): void {
  const token = tokens[first];
  if (token === undefined || first >= end) return;
  const rest = (from: number, kept: readonly Range[] = [], marked: Gender = "unknown"): void => {
    cut(tokens, from, end, kept, marked, out);
  };
  const place = placeAt(tokens, first, end);
  if (place !== null && titles.length === 0) {
    if (place.end >= end) {
      out.push(placePart(first, end, place.entry));
      return;
    }
    const joined = joinsPlace(tokens, first, place.end, end, place.entry.form);
    if (joined === "split") {
      out.push(placePart(first, place.end, place.entry));
      rest(skipHyphen(tokens, place.end));
      return;
    }
    if (joined === "organisation") {
      out.push(part(first, end, organisationKind(tokens, first, end), "unknown", titles));
      return;
    }
  }
  const title = titleAt(tokens, first, end);
  if (
    title !== null &&
    !(
      title.kind === "office" &&
      isOrganisation(tokens, first, end) &&
      (!isGivenName(tokens[title.end]?.norm ?? "") || isInstitution(tokens, end))
    )
  ) {
    const isGivenFirst =
      title.kind === "office" &&
      isGivenName(token.norm) &&
      title.end < end &&
      first + 1 === title.end &&
      titles.length > 0;
    if (!isGivenFirst) {
      const marked = title.gender === "unknown" ? gender : title.gender;
      const range = { first, end: title.end };
      if (title.end >= end) {
        if (title.kind === "office")
          out.push({ ...part(first, end, null, marked, titles), titles: [...titles, range] });
        return;
      }
      rest(title.end, [...titles, range], marked);
      return;
    }
  }
  if (titles.length > 0) {
    personAfterTitle(tokens, first, end, titles, gender, out);
    return;
  }
  if (
    GROUP_WORDS.has(token.norm) &&
    end - first > 1 &&
    isGivenName(tokens[first + 1]?.norm ?? "") &&
    !isOrganisation(tokens, first, end)
  ) {
    out.push(part(first, first + 1, "group", "unknown", []));
    rest(first + 1);
    return;
  }
  const inner = innerOffice(tokens, first, end);
  if (inner > first) {
    // "Apple CEO Tim Cook": what stands before an office is whose office it is.
    const owner: NamePart[] = [];
    cut(tokens, first, inner, [], "unknown", owner);
    out.push(
      ...owner.map((each): NamePart =>
        each.kind === null && each.titles.length === 0 ? { ...each, kind: "organisation" } : each,
      ),
    );
    rest(inner);
    return;
  }
  out.push(named(tokens, first, end));
}

/** How a place and the capitals after it go together. */
function joinsPlace(
  tokens: readonly Token[],
  first: number,
  placeEnd: number,
  end: number,
  form: "name" | "demonym",
): "split" | "organisation" | "other" {
  const next = tokens[placeEnd];
  if (next === undefined) return "split";
  if (next.norm === "-")
    return placeAt(tokens, placeEnd + 1, end) !== null || form === "demonym" || isAllCapitals(tokens[first]?.text ?? "")
      ? "split"
      : "other";
  const single = placeEnd - first === 1;
  if (
    single &&
    isGivenName(tokens[first]?.norm ?? "") &&
    !isOrganisation(tokens, first, end) &&
    titleAt(tokens, placeEnd, end) === null
  )
    return "other";
  if (["and", "of", "for", "&"].includes(next.norm)) return "other";
  if (isOrganisation(tokens, placeEnd, end) && innerOffice(tokens, placeEnd, end) <= placeEnd)
    return titleAt(tokens, placeEnd, end) !== null &&
      isGivenName(tokens[titleAt(tokens, placeEnd, end)?.end ?? end]?.norm ?? "")
      ? "split"
      : "organisation";
  if (
    titleAt(tokens, placeEnd, end) !== null ||
    isGivenName(next.norm) ||
    placeAt(tokens, placeEnd, end) !== null ||
    GROUP_WORDS.has(next.norm)
  )
    return "split";
  return form === "demonym" || isAllCapitals(tokens[first]?.text ?? "") ? "split" : "other";
}

function organisationKind(tokens: readonly Token[], first: number, end: number): EntityKind {
  return kindByHead(tokens, first, end) ?? "organisation";
}

/** Whether the words are those of an organisation, an event, a document or a place rather than a person. */
function isOrganisation(tokens: readonly Token[], first: number, end: number): boolean {
  const kind = kindByHead(tokens, first, end);
  return kind !== null && end - first > 1;
}

/** Ends in a word that is an institution's and nobody's surname ("Queen Mary University"). */
function isInstitution(tokens: readonly Token[], end: number): boolean {
  const tail = tokens[end - 1]?.norm ?? "";
  return (ORGANISATION_TAILS.has(tail) || PLACE_TAILS.has(tail)) && !SURNAME_TAILS.has(tail);
}

/** What the head words of a name say it is. */
export function kindByHead(tokens: readonly Token[], first: number, end: number): EntityKind | null {
  let last = end - 1;
  while (last > first && tokens[last]?.kind !== "word") last -= 1;
  const tail = tokens[last]?.norm ?? "";
  const words = end - first;
  for (let i = first; i < end - 1; i++) {
    const next = tokens[i + 1]?.norm;
    if (next !== "of" && next !== "for" && next !== "on") continue;
    const norm = tokens[i]?.norm ?? "";
    if (DOCUMENT_HEADS.has(norm)) return "document";
    if (ORGANISATION_HEADS.has(norm)) return "organisation";
    if (PLACE_HEADS.has(norm)) return "place";
    return OFFICE_HEADS.has(norm) ? null : "other";
  }
  if (words < 2) return GROUP_WORDS.has(tail) ? "group" : null;
  if (isGivenName(tokens[first]?.norm ?? "") && words === 2 && SURNAME_TAILS.has(tail)) return null;
  if (ORGANISATION_TAILS.has(tail)) return "organisation";
  if (PLACE_TAILS.has(tail)) return "place";
  if (DOCUMENT_HEADS.has(tail)) return "document";
  if (EVENT_HEADS.has(tail)) return "event";
  const head = tokens[first]?.norm ?? "";
  if (head === "mount" || head === "lake" || head === "cape" || head === "fort" || head === "port") return "place";
  for (let i = first; i < end; i++) if (tokens[i]?.norm === "&") return "organisation";
  return null;
}

/** Where an office and its holder begin inside a run: "Apple CEO Tim Cook" answers the place of "CEO". */
function innerOffice(tokens: readonly Token[], first: number, end: number): number {
  for (let i = first + 1; i < end - 1; i++) {
    const token = tokens[i];
    if (token === undefined || !OFFICE_HEADS.has(token.norm)) continue;
    const title = titleAt(tokens, i, end);
    if (title === null || title.end >= end) continue;
    const named = isGivenName(tokens[title.end]?.norm ?? "");
    // "Martin Luther King Jr": after a given name an office may be the surname.
    if (!named && isGivenName(tokens[first]?.norm ?? "")) continue;
    const size = end - title.end;
    if (!named && (size > 3 || size < 2 || isOrganisation(tokens, title.end, end))) continue;
    let start = i;
    while (
      start > first + 1 &&
      (ORGANISATION_TOPICS.has(tokens[start - 1]?.norm ?? "") || titleAt(tokens, start - 1, end)?.end === title.end)
    )
      start -= 1;
    if (titleAt(tokens, first, end)?.end === title.end) return first;
    return start;
  }
  return first;
}

function personAfterTitle(
  tokens: readonly Token[],
  first: number,
  end: number,
  titles: readonly Range[],
  gender: Gender,
  out: NamePart[],
): void {
  if (isOrganisation(tokens, first, end) && !isGivenName(tokens[first]?.norm ?? "") && gender === "unknown") {
    // "Chief Medical Group" is no chief: the title belongs to the name.
    out.push(part(titles[0]?.first ?? first, end, kindByHead(tokens, first, end), "unknown", []));
    return;
  }
  const known = gender === "unknown" ? givenNameGender(tokens[first]?.norm ?? "") : gender;
  out.push(part(first, end, "person", known, titles));
}

function named(tokens: readonly Token[], first: number, end: number): NamePart {
  const byHead = kindByHead(tokens, first, end);
  if (byHead !== null) return part(first, end, byHead, "unknown", []);
  const token = tokens[first];
  const norm = token?.norm ?? "";
  if (end - first > 1 && isGivenName(norm)) return part(first, end, "person", givenNameGender(norm), []);
  if (end - first === 1 && token !== undefined && isAllCapitals(token.text) && token.text.length < 8)
    return part(first, end, "organisation", "unknown", []);
  if (end - first === 1 && isGivenName(norm)) return part(first, end, null, givenNameGender(norm), []);
  return part(first, end, null, "unknown", []);
}

function part(first: number, end: number, kind: EntityKind | null, gender: Gender, titles: readonly Range[]): NamePart {
  return { first, end, kind, gender, titles, country: null, canonical: null, form: "name" };
}

export function placePart(first: number, end: number, entry: GazetteerEntry): NamePart {
  return {
    first,
    end,
    kind: "place",
    gender: "unknown",
    titles: [],
    country: entry.country,
    canonical: entry.name,
    form: entry.form,
  };
}

function skipHyphen(tokens: readonly Token[], at: number): number {
  const norm = tokens[at]?.norm;
  return norm === "-" || norm === "&" ? at + 1 : at;
}
