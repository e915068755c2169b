import { isoDate } from "../../extract/times/calendar.ts";
import { compareMagnitudes } from "../number/comparison.ts";
import type { Magnitude } from "../number/interval.ts";
import { numeral } from "../number/expression.ts";
import type { Proof } from "../result.ts";
import type { Span } from "../../text/span.ts";
import { tokensOf } from "./dates.ts";
import type { DayRange } from "./elapsed.ts";
import { dayOf, periodsOf, presentOf, yearsBetween } from "./elapsed.ts";
import { magnitudeOf, rangeMagnitude, yearsIn } from "./magnitude.ts";
import type { Reading } from "./reading.ts";
import type { RecordScene } from "./scene.ts";
import { attributesOf } from "./scene.ts";

/** Ages without a number: "in his twenties", "as a teenager". */
const DECADES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["teens", [13, 19]],
  ["teen", [13, 19]],
  ["teenager", [13, 19]],
  ["teenage", [13, 19]],
  ["adolescent", [13, 19]],
  ["twenties", [20, 29]],
  ["20s", [20, 29]],
  ["thirties", [30, 39]],
  ["30s", [30, 39]],
  ["forties", [40, 49]],
  ["40s", [40, 49]],
  ["fifties", [50, 59]],
  ["50s", [50, 59]],
  ["sixties", [60, 69]],
  ["60s", [60, 69]],
  ["seventies", [70, 79]],
  ["70s", [70, 79]],
  ["eighties", [80, 89]],
  ["80s", [80, 89]],
  ["nineties", [90, 99]],
  ["90s", [90, 99]],
]);

/** Years of a decade of life that its part covers, one year either way. */
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["early", [0, 4]],
  ["mid", [3, 7]],
  ["middle", [3, 7]],
  ["late", [6, 9]],
]);

function partOf(
  decade: readonly [number, number] | undefined,
  word: string | undefined,
): readonly [number, number] | undefined {
  const part = PARTS.get(word ?? "");
  if (decade === undefined || part === undefined) return decade;
  const start = decade[0] - (decade[0] % 10);
  return [Math.max(decade[0], start + part[0]), start + part[1]];
}

interface ClaimedAge {
  readonly magnitude: Magnitude;
  readonly tokens: readonly number[];
  readonly text: string;
}

/** How old: at death, at the start of a career, now. */
export function readAges(scene: RecordScene): Reading[] {
  const birth = dayOf(scene, "birth");
  if (birth === null || scene.opensWithAnother) return [];
  return claimedAges(scene).flatMap((age) => {
    const moment = momentOf(scene);
    if (moment === null) return [];
    const { low, high } = yearsBetween(birth, moment.day);
    const source: Span[] = [...birth.source, ...moment.day.source];
    const actual = rangeMagnitude(Math.floor(low), Math.floor(high));
    const inYear = age.magnitude.comparator === "exact" && age.magnitude.value === calendarYears(birth, moment.day);
    const { relation } = inYear ? { relation: "entails" } : compareMagnitudes(age.magnitude, actual);
    const years = actual.value === null ? `${actual.min} to ${actual.max ?? "more"}` : String(actual.value);
    return [
      {
        relation: relation === "entails" ? "entails" : relation === "contradicts" ? "contradicts" : "open",
        code: relation === "entails" ? "number_derived" : "duration_mismatch",
        tokens: [...age.tokens, ...moment.words],
        source,
        message: `From "${source[0]?.text ?? ""}" to "${source[1]?.text ?? "now"}" are ${years} years.`,
        derived: true,
        ...proofOf(birth, moment.day),
      },
    ];
  });
}

/** Years from the year of one day to the year of another, known to a year alone: "at 17" is the age that one turns in it. */
function calendarYears(from: DayRange, to: DayRange): number | null {
  const years = [from.low, from.high, to.low, to.high].map((day) =>
    Number.isFinite(day) ? Number(isoDate(day).slice(0, 4)) : null,
  );
  const [a, b, c, d] = years;
  return a === b && c === d && to.low !== to.high && a != null && c != null ? c - a : null;
}

/** Whole days, where both ends are known to the day. */
function proofOf(from: DayRange, to: DayRange): { readonly proof?: Proof } {
  const [start, end] = [from.source[0], to.source[0]];
  if (from.low !== from.high || to.low !== to.high || start === undefined || end === undefined) return {};
  const [a, b] = [isoDate(from.low), isoDate(to.low)];
  return {
    proof: {
      expression: `${b} - ${a} = ${numeral(to.low - from.low)}`,
      operands: [
        { value: b, span: end, in: "article" },
        { value: a, span: start, in: "article" },
      ],
      result: to.low - from.low,
    },
  };
}

function claimedAges({ claim, tokens }: RecordScene): ClaimedAge[] {
  const ages: ClaimedAge[] = [];
  for (const quantity of claim.analysis.quantities) {
    const before = tokens.slice(Math.max(0, quantity.firstToken - 3), quantity.firstToken);
    const named = before.some((t) => t.lemma === "age" || t.norm === "aged");
    const lived =
      tokens.some((t) => t.lemma === "live") && (quantity.kind === "duration" || before.some((t) => t.norm === "be"));
    const factor = quantity.unit === null ? 1 : yearsIn(quantity.unit);
    if (factor === null || !(quantity.kind === "age" || named || lived)) continue;
    const behind = tokens[quantity.endToken];
    const side = behind?.norm === "old" ? [quantity.endToken] : [];
    const compared = before.find((t) => t.norm === "older" || t.norm === "younger");
    const magnitude = magnitudeOf(quantity, tokens, factor);
    ages.push({
      magnitude:
        compared === undefined || magnitude.value === null
          ? magnitude
          : compared.norm === "older"
            ? { ...magnitude, comparator: "more_than", max: null }
            : { ...magnitude, comparator: "less_than", min: null },
      tokens: [
        ...before
          .filter((t) => t.lemma === "age" || t.norm === "aged" || t === compared || t.norm === "than")
          .map((t) => t.index),
        ...tokensOf(quantity),
        ...side,
        ...tokens.filter((t) => t.lemma === "live").map((t) => t.index),
      ],
      text: quantity.text,
    });
  }
  for (const token of tokens) {
    const decade = partOf(DECADES.get(token.norm), tokens[token.index - 1]?.norm);
    const part = PARTS.has(tokens[token.index - 1]?.norm ?? "");
    const before = tokens[token.index - (part ? 2 : 1)];
    if (decade === undefined || !(before?.pos === "PRON" || before?.pos === "DET" || before?.norm === "their"))
      continue;
    if (before.norm === "the") continue;
    ages.push({
      magnitude: rangeMagnitude(decade[0], decade[1]),
      tokens: part ? [token.index - 1, token.index] : [token.index],
      text: token.text,
    });
  }
  return ages;
}

interface Moment {
  readonly day: DayRange;
  readonly words: readonly number[];
}

const BEGINNING: ReadonlySet<string> = new Set(["begin", "start", "since", "become", "launch"]);

/** When the claim means: at death, at the start of a career, or now. */
function momentOf(scene: RecordScene): Moment | null {
  const { tokens, spoken } = scene;
  const lived = tokens.filter((t) => t.lemma === "live").map((t) => t.index);
  const death = dayOf(scene, "death");
  const dying = spoken.get("death") ?? [];
  if (death !== null && (dying.length > 0 || lived.length > 0)) return { day: death, words: [...dying, ...lived] };
  const starting = tokens.filter((t) => BEGINNING.has(t.lemma) || BEGINNING.has(t.norm)).map((t) => t.index);
  const active = spoken.get("activity") ?? [];
  if (starting.length > 0 && active.length > 0) {
    const first = attributesOf(scene, "activity").flatMap((a) => periodsOf(a.text, a.start))[0];
    return first === undefined ? null : { day: first.start, words: [...starting, ...active] };
  }
  if (dying.length > 0 || active.length > 0 || death !== null) return null;
  // "When they were 16" is of a day that the claim tells, not of today.
  if (tokens.some((t) => t.norm === "when" || t.norm === "at")) return null;
  const now = presentOf(scene);
  return now === null ? null : { day: now, words: [] };
}
