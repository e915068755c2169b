import { copied } from "../../text/copied.ts";
import type { Entity } from "../entity.ts";
import { isAllCapitals } from "./capitals.ts";
import { once } from "../../lexicon/decoding.ts";
import type { GazetteerEntry } from "./gazetteer.ts";
import { placeNamed } from "./gazetteer.ts";
import { sameGivenNames } from "./given-name.ts";
import { nameKey, rangeKey } from "./name-key.ts";
import type { Gender } from "./name-part.ts";
import { nameTokens } from "./name-tokens.ts";
import { matchesOffice, officeWords } from "./office.ts";
import { kindByHead } from "./segment.ts";
import type { PersonName } from "./short-name.ts";
import { acronymsOf, organisationShortNames, personName, personShortNames } from "./short-name.ts";
import { titleAt } from "./title.ts";

export type NameComparison = "same" | "alias" | "different" | "unknown";

interface ReadName {
  readonly raw: string;
  /** Key of the whole, titles included. */
  readonly whole: string;
  /** Key of the name without its titles; empty where the whole is an office. */
  readonly key: string;
  readonly gender: Gender;
  readonly titled: boolean;
  /** Written with capitals throughout (small connecting words apart), as a name is. */
  readonly proper: boolean;
  readonly organisation: boolean;
  readonly allCapitals: boolean;
  readonly place: GazetteerEntry | null;
  readonly person: () => PersonName;
  readonly shortForms: () => ShortForms;
}

/** The forms by which a text may go on to call what bears a name. */
interface ShortForms {
  readonly acronyms: readonly string[];
  readonly organisation: readonly string[];
  readonly surnames: readonly string[];
  readonly given: string | null;
}

/** The names of an article's entities, read once for all that they are compared with. */
const entityNames = new WeakMap<Entity, ReadName>();

function readEntity(entity: Entity): ReadName {
  const known = entityNames.get(entity);
  if (known !== undefined) return known;
  const read = readName(entity.name);
  entityNames.set(entity, read);
  return read;
}

/** Names read lately, for the same few are compared again and again; emptied when full. */
const readNames = new Map<string, ReadName>();
const MOST_READ = 256;

function readName(name: string): ReadName {
  const known = readNames.get(name);
  if (known !== undefined) return known;
  if (name.length > LONGEST_KEPT) return readAfresh(name);
  if (readNames.size >= MOST_READ) readNames.clear();
  const raw = copied(name);
  const read = readAfresh(raw);
  readNames.set(raw, read);
  return read;
}

/** Reads one name outside any text: its titles come off, its key stays. */
function readAfresh(raw: string): ReadName {
  const trimmed = raw.trim();
  const tokens = nameTokens(trimmed);
  let first = tokens[0]?.norm === "the" ? 1 : 0;
  let gender: Gender = "unknown";
  const headed = kindByHead(tokens, first, tokens.length);
  const isWhole = headed !== null && tokens.length - first > 1;
  let titled = false;
  while (first < tokens.length) {
    const title = titleAt(tokens, first, tokens.length);
    if (title === null || (isWhole && title.kind === "office" && title.end >= tokens.length)) break;
    if (isWhole && headed === "organisation" && title.kind === "office") break;
    titled = true;
    if (title.gender !== "unknown") gender = title.gender;
    first = title.end;
  }
  const key = first < tokens.length ? nameKey(rangeKey(tokens, first, tokens.length)) : "";
  return {
    raw: trimmed,
    whole: nameKey(trimmed),
    key,
    gender,
    titled,
    proper: tokens
      .slice(first)
      .every((token) => token.kind !== "word" || token.norm.length < 4 || token.text !== token.norm),
    organisation: !titled && headed === "organisation",
    allCapitals: isAllCapitals(trimmed),
    place: placeNamed(trimmed),
    person: once(() => personName(key)),
    shortForms: once(() => ({
      acronyms: acronymsOf(key),
      organisation: organisationShortNames(key),
      ...personShortNames(key),
    })),
  };
}

/**
 * Compares two names outside any article. `same`: one spelling once titles, case, accents, stops
 * and hyphens are set aside; `alias`: one is a short form of the other or another name of the same
 * country; `different`: they cannot be one (another given name, another country); `unknown`
 * otherwise, always where one of them is no proper name ("the spokesman").
 */
export function sameName(a: string, b: string): NameComparison {
  return compareNames(readName(a), readName(b));
}

function compareNames(x: ReadName, y: ReadName): NameComparison {
  if (x.whole === y.whole && x.whole !== "") return "same";
  const places = comparePlaces(x.place, y.place);
  if (places !== null) return places;
  if (x.key === "" || y.key === "") return "unknown";
  if (x.gender !== "unknown" && y.gender !== "unknown" && x.gender !== y.gender) return "different";
  if (x.key === y.key) return "same";
  if (isShortOf(x, y) || isShortOf(y, x)) return "alias";
  if (!x.proper || !y.proper) return "unknown";
  if (x.allCapitals !== y.allCapitals) return "unknown";
  if (x.organisation || y.organisation) return "different";
  return comparePersons(x.person(), y.person());
}

function comparePlaces(x: GazetteerEntry | null, y: GazetteerEntry | null): NameComparison | null {
  if (x === null || y === null) return null;
  if (x.name !== y.name) return "different";
  return x.form === y.form ? "same" : "alias";
}

function isShortOf(short: ReadName, long: ReadName): boolean {
  const forms = long.shortForms();
  if (
    forms.acronyms.length > 0 &&
    forms.acronyms.includes(short.key.replaceAll(" ", "")) &&
    isAllCapitals(short.raw.replace(/^the\s/i, ""))
  )
    return true;
  if (forms.organisation.includes(short.key) && (long.organisation || !short.key.includes(" ")) && !isPersonal(long))
    return true;
  if (long.organisation || long.place !== null) return false;
  return forms.surnames.includes(short.key) || (forms.given === short.key && !short.titled);
}

/** Whether a first word standing alone would be a given name rather than a firm's name. */
function isPersonal(name: ReadName): boolean {
  return name.titled || name.gender !== "unknown";
}

function comparePersons(x: PersonName, y: PersonName): NameComparison {
  if (x.surname === y.surname && sameGivenNames(x.given, y.given)) return "alias";
  return "different";
}

/**
 * Which entity of an article a name in a claim means: by exact folded alias, as a country's other
 * name or demonym, by title and surname, surname, acronym, or by the office that the article gives
 * somebody ("the foreign minister"). `null` where the article has none, `"ambiguous"` where it has several.
 */
export function resolveName(name: string, entities: readonly Entity[]): Resolved {
  let known = resolvedNames.get(entities);
  if (known === undefined) resolvedNames.set(entities, (known = new Map<string, Resolved>()));
  const earlier = known.get(name);
  if (earlier !== undefined) return earlier;
  const resolved = resolveAmong(name, entities);
  if (known.size >= MOST_RESOLVED) known.clear();
  if (name.length <= LONGEST_KEPT) known.set(name, resolved);
  return resolved;
}

type Resolved = Entity | null | "ambiguous";

/** Names resolved among an article's entities, kept with them: scope after scope asks for the same few. */
const resolvedNames = new WeakMap<readonly Entity[], Map<string, Resolved>>();
const MOST_RESOLVED = 200;
const LONGEST_KEPT = 100;

function resolveAmong(name: string, entities: readonly Entity[]): Resolved {
  const key = nameKey(name);
  // "us" in small letters is the pronoun, whatever a country is called for short.
  if (key === "" || name.trim() === "us") return null;
  const place = placeNamed(name);
  if (place !== null) {
    const placeKey = nameKey(place.name);
    const found = entities.filter((entity) => entity.kind === "place" && entity.aliases.includes(placeKey));
    if (found.length > 0) return only(found);
  }
  const exact = entities.filter((entity) => entity.aliases.includes(key));
  if (exact.length > 0) return only(exact);
  const read = readName(name);
  if (read.key !== "") {
    const agreeing = entities.filter((entity) => agreesInGender(read, entity));
    const aliased = agreeing.filter(
      (entity) => entity.aliases.includes(read.key) && (!read.titled || entity.kind !== "place"),
    );
    if (aliased.length > 0) return only(aliased);
    const short = agreeing.filter((entity) => {
      if (read.titled && entity.kind !== "person" && entity.kind !== "other") return false;
      const verdict = compareNames(read, readEntity(entity));
      return verdict === "same" || verdict === "alias";
    });
    if (short.length > 0) return only(short);
    if (read.proper) return null;
  }
  const words = officeWords(name);
  if (words === null) return null;
  return only(
    entities.filter((entity) => entity.descriptions.some((description) => matchesOffice(words, description))),
  );
}

function agreesInGender(name: ReadName, entity: Entity): boolean {
  return name.gender === "unknown" || entity.gender === "unknown" || name.gender === entity.gender;
}

function only(found: readonly Entity[]): Resolved {
  if (found.length > 1) return "ambiguous";
  return found[0] ?? null;
}
