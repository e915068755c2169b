/**
 * Dates and date ranges of Microsoft's Recognizers-Text test specifications (English, DateTime group), read by
 * `findTimes` and, beside it, by chrono-node. `npm run eval -- recognizers-times [DATA] [--misses]`.
 *
 * Scored are results of type date and daterange of the kinds that articles use (see `leftOut`). Both readers meet
 * the same rows, the same reference time and the same comparison: a result is right when an expression that overlaps it
 * names the same days. Where the specification reads "two months ago" as one day, the month around it counts as right.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { findTimes } from "../../lib/extract/times.ts";
import { readDocument } from "../../lib/text/document.ts";
import { agrees } from "./recognizers-times/agreement.ts";
import { leftOut } from "./recognizers-times/left-out.ts";
import { chronoReading, ourReading } from "./recognizers-times/readers.ts";
import type { Gold } from "./recognizers-times/specification.ts";
import { goldOf, Row } from "./recognizers-times/specification.ts";

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
