import { describe, expect, it } from "vitest";

import { findQuantities } from "../../../lib/extract/quantities.ts";
import { deriveQuantities, type Derived } from "../../../lib/judge/arithmetic.ts";
import { readDocument } from "../../../lib/text/document.ts";
import { isProven } from "../../support/proof-evaluator.ts";

function derivedFrom(text: string): Derived[] {
  const document = readDocument(text);
  return deriveQuantities(findQuantities(document), document);
}

describe("deriveQuantities", () => {
  it.each([
    ["The boat carried 12 men and 9 women.", "12 + 9 = 21", "people"],
    ["The boat carried 12 men, 9 women and 4 children.", "12 + 9 + 4 = 25", "people"],
    ["They sold 3 red cars and 4 blue cars.", "3 + 4 = 7", "car"],
    ["18 of the 24 members left.", "18 / 24 = 0.75", "member"],
    ["Some left: 18 of 24 members.", "18 / 24 = 0.75", "member"],
    ["Arrests rose from 40 to 60.", "(60 - 40) / 40 * 100 = 50", null],
    ["Arrests rose from 40 to 60.", "60 - 40 = 20", null],
    ["Arrests fell from 60 to 40.", "60 - 40 = 20", null],
    ["The rate rose from 10% to 15%.", "15 - 10 = 5", null],
  ])("%s: %s", (text, expression, noun) => {
    const derived = derivedFrom(text).find(({ proof }) => proof.expression === expression);
    expect(
      derived?.quantity.noun,
      derivedFrom(text)
        .map(({ proof }) => proof.expression)
        .join("; "),
    ).toBe(noun);
    expect(derived !== undefined && isProven(derived.proof)).toBe(true);
    for (const operand of derived?.proof.operands ?? [])
      expect(text.slice(operand.span.start, operand.span.end)).toBe(operand.span.text);
  });

  it.each([
    "The boat carried 12 men and 9 crates.",
    "The boat carried 12 men. Then 9 women came.",
    "The boat carried more than 12 men and about 9 women.",
    "The boat carried 12 men for 9 hours.",
    "12 men met 9 women.",
    "24 of the 18 members left.",
    "Between 40 and 60 people came.",
    "Children aged from 5 to 11 came.",
  ])("derives nothing from: %s", (text) => {
    expect(derivedFrom(text)).toEqual([]);
  });
});
