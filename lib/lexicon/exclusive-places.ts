import { COUNTRY_LIST } from "./countries.ts";
import { fold } from "../text/fold.ts";

/** Countries inside which others of the list lie: neither excludes the other. */
const OVERLAPPING: ReadonlySet<string> = new Set([
  "united kingdom", "england", "scotland", "wales", "northern ireland", "china", "hong kong", "taiwan", "macau", "palestine",
  "israel", "kosovo", "serbia", "morocco", "western sahara", "france", "denmark", "greenland", "united states", "puerto rico",
]);

type PlaceClass = { readonly kind: "country" | "capital"; readonly name: string };

/**
 * Whether two places cannot both be the one place of an event: two countries, or two capitals. A city
 * never excludes a country, nor a region anything: one may lie in the other.
 */
export function areExclusivePlaces(a: string, b: string): boolean {
  const first = classOf(a);
  const second = classOf(b);
  if (first === null || second === null || first.kind !== second.kind || first.name === second.name) return false;
  return !(OVERLAPPING.has(first.name) && OVERLAPPING.has(second.name));
}

function classOf(name: string): PlaceClass | null {
  const folded = fold(name);
  for (const country of COUNTRY_LIST) {
    if (fold(country.name) === folded || country.names.some((n) => fold(n) === folded)) return { kind: "country", name: fold(country.name) };
    if (country.capital !== null && fold(country.capital) === folded) return { kind: "capital", name: folded };
  }
  return null;
}

/** Whether two words name people of different countries ("Chinese" and "South Korean"); overlapping ones ("Scottish", "British") do not exclude each other. */
export function areExclusivePeoples(a: string, b: string): boolean {
  const [first, second] = [peopleOf(a), peopleOf(b)];
  return first !== null && second !== null && first !== second && !(OVERLAPPING.has(first) && OVERLAPPING.has(second));
}

function peopleOf(name: string): string | null {
  const folded = fold(name);
  const country = COUNTRY_LIST.find(({ demonyms }) => demonyms.some((d) => fold(d) === folded));
  return country === undefined ? null : fold(country.name);
}
