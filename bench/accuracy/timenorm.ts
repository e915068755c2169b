/**
 * Date expressions of news (the TimeNorm data: text, type, TIMEX3 value), read one by one by `findTimes` and, beside
 * it, by chrono-node. `npm run eval -- timenorm [DATA] [--misses]`.
 *
 * The rows carry no sentence, so each is read as "The date is in EXPRESSION." The day that relative ones count from is the
 * document's own, which the data states as an ISO date before its document's expressions.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import * as chrono from "chrono-node";
import { z } from "zod";

import { dayNumber, isoDate, monthsInterval, parseIsoDate, yearsInterval } from "../../lib/extract/times/calendar.ts";
import type { Interval } from "../../lib/extract/times/calendar.ts";
import { weekAround } from "../../lib/extract/times/fields.ts";
import { findTimes } from "../../lib/extract/times.ts";
import { readDocument } from "../../lib/text/document.ts";

const Row = z.object({ id: z.string(), cols: z.tuple([z.string(), z.string(), z.string()]) });

/** Expressions that count from a period told before, which these rows do not carry. */
const TOLD_BEFORE =
  /year-(earlier|ago)|^a year (earlier|ago)$|latest|period|^the ((full|fiscal) )?(day|week|month|quarter|year)$|^(the )?(following|previous|same|second)|comparable|corresponding|^then$/i;

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith("--")) ?? "../shared/data";
const path = join(folder, "parse", "timenorm.jsonl");
if (existsSync(path)) measure(path, args.includes("--misses"));
else
  console.log(
    `No data at ${path}: convert the TimeNorm test and train files to JSON lines first (see docs/evaluation.md).`,
  );

function measure(file: string, showMisses: boolean): void {
  let anchor: string | null = null;
  let lastRow = -2;
  const score = { n: 0, ours: 0, chrono: 0, other: 0, told: 0 };
  for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
    const parsed = Row.safeParse(JSON.parse(line));
    if (!parsed.success) continue;
    const [text, type, value] = parsed.data.cols;
    // Rows are numbered by line, and a blank line begins another document, whose own date comes first.
    const row = Number(parsed.data.id.split(":").at(-1));
    if (row !== lastRow + 1) anchor = /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
    lastRow = row;
    if (type !== "DATE" || anchor === null || text === anchor) continue;
    const gold = intervalOf(value);
    if (gold === null) {
      score.other += 1;
      continue;
    }
    if (TOLD_BEFORE.test(text)) {
      score.told += 1;
      continue;
    }
    score.n += 1;
    const sentence = `The date is in ${text.replace(/^(?:Yesterday|Today|Tomorrow|Last|This|Next|Earlier|Later|The|A|Early|Late) ?/, (word) => word.toLowerCase())}.`;
    const ours = findTimes(readDocument(sentence), anchor).map((time) => ({
      from: parseIsoDate(time.from ?? ""),
      to: parseIsoDate(time.to ?? ""),
    }));
    // The values leave out "early" and "late": what lies inside the period is right then.
    const isPart = /\b(early|late|mid|end|beginning|earlier|later)\b/i.test(text);
    const isRight = (from: number, to: number): boolean =>
      (from === gold.from && to === gold.to) || (isPart && gold.from <= from && to <= gold.to);
    const isOurs = ours.some((found) => found.from !== null && found.to !== null && isRight(found.from, found.to));
    const isTheirs = chrono.parse(sentence, new Date(`${anchor}T12:00:00Z`)).some((result) => {
      const start = unitOf(result.start);
      return isRight(start.from, start.to);
    });
    score.ours += isOurs ? 1 : 0;
    score.chrono += isTheirs ? 1 : 0;
    if (!isOurs && showMisses)
      console.log(
        `MISS ${value} "${text}" @${anchor} read: ${ours.map((found) => (found.from === null || found.to === null ? "open" : `${isoDate(found.from)}..${isoDate(found.to)}`)).join("; ")}`,
      );
  }
  const share = (part: number): string => (part / score.n).toFixed(3);
  console.log(
    `dates with a settled value: ${score.n}; findTimes ${share(score.ours)}, chrono-node ${share(score.chrono)}; without one (present, past, future, half-open): ${score.other}; counted from what was told before: ${score.told}`,
  );
}

/** The days of a TIMEX3 value, or null where it names none. */
function intervalOf(value: string): Interval | null {
  const day = parseIsoDate(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && day !== null) return { from: day, to: day };
  const match = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])|H([12])|W(\d{2})))?$/.exec(value);
  if (match === null) return /^\d{3}$/.test(value) ? yearsInterval(Number(value) * 10, Number(value) * 10 + 9) : null;
  const year = Number(match[1]);
  if (match[2] !== undefined) return monthsInterval(year, Number(match[2]));
  if (match[3] !== undefined) return monthsInterval(year, Number(match[3]) * 3 - 2, year, Number(match[3]) * 3);
  if (match[4] !== undefined) return monthsInterval(year, Number(match[4]) * 6 - 5, year, Number(match[4]) * 6);
  if (match[5] === undefined) return yearsInterval(year);
  return weekAround(dayNumber(year, 1, 4) + 7 * (Number(match[5]) - 1));
}

function unitOf(components: chrono.ParsedComponents): Interval {
  const [year, month, day] = [components.get("year") ?? 0, components.get("month") ?? 1, components.get("day") ?? 1];
  const number = dayNumber(year, month, day);
  if (components.isCertain("day") || components.isCertain("weekday")) return { from: number, to: number };
  if (components.isCertain("month")) return monthsInterval(year, month);
  return components.isCertain("year") ? yearsInterval(year) : { from: number, to: number };
}
