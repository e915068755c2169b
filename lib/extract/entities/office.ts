import { COUNTRY_LIST } from "../../lexicon/countries.ts";
import { OFFICE_HEADS } from "../../lexicon/offices.ts";
import { PERSON_NOUNS } from "../../lexicon/role-nouns.ts";
import { placeAt } from "./gazetteer.ts";
import { nameTokens } from "./name-tokens.ts";

/** What an office or role says, apart from the country it is of. */
export interface OfficeWords {
  readonly words: ReadonlySet<string>;
  readonly country: string | null;
}

const SMALL = new Set([
  "the",
  "a",
  "an",
  "of",
  "for",
  "and",
  "'s",
  "affairs",
  "his",
  "her",
  "its",
  "their",
  "in",
  "at",
]);
/** Words that make another office of the same head: they must stand on both sides or on neither. */
const TURNING = new Set([
  "prime",
  "deputy",
  "vice",
  "assistant",
  "under",
  "former",
  "ex",
  "acting",
  "interim",
  "shadow",
  "then",
  "late",
  "incoming",
  "outgoing",
  "designate",
  "elect",
  "first",
]);
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ["defence", "defense"],
  ["labour", "labor"],
  ["chairman", "chair"],
  ["chairwoman", "chair"],
  ["chairperson", "chair"],
  ["spokesman", "spokesperson"],
  ["spokeswoman", "spokesperson"],
  ["premier", "prime minister"],
  ["pm", "prime minister"],
  ["ceo", "chief executive"],
  ["officer", ""],
  ["mp", "member parliament"],
  ["boss", "head"],
  ["sen", "senator"],
  ["gov", "governor"],
  ["gen", "general"],
  ["rep", "representative"],
]);

/** Reads an office or role phrase into its content words; null where it holds none. */
export function officeWords(phrase: string): OfficeWords | null {
  const tokens = nameTokens(phrase);
  const words = new Set<string>();
  let country: string | null = null;
  let headed = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind !== "word") continue;
    const place = placeAt(tokens, i, tokens.length);
    if (place !== null) {
      country = place.entry.country === null ? place.entry.name : (COUNTRY_LIST[place.entry.country]?.name ?? null);
      i = place.end - 1;
      continue;
    }
    if (OFFICE_HEADS.has(token.norm) || PERSON_NOUNS.has(token.norm)) headed = true;
    if (SMALL.has(token.norm)) continue;
    for (const word of (SYNONYMS.get(token.norm) ?? token.norm).split(" ")) if (word !== "") words.add(word);
  }
  return headed && words.size > 0 ? { words, country } : null;
}

/** Whether a phrase ("the foreign minister") can mean the bearer of a description ("Minister of Foreign Affairs"). */
export function matchesOffice(phrase: OfficeWords, description: { readonly text: string }): boolean {
  const described = describedOffice(description);
  if (described === null) return false;
  if (phrase.country !== null && described.country !== null && phrase.country !== described.country) return false;
  for (const word of phrase.words) if (!described.words.has(word)) return false;
  for (const word of described.words) if (TURNING.has(word) && !phrase.words.has(word)) return false;
  return true;
}

/** The offices of an article's descriptions, kept with them. */
const describedOffices = new WeakMap<{ readonly text: string }, { readonly words: OfficeWords | null }>();

function describedOffice(description: { readonly text: string }): OfficeWords | null {
  const known = describedOffices.get(description);
  if (known !== undefined) return known.words;
  const words = officeWords(description.text);
  describedOffices.set(description, { words });
  return words;
}
