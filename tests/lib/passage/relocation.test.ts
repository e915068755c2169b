import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { checkClaim, readArticle, relocateClaim, scoreOf, splitPassage, verifyQuote } from "../../../lib/index.ts";
import type { ClaimResult } from "../../../lib/index.ts";

const ARTICLE = readArticle({
  text: "The hall opened in 1990. It has 40 rooms. “We will win this,” said Anna Bell. Visits rose 5% in May 2019.",
});
const OPTIONS = { asOf: null, minConfidence: 0 };

function resultsOf(text: string): ClaimResult[] {
  return splitPassage(text, null).flatMap((segment) =>
    segment.kind === "claim"
      ? [relocateClaim(checkClaim({ text: segment.judged.text }, ARTICLE, OPTIONS), segment)]
      : [],
  );
}

describe("a result told of its segment", () => {
  test("counts in the segment's text, marks and all", () => {
    const [result] = resultsOf("The **hall** opened in [1995](https://x.example).");
    expect(result?.verdict).toBe("refuted");
    const claim = result?.findings.find(({ stance }) => stance === "refutes")?.claim;
    expect(claim?.text).toContain("1995");
    expect(result?.claim.slice(claim?.start, claim?.end)).toBe(claim?.text);
  });

  test("is corrected in the segment's own words", () => {
    const corrected = resultsOf("The hall is big. It opened in *1995*.").at(-1)?.correction;
    expect(corrected?.text).toBe("It opened in *1990*.");
  });

  test("has no correction where that would change what was only read into it", () => {
    const results = resultsOf("## Hall\n\nThe school opened in 1990. It has 41 rooms.");
    for (const { claim, correction } of results) if (correction !== undefined) expect(correction.text).not.toBe(claim);
  });

  test("keeps no verdict where the passage leaves its subject open", () => {
    const [result] = resultsOf("This opened in 1990.");
    expect(result).toMatchObject({
      verdict: "not_enough_info",
      basis: null,
      evidence: [],
      findings: [{ claim: { text: "This" } }],
    });
    expect(result?.summary).toContain('"This"');
  });

  test("has true spans, whatever the passage is made of", { timeout: 60_000 }, () => {
    const unit = fc.constantFrom(
      "The hall opened in 1990. ",
      "It has **41** rooms [1]. ",
      "- Opened: 1991\n",
      "## The hall\n",
      '"We will win this," said Anna Bell. ',
      "> We will win\n",
      "That year, visits rose 6%. ",
      "(",
      "*",
      "“",
      "\n\n",
      "😀 ",
      "She was born in 1960, he said. ",
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
        const text = units.join("");
        let end = 0;
        for (const segment of splitPassage(text, null)) {
          expect(segment.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(segment.start, segment.end)).toBe(segment.text);
          end = segment.end;
          if (segment.kind !== "claim") continue;
          const { findings } = relocateClaim(checkClaim({ text: segment.judged.text }, ARTICLE, OPTIONS), segment);
          for (const { claim } of findings)
            if (claim !== null) expect(segment.text.slice(claim.start, claim.end)).toBe(claim.text);
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe("the score", () => {
  const claim = (text: string): ClaimResult => checkClaim({ text }, ARTICLE, OPTIONS);
  const quote = (text: string, speaker: string) => verifyQuote({ quote: text, speaker }, ARTICLE);

  test("is the share of what holds, and null of nothing", () => {
    expect(scoreOf([])).toBeNull();
    expect(scoreOf([claim("Is it open?")])).toBeNull();
    expect(scoreOf([claim("The hall opened in 1990."), claim("The hall opened in 1995."), claim("Is it open?")])).toBe(
      0.5,
    );
  });

  test("counts a quotation that is right in wording and speaker, and no other", () => {
    expect(scoreOf([quote("We will win this", "Anna Bell")])).toBe(1);
    expect(scoreOf([quote("We will win this", "Karl Holm")])).toBe(0);
    expect(scoreOf([quote("We will never win this", "Anna Bell")])).toBe(0);
  });
});
