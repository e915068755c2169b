import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auxiliaryForce, modifierForce } from "../../../lib/lexicon/modals.ts";
import {
  type QuantifierRelation,
  isQuantifier,
  quantifierRelation,
  quantifiers,
} from "../../../lib/lexicon/quantifiers.ts";

/** Claim, source, relation. */
const TABLE: readonly [string, string, QuantifierRelation][] = [
  ["some", "all", "entails"],
  ["most", "all", "entails"],
  ["some", "many", "entails"],
  ["many", "most", "entails"],
  ["some", "both", "entails"],
  ["none", "no", "entails"],
  ["not all", "few", "entails"],
  ["several", "most", "entails"],
  ["all", "none", "contradicts"],
  ["most", "few", "contradicts"],
  ["both", "neither", "contradicts"],
  ["all", "not all", "contradicts"],
  ["none", "some", "contradicts"],
  ["half", "most", "contradicts"],
  ["majority", "minority", "contradicts"],
  ["every", "only some", "contradicts"],
  ["all", "some", "compatible"],
  ["all", "most", "compatible"],
  ["most", "many", "compatible"],
  ["many", "some", "compatible"],
  ["few", "some", "compatible"],
  ["several", "few", "entails"],
  ["all", "purple", "compatible"],
  ["purple", "all", "compatible"],
];

describe("quantifierRelation", () => {
  test.each(TABLE)("claim %s, source %s: %s", (claim, source, relation) =>
    expect(quantifierRelation(claim, source)).toBe(relation),
  );

  const any = fc.constantFrom(...quantifiers());
  test("contradiction is symmetric, entailment transitive, and everything entails itself", () => {
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(quantifierRelation(a, a)).toBe("entails");
        expect(quantifierRelation(a, b) === "contradicts").toBe(quantifierRelation(b, a) === "contradicts");
        if (quantifierRelation(a, b) === "entails" && quantifierRelation(b, c) === "entails")
          expect(quantifierRelation(a, c)).toBe("entails");
        if (quantifierRelation(a, b) === "entails" && quantifierRelation(c, a) === "contradicts")
          expect(quantifierRelation(c, b)).toBe("contradicts");
      }),
      { numRuns: 3000 },
    );
  });

  test("knows its words", () => {
    expect(["all", "hardly any", "the vast majority of", "neither"].every(isQuantifier)).toBe(true);
    expect(["minister", "", "not", "two"].some(isQuantifier)).toBe(false);
  });
});

describe("modals", () => {
  test.each([
    ["may", "possible"],
    ["would", "hypothetical"],
    ["must", "necessary"],
    ["will", "planned"],
    ["did", null],
    ["has", null],
    ["is", null],
    ["willing", null],
  ])("auxiliary %s: %s", (word, force) => expect(auxiliaryForce(word)).toBe(force));

  test.each([
    ["reportedly", "alleged"],
    ["allegedly", "alleged"],
    ["perhaps", "possible"],
    ["planned", "planned"],
    ["quickly", null],
    ["certainly", null],
    ["yesterday", null],
    ["reported", "alleged"],
    ["completed", null],
  ])("modifier %s: %s", (word, force) => expect(modifierForce(word)).toBe(force));
});
