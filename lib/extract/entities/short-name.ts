import { NAME_PARTICLES } from "../../lexicon/non-names.ts";
import { GENERIC_FIRST_WORDS, ORGANISATION_TAILS, ORGANISATION_TOPICS } from "../../lexicon/organisations.ts";
import { placeNamed } from "./gazetteer.ts";

const GENERATION = new Set(["jr", "sr", "ii", "iii", "iv", "jnr", "snr"]);
const ROMAN = /^[ivx]{1,5}$/;
const SMALL_WORDS = new Set(["of", "the", "and", "for", "in", "on", "to", "a", "de", "la", "du", "des", "et"]);
const LEGAL_TAILS = new Set([
  "inc",
  "incorporated",
  "ltd",
  "limited",
  "corp",
  "corporation",
  "co",
  "company",
  "plc",
  "llc",
  "llp",
  "ag",
  "gmbh",
  "sa",
  "nv",
  "se",
  "spa",
  "bv",
  "ab",
  "group",
  "holdings",
  "fc",
  "cf",
  "afc",
]);

/** A person's name in its parts, all folded. */
export interface PersonName {
  readonly given: readonly string[];
  /** Last word with the particles before it ("el othmani"); the whole name where it is one word. */
  readonly surname: string;
}

/** Splits a name key into given names and surname; initials stay among the given names. */
export function personName(key: string): PersonName {
  const words = key.split(" ").filter((word, i) => i === 0 || !GENERATION.has(word));
  const last = words.at(-1) ?? key;
  // A regnal number belongs to the given name: "mohammed vi" has no surname.
  if (words.length > 1 && ROMAN.test(last)) return { given: [], surname: words.join(" ") };
  let start = words.length - 1;
  while (start > 1 && NAME_PARTICLES.has(words[start - 1] ?? "")) start -= 1;
  return { given: words.slice(0, start), surname: words.slice(start).join(" ") };
}

/** The short forms by which a text may go on to call a person: surname with and without particles, given name. */
export function personShortNames(key: string): { readonly surnames: readonly string[]; readonly given: string | null } {
  const words = key.split(" ").filter((word, i) => i === 0 || !GENERATION.has(word));
  if (words.length < 2) return { surnames: [], given: null };
  if (ROMAN.test(words.at(-1) ?? "")) return { surnames: [words.slice(0, -1).join(" ")], given: null };
  const surnames: string[] = [];
  for (let i = 1; i < words.length; i++) {
    if (!NAME_PARTICLES.has(words[i] ?? "") || i < words.length - 1) surnames.push(words.slice(i).join(" "));
  }
  const first = words[0] ?? "";
  return { surnames, given: first.length > 1 ? first : null };
}

/** The acronyms that a name's initials give, with and without the small words ("fbi", "doj"; "dod"). Lower case. */
export function acronymsOf(key: string): string[] {
  const words = key.split(" ");
  if (words.length < 2) return [];
  const all = words.map((word) => word.charAt(0)).join("");
  const large = words
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word.charAt(0))
    .join("");
  const noAnd = words
    .filter((word) => word !== "and" && word !== "the")
    .map((word) => word.charAt(0))
    .join("");
  return [...new Set([large, noAnd, all])].filter((acronym) => acronym.length > 1);
}

/** The short forms of an organisation's name, acronyms apart: no legal suffix, no country in front, turned round, first word. */
export function organisationShortNames(key: string): string[] {
  const words = key.split(" ");
  const short = new Set<string>();
  const bare = [...words];
  while (bare.length > 1 && LEGAL_TAILS.has(bare.at(-1) ?? "")) {
    bare.pop();
    short.add(bare.join(" "));
  }
  const body = withoutCountry(bare);
  if (body.length > 1) short.add(body.join(" "));
  const of = body.indexOf("of");
  const head = body[0];
  if (of === 1 && head !== undefined && body.length > 2) {
    const object = body
      .slice(2)
      .filter((word, i) => !(i === 0 && word === "the"))
      .join(" ");
    short.add(`${object} ${head}`);
  } else if (of < 0 && body.length > 1 && ["department", "ministry", "bureau", "office"].includes(body.at(-1) ?? "")) {
    short.add(`${body.at(-1) ?? ""} of ${body.slice(0, -1).join(" ")}`);
  }
  const first = words[0] ?? "";
  const isName =
    !GENERIC_FIRST_WORDS.has(first) &&
    !ORGANISATION_TOPICS.has(first) &&
    !ORGANISATION_TAILS.has(first) &&
    placeNamed(first) === null &&
    first.length > 2;
  if (words.length > 1 && isName && of < 0) short.add(first);
  short.delete(key);
  return [...short];
}

function withoutCountry(words: readonly string[]): readonly string[] {
  for (let length = Math.min(3, words.length - 2); length > 0; length--) {
    const place = placeNamed(words.slice(0, length).join(" ").toUpperCase());
    if (place !== null && place.country !== null) return words.slice(length);
  }
  return words;
}
