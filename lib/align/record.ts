import type { Analysis } from "../extract/analysis.ts";
import type { Quantity } from "../extract/quantity.ts";
import type { Time } from "../extract/time.ts";
import type { Slot, Thing } from "../lexicon/record-slots.ts";
import { slotOf, thingsWith } from "../lexicon/record-slots.ts";
import type { Token } from "../text/document.ts";
import { tokensBetween } from "../text/document.ts";
import { fold } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { spanOf } from "../text/span.ts";

/** One value of a list; what stands in brackets behind it is its `note`. */
export interface Item extends Span {
  readonly tokens: readonly Token[];
  readonly note: string;
}

/** A key with its value. Offsets, those of items, times and quantities too, count in the analysed text of all facts. */
export interface Attribute extends Span {
  readonly key: string;
  readonly slot: Slot | null;
  readonly items: readonly Item[];
  readonly tokens: readonly Token[];
  readonly times: readonly Time[];
  readonly quantities: readonly Quantity[];
}

/** Structured facts of keys and values about one thing (an infobox). */
export interface FactRecord {
  readonly about: string;
  readonly attributes: readonly Attribute[];
  readonly bySlot: ReadonlyMap<string, readonly Attribute[]>;
  readonly things: readonly Thing[];
}

/** Where a key's value lies in the analysed text. */
export interface PlacedValue {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Reads values as lists with their dates and quantities; null where there are no keys or nothing that they are of. */
export function recordOf(
  analysis: Analysis,
  about: string | undefined,
  placed: readonly PlacedValue[],
): FactRecord | null {
  if (about === undefined || about.trim() === "" || placed.length === 0) return null;
  const attributes = placed.map((value) => attributeOf(analysis, value));
  const bySlot = new Map<string, Attribute[]>();
  for (const attribute of attributes) {
    if (attribute.slot === null) continue;
    bySlot.set(attribute.slot.name, [...(bySlot.get(attribute.slot.name) ?? []), attribute]);
  }
  return { about, attributes, bySlot, things: thingsWith(new Set(bySlot.keys())) };
}

function attributeOf(analysis: Analysis, { key, start, end }: PlacedValue): Attribute {
  const inside = (span: Span): boolean => span.start >= start && span.end <= end;
  const folded = keyName(key);
  return {
    ...spanOf(analysis.document.text, start, end),
    key: folded,
    slot: slotOf(folded),
    items: itemsOf(analysis, start, end),
    tokens: tokensBetween(analysis.document, start, end),
    times: datesOf(analysis, { start, end }),
    quantities: analysis.quantities.filter(inside),
  };
}

const YEAR = /(?<![\d.,])(?:1\d|20)\d{2}(?![\d%]|[.,]\d)/g;

/** The dates of a value; a year alone ("~1962", "c. 1607") is one too. */
function datesOf(analysis: Analysis, { start, end }: { readonly start: number; readonly end: number }): Time[] {
  const times = analysis.times.filter((time) => time.start >= start && time.end <= end);
  const text = analysis.document.text.slice(start, end);
  for (const match of text.matchAll(YEAR)) {
    const span = { start: start + match.index, end: start + match.index + match[0].length, text: match[0] };
    if (times.some((time) => time.start <= span.start && span.end <= time.end)) continue;
    const [token] = tokensBetween(analysis.document, span.start, span.end);
    if (token === undefined) continue;
    times.push({
      ...span,
      from: `${match[0]}-01-01`,
      to: `${match[0]}-12-31`,
      granularity: "year",
      relation: "in",
      origin: "stated",
      partial: { year: Number(match[0]) },
      approximate: /(?:~|\bc\.?|\bca\.?|circa|about|around)\s*$/i.test(
        text.slice(Math.max(0, match.index - 8), match.index),
      ),
      sentence: token.sentence,
      firstToken: token.index,
      endToken: token.index + 1,
    });
  }
  return times.toSorted((a, b) => a.start - b.start);
}

/** "Spouse(s)" and "spouses", "Born:" and "born" are one key; a year in brackets is none of its words. */
export function keyName(key: string): string {
  return fold(key)
    .replace(/\(\s*\d{1,4}\s*\)/g, " ")
    .replace(/[^\p{L}\p{N}.]+/gu, " ")
    .trim();
}

/**
 * Values of a list stand apart by semicolons, line breaks or bullets; where there are none, by commas and a last
 * "and". Marks inside brackets part nothing.
 */
function itemsOf(analysis: Analysis, start: number, end: number): Item[] {
  const text = analysis.document.text.slice(start, end);
  const pieces = cut(text, (c) => c === ";" || c === "\n" || c === "•" || c === "|");
  const parts = pieces.length > 1 ? pieces : cut(text, (c) => c === ",");
  const items: Item[] = [];
  for (const piece of parts) {
    for (const part of pieces.length > 1 ? [piece] : withoutAnd(text, piece)) {
      const item = itemOf(analysis, start + part.from, start + part.to);
      if (item !== null) items.push(item);
    }
  }
  return items;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function cut(text: string, isSeparator: (character: string) => boolean): Range[] {
  const ranges: Range[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === "(") depth += 1;
    else if (character === ")") depth = Math.max(0, depth - 1);
    else if (depth === 0 && isSeparator(character)) {
      ranges.push({ from, to: i });
      from = i + 1;
    }
  }
  ranges.push({ from, to: text.length });
  return ranges;
}

function withoutAnd(text: string, { from, to }: Range): Range[] {
  const piece = text.slice(from, to);
  const at = piece.indexOf(" and ");
  if (from === 0 || at < 0) {
    return piece.trimStart().startsWith("and ") ? [{ from: from + piece.indexOf("and ") + 4, to }] : [{ from, to }];
  }
  return [
    { from, to: from + at },
    { from: from + at + 5, to },
  ];
}

function itemOf(analysis: Analysis, start: number, end: number): Item | null {
  const raw = analysis.document.text.slice(start, end);
  const bracket = raw.indexOf("(");
  const name = bracket > 0 ? raw.slice(0, bracket) : raw;
  const lead = name.length - name.trimStart().length;
  const tail = name.trimEnd().length;
  if (tail <= lead) return null;
  const span = spanOf(analysis.document.text, start + lead, start + tail);
  if (!/[\p{L}\p{N}]/u.test(span.text)) return null;
  return {
    ...span,
    tokens: tokensBetween(analysis.document, span.start, span.end),
    note: bracket > 0 ? raw.slice(bracket) : "",
  };
}
