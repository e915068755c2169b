import type { Item } from "../../align/record.ts";
import { compareMagnitudes } from "../number/comparison.ts";
import { tokensOf } from "./dates.ts";
import { presentOf, yearsBetween, yearsOf } from "./elapsed.ts";
import { exactly, magnitudeOf, rangeMagnitude, yearsIn } from "./magnitude.ts";
import type { Reading } from "./reading.ts";
import type { RecordScene } from "./scene.ts";
import { attributesOf } from "./scene.ts";

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["once", 1],
  ["twice", 2],
]);

/** Marriages by the years that stand behind a spouse ("m. 1963; div. 1965"): how many, how long, ended by divorce. */
export function readMarriages(scene: RecordScene): Reading[] {
  const items = attributesOf(scene, "spouse").flatMap((a) => a.items);
  const words = scene.spoken.get("spouse") ?? [];
  if (items.length === 0 || words.length === 0 || scene.opensWithAnother) return [];
  return [...readTimes(scene, items, words), ...readLength(scene, items, words)];
}

/** "Married three times", "two failed marriages", "divorced twice". */
function readTimes(scene: RecordScene, items: readonly Item[], words: readonly number[]): Reading[] {
  const { tokens, claim } = scene;
  const failed = tokens.filter((t) => t.lemma === "divorce" || t.norm === "divorced" || t.norm === "failed");
  const married = tokens.some((t) => t.lemma === "marry" || t.norm === "married" || t.norm === "marriages");
  const ended = items.filter((item) => /div\./i.test(item.note));
  const counted = failed.length > 0 ? ended : items;
  if (!married && failed.length === 0) return [];
  const readings: Reading[] = [];
  const add = (relation: string, own: readonly number[]): void => {
    readings.push({
      relation: relation === "entails" ? "entails" : relation === "contradicts" ? "contradicts" : "open",
      code: relation === "entails" ? "number_derived" : "number_mismatch",
      tokens: [...own, ...words, ...failed.map((t) => t.index)],
      source: counted.length > 0 ? counted : items,
      message: `The facts list ${counted.length}: ${counted.map((item) => item.text).join(", ")}.`,
      derived: true,
    });
  };
  for (const quantity of claim.analysis.quantities) {
    const behind = tokens[quantity.endToken];
    const isTimes = quantity.noun === "time" || behind?.norm === "times" || quantity.kind === "multiple";
    if (!isTimes && quantity.noun !== "marriage" && quantity.noun !== "divorce") continue;
    const noun = behind?.norm === "times" || behind?.norm === "marriages" ? [quantity.endToken] : [];
    add(compareMagnitudes(magnitudeOf(quantity, tokens), exactly(counted.length)).relation, [
      ...tokensOf(quantity),
      ...noun,
    ]);
  }
  for (const token of tokens) {
    const value = ORDINALS.get(token.norm);
    if (value !== undefined && readings.length === 0)
      add(compareMagnitudes(exactly(value), exactly(counted.length)).relation, [token.index]);
  }
  return readings;
}

/** "Married for over thirty years": of the one marriage that lasts, or the only one. */
function readLength(scene: RecordScene, items: readonly Item[], words: readonly number[]): Reading[] {
  const { tokens, claim } = scene;
  const lasting = items.filter((item) => !/div\.|died|wid\./i.test(item.note));
  const one = lasting.length === 1 ? lasting[0] : items.length === 1 ? items[0] : undefined;
  const years = one === undefined ? [] : yearsOf(one.note, one.end);
  const [from, end] = years;
  if (one === undefined || from === undefined) return [];
  const to = lasting.includes(one) ? presentOf(scene) : (end?.range ?? null);
  if (to === null) return [];
  return claim.analysis.quantities.flatMap((quantity): Reading[] => {
    const factor = yearsIn(quantity.unit);
    if (factor === null || quantity.kind !== "duration") return [];
    const { low, high } = yearsBetween(from.range, to);
    const { relation } = compareMagnitudes(magnitudeOf(quantity, tokens, factor), rangeMagnitude(low, high));
    return [
      {
        relation: relation === "entails" ? "entails" : relation === "contradicts" ? "contradicts" : "open",
        code: relation === "entails" ? "number_derived" : "duration_mismatch",
        tokens: [...tokensOf(quantity), ...words],
        source: [one, ...to.source],
        message: `The facts have "${one.text} ${one.note}".`,
        derived: true,
      },
    ];
  });
}
