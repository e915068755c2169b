/**
 * Dates and date ranges of Microsoft's Recognizers-Text test specifications (English, DateTime group), read by
 * `findTimes` and, beside it, by chrono-node. `npm run eval -- recognizers-times [DATA] [--misses]`.
 *
 * Scored are results of type date and daterange of the kinds that articles use (see `claimed`). Both readers meet
 * the same rows, the same reference time and the same comparison: a result is right when an expression that overlaps it
 * names the same days. Where the specification reads "two months ago" as one day, the month around it counts as right.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import * as chrono from "chrono-node";
import { z } from "zod";

import { civilDate, dayNumber, monthsInterval, parseIsoDate } from "../../lib/extract/times/calendar.ts";
import type { Interval } from "../../lib/extract/times/calendar.ts";
import { findTimes } from "../../lib/extract/times.ts";
import { readDocument } from "../../lib/text/document.ts";

const Reading = z.object({
  timex: z.string().nullish(),
  type: z.string().nullish(),
  Mod: z.string().nullish(),
  value: z.string().nullish(),
  start: z.string().nullish(),
  end: z.string().nullish(),
});
const Resolved = z.record(z.string(), z.string().nullish()).nullish();
const Parsed = z.object({
  Timex: z.string().nullish(),
  Mod: z.string().nullish(),
  values: z.array(Reading).nullish(),
  FutureResolution: Resolved,
  PastResolution: Resolved,
});
const Result = z.object({
  Text: z.string().catch(""),
  Start: z.number().optional(),
  Type: z.string().optional(),
  TypeName: z.string().optional(),
  Value: Parsed.nullish().catch(null),
  Resolution: z
    .object({ values: z.array(Reading).nullish() })
    .nullish()
    .catch(null),
});
const Row = z.object({
  id: z.string(),
  group: z.string(),
  model: z.string(),
  input: z.string(),
  reference_time: z.string().nullable(),
  results: z.array(Result),
});
type Row = z.infer<typeof Row>;

/** A gold result: where it stands, and the readings any of which is right. Bounds as day numbers, end as written there. */
interface Gold {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly timex: string;
  readonly readings: readonly { readonly start: number | null; readonly end: number | null; readonly point: boolean }[];
}

interface Found extends Interval {
  readonly start: number;
  readonly end: number;
  /** First day of the last named unit ("May" in "March to May"), which the specification takes as the end. */
  readonly lastFrom: number;
  /** The stretch goes on from there ("from March to date"). */
  readonly goesOn: boolean;
}

const TIMEX_KINDS = [
  /^(\d{4}|XXXX)-\d{2}-\d{2}$/,
  /^(\d{4}|XXXX)-\d{2}$/,
  /^\d{4}$/,
  /^\d{4}-W\d{2}(-WE)?$/,
  /^XXXX-WXX-\d$/,
  /^\((\d{4}|XXXX)-\d{2}-\d{2},(\d{4}|XXXX)-\d{2}-\d{2},P\d+[DWMY]\)$/,
  /^\(XX\d{2}-01-01,XX\d{2}-01-01,P10Y\)$/,
];
const MODIFIERS = new Set(["", "before", "after", "since", "until", "start", "mid", "end"]);

/** Ways of writing that articles do not use or that are open by design; each is left out for both readers. */
const LEFT_OUT: readonly (readonly [string, RegExp])[] = [
  ["order of day and month open", /^\D*(0?[1-9]|1[0-2])[/.,-](0?[1-9]|1[0-2])[/.,-]?\s?(\d{2,4})?\b/],
  [
    "year in two digits or in words",
    /\b\d{1,2}[/-]\d{1,2}[/-]\d{2}\b|(hundred|thousand|nineteen|twenty\W\w+|eighteen)|[a-z]+\W+'?\d{2}$|^\d{2}$/i,
  ],
  [
    "number of a week, business days, comparison signs",
    /\bweeks? \d|\d(st|nd|rd|th)? week\b|(first|second|third|fourth|last|\d(st|nd|rd|th)) week of|business|weekday|workday|[<>=]|greater|more than|less than|\bEO[YMW]\b|\b[ymw]td\b|year to date|rest of/i,
  ],
  ["day and month in digits without a year, signs for words", /^\D*\d{1,2}[./-]\d{1,2}(\D+\d{1,2}[./-]\d{1,2})?$|~/],
  [
    "period of the moment or of what was told before",
    /^(the|my|for the|of the|in the|rest the|rest of my|that|same|the same|following|the following|next|the next|last|the last|past|this) ?(day|week|weekend|month|year)?$|^(weekend|week)$|following/i,
  ],
  ["count left vague, limit without a start", /\bfew\b|within/i],
  [
    "digits set apart or in an order that nothing settles",
    /^\d{1,4}\s*[-/.,]\s*\d{1,4}$|^\d{4} ?, ?[a-z]+$|^\d{4}[- ]\d{1,2} \d{1,2}$|^\d{8}$|^\d{2,4}\/\d{1,2}\/[a-z]+|[a-z]+-\d{4}-\d{1,2}|\d{1,2}-\d{4}-[a-z]+/i,
  ],
  ["distance of several units", /\b(year|month|week|day)s?,?( and)? \d+ (year|month|week|day)/i],
  ["decades that run from the day of writing", /(past|next|last).*decades?/i],
  [
    "speech to an assistant",
    /\b(upcoming|otd|hence|in the future|workweek|working week)\b|^\d+ (next|past|previous)|^(tue|mon|wed|thu|fri)$|^next week mon|^(first|second|third|fifth) sunday$|\d[a-z]{4,}$|remaining of/i,
  ],
  [
    "stretch counted from another date",
    /\b(days?|weeks?|months?|years?) (starting|following|before|after|from|prior)/i,
  ],
  [
    "day of the month without a month",
    /^\D*(the )?\d{1,2}(st|nd|rd|th)?(\s*(-|to|and|till|through)\s*\d{1,2}(st|nd|rd|th)?)?( (in|of|next|this|last)( the)? .*month)?\W*$|\bday of|(this|next|last) month'?s? \d|-(first|second|third)\b/i,
  ],
];

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith("--")) ?? "../shared/data";
const showMisses = args.includes("--misses");
const path = join(folder, "parse", "recognizers_english.jsonl");
if (existsSync(path)) measure(path);
else
  console.log(
    `No data at ${path}: convert Recognizers-Text's Specs/DateTime/English to JSON lines first (see docs/evaluation.md).`,
  );

function measure(file: string): void {
  const rows = readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => Row.parse(JSON.parse(line)))
    .filter((row) => row.group === "DateTime");
  const score = { claimed: 0, ours: 0, chrono: 0 };
  const all = { n: 0, ours: 0, chrono: 0 };
  const out = new Map<string, number>();
  const byKind = new Map<string, { n: number; ours: number; chrono: number }>();
  const empty = { rows: 0, ours: 0, chrono: 0 };
  for (const row of rows) {
    const reference = row.reference_time ?? "2016-11-07T00:00:00";
    if (row.results.length === 0) {
      empty.rows += 1;
      const read = ourReading(row.input, reference);
      empty.ours += read.length > 0 ? 1 : 0;
      if (showMisses && read.length > 0)
        console.log(
          `SPURIOUS ${read.map((found) => row.input.slice(found.start, found.end)).join(" | ")}   in: ${row.input}`,
        );
      empty.chrono += chronoReading(row.input, reference).length > 0 ? 1 : 0;
      continue;
    }
    for (const gold of goldOf(row)) {
      const reason = leftOut(gold);
      const ours = ourReading(row.input, reference).some((found) => agrees(gold, found));
      const theirs = chronoReading(row.input, reference).some((found) => agrees(gold, found));
      all.n += 1;
      all.ours += ours ? 1 : 0;
      all.chrono += theirs ? 1 : 0;
      if (reason !== null) {
        out.set(reason, (out.get(reason) ?? 0) + 1);
        continue;
      }
      score.claimed += 1;
      score.ours += ours ? 1 : 0;
      score.chrono += theirs ? 1 : 0;
      const kind = gold.timex.replaceAll(/\d+/g, "9");
      const cell = byKind.get(kind) ?? { n: 0, ours: 0, chrono: 0 };
      byKind.set(kind, { n: cell.n + 1, ours: cell.ours + (ours ? 1 : 0), chrono: cell.chrono + (theirs ? 1 : 0) });
      if (!ours && showMisses) report(row, gold, reference);
    }
  }
  const share = (part: number): string => (part / score.claimed).toFixed(3);
  console.log(
    `results of claimed kinds: ${score.claimed}; findTimes ${share(score.ours)}, chrono-node ${share(score.chrono)}`,
  );
  console.log(
    `all dates and ranges, claimed or not: ${all.n}; findTimes ${(all.ours / all.n).toFixed(3)}, chrono-node ${(all.chrono / all.n).toFixed(3)}`,
  );
  console.log(
    `rows that hold no date or time: ${empty.rows}; something read: findTimes ${empty.ours}, chrono-node ${empty.chrono}`,
  );
  for (const [kind, cell] of [...byKind].toSorted((a, b) => b[1].n - a[1].n))
    console.log(`  ${kind}: n ${cell.n}, findTimes ${cell.ours}, chrono-node ${cell.chrono}`);
  for (const [reason, count] of out) console.log(`  left out, ${reason}: ${count}`);
}

function goldOf(row: Row): Gold[] {
  const golds: Gold[] = [];
  for (const result of row.results) {
    const values = result.Resolution?.values ?? result.Value?.values ?? null;
    const type = values?.[0]?.type ?? (result.TypeName ?? result.Type ?? "").replace("datetimeV2.", "");
    if (result.Text === "" || (type !== "date" && type !== "daterange")) continue;
    const modifier = values?.[0]?.Mod ?? result.Value?.Mod ?? "";
    const timex = values?.[0]?.timex ?? result.Value?.Timex ?? "";
    const readings =
      values === null
        ? resolutions(result.Value)
        : values.map((value) => readingOf(value.value, value.start, value.end));
    const usable = readings.filter((reading) => reading.start !== null || reading.end !== null);
    const isPlaced =
      result.Start !== undefined && row.input.slice(result.Start).toLowerCase().startsWith(result.Text.toLowerCase());
    const start = isPlaced ? (result.Start ?? 0) : row.input.toLowerCase().indexOf(result.Text.toLowerCase());
    if (usable.length === 0 || start < 0 || timex === "") continue;
    golds.push({
      text: result.Text,
      start,
      end: start + result.Text.length,
      timex: modifier === "" ? timex : `${timex} ${modifier}`,
      readings: usable,
    });
  }
  return golds;
}

function resolutions(parsed: z.infer<typeof Parsed> | null | undefined): Gold["readings"] {
  return [parsed?.FutureResolution, parsed?.PastResolution].flatMap((resolution) =>
    resolution === null || resolution === undefined
      ? []
      : [readingOf(resolution["date"], resolution["startDate"], resolution["endDate"])],
  );
}

function readingOf(
  value: string | null | undefined,
  start: string | null | undefined,
  end: string | null | undefined,
): Gold["readings"][number] {
  const day = (text: string | null | undefined): number | null =>
    text === null || text === undefined ? null : parseIsoDate(text);
  const point = day(value);
  return point === null
    ? { start: day(start), end: day(end), point: false }
    : { start: point, end: point, point: true };
}

function leftOut(gold: Gold): string | null {
  const [timex = "", modifier = ""] = gold.timex.split(" ");
  if (!TIMEX_KINDS.some((kind) => kind.test(timex)) || !MODIFIERS.has(modifier)) return "kind of reading";
  return LEFT_OUT.find(([, form]) => form.test(gold.text))?.[0] ?? null;
}

function agrees(gold: Gold, found: Found): boolean {
  if (found.end <= gold.start || gold.end <= found.start) return false;
  const parted =
    / (start|mid|end)$/.test(gold.timex) ||
    /^(earlier|later|early|late|the end|the middle|end|middle)\b/i.test(gold.text);
  return gold.readings.some(({ start, end, point }) => {
    if (point && start !== null)
      return (
        (found.from === start && found.to === start) ||
        (/^in |ago|from now|later|earlier|back/.test(gold.text) &&
          found.from <= start &&
          start <= found.to &&
          found.to - found.from < 367)
      );
    if (start !== null && end !== null) {
      // The specification ends "2007 to 2009" and "March to May" at the first day of the last unit, and counts centuries from the round year.
      const last = civilDate(found.to);
      const ends = [
        found.to,
        found.to + 1,
        found.lastFrom,
        dayNumber(last.year, last.month, 1),
        dayNumber(last.year, 1, 1),
      ];
      if (gold.timex.includes("P100Y") && Math.abs(found.from - start) < 367) return Math.abs(found.to - end) < 367;
      if (found.goesOn && /\b(now|date|today|present)\b/i.test(gold.text)) return found.from === start;
      const same = found.from === start && ends.includes(end);
      // Parts of periods have no agreed bounds: one inside the other is enough, if it is at most twice as long.
      return (
        same ||
        (parted &&
          ((found.from >= start - 1 && found.to <= end) ||
            (found.from <= start && found.to + 1 >= end && found.to - found.from < 2 * (end - start))))
      );
    }
    if (start !== null) return [found.from, found.to, found.to + 1].includes(start);
    return end !== null && [found.from, found.to, found.to + 1].includes(end);
  });
}

function ourReading(text: string, reference: string): Found[] {
  return findTimes(readDocument(text), reference.slice(0, 10)).flatMap((time) => {
    const [from, to] = [parseIsoDate(time.from ?? ""), parseIsoDate(time.to ?? "")];
    if (from === null || to === null) return [];
    return [
      {
        start: time.start,
        end: time.end,
        from,
        to,
        lastFrom: parseIsoDate(time.extent?.last.from ?? "") ?? to,
        goesOn: time.relation === "since",
      },
    ];
  });
}

function chronoReading(text: string, reference: string): Found[] {
  return chrono.parse(text, new Date(reference)).flatMap((result) => {
    const first = unitOf(result.start);
    const last = result.end === null || result.end === undefined ? first : unitOf(result.end);
    return [
      {
        start: result.index,
        end: result.index + result.text.length,
        from: first.from,
        to: last.to,
        lastFrom: last.from,
        goesOn: false,
      },
    ];
  });
}

/** chrono-node gives one day and says which of its fields are certain: the widest certain field bounds the stretch. */
function unitOf(components: chrono.ParsedComponents): Interval {
  const [year, month, day] = [components.get("year") ?? 0, components.get("month") ?? 1, components.get("day") ?? 1];
  const number = dayNumber(year, month, day);
  if (components.isCertain("day") || components.isCertain("weekday") || !components.isCertain("month"))
    return { from: number, to: number };
  return monthsInterval(year, month);
}

function report(row: Row, gold: Gold, reference: string): void {
  const read = findTimes(readDocument(row.input), reference.slice(0, 10)).map(
    (time) => `"${time.text}" ${time.from}..${time.to}`,
  );
  const readings = gold.readings.map((reading) =>
    [reading.start, reading.end]
      .map((day) => (day === null ? "" : new Date(day * 86_400_000).toISOString().slice(0, 10)))
      .join(".."),
  );
  console.log(
    `MISS ${gold.timex} "${gold.text}" @${reference.slice(0, 10)} [${readings.join(" | ")}] read: ${read.join("; ")}   in: ${row.input}`,
  );
}
