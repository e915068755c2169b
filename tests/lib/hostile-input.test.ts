import { SentenceLists } from "../../lib/extract/sentence-lists.ts";
import { describe, expect, test, vi } from "vitest";
import { conceptsOf } from "../../lib/align/concepts.ts";
import type { ArticleReading } from "../../lib/align/article-reading.ts";
import { readingOf } from "../../lib/align/article-reading.ts";
import type { Analysis } from "../../lib/extract/analysis.ts";
import { analyze } from "../../lib/extract/analyze.ts";
import { findClauses } from "../../lib/extract/clauses.ts";
import { findEntities } from "../../lib/extract/entities.ts";
import { findQuantities } from "../../lib/extract/quantities.ts";
import { findQuotations } from "../../lib/extract/quotations.ts";
import { findTimes } from "../../lib/extract/times.ts";
import { checkClaim, extractFacts, verifyQuote } from "../../lib/index.ts";
import { readDocument } from "../../lib/text/document.ts";
import { ReadCounter } from "../support/counted.ts";
import { loadFixtures } from "../support/fixtures.ts";
import { HOSTILE_TEXTS } from "../support/hostile-text.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Twice the text may cost this much more than twice the reads, for what only starts to be found in a longer one. */
const GENEROUS = 2.7;
/** Reads that any call may take, whatever the length. */
const FIXED = 3000;
const SHORT = 2000;

const CLAIM = "Ann said in 2019 that Bob left the 7 houses because sales rose 5 percent.";
const QUOTE = "No, he said that the mayor was not in the house in May 2019";

/** The analysis with every array of it under the counter. */
function counted(analysis: Analysis, counter: ReadCounter): Analysis {
  const sentences = analysis.document.sentences.length;
  return {
    ...analysis,
    document: {
      ...analysis.document,
      tokens: counter.array(analysis.document.tokens),
      sentences: counter.array(analysis.document.sentences),
    },
    quantities: counter.array(analysis.quantities),
    times: counter.array(analysis.times),
    entities: counter.array(analysis.entities.map((e) => ({ ...e, mentions: counter.array(e.mentions) }))),
    mentions: counter.array(analysis.mentions),
    quotations: counter.array(analysis.quotations),
    clauses: counter.array(analysis.clauses),
    bySentence: {
      quantities: SentenceLists.of(sentences, counter.array(analysis.quantities)),
      times: SentenceLists.of(sentences, counter.array(analysis.times)),
      clauses: SentenceLists.of(sentences, counter.array(analysis.clauses)),
    },
  };
}

function readingUnder(analysis: Analysis, counter: ReadCounter): ArticleReading {
  const reading = readingOf(counted(analysis, counter), { publishedAt: "2024-05-20" });
  counter.reads = 0;
  return reading;
}

const STAGES: ReadonlyMap<string, (analysis: Analysis, counter: ReadCounter) => void> = new Map([
  ["entities", (analysis, counter) => void findEntities(counted(analysis, counter).document)],
  [
    "quotations",
    (analysis, counter) => {
      const own = counted(analysis, counter);
      findQuotations(own.document, own.entities, own.mentions);
    },
  ],
  ["quantities", (analysis, counter) => void findQuantities(counted(analysis, counter).document)],
  ["times", (analysis, counter) => void findTimes(counted(analysis, counter).document, "2024-05-20")],
  ["clauses", (analysis, counter) => void findClauses(counted(analysis, counter))],
  ["concepts", (analysis, counter) => void conceptsOf(counted(analysis, counter).document)],
  ["index", (analysis, counter) => void readingOf(counted(analysis, counter), { publishedAt: null })],
  ["facts", (analysis, counter) => void extractFacts(readingUnder(analysis, counter))],
  [
    "claim",
    (analysis, counter) =>
      void checkClaim({ text: CLAIM }, readingUnder(analysis, counter), { asOf: null, minConfidence: 0 }),
  ],
  ["quote", (analysis, counter) => void verifyQuote({ quote: QUOTE, speaker: "Ann" }, readingUnder(analysis, counter))],
]);

interface Growth {
  readonly short: number;
  readonly long: number;
}

function growth(stage: (analysis: Analysis, counter: ReadCounter) => void, short: Analysis, long: Analysis): Growth {
  const readsOf = (analysis: Analysis): number => {
    const counter = new ReadCounter();
    stage(analysis, counter);
    return counter.reads;
  };
  return { short: readsOf(short), long: readsOf(long) };
}

const texts: readonly (readonly [string, (n: number) => string])[] = [
  ...HOSTILE_TEXTS,
  ...loadFixtures()
    .slice(0, 2)
    .map(
      ({ id, text }) =>
        [`the article ${id} over and over`, (n: number) => text.repeat(Math.ceil((3 * n) / text.length))] as const,
    ),
];

describe.each(texts)("work grows with the text, and no faster: %s", (_name, make) => {
  const short = analyze(make(SHORT), { anchor: null });
  const long = analyze(make(2 * SHORT), { anchor: null });
  for (const [stage, run] of STAGES) {
    test(stage, () => {
      const work = growth(run, short, long);
      expect(work.long, `${work.short} reads, then ${work.long}`).toBeLessThanOrEqual(GENEROUS * work.short + FIXED);
    });
  }
});

describe("the counter", () => {
  test("sees every way of reading an element", () => {
    const counter = new ReadCounter();
    const items = counter.array([1, 2, 3, 4]);
    expect([...items, items[0], items.at(-1), items.find((i) => i === 2), ...items.slice(1, 3)]).toEqual([
      1, 2, 3, 4, 1, 4, 2, 2, 3,
    ]);
    expect(counter.reads).toBe(4 + 1 + 1 + 2 + 2);
  });

  test("would see work that grows with the square", () => {
    const quadratic = (analysis: Analysis, counter: ReadCounter): void => {
      const { tokens } = counted(analysis, counter).document;
      for (const token of tokens) tokens.filter((other) => other.norm === token.norm);
    };
    const { short, long } = growth(
      quadratic,
      analyze("a ".repeat(150), { anchor: null }),
      analyze("a ".repeat(300), { anchor: null }),
    );
    expect(long).toBeGreaterThan(GENEROUS * short + FIXED);
  });
});

describe("a longer claim costs in proportion", () => {
  const article = loadFixtures()[0]?.text ?? "";

  test.each([...HOSTILE_TEXTS])("%s", (_name, make) => {
    const [short = 0, long = 0] = [900, 1800].map((length) => {
      const counter = new ReadCounter();
      checkClaim({ text: make(length) }, readingUnder(analyze(article, { anchor: null }), counter), {
        asOf: null,
        minConfidence: 0,
      });
      return counter.reads;
    });
    expect(long, `${short} reads, then ${long}`).toBeLessThanOrEqual(GENEROUS * short + 50 * FIXED);
  });
});

/** Without an end of a sentence in them, so that every figure, name and clause of the claim meets every one of the article's. */
const ENDLESS = ["digits with spaces", "ranges", "years", "one name", "conjunctions"];

describe("a long claim against a long article costs in proportion to the longer, not to their product", () => {
  test.each(ENDLESS)("%s", (name) => {
    const make = HOSTILE_TEXTS.get(name) ?? (() => "");
    const [short = 0, long = 0] = [1, 2].map((times) => {
      const counter = new ReadCounter();
      const reading = readingUnder(analyze(make(times * 10_000), { anchor: null }), counter);
      checkClaim({ text: make(times * 1_000) }, reading, { asOf: null, minConfidence: 0 });
      return counter.reads;
    });
    expect(long, `${short} reads, then ${long}`).toBeLessThanOrEqual(GENEROUS * short + FIXED);
  });
});

/** A string's reads cannot be counted, so tokens and sentences are timed, at four times the length and far apart from noise. */
describe("splitting a text into tokens and sentences", () => {
  test.each([...HOSTILE_TEXTS])("%s", (_name, make) => {
    const best = (text: string): number => {
      let time = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 2; run++) {
        const start = performance.now();
        readDocument(text);
        time = Math.min(time, performance.now() - start);
      }
      return time;
    };
    const short = best(make(12_500));
    const long = best(make(50_000));
    expect(long, `${short} ms, then ${long} ms`).toBeLessThanOrEqual(12 * short + 250);
    expect(readDocument(make(2000)).tokens.length).toBeLessThanOrEqual(2000);
  });
});
