import type { Tone } from "../checks/verdicts.ts";

/** A stretch of the article to mark: half-open, in the article's text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly tone: Tone;
  /** The number of the check that it belongs to; null for a mark that belongs to none. */
  readonly check: number | null;
  /** Lit by what the person points at; the others rest. */
  readonly lit: boolean;
}

/** A stretch with the same marks throughout. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
  /** The numbers of the checks whose marks end here. */
  readonly ends: readonly number[];
}

/** Cuts `start`..`end` of a text wherever a mark begins or ends. The segments cover the range without gaps. */
export function segmentsOf(start: number, end: number, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end);
  const cuts = new Set([start, end]);
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const places = [...cuts].toSorted((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [index, from] of places.entries()) {
    const to = places[index + 1];
    if (to === undefined) break;
    const covering = inside.filter((mark) => mark.start <= from && mark.end >= to);
    const ending = covering.filter((mark) => mark.end === to && !mark.lit).flatMap(({ check }) => check ?? []);
    segments.push({ start: from, end: to, marks: covering, ends: [...new Set(ending)].toSorted((a, b) => a - b) });
  }
  return segments;
}

/** What asks for a person's eye comes before what does not. */
const WEIGHTS: Readonly<Record<Tone, number>> = { fails: 0, disputed: 1, partly: 2, holds: 3, open: 4 };

/**
 * The mark that gives a segment its colour: a lit one before a resting one, the shortest before a longer, and of
 * two that are alike the graver.
 */
export function uppermost(marks: readonly Mark[]): Mark | undefined {
  const length = ({ start, end }: Mark) => end - start;
  return marks.toSorted(
    (a, b) => Number(b.lit) - Number(a.lit) || length(a) - length(b) || WEIGHTS[a.tone] - WEIGHTS[b.tone],
  )[0];
}
