import { expect, test } from "vitest";

import { WordPairs } from "../../../lib/align/word-pairs.ts";
import { readDocument } from "../../../lib/text/document.ts";

const { tokens } = readDocument("The mayor met the mayor and the mayors of two towns. They walk; a walk is long.");
const claim = readDocument("The mayor walked.").tokens;

test("a pair of words is worked out once, by lemma and part of speech", () => {
  const asked: string[] = [];
  const pairs = new WordPairs(
    tokens.length,
    ({ lemma, pos }) => `${lemma}/${pos}`,
    (a, b) => {
      asked.push(`${a} ${b}`);
      return `${a} ${b}`;
    },
  );
  for (let round = 0; round < 2; round++)
    for (const a of claim)
      for (const b of tokens) expect(pairs.relate(a, b)).toBe(`${a.lemma}/${a.pos} ${b.lemma}/${b.pos}`);
  expect(asked.length).toBe(new Set(asked).size);
  expect(asked.length).toBeLessThan(claim.length * tokens.length);
});

test("what is forgotten is worked out again, and the same", () => {
  const pairs = new WordPairs(
    2,
    ({ lemma }) => lemma,
    (a, b) => a === b,
  );
  for (let round = 0; round < 3; round++)
    for (const a of tokens) for (const b of tokens) expect(pairs.relate(a, b)).toBe(a.lemma === b.lemma);
});
