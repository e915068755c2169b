import type { Attribute } from "../../align/record.ts";
import type { Token } from "../../text/document.ts";
import type { Span } from "../../text/span.ts";
import { spanOf } from "../../text/span.ts";
import { dayRangeOf } from "./elapsed.ts";
import type { NamedPlace } from "./geography.ts";
import { placesIn } from "./geography.ts";
import type { Reading } from "./reading.ts";
import type { RecordScene } from "./scene.ts";
import { attributesOf } from "./scene.ts";

interface Showing {
  readonly day: number;
  readonly places: readonly NamedPlace[];
  readonly span: Span;
}

const TOGETHER: ReadonlySet<string> = new Set(["simultaneously", "together"]);
const FIRST: ReadonlySet<string> = new Set(["first", "originally", "initially"]);

/** Releases of several dates and places: which came first, "in Japan before Brazil", "simultaneously". */
export function readShowings(scene: RecordScene): Reading[] {
  const words = scene.spoken.get("introduction") ?? [];
  const showings = attributesOf(scene, "introduction").flatMap((a) => showingsOf(a));
  if (showings.length < 2 || words.length === 0 || scene.opensWithAnother) return [];
  const named = placesIn(scene.tokens).filter((p) => p.form === "name" && !isSubject(scene, p));
  const [one, other] = named;
  if (one === undefined) return [];
  const a = showings.find((s) => s.places.some((p) => p.within.has(one.name)));
  if (other === undefined) return readFirst(scene, one, a, showings, words);
  const b = showings.find((s) => s.places.some((p) => p.within.has(other.name)));
  if (a === undefined || b === undefined) return [];
  const between = scene.tokens.slice(one.endToken, other.firstToken);
  const order = between.find((t) => t.norm === "before" || t.norm === "after");
  const together = scene.tokens.find((t) => TOGETHER.has(t.norm));
  const cue = together ?? order;
  if (cue === undefined) return [];
  const holds = together !== undefined ? a.day === b.day : order?.norm === "before" ? a.day < b.day : a.day > b.day;
  const side = [...between, ...scene.tokens.filter((t) => FIRST.has(t.norm))].map((t) => t.index);
  return [reading(holds, [cue.index, ...side, ...range(one), ...range(other), ...words], [a, b])];
}

function readFirst(
  scene: RecordScene,
  place: NamedPlace,
  showing: Showing | undefined,
  showings: readonly Showing[],
  words: readonly number[],
): Reading[] {
  const cue = scene.tokens.find((t: Token) => FIRST.has(t.norm));
  const [earliest] = showings.toSorted((a, b) => a.day - b.day);
  if (cue === undefined || showing === undefined || earliest === undefined) return [];
  return [reading(showing.day === earliest.day, [cue.index, ...range(place), ...words], [showing, earliest])];
}

function reading(holds: boolean, tokens: readonly number[], showings: readonly Showing[]): Reading {
  const source = showings.map((s) => s.span);
  return {
    relation: holds ? "entails" : "contradicts",
    code: holds ? "relation_match" : "order_reversed",
    tokens,
    source,
    message: `The facts have ${source.map((s) => `"${s.text}"`).join(" and ")}.`,
    derived: true,
  };
}

function isSubject({ subject }: RecordScene, place: NamedPlace): boolean {
  return range(place).every((i) => subject.has(i));
}

function range({ firstToken, endToken }: NamedPlace): number[] {
  return Array.from({ length: endToken - firstToken }, (_, i) => firstToken + i);
}

/** Each dated item with the places that its brackets name. */
function showingsOf(attribute: Attribute): Showing[] {
  const days = attribute.times.flatMap((time) => {
    const day = dayRangeOf(time);
    return day === null ? [] : [{ time, day }];
  });
  const cuts = days.map((d) => d.time.start);
  return days.flatMap(({ time, day }, i) => {
    const end = cuts[i + 1] ?? attribute.end;
    const places = placesIn(attribute.tokens.filter((t) => t.start >= time.end && t.end <= end));
    const text = attribute.text.slice(time.start - attribute.start, end - attribute.start).trimEnd();
    const own = text.replace(/[;,(\s]+$/, "");
    return places.length === 0
      ? []
      : [
          {
            day: day.low,
            places,
            span: { ...spanOf(own, 0, own.length), start: time.start, end: time.start + own.length },
          },
        ];
  });
}
