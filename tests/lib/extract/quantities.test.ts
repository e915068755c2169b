import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { findQuantities } from "../../../lib/extract/quantities.ts";
import type { Quantity } from "../../../lib/extract/quantity.ts";
import { readDocument } from "../../../lib/text/document.ts";

function quantitiesOf(text: string): readonly Quantity[] {
  return findQuantities(readDocument(text));
}

/**
 * One quantity in short: kind, then the value or the bounds, the unit, the noun in brackets, and the
 * change. "percent 2.4 percent up:1.024", "cardinal >870 [person]", "cardinal 7..15 [dog]".
 */
function shortly(quantity: Quantity): string {
  const { kind, value, min, max, comparator, unit, noun, change } = quantity;
  const marks: Record<Quantity["comparator"], string> = {
    exact: "",
    about: "~",
    nearly: "<~",
    more_than: ">",
    at_least: ">=",
    less_than: "<",
    at_most: "<=",
    between: "",
  };
  const number =
    value === null
      ? `${min === null ? "" : tidy(min)}..${max === null ? "" : tidy(max)}`
      : `${marks[comparator]}${tidy(value)}`;
  const changed =
    change === null
      ? ""
      : ` ${change.direction}${change.factor === undefined ? "" : `:x${tidy(change.factor)}`}${change.by === undefined ? "" : `:by ${tidy(change.by)}`}${change.to === undefined ? "" : `:to ${tidy(change.to)}`}`;
  return `${kind} ${number}${unit === null || unit === "percent" ? "" : ` ${unit}`}${noun === null ? "" : ` [${noun}]`}${changed}`;
}

function tidy(value: number): string {
  return String(Number(value.toPrecision(4)));
}

/** Splits "Jobs rose {percent 2.4: 2.4%}" into the text and what is expected of each marked stretch. */
function golden(marked: string): { text: string; expected: string[] } {
  const expected: string[] = [];
  const text = marked.replaceAll(/\{([^{}]{1,80}?): ([^{}]{1,80})\}/g, (_, description: string, words: string) => {
    expected.push(`${words} = ${description}`);
    return words;
  });
  return { text, expected };
}

function check(marked: string): void {
  const { text, expected } = golden(marked);
  expect(quantitiesOf(text).map((quantity) => `${quantity.text} = ${shortly(quantity)}`)).toEqual(expected);
}

describe("numbers in digits and words", () => {
  it.each([
    "They read {cardinal 300 [claim]: 300} fact-checked claims.",
    "They planted {cardinal 1500 [tree]: 1,500} trees.",
    "They planted {cardinal 1500 [tree]: 1\u00A0500} trees.",
    "They planted {cardinal 5000 [tree]: five thousand} trees.",
    "They planted {cardinal 2500000 [tree]: two and a half million} trees.",
    "They planted {cardinal 500000 [tree]: half a million} trees.",
    "They planted {cardinal 1500000 [tree]: a million and a half} trees.",
    "They planted {cardinal 12 [tree]: a dozen} trees.",
    "They planted {cardinal 36 [tree]: 3 doz} trees.",
    "The toll is {money 0.08 EUR: .08 euros}.",
    "Rents rose {percent 0.5 [rent] up:x1.005: .5 percent}.",
    "The ticket was {money 15.5 USD: 15 dollars 50}.",
    "They laid {cardinal 32200 [tile]: 322 hundred} tiles.",
    "They planted {cardinal 24 [tree]: two dozen} trees.",
    "They planted {cardinal 2 [tree]: a couple} of trees.",
    "They planted {cardinal 23 [tree]: twenty-three} trees.",
    "They planted {cardinal 105 [tree]: one hundred and five} trees.",
    "They planted {cardinal 5000 [tree]: 5k} trees.",
    "They planted {cardinal 1300000 [tree]: 13 lakh} trees.",
    "They planted {cardinal 200.. [tree]: hundreds} of trees.",
    "They planted {cardinal 200..1000 [tree]: several hundred} trees.",
    "{cardinal 2 [man]: Two} men and {cardinal 1 [dog]: one} dog were seen.",
    "The {cardinal 12 [member]: 12}-member panel met.",
    "{cardinal 1787 [people]: 1,787} people and {cardinal 2019 [vote]: 2019} votes were counted.",
  ])("%s", check);
});

describe("money, shares, measures", () => {
  it.each([
    "The bridge cost {money 2400000000 GBP: £2.4bn}.",
    "The bridge cost {money 2400000000 GBP: 2.4 billion pounds}.",
    "The bridge cost {money 5000000 USD: US$5m}.",
    "The bridge cost {money 50000000 INR: ₹5 crore}.",
    "The bridge cost {money 1200000000..1500000000 USD: $1.2-1.5 billion}.",
    "The bridge cost {money 3 EUR: €3} or {money 50 cent: 50 cents}.",
    "She lost {measure 20 pound: 20 pounds}.",
    "She paid {money 20 GBP: 20 pounds} for it.",
    "{percent 85.19 [resident]: 85.19%} of residents and {percent 12 [shop]: 12 per cent} of the shops agreed.",
    "{fraction 0.3333 [pupil]: A third} of pupils and {fraction 0.6667 [teacher]: two-thirds} of teachers came.",
    "{fraction 0.4 [pupil]: Two in five} pupils, {fraction 0.75 [class]: three quarters} of classes.",
    "{cardinal 18 [member]: 18} of the {cardinal 24 [member]: 24} members left.",
    "It is {measure 30 km: 30 km} away, or {measure 30 km: 30km}.",
    "It fell by {percentage_points 3 percentage point down:by -3: 3 percentage points}.",
    "It reached {measure 20 °C: 20 °C} and {measure 30 km/h: 30km/h}.",
    "She is {measure 5.833 foot: 5 feet 10 inches} tall.",
    "It lasted {duration 3 year: three years}, then {duration >2 century: more than two centuries}.",
    "It was {measure 0.25 mile: 1/4 mile} away.",
    "It was {percent <0.5: less than half of 1 percent}.",
    "Ann Lee, {age 34 year: 34}, met a {age 40 year: 40-year-old} man and a girl aged {age 9 year: 9}.",
    "The {ordinal 231 [anniversary]: 231st} anniversary, the {ordinal 3 [man]: third} man.",
  ])("%s", check);
});

describe("comparators and ranges", () => {
  it.each([
    "{cardinal >870 [people]: More than 870} people came.",
    "{cardinal >=870 [people]: At least 870} people came.",
    "{cardinal >=870 [people]: No fewer than 870} people came.",
    "{cardinal <=870 [people]: No more than 870} people came.",
    "{cardinal <=870 [people]: Up to 870} people came.",
    "{cardinal <870 [people]: Fewer than 870} people came.",
    "{cardinal <~5000 [people]: Nearly 5,000} people came.",
    "{cardinal ~300 [people]: Some 300} people came.",
    "{cardinal ~300 [people]: About 300} people came.",
    "{cardinal >=870 [arrest]: 870-plus} arrests.",
    "{cardinal >=20 [people]: 20 or more} people came.",
    "{cardinal 7..15 [dog]: 7-15} dogs, {cardinal 5..6 [cat]: five to six} cats.",
    "{cardinal 7..15 [dog]: Between 7 and 15} dogs came.",
    "Children {cardinal 5..11: from 5 to 11} came.",
    "People {age 17..20 year: between the ages of 17 and 20} came.",
    "Just {fraction 0.1111 [voter]: one of every nine} voters came.",
    "{cardinal 10..40 [dog]: More than 10 but fewer than 40} dogs came.",
    "They won {cardinal 3: 3}-{cardinal 1: 1}.",
  ])("%s", check);
});

describe("changes", () => {
  it.each([
    "Counterterrorism arrests {multiple 2 [arrest] up:x2: doubled}.",
    "The number of arrests {multiple <~3 [arrest] up:x3: nearly tripled}.",
    "Arrests {multiple >2 [arrest] up:x2: more than doubled} last year.",
    "Profits {multiple 0.5 [profit] down:x0.5: halved}.",
    "The firm {multiple 2 [profit] up:x2: doubled} its profits.",
    "Sales fell by {fraction 0.3333 [sale] down:x0.6667: a third}.",
    "Jobs rose {percent 12 [job] up:x1.12: 12%} to {cardinal 340 up:to 340: 340}.",
    "Arrests rose from {cardinal 40: 40} to {cardinal 60 up:x1.5:by 20:to 60: 60}.",
    "Arrests rose by {cardinal 20 up:by 20: 20}.",
    "You can sum it up in {cardinal 30 [word]: 30} words.",
    "There were {cardinal 60 [arrest] up:x1.5:by 20:to 60: 60} arrests in the north, up from {cardinal 40: 40}.",
    "There were {cardinal 60 [arrest] up:x1.5:by 20:to 60: 60} arrests, up from {cardinal 40: 40}.",
    "Those who lost jobs had been making {money 35000..60000 USD: $35,000 to $60,000} a year.",
    "Exports grew {multiple 3 [export] up:x3: threefold}.",
    "The city cut the number of posts by {fraction 0.5 [post] down:x0.5: half}.",
    "They signed a {money 2000000 USD [contract]: $2 million} contract.",
    "Women make up {percent 40 [staff]: 40%} of staff.",
  ])("%s", check);
});

describe("what is no quantity", () => {
  it.each([
    "Relations since 1787 are good.",
    "He left on December 5, 2019 and on 5 December.",
    "He left on the 5th of May at 10:30 or at 8 p.m.",
    "The season of 2013-14 and the 1960s.",
    "COVID-19, the G7, an Airbus A320 and a B-52.",
    "Call 555-123-4567 or +1-222-333-4444.",
    "Version 1.2.3 is out.",
    "No one knew, and one of them said that one must go.",
    "The Fortune 500 companies grew.",
    "See page 12, chapter 3 and Apollo 11.",
    "In the 21st century it was written [12].",
    "The price was 5,00 in that list.",
    "In 2019 elections were held, and the 2016 elections too.",
    "Mail box#77@example.org now.",
  ])("%s", (text) => {
    expect(quantitiesOf(text).map((quantity) => quantity.text)).toEqual([]);
  });

  it("never finds a number inside a longer one", () => {
    expect(quantitiesOf("They sold 1500 cars.").map((quantity) => quantity.value)).toEqual([1500]);
  });
});

describe("precision", () => {
  it.each([
    ["85%", 0.5],
    ["85.19%", 0.005],
    ["5 thousand people", 500],
    ["870 people", 0.5],
    ["$2.4bn", 0.05e9],
  ])("%s", (text, precision) => {
    expect(quantitiesOf(text)[0]?.precision).toBeCloseTo(precision, 9);
  });
});

describe("properties", () => {
  const words = fc.constantFrom(
    "5",
    "1,500",
    "-",
    "–",
    "to",
    "from",
    "and",
    "a",
    "half",
    "million",
    "of",
    "$",
    "%",
    "percent",
    "third",
    "two",
    "hundred",
    "more",
    "than",
    "rose",
    "by",
    "doubled",
    ",",
    ".",
    "in",
    "km",
    "years",
    "old",
    "people",
    "1/2",
    "½",
    "between",
    "about",
    "2019",
    "May",
    "(",
    ")",
    "'s",
    "ˈ",
    "😀",
    "\u00A0",
    "\n",
  );

  it("gives spans that the text holds, in order and apart", () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join(" ");
        let end = 0;
        for (const quantity of quantitiesOf(text)) {
          expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(quantity.end).toBeGreaterThan(quantity.start);
          expect(quantity.min === null || quantity.max === null || quantity.min <= quantity.max).toBe(true);
          end = quantity.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it("reads every whole number as it is written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2101, max: 999_999_999 }), (value) => {
        const [read] = quantitiesOf(`They counted ${value.toLocaleString("en-GB")} birds.`);
        expect(read?.value).toBe(value);
        expect(read?.noun).toBe("bird");
      }),
      { numRuns: 60 },
    );
  });
});

describe("hostile input", () => {
  /** Token reads stand for the work done: the text is walked through a counting copy of its tokens. */
  function reads(text: string): number {
    const document = readDocument(text);
    let count = 0;
    const tokens = new Proxy(document.tokens, {
      get(target, key, receiver): unknown {
        if (typeof key === "string" && /^\d+$/.test(key)) count += 1;
        return Reflect.get(target, key, receiver);
      },
    });
    findQuantities({ ...document, tokens });
    return count;
  }

  it.each([
    "5 ",
    "5-",
    "two hundred and ",
    "more than ",
    "from 5 to ",
    "$",
    "1/2 ",
    "a half of a ",
    "rose by 5 ",
    "1,",
    "5 feet 3 inches ",
    "5 and ",
  ])("reads %j, repeated, in linear work", (piece) => {
    const small = reads(piece.repeat(200));
    const large = reads(piece.repeat(800));
    expect(large).toBeLessThan(small * 4.6 + 2000);
  });
});
