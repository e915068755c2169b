import fc from "fast-check";
import { expect, test } from "vitest";

import { parseIsoDate } from "../../../../lib/extract/times/calendar.ts";
import { mayOpen } from "../../../../lib/extract/times/openers.ts";
import { RULES } from "../../../../lib/extract/times/rules.ts";
import { Scan } from "../../../../lib/extract/times/scan.ts";
import { HOLIDAYS } from "../../../../lib/lexicon/holidays.ts";
import * as timeWords from "../../../../lib/lexicon/time-words.ts";
import { readDocument } from "../../../../lib/text/document.ts";
import { loadFixtures } from "../../../support/fixtures.ts";

const ANCHOR = parseIsoDate("2020-06-10");

/** Tokens at which a rule reads something that the openers would have passed over. */
function overlooked(text: string): string[] {
  const document = readDocument(text);
  return document.sentences.flatMap((sentence) => {
    const scan = new Scan(document, sentence, ANCHOR, RULES);
    return document.tokens
      .slice(sentence.firstToken, sentence.endToken)
      .filter(({ index }) => !mayOpen(scan, index) && RULES.some((rule) => rule(scan, index) !== null))
      .map(({ start }) => text.slice(start, start + 30));
  });
}

test.each(loadFixtures().map(({ id, text, claims }) => [id, [text, ...claims.map(({ claim }) => claim)]] as const))(
  "no expression of %s begins with another word than the openers",
  (_id, texts) => {
    expect(texts.flatMap(overlooked)).toEqual([]);
  },
);

/** Every word that the rules know, and what stands between them. */
const WORDS = [
  ...Object.values(timeWords).flatMap((words) => [...words.keys()]),
  ...HOLIDAYS.flatMap((holiday) => holiday.words),
  ..."the a an this that these those last next past previous current coming final latter same following very".split(
    " ",
  ),
  ..."yesterday today tonight tomorrow ago now earlier later before after from to in of on by within until".split(" "),
  ..."fiscal financial fy fy20 q1 1q h2 quarter half c. BC AD ce couple few several many some and or - / , . '".split(
    " ",
  ),
  ..."2019 1999 5 05 5th 12 44 90s 1990s '80s 2019-20 5.12.2019 2020-05-03 3/4/2019 house said rose".split(" "),
];

test("no expression of any words of time begins with another word than the openers", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }), (words) => {
      expect(overlooked(words.join(" "))).toEqual([]);
    }),
    { numRuns: 3000, seed: 1 },
  );
});

test("words that begin nothing are passed over", () => {
  const document = readDocument("The council approved a bridge that cost more than it should.");
  const scan = new Scan(document, document.sentences[0] ?? expect.unreachable(), ANCHOR, RULES);
  expect(document.tokens.filter(({ index }) => mayOpen(scan, index))).toEqual([]);
});
