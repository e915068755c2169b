import type { Analysis } from "../../extract/analysis.ts";
import type { Quotation } from "../../extract/quotation.ts";
import { writtenForm } from "../../text/fold.ts";
import { alignAt } from "./alignment.ts";
import type { EditorialMark, EditorialReading } from "../wording/editorial.ts";
import { locateApproximate, occurrences } from "./locate.ts";
import { pairUp, sourceRange, wholeWords } from "./passage.ts";
import type { Junction, Passage, Piece } from "./passage.ts";
import { unitsOfDocument } from "../units.ts";
import type { Unit } from "../units.ts";

/** The source as units, and the quotations in it; what every search looks through. */
export interface SearchSpace {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly quotations: readonly Quotation[];
}

/** Prepares an article for any number of quotes. Linear in its length. */
export function searchSpaceOf(analysis: Analysis): SearchSpace {
  return { text: analysis.document.text, units: unitsOfDocument(analysis.document), quotations: analysis.quotations };
}

/** An honest quotation has few pieces; a longer chain is not looked for. */
const MOST_PIECES = 40;
/** How many words a bracket may stand for. */
const LONGEST_REPLACED = 6;
/** Of a piece that does not stand in the source word for word, at most this share may differ. */
const MOST_CHANGED = 0.5;

/** All places where the quote's words stand without a gap. */
export function contiguousPassages(quote: readonly Unit[], space: SearchSpace): Passage[] {
  return occurrences(quote, space.units).map((at) => ({
    pieces: [{ pairs: wholeWords(pairUp(0, at, quote.length), space.text, space.units), junction: "start" as const }],
  }));
}

/** All places where the quote's words run over the segments of one quotation (a cue or a paragraph break between them). */
export function interruptedPassages(quote: readonly Unit[], space: SearchSpace): Passage[] {
  const passages: Passage[] = [];
  for (const quotation of space.quotations) {
    if (quotation.segments.length < 2) continue;
    const stream = streamOf(quotation, space.units);
    const units = stream.map(({ unit }) => space.units[unit]).filter((unit) => unit !== undefined);
    for (const at of occurrences(quote, units, 20)) {
      const pieces = splitAtBreaks(stream.slice(at, at + quote.length), space);
      if (pieces.length > 1) passages.push({ pieces });
    }
  }
  return passages;
}

/** A unit of a quotation, by index, and the segment that it stands in. */
interface Place {
  readonly unit: number;
  readonly segment: number;
}

/** The units inside a quotation's segments, in order. */
function streamOf(quotation: Quotation, units: readonly Unit[]): Place[] {
  const stream: Place[] = [];
  for (const [index, segment] of quotation.segments.entries()) {
    for (let i = firstUnitAt(units, segment.start); i < units.length; i++) {
      const unit = units[i];
      if (unit === undefined || unit.end > segment.end) break;
      stream.push({ unit: i, segment: index });
    }
  }
  return stream;
}

/** The first unit that starts at or after a raw offset (binary search). */
export function firstUnitAt(units: readonly Unit[], offset: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((units[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function splitAtBreaks(places: readonly Place[], space: SearchSpace): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let i = 1; i <= places.length; i++) {
    if (i < places.length && places[i]?.segment === places[i - 1]?.segment) continue;
    const pairs = places.slice(from, i).map(({ unit }, k) => ({ quote: from + k, source: unit }));
    const junction: Junction = from === 0 ? "start" : "interruption";
    pieces.push({ pairs: from === 0 || i === places.length ? outward(pairs, space, from === 0) : pairs, junction });
    from = i;
  }
  return pieces;
}

/** Completes a word that the first piece begins, or the last piece ends, inside of. */
function outward(pairs: Piece["pairs"], space: SearchSpace, isFirst: boolean): Piece["pairs"] {
  const whole = wholeWords(pairs, space.text, space.units);
  const range = sourceRange(pairs);
  if (range === null) return whole;
  return whole.filter((pair) => pair.quote >= 0 || (isFirst ? pair.source < range.from : pair.source >= range.to));
}

/**
 * The passage that an editor's reading points to: its pieces in order, each after the one before, an
 * ellipsis over any distance and a bracket over a few words. Of several chains the tightest inside
 * one quotation. Null where a piece has no place.
 */
export function editedPassage(quote: string, reading: EditorialReading, space: SearchSpace): Passage | null {
  const parts = partsOf(reading);
  if (parts.length === 0 || parts.length > MOST_PIECES) return null;
  const places = parts.map((part) => occurrences(part.units, space.units));
  const chain = places.every((list) => list.length > 0) ? tightest(quote, parts, places, space) : null;
  if (chain !== null) return passageOf(parts, chain, space, null);
  if (places.every((list) => list.length > 0) && parts.every((part) => part.junction !== "bracket")) {
    return passageOf(
      parts,
      places.map((list) => list[0] ?? 0),
      space,
      "splice",
    );
  }
  return approximateChain(parts, places, space);
}

interface Part {
  readonly from: number;
  readonly units: readonly Unit[];
  readonly junction: Junction;
}

function partsOf(reading: EditorialReading): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let junction: Junction = "start";
  const push = (to: number): void => {
    if (to > from)
      parts.push({ from, units: reading.units.slice(from, to), junction: parts.length === 0 ? "start" : junction });
  };
  for (const mark of reading.marks) {
    if (mark.before > from) {
      push(mark.before);
      from = mark.before;
      junction = mark.kind;
    } else if (mark.kind === "ellipsis") junction = "ellipsis";
  }
  push(reading.units.length);
  return parts;
}

/** The marks of a reading that stand before its first or behind its last word. */
export function edgeMarks(reading: EditorialReading): EditorialMark[] {
  return reading.marks.filter((mark) => mark.before === 0 || mark.before === reading.units.length);
}

function tightest(
  quote: string,
  parts: readonly Part[],
  places: readonly (readonly number[])[],
  space: SearchSpace,
): number[] | null {
  let best: number[] | null = null;
  let bestCost = Infinity;
  for (const first of places[0] ?? []) {
    const chain = [first];
    let at = first + (parts[0]?.units.length ?? 0);
    for (let i = 1; i < parts.length; i++) {
      const next = firstAtOrAfter(places[i] ?? [], at);
      const part = parts[i];
      if (next < 0 || part === undefined || (part.junction === "bracket" && next - at > LONGEST_REPLACED)) break;
      chain.push(next);
      at = next + part.units.length;
    }
    if (chain.length < parts.length) continue;
    const otherwise = chain.reduce(
      (sum, place, i) => sum + writtenOtherwise(quote, parts[i]?.units ?? [], place, space),
      0,
    );
    const cost =
      at - first + (sharesQuotation(first, at, space) ? 0 : space.units.length) + otherwise * 2 * space.units.length;
    if (cost < bestCost) {
      best = chain;
      bestCost = cost;
    }
  }
  return best;
}

/** How many words stand there in other letters (capitals, accents), the first left out. */
function writtenOtherwise(quote: string, units: readonly Unit[], place: number, space: SearchSpace): number {
  let count = 0;
  for (const [i, unit] of units.entries()) {
    const other = space.units[place + i];
    if (
      i > 0 &&
      other !== undefined &&
      writtenForm(quote.slice(unit.start, unit.end)) !== writtenForm(space.text.slice(other.start, other.end))
    )
      count += 1;
  }
  return count;
}

function firstAtOrAfter(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return sorted[low] ?? -1;
}

function sharesQuotation(from: number, to: number, space: SearchSpace): boolean {
  const start = space.units[from]?.start ?? 0;
  const end = space.units[to - 1]?.end ?? 0;
  return space.quotations.some((quotation) => quotation.start <= start && end <= quotation.end);
}

function passageOf(
  parts: readonly Part[],
  chain: readonly number[],
  space: SearchSpace,
  override: Junction | null,
): Passage {
  const pieces = parts.map((part, i): Piece => {
    const pairs = wholeWords(pairUp(part.from, chain[i] ?? 0, part.units.length), space.text, space.units);
    return { pairs, junction: i === 0 ? "start" : (override ?? part.junction) };
  });
  return { pieces: withoutOverlap(pieces) };
}

/** Word parts added at a junction may meet: each source unit belongs to the earlier piece. */
function withoutOverlap(pieces: readonly Piece[]): Piece[] {
  let reached = -1;
  return pieces.map((piece) => {
    const pairs =
      piece.junction === "splice"
        ? piece.pairs
        : piece.pairs.filter((pair) => pair.source < 0 || pair.source > reached || pair.quote >= 0);
    reached = sourceRange(pairs)?.to ?? reached;
    reached -= 1;
    return { ...piece, pairs };
  });
}

/** As a chain, but a piece that stands nowhere word for word is taken where it comes closest. */
function approximateChain(
  parts: readonly Part[],
  places: readonly (readonly number[])[],
  space: SearchSpace,
): Passage | null {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [i, part] of parts.entries()) {
    const exact = firstAtOrAfter(places[i] ?? [], at);
    if (exact >= 0) {
      pieces.push({ pairs: pairUp(part.from, exact, part.units.length), junction: part.junction });
      at = exact + part.units.length;
      continue;
    }
    const rest = space.units.slice(at);
    const close = locateApproximate(part.units, rest);
    if (part.units.length < 3 || close.distance > part.units.length * MOST_CHANGED) return null;
    const pairs = alignAt(part.units, rest, close.end, close.distance).map((pair) => ({
      quote: pair.quote < 0 ? -1 : pair.quote + part.from,
      source: pair.source < 0 ? -1 : pair.source + at,
    }));
    pieces.push({ pairs, junction: part.junction });
    at += close.end;
  }
  return { pieces };
}
