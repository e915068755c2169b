import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { checkClaim, verifyQuote } from "../../lib/index.ts";
import { readingOfFixture } from "../support/fixture-answers.ts";
import { loadFixtures } from "../support/fixtures.ts";

const readings = new Map(loadFixtures().map((fixture) => [fixture.id, readingOfFixture(fixture)]));

/** The rows of the page's tables whose first cell names an article, by the header of the second. */
function examples(header: string): string[][] {
  const tables = readFileSync("docs/how-it-judges.md", "utf8").split("\n\n");
  const table = tables.find((block) => new RegExp(`^\\| article +\\| ${header} +\\|`).test(block)) ?? "";
  return table
    .trim()
    .split("\n")
    .slice(2)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll("`", "")),
    );
}

function readingOf(id: string | undefined): NonNullable<ReturnType<typeof readings.get>> {
  const reading = readings.get(id ?? "");
  if (reading === undefined) throw new Error(`docs/how-it-judges.md names no article "${id ?? ""}" of the fixtures`);
  return reading;
}

describe("docs/how-it-judges.md", () => {
  const claims = examples("claim");
  const quotations = examples("quotation");

  test("has examples", () => expect([claims.length > 15, quotations.length > 5]).toEqual([true, true]));

  test.each(claims)("%s: %s", (article, text, verdict, code) => {
    const result = checkClaim({ text: text ?? "" }, readingOf(article), { asOf: null, minConfidence: 0 });
    expect(result.verdict).toBe(verdict);
    expect(result.findings.map((finding) => finding.code)).toContain(code);
  });

  test.each(quotations)("%s: “%s”, %s", (article, quote, speaker, verdict) => {
    expect(verifyQuote({ quote: quote ?? "", speaker: speaker ?? "" }, readingOf(article)).verdict).toBe(verdict);
  });
});
