import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../../lib/align/read-article.ts";
import type { ArticleFacts, FactsReading } from "../../../lib/align/read-facts.ts";
import { readFacts } from "../../../lib/align/read-facts.ts";
import type { FactInput } from "../../../lib/extract/fact.ts";
import { factsOf } from "../../../lib/extract/facts.ts";
import { checkClaim } from "../../../lib/judge/check.ts";
import type { ClaimResult } from "../../../lib/judge/result.ts";
import { loadFixtures } from "../../support/fixtures.ts";

function check(claim: string, reading: Parameters<typeof checkClaim>[1], asOf: string | null = null): ClaimResult {
  return checkClaim({ text: claim }, reading, { asOf, minConfidence: 0 });
}

/** Every span of an answer lies in the text of the fact that it names. */
function expectSpansInFacts(result: ClaimResult, reading: FactsReading): void {
  const spans = [
    ...result.evidence,
    ...(result.nearest ?? []),
    ...result.attribution.map((a) => a.span),
    ...result.findings.flatMap((f) => f.source),
  ];
  for (const span of spans) {
    const fact = reading.facts.find((f) => f.id === span.factId);
    expect(fact?.text.slice(span.start, span.end)).toBe(span.text);
    expect(fact?.text.slice(span.sentence.start, span.sentence.end)).toBe(span.sentence.text);
  }
}

const differing: string[] = [];

describe.each(loadFixtures().map((f) => [f.id, f] as const))(
  "%s: facts alone answer as the text does",
  (_id, fixture) => {
    const { publishedAt } = fixture.article;
    const article = readArticle({ text: fixture.text, publishedAt });
    const facts = readFacts({ facts: factsOf(article.analysis), publishedAt });

    test.each(fixture.claims.map((c) => [c.claim, c] as const))("%s", (claim, { asOf }) => {
      const result = check(claim, facts, asOf ?? null);
      const verdict = check(claim, article, asOf ?? null).verdict;
      if (result.verdict !== verdict)
        differing.push(`${claim}: ${verdict} from the text, ${result.verdict} from the facts`);
      expect([verdict, result.verdict].toSorted()).not.toEqual(["refuted", "supported"]);
      expectSpansInFacts(result, facts);
    });
  },
);

test("every verdict from facts is the one from the text", () => {
  expect(differing).toEqual([]);
});

interface Case {
  readonly facts: ArticleFacts;
  readonly text: readonly string[];
  readonly claims: readonly (readonly [claim: string, verdict: ClaimResult["verdict"]])[];
}

const CASES: Readonly<Record<string, Case>> = {
  "a person's key facts": {
    facts: {
      about: "Maria Kovač",
      facts: [
        { key: "Born", value: "12 May 1931" },
        { key: "Died", value: "3 June 2011" },
        { key: "Spouse", value: "Ivan Horvat" },
        { key: "Occupation", value: "sculptor" },
      ],
    },
    text: [
      "Maria Kovač was born on 12 May 1931.",
      "Maria Kovač died on 3 June 2011.",
      "Maria Kovač is married to Ivan Horvat.",
      "Maria Kovač is a sculptor.",
    ],
    claims: [
      ["Maria Kovač was born in May 1931", "supported"],
      ["Maria Kovač was born on 12 May 1931", "supported"],
      ["Maria Kovač was born in 1932", "refuted"],
      ["Maria Kovač died in 2011", "supported"],
      ["Maria Kovač died in 2012", "refuted"],
      ["Maria Kovač did not die in 2011", "refuted"],
      ["Maria Kovač is a sculptor", "supported"],
      ["Maria Kovač wrote three novels", "not_enough_info"],
    ],
  },
  "a firm's key facts": {
    facts: {
      about: "Orvia",
      facts: [
        { key: "Founded", value: 1931 },
        { key: "CEO", value: "Ana Duarte" },
        { key: "Headquarters", value: "Porto" },
        { key: "Revenue", value: "€4.2 billion" },
      ],
    },
    text: [
      "Orvia was founded in 1931.",
      "Ana Duarte is the CEO of Orvia.",
      "Orvia has its headquarters in Porto.",
      "The revenue of Orvia is €4.2 billion.",
    ],
    claims: [
      ["Orvia was founded in 1931", "supported"],
      ["Orvia was founded in 1941", "refuted"],
      ["Ana Duarte is the CEO of Orvia", "supported"],
      ["Orvia's revenue was €5.2 billion", "refuted"],
      ["Orvia employs 300 people", "not_enough_info"],
    ],
  },
  "a country's key facts": {
    facts: {
      about: "Norway",
      facts: [
        { key: "Capital", value: "Oslo" },
        { key: "Population", value: "5.5 million" },
      ],
    },
    text: ["The capital of Norway is Oslo.", "The population of Norway is 5.5 million."],
    claims: [
      ["The capital of Norway is Oslo", "supported"],
      ["The population of Norway is 5.5 million", "supported"],
      ["The capital of Norway is windy", "not_enough_info"],
    ],
  },
  "triples of strings": {
    facts: {
      facts: [
        { subject: "Morocco", predicate: "doubled", object: "counterterrorism arrests" },
        { subject: "Pompeo", predicate: "visited", object: "Rabat in December 2019" },
      ],
    },
    text: ["Morocco doubled counterterrorism arrests.", "Pompeo visited Rabat in December 2019."],
    claims: [
      ["counterterrorism arrests doubled", "supported"],
      ["Pompeo visited Rabat in 2019", "supported"],
      ["Pompeo visited Rabat in 2018", "refuted"],
      ["Pompeo did not visit Rabat", "refuted"],
      ["Pompeo met the king", "not_enough_info"],
    ],
  },
  "a sentence and an id": {
    facts: { facts: [{ id: "x9", text: "The mill closed in 2004." }] },
    text: ["The mill closed in 2004."],
    claims: [
      ["The mill closed in 2004", "supported"],
      ["The mill closed in 2005", "refuted"],
    ],
  },
  "a key without what it is about": {
    facts: { facts: [{ key: "Height", value: "1.8 m" }] },
    text: ["Height: 1.8 m"],
    claims: [["The moon is made of cheese", "not_enough_info"]],
  },
  nothing: { facts: { facts: [] }, text: [], claims: [["Pompeo visited Rabat", "not_enough_info"]] },
  "an empty fact": { facts: { facts: [{}] }, text: [""], claims: [["Pompeo visited Rabat", "not_enough_info"]] },
};

describe.each(Object.entries(CASES))("%s", (_name, { facts, text, claims }) => {
  const reading = readFacts(facts);

  test("is put into sentences", () => {
    expect(reading.facts.map((f) => f.text)).toEqual(text);
  });

  test.each(claims)("%s: %s", (claim, verdict) => {
    const result = check(claim, reading);
    expect(result.verdict).toBe(verdict);
    expectSpansInFacts(result, reading);
  });
});

test("a fact keeps the id that it came with", () => {
  expect(
    readFacts({ facts: [{ id: "x9", text: "The mill closed." }, { text: "It rained." }] }).facts.map((f) => f.id),
  ).toEqual(["x9", "f2"]);
});

test("an attribution beside the text is told as one", () => {
  const reading = readFacts({ facts: [{ text: "Arrests doubled in 2019.", attribution: [{ source: "the report" }] }] });
  const result = check("Arrests doubled in 2019", reading);
  expect(result.verdict).toBe("supported");
  expect(result.attribution.map((a) => a.source)).toEqual(["the report"]);
});

test("whatever the fields hold, it is read and every span lies in its fact", () => {
  const word = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom("Born", "Capital", "12 May 1931", "Oslo", "\u{1F600}", "e\u0301", "\uD800", "a\r\nb", "was"),
  );
  const fact: fc.Arbitrary<FactInput> = fc.oneof(
    word.map((text) => ({ text })),
    fc.tuple(word, word).map(([key, value]) => ({ key, value })),
    fc.tuple(word, word, word).map(([subject, predicate, object]) => ({ subject, predicate, object })),
  );
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 6 }), word, (facts, about) => {
      const reading = readFacts({ facts, about });
      expect(reading.facts).toHaveLength(facts.length);
      expectSpansInFacts(check("Oslo was founded on 12 May 1931", reading), reading);
    }),
    { numRuns: 100 },
  );
});
