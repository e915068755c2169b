import type { Attribute } from "../../align/record.ts";
import type { Quantity } from "../../extract/quantity.ts";
import { conversionBetween, convert } from "../number/conversion.ts";
import { numeral, operandOf } from "../number/expression.ts";
import type { Span } from "../../text/span.ts";
import type { Operand } from "../result.ts";
import type { Reading } from "./reading.ts";
import type { RecordScene } from "./scene.ts";

const MORE: ReadonlySet<string> = new Set(
  "more greater larger higher bigger taller longer heavier outnumber exceed older faster denser".split(" "),
);
const LESS: ReadonlySet<string> = new Set("less fewer smaller lower shorter lighter younger slower".split(" "));
const SIDE_LEMMAS: ReadonlySet<string> = new Set([
  "have",
  "be",
  "there",
  "people",
  "percentage",
  "represent",
  "number",
]);

/** Two figures of the facts against each other: "more land than water", "fewer postgraduates than undergraduates". */
export function readContrasts(scene: RecordScene): Reading[] {
  const { tokens } = scene;
  const cue = tokens.find((t) => MORE.has(t.norm) || LESS.has(t.norm) || MORE.has(t.lemma));
  if (cue === undefined) return [];
  const than = tokens.find((t) => t.index > cue.index && t.norm === "than");
  const turn = than?.index ?? (MORE.has(cue.lemma) && cue.pos === "VERB" ? cue.index : -1);
  if (turn < 0 || scene.claim.analysis.quantities.some((q) => q.kind !== "ordinal")) return [];
  const left = sideOf(scene, 0, turn);
  const right = sideOf(scene, turn + 1, tokens.length);
  if (left === null || right === null || left.figure === right.figure) return [];
  const compared = valuesOf(left.figure, right.figure);
  if (compared === null) return [];
  const [ours, b] = compared;
  const claimed = !LESS.has(cue.norm);
  if (ours === b) return [];
  const holds = ours > b === claimed;
  const side = tokens.filter((t) => SIDE_LEMMAS.has(t.lemma)).map((t) => t.index);
  return [
    {
      relation: holds ? "entails" : "contradicts",
      code: holds ? "number_derived" : "number_mismatch",
      tokens: [cue.index, turn, ...left.words, ...right.words, ...side],
      source: [left.figure, right.figure],
      message: `The facts have "${left.figure.text}" for one and "${right.figure.text}" for the other.`,
      derived: true,
      proof: {
        expression: `${numeral(ours)} ${ours > b ? ">" : "<"} ${numeral(b)}`,
        operands: [left.figure, right.figure].map((figure) => operandFor(figure)),
        result: true,
      },
    },
  ];
}

/** How many a list has, where a claim compares two lists. */
interface Length extends Span {
  readonly count: number;
}

function valuesOf(left: Quantity | Length, right: Quantity | Length): readonly [number, number] | null {
  if ("count" in left || "count" in right) {
    const [a, b] = [countIn(left), countIn(right)];
    return a === null || b === null ? null : [a, b];
  }
  const conversion = conversionBetween(left, right);
  return conversion === null || left.value === null || right.value === null
    ? null
    : [convert(left.value, conversion), right.value];
}

/** A bare number stands for a list as well ("Children: 3"). */
function countIn(figure: Quantity | Length): number | null {
  if ("count" in figure) return figure.count;
  return figure.unit === null && figure.kind === "cardinal" ? figure.value : null;
}

function operandFor(figure: Quantity | Length): Operand {
  if (!("count" in figure)) return operandOf(figure, "article");
  const { start, end, text, count } = figure;
  return { value: count, span: { start, end, text }, in: "article" };
}

interface Side {
  readonly figure: Quantity | Length;
  readonly words: readonly number[];
}

/** The one figure that the words between two tokens speak of: by its key, or by the words beside it in a list of shares. */
function sideOf(scene: RecordScene, from: number, to: number): Side | null {
  let best: { readonly side: Side; readonly rank: number } | null = null;
  for (const attribute of scene.record.attributes) {
    for (const { side, rank } of [...byKey(scene, attribute, from, to), ...byItem(scene, attribute, from, to)]) {
      if (best === null || rank > best.rank) best = { side, rank };
    }
  }
  return best?.side ?? null;
}

interface Ranked {
  readonly side: Side;
  readonly rank: number;
}

function stem(word: string): string {
  return word === "children" ? "child" : word.replace(/ies$/, "y").replace(/s$/, "");
}

function wordsIn(scene: RecordScene, from: number, to: number, wanted: readonly string[]): number[] {
  const stems = new Set(wanted.map(stem));
  return scene.tokens
    .slice(from, to)
    .filter(
      (t) =>
        !(scene.subject.has(t.index) && t.pos === "PROPN") && (stems.has(stem(t.norm)) || stems.has(stem(t.lemma))),
    )
    .map((t) => t.index);
}

function byKey(scene: RecordScene, attribute: Attribute, from: number, to: number): Ranked[] {
  const [figure] = attribute.quantities.filter((q) => q.value !== null && q.kind !== "ordinal");
  const key = attribute.key.split(" ").filter((word) => word.length > 2);
  const words = key.length === 0 ? [] : wordsIn(scene, from, to, key);
  if (words.length === 0 || new Set(words).size < key.length) return [];
  if (figure !== undefined) return [{ side: { figure, words }, rank: key.length }];
  const kind = attribute.slot?.kind;
  const isList =
    kind === "names" || kind === "terms" || kind === "text" || (attribute.slot === null && attribute.items.length > 1);
  if (!isList) return [];
  const { start, end, text } = attribute;
  return [{ side: { figure: { start, end, text, count: attribute.items.length }, words }, rank: key.length - 0.5 }];
}

/** "91% Christians; 4% Muslims": the words of the item name its share. */
function byItem(scene: RecordScene, attribute: Attribute, from: number, to: number): Ranked[] {
  if (attribute.items.length < 2) return [];
  return attribute.items.flatMap((item): Ranked[] => {
    const figure = attribute.quantities.find((q) => q.start >= item.start && q.end <= item.end && q.kind === "percent");
    if (figure === undefined) return [];
    const names = item.tokens.filter((t) => t.kind === "word" && t.text.length > 2).map((t) => t.norm);
    const words = names.length === 0 ? [] : wordsIn(scene, from, to, names);
    return words.length >= names.length && words.length > 0 ? [{ side: { figure, words }, rank: names.length }] : [];
  });
}
