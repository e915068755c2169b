import { describe, expect, test } from "vitest";

import { latestTime } from "../../../lib/extract/latest-time.ts";
import type { Quantity } from "../../../lib/extract/quantity.ts";
import { findQuantities } from "../../../lib/extract/quantities.ts";
import { parseIsoDate } from "../../../lib/extract/times/calendar.ts";
import type { Time } from "../../../lib/extract/time.ts";
import { findTimes } from "../../../lib/extract/times.ts";
import { originOfAnniversary } from "../../../lib/judge/anniversary.ts";
import { compareDuration, durationSince } from "../../../lib/judge/duration.ts";
import type { Proof } from "../../../lib/judge/result.ts";
import { readDocument } from "../../../lib/text/document.ts";

function timeIn(phrase: string): Time {
  const [time] = findTimes(readDocument(`It was so ${phrase}.`), null);
  if (time === undefined) throw new Error(`no time in "${phrase}"`);
  return time;
}

function quantityIn(phrase: string): Quantity {
  const [quantity] = findQuantities(readDocument(`It went on for ${phrase}.`));
  if (quantity === undefined) throw new Error(`no quantity in "${phrase}"`);
  return quantity;
}

/** A second, tiny reading of a proof: terms joined by + - * from left to right, products first; ISO dates are days. */
function holds(proof: Proof): boolean {
  const match = /^(.*?) (=|<=?|>=?) (.*)$/.exec(proof.expression);
  if (match === null) return false;
  const [left, right] = [valueOf(match[1] ?? ""), valueOf(match[3] ?? "")];
  const verdicts: Record<string, boolean> = {
    "=": left === right,
    "<": left < right,
    "<=": left <= right,
    ">": left > right,
    ">=": left >= right,
  };
  return verdicts[match[2] ?? ""] === true && left === proof.result;
}

function valueOf(term: string): number {
  return term
    .split(/ (?=[+-] )/)
    .map((part) => {
      const sign = part.startsWith("- ") ? -1 : 1;
      const factors = part.replace(/^[+-] /, "").split(" * ");
      return (
        sign *
        factors.map((factor) => parseIsoDate(factor) ?? Number(factor)).reduce((product, factor) => product * factor, 1)
      );
    })
    .reduce((sum, part) => sum + part, 0);
}

describe("durationSince", () => {
  test.each([
    ["since 1787", "2020-01-15", 233, "2020 - 1787 = 233"],
    ["on 12 May 1931", "2020-05-11", 88, "2020 - 1931 - 1 = 88"],
    ["on 12 May 1931", "2020-05-12", 89, "2020 - 1931 = 89"],
    ["on 29 February 2016", "2020-02-28", 3, "2020 - 2016 - 1 = 3"],
  ])("%s until %s: %i years", (phrase, reference, years, expression) => {
    const elapsed = durationSince(timeIn(phrase), reference);
    expect(elapsed?.years).toBe(years);
    expect(elapsed?.proof.expression).toBe(expression);
    expect(elapsed !== null && holds(elapsed.proof)).toBe(true);
  });

  test("a year alone bounds the length from both sides", () => {
    const elapsed = durationSince(timeIn("in 1787"), "2020-06-30");
    expect(elapsed?.minYears).toBeGreaterThan(232);
    expect(elapsed?.maxYears).toBeLessThan(234);
  });

  test.each([
    ["since 2025", "2020-01-15"],
    ["since May", "2020-01-15"],
    ["since 1787", "no date"],
  ])("%s until %s is no duration", (phrase, reference) => {
    expect(durationSince(timeIn(phrase), reference)).toBeNull();
  });
});

describe("compareDuration", () => {
  test.each([
    ["more than two centuries", "since 1787", "2020-01-15", "entails"],
    ["more than 200 years", "since 1787", "2020-01-15", "entails"],
    ["at least 230 years", "since 1787", "2020-01-15", "entails"],
    ["233 years", "since 1787", "2020-01-15", "entails"],
    ["two centuries", "since 1787", "2020-01-15", "entails"],
    ["less than 250 years", "since 1787", "2020-01-15", "entails"],
    ["three weeks", "since 1 May 2020", "2020-05-22", "entails"],
    ["21 days", "since 1 May 2020", "2020-05-22", "entails"],
    ["88 years", "since 12 May 1931", "2020-05-11", "entails"],
    ["more than three centuries", "since 1787", "2020-01-15", "contradicts"],
    ["300 years", "since 1787", "2020-01-15", "contradicts"],
    ["100 years", "since 1787", "2020-01-15", "contradicts"],
    ["less than two centuries", "since 1787", "2020-01-15", "contradicts"],
    ["240 years", "since 1787", "2020-01-15", "contradicts"],
    ["91 years", "since 12 May 1931", "2020-05-11", "contradicts"],
    ["89 years", "since 12 May 1931", "2020-05-11", "compatible"],
    ["22 days", "since 1 May 2020", "2020-05-22", "compatible"],
    ["200 years", "since 1787", "2020-01-15", "compatible"],
    ["230 years", "since 1787", "2020-01-15", "compatible"],
    ["more than 233 years", "since 1787", "2020-06-15", "compatible"],
  ])("%s, %s, %s: %s", (claim, source, reference, relation) => {
    const comparison = compareDuration(quantityIn(claim), timeIn(source), reference);
    expect(comparison?.relation).toBe(relation);
    if (relation === "compatible") expect(comparison?.proof).toBeUndefined();
    else expect(comparison?.proof !== undefined && holds(comparison.proof)).toBe(true);
  });

  test.each([
    [88, "on 12 May 1931", "entails"],
    [89, "on 12 May 1931", "contradicts"],
    [88, "in 1931", "compatible"],
    [89, "in 1931", "compatible"],
    [87, "in 1931", "contradicts"],
    [90, "in 1931", "contradicts"],
  ])("aged %i, born %s: %s", (age, birth, relation) => {
    const claim: Quantity = { ...quantityIn(`${age} years`), kind: "age" };
    expect(compareDuration(claim, timeIn(birth), "2020-05-11")?.relation).toBe(relation);
  });

  test("without a reference, only what every later day leaves true is entailed, and nothing is contradicted", () => {
    const source = timeIn("since 1787");
    const latest = timeIn("on 5 December 2019");
    const relationOf = (phrase: string, named: Time | null): string | undefined =>
      compareDuration(quantityIn(phrase), source, null, named)?.relation;
    expect(relationOf("more than two centuries", latest)).toBe("entails");
    expect(relationOf("at least 230 years", latest)).toBe("entails");
    expect(relationOf("233 years", latest)).toBe("compatible");
    expect(relationOf("less than 300 years", latest)).toBe("compatible");
    expect(relationOf("more than three centuries", latest)).toBe("compatible");
    expect(relationOf("more than two centuries", null)).toBeUndefined();
  });

  test.each([
    ["233 people", "since 1787"],
    ["233 years", "until 1787"],
    ["233 years", "since Friday"],
    ["233 years", "since about 1787"],
  ])("%s is not held against %s", (claim, source) => {
    expect(compareDuration(quantityIn(claim), timeIn(source), "2020-01-15")).toBeNull();
  });
});

describe("originOfAnniversary", () => {
  test("the year held less the number", () => {
    const [number] = findQuantities(readDocument("They marked the 231st anniversary."));
    const origin = number === undefined ? null : originOfAnniversary(number, timeIn("in 2020"));
    expect(origin?.year).toBe(1789);
    expect(origin?.proof.expression).toBe("2020 - 231 = 1789");
    expect(origin !== null && holds(origin.proof)).toBe(true);
  });

  test.each([
    ["They marked 231 years.", "in 2020"],
    ["They marked the 231st anniversary.", "in the 1990s"],
    ["They marked the 231st anniversary.", "on Friday"],
  ])("%s %s has none", (text, phrase) => {
    const [number] = findQuantities(readDocument(text));
    expect(number === undefined ? null : originOfAnniversary(number, timeIn(phrase))).toBeNull();
  });
});

describe("latestTime", () => {
  test.each([
    ["It opened in 2010 and closed on 5 May 2019.", "5 May 2019"],
    ["It opened in 2010. It will reopen in 2029.", "2010"],
    ["It opened in 2010 and must be sold by 2029.", "2010"],
    ["It opened on Friday.", null],
  ])("%s: %s", (text, expected) => {
    const document = readDocument(text);
    expect(latestTime(document, findTimes(document, null))?.text ?? null).toBe(expected);
  });
});
