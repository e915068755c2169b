import type { Attribute } from "../../align/record.ts";
import type { NamedPlace } from "./geography.ts";
import { comparePlaces, placesIn } from "./geography.ts";
import type { Token } from "../../text/document.ts";
import type { Reading } from "./reading.ts";
import type { RecordScene } from "./scene.ts";
import { attributesOf } from "./scene.ts";

/** Where: "born in Scotland", "hanging in France", "a band from Japan"; and what people or things of a place are called. */
export function readPlaces(scene: RecordScene): Reading[] {
  if (scene.opensWithAnother) return [];
  const inTitle = (place: NamedPlace): boolean =>
    range(place).every((i) => scene.subject.has(i) && scene.tokens[i]?.pos === "PROPN");
  const read = placesIn(scene.tokens).flatMap((place) => {
    if (inTitle(place)) return [];
    const reading =
      place.form === "demonym" || isAdjective(scene, place) ? readDemonym(scene, place) : readPlace(scene, place);
    return reading === null ? [] : [{ place, reading }];
  });
  const holds = read.some((r) => r.reading.relation === "entails" && r.place.form === "demonym");
  // "Belgian-American": with one of two right, the other is not what the facts deny.
  return read.map(({ place, reading }) =>
    holds && place.form === "demonym" && reading.relation === "contradicts"
      ? { ...reading, relation: "open" }
      : reading,
  );
}

/** "A US politician": a name before a noun, without a preposition, is as good as an adjective. */
function isAdjective({ tokens }: RecordScene, { firstToken, endToken }: NamedPlace): boolean {
  const [before, behind] = [tokens[firstToken - 1], tokens[endToken]];
  return before?.pos === "DET" && behind?.pos === "NOUN";
}

function range({ firstToken, endToken }: NamedPlace): number[] {
  return Array.from({ length: endToken - firstToken }, (_, i) => firstToken + i);
}

const PLACED: ReadonlySet<string> = new Set(["event", "place"]);

function readPlace(scene: RecordScene, place: NamedPlace): Reading | null {
  const before = scene.tokens[place.firstToken - 1];
  let nearest: {
    readonly attributes: readonly Attribute[];
    readonly words: readonly number[];
    readonly distance: number;
  } | null = null;
  for (const [name, words] of scene.spoken) {
    const attributes = attributesOf(scene, name);
    if (!PLACED.has(attributes[0]?.slot?.kind ?? "")) continue;
    if (attributes.every((a) => placesIn(a.tokens).length === 0 && !holdsName(a, place))) continue;
    for (const word of words) {
      const distance = word < place.firstToken ? place.firstToken - word : 50 + word - place.firstToken;
      if (nearest === null || distance < nearest.distance) nearest = { attributes, words, distance };
    }
  }
  const holder = scene.tokens[place.firstToken - 2];
  const inside = before?.norm === "in" && holder !== undefined && scene.subject.has(holder.index);
  const implied = before?.norm === "from" || inside ? homeOf(scene) : [];
  const attributes = nearest?.attributes ?? implied;
  if (attributes.length > 0) return compared(scene.tokens, place, attributes, nearest?.words ?? []);
  // Who was born there is from there; who is from elsewhere may have been born there all the same.
  const born = before?.norm === "from" ? attributesOf(scene, "birth") : [];
  const reading = born.length === 0 ? null : compared(scene.tokens, place, born, []);
  return reading?.relation === "contradicts" ? { ...reading, relation: "open" } : reading;
}

/** Where a thing is from when the claim has no word for it: "a band from Japan", "a city in Texas". */
function homeOf(scene: RecordScene): readonly Attribute[] {
  for (const slot of ["origin", "country", "location"]) {
    const attributes = attributesOf(scene, slot);
    if (attributes.length > 0) return attributes;
  }
  return [];
}

function holdsName(attribute: Attribute, place: NamedPlace): boolean {
  return attribute.text.toLowerCase().includes(place.text.toLowerCase());
}

const KINDS_OF_PLACE: ReadonlySet<string> = new Set([
  "country",
  "state",
  "city",
  "town",
  "nation",
  "province",
  "continent",
  "region",
  "area",
  "village",
]);

/** "An Asian country", "the state of Ohio": the word for its kind says no more than the place does. */
function besides(tokens: readonly Token[], { firstToken, endToken, form }: NamedPlace): number[] {
  const behind = tokens[endToken];
  const before = tokens[firstToken - 1]?.norm === "of" ? tokens[firstToken - 2] : undefined;
  return [form === "demonym" ? behind : undefined, before].flatMap((t) =>
    t !== undefined && KINDS_OF_PLACE.has(t.lemma) ? [t.index] : [],
  );
}

function compared(
  claim: readonly Token[],
  place: NamedPlace,
  attributes: readonly Attribute[],
  words: readonly number[],
): Reading {
  const judged = attributes.map((attribute) => {
    const stated = placesIn(attribute.tokens);
    const inBrackets = (p: NamedPlace): boolean =>
      attribute.text.slice(0, p.start - attribute.start).lastIndexOf("(") >
      attribute.text.slice(0, p.start - attribute.start).lastIndexOf(")");
    const relation = holdsName(attribute, place) ? "entails" : comparePlaces(place, stated);
    const outside = stated.filter((p) => !inBrackets(p));
    return {
      attribute,
      relation: relation === "contradicts" && comparePlaces(place, outside) !== "contradicts" ? "open" : relation,
      stated,
    };
  });
  const found = judged.find((j) => j.relation === "entails");
  const all = judged.every((j) => j.relation === "contradicts");
  const shown = found ?? judged[0];
  const tokens = [...range(place), ...words, ...besides(claim, place)];
  const exact = found !== undefined && holdsName(found.attribute, place);
  return {
    relation: found !== undefined ? "entails" : all ? "contradicts" : "open",
    code: found !== undefined ? (exact ? "entity_match" : "entity_alias") : "place_mismatch",
    tokens,
    source: shown === undefined ? [] : [spanIn(shown.attribute, shown.stated, place)],
    message: `The facts give "${shown?.attribute.text ?? ""}" for "${shown?.attribute.key ?? ""}".`,
    ...(exact ? {} : { derived: true as const }),
  };
}

function spanIn(
  attribute: Attribute,
  stated: readonly NamedPlace[],
  place: NamedPlace,
): { start: number; end: number; text: string } {
  const holder = stated.find((p) => p.within.has(place.name));
  const at = attribute.text.toLowerCase().indexOf(place.text.toLowerCase());
  if (at >= 0)
    return {
      start: attribute.start + at,
      end: attribute.start + at + place.text.length,
      text: attribute.text.slice(at, at + place.text.length),
    };
  return holder === undefined ? attribute : { start: holder.start, end: holder.end, text: holder.text };
}

/** Slots that tell what nation somebody or something is of; a birthplace only supports, since people move. */
const NATIONAL = ["nationality", "country", "origin"];

function readDemonym(scene: RecordScene, place: NamedPlace): Reading | null {
  const spokenLanguage = scene.spoken.get("language");
  if (spokenLanguage !== undefined) return null;
  for (const slot of NATIONAL) {
    const attributes = attributesOf(scene, slot);
    if (attributes.length === 0) continue;
    return compared(scene.tokens, place, attributes, scene.spoken.get(slot) ?? []);
  }
  for (const slot of ["birth", "location"]) {
    const attributes = attributesOf(scene, slot);
    if (attributes.length === 0) continue;
    const reading = compared(scene.tokens, place, attributes, []);
    return reading.relation === "contradicts" ? { ...reading, relation: "open" } : reading;
  }
  return null;
}
