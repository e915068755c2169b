import type { Attribute, Item } from "../../align/record.ts";
import { countriesOf, placesIn, regionsOf } from "./geography.ts";
import type { Token } from "../../text/document.ts";
import type { Reading } from "./reading.ts";
import type { RecordScene } from "./scene.ts";
import { attributesOf } from "./scene.ts";

const SAME: ReadonlySet<string> = new Set(["same"]);
const DIFFERENT: ReadonlySet<string> = new Set(["different", "separate", "another"]);
const PERSONS: ReadonlySet<string> = new Set([
  "person",
  "people",
  "man",
  "woman",
  "individual",
  "company",
  "studio",
  "filmmaker",
  "director",
]);

const FIRMS: ReadonlySet<string> = new Set(["company", "studio"]);

/** "Written and directed by the same person", "born and died in different countries". */
export function readSameness(scene: RecordScene): Reading[] {
  const { tokens } = scene;
  const word = tokens.find((t) => !scene.subject.has(t.index) && (SAME.has(t.norm) || DIFFERENT.has(t.norm)));
  if (word === undefined || scene.opensWithAnother) return [];
  const what = headBehind(tokens, word.index);
  if (what === null) return [];
  const same = SAME.has(word.norm);
  const compared = comparePersons(scene, what.lemma) ?? comparePlacesOfLife(scene, what.lemma);
  if (compared === null) return [];
  const holds = compared.equal === same;
  const number = tokens.filter((t) => t.kind === "number" || t.pos === "NUM").map((t) => t.index);
  return [
    {
      relation: holds ? "entails" : "contradicts",
      code: holds ? "relation_match" : "relation_mismatch",
      tokens: [word.index, what.index, ...compared.words, ...(same ? [] : number)],
      source: compared.source,
      message: `The facts have ${compared.source.map((s) => `"${s.text}"`).join(" and ")}.`,
      derived: true,
    },
  ];
}

/** "The same movie studio": the last noun of the phrase. */
function headBehind(tokens: readonly Token[], at: number): Token | null {
  let head: Token | null = null;
  for (const token of tokens.slice(at + 1, at + 4)) {
    if (token.pos === "NOUN") head = token;
    else if (token.pos !== "ADJ" || head !== null) break;
  }
  return head;
}

interface Compared {
  readonly equal: boolean;
  readonly source: Reading["source"];
  readonly words: readonly number[];
}

function comparePersons(scene: RecordScene, noun: string): Compared | null {
  if (!PERSONS.has(noun)) return null;
  const makers = [...scene.spoken].flatMap(([name, words]) => {
    const attribute = attributesOf(scene, name)[0];
    const isFirm = name === "productioncompany" || name === "distributor";
    if (isFirm !== FIRMS.has(noun)) return [];
    return attribute?.slot?.flags.has("made") === true || name === "star" ? [{ attribute, words }] : [];
  });
  makers.push(
    ...holdersIn(
      scene,
      makers.map((m) => m.attribute),
    ),
  );
  if (makers.length < 2) return null;
  const [first, ...others] = makers;
  const shared = (first?.attribute?.items ?? []).find((item) =>
    others.every((o) => o.attribute?.items.some((i) => isSame(item, i))),
  );
  return {
    equal: shared !== undefined,
    source: makers.flatMap((m) => (m.attribute === undefined ? [] : [m.attribute])),
    words: makers.flatMap((m) => m.words),
  };
}

/** Keys of persons that the claim names by all their words: "owner and breeder", "mayor and vice mayor". */
function holdersIn(
  scene: RecordScene,
  known: readonly (Attribute | undefined)[],
): { attribute: Attribute; words: number[] }[] {
  return scene.record.attributes.flatMap((attribute) => {
    const { slot, key } = attribute;
    if (
      known.includes(attribute) ||
      (slot !== null && (slot.kind !== "names" || slot.flags.has("made") || slot.flags.has("people")))
    )
      return [];
    if (slot === null && attribute.quantities.length > 0) return [];
    const own = key.split(" ");
    const words = scene.tokens.filter(
      (t) => !scene.subject.has(t.index) && (own.includes(t.norm) || own.includes(t.lemma)),
    );
    return new Set(words.map((t) => t.norm)).size >= own.length
      ? [{ attribute, words: words.map((t) => t.index) }]
      : [];
  });
}

function isSame(a: Item, b: Item): boolean {
  return a.text.toLowerCase() === b.text.toLowerCase();
}

const LIVED = ["birth", "death", "residence", "origin", "burial"];

function comparePlacesOfLife(scene: RecordScene, noun: string): Compared | null {
  const spoken = LIVED.filter((slot) => scene.spoken.has(slot));
  const [first, second] = spoken.map((slot) =>
    attributesOf(scene, slot).find((a) => placesIn(a.tokens).length > 0 || a.items.length > 0),
  );
  const words = spoken.flatMap((slot) => scene.spoken.get(slot) ?? []);
  if (first === undefined || second === undefined || spoken.length !== 2) return null;
  const pick = noun === "country" || noun === "nation" ? countriesOf : noun === "state" ? regionsOf : null;
  if (pick === null)
    return noun === "city" || noun === "town" || noun === "place" ? compareCities(first, second, words) : null;
  const [a, b] = [pick(placesIn(first.tokens)), pick(placesIn(second.tokens))];
  if (a.size === 0 || b.size === 0) {
    const [one, other] = [countriesOf(placesIn(first.tokens)), countriesOf(placesIn(second.tokens))];
    // Places of different countries are in no one state.
    const apart = one.size > 0 && other.size > 0 && ![...one].some((name) => other.has(name));
    return apart ? { equal: false, source: [first, second], words } : null;
  }
  return { equal: [...a].some((name) => b.has(name)), source: [first, second], words };
}

/** The first word of a place behind the date is the town. */
function compareCities(birth: Attribute, death: Attribute, words: readonly number[]): Compared | null {
  const townOf = (attribute: Attribute): string | null => {
    const last = Math.max(0, ...attribute.times.map((t) => t.end - attribute.start));
    const name = attribute.text
      .slice(last)
      .replace(/\([^()]*\)/g, " ")
      .split(",")
      .map((part) => part.replace(/[^\p{L}\s'-]/gu, "").trim())
      .find((part) => part !== "");
    return name ?? null;
  };
  const [a, b] = [townOf(birth), townOf(death)];
  if (a === null || b === null) return null;
  const inOther = birth.text.includes(b) || death.text.includes(a);
  return { equal: inOther, source: [birth, death], words };
}
