import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Time } from "../../../lib/extract/time.ts";
import { findTimes } from "../../../lib/extract/times.ts";
import { readDocument } from "../../../lib/text/document.ts";

/** A Wednesday. */
const ANCHOR = "2020-06-10";

/**
 * The expected expressions stand in braces inside the input, preposition left outside; beside it what each
 * must be read as: relation, days, granularity, then "~" where approximate and "anchored" where so.
 */
type Case = readonly [marked: string, ...expected: string[]];

function unmark(marked: string): { readonly text: string; readonly spans: string[] } {
  return {
    text: marked.replaceAll(/[{}]/g, ""),
    spans: [...marked.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? ""),
  };
}

function describeTime(time: Time): string {
  const days = time.from === null ? "open" : time.from === time.to ? time.from : `${time.from}..${time.to}`;
  const flags = [time.approximate ? "~" : "", time.origin === "anchored" ? "anchored" : ""].filter(Boolean);
  return [time.relation, days, time.granularity, ...flags].join(" ");
}

function check([marked, ...expected]: Case, anchor: string | null): void {
  const { text, spans } = unmark(marked);
  const found = findTimes(readDocument(text), anchor);
  expect(found.map((time) => time.text)).toEqual(spans);
  expect(found.map(describeTime)).toEqual(expected);
  for (const time of found) expect(text.slice(time.start, time.end)).toBe(time.text);
}

const CALENDAR_DATES: readonly Case[] = [
  ["The bridge opened on {December 5, 2019}, after a delay.", "in 2019-12-05 day"],
  ["The bridge opened on {5 December 2019}.", "in 2019-12-05 day"],
  ["It closed on {the 5th of December, 2019}.", "in 2019-12-05 day"],
  ["It closed on {Dec. 5, 2019}.", "in 2019-12-05 day"],
  ["Born {May 3,1981} in Ohio.", "in 1981-05-03 day"],
  ["Recorded {2019-12-05} by the clerk.", "in 2019-12-05 day"],
  ["Filed on {25/12/2019} and again on {12/25/2019}.", "in 2019-12-25 day", "in 2019-12-25 day"],
  ["Signed on {5.12.2019} in Vienna.", "in 2019-12-05 day"],
  ["Stamped {05-Aug-2016} at the border.", "in 2016-08-05 day"],
  ["They met on {Thursday, December 5, 2019}.", "in 2019-12-05 day"],
  ["They met on {18} and {19 June 2019}.", "in 2019-06-18 day", "in 2019-06-19 day"],
  ["The fair of {5-7 December 2019} drew crowds.", "between 2019-12-05..2019-12-07 day"],
  ["It ran between {3 and 9 May 2018}.", "between 2018-05-03..2018-05-09 day"],
  ["It ran from {30 April to 3 May 2018}.", "between 2018-04-30..2018-05-03 day"],
  ["He was hired in {December 2019}.", "in 2019-12-01..2019-12-31 month"],
  [
    "It beat {2009}'s record in the {March 2010} issue.",
    "in 2009-01-01..2009-12-31 year",
    "in 2010-03-01..2010-03-31 month",
  ],
  ["Rain fell in {May} and {June 2019}.", "in 2019-05-01..2019-05-31 month", "in 2019-06-01..2019-06-30 month"],
  ["Sales rose between {May and July 2019}.", "between 2019-05-01..2019-07-31 month"],
  ["Sales rose between {November and February 2019}.", "between 2018-11-01..2019-02-28 month"],
  ["Snow fell on {29 February 2020}.", "in 2020-02-29 day"],
  ["Sales peaked on {Black Friday 2019}.", "in 2019-11-29 day"],
  ["{Christmas Day 2020} was quiet; {Easter Sunday 2019} was not.", "in 2020-12-25 day", "in 2019-04-21 day"],
  ["It is held on {the first Monday of September 2019}.", "in 2019-09-02 day"],
  ["They left at {the end of 5 May 2019}.", "in 2019-05-05 day ~"],
];

const YEARS: readonly Case[] = [
  ["Relations began in {1787}.", "in 1787-01-01..1787-12-31 year"],
  ["They have been friends since {1787}.", "since 1787-01-01..1787-12-31 year"],
  ["It should be ready by {2029}.", "by 2029-01-01..2029-12-31 year"],
  [
    "She ruled before {1500} and after {1480}.",
    "before 1500-01-01..1500-12-31 year",
    "after 1480-01-01..1480-12-31 year",
  ],
  ["He served from {2010 to 2015}.", "between 2010-01-01..2015-12-31 year"],
  ["The mayor ({2010-15}) resigned.", "between 2010-01-01..2015-12-31 year"],
  ["The painter ({1787–1843}) died young.", "between 1787-01-01..1843-12-31 year"],
  ["In {2019} sales rose.", "in 2019-01-01..2019-12-31 year"],
  [
    "Sales rose in {2017}, {2018} and {2019}.",
    "in 2017-01-01..2017-12-31 year",
    "in 2018-01-01..2018-12-31 year",
    "in 2019-01-01..2019-12-31 year",
  ],
  ["The {2019} report was late.", "in 2019-01-01..2019-12-31 year"],
  [
    "A {2018} remake of his own {1977} film failed.",
    "in 2018-01-01..2018-12-31 year",
    "in 1977-01-01..1977-12-31 year",
  ],
  ["Arrests doubled compared to {2018}.", "in 2018-01-01..2018-12-31 year"],
  ["{2019} was a hard year.", "in 2019-01-01..2019-12-31 year"],
  ["Caesar died in {44 BC}.", "in -0043-01-01..-0043-12-31 year"],
  ["Built c. {1850} by monks.", "in 1850-01-01..1850-12-31 year ~"],
  ["It was not opened until {2018}.", "in 2018-01-01..2018-12-31 year"],
  ["She has led it from {May 2015 to present}.", "since 2015-05-01..2015-05-31 month"],
  ["Cars from {2012 or later} may enter.", "since 2012-01-01..2012-12-31 year"],
];

const PERIODS: readonly Case[] = [
  [
    "In {the 1990s} and {the late 1990s} it grew.",
    "in 1990-01-01..1999-12-31 decade",
    "in 1995-01-01..1999-12-31 decade ~",
  ],
  ["Music of {the '80s} returned.", "in 1980-01-01..1989-12-31 decade"],
  ["A mill of {the 19th century} burned.", "in 1801-01-01..1900-12-31 century"],
  [
    "Output fell in {Q2 2021} and in {the second quarter of 2020}.",
    "in 2021-04-01..2021-06-30 quarter",
    "in 2020-04-01..2020-06-30 quarter",
  ],
  ["Profit rose in {the first half of 2020}.", "in 2020-01-01..2020-06-30 month"],
  ["Profit rose in {the first nine months of 2019}.", "in 2019-01-01..2019-09-30 month"],
  ["The budget for {fiscal year 2020/21} passed.", "in 2020-01-01..2021-12-31 year ~"],
  ["They left in {spring 2021}.", "in 2021-03-01..2021-05-31 season ~"],
  ["They left in {the summer of 1969}.", "in 1969-06-01..1969-08-31 season ~"],
  ["Profit fell in {the year ended 31 March 2020}.", "in 2019-04-01..2020-03-31 month"],
  ["Output grew in {the three months to June 2019}.", "in 2019-04-01..2019-06-30 month"],
  ["In the {2015-16} school year it shut.", "in 2015-01-01..2016-12-31 year"],
  ["They left in {early 2019}.", "in 2019-01-01..2019-06-30 year ~"],
  ["It is due by {the end of 2030}.", "by 2030-07-01..2030-12-31 year ~"],
  ["It fell in {mid-May 2019}.", "in 2019-05-08..2019-05-24 month ~"],
  ["It opened in {the week of 3 May 2019}.", "in 2019-04-29..2019-05-05 week"],
];

const RELATIVE: readonly Case[] = [
  ["{Yesterday} it rained and {today} it is dry.", "in 2020-06-09 day anchored", "in 2020-06-10 day anchored"],
  ["He resigned on {Monday}.", "in 2020-06-08 day anchored"],
  ["He resigned {last Friday}.", "in 2020-06-05 day anchored"],
  ["She will speak on {Friday}.", "in 2020-06-12 day anchored"],
  ["The strike ended {two years ago}.", "in 2018-01-01..2018-12-31 year ~ anchored"],
  ["The strike ended {three days ago}.", "in 2020-06-07 day anchored"],
  [
    "Prices fell {last month} and rose {this year}.",
    "in 2020-05-01..2020-05-31 month anchored",
    "in 2020-01-01..2020-12-31 year anchored",
  ],
  [
    "They meet {next week}, probably on {Tuesday} or {Thursday}.",
    "in 2020-06-15..2020-06-21 week anchored",
    "in 2020-06-16 day anchored",
    "in 2020-06-18 day anchored",
  ],
  [
    "They met {last Christmas} and will meet {next Easter}.",
    "in 2019-12-25 day ~ anchored",
    "in 2021-04-04 day ~ anchored",
  ],
  ["It reopens {next spring}.", "in 2021-03-01..2021-05-31 season ~ anchored"],
  ["It fell over {the past two years}.", "within 2018-06-10..2020-06-10 year ~ anchored"],
  ["She spoke on {5 December}.", "in 2019-12-05 day anchored"],
  ["She will speak on {5 December}.", "in 2020-12-05 day anchored"],
  ["As of {12 March}, it had grown.", "as_of 2020-03-12 day anchored"],
  [
    "He left in {2015}; {two years later} he was back.",
    "in 2015-01-01..2015-12-31 year",
    "in 2017-01-01..2017-12-31 year ~ anchored",
  ],
  [
    "It opened in {2018} and closed {the following year}.",
    "in 2018-01-01..2018-12-31 year",
    "in 2019-01-01..2019-12-31 year anchored",
  ],
  ["The deal fell apart {a day earlier}.", "in open day anchored"],
  ["It must pay within {two years}.", "within open year anchored"],
  ["It may be read as {3/4/2019} or not.", "in open day"],
];

/** Nothing in these is a date. */
const NOT_DATES: readonly string[] = [
  "It may be that they march at dawn.",
  "You may 5 times refuse.",
  "Theresa May spoke to April Jones and August Wilson.",
  "He finished second and scored in the second half.",
  "The Sunday Times sat in the sun.",
  "Shoppers like Black Friday best.",
  "There were 2019 votes and 1,500 people.",
  "Some 2000 cases were seen.",
  "About 1800 soldiers marched with 1200 horses and paid $2019 each.",
  "Call 138-2010-2015 for more.",
  "See pages 1200-1300 of the book.",
  "He is in his 60s and she in her late 40s.",
  "They spring to life, fall over and march on.",
  "The May government fell.",
  "The march on the capital went well.",
  "It took three years and two months.",
  "USA Today printed it.",
  "He won 2-1 and took 3/4 of the vote.",
  "She lives at 1600 Main Street.",
  "A quarter of them left; one second was enough.",
  "He had two years to live and ten months to pay.",
  "The temperature reached the 80s.",
  "Windows 2000 crashed.",
  "A Christmas tree stood on Easter Island.",
  "He weighed 2019 grams and ran 1500 metres.",
  "June Carter sang; Mr March played.",
];

function named(rows: readonly Case[]): { readonly marked: string; readonly row: Case }[] {
  return rows.map((row) => ({ marked: row[0], row }));
}

describe("findTimes", () => {
  test.each(named([...CALENDAR_DATES, ...YEARS, ...PERIODS]))("$marked", ({ row }) => check(row, null));
  test.each(named(RELATIVE))("$marked", ({ row }) => check(row, ANCHOR));
  test.each(NOT_DATES)("reads no date in: %s", (text) => {
    expect(findTimes(readDocument(text), ANCHOR).map((time) => time.text)).toEqual([]);
  });
});

describe("without an anchor", () => {
  test.each([
    ["She spoke on 5 December.", { month: 12, day: 5 }],
    ["She spoke in May.", { month: 5 }],
    ["She read the March issue.", { month: 3 }],
    ["She spoke on Friday.", { weekday: 5 }],
    ["She spoke yesterday.", {}],
    ["She spoke last month.", {}],
    ["She spoke two years ago.", {}],
  ])("%s stays open and keeps what it states", (text, partial) => {
    const [time] = findTimes(readDocument(text), null);
    expect(time).toMatchObject({ from: null, to: null, partial });
  });
});

describe("stretches name their ends", () => {
  test("both ends as they are written", () => {
    const [time] = findTimes(readDocument("He served from May 2010 to 2015."), null);
    expect(time?.extent).toEqual({
      first: { from: "2010-05-01", to: "2010-05-31" },
      last: { from: "2015-01-01", to: "2015-12-31" },
    });
  });
  test.each([
    "It rose between 2010 and 2015.",
    "It was moved from May 2019 to June 2020.",
    "It was postponed from 3 May to 5 June 2020.",
  ])("%s has none", (text) => {
    for (const time of findTimes(readDocument(text), null)) expect(time.extent).toBeUndefined();
  });
});

describe("any text", () => {
  const word = fc.constantFrom(
    "May",
    "may",
    "5",
    "2019",
    "-",
    "the",
    "of",
    "last",
    "year",
    "Friday",
    "early",
    "first",
    "quarter",
    "1990s",
    ",",
    ".",
    "from",
    "to",
    "between",
    "and",
    "century",
    "19th",
    "two",
    "years",
    "ago",
    "week",
    "BC",
    "mid",
    "Christmas",
    "Day",
    "in",
    "(",
    ")",
    "44",
    "/",
    "12",
    "end",
    "Q2",
    "\u{1F600}",
    "later",
    "until",
  );
  test("spans lie in the text, in order, and bounds are ordered dates", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.constantFrom(null, ANCHOR), (words, anchor) => {
        const text = words.join(" ");
        const document = readDocument(text);
        let end = 0;
        for (const time of findTimes(document, anchor)) {
          expect(text.slice(time.start, time.end)).toBe(time.text);
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.endToken).toBeGreaterThan(time.firstToken);
          expect(time.from === null).toBe(time.to === null);
          if (time.from !== null && time.to !== null && !time.from.startsWith("-"))
            expect(time.from <= time.to).toBe(true);
          end = time.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each(["1, 2, 3, ", "Friday ", "the end of the ", "2019 to ", "two years before "])(
    "a long run of %j is read to its end",
    (unit) => {
      const text = `${unit.repeat(4000)}. It closed in 2015.`;
      expect(findTimes(readDocument(text), ANCHOR).at(-1)?.text).toBe("2015");
    },
  );
});
