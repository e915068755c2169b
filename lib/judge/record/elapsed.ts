import type { Time } from "../../extract/time.ts";
import { parseIsoDate } from "../../extract/times/calendar.ts";
import type { Span } from "../../text/span.ts";
import { spanOf } from "../../text/span.ts";
import type { RecordScene } from "./scene.ts";
import { attributesOf } from "./scene.ts";

/** A day that is known only to lie between two; day numbers, inclusive. `high` may be open. */
export interface DayRange {
  readonly low: number;
  readonly high: number;
  readonly source: readonly Span[];
}

const YEAR = 365.2425;

/** Whole and part years between two days that are known within bounds. */
export function yearsBetween(from: DayRange, to: DayRange): { readonly low: number; readonly high: number } {
  return { low: Math.max(0, (to.low - from.high) / YEAR), high: (to.high - from.low) / YEAR };
}

export function dayRangeOf(time: Pick<Time, "from" | "to"> & Partial<Span>): DayRange | null {
  const from = time.from === null ? null : parseIsoDate(time.from);
  const to = time.to === null ? null : parseIsoDate(time.to);
  const { start, end, text } = time;
  const source = start === undefined || end === undefined || text === undefined ? [] : [{ start, end, text }];
  return from === null || to === null ? null : { low: from, high: to, source };
}

/** The first dated day of a slot. */
export function dayOf(scene: RecordScene, slot: string): DayRange | null {
  for (const attribute of attributesOf(scene, slot)) {
    for (const time of attribute.times) {
      const range = dayRangeOf(time);
      if (range !== null) return range;
    }
  }
  return null;
}

/**
 * The day that "present" means. The day of asking or of publication where it is given; else what the facts themselves
 * show: they were written on or after the latest day that they name, and "(age 55)" holds for one year.
 */
export function presentOf(scene: RecordScene): DayRange | null {
  const stated = scene.settings.asOf ?? scene.settings.published;
  const known = stated === null ? null : parseIsoDate(stated);
  if (known !== null) return { low: known, high: known, source: [] };
  let low = Number.NEGATIVE_INFINITY;
  const source: Span[] = [];
  for (const attribute of scene.record.attributes) {
    for (const { range, span } of [...attribute.times.flatMap(rangesOf), ...yearsOf(attribute.text, attribute.start)]) {
      if (range.low <= low) continue;
      low = range.low;
      source.splice(0, source.length, span);
    }
  }
  const birth = dayOf(scene, "birth");
  const age = attributesOf(scene, "birth").flatMap((a) =>
    a.quantities.filter((q) => q.kind === "age" && q.value !== null),
  )[0];
  if (birth !== null && age?.value != null)
    return {
      low: Math.max(low, birth.low + age.value * YEAR),
      high: birth.high + (age.value + 1) * YEAR,
      source: [age],
    };
  return Number.isFinite(low) ? { low, high: Number.POSITIVE_INFINITY, source } : null;
}

function rangesOf(time: Time): { readonly range: DayRange; readonly span: Span }[] {
  const range = dayRangeOf(time);
  return range === null ? [] : [{ range, span: time }];
}

const YEAR_WORD = /(?<!\d)(?:1[0-9]|20)\d{2}(?!\d)/g;

/** Every year that a value writes, as the days of that year. */
export function yearsOf(
  text: string,
  start: number,
): { readonly range: DayRange; readonly span: Span; readonly year: number }[] {
  return [...text.matchAll(YEAR_WORD)].map((match) => {
    const span = spanOf(text, match.index, match.index + 4);
    const placed = { start: start + span.start, end: start + span.end, text: span.text };
    const year = Number(span.text);
    const low = parseIsoDate(`${span.text}-01-01`) ?? 0;
    const high = parseIsoDate(`${span.text}-12-31`) ?? 0;
    return { range: { low, high, source: [placed] }, span: placed, year };
  });
}

/** A stretch of activity: "1997 - 2001", "2012 - present". */
export interface Period {
  readonly start: DayRange;
  /** Null while it lasts. */
  readonly end: DayRange | null;
}

/** The stretches that a value tells, in its order; a lone year is a stretch of that year. */
export function periodsOf(text: string, at: number): Period[] {
  const periods: Period[] = [];
  const years = yearsOf(text, at);
  for (let i = 0; i < years.length; i++) {
    const first = years[i];
    if (first === undefined) continue;
    const next = years[i + 1];
    const behind = text.slice(first.span.end - at, (next?.span.start ?? at + text.length) - at);
    if (/^[^;,]{0,20}?[-–—]\s*(?:present|now|date|today)/i.test(behind))
      periods.push({ start: first.range, end: null });
    else if (next !== undefined && /^\W{0,3}[-–—]\D{0,12}$/.test(behind) && next.year >= first.year) {
      periods.push({ start: first.range, end: next.range });
      i += 1;
    } else if (next !== undefined && next.year === first.year && /^\s*\(\s*$/.test(behind)) continue;
    else periods.push({ start: first.range, end: first.range });
  }
  return periods;
}
