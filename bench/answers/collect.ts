/**
 * Prints every answer of this checkout's engine, a line each: a key, a tab, the answer as JSON. Every
 * fixture's claims and quotations are put to every fixture's article, its own and others', and all
 * that is read out of an article is printed too. `bench/answers.ts` compares the lines of two checkouts.
 */
import { conceptsOf } from "../../lib/align/concepts.ts";
import { analyze } from "../../lib/extract/analyze.ts";
import type { ArticleReading } from "../../lib/index.ts";
import { checkClaim, extractFacts, readArticle, readFacts, verifyQuote } from "../../lib/index.ts";
import { loadFixtures } from "../../tests/support/fixtures.ts";
import { HOSTILE_TEXTS } from "../../tests/support/hostile-text.ts";

const HOSTILE_LENGTH = 600;
const HOSTILE_CLAIM = "Ann said in 2019 that Bob left the 7 houses because sales rose 5 percent.";

const fixtures = loadFixtures();

for (const { id, text, article } of fixtures) {
  const reading = readArticle({ text, title: article.title, url: article.url, publishedAt: article.publishedAt });
  printReading(id, reading);
  printAnswers(id, reading);
  const facts = readFacts({ facts: extractFacts(reading).facts, publishedAt: article.publishedAt });
  print(`${id}/facts as an article`, facts.facts);
  printAnswers(`${id}, its facts`, facts);
}

for (const [name, make] of HOSTILE_TEXTS) {
  const reading = readArticle({ text: make(HOSTILE_LENGTH), publishedAt: "2024-05-20" });
  printReading(name, reading);
  print(`${name}/claim`, checkClaim({ text: HOSTILE_CLAIM }, reading, { asOf: null, minConfidence: 0 }));
  print(`${name}/quote`, verifyQuote({ quote: HOSTILE_CLAIM, speaker: "Ann" }, reading));
}

function printReading(id: string, reading: ArticleReading): void {
  const { document, quantities, times, entities, mentions, quotations, clauses } = reading.analysis;
  for (const [part, value] of Object.entries({
    document,
    quantities,
    times,
    entities,
    mentions,
    quotations,
    clauses,
  })) {
    print(`${id}/${part}`, value);
  }
  print(`${id}/concepts`, conceptsByToken(reading));
  print(`${id}/facts`, extractFacts(reading));
}

function conceptsByToken({ analysis, concepts }: ArticleReading): unknown[] {
  return analysis.document.tokens.map(({ index }) => [
    concepts.conceptAt(index),
    concepts.headOf(index),
    concepts.absorbed(index),
    concepts.isExpression(index),
  ]);
}

function printAnswers(id: string, reading: ArticleReading): void {
  for (const other of fixtures) {
    for (const [i, { claim, asOf }] of other.claims.entries()) {
      print(
        `${id}/claim ${other.id} ${i}`,
        checkClaim({ text: claim }, reading, { asOf: asOf ?? null, minConfidence: 0 }),
      );
    }
    for (const [i, { quote, speaker }] of other.quotes.entries()) {
      print(
        `${id}/quote ${other.id} ${i}`,
        verifyQuote({ quote, ...(speaker === undefined ? {} : { speaker }) }, reading),
      );
    }
  }
}

function print(key: string, value: unknown): void {
  process.stdout.write(`${key}\t${JSON.stringify(value)}\n`);
}

// Claims are read apart from any article too: what is read out of one must not depend on what was read before.
for (const { id, claims } of fixtures) {
  for (const [i, { claim, asOf }] of claims.entries()) {
    const analysis = analyze(claim, { anchor: asOf ?? null });
    const { document, anchor, quantities, times, entities, mentions, quotations, clauses } = analysis;
    const concepts = conceptsOf(document);
    print(`${id}/reading of claim ${i}`, {
      document,
      anchor,
      quantities,
      times,
      entities,
      mentions,
      quotations,
      clauses,
      concepts: document.tokens.map((t) => concepts.conceptAt(t.index)),
    });
  }
}
