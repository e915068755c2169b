import type { Attribute, Item } from "../../align/record.ts";
import type { Quantity } from "../../extract/quantity.ts";
import type { Token } from "../../text/document.ts";
import { compareMagnitudes } from "../number/comparison.ts";
import type { Magnitude } from "../number/interval.ts";
import { tokensOf } from "./dates.ts";
import { exactly, magnitudeOf } from "./magnitude.ts";
import type { Reading } from "./reading.ts";
import type { RecordScene } from "./scene.ts";
import { isSpokenOf } from "./scene.ts";

/** Kinds of slot whose values are a list of things that a claim may count. */
const COUNTABLE: ReadonlySet<string> = new Set(["names", "terms", "place", "text"]);

/** Words that say how many without a number. */
const SEVERAL: Magnitude = { value: null, min: 2, max: null, comparator: "at_least", precision: 0, slack: null };

const WORDS: ReadonlyMap<string, Magnitude> = new Map([
  ["multiple", SEVERAL],
  ["several", { value: null, min: 3, max: null, comparator: "at_least", precision: 0, slack: null }],
  ["various", { value: null, min: 2, max: null, comparator: "at_least", precision: 0, slack: null }],
  ["single", exactly(1)],
  ["no", exactly(0)],
]);

/** How many: "two wives", "over 20 tracks", "a single label", against the length of the list or the number that stands for it. */
export function readCounts(scene: RecordScene): Reading[] {
  const { tokens, claim } = scene;
  if (scene.opensWithAnother) return [];
  const readings: Reading[] = [];
  for (const quantity of claim.analysis.quantities) {
    if (quantity.kind !== "cardinal") continue;
    const counted = countedAt(scene, quantity.endToken);
    if (counted !== null)
      readings.push(...compared(scene, magnitudeUnder(quantity, tokens), quantity, tokensOf(quantity), counted));
  }
  readings.push(...readMultiples(scene), ...readConstant(scene));
  for (const token of tokens) {
    const magnitude = WORDS.get(token.norm);
    if (magnitude === undefined || readings.some((r) => r.tokens.includes(token.index))) continue;
    const counted = countedAt(scene, token.index + 1);
    if (counted !== null) readings.push(...compared(scene, magnitude, token, [token.index], counted));
  }
  return readings;
}

const LASTING: ReadonlySet<string> = new Set(["always", "ever", "throughout"]);

/** "Always the same label": more than one of a list denies it; one alone leaves it open whether that was always so. */
function readConstant(scene: RecordScene): Reading[] {
  const { tokens } = scene;
  const lasting = tokens.filter((t) => LASTING.has(t.norm)).map((t) => t.index);
  const same = tokens.find((t) => t.norm === "same" && !scene.subject.has(t.index));
  const counted = same === undefined ? null : countedAt(scene, same.index + 1);
  if (same === undefined || counted === null || lasting.length === 0) return [];
  return compared(scene, exactly(1), same, [same.index, ...lasting], counted).map((r) => ({
    ...r,
    relation: r.relation === "contradicts" ? "contradicts" : "open",
  }));
}

const MULTIPLE: ReadonlyMap<string, string> = new Map([
  ["genre", "genre"],
  ["lingual", "language"],
  ["ethnic", "ethnicity"],
  ["faith", "religion"],
  ["religious", "religion"],
  ["national", "country"],
]);

/** "Multi-lingual": more than one of a list. */
function readMultiples(scene: RecordScene): Reading[] {
  const { tokens, record } = scene;
  return tokens.flatMap((token, i) => {
    const joined = /^multi-?(.+)$/.exec(token.norm)?.[1];
    const at = joined !== undefined ? i : tokens[i + 1]?.norm === "-" ? i + 2 : i + 1;
    const slot = MULTIPLE.get(joined ?? (token.norm === "multi" ? (tokens[at]?.norm ?? "") : ""));
    const attribute = slot === undefined ? undefined : record.bySlot.get(slot)?.[0];
    return attribute === undefined
      ? []
      : compared(scene, SEVERAL, token, [i], { attribute, words: [at] }).map((r) => ({ ...r, tokens: [i, at] }));
  });
}

/** "Recorded under four labels": of a list, "under" behind a verb says for whom and bounds nothing. */
function magnitudeUnder(quantity: Quantity, tokens: readonly Token[]): Magnitude {
  const first = tokens[quantity.firstToken];
  const isVerbs = first?.norm === "under" && tokens[quantity.firstToken - 1]?.pos === "VERB";
  return isVerbs && quantity.value !== null ? exactly(quantity.value) : magnitudeOf(quantity, tokens);
}

interface Counted {
  readonly attribute: Attribute;
  readonly words: readonly number[];
}

/** Words between the number and what it counts. */
const BETWEEN: ReadonlySet<string> = new Set([
  "different",
  "separate",
  "distinct",
  "official",
  "record",
  "main",
  "major",
  "known",
  "listed",
  "various",
  "other",
]);
const REACH = 4;

/** The list that the noun behind a number speaks of. */
function countedAt({ tokens, record, subject, spoken }: RecordScene, from: number): Counted | null {
  const words: number[] = [];
  for (let i = from; i < Math.min(tokens.length, from + REACH); i++) {
    const token = tokens[i];
    if (token === undefined || (subject.has(i) && token.pos === "PROPN")) return null;
    words.push(i);
    const attribute = record.attributes.find(
      (a) =>
        countsAs(a, token.lemma, token.norm) &&
        agrees(a, tokens.slice(from, i)) &&
        isSpokenOf(a.slot, spoken.get(a.slot?.name ?? "") ?? [], tokens),
    );
    const next = tokens[i + 1];
    if (attribute !== undefined && next?.pos !== "NOUN") return { attribute, words };
    if (!BETWEEN.has(token.norm) && token.pos !== "NOUN" && token.pos !== "ADJ") return null;
  }
  return null;
}

/** "Vice presidents" are no presidents: a noun before the counted one stands in the key, and so do the key's own. */
function agrees({ key, slot }: Attribute, before: readonly Token[]): boolean {
  const words = key.split(" ").map(singular);
  const narrowing = before.filter((t) => !BETWEEN.has(t.norm)).map((t) => singular(t.norm));
  const own = slot === null ? words.slice(0, -1) : [];
  return narrowing.every((word) => words.includes(word)) && own.every((word) => narrowing.includes(word));
}

/** Nouns for the members of a list; a verb of the slot ("record") counts nothing. */
function countsAs(attribute: Attribute, lemma: string, norm: string): boolean {
  const { slot, key } = attribute;
  if (slot === null) return key.split(" ").map(singular).at(-1) === lemma || key === norm;
  if (slot.kind === "figure")
    return slot.words.has(lemma) && attribute.quantities.length > 0 && slot.flags.has("once") && isCount(attribute);
  if (!COUNTABLE.has(slot.kind)) return false;
  return slot.words.has(lemma) && (key.split(" ").map(singular).includes(lemma) || NOUNS.has(lemma));
}

const NOUNS: ReadonlySet<string> = new Set([
  "wife",
  "husband",
  "child",
  "label",
  "producer",
  "director",
  "writer",
  "spouse",
  "marriage",
  "language",
  "genre",
  "owner",
  "instrument",
]);

function isCount(attribute: Attribute): boolean {
  return attribute.quantities.some((q) => q.kind === "cardinal" && q.start === attribute.start);
}

function singular(word: string): string {
  return word === "children" ? "child" : word.replace(/ies$/, "y").replace(/s$/, "");
}

function compared(
  { tokens, spoken }: RecordScene,
  claimed: Magnitude,
  place: { readonly text: string; readonly start: number; readonly end: number },
  own: readonly number[],
  { attribute, words }: Counted,
): Reading[] {
  const count = countOf(attribute);
  if (count === null) return [];
  const { relation } = compareMagnitudes(claimed, exactly(count.value));
  const before = [(own[0] ?? 0) - 1, (own[0] ?? 0) - 2];
  const only = before.filter((i) => tokens[i]?.norm === "only" || tokens[i]?.norm === "just");
  const verbs = attribute.slot === null ? [] : (spoken.get(attribute.slot.name) ?? []);
  const light = tokens.filter((t) => LIGHT.has(t.lemma) || LIGHT.has(t.norm)).map((t) => t.index);
  const used = [...only, ...own, ...words, ...verbs, ...light];
  const number = claimed.value ?? claimed.min ?? 0;
  return [
    {
      relation: relation === "entails" ? "entails" : relation === "contradicts" ? "contradicts" : "open",
      code: relation === "entails" ? (count.items.length > 0 ? "number_derived" : "number_equal") : "number_mismatch",
      tokens: used,
      source: count.items.length > 0 ? count.items : [attribute],
      message:
        count.items.length > 0
          ? `The facts list ${count.value} under "${attribute.key}": ${count.items.map((item) => item.text).join(", ")}.`
          : `The facts give "${attribute.text}" for "${attribute.key}".`,
      ...(count.items.length > 0 ? { derived: true as const } : {}),
      ...(count.items.length > 0 && count.items.length <= MOST_SHOWN && claimed.value !== null
        ? {
            proof: {
              expression: `${count.items.map(() => "1").join(" + ")} ${OPERATORS[relation === "entails" ? claimed.comparator : "exact"] ?? "="} ${relation === "entails" && claimed.comparator !== "exact" ? number : count.value}`,
              operands: count.items.map((item) => ({
                value: 1,
                span: { start: item.start, end: item.end, text: item.text },
                in: "article" as const,
              })),
              result: relation === "entails" && claimed.comparator !== "exact" ? true : count.value,
            },
          }
        : {}),
      ...(relation === "contradicts" && claimed.comparator === "exact" && /^\d+$/.test(place.text)
        ? { replacement: { start: place.start, end: place.end, text: String(count.value) } }
        : {}),
    },
  ];
}

/** Verbs that only tie the thing to what it has. */
const LIGHT: ReadonlySet<string> = new Set([
  "associate",
  "feature",
  "use",
  "include",
  "list",
  "hold",
  "contain",
  "involve",
  "total",
  "together",
  "spoken",
  "work",
]);

const MOST_SHOWN = 30;
const OPERATORS: Readonly<Partial<Record<Quantity["comparator"], string>>> = {
  more_than: ">",
  at_least: ">=",
  less_than: "<",
  at_most: "<=",
};

/** A number at the value's start counts what it is of ("6, including Abigail"); else the list's length does. */
function countOf(attribute: Attribute): { readonly value: number; readonly items: readonly Item[] } | null {
  const written = attribute.quantities.find(
    (q) => q.start === attribute.start && /^\d/.test(q.text) && (q.kind === "cardinal" || q.kind === "age"),
  );
  if (written !== undefined) return written.value === null ? null : { value: written.value, items: [] };
  if (attribute.slot?.kind === "figure") return null;
  const distinct = new Map(attribute.items.map((item) => [item.text.toLowerCase(), item]));
  return distinct.size === 0 || distinct.has("all") || distinct.has("various")
    ? null
    : { value: distinct.size, items: [...distinct.values()] };
}
