import { placeAt, placeNamed } from "../../extract/entities/gazetteer.ts";
import { COUNTRY_LIST } from "../../lexicon/countries.ts";
import { CONTINENTS, continentNamed, HEMISPHERES, placesHolding, wholesOf } from "../../lexicon/place-parts.ts";
import type { Token } from "../../text/document.ts";

/** A place that a text names, with every place that is known to hold it. */
export interface NamedPlace {
  readonly name: string;
  readonly form: "name" | "demonym";
  readonly firstToken: number;
  readonly endToken: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly within: ReadonlySet<string>;
}

const CAPITALS: ReadonlyMap<string, string> = new Map(
  COUNTRY_LIST.flatMap(({ name, capital }) => (capital === null ? [] : [[capital, name] as const])),
);

function holding(name: string): ReadonlySet<string> {
  return placesHolding(name, (capital) => CAPITALS.get(capital) ?? null);
}

const COUNTRIES: ReadonlySet<string> = new Set(COUNTRY_LIST.map(({ name }) => name));

/** The places and demonyms that lie wholly in a stretch of tokens. */
export function placesIn(tokens: readonly Token[], first = 0, end = tokens.length): NamedPlace[] {
  const places: NamedPlace[] = [];
  for (let i = first; i < end; i++) {
    const found = longestAt(tokens, i, end);
    if (found === null) continue;
    places.push(found);
    i = found.endToken - 1;
  }
  return places;
}

function longestAt(tokens: readonly Token[], at: number, end: number): NamedPlace | null {
  const start = tokens[at];
  if (start === undefined || start.kind === "punctuation") return null;
  const listed = placeAt(tokens, at, end);
  const country = listed?.entry.country ?? null;
  const name =
    listed === null
      ? ownPlace(tokens, at, end)
      : {
          name: country === null ? listed.entry.name : (COUNTRY_LIST[country]?.name ?? listed.entry.name),
          form: listed.entry.form,
          end: listed.end,
        };
  if (name === null) return null;
  const last = tokens[name.end - 1];
  return {
    name: name.name,
    form: name.form,
    firstToken: at,
    endToken: name.end,
    start: start.start,
    end: last?.end ?? start.end,
    text: tokens
      .slice(at, name.end)
      .map((t) => t.text)
      .join(" "),
    within: holding(name.name),
  };
}

/** Places that the table of parts knows and the gazetteer does not, and continental adjectives. */
function ownPlace(
  tokens: readonly Token[],
  at: number,
  end: number,
): { readonly name: string; readonly form: "name" | "demonym"; readonly end: number } | null {
  for (let length = Math.min(3, end - at); length > 0; length--) {
    const words = tokens.slice(at, at + length);
    const text = words.map((t) => t.text).join(" ");
    const continent = continentNamed(words.map((t) => t.norm).join(" "));
    if (continent !== null) return { name: continent, form: words.length > 1 ? "name" : "demonym", end: at + length };
    if (/^\p{Lu}/u.test(text) && (holding(text).size > 1 || placeNamed(text) !== null))
      return { name: text, form: "name", end: at + length };
  }
  return null;
}

/**
 * How a claimed place stands to the places of a value. `entails`: one of them is it or lies in it. `contradicts`: both
 * lie in known, different countries, or in different states of one. Else nothing can be said.
 */
export function comparePlaces(claimed: NamedPlace, stated: readonly NamedPlace[]): "entails" | "contradicts" | "open" {
  if (stated.some((place) => place.within.has(claimed.name))) return "entails";
  const known = stated.flatMap((place) => [...place.within]);
  const levelOf = (level: ReadonlySet<string>, places: Iterable<string>): string[] =>
    [...places].filter((p) => level.has(p));
  for (const level of [COUNTRIES, CONTINENTS, HEMISPHERES]) {
    const [own, others] = [levelOf(level, claimed.within), levelOf(level, known)];
    if (own.length > 0 && others.length > 0) {
      const related = (a: string, b: string): boolean => holding(a).has(b) || holding(b).has(a);
      if (!smallest(own).some((a) => smallest(others).some((b) => related(a, b)))) return "contradicts";
      break;
    }
  }
  return differInState(claimed, stated) ? "contradicts" : "open";
}

/** Regions that are no states though the table of parts has them under a country. */
const NO_STATES: ReadonlySet<string> = new Set(["Midwest", "New England", "West Coast", "East Coast"]);

function statesAmong(places: Iterable<string>): string[] {
  return [...places].filter(
    (name) => !NO_STATES.has(name) && wholesOf(name).some((whole) => whole === "United States" || whole === "Canada"),
  );
}

function differInState(claimed: NamedPlace, stated: readonly NamedPlace[]): boolean {
  const own = statesAmong(claimed.within);
  const others = statesAmong(stated.flatMap((place) => [...place.within]));
  return own.length > 0 && others.length > 0 && !own.some((state) => others.includes(state));
}

/** Of a country within a country the smaller is meant: Scotland and England are two. */
function smallest(names: readonly string[]): string[] {
  return names.filter((name) => !names.some((other) => other !== name && holding(other).has(name)));
}

/** The countries that hold the places of a value. */
export function countriesOf(places: readonly NamedPlace[]): ReadonlySet<string> {
  return new Set(smallest(places.flatMap((place) => [...place.within].filter((name) => COUNTRIES.has(name)))));
}

/** The states of the United States, provinces and the like among them. */
export function regionsOf(places: readonly NamedPlace[]): ReadonlySet<string> {
  return new Set(places.flatMap((place) => statesAmong(place.within)));
}
