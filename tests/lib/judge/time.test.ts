import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { dayNumber, isoDate } from "../../../lib/extract/times/calendar.ts";
import type { Time, TimeRelation } from "../../../lib/extract/time.ts";
import { findTimes } from "../../../lib/extract/times.ts";
import { orderOf } from "../../../lib/judge/event-order.ts";
import { compareTimes } from "../../../lib/judge/time.ts";
import { readDocument } from "../../../lib/text/document.ts";

/** Reads the one time of a phrase, as it would stand after a past verb. */
function timeIn(phrase: string, anchor: string | null = null): Time {
  const times = findTimes(readDocument(`It happened ${phrase}.`), anchor);
  const [time] = times;
  if (time === undefined || times.length !== 1) throw new Error(`${times.length} times in "${phrase}"`);
  return time;
}

type Row = readonly [claim: string, source: string, relation: string, code?: string];

const ENTAILED: readonly Row[] = [
  ["in December 2019", "on December 5, 2019", "entails", "date_contains"],
  ["on 5 December 2019", "on December 5, 2019", "entails", "date_equal"],
  ["in 2019", "in the third quarter of 2019", "entails", "date_contains"],
  ["in the 1990s", "in 1994", "entails", "date_contains"],
  ["in the 19th century", "in the 1850s", "entails", "date_contains"],
  ["since 1787", "since 1787", "entails", "date_equal"],
  ["since 1787", "since June 1787", "entails", "date_contains"],
  ["since 1787", "in 1787", "entails", "date_equal"],
  ["before 2020", "in 2019", "entails", "date_contains"],
  ["by 2020", "in 2020", "entails", "date_equal"],
  ["after 2018", "in 2019", "entails", "date_contains"],
  ["after 2018", "after 2019", "entails", "date_contains"],
  ["before 2020", "since 1787", "entails", "date_contains"],
  ["between 2018 and 2020", "in May 2019", "entails", "date_contains"],
  ["from 2010 to 2015", "from May 2010 to June 2015", "entails", "date_contains"],
  ["until 2015", "until May 2015", "entails", "date_contains"],
  ["on 5 December", "on December 5, 2019", "entails", "date_contains"],
  ["in December", "on December 5", "entails", "date_contains"],
  ["as of 12 March 2020", "as of 12 March 2020", "entails", "date_equal"],
  ["before 25 March 2020", "as of 20 March 2020", "entails", "date_contains"],
  ["in early 2019", "in March 2019", "entails", "date_contains"],
  ["on Friday", "on 6 December 2019", "entails", "date_contains"],
];

const CONTRADICTED: readonly Row[] = [
  ["on December 15, 2019", "on December 5, 2019", "contradicts", "date_mismatch"],
  ["in November 2019", "on December 5, 2019", "contradicts", "date_mismatch"],
  ["in 2018", "in 2019", "contradicts", "date_mismatch"],
  ["since 1878", "since 1787", "contradicts", "date_mismatch"],
  ["in 1700", "since 1787", "contradicts", "date_mismatch"],
  ["until 2012", "until 2015", "contradicts", "date_mismatch"],
  ["after 2020", "in 2019", "contradicts", "order_reversed"],
  ["before 2019", "in 2019", "contradicts", "order_reversed"],
  ["before 2010", "after 2015", "contradicts", "order_reversed"],
  ["by 2018", "in 2019", "contradicts", "date_mismatch"],
  ["between 2015 and 2017", "in 2019", "contradicts", "date_mismatch"],
  ["from 2010 to 2015", "from 2010 to 2016", "contradicts", "period_mismatch"],
  ["on 15 December", "on December 5, 2019", "contradicts", "date_mismatch"],
  ["in May", "in June 2019", "contradicts", "date_mismatch"],
  ["on Friday", "on Monday", "contradicts", "date_mismatch"],
  ["in the 1980s", "in 1994", "contradicts", "date_mismatch"],
  ["in Q2 2021", "in Q3 2021", "contradicts", "date_mismatch"],
  ["in early 2019", "in 2021", "contradicts", "date_mismatch"],
];

/** Neither may decide anything here. */
const UNDECIDED: readonly Row[] = [
  ["on December 5, 2019", "in December 2019", "compatible"],
  ["in December 2019", "in 2019", "compatible"],
  ["since June 1787", "since 1787", "compatible"],
  ["in 2000", "since 1787", "compatible"],
  ["since 1787", "in 1900", "compatible"],
  ["in 2019", "before 2020", "compatible"],
  ["in 2019", "by 2020", "compatible"],
  ["after 2010", "after 2005", "compatible"],
  ["in 2012", "from 2010 to 2015", "compatible"],
  ["from 2011 to 2014", "from 2010 to 2015", "compatible"],
  ["on December 5, 2019", "on 5 December", "compatible"],
  ["on 5 December", "in December 2019", "compatible"],
  ["in 2019", "on 5 December", "incomparable"],
  ["on Monday", "on 6 December 2019", "incomparable"],
  ["as of 12 March 2020", "as of 20 March 2020", "incomparable"],
  ["on 25 March 2020", "as of 20 March 2020", "incomparable"],
  ["in 2019", "last year", "incomparable"],
  ["in the 19th century", "in 1800", "compatible"],
  ["around 1850", "in 1853", "compatible"],
  ["in mid-May 2019", "on 5 May 2019", "compatible"],
  ["since 2010", "until 2015", "incomparable"],
  ["in spring 2019", "in October 2019", "compatible"],
];

describe("compareTimes", () => {
  const rows = [...ENTAILED, ...CONTRADICTED, ...UNDECIDED].map(([claim, source, relation, code]) => ({
    claim,
    source,
    relation,
    code,
  }));
  test.each(rows)("claim $claim, source $source: $relation", ({ claim, source, relation, code }) => {
    const comparison = compareTimes(timeIn(claim), timeIn(source));
    expect(comparison.relation).toBe(relation);
    if (code !== undefined) expect(comparison.code).toBe(code);
  });

  test.each([
    ["in 2015", "since 2010", "state", "entails"],
    ["in 2015", "since 2010", "event", "contradicts"],
    ["in 2005", "since 2010", "state", "contradicts"],
    ["in 2010", "since 2010", "event", "entails"],
  ] as const)("claim %s, source %s read as %s: %s", (claim, source, reading, relation) => {
    expect(compareTimes(timeIn(claim), timeIn(source), reading).relation).toBe(relation);
  });

  test.each([
    // The anchor settles "yesterday" in full; of "5 December" and "Friday" it only finds the nearest.
    ["on 8 June 2020", "yesterday", "contradicts"],
    ["on 9 June 2020", "yesterday", "entails"],
    ["in 2018", "last year", "contradicts"],
    ["on 5 December 2018", "on 5 December", "compatible"],
    ["on 6 December 2018", "on 5 December", "contradicts"],
    ["on 29 May 2020", "on Friday", "compatible"],
    ["in June 2020", "on Friday", "entails"],
  ])("claim %s, source %s, anchored: %s", (claim, source, relation) => {
    expect(compareTimes(timeIn(claim), timeIn(source, "2020-06-10")).relation).toBe(relation);
  });
});

const FIRST = dayNumber(2019, 1, 1);
/** Days looked at by the oracle; named days lie well inside, so that its edges stand for the open sides. */
const WINDOW = { from: -40, to: 440 };

const timeArbitrary = (relations: readonly TimeRelation[]): fc.Arbitrary<Time> =>
  fc
    .tuple(fc.integer({ min: 0, max: 380 }), fc.integer({ min: 0, max: 20 }), fc.constantFrom(...relations))
    .map(([start, length, relation]) => ({
      start: 0,
      end: 1,
      text: "x",
      sentence: 0,
      firstToken: 0,
      endToken: 1,
      partial: {},
      origin: "stated",
      approximate: false,
      granularity: "day",
      from: isoDate(FIRST + start),
      to: isoDate(FIRST + start + length),
      relation,
    }));

/** The slow reading: every day of the window on which the event, or the start or end of the state, may lie. */
function enumerate(time: Time): Set<number> {
  const days = new Set<number>();
  for (let day = WINDOW.from; day <= WINDOW.to; day++) {
    const date = isoDate(FIRST + day);
    const [from, to] = [time.from ?? "", time.to ?? ""];
    const inside =
      time.relation === "before"
        ? date < from
        : time.relation === "by"
          ? date <= to
          : time.relation === "after"
            ? date > to
            : from <= date && date <= to;
    if (inside) days.add(day);
  }
  return days;
}

describe("against the oracle that enumerates days", () => {
  const points = ["in", "during", "before", "by", "after", "between"] as const;
  const isSubset = (a: Set<number>, b: Set<number>): boolean => [...a].every((day) => b.has(day));
  const isDisjoint = (a: Set<number>, b: Set<number>): boolean => [...a].every((day) => !b.has(day));

  test.each([[points], [["since"] as const], [["until"] as const]])(
    "inclusion entails and disjointness contradicts: %s",
    (relations) => {
      fc.assert(
        fc.property(timeArbitrary(relations), timeArbitrary(relations), (claim, source) => {
          const [c, s] = [enumerate(claim), enumerate(source)];
          const expected = isSubset(s, c) ? "entails" : isDisjoint(s, c) ? "contradicts" : "compatible";
          expect(compareTimes(claim, source).relation).toBe(expected);
        }),
        { numRuns: 300 },
      );
    },
  );

  test("a start against a point decides only what holds whether the point is the start or a day of the state", () => {
    fc.assert(
      fc.property(timeArbitrary(points), timeArbitrary(["since"]), (claim, source) => {
        const [c, starts] = [enumerate(claim), [...enumerate(source)]];
        const last = Math.max(...c);
        const asEvent = starts.map((start) => c.has(start));
        const asState = starts.map((start) => last >= start);
        const all = [...asEvent, ...asState];
        const expected = all.every(Boolean) ? "entails" : all.every((holds) => !holds) ? "contradicts" : "compatible";
        expect(compareTimes(claim, source).relation).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });

  test("a time entails itself, and contradiction is symmetric among dates", () => {
    fc.assert(
      fc.property(timeArbitrary(points), timeArbitrary(points), (a, b) => {
        expect(compareTimes(a, a).relation).toBe("entails");
        expect(compareTimes(a, b).relation === "contradicts").toBe(compareTimes(b, a).relation === "contradicts");
      }),
      { numRuns: 200 },
    );
  });
});

describe("orderOf", () => {
  test.each([
    ["in 2018", "in 2019", "before"],
    ["in 2020", "on 5 May 2019", "after"],
    ["in May 2019", "on 5 May 2019", "overlap"],
    ["before 2010", "after 2012", "before"],
    ["before 2010", "in 2005", "unknown"],
    ["in early 2019", "in late 2019", "unknown"],
    ["in early 2015", "in late 2019", "before"],
    ["on 5 May", "in 2019", "unknown"],
  ])("%s, %s: %s", (a, b, order) => {
    expect(orderOf(timeIn(a), timeIn(b))).toBe(order);
  });
});
