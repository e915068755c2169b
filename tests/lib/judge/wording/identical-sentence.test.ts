import { describe, expect, test } from "vitest";

import { checkClaim, readArticle } from "../../../../lib/index.ts";
import type { ClaimResult } from "../../../../lib/judge/result.ts";
import { readingOfFixture } from "../../../support/fixture-answers.ts";
import { loadFixtures } from "../../../support/fixtures.ts";

const PLAIN = { asOf: null, minConfidence: 0 };

function check(article: string, claim: string): ClaimResult {
  return checkClaim({ text: claim }, readArticle({ text: article }), PLAIN);
}

describe("every sentence of an article, given as a claim", () => {
  for (const fixture of loadFixtures()) {
    const reading = readingOfFixture(fixture);
    const sentences = reading.analysis.document.sentences
      .map((sentence) => sentence.text)
      .filter((text) => text.length >= 25 && !/["“”?]/.test(text));
    test(fixture.id, () => {
      const results = sentences.map((text) => checkClaim({ text }, reading, PLAIN));
      expect(results.filter(({ verdict }) => verdict !== "supported").map(({ claim }) => claim)).toEqual([]);
      for (const { claim, evidence } of results) expect(evidence.map(({ text }) => text)).toEqual([claim]);
    });
  }
});

describe("a sentence word for word", () => {
  const article =
    "The mill’s output rose to 186 tons from 150 tons. The fire chief said the mill had been empty — “as far as we know”. It burned for six hours.";

  test.each([
    "The mill’s output rose to 186 tons from 150 tons",
    "The mill's output rose to 186 tons from 150 tons.",
    "the mill’s output rose to 186 tons from 150 tons",
    "The mill’s output rose to 186 tons from 150 tons. It burned for six hours.",
  ])("supported: %s", (claim) => {
    const { verdict, basis, findings } = check(article, claim);
    expect([verdict, basis]).toEqual(["supported", "stated"]);
    expect(findings.some(({ code }) => code === "exact_match")).toBe(true);
  });

  test.each([
    "The mill’s output rose to 186 tons from 160 tons.",
    "The mill’s output fell to 186 tons from 150 tons.",
    "The mill’s output rose to 150 tons from 186 tons.",
    "The mill’s output never rose to 186 tons from 150 tons.",
    "The mill’s output rose to 186 tons from 150 tons. It burned for nine hours.",
  ])("not supported: %s", (claim) => expect(check(article, claim).verdict).not.toBe("supported"));

  test("said by somebody it is attributed", () => {
    const { verdict, basis, attribution } = check(
      article,
      "The fire chief said the mill had been empty — “as far as we know”.",
    );
    expect([verdict, basis]).toEqual(["supported", "attributed"]);
    expect(attribution.map(({ source }) => source)).toContain("the fire chief");
  });

  test("a capital is a letter of the name", () => {
    const { findings } = check("They gave it to US in the end of May.", "They gave it to us in the end of May.");
    expect(findings.map(({ code }) => code)).not.toContain("exact_match");
  });
});

describe("inside a quotation", () => {
  const said = "“The mill was empty. Nobody had been in the mill since June. The owner lied,” said Ruth Cole.";
  const unsaid = "A note was found. “The mill was empty. Nobody had been in the mill since June. The owner lied.”";

  test("it is its speaker's", () => {
    const { verdict, basis, attribution } = check(said, "Nobody had been in the mill since June.");
    expect([verdict, basis]).toEqual(["supported", "attributed"]);
    expect(attribution.map(({ source }) => source)).toEqual(["Ruth Cole"]);
  });

  test("without a speaker it is open", () => {
    const { verdict, findings } = check(unsaid, "Nobody had been in the mill since June.");
    expect(verdict).toBe("not_enough_info");
    expect(findings.map(({ code }) => code)).toEqual(["attributed_only"]);
  });
});

describe("contradicted elsewhere", () => {
  test("another figure of the same is a conflict", () => {
    const article = "The flood killed 12 people.\n\nThe flood killed 14 people.";
    expect(check(article, "The flood killed 12 people.").verdict).toBe("conflicting_evidence");
  });

  test("another source of the same is none", () => {
    const article =
      "Ruth Cole said the dam was unsafe.\n\nMark Vane said the dam was unsafe. The council said the road was safe.";
    expect(check(article, "Ruth Cole said the dam was unsafe.").verdict).toBe("supported");
  });
});
