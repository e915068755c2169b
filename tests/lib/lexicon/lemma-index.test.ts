import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digitAt, numberAt, once, readNumbers, unzigzag } from "../../../lib/lexicon/decoding.ts";
import { findLemma, indexKey, readBlock, writeBlocks } from "../../../lib/lexicon/lemma-index.ts";
import { senseWeight, tagCount, tagSize } from "../../../lib/lexicon/sense-weight.ts";
import { writeNumbers, writePlanes, zigzag } from "../../../bench/lexicon/encoding.ts";

const lemma = fc.stringMatching(/^[a-z][a-c '.-]{0,9}$/);
const sorted = (lemmas: readonly string[]): string[] =>
  [...new Set(lemmas.map(indexKey))].sort((a, b) => (a < b ? -1 : 1));

describe("the lemma index", () => {
  test("reads back what it wrote", () => {
    fc.assert(
      fc.property(fc.array(lemma, { maxLength: 80 }), (lemmas) => {
        expect(writeBlocks(sorted(lemmas)).flatMap(readBlock)).toEqual(sorted(lemmas));
      }),
    );
  });

  test("finds every lemma at its place and nothing else, as a linear search does", () => {
    fc.assert(
      fc.property(fc.array(lemma, { maxLength: 80 }), lemma, (lemmas, other) => {
        const keys = sorted(lemmas);
        const blocks = writeBlocks(keys);
        for (const wanted of [...lemmas, other]) expect(findLemma(blocks, wanted)).toBe(keys.indexOf(indexKey(wanted)));
      }),
    );
  });

  test("survives words of any characters", () => {
    const blocks = writeBlocks(["abc", "abd"]);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(findLemma(blocks, text)).toBe(["abc", "abd"].indexOf(text));
      }),
    );
  });
});

describe("number strings", () => {
  test("read back what was written", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000)), (values) => {
        expect(readNumbers(writeNumbers(values))).toEqual(values);
      }),
    );
  });

  test("planes are read in place", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(92 ** 3 - 1), { minLength: 1 }), (values) => {
        const encoded = writePlanes(values, 3);
        expect(values.map((_, i) => numberAt(encoded, 3, i))).toEqual(values);
      }),
    );
  });

  test("hold no character that a string literal escapes", () => {
    expect(
      writePlanes(
        Array.from({ length: 92 }, (_, i) => i),
        1,
      ),
    ).not.toMatch(/["\\\s]/);
    expect(digitAt("!#[]~", 4)).toBe(91);
  });

  test("signed differences survive", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (value) => {
        expect(unzigzag(zigzag(value))).toBe(value);
      }),
    );
  });

  test("once makes its value once", () => {
    let made = 0;
    const value = once(() => (made += 1));
    expect([value(), value(), made]).toEqual([1, 1, 1]);
  });
});

describe("sense weights", () => {
  test("fall with rank and with the share of the first sense", () => {
    expect(senseWeight(0, 0, 0)).toBe(1);
    expect(senseWeight(1, 0, 0)).toBeCloseTo(0.9);
    expect(senseWeight(1, 3, 15)).toBeCloseTo(0.45);
    fc.assert(
      fc.property(fc.nat(8), fc.nat(200), fc.nat(200), (rank, count, first) => {
        const weight = senseWeight(rank, count, first);
        expect(weight > 0 && weight <= 1).toBe(true);
        expect(senseWeight(rank + 1, count, first)).toBeLessThan(weight);
      }),
    );
  });

  test("a size stands for the least count that has it", () => {
    fc.assert(
      fc.property(fc.nat(60), (count) => {
        const least = tagCount(tagSize(count));
        expect(least <= count && (count === 0 || count < 2 * least)).toBe(true);
      }),
    );
  });
});
