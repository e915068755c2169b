import { spanOf } from "../text/span.ts";
import { PERIOD_UNITS, SMALL_NUMBERS } from "../lexicon/time-words.ts";
import type { Time } from "../extract/time.ts";
import type { PassageReading, SentenceReading } from "./context.ts";
import type { Replacement } from "./replacement.ts";

/** Words before a period that tie it to the time spoken of ("that year", "the following day"), and how many periods on. */
const SHIFTS: ReadonlyMap<string, number> = new Map([
  ["that", 0],
  ["same", 0],
  ["following", 1],
  ["next", 1],
  ["previous", -1],
  ["preceding", -1],
]);
const LATER: ReadonlyMap<string, 1 | -1> = new Map<string, 1 | -1>([
  ["later", 1],
  ["afterwards", 1],
  ["afterward", 1],
  ["earlier", -1],
  ["before", -1],
]);

/**
 * "That year", "the following year", "two years later": counted from the one year that the sentence before
 * states, or "unclear" where it states none or several, or where days and months are counted. Null where
 * no such phrase starts at `at`, or where the sentence states before it what it counts from.
 */
export function timeReference(
  passage: PassageReading,
  reading: SentenceReading,
  at: number,
): Replacement | "unclear" | null {
  const phrase = shifted(reading, at) ?? elapsed(reading, at);
  if (phrase === null) return null;
  const first = reading.tokens[0]?.index ?? 0;
  const own = reading.times.filter((t) => t.from !== null && t.endToken <= first + at);
  if (own.length > 0) return null;
  const previous = passage.sentences[reading.sentence.index - 1];
  const stated = previous?.times.filter((t) => isYear(t)) ?? [];
  const years = new Set(stated.map((t) => t.partial.year));
  const [year] = years;
  if (years.size !== 1 || year === undefined || previous?.times.length !== stated.length) return "unclear";
  if (phrase.unit !== "year" || phrase.count === null) return "unclear";
  const from = reading.tokens[phrase.from];
  const to = reading.tokens[phrase.to - 1];
  if (from === undefined || to === undefined) return "unclear";
  const words = spanOf(passage.plain.text, from.start, to.end);
  const by = `in ${year + phrase.count}`;
  return {
    ...words,
    by: phrase.from === 0 ? `In ${year + phrase.count}` : by,
    message: `"${words.text}" is read as "${by}".`,
  };
}

interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  /** Units on from the time spoken of; null where it is not said. */
  readonly count: number | null;
}

function isYear(time: Time): boolean {
  return time.granularity === "year" && time.partial.year !== undefined && !time.approximate && time.relation === "in";
}

/** "that year", "the same year", "in the following year". */
function shifted({ tokens }: SentenceReading, at: number): Phrase | null {
  const start = tokens[at]?.norm === "in" ? at + 1 : at;
  const word = tokens[start]?.norm === "the" ? start + 1 : start;
  const shift = SHIFTS.get(tokens[word]?.norm ?? "");
  if (shift === undefined) return null;
  if (tokens[word]?.norm !== "that" && word === start) return null;
  const unit = PERIOD_UNITS.get(tokens[word + 1]?.norm ?? "");
  if (unit === undefined || tokens[word + 2]?.norm === "of") return null;
  return { from: at, to: word + 2, unit, count: shift };
}

/** "two years later", "a week before". */
function elapsed({ tokens }: SentenceReading, at: number): Phrase | null {
  const number = tokens[at];
  const unit = tokens[at + 1];
  const direction = LATER.get(tokens[at + 2]?.norm ?? "");
  if (number === undefined || unit === undefined || direction === undefined) return null;
  const period = PERIOD_UNITS.get(unit.lemma);
  if (period === undefined) return null;
  const next = tokens[at + 3];
  // "Two years before the war" says itself what it counts from.
  if (tokens[at + 2]?.norm === "before" && next !== undefined && next.kind === "word") return null;
  const value =
    number.norm === "a" || number.norm === "one"
      ? 1
      : number.kind === "number" && /^\d{1,3}$/.test(number.norm)
        ? Number(number.norm)
        : (SMALL_NUMBERS.get(number.norm) ?? null);
  if (value === null) return null;
  return { from: at, to: at + 3, unit: period, count: value * direction };
}
