import { compareMagnitudes } from "../number/comparison.ts";
import type { Attribute } from "../../align/record.ts";
import { tokensOf } from "./dates.ts";
import type { DayRange, Period } from "./elapsed.ts";
import { dayRangeOf, periodsOf, presentOf, yearsBetween } from "./elapsed.ts";
import { magnitudeOf, rangeMagnitude, yearsIn } from "./magnitude.ts";
import type { Reading } from "./reading.ts";
import type { RecordScene } from "./scene.ts";
import { attributesOf } from "./scene.ts";

/** Slots whose single date is where something began that lasts. */
const BEGINNINGS = ["founding", "introduction", "opening", "launch", "making", "death"];

const ENDED: ReadonlySet<string> = new Set([
  "retire",
  "retired",
  "disbanded",
  "disband",
  "quit",
  "dissolve",
  "defunct",
  "split",
  "inactive",
]);
const LASTING: ReadonlySet<string> = new Set(["still", "currently", "today", "now"]);
const STARTING: ReadonlySet<string> = new Set(["start", "begin", "form", "debut"]);

/** How long and since when: "active for over thirty years", "performing since the 1990s", "retired", "still active". */
export function readPeriods(scene: RecordScene): Reading[] {
  if (scene.opensWithAnother) return [];
  return [...readDurations(scene), ...readStretches(scene), ...readStates(scene)];
}

interface Known {
  readonly attribute: Attribute;
  readonly periods: readonly Period[];
  readonly words: readonly number[];
}

function activityOf(scene: RecordScene): Known | null {
  for (const attribute of attributesOf(scene, "activity")) {
    const periods = periodsOf(attribute.text, attribute.start);
    const words = scene.spoken.get("activity") ?? [];
    if (periods.length > 0) return { attribute, periods, words };
  }
  return null;
}

/** Years from the first start to the last end, or to the present. */
function readDurations(scene: RecordScene): Reading[] {
  const { claim, tokens } = scene;
  return claim.analysis.quantities.flatMap((quantity): Reading[] => {
    const factor = yearsIn(quantity.unit);
    if (factor === null || (quantity.kind !== "duration" && quantity.kind !== "age")) return [];
    if (quantity.kind === "age" && attributesOf(scene, "birth").length > 0) return [];
    const span = spanFor(scene, quantity.kind === "age");
    if (span === null) return [];
    const { low, high } = yearsBetween(span.from, span.to);
    const claimed = magnitudeOf(quantity, tokens, factor);
    const open = claimed.comparator === "more_than" || claimed.comparator === "at_least";
    const actual = rangeMagnitude(open ? low : Math.floor(low), open ? high : Math.floor(high));
    const compared = compareMagnitudes(claimed, actual);
    // "25 years ago" in the year after the 24th is no contradiction: people count calendar years.
    const near =
      claimed.comparator === "exact" && claimed.value !== null && claimed.value > low - 1 && claimed.value < high + 1;
    const relation = compared.relation === "contradicts" && near ? "compatible" : compared.relation;
    const source = [...span.from.source, ...span.to.source];
    return [
      {
        relation: relation === "entails" ? "entails" : relation === "contradicts" ? "contradicts" : "open",
        code: relation === "entails" ? "number_derived" : "duration_mismatch",
        tokens: [
          ...tokensOf(quantity),
          ...span.words,
          ...tokens.filter((t) => t.norm === "old" && t.index === quantity.endToken).map((t) => t.index),
        ],
        source,
        message: `The facts have ${source.map((s) => `"${s.text}"`).join(" and ")}.`,
        derived: true,
      },
    ];
  });
}

interface KnownSpan {
  readonly from: DayRange;
  readonly to: DayRange;
  readonly words: readonly number[];
}

function spanFor(scene: RecordScene, isAge: boolean): KnownSpan | null {
  const activity = activityOf(scene);
  if (activity !== null && activity.words.length > 0 && !isAge) {
    const first = activity.periods[0];
    const last = activity.periods.at(-1);
    if (first === undefined || last === undefined) return null;
    const end = last.end ?? presentOf(scene);
    return end === null ? null : { from: first.start, to: end, words: activity.words };
  }
  if (scene.tokens.some((t) => t.lemma === "live")) return null;
  const made = makingOf(scene);
  if (made !== null) return made;
  for (const slot of BEGINNINGS) {
    const words = scene.spoken.get(slot) ?? [];
    if (words.length === 0 && !(isAge && slot !== "birth" && slot !== "death")) continue;
    const ago = scene.tokens.some(
      (t) => t.norm === "ago" || t.norm === "around" || t.norm === "since" || t.norm === "for",
    );
    if (!ago && !isAge) continue;
    const time = attributesOf(scene, slot).flatMap((a) => a.times)[0];
    const from = time === undefined ? null : dayRangeOf(time);
    const to = presentOf(scene);
    if (from !== null && to !== null)
      return { from, to, words: [...words, ...scene.tokens.filter((t) => t.norm === "ago").map((t) => t.index)] };
  }
  return null;
}

/** "Took four years to record": from the first day of the making to its last. */
function makingOf(scene: RecordScene): KnownSpan | null {
  const taking = scene.tokens.filter((t) => t.lemma === "take" || t.lemma === "spend").map((t) => t.index);
  if (taking.length === 0) return null;
  for (const slot of ["recording"]) {
    const days = attributesOf(scene, slot).flatMap((a) => a.times.flatMap((t) => dayRangeOf(t) ?? []));
    const words = scene.tokens.filter((t) => MAKING.has(t.lemma)).map((t) => t.index);
    const [first] = days.toSorted((a, b) => a.low - b.low);
    const last = days.toSorted((a, b) => b.high - a.high)[0];
    if (first === undefined || last === undefined || words.length === 0) continue;
    const extent = days.length === 1 ? attributesOf(scene, slot).flatMap((a) => a.times)[0]?.extent : undefined;
    const ends = extent === undefined ? null : [dayRangeOf({ ...extent.first }), dayRangeOf({ ...extent.last })];
    const from = ends?.[0] ?? first;
    const to = ends?.[1] ?? last;
    return {
      from: { ...from, source: first.source },
      to: { ...to, source: last.source },
      words: [...taking, ...words],
    };
  }
  return null;
}

const MAKING: ReadonlySet<string> = new Set(["record", "make", "paint", "produce", "complete", "finish", "create"]);

/** "Since 2002", "in the 1990s", "before 2016" beside words for being active. */
function readStretches(scene: RecordScene): Reading[] {
  const activity = activityOf(scene);
  if (activity === null || activity.words.length === 0) return [];
  const { tokens } = scene;
  const starting = tokens.filter((t) => STARTING.has(t.lemma)).map((t) => t.index);
  const first = activity.periods[0];
  if (first === undefined) return [];
  return scene.claim.analysis.times.flatMap((time): Reading[] => {
    const days = dayRangeOf(time);
    if (days === null || isSpokenForElsewhere(scene, time.firstToken, activity.words)) return [];
    const relation = stretchRelation(activity.periods, days, time.relation, starting.length > 0, presentOf(scene));
    const source = activity.periods.flatMap((p) => [...p.start.source, ...(p.end?.source ?? [])]);
    return [
      {
        relation,
        code: relation === "entails" ? "date_contains" : "period_mismatch",
        tokens: [...tokensOf(time), ...activity.words, ...starting],
        source: [activity.attribute, ...source].slice(0, 1),
        message: `The facts give "${activity.attribute.text}" for "${activity.attribute.key}".`,
      },
    ];
  });
}

/** An event's own word stands nearer. */
function isSpokenForElsewhere(scene: RecordScene, at: number, words: readonly number[]): boolean {
  const nearest = (list: readonly number[]): number =>
    Math.min(...list.map((word) => (word < at ? at - word : 100 + word - at)));
  const own = nearest(words);
  return [...scene.spoken].some(
    ([name, list]) => scene.record.bySlot.get(name)?.[0]?.slot?.kind === "event" && nearest(list) < own,
  );
}

function stretchRelation(
  periods: readonly Period[],
  days: DayRange,
  relation: string,
  starting: boolean,
  present: DayRange | null,
): Reading["relation"] {
  const first = periods[0];
  const last = periods.at(-1);
  if (first === undefined || last === undefined) return "open";
  const { start } = first;
  const end = last.end;
  if (relation === "since" || starting) {
    if (relation === "before") return start.high < days.low ? "entails" : "contradicts";
    if (relation === "after") return start.low > days.high ? "entails" : "contradicts";
    return start.low >= days.low && start.high <= days.high
      ? "entails"
      : start.low > days.high || start.high < days.low
        ? "contradicts"
        : "open";
  }
  if (relation === "before") return start.high < days.low ? "entails" : "contradicts";
  if (relation === "after" || relation === "until") {
    if (end === null) return "open";
    return relation === "until"
      ? end.low >= days.low && end.high <= days.high
        ? "entails"
        : "contradicts"
      : end.low > days.high
        ? "entails"
        : "contradicts";
  }
  const overlaps = periods.some((p) => p.start.low <= days.high && (p.end === null || p.end.high >= days.low));
  if (overlaps) return "entails";
  return present !== null || end !== null || start.low > days.high ? "contradicts" : "open";
}

/** "Still active", "has retired", "continuously". */
function readStates(scene: RecordScene): Reading[] {
  const activity = activityOf(scene);
  if (activity === null) return [];
  const lasts = activity.periods.at(-1)?.end === null;
  const base = {
    source: [activity.attribute],
    message: `The facts give "${activity.attribute.text}" for "${activity.attribute.key}".`,
  };
  return scene.tokens.flatMap((token): Reading[] => {
    if (ENDED.has(token.lemma) || ENDED.has(token.norm))
      return [
        {
          ...base,
          relation: lasts ? "contradicts" : "entails",
          code: lasts ? "antonym" : "relation_match",
          tokens: [token.index],
        },
      ];
    if (LASTING.has(token.norm) && activity.words.length > 0)
      return [
        {
          ...base,
          relation: lasts ? "entails" : "contradicts",
          code: lasts ? "relation_match" : "period_mismatch",
          tokens: [token.index, ...activity.words],
        },
      ];
    if ((token.norm === "continuously" || token.norm === "consecutively") && activity.words.length > 0)
      return [
        {
          ...base,
          relation: activity.periods.length === 1 ? "entails" : "contradicts",
          code: activity.periods.length === 1 ? "relation_match" : "period_mismatch",
          tokens: [token.index, ...activity.words],
        },
      ];
    return [];
  });
}
