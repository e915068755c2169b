import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../lib/text/document.ts";
import { tokensOf } from "../../../lib/text/tokens.ts";

/** Tokens as they stand in the text, parted by spaces. */
const CASES: readonly (readonly [text: string, tokens: string])[] = [
  ["It's ours.", "It 's ours ."],
  ["They don't know", "They do n't know"],
  ["He cannot", "He can not"],
  ["O'Brien's boat", "O'Brien 's boat"],
  ["the boys\u2019 club", "the boys \u2019 club"],
  ["1,500 and 3.5 and 10:30", "1,500 and 3.5 and 10:30"],
  ["in 1999, 2000", "in 1999 , 2000"],
  ["U.S. and U.K. and a.m.", "U.S. and U.K. and a.m."],
  ["well-known", "well - known"],
  ["6-3", "6 - 3"],
  ["$4.2bn", "$ 4.2bn"],
  ["50%", "50 %"],
  ["wait... what", "wait ... what"],
  ["a--b", "a -- b"],
  ["(see [12])", "( see [ 12 ] )"],
  ["\u201CNo,\u201D", "\u201C No , \u201D"],
  ["caf\u00E9 and cafe\u0301", "caf\u00E9 and cafe\u0301"],
  ["\u{1F600}ok", "\u{1F600} ok"],
  ["a\u00A0b", "a b"],
  ["soft\u00ADhyphen", "soft\u00ADhyphen"],
  ["one\r\ntwo", "one two"],
  ["", ""],
];

describe("tokens", () => {
  test.each(CASES)("%j", (text, tokens) => {
    expect(
      tokensOf(text)
        .map((t) => text.slice(t.start, t.end))
        .join(" "),
    ).toBe(tokens);
  });
});

describe("whatever the text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constantFrom(
      "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}",
      "\u{1F1F2}\u{1F1E6}",
      "e\u0301",
      "\u00A0",
      "\r\n",
      "\n",
      "\uD83D",
      "\uDE00",
      "don't",
      "U.S.",
      "1,500.25",
      "-",
      "--",
      "...",
      "\u2019s",
      "\u00AD",
      "\u200B",
      "\uFEFF",
      "caf\u00E9",
      "\u0645\u0631\u062D\u0628\u0627",
      "\u4F60\u597D",
      "word ",
    ),
  );
  const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

  test("tokens are slices of the text, ascending and apart, and only white space and invisible signs lie between", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const token of readDocument(text).tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(/[\p{L}\p{Nd}\p{P}\p{Sc}]/u.test(text.slice(end, token.start))).toBe(false);
          end = token.end;
        }
        expect(/[\p{L}\p{Nd}\p{P}\p{Sc}]/u.test(text.slice(end))).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test("`spaced` says whether white space stands before the token", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const [i, token] of readDocument(text).tokens.entries()) {
          const gap = text.slice(end, token.start);
          expect(token.spaced).toBe(i === 0 || /[^\S\uFEFF]|\u0085/.test(gap));
          end = token.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test("no token cuts a surrogate pair", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) => {
        for (const token of tokensOf(text)) {
          const low = text.charCodeAt(token.start);
          const high = text.charCodeAt(token.end - 1);
          expect(low >= 0xdc00 && low < 0xe000).toBe(false);
          expect(high >= 0xd800 && high < 0xdc00).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});
