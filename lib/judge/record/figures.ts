import type { Attribute } from "../../align/record.ts";
import type { Quantity } from "../../extract/quantity.ts";
import { compareMagnitudes } from "../number/comparison.ts";
import { compareQuantities } from "../number.ts";
import { tokensOf } from "./dates.ts";
import { exactly, magnitudeOf } from "./magnitude.ts";
import type { Reading } from "./reading.ts";
import type { RecordScene } from "./scene.ts";
import { attributesOf, isSpokenOf } from "./scene.ts";

const MINUTES: ReadonlyMap<string, number> = new Map([
  ["second", 1 / 60],
  ["minute", 1],
  ["hour", 60],
]);

/** A figure of the claim against the figure of the key that it speaks of: budgets, weights, populations, running times. */
export function readFigures(scene: RecordScene): Reading[] {
  if (scene.opensWithAnother) return [];
  return scene.claim.analysis.quantities.flatMap((quantity) => {
    const minutes = quantity.unit === null ? undefined : MINUTES.get(quantity.unit);
    if (minutes !== undefined) return readRunningTime(scene, quantity, minutes);
    return readFigure(scene, quantity);
  });
}

function readFigure(scene: RecordScene, quantity: Quantity): Reading[] {
  const spoken = figuresSpokenOf(scene).filter(
    ({ attribute: { slot } }) =>
      (slot?.name !== "runtime" || quantity.kind === "measure") &&
      (quantity.noun === null || quantity.kind !== "cardinal" || slot === null || slot.words.has(quantity.noun)),
  );
  const { tokens } = scene;
  // "A profit of £84 million" is no revenue, whatever verb stands with it.
  const measured = tokens[quantity.firstToken - 1]?.norm === "of" ? tokens[quantity.firstToken - 2] : undefined;
  for (const { attribute, words } of spoken) {
    if (measured?.pos === "NOUN" && !words.includes(measured.index)) continue;
    const comparable = attribute.quantities
      .map((own) => ({ own, comparison: compareQuantities(patched(quantity, tokens), { ...own, noun: null }) }))
      .filter((c) => c.comparison.relation !== "incomparable");
    const best = comparable.find((c) => c.comparison.relation === "entails") ?? comparable[0];
    if (best === undefined) continue;
    const { own, comparison } = best;
    const all = comparable.every((c) => c.comparison.relation === "contradicts");
    return [
      {
        relation: comparison.relation === "entails" ? "entails" : all ? "contradicts" : "open",
        code: comparison.code,
        tokens: [...tokensOf(quantity), ...words],
        source: [own],
        message: comparison.message,
        ...(comparison.proof === undefined ? {} : { proof: comparison.proof }),
        ...(all && comparable.length === 1 && quantity.comparator === "exact"
          ? { replacement: { start: quantity.start, end: quantity.end, text: own.text } }
          : {}),
      },
    ];
  }
  return [];
}

function patched(quantity: Quantity, tokens: RecordScene["tokens"]): Quantity {
  const { comparator, min, max } = magnitudeOf(quantity, tokens);
  return { ...quantity, comparator, min, max, noun: null };
}

interface SpokenFigure {
  readonly attribute: Attribute;
  readonly words: readonly number[];
}

function figuresSpokenOf({ record, spoken, tokens, subject }: RecordScene): SpokenFigure[] {
  return record.attributes.flatMap((attribute): SpokenFigure[] => {
    if (attribute.quantities.length === 0) return [];
    const { slot } = attribute;
    if (slot !== null) {
      const words = slot.kind === "figure" ? spoken.get(slot.name) : undefined;
      return words === undefined || !isSpokenOf(slot, words, tokens) ? [] : [{ attribute, words }];
    }
    const key = attribute.key.split(" ").filter((word) => word.length > 2);
    const words = tokens.filter((t) => !subject.has(t.index) && (key.includes(t.norm) || key.includes(t.lemma)));
    return words.length >= key.length && key.length > 0 ? [{ attribute, words: words.map((t) => t.index) }] : [];
  });
}

/** Minutes of "95 minutes", "55:07" or "1:01:08". */
function runningTimeOf(
  attribute: Attribute,
): { readonly minutes: number; readonly text: string; readonly start: number; readonly end: number } | null {
  const measured = attribute.quantities.find((q) => q.unit !== null && MINUTES.has(q.unit) && q.value !== null);
  if (measured?.value != null)
    return {
      minutes: measured.value * (MINUTES.get(measured.unit ?? "") ?? 1),
      text: measured.text,
      start: measured.start,
      end: measured.end,
    };
  const clock = /(?:(\d{1,2})\s?:\s?)?(\d{1,3})\s?:\s?(\d{2})(?!\d)/.exec(attribute.text);
  if (clock === null) return null;
  const [text, hours, minutes, seconds] = clock;
  return {
    minutes: Number(hours ?? 0) * 60 + Number(minutes) + Number(seconds) / 60,
    text,
    start: attribute.start + clock.index,
    end: attribute.start + clock.index + text.length,
  };
}

function readRunningTime(scene: RecordScene, quantity: Quantity, factor: number): Reading[] {
  const attribute = attributesOf(scene, "runtime")[0];
  const actual = attribute === undefined ? null : runningTimeOf(attribute);
  if (actual === null) return [];
  const { relation } = compareMagnitudes(magnitudeOf(quantity, scene.tokens, factor), exactly(actual.minutes));
  const long = scene.tokens
    .slice(quantity.endToken, quantity.endToken + 2)
    .filter((t) => t.norm === "long" || t.norm === "length");
  return [
    {
      relation: relation === "entails" ? "entails" : relation === "contradicts" ? "contradicts" : "open",
      code: relation === "entails" ? "number_derived" : "number_mismatch",
      tokens: [...tokensOf(quantity), ...(scene.spoken.get("runtime") ?? []), ...long.map((t) => t.index)],
      source: [{ start: actual.start, end: actual.end, text: actual.text }],
      message: `The facts give "${actual.text}" for "${attribute?.key ?? ""}".`,
      derived: true,
      ...(relation === "contradicts" && quantity.comparator === "exact" && /minute/i.test(actual.text)
        ? { replacement: { start: quantity.start, end: quantity.end, text: actual.text } }
        : {}),
    },
  ];
}
