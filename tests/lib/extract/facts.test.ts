import { describe, expect, test } from "vitest";
import { analyze } from "../../../lib/extract/analyze.ts";
import { factsOf } from "../../../lib/extract/facts.ts";
import { closestDifferences, quotationDifferences } from "../../support/fact-differences.ts";
import type { CuratedFact } from "../../support/fixtures.ts";
import { loadFixtures } from "../../support/fixtures.ts";
import { loadOpenFacts } from "../../support/open-facts.ts";

const open = loadOpenFacts();
const fixtures = loadFixtures();

function keyOf(
  article: string,
  fact: { readonly text: string; readonly subject: string | null; readonly predicate: string },
): string {
  return JSON.stringify([article, fact.text, fact.subject, fact.predicate]);
}

function curatedKey(article: string, fact: CuratedFact): string {
  return keyOf(article, { text: fact.text, subject: fact.subject?.text ?? null, predicate: fact.predicate.lemma });
}

const openFacts = new Set(open.facts.map((f) => keyOf(f.article, f)));
const openQuotations = new Set(open.quotations.map((q) => JSON.stringify([q.article, q.quotation])));

describe.each(fixtures.map((f) => [f.id, f] as const))("%s", (id, fixture) => {
  const analysis = analyze(fixture.text, { anchor: fixture.article.publishedAt.slice(0, 10) });
  const facts = factsOf(analysis);

  for (const wanted of fixture.facts) {
    const name = `${wanted.subject?.text ?? "-"} ${wanted.predicate.text ?? wanted.predicate.lemma}`;
    const differences = closestDifferences(wanted, facts);
    if (openFacts.has(curatedKey(id, wanted))) {
      test(`open: ${name}`, () => {
        expect(differences, "this fact is produced now: take it off fixtures/facts/open.json").not.toEqual([]);
      });
    } else {
      test(name, () => {
        expect(differences, `${wanted.text}\n${differences.join("\n")}`).toEqual([]);
      });
    }
  }

  for (const wanted of fixture.quotations) {
    const differences = quotationDifferences(wanted, analysis.quotations);
    if (openQuotations.has(JSON.stringify([id, wanted.text]))) {
      test(`open: “${wanted.text.slice(0, 40)}”`, () => {
        expect(differences, "this quotation is produced now: take it off fixtures/facts/open.json").not.toEqual([]);
      });
    } else {
      test(`“${wanted.text.slice(0, 40)}”`, () => {
        expect(differences, differences.join("\n")).toEqual([]);
      });
    }
  }

  test("every part of a fact lies where it says", () => {
    for (const fact of facts) {
      expect(fixture.text.slice(fact.start, fact.end)).toBe(fact.text);
      for (const part of [
        fact.subject,
        fact.predicate,
        ...fact.arguments,
        ...fact.time,
        ...fact.quantities,
        ...fact.attribution,
      ]) {
        if (part !== null) expect(fixture.text.slice(part.start, part.end)).toBe(part.text);
      }
    }
  });

  test("facts have their own ids, in text order", () => {
    expect(facts.map((f) => f.id)).toEqual(facts.map((_, i) => `f${i + 1}`));
    expect(facts.map((f) => f.sentence)).toEqual(facts.map((f) => f.sentence).toSorted((a, b) => a - b));
  });
});

test("the open list names curated facts and quotations, each once", () => {
  const curated = new Set(fixtures.flatMap((f) => f.facts.map((fact) => curatedKey(f.id, fact))));
  const quotations = new Set(fixtures.flatMap((f) => f.quotations.map((q) => JSON.stringify([f.id, q.text]))));
  expect([...openFacts].filter((key) => !curated.has(key))).toEqual([]);
  expect([...openQuotations].filter((key) => !quotations.has(key))).toEqual([]);
  expect(openFacts.size).toBe(open.facts.length);
  expect(openQuotations.size).toBe(open.quotations.length);
});
