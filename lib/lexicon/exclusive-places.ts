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
