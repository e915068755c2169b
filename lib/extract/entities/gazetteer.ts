import { COUNTRY_LIST } from "../../lexicon/countries.ts";
import { PLACE_ABBREVIATIONS, PLACE_LIST } from "../../lexicon/places.ts";
import type { Token } from "../../text/document.ts";
import { nameKey, tokenKey } from "./name-key.ts";

/** What the gazetteer knows of a name. `country` is an index into COUNTRY_LIST, or null for another place. */
export interface GazetteerEntry {
  readonly name: string;
  readonly country: number | null;
  readonly form: "name" | "demonym";
  /** Short forms such as "US" count only in capitals: "us" is a pronoun. */
  readonly capitals: boolean;
}

const LONGEST = 7;
const ENTRIES = new Map<string, GazetteerEntry>();
const FIRST_WORDS = new Set<string>();

function add(name: string, entry: GazetteerEntry): void {
  const key = nameKey(name);
  if (ENTRIES.has(key)) return;
  ENTRIES.set(key, entry);
  FIRST_WORDS.add(key.split(" ", 1)[0] ?? key);
}

for (const [index, country] of COUNTRY_LIST.entries()) {
  for (const name of [country.name, ...country.names]) {
    const capitals = /^[A-Z.]+$/.test(name);
    add(name, { name: country.name, country: index, form: "name", capitals });
  }
  for (const demonym of country.demonyms) {
    add(demonym, { name: country.name, country: index, form: "demonym", capitals: false });
  }
}
for (const country of COUNTRY_LIST) {
  if (country.capital !== null)
    add(country.capital, { name: country.capital, country: null, form: "name", capitals: false });
}
for (const place of PLACE_LIST) add(place, { name: place, country: null, form: "name", capitals: false });
for (const [short, name] of PLACE_ABBREVIATIONS) add(short, { name, country: null, form: "name", capitals: false });

/** Looks a whole name up; `null` where the gazetteer has no such name. */
export function placeNamed(name: string): GazetteerEntry | null {
  const entry = ENTRIES.get(nameKey(name));
  if (entry === undefined) return null;
  return entry.capitals && name !== name.toUpperCase() ? null : entry;
}

/** The longest place or people named from token `first` on, within `end`; `end` of the answer is its token end. */
export function placeAt(
  tokens: readonly Token[],
  first: number,
  end: number,
): { readonly entry: GazetteerEntry; readonly end: number } | null {
  const start = tokens[first];
  if (start === undefined || !FIRST_WORDS.has(tokenKey(start))) return null;
  let key = "";
  let words = 0;
  let best: { entry: GazetteerEntry; end: number } | null = null;
  for (let i = first; i < end && words < LONGEST; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const part = tokenKey(token);
    if (part === "" && token.norm !== "-" && token.norm !== "." && token.norm !== ",") break;
    if (part === "") continue;
    words += 1;
    key = key === "" ? part : part === "'s" ? key + part : `${key} ${part}`;
    const entry = ENTRIES.get(key);
    if (entry !== undefined && (!entry.capitals || isCapitals(tokens, first, i + 1))) {
      // "Washington, D.C." takes its comma in; no other name may swallow one.
      if (!hasComma(tokens, first, i + 1) || key === "washington dc") best = { entry, end: i + 1 };
    }
  }
  return best;
}

function isCapitals(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const text = tokens[i]?.text ?? "";
    if (text !== text.toUpperCase()) return false;
  }
  return true;
}

function hasComma(tokens: readonly Token[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (tokens[i]?.norm === ",") return true;
  return false;
}
