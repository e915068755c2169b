import type { Attribute, Item } from "../../align/record.ts";
import { relateExpressions } from "../../align/word-relation.ts";
import type { Token } from "../../text/document.ts";
import type { Reading } from "./reading.ts";
import { tokensOf } from "./dates.ts";
import { placesIn } from "./geography.ts";
import type { RecordScene } from "./scene.ts";
import { isMistyped } from "./scene.ts";

const FOUND: ReadonlySet<string> = new Set(["same", "synonym", "derived", "general"]);

/**
 * What a list has: "an actor and singer", "directed by Ann Lee", "plays the drums", "made with maize". What a list lacks
 * is not refuted, but where the list is of those who made something, or has one value by its nature.
 */
export function readMembers(scene: RecordScene): Reading[] {
  return [...readNames(scene), ...readTerms(scene)];
}

/** Names: a run of capitalised words that stands in a value of a slot that the claim has words for. */
function readNames(scene: RecordScene): Reading[] {
  const names = namesIn(scene);
  const makings = makingsOf(scene);
  return names.flatMap((name) => {
    const own = makings.length > 1 && names.length > 1 ? nearestOf(makings, name) : makings;
    const made = own.flatMap((making) => readMaking(scene, making, name));
    return made.length > 0 ? made : readHeld(scene, name);
  });
}

/** A word for making something ("directed") with the keys that it may speak of. */
interface Making {
  readonly word: number;
  readonly attributes: readonly Attribute[];
}

function makingsOf({ spoken, record, tokens }: RecordScene): Making[] {
  const byWord = new Map<number, Attribute[]>();
  for (const [slot, words] of spoken) {
    const attributes = (record.bySlot.get(slot) ?? []).filter((a) => isMade(a));
    if (attributes.length > 0) for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), ...attributes]);
  }
  // "Its director hired her": a noun before another verb says who did that, not who made the thing.
  const isPredicate = (word: number): boolean => tokens[word]?.pos !== "NOUN" || tokens[word + 1]?.pos !== "VERB";
  return [...byWord]
    .filter(([word]) => isPredicate(word))
    .map(([word, attributes]) => ({ word, attributes }))
    .toSorted((a, b) => a.word - b.word);
}

function isMade({ slot }: Attribute): boolean {
  return slot?.kind === "names" && (slot.flags.has("made") || slot.name === "star");
}

/** "Directed by A and written by B": a name goes with the word before it, else with the one behind. */
function nearestOf(makings: readonly Making[], name: readonly Token[]): readonly Making[] {
  const at = name[0]?.index ?? 0;
  const before = makings.filter((m) => m.word < at).at(-1);
  const behind = makings.find((m) => m.word > at);
  const one = before ?? behind;
  return one === undefined ? [] : [one];
}

function readMaking(scene: RecordScene, { word, attributes }: Making, name: readonly Token[]): Reading[] {
  for (const attribute of attributes) {
    const item = attribute.items.find((i) => holds(i.tokens, name));
    if (item !== undefined) return [found(name, [word], attribute, item)];
  }
  const [first] = attributes;
  return first === undefined ? [] : absent(scene, name, first, [word]);
}

function readHeld(scene: RecordScene, name: readonly Token[]): Reading[] {
  const spoken = [...scene.spoken].flatMap(([slot, words]) =>
    (scene.record.bySlot.get(slot) ?? [])
      .filter((a) => NAMING.has(a.slot?.kind ?? ""))
      .map((attribute) => ({ attribute, words })),
  );
  const licensed = [...spoken, ...keysSpoken(scene)].toSorted(
    (a, b) => distance(a.words, name) - distance(b.words, name),
  );
  for (const { attribute, words } of licensed) {
    const item =
      attribute.items.find((i) => holds(i.tokens, name)) ?? (holds(attribute.tokens, name) ? attribute : null);
    if (item !== null) return [found(name, words, attribute, item)];
  }
  const [nearest] = licensed;
  return nearest === undefined ? [] : absent(scene, name, nearest.attribute, nearest.words);
}

const NAMING: ReadonlySet<string> = new Set(["names", "text", "terms", "place"]);

function distance(words: readonly number[], name: readonly Token[]): number {
  const at = name[0]?.index ?? 0;
  return Math.min(...words.map((word) => Math.abs(word - at)));
}

/** Keys that no slot knows, by their own words: "Lord Mayor", "Chief Justice". */
function keysSpoken({
  record,
  tokens,
  subject,
}: RecordScene): { readonly attribute: Attribute; readonly words: readonly number[] }[] {
  return record.attributes.flatMap((attribute) => {
    const key = attribute.key.split(" ").filter((word) => word.length > 2 && word !== "and" && word !== "the");
    const words = tokens.filter((t) => !subject.has(t.index) && (key.includes(t.norm) || key.includes(t.lemma)));
    return key.length > 0 && new Set(words.map((t) => t.norm)).size >= key.length
      ? [{ attribute, words: words.map((t) => t.index) }]
      : [];
  });
}

/** Runs of proper nouns and capitalised words outside the subject. */
function namesIn({ tokens, subject, spoken, claim }: RecordScene): Token[][] {
  const words = new Set([...spoken.values()].flat());
  const dated = new Set(claim.analysis.times.flatMap(tokensOf));
  const names: Token[][] = [];
  let run: Token[] = [];
  const close = (): void => {
    if (run.length > 0) names.push(run);
    run = [];
  };
  for (const token of tokens) {
    const capital = /^\p{Lu}/u.test(token.text) && token.index > 0;
    if (
      !subject.has(token.index) &&
      !words.has(token.index) &&
      !dated.has(token.index) &&
      token.kind !== "punctuation" &&
      (token.pos === "PROPN" || (capital && token.kind === "word"))
    )
      run.push(token);
    else close();
  }
  close();
  return names;
}

/** Whether the words stand in the tokens one after the other, marks left out. */
function holds(tokens: readonly Token[], name: readonly Token[]): boolean {
  const words = tokens.filter((t) => t.kind !== "punctuation").map((t) => t.norm);
  const wanted = name.map((t) => t.norm);
  if (words.some((_, i) => wanted.every((word, j) => words[i + j] === word))) return true;
  if (wanted.length > 1 && standInOrder(words, wanted)) return true;
  // A slip in one of several words is the same name still.
  return (
    wanted.length > 1 &&
    words.some(
      (_, i) =>
        wanted.every((word, j) => words[i + j] === word || isMistyped(word, words[i + j] ?? "")) &&
        wanted.some((word, j) => words[i + j] === word),
    )
  );
}

/** "John Waterhouse" is John William Waterhouse: first and last word are his, and none is another's. */
function standInOrder(words: readonly string[], wanted: readonly string[]): boolean {
  let at = 0;
  for (const word of words) if (word === wanted[at]) at += 1;
  return at === wanted.length && words[0] === wanted[0] && words.at(-1) === wanted.at(-1);
}

function indexes(tokens: readonly Token[]): number[] {
  return tokens.map((t) => t.index);
}

function found(
  name: readonly Token[],
  words: readonly number[],
  attribute: Attribute,
  item: Item | Attribute,
): Reading {
  return {
    relation: "entails",
    code: "entity_match",
    tokens: [...indexes(name), ...words],
    source: [{ start: item.start, end: item.end, text: item.text }],
    message: `The facts have "${item.text}" under "${attribute.key}".`,
  };
}

function isPlace(name: readonly Token[]): boolean {
  return placesIn(name).some((place) => place.endToken - place.firstToken === name.length);
}

/** "In Berlin", "to the Louvre": who made something comes with "by" or without a preposition. */
function isCircumstance(tokens: readonly Token[], name: readonly Token[]): boolean {
  const at = name[0]?.index ?? 0;
  const before = tokens[at - 1]?.pos === "DET" ? tokens[at - 2] : tokens[at - 1];
  return before?.pos === "ADP" && before.norm !== "by" && before.norm !== "of";
}

/** A name that the list lacks: refuted of who made something, and of what has one value only. */
function absent(scene: RecordScene, name: readonly Token[], attribute: Attribute, words: readonly number[]): Reading[] {
  const flags = attribute.slot?.flags;
  if (isCircumstance(scene.tokens, name) || isPlace(name)) return [];
  if (flags === undefined || !(flags.has("made") || flags.has("once")) || attribute.slot?.kind !== "names") return [];
  const elsewhere = scene.record.attributes.find(
    (a) => a !== attribute && a.slot?.kind === "names" && a.items.some((i) => holds(i.tokens, name)),
  );
  if (elsewhere === undefined && attribute.items.length > 1) return [];
  const text = name.map((t) => t.text).join(" ");
  return [
    {
      relation: "contradicts",
      code: elsewhere === undefined ? "entity_mismatch" : "role_swap",
      tokens: [...indexes(name), ...words],
      source: [attribute],
      message:
        elsewhere === undefined
          ? `The facts give "${attribute.text}" for "${attribute.key}".`
          : `The facts have "${text}" under "${elsewhere.key}"; "${attribute.key}" is "${attribute.text}".`,
      ...(attribute.items.length === 1 && name[0] !== undefined
        ? {
            replacement: {
              start: name[0].start,
              end: name.at(-1)?.end ?? name[0].end,
              text: attribute.items[0]?.text ?? "",
            },
          }
        : {}),
    },
  ];
}

/** Common nouns and adjectives that a value of a describing slot has, in these words or more narrowly. */
function readTerms(scene: RecordScene): Reading[] {
  const { tokens, subject, record } = scene;
  if (scene.opensWithAnother) return [];
  return tokens.flatMap((token): Reading[] => {
    if (subject.has(token.index) || token.kind === "punctuation") return [];
    if (
      token.pos !== "NOUN" &&
      token.pos !== "ADJ" &&
      token.pos !== "PROPN" &&
      token.pos !== "NUM" &&
      token.pos !== "VERB"
    )
      return [];
    for (const attribute of record.attributes) {
      const { slot } = attribute;
      if (slot === null || (slot.kind !== "terms" && slot.kind !== "names" && slot.kind !== "text")) continue;
      const words = scene.spoken.get(slot.name);
      if (words === undefined && !slot.flags.has("says")) continue;
      if (slot.kind !== "terms" && token.pos !== "NOUN") continue;
      const at = attribute.tokens.find((own) => isMeant(scene, token, own, slot.flags.has("says")));
      if (at === undefined) continue;
      const item = attribute.items.find((i) => i.start <= at.start && at.end <= i.end);
      return [
        {
          relation: "entails",
          code: "relation_match",
          tokens: [token.index, ...(words ?? [])],
          source: [item ?? { start: at.start, end: at.end, text: at.text }],
          message: `The facts have "${item?.text ?? at.text}" under "${attribute.key}".`,
        },
      ];
    }
    return [];
  });
}

function isMeant({ claim, article }: RecordScene, token: Token, own: Token, wide: boolean): boolean {
  if (own.kind === "punctuation" || own.pos === "ADP" || own.pos === "DET") return false;
  if (token.norm === own.norm) return true;
  if (token.pos === "VERB") return false;
  const relation = relateExpressions(
    { token, concepts: claim.concepts, tokens: claim.analysis.document.tokens },
    { token: own, concepts: article.concepts, tokens: article.analysis.document.tokens },
  );
  return relation === "same" || relation === "synonym" || (wide && FOUND.has(relation));
}
