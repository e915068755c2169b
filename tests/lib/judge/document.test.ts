import { describe, expect, test } from "vitest";

import { checkClaim } from "../../../lib/index.ts";
import { readClaim } from "../../../lib/align/claim-reading.ts";
import { documentGrounds } from "../../../lib/judge/document/document-grounds.ts";
import { DOCUMENT_MODEL } from "../../../lib/judge/document/document-model.generated.ts";
import { readSentences } from "../../../lib/judge/document/passages.ts";
import { probabilityOf } from "../../../lib/judge/document/weigh-document.ts";
import { examine } from "../../../lib/judge/examination.ts";
import { readingOfFixture } from "../../support/fixture-answers.ts";
import { loadFixtures } from "../../support/fixtures.ts";

function readingOf(id: string): ReturnType<typeof readingOfFixture> {
  const fixture = loadFixtures().find((each) => each.id === id);
  if (fixture === undefined) throw new Error(`no fixture "${id}"`);
  return readingOfFixture(fixture);
}

const council = readingOf("city-council");

function check(text: string): ReturnType<typeof checkClaim> {
  return checkClaim({ text }, council, { asOf: null, minConfidence: 0 });
}

const SUMMARY =
  "The council approved small rental cottages in backyards by 6-3, ending a ban from 1978. More than 60 people spoke at the hearing, and an amendment by Yoon failed by one vote.";

describe("a summary in other words against a whole article", () => {
  test("is supported, with a place in the article for every part", () => {
    const result = check(SUMMARY);
    expect(result.verdict).toBe("supported");
    const supporting = result.findings.filter((f) => f.stance === "supports");
    const { text } = council.analysis.document;
    for (const finding of supporting)
      for (const span of finding.source) expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(result.evidence.length).toBeGreaterThan(1);
  });

  test("is given with less confidence than the article's own words", () => {
    const own = check(
      "An amendment by Yoon that would have required owners to live on the property failed by one vote, 4-5.",
    );
    expect(own.verdict).toBe("supported");
    expect(check(SUMMARY).confidence).toBeLessThan(own.confidence);
  });

  test.each([
    ["a figure", "60 people", "90 people"],
    ["a tally", "6-3", "7-2"],
    ["a year", "1978", "1968"],
    ["a name", "Yoon", "Rusk"],
    ["a name that nobody knows", "Yoon", "Halvard Tresk"],
    ["a denial", "failed by one vote", "did not fail by one vote"],
  ])("with %s changed is not supported", (_what, from, to) => {
    expect(check(SUMMARY.replace(from, to)).verdict).not.toBe("supported");
  });

  test("with a sentence that the article says nothing of is not supported", () => {
    expect(check(`${SUMMARY} A brass band played outside the town hall in Osterby.`).verdict).not.toBe("supported");
  });
});

describe("grounds in a document", () => {
  function groundsOf(text: string): ReturnType<typeof documentGrounds> {
    const claim = readClaim(text, council.publishedAt);
    const { parts } = examine(claim, council, { asOf: null, published: council.publishedAt });
    return documentGrounds(parts, readSentences(claim, parts, council), council);
  }

  test("carry every part", () => {
    const grounds = groundsOf(SUMMARY);
    expect(grounds?.judgements.length).toBeGreaterThan(2);
    for (const { judgements } of grounds?.judgements ?? [])
      expect(judgements.some((j) => j.effect === "supports" && j.source.length > 0)).toBe(true);
  });

  test("are none for a short claim: it turns on every word", () => {
    expect(groundsOf("The council approved a brass band.")).toBeNull();
  });

  test("are none where a sentence repeats the article's but for one word", () => {
    expect(
      groundsOf(
        "The Maple Fork City Council voted 6-3 Tuesday night to allow homeowners to build small rental stables in their backyards, ending a ban that had stood since 1978.",
      ),
    ).toBeNull();
  });

  test("are none where nothing of the claim is in the article", () => {
    const claim = readClaim("Zebras graze.", null);
    const { parts } = examine(claim, council, { asOf: null, published: null });
    expect(readSentences(claim, parts, council)).toEqual([]);
    expect(documentGrounds(parts, [], council)).toBeNull();
  });
});

test("the probability lies between 0 and 1, whatever the features are", () => {
  for (const value of [-1e9, 0, 1e9]) {
    const probability = probabilityOf(
      DOCUMENT_MODEL.features.map((name) => [name, value]),
      DOCUMENT_MODEL,
    );
    expect(probability).toBeGreaterThanOrEqual(0);
    expect(probability).toBeLessThanOrEqual(1);
  }
});
