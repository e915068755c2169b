import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { findQuantities } from "../../../lib/extract/quantities.ts";
import type { Quantity } from "../../../lib/extract/quantity.ts";
import { compareQuantities } from "../../../lib/judge/number.ts";
import { readDocument } from "../../../lib/text/document.ts";
import { unitById, unitNames } from "../../../lib/lexicon/units.ts";
import { evaluateProof, isProven } from "../../support/proof-evaluator.ts";

/** The last quantity of a text: in "rose from 40 to 60" the one that carries the change. */
function quantityIn(text: string): Quantity {
  const quantity = findQuantities(readDocument(text)).at(-1);
  if (quantity === undefined) throw new Error(`no quantity in "${text}"`);
  return quantity;
}

const ENTAILED: readonly (readonly [claim: string, source: string, code: string])[] = [
  ["5,000 people", "five thousand people", "number_equal"],
  ["5k people", "5,000 people", "number_equal"],
  ["£2.4bn", "2.4 billion pounds", "number_equal"],
  ["nearly 5,000 people", "4,960 people", "number_within_rounding"],
  ["about 5,000 people", "4,870 people", "number_within_rounding"],
  ["about 5,000 people", "nearly 5,000 people", "number_within_rounding"],
  ["85% of residents", "85.19% of residents", "number_within_rounding"],
  ["85.2% of residents", "85.19% of residents", "number_within_rounding"],
  ["more than 800 people", "more than 870 people", "number_derived"],
  ["more than 870 people", "871 people", "number_derived"],
  ["at least 870 people", "more than 870 people", "number_equal"],
  ["fewer than 900 people", "870 people", "number_derived"],
  ["5 to 20 dogs", "10 dogs", "number_derived"],
  ["7-15 dogs", "between 7 and 15 dogs", "number_equal"],
  ["about a third of pupils", "34% of pupils", "number_derived"],
  ["two in five pupils", "40% of pupils", "number_derived"],
  ["three quarters of pupils", "75% of pupils", "number_derived"],
  ["5 km", "3.1 miles", "number_derived"],
  ["two weeks", "14 days", "number_derived"],
  ["20 °C", "68 °F", "number_derived"],
  ["50 cents", "$0.50", "number_derived"],
  ["more than two centuries", "232 years", "number_derived"],
  ["arrests doubled", "arrests rose by 100 percent", "number_derived"],
  ["arrests rose by 100 percent", "arrests doubled", "number_derived"],
  ["arrests grew twofold", "arrests doubled", "number_equal"],
  ["arrests halved", "arrests fell by 50%", "number_derived"],
  ["arrests rose by 50%", "arrests rose from 40 to 60", "number_derived"],
  ["arrests rose by half", "arrests rose from 40 to 60", "number_derived"],
  ["arrests rose by 20", "arrests rose from 40 to 60", "number_derived"],
  ["rates rose 5 percentage points", "rates rose from 10% to 15%", "number_derived"],
];

const CONTRADICTED: readonly (readonly [claim: string, source: string, code: string])[] = [
  ["nearly 5,000 people", "4,200 people", "number_mismatch"],
  ["870 people", "more than 870 people", "comparator_mismatch"],
  ["more than 870 people", "870 people", "comparator_mismatch"],
  ["86% of residents", "85.19% of residents", "number_mismatch"],
  ["20 dogs", "7-15 dogs", "number_mismatch"],
  ["£2.4bn", "£2.4m", "magnitude_mismatch"],
  ["5 million people", "5 billion people", "magnitude_mismatch"],
  ["$5m", "£5m", "unit_mismatch"],
  ["5 km", "5 miles", "unit_mismatch"],
  ["5 days", "5 weeks", "unit_mismatch"],
  ["a third of pupils", "half of pupils", "number_mismatch"],
  ["arrests tripled", "arrests doubled", "number_mismatch"],
  ["arrests halved", "arrests doubled", "direction_mismatch"],
  ["arrests fell by 12%", "arrests rose by 12%", "direction_mismatch"],
  ["arrests fell to 340", "arrests rose to 340", "direction_mismatch"],
  ["rates rose 3 percent", "rates rose 3 percentage points", "percent_vs_points"],
  ["rates rose 5%", "rates rose from 10% to 15%", "percent_vs_points"],
  ["the 230th anniversary", "the 231st anniversary", "number_mismatch"],
];

const OPEN: readonly (readonly [claim: string, source: string])[] = [
  ["at least 900 people", "more than 870 people"],
  ["871 people", "more than 870 people"],
  ["85.19% of residents", "85% of residents"],
  ["870 people", "at least 870 people"],
  ["10 dogs", "7-15 dogs"],
  ["5,000 people", "about 5,000 people"],
  ["nearly 5,000 people", "4,600 people"],
  ["arrests doubled", "arrests rose by 90%"],
  ["2 million people", "1.6 million people"],
];

const INCOMPARABLE: readonly (readonly [claim: string, source: string])[] = [
  ["5 km", "5 kg"],
  ["12% of pupils", "12 pupils"],
  ["$5m", "£4m"],
  ["the third man", "three men"],
  ["arrests rose by 12%", "340 arrests"],
  ["three years", "a boy aged 3"],
];

describe("compareQuantities", () => {
  it.each(ENTAILED)("%s follows from %s", (claim, source, code) => {
    expect(compareQuantities(quantityIn(claim), quantityIn(source))).toMatchObject({ relation: "entails", code });
  });

  it.each(CONTRADICTED)("%s is contradicted by %s", (claim, source, code) => {
    expect(compareQuantities(quantityIn(claim), quantityIn(source))).toMatchObject({ relation: "contradicts", code });
  });

  it.each(OPEN)("%s is left open by %s", (claim, source) => {
    expect(compareQuantities(quantityIn(claim), quantityIn(source)).relation).toBe("compatible");
  });

  it.each(INCOMPARABLE)("%s has nothing to do with %s", (claim, source) => {
    expect(compareQuantities(quantityIn(claim), quantityIn(source)).relation).toBe("incomparable");
  });

  it("says which way an open bound usually points", () => {
    const source = quantityIn("more than 10 million copies");
    expect(compareQuantities(quantityIn("under 14 million copies"), source).leaning).toBe("supports");
    expect(compareQuantities(quantityIn("over 12 million copies"), source).leaning).toBe("refutes");
    expect(compareQuantities(quantityIn("10.5 million copies"), source).leaning).toBeUndefined();
    expect(compareQuantities(quantityIn("less than $516 million"), quantityIn("over $515 million")).leaning).toBe(
      "supports",
    );
    expect(compareQuantities(quantityIn("more than $514 million"), quantityIn("over $512 million")).leaning).toBe(
      "refutes",
    );
  });

  it.each([...ENTAILED, ...CONTRADICTED])("proves %s against %s by arithmetic that holds", (claim, source) => {
    const { proof, relation } = compareQuantities(quantityIn(claim), quantityIn(source));
    if (proof === undefined) return;
    expect(isProven(proof), proof.expression).toBe(true);
    if (relation === "entails") expect(proof.operands.map((operand) => operand.in)).toContain("article");
    for (const operand of proof.operands) {
      const text = operand.in === "claim" ? claim : source;
      expect(text.slice(operand.span.start, operand.span.end)).toBe(operand.span.text);
    }
  });

  it("proves whatever it calls derived from one number", () => {
    const derived = ENTAILED.filter(([, , code]) => code === "number_derived").filter(([claim, source]) => {
      const [a, b] = [quantityIn(claim), quantityIn(source)];
      return a.value !== null && b.value !== null && b.comparator === "exact";
    });
    expect(derived.length).toBeGreaterThan(12);
    for (const [claim, source] of derived)
      expect(compareQuantities(quantityIn(claim), quantityIn(source)).proof, `${claim} / ${source}`).toBeDefined();
  });
});

describe("the second evaluator", () => {
  it("rejects arithmetic that does not hold", () => {
    expect(evaluateProof({ expression: "2020 - 231 = 1789" }).holds).toBe(true);
    expect(evaluateProof({ expression: "2020 - 231 = 1788" }).holds).toBe(false);
    expect(evaluateProof({ expression: "3.1 * 1.609344 = 5", tolerance: 0.02 }).holds).toBe(true);
    expect(evaluateProof({ expression: "870 > 870" }).holds).toBe(false);
    expect(evaluateProof({ expression: "2020-03-01 - 2020-02-28 = 2" }).holds).toBe(true);
    expect(() => evaluateProof({ expression: "2 ** 3 = 8" })).toThrow(SyntaxError);
  });
});

describe("properties", () => {
  const comparator = fc.constantFrom("", "more than ", "at least ", "fewer than ", "at most ", "nearly ", "about ");
  const number = fc.integer({ min: 1, max: 20_000 });
  const phrase = fc
    .tuple(comparator, number)
    .map(([words, value]) => `${words}${value.toLocaleString("en-GB")} people`);
  const cache = new Map<string, Quantity>();
  const read = (text: string): Quantity => {
    const known = cache.get(text) ?? quantityIn(text);
    cache.set(text, known);
    return known;
  };

  it("entails itself", () => {
    fc.assert(
      fc.property(phrase, (text) => {
        expect(compareQuantities(read(text), read(text))).toMatchObject({ relation: "entails", code: "number_equal" });
      }),
      { numRuns: 100 },
    );
  });

  it("never entails one way what it contradicts the other", () => {
    fc.assert(
      fc.property(phrase, phrase, (a, b) => {
        const there = compareQuantities(read(a), read(b)).relation;
        const back = compareQuantities(read(b), read(a)).relation;
        expect([there, back].includes("entails") && [there, back].includes("contradicts"), `${a} / ${b}`).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it("judges exact numbers by equality alone", () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const { relation } = compareQuantities(
          read(`${a.toLocaleString("en-GB")} people`),
          read(`${b.toLocaleString("en-GB")} people`),
        );
        expect(relation).toBe(a === b ? "entails" : "contradicts");
      }),
      { numRuns: 200 },
    );
  });

  it("is true to what the words say of every number", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("more than ", "at least ", "fewer than ", "at most "),
        number,
        number,
        (words, bound, value) => {
          const holds =
            words === "more than "
              ? value > bound
              : words === "at least "
                ? value >= bound
                : words === "fewer than "
                  ? value < bound
                  : value <= bound;
          const { relation } = compareQuantities(
            read(`${words}${bound.toLocaleString("en-GB")} people`),
            read(`${value.toLocaleString("en-GB")} people`),
          );
          expect(relation).toBe(holds ? "entails" : "contradicts");
        },
      ),
      { numRuns: 300 },
    );
  });

  it("converts there and back", () => {
    const ids = [
      "km",
      "mile",
      "metre",
      "foot",
      "kg",
      "pound",
      "litre",
      "gallon",
      "hectare",
      "acre",
      "km/h",
      "mph",
      "°C",
      "°F",
      "kWh",
      "joule",
    ];
    for (const id of ids) expect(unitById(id), id).not.toBeNull();
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.constantFrom(...ids),
        fc.integer({ min: 1, max: 500 }),
        (from, to, value) => {
          const [a, b] = [unitById(from), unitById(to)];
          if (a === null || b === null || a.dimension !== b.dimension) return;
          const there = (value * a.factor + a.offset - b.offset) / b.factor;
          const back = (there * b.factor + b.offset - a.offset) / a.factor;
          expect(back).toBeCloseTo(value, 6);
        },
      ),
    );
    expect(unitNames("kilometres").find(({ words }) => words.length === 1)?.unit.id).toBe("km");
  });
});
