import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Mark, segmentsOf, uppermost } from "../../public/src/article/marks.ts";

const mark = (start: number, end: number, more: Partial<Mark> = {}): Mark => ({
  start,
  end,
  tone: "holds",
  check: 1,
  lit: false,
  ...more,
});

const marks = fc.array(
  fc
    .record({ start: fc.nat(60), length: fc.nat(30), check: fc.option(fc.nat(5)), lit: fc.boolean() })
    .map(({ start, length, check, lit }) => mark(start, start + length, { check, lit })),
  { maxLength: 8 },
);

describe("segmentsOf", () => {
  it("covers the range without gaps, and marks exactly what a mark covers", () => {
    fc.assert(
      fc.property(marks, fc.nat(20), fc.integer({ min: 1, max: 50 }), (all, start, length) => {
        const end = start + length;
        const segments = segmentsOf(start, end, all);
        expect(segments[0]?.start).toBe(start);
        expect(segments.at(-1)?.end).toBe(end);
        for (const [index, segment] of segments.entries()) {
          expect(segment.end).toBe(segments[index + 1]?.start ?? end);
          for (let place = segment.start; place < segment.end; place += 1) {
            const covering = all.filter((each) => each.start <= place && place < each.end);
            expect(new Set(segment.marks)).toEqual(new Set(covering));
          }
        }
      }),
    );
  });

  it("says a check's number once, where its mark ends", () => {
    const segments = segmentsOf(0, 20, [mark(2, 8), mark(2, 8), mark(4, 12, { check: 2 })]);
    expect(segments.map(({ start, ends }) => [start, ends])).toEqual([
      [0, []],
      [2, []],
      [4, [1]],
      [8, [2]],
      [12, []],
    ]);
  });

  it("says no number for a mark that goes on, is lit, or belongs to no check", () => {
    const ends = segmentsOf(0, 5, [mark(0, 9), mark(0, 3, { lit: true }), mark(1, 4, { check: null })]);
    expect(ends.flatMap((segment) => segment.ends)).toEqual([]);
  });
});

describe("uppermost", () => {
  it("is what is lit, then what is shortest", () => {
    const long = mark(0, 9);
    const short = mark(2, 4);
    const lit = mark(0, 20, { lit: true });
    expect(uppermost([long, short, lit])).toBe(lit);
    expect(uppermost([long, short])).toBe(short);
    const wrong = mark(2, 4, { tone: "fails", check: 2 });
    expect(uppermost([short, wrong])).toBe(wrong);
    expect(uppermost([])).toBeUndefined();
  });
});
