import { compareMagnitudes } from "../number/comparison.ts";
import { tokensOf } from "./dates.ts";
import type { DayRange } from "./elapsed.ts";
import { dayOf, yearsBetween } from "./elapsed.ts";
import { magnitudeOf, rangeMagnitude, yearsIn } from "./magnitude.ts";
import type { Reading } from "./reading.ts";
import type { RecordScene } from "./scene.ts";

/** Dates that follow each other: "scrapped four years after being decommissioned", "buried two days after his death". */
export function readIntervals(scene: RecordScene): Reading[] {
  const { tokens, claim } = scene;
  if (scene.opensWithAnother) return [];
  const dated = [...scene.spoken].flatMap(([slot, words]) => {
    const kind = scene.record.bySlot.get(slot)?.[0]?.slot?.kind;
    const day = kind === "event" ? dayOf(scene, slot) : null;
    return day === null ? [] : [{ day, words }];
  });
  const order = tokens.find((t) => t.norm === "after" || t.norm === "before" || t.norm === "later");
  if (order === undefined || dated.length < 2) return [];
  const first = dated.find((d) => d.words.some((w) => w < order.index));
  const second = dated.find((d) => d !== first && d.words.some((w) => w > order.index));
  if (first === undefined || second === undefined) return [];
  const [earlier, later] = order.norm === "before" ? [first, second] : [second, first];
  const words = [...first.words, ...second.words, order.index];
  return [
    ...lengths(scene, earlier.day, later.day, words, claim.analysis.quantities),
    ...orders(earlier.day, later.day, words, claim.analysis.quantities.length > 0),
  ];
}

function lengths(
  { tokens }: RecordScene,
  earlier: DayRange,
  later: DayRange,
  words: readonly number[],
  quantities: RecordScene["claim"]["analysis"]["quantities"],
): Reading[] {
  return quantities.flatMap((quantity): Reading[] => {
    const factor = yearsIn(quantity.unit);
    if (factor === null || quantity.kind !== "duration") return [];
    const { low, high } = yearsBetween(earlier, later);
    // Counted in the claim's own unit, and to the whole one: days are not fractions of a year here.
    const [least, most] = [low / factor, high / factor].map((n) => Math.round(n * 100) / 100);
    const claimed = magnitudeOf(quantity, tokens);
    const whole = claimed.comparator === "exact" && quantity.unit !== "day";
    const actual = rangeMagnitude(
      whole ? Math.floor(least ?? 0) : (least ?? 0),
      whole ? Math.floor(most ?? 0) : (most ?? 0),
    );
    const { relation } = compareMagnitudes(claimed, actual);
    return [
      {
        relation: relation === "entails" ? "entails" : relation === "contradicts" ? "contradicts" : "open",
        code: relation === "entails" ? "number_derived" : "duration_mismatch",
        tokens: [...tokensOf(quantity), ...words],
        source: [...earlier.source, ...later.source],
        message: `From "${earlier.source[0]?.text ?? ""}" to "${later.source[0]?.text ?? ""}" is another time.`,
        derived: true,
      },
    ];
  });
}

/** "Was commissioned before it was launched": which of the two came first. */
function orders(earlier: DayRange, later: DayRange, words: readonly number[], measured: boolean): Reading[] {
  const holds = earlier.high <= later.low;
  const fails = earlier.low > later.high;
  if (!fails && (measured || !holds)) return [];
  return [
    {
      relation: fails ? "contradicts" : "entails",
      code: fails ? "order_reversed" : "relation_match",
      tokens: words,
      source: [...earlier.source, ...later.source],
      message: `The facts have "${earlier.source[0]?.text ?? ""}" and "${later.source[0]?.text ?? ""}".`,
      derived: true,
    },
  ];
}
