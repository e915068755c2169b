import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { findEntities } from "../../../../lib/extract/entities.ts";
import { resolveName, sameName } from "../../../../lib/extract/entities/name.ts";
import { readDocument } from "../../../../lib/text/document.ts";

describe("sameName", () => {
  test.each([
    ["Mike Doe", "MIKE DOE", "same"],
    ["François Ménard", "Francois Menard", "same"],
    ["Mr Doe", "Doe", "same"],
    ["Minister of Foreign Affairs Lina Castro", "Lina Castro", "same"],
    ["U.S.", "United States", "same"],
    ["America", "US", "same"],
    ["the Netherlands", "Holland", "same"],
    ["Jean-Claude Roe", "Jean Claude Roe", "same"],
    ["King Mohammed VI", "Mohammed VI", "same"],
    ["Doe", "Mike Doe", "alias"],
    ["Mr. Doe", "Mike Doe", "alias"],
    ["President Doe", "Mike Doe", "alias"],
    ["J. Smith", "John Smith", "alias"],
    ["Mike Doe", "Michael Doe", "alias"],
    ["John Quincy Roe", "John Roe", "alias"],
    ["von der Leyen", "Ursula von der Leyen", "alias"],
    ["Othmani", "Saad El Othmani", "alias"],
    ["American", "United States", "alias"],
    ["FBI", "Federal Bureau of Investigation", "alias"],
    ["WHO", "World Health Organization", "alias"],
    ["State Department", "US Department of State", "alias"],
    ["Acme", "Acme Corp", "alias"],
    ["Acme Corp", "Acme Corp Inc.", "alias"],
  ])("%s / %s: %s", (a, b, expected) => {
    expect(sameName(a, b)).toBe(expected);
    expect(sameName(b, a)).toBe(expected);
  });

  test.each([
    ["John Smith", "Jane Smith", "different"],
    ["J. Smith", "Karen Smith", "different"],
    ["Mr Smith", "Mrs Smith", "different"],
    ["Morocco", "Spain", "different"],
    ["Moroccan", "Spanish", "different"],
    ["Mike Doe", "Nasser Idrissi", "different"],
    ["Doe", "Idrissi", "different"],
    ["Johnson", "Johnston", "different"],
    ["Ministry of Health", "Ministry of Trade", "different"],
    ["Bank of England", "England", "different"],
    ["New York", "York", "different"],
    ["South Korea", "North Korea", "different"],
    ["Niger", "Nigeria", "different"],
    ["the spokesman", "Mike Doe", "unknown"],
    ["the report", "Acme", "unknown"],
    ["minister", "Lina Castro", "unknown"],
    ["DGSN", "General Directorate of National Security", "unknown"],
    ["", "", "unknown"],
    ["", "Doe", "unknown"],
  ])("%s / %s: %s", (a, b, expected) => {
    expect(sameName(a, b)).toBe(expected);
    expect(sameName(b, a)).toBe(expected);
  });

  test("is symmetric and reads any two strings", () => {
    const names = fc
      .array(
        fc.constantFrom(
          "Mr.",
          "John",
          "J.",
          "Smith",
          "Jane",
          "the",
          "of",
          "Bank",
          "FBI",
          "US",
          "van",
          "Moroccan",
          "Minister",
          "-",
          "III",
          "é",
        ),
        { maxLength: 5 },
      )
      .map((list) => list.join(" "));
    fc.assert(
      fc.property(fc.oneof(names, fc.string()), fc.oneof(names, fc.string()), (a, b) => {
        expect(sameName(a, b)).toBe(sameName(b, a));
      }),
      { numRuns: 500 },
    );
  });
});

const ARTICLE = `Rabat - Minister of Foreign Affairs Lina Castro and Minister of Health Omar Haddad met US Secretary of State Mike Doe.
Anna Roe, the head of the Central Intelligence Agency (CIA), and Mark Roe came with spokeswoman Eva Lund. Morocco and Spain signed.
Former Prime Minister Paul Hart and Acme Corp wrote to the US Department of State and the General Directorate of National Security (DGSN).`;

describe("resolveName", () => {
  const { entities } = findEntities(readDocument(ARTICLE));
  test.each([
    ["Castro", "Lina Castro"],
    ["Ms Castro", "Lina Castro"],
    ["Foreign Minister Lina Castro", "Lina Castro"],
    ["the foreign minister", "Lina Castro"],
    ["Morocco's foreign minister", "Lina Castro"],
    ["the minister of health", "Omar Haddad"],
    ["Secretary Doe", "Mike Doe"],
    ["Michael Doe", "Mike Doe"],
    ["the secretary of state", "Mike Doe"],
    ["the American secretary of state", "Mike Doe"],
    ["the spokeswoman", "Eva Lund"],
    ["spokesperson", "Eva Lund"],
    ["head of the CIA", "Anna Roe"],
    ["Anna Roe", "Anna Roe"],
    ["Mrs Roe", "Anna Roe"],
    ["the CIA", "Central Intelligence Agency"],
    ["DGSN", "General Directorate of National Security"],
    ["the State Department", "US Department of State"],
    ["Acme", "Acme Corp"],
    ["Moroccan", "Morocco"],
    ["Kingdom of Morocco", "Morocco"],
    ["America", "United States"],
    ["the U.S.", "United States"],
    ["former prime minister", "Paul Hart"],
  ])("%s is %s", (name, expected) => {
    const found = resolveName(name, entities);
    expect(found !== null && found !== "ambiguous" ? found.name : found).toBe(expected);
  });

  test.each([
    ["Roe", "ambiguous"],
    ["the minister", "ambiguous"],
    ["Fidel Castro", null],
    ["Mr Castro", null],
    ["Castor", null],
    ["the prime minister", null],
    ["the finance minister", null],
    ["Spain's secretary of state", null],
    ["the secretary of defense", null],
    ["Portugal", null],
    ["the king", null],
    ["FBI", null],
    ["us", null],
    ["the weather", null],
    ["", null],
  ])("%s is %s", (name, expected) => {
    const found = resolveName(name, entities);
    expect(found !== null && found !== "ambiguous" ? found.name : found).toBe(expected);
  });
});
