import { FUNCTION_WORDS } from "../lexicon/sense-words.ts";
import type { Unit } from "./units.ts";

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

function longestAt(quote: readonly Unit[], source: readonly Unit[], places: readonly number[], at: number, before: Run | undefined): Run | null {
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
