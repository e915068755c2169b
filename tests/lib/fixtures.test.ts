import { describe, expect, test } from "vitest";
import { readDocument } from "../../lib/text/document.ts";
import type { CuratedFact, QuoteCase } from "../support/fixtures.ts";
import { loadFixtures, loadNegatives } from "../support/fixtures.ts";

const HOLDING = new Set(["verbatim", "verbatim_normalized", "abridged"]);
/** The first articles carry more cases than those that were added for breadth. */
const DEEP = new Set(["morocco-us-relations", "quarterly-economics-release", "court-report"]);

const fixtures = loadFixtures();

function partsOf(fact: CuratedFact): string[] {
  const parts = [
    fact.subject,
    fact.predicate,
    ...(fact.arguments ?? []),
    ...(fact.time ?? []),
    ...(fact.quantities ?? []),
  ];
  return parts.flatMap((part) => (part?.text === undefined ? [] : [part.text]));
}

function namesOf(fact: CuratedFact): string[] {
  return [fact.subject?.name, ...(fact.arguments ?? []).map((a) => a.name)].filter((name) => name !== undefined);
}

function holds(quote: QuoteCase): boolean {
  const spoken =
    quote.speakerVerdict === undefined || quote.speakerVerdict === "correct" || quote.speakerVerdict === "not_given";
  return spoken && quote.wording.every((w) => HOLDING.has(w));
}

/** The strings that the text lacks, whatever their case. */
function missing(text: string, strings: readonly string[]): string[] {
  const folded = text.toLowerCase();
  return strings.filter((s) => !folded.includes(s.toLowerCase()));
}

function bare(quote: string): string {
  return quote.replace(/^["“‘']|["”’']$/g, "").replace(/[.,]$/, "");
}

test("there are twelve articles or more, and no two alike", () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(12);
  expect(new Set(fixtures.map((f) => f.text)).size).toBe(fixtures.length);
});

describe.each(fixtures.map((fixture) => [fixture.id, fixture] as const))("%s", (id, fixture) => {
  const { text, facts, quotations, claims, quotes } = fixture;
  const sentences = new Set(readDocument(text).sentences.map((s) => s.text));

  test("is named after its folder and is long enough", () => {
    expect(fixture.article.id).toBe(id);
    expect(text.split(/\s+/).length).toBeGreaterThan(230);
    expect(text.endsWith("\n")).toBe(true);
  });

  test("every curated fact stands in a sentence of the article", () => {
    expect(facts.length).toBeGreaterThanOrEqual(8);
    for (const fact of facts) {
      expect(sentences, "not a whole sentence").toContain(fact.text);
      expect(
        partsOf(fact).filter((part) => !fact.text.includes(part)),
        fact.text,
      ).toEqual([]);
      expect(missing(text, [...namesOf(fact), ...(fact.attribution ?? []).map((a) => a.source)]), fact.text).toEqual(
        [],
      );
      expect(
        missing(
          fact.text,
          (fact.arguments ?? []).flatMap((a) => a.preposition ?? []),
        ),
        fact.text,
      ).toEqual([]);
    }
  });

  test("every curated quotation occurs in the article", () => {
    expect(quotations.length).toBeGreaterThanOrEqual(3);
    for (const quotation of quotations) {
      expect(text).toContain(quotation.text);
      expect(
        missing(
          text,
          [quotation.speaker, quotation.cue, quotation.inside].filter((s) => s !== undefined && s !== null),
        ),
        quotation.text,
      ).toEqual([]);
      let at = 0;
      for (const segment of quotation.segments ?? []) {
        const found = quotation.text.indexOf(segment, at);
        expect(found, segment).toBeGreaterThanOrEqual(at);
        at = found + segment.length;
      }
    }
  });

  test("the claims name text that is there, and more of them fail than hold", () => {
    expect(claims.length).toBeGreaterThanOrEqual(DEEP.has(id) ? 24 : 16);
    expect(new Set(claims.map((c) => c.claim)).size).toBe(claims.length);
    const supported = claims.filter((c) => c.verdict.includes("supported"));
    expect(supported.length).toBeGreaterThanOrEqual(5);
    expect(claims.length - supported.length).toBeGreaterThanOrEqual(supported.length);
    for (const claim of claims) {
      expect(missing(text, [...(claim.evidence ?? []), ...(claim.attribution ?? [])]), claim.claim).toEqual([]);
      if (claim.verdict.includes("supported"))
        expect(claim.verdict, "supported leaves no second answer").toHaveLength(1);
      if (claim.verdict.includes("not_enough_info")) expect(claim.evidence, claim.claim).toBeUndefined();
      if (claim.correction !== undefined) {
        expect(claim.verdict).toEqual(["refuted"]);
        expect(claim.correction).not.toBe(claim.claim);
      }
      if (claim.basis !== undefined) expect(claim.verdict, "only what is supported has a basis").toEqual(["supported"]);
    }
  });

  test("the quotes are labelled as the text has them, and more of them fail than hold", () => {
    expect(quotes.length).toBeGreaterThanOrEqual(DEEP.has(id) ? 14 : 10);
    const keys = quotes.map((q) => JSON.stringify([q.quote, q.speaker]));
    expect(new Set(keys).size).toBe(quotes.length);
    expect(quotes.filter(holds).length).toBeGreaterThanOrEqual(3);
    expect(quotes.filter((q) => !holds(q)).length).toBeGreaterThanOrEqual(quotes.filter(holds).length);
    for (const quote of quotes) {
      if (quote.wording.length === 1 && quote.wording[0] === "verbatim") expect(text).toContain(bare(quote.quote));
      if (quote.wording.some((w) => w === "altered" || w === "not_found" || w === "spliced"))
        expect(text).not.toContain(bare(quote.quote));
      if (quote.speakerVerdict === "misattributed") expect(quote.actual, quote.quote).toBeDefined();
      if (quote.speakerVerdict !== undefined && quote.speakerVerdict !== "not_given")
        expect(quote.speaker, quote.quote).toBeDefined();
      expect(missing(text, quote.actual === undefined ? [] : [quote.actual]), quote.quote).toEqual([]);
    }
  });
});

test("negative inputs are distinct", () => {
  const negatives = loadNegatives();
  expect(negatives.size).toBeGreaterThanOrEqual(3);
  for (const [kind, inputs] of negatives) {
    expect(inputs.length, kind).toBeGreaterThan(0);
    expect(new Set(inputs.map((n) => n.text)).size, kind).toBe(inputs.length);
  }
});
