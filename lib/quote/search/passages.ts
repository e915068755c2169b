import { alignAt } from "./alignment.ts";
import type { Pair } from "./alignment.ts";
import { coverOf, sentenceCoverOf } from "./cover.ts";
import type { Run } from "./cover.ts";
import { holderOf } from "../speaker/holder.ts";
import type { ApproximateMatch } from "./locate.ts";
import { pairUp, wholeWords } from "./passage.ts";
import type { Passage } from "./passage.ts";
import type { SearchSpace } from "./search-space.ts";
import type { Unit } from "../units.ts";

/** Above this share of changed words no alignment is tried: nothing would come of it. */
const MOST_CHANGED = 0.65;
/** Up to this many words left out without a mark are an altered passage, more are a cut. */
const SHORT_GAP = 5;

/** Places that need this many more changes than the best, as a share of the quote's words, are not looked at. */
const WORSE = 0.1;

/** The passages of the source that come closest to the quote, word for word. */
export function approximatePassages(
  quote: readonly Unit[],
  space: SearchSpace,
  ends: readonly ApproximateMatch[],
): Passage[] {
  const passages: Passage[] = [];
  const least = ends[0]?.distance ?? 0;
  for (const { end, distance } of ends) {
    if (distance > quote.length * MOST_CHANGED || distance > least + quote.length * WORSE) continue;
    const pairs = wholeWords(
      outermost(alignAt(quote, space.units, end, distance), quote, space.units),
      space.text,
      space.units,
    );
    if (pairs.some((pair) => pair.source >= 0)) passages.push({ pieces: [{ pairs, junction: "start" }] });
  }
  return passages;
}

/** How far beyond its ends an alignment looks for the quote's first and last words. */
const REACH = 4;

/**
 * An alignment with fewest changes drops the quote's first word where the source has words between
 * it and the rest ("I think" for "I do not think"): the words left out belong to the passage.
 */
function outermost(pairs: readonly Pair[], quote: readonly Unit[], source: readonly Unit[]): Pair[] {
  const first = pairs.findIndex((pair) => pair.source >= 0);
  const last = pairs.findLastIndex((pair) => pair.source >= 0);
  const start = pairs[first]?.source ?? -1;
  const end = pairs[last]?.source ?? -1;
  if (start < 0) return [...pairs];
  const head = quote[pairs[0]?.quote ?? -1];
  const tail = quote[pairs.at(-1)?.quote ?? -1];
  let before = -1;
  let behind = -1;
  for (let k = 1; k <= REACH; k++) {
    if (first > 0 && before < 0 && head !== undefined && source[start - k]?.key === head.key) before = start - k;
    if (last < pairs.length - 1 && behind < 0 && tail !== undefined && source[end + k]?.key === tail.key)
      behind = end + k;
  }
  const middle = pairs.slice(before < 0 ? 0 : 1, behind < 0 ? pairs.length : -1);
  const lead = before < 0 ? [] : [{ quote: pairs[0]?.quote ?? 0, source: before }, ...left(before + 1, start)];
  const trail = behind < 0 ? [] : [...left(end + 1, behind), { quote: pairs.at(-1)?.quote ?? 0, source: behind }];
  return [...lead, ...middle, ...trail];
}

/** So few changed words, in number or as a share, make an altered passage rather than a patchwork. */
const FEW_WORDS = 3;
const SMALL_SHARE = 0.12;

/** A quote put together from pieces without a mark. */
export interface Patchwork {
  readonly passage: Passage;
  /** `cut`: in order, inside one quotation or paragraph, with more than a few words left out; `spliced` otherwise. */
  readonly kind: "cut" | "spliced";
}

/**
 * Reads the quote as unmarked pieces of the source; null where it is none, or where a changed word or
 * two (`least` changes) explains it better. Whole sentences of the source put together are pieces
 * however short they are.
 */
export function patchworkOf(text: string, quote: readonly Unit[], space: SearchSpace, least: number): Patchwork | null {
  if (quote.length > 0 && least === 0) return null;
  const sentences = sentenceCoverOf(text, quote, space);
  const few = least <= Math.max(FEW_WORDS, quote.length * SMALL_SHARE);
  const runs = sentences ?? (few ? null : coverOf(quote, space.units));
  if (runs === null || runs.length < 2) return null;
  const gaps = runs.slice(1).map((run, i) => run.source - endOf(runs[i]));
  const together = gaps.every((gap) => gap >= 0) && inOnePlace(runs, space);
  if (together && (few || gaps.every((gap) => gap <= SHORT_GAP))) return null;
  if (together) {
    const pairs = runs.flatMap((run, i) => [
      ...left(endOf(runs[i - 1]), i === 0 ? 0 : run.source),
      ...pairUp(run.quote, run.source, run.length),
    ]);
    return {
      passage: { pieces: [{ pairs: wholeWords(pairs, space.text, space.units), junction: "start" }] },
      kind: "cut",
    };
  }
  return {
    passage: {
      pieces: runs.map((run, i) => ({
        pairs: pairUp(run.quote, run.source, run.length),
        junction: i === 0 ? ("start" as const) : ("splice" as const),
      })),
    },
    kind: "spliced",
  };
}

function endOf(run: Run | undefined): number {
  return run === undefined ? 0 : run.source + run.length;
}

function left(from: number, to: number): Passage["pieces"][number]["pairs"] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => ({ quote: -1, source: from + i }));
}

function inOnePlace(runs: readonly Run[], space: SearchSpace): boolean {
  const start = space.units[runs[0]?.source ?? 0]?.start ?? 0;
  const end = space.units[endOf(runs.at(-1)) - 1]?.end ?? 0;
  if (holderOf(space.quotations, { start, end }) !== null) return true;
  const crossesQuotation = space.quotations.some((quotation) => quotation.start < end && start < quotation.end);
  return (
    !crossesQuotation && !/\n\s*\n/.test(space.text.slice(start, Math.min(end, start + 4000))) && end - start < 4000
  );
}
