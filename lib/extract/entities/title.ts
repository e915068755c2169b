import { GROUP_WORDS } from "../../lexicon/name-heads.ts";
import { COURTESY_TITLES, OFFICE_HEADS, OFFICE_MODIFIERS } from "../../lexicon/offices.ts";
import { ORGANISATION_TAILS, ORGANISATION_TOPICS } from "../../lexicon/organisations.ts";
import { PERSON_NOUNS as ROLES } from "../../lexicon/role-nouns.ts";
import type { Token } from "../../text/document.ts";
import { placeAt } from "./gazetteer.ts";
import type { Gender } from "./name-part.ts";
import { isGivenName } from "./given-name.ts";

export interface Title {
  readonly end: number;
  readonly gender: Gender;
  readonly kind: "courtesy" | "office";
}

/**
 * Reads a title or office that begins at token `first` of a capitalised run: "Mr.", "Vice
 * President", "Secretary of State", "Minister of Foreign Affairs and Cooperation". Answers null
 * where none begins. The name, if any, begins at the answer's `end`.
 */
export function titleAt(tokens: readonly Token[], first: number, end: number): Title | null {
  const token = tokens[first];
  if (token === undefined) return null;
  const courtesy = COURTESY_TITLES.get(token.norm);
  if (courtesy !== undefined) return { end: pastStop(tokens, first + 1, end), gender: courtesy, kind: "courtesy" };
  const role = ROLES.get(token.norm);
  // "Billionaire Jane Roe" at the start of a sentence: a role in capitals before a given name.
  if (
    role !== undefined &&
    !isGivenName(token.norm) &&
    isGivenName(tokens[first + 1]?.norm ?? "") &&
    first + 2 < end &&
    !OFFICE_HEADS.has(token.norm)
  ) {
    return { end: first + 1, gender: role, kind: "office" };
  }
  return officeAt(tokens, first, end);
}

function officeAt(tokens: readonly Token[], first: number, end: number): Title | null {
  let at = first;
  let headEnd = 0;
  let gender: Gender = "unknown";
  while (at < end) {
    const token = tokens[at];
    if (token === undefined) break;
    const head = OFFICE_HEADS.get(token.norm);
    const isSurname = headEnd > 0 && at === end - 1 && !isRankWord(token.norm);
    if (head !== undefined && !isSurname) {
      headEnd = pastStop(tokens, at + 1, end);
      if (head !== "unknown") gender = head;
      at = headEnd;
    } else if (isModifier(token.norm) && !(isGivenName(token.norm) && headEnd > 0)) {
      at += 1;
    } else if (token.norm === "-" || token.norm === "and") {
      at += 1;
    } else break;
  }
  if (headEnd === 0) return null;
  if (ORGANISATION_TAILS.has(tokens[headEnd]?.norm ?? "") && headEnd < end) return null;
  return { end: pastOf(tokens, headEnd, end), gender, kind: "office" };
}

/** Second halves of offices ("Secretary General", "Chief Executive Officer"): no surname after a head. */
function isRankWord(norm: string): boolean {
  return [
    "general",
    "officer",
    "executive",
    "secretary",
    "director",
    "minister",
    "president",
    "leader",
    "speaker",
    "commander",
  ].includes(norm);
}

function isModifier(norm: string): boolean {
  return OFFICE_MODIFIERS.has(norm) || ORGANISATION_TOPICS.has(norm) || GROUP_WORDS.has(norm);
}

function pastStop(tokens: readonly Token[], at: number, end: number): number {
  const token = tokens[at];
  return token !== undefined && token.norm === "." && !token.spaced && at < end ? at + 1 : at;
}

/** Takes in "of State", "of Foreign Affairs and Cooperation", "of the United States" after an office. */
function pastOf(tokens: readonly Token[], at: number, end: number): number {
  const norm = tokens[at]?.norm;
  if ((norm !== "of" && norm !== "for") || at >= end) return at;
  let last = at + 1;
  if (tokens[last]?.norm === "the") last += 1;
  const objectStart = last;
  while (last < end) {
    const token = tokens[last];
    if (token === undefined) break;
    const place = placeAt(tokens, last, end);
    if (place !== null && !(isGivenName(token.norm) && last > objectStart)) last = place.end;
    else if (ORGANISATION_TOPICS.has(token.norm) || ORGANISATION_TAILS.has(token.norm) || GROUP_WORDS.has(token.norm))
      last += 1;
    else if (["and", "of", "the", "&", ",", "for", "-"].includes(token.norm)) last += 1;
    else break;
  }
  if (last > objectStart) return last;
  // An object no lexicon knows ("Head of Zenith Jane Roe"): the name begins at the first given name, or is the last two words.
  for (let i = objectStart + 1; i < end; i++) if (isGivenName(tokens[i]?.norm ?? "")) return i;
  return end - objectStart > 2 ? end - 2 : end;
}
