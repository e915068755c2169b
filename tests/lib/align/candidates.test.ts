import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { ArticleReading } from "../../../lib/align/article-reading.ts";
import { candidatesFor, conceptKey, entityKey, numberKey, stemOf } from "../../../lib/align/candidates.ts";
import { readArticle } from "../../../lib/align/read-article.ts";
import { carriesContent } from "../../../lib/claim/units.ts";
import { articleAndClaim } from "../../support/generated-article.ts";

vi.setConfig({ testTimeout: 60_000 });

/** What a sentence speaks of, read again from the sentence itself. */
function keysOf({ analysis, concepts }: ArticleReading, sentence: number): Set<string> {
  const keys = new Set<string>();
  for (const token of analysis.document.tokens.filter((t) => t.sentence === sentence)) {
    if (carriesContent(token)) keys.add(stemOf(token));
    for (const concept of concepts.conceptAt(token.index)) keys.add(conceptKey(concept));
  }
  for (const mention of analysis.mentions) if (mention.sentence === sentence) keys.add(entityKey(mention.entity));
  for (const quantity of analysis.quantities)
    if (quantity.sentence === sentence && quantity.value !== null) keys.add(numberKey(quantity.value));
  return keys;
}

/** The slow way: look at every sentence for every key. */
function scan(article: ArticleReading, keys: readonly string[]): { sentence: number; score: number }[] {
  const sentences = article.analysis.document.sentences.map((s) => keysOf(article, s.index));
  const wanted = [...new Set(keys)];
  return sentences
    .map((own, sentence) => {
      let score = 0;
      for (const key of wanted) {
        if (!own.has(key)) continue;
        score += Math.log(1 + sentences.length / sentences.filter((s) => s.has(key)).length);
      }
      return { sentence, score };
    })
    .filter((c) => c.score > 0)
    .toSorted((a, b) => (Math.abs(a.score - b.score) > 1e-9 ? b.score - a.score : a.sentence - b.sentence));
}

describe("candidates", () => {
  test("the inverted index finds what a scan of all sentences finds, in the same order", () => {
    fc.assert(
      fc.property(
        articleAndClaim,
        fc.nat(6),
        fc.array(fc.string({ maxLength: 6 }), { maxLength: 2 }),
        ({ article, claim }, limit, noise) => {
          const reading = readArticle({ text: article });
          const asked = readArticle({ text: claim });
          const keys = [...asked.analysis.document.sentences.flatMap((s) => [...keysOf(asked, s.index)]), ...noise];
          const found = candidatesFor(reading.index, keys, limit);
          const scanned = scan(reading, keys);
          expect(found.length).toBe(Math.min(limit, scanned.length));
          for (const [i, { sentence, score }] of found.entries()) {
            expect(score).toBeCloseTo(scanned[i]?.score ?? -1, 9);
            expect(scanned.find((c) => c.sentence === sentence)?.score).toBeCloseTo(score, 9);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  const article = readArticle({
    text: "The mill closed in May. Nora Falk runs the museum. She hired 12 guides. The mayor opened the fair. The fair was the largest in Brell.",
  });
  const falk = article.analysis.entities.find((e) => e.name === "Nora Falk");

  test.each([
    ["a word", ["mill"], [0]],
    ["an inflected word's stem", ["museum"], [1]],
    ["a number", [numberKey(12)], [2]],
    ["two sentences, the one with more first", ["fair", "mayor"], [3, 4]],
    ["an entity, in the sentences of its pronouns too", [entityKey(falk?.id ?? -1)], [1, 2]],
    ["an unknown word", ["zeppel"], []],
    ["a part of a number", [numberKey(1)], []],
    ["a function word", ["the"], []],
    ["nothing", [], []],
    ["a name that property look-up would know", ["constructor", "__proto__"], []],
  ])("%s", (_name, keys, sentences) => {
    expect(candidatesFor(article.index, keys, 8).map((c) => c.sentence)).toEqual(sentences);
  });

  test("the limit is kept", () => {
    expect(candidatesFor(article.index, ["mill", "museum", "fair"], 2)).toHaveLength(2);
    expect(candidatesFor(article.index, ["mill"], 0)).toEqual([]);
  });
});
