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
    const { relation } = compareMagnitudes(age.magnitude, actual);
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
    const decade = DECADES.get(token.norm);
    const before = tokens[token.index - 1];
    if (decade === undefined || !(before?.pos === "PRON" || before?.pos === "DET" || before?.norm === "their"))
      continue;
    if (before.norm === "the") continue;
    ages.push({ magnitude: rangeMagnitude(decade[0], decade[1]), tokens: [token.index], text: token.text });
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
