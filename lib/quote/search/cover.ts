import type { Quotation } from "../../extract/quotation.ts";
import { FUNCTION_WORDS } from "../../lexicon/sense-words.ts";
import { holderOf } from "../speaker/holder.ts";
import { occurrences } from "./locate.ts";
import type { Unit } from "../units.ts";

/** A run of quote units that stands word for word in the source. */
export interface Run {
  readonly quote: number;
  readonly source: number;
  readonly length: number;
}

const SHORTEST = 3;
/** Places looked at for one run of three words; more than this many is repetition. */
const MOST_PLACES = 64;
const MOST_RUNS = 8;

/**
 * Cuts the quote into the longest runs that stand word for word somewhere in the source, left to
 * right; null where some of its words stand in no run of three words or more, or too many runs are
 * needed. Of equally long places the one right behind the run before is taken.
 */
export function coverOf(quote: readonly Unit[], source: readonly Unit[]): Run[] | null {
  const places = placesOf(quote, source);
  const runs: Run[] = [];
  let at = 0;
  while (at < quote.length) {
    const run = longestAt(quote, source, places.get(trigram(quote, at)) ?? [], at, runs.at(-1));
    if (run === null || runs.length >= MOST_RUNS) return null;
    runs.push(run);
    at += run.length;
  }
  return runs.every((run) => hasContent(quote, run)) ? runs : null;
}

/** A text in units, and the quotations in it. */
interface QuotedText {
  readonly units: readonly Unit[];
  readonly quotations: readonly Quotation[];
}

/**
 * The runs of a quote of several sentences each of which stands word for word in the source; null
 * where it is one sentence or one of them does not stand there. Sentences of one or two words, and
 * those of function words alone, count only inside quotation marks. Of several places the one behind
 * the sentence before is taken, then one inside quotation marks.
 */
export function sentenceCoverOf(text: string, quote: readonly Unit[], source: QuotedText): Run[] | null {
  const runs: Run[] = [];
  let from = 0;
  for (let i = 1; i <= quote.length; i++) {
    const [left, right] = [quote[i - 1], quote[i]];
    if (right !== undefined && left !== undefined && !/[.?!]/.test(text.slice(left.end, right.start))) continue;
    const run = sentenceAt(quote, from, i, source, runs.at(-1));
    if (run === null || runs.length >= MOST_RUNS) return null;
    const before = runs.at(-1);
    if (before !== undefined && before.source + before.length === run.source)
      runs[runs.length - 1] = { ...before, length: before.length + run.length };
    else runs.push(run);
    from = i;
  }
  return runs.length > 1 && runs.some((run) => run.length >= SHORTEST && hasContent(quote, run)) ? runs : null;
}

function sentenceAt(
  quote: readonly Unit[],
  from: number,
  to: number,
  source: QuotedText,
  before: Run | undefined,
): Run | null {
  const length = to - from;
  const places = occurrences(quote.slice(from, to), source.units, MOST_PLACES);
  const behind = before === undefined ? -1 : before.source + before.length;
  const quoted = places.filter((place) => isQuoted(place, length, source));
  const place = places.find((at) => at === behind) ?? quoted.find((at) => at > behind) ?? quoted[0] ?? places[0];
  if (place === undefined) return null;
  const run = { quote: from, source: place, length };
  return quoted.includes(place) || place === behind || (length >= SHORTEST && hasContent(quote, run)) ? run : null;
}

function isQuoted(place: number, length: number, source: QuotedText): boolean {
  const [first, last] = [source.units[place], source.units[place + length - 1]];
  return (
    first !== undefined &&
    last !== undefined &&
    holderOf(source.quotations, { start: first.start, end: last.end }) !== null
  );
}

function longestAt(
  quote: readonly Unit[],
  source: readonly Unit[],
  places: readonly number[],
  at: number,
  before: Run | undefined,
): Run | null {
  let best: Run | null = null;
  const behind = before === undefined ? 0 : before.source + before.length;
  for (const place of places) {
    let length = SHORTEST;
    while (at + length < quote.length && quote[at + length]?.key === source[place + length]?.key) length += 1;
    const nearer = best !== null && length === best.length && place >= behind && best.source < behind;
    if (best === null || length > best.length || nearer) best = { quote: at, source: place, length };
  }
  return best;
}

function placesOf(quote: readonly Unit[], source: readonly Unit[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let i = 0; i + SHORTEST <= quote.length; i++) places.set(trigram(quote, i), []);
  const keys = new Set(quote.map((unit) => unit.key));
  for (let i = 0; i + SHORTEST <= source.length; i++) {
    if (!keys.has(source[i]?.key ?? "") || !keys.has(source[i + 1]?.key ?? "")) continue;
    const list = places.get(trigram(source, i));
    if (list !== undefined && list.length < MOST_PLACES) list.push(i);
  }
  return places;
}

function trigram(units: readonly Unit[], at: number): string {
  return `${units[at]?.key ?? ""} ${units[at + 1]?.key ?? ""} ${units[at + 2]?.key ?? ""}`;
}

function hasContent(quote: readonly Unit[], run: Run): boolean {
  for (let i = run.quote; i < run.quote + run.length; i++) if (!FUNCTION_WORDS.has(quote[i]?.key ?? "")) return true;
  return false;
}
