import * as chrono from "chrono-node";

import { dayNumber, monthsInterval, parseIsoDate } from "../../../lib/extract/times/calendar.ts";
import type { Interval } from "../../../lib/extract/times/calendar.ts";
import { findTimes } from "../../../lib/extract/times.ts";
import { readDocument } from "../../../lib/text/document.ts";

/** An expression that a reader found, with the days it names as day numbers. */
export interface Found extends Interval {
  readonly start: number;
  readonly end: number;
  /** First day of the last named unit ("May" in "March to May"), which the specification takes as the end. */
  readonly lastFrom: number;
  /** The stretch goes on from there ("from March to date"). */
  readonly goesOn: boolean;
}

/** What `findTimes` reads, as of the day of `reference` (ISO date and time). */
export function ourReading(text: string, reference: string): Found[] {
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

/** What chrono-node reads, as of the same moment. */
export function chronoReading(text: string, reference: string): Found[] {
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
