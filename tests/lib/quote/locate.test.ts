import fc from "fast-check";
import { expect, test } from "vitest";

import { alignAt } from "../../../lib/quote/search/alignment.ts";
import { locateApproximate, occurrences } from "../../../lib/quote/search/locate.ts";
import { unitsOfQuote } from "../../../lib/quote/units.ts";

/** Words from a tiny alphabet, so that repetition and near misses are the rule. */
const words = (max: number): fc.Arbitrary<string[]> =>
  fc.array(fc.constantFrom("ash", "birch", "cedar", "elm"), { maxLength: max });

/** Sellers' algorithm (1980) in its plainest form: the least edit distance of the pattern to any stretch of the text. */
function slowDistance(pattern: readonly string[], text: readonly string[]): number {
  let column = pattern.map((_, i) => i + 1);
  let best = pattern.length;
  for (const word of text) {
    const next: number[] = [];
    for (let i = 0; i < pattern.length; i++) {
      const diagonal = i === 0 ? 0 : (column[i - 1] ?? 0);
      const above = i === 0 ? 0 : (next[i - 1] ?? 0);
      next.push(Math.min(diagonal + (pattern[i] === word ? 0 : 1), (column[i] ?? 0) + 1, above + 1));
    }
    column = next;
    best = Math.min(best, column.at(-1) ?? best);
  }
  return best;
}

test("the approximate locator finds the distance that plain dynamic programming finds", () => {
  fc.assert(
    fc.property(words(80), words(160), (pattern, text) => {
      fc.pre(pattern.length > 0);
      const found = locateApproximate(unitsOfQuote(pattern.join(" ")), unitsOfQuote(text.join(" ")));
      expect(found.distance).toBe(slowDistance(pattern, text));
    }),
    { numRuns: 400 },
  );
});

test("the alignment costs exactly the distance and takes every quote word once, in order", () => {
  fc.assert(
    fc.property(words(40), words(80), (pattern, text) => {
      const quote = unitsOfQuote(pattern.join(" "));
      const source = unitsOfQuote(text.join(" "));
      const found = locateApproximate(quote, source);
      fc.pre(found.distance < quote.length);
      const pairs = alignAt(quote, source, found.end, found.distance);
      expect(pairs.filter((pair) => pair.quote >= 0).map((pair) => pair.quote)).toEqual(quote.map((_, i) => i));
      const taken = pairs.filter((pair) => pair.source >= 0).map((pair) => pair.source);
      expect(taken).toEqual(taken.map((_, i) => found.end - taken.length + i));
      const cost = pairs.filter(
        (pair) => pair.quote < 0 || pair.source < 0 || quote[pair.quote]?.key !== source[pair.source]?.key,
      ).length;
      expect(cost).toBe(found.distance);
    }),
    { numRuns: 400 },
  );
});

test("all exact places are found, overlapping ones too", () => {
  fc.assert(
    fc.property(words(4), words(60), (pattern, text) => {
      fc.pre(pattern.length > 0);
      const expected = text.map((_, i) => i).filter((i) => pattern.every((word, k) => text[i + k] === word));
      expect(occurrences(unitsOfQuote(pattern.join(" ")), unitsOfQuote(text.join(" ")))).toEqual(expected);
    }),
  );
});
