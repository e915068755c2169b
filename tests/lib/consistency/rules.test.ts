import { describe, expect, test } from "vitest";

import { extractFacts, readArticle } from "../../../lib/index.ts";
import type { Warning } from "../../../lib/index.ts";
import { isProven } from "../../support/proof-evaluator.ts";

interface Sent {
  readonly text: string;
  readonly title?: string;
  readonly publishedAt?: string;
}

function warningsOf(sent: string | Sent): readonly Warning[] {
  const article = typeof sent === "string" ? { text: sent } : sent;
  const { warnings } = extractFacts(readArticle(article));
  for (const { spans, title, proof } of warnings) {
    if (proof !== undefined) {
      expect(isProven(proof), proof.expression).toBe(true);
      for (const { span } of proof.operands) expect(article.text.slice(span.start, span.end)).toBe(span.text);
    }
    expect(spans.length + (title === undefined ? 0 : 1)).toBeGreaterThanOrEqual(2);
    for (const span of spans) {
      expect(article.text.slice(span.start, span.end)).toBe(span.text);
      expect(span.text).not.toBe("");
      expect(span.sentence.start <= span.start && span.end <= span.sentence.end).toBe(true);
    }
    if (title !== undefined) expect(article.title?.slice(title.start, title.end)).toBe(title.text);
  }
  return warnings;
}

const published = (text: string, title?: string): Sent => ({
  text,
  publishedAt: "2024-03-01",
  ...(title === undefined ? {} : { title }),
});

/** For each code: what must be told, and what looks like it and is consistent, or could be. */
const CASES: Readonly<
  Record<Warning["code"], { readonly fires: readonly (string | Sent)[]; readonly near: readonly (string | Sent)[] }>
> = {
  weekday_mismatch: {
    fires: [
      "The hall opened on Monday, 5 May 2024.",
      "On Friday 12 March 2024 the hall burned down.",
      "The council met on Tuesday, March 13, 2024, in Lund.",
      "The sale ended on Sunday, 1 January 2000.",
      "It was signed on Thu, 7 June 2019.",
      "The trial begins on Saturday, 2 February 2025.",
    ],
    near: [
      "The hall opened on Sunday, 5 May 2024.",
      "On Tuesday 12 March 2024 the hall burned down.",
      "The council met on Wednesday, March 13, 2024, in Lund.",
      published("The hall opens on Monday, 5 May."),
      "The treaty was signed on Monday, 5 May 1645.",
      "The hall opens on Mondays. On 5 May 2024 it was closed.",
    ],
  },
  dates_out_of_order: {
    fires: [
      "Anna Bell was born in 1931. Anna Bell died in 1920.",
      "Karl Holm was born on 3 May 1950 in Lund. Holm died on 1 May 1950.",
      "She served as mayor from 2015 to 2010.",
      "Karl Holm (1950-1940) was a painter.",
      "The Lund Society was founded in 1990. The Lund Society was dissolved in 1985.",
      "The hall was closed from 1990 until 1985.",
    ],
    near: [
      "Anna Bell was born in 1931. Anna Bell died in 2020.",
      "Anna Bell was born in 1931. Her father died in 1920.",
      "She served as mayor from 2010 to 2015.",
      "Karl Holm (1940-1950) was a painter.",
      "The motion was carried by 1204 to 1101.",
      "The price fell from 2015 to 2010 kronor.",
      "Anna Bell was born in 1931. Karl Holm died in 1920.",
      "The report said Anna Bell died in 1920. Anna Bell was born in 1931.",
    ],
  },
  age_mismatch: {
    fires: [
      published("Anna Bell, 58, leads the bank. Anna Bell was born in 1931."),
      published("Karl Holm, 40, opened the hall. Holm was born in Lund in 1950."),
      "Anna Bell was born in 1931. Anna Bell died in 2001 at the age of 80.",
      "Karl Holm was born in 1950. Karl Holm died in 2020 aged 60.",
      published("Anna Bell was born on 3 May 1990. The hall belongs to Anna Bell, 50, of Lund."),
      "Anna Bell was born on 12 May 1931. Bell died on 3 May 2001 aged 75.",
    ],
    near: [
      published("Anna Bell, 92, leads the bank. Anna Bell was born in 1931."),
      published("Anna Bell, 93, leads the bank. Anna Bell was born in 1931."),
      "Anna Bell, 58, leads the bank. Anna Bell was born in 1931.",
      "Anna Bell was born in 1931. Anna Bell died in 2001 at the age of 70.",
      "Anna Bell was born in 1931. Anna Bell died in 2001 at the age of 69.",
      published("In 1989, Anna Bell, 58, led the bank. Anna Bell was born in 1931."),
      published("Anna Bell was born in 1931. Her son Karl Holm, 58, leads the bank."),
    ],
  },
  duration_mismatch: {
    fires: [
      "She led the bank for seven years, from 2010 to 2012.",
      "She led the bank from 2010 to 2012, for seven years.",
      "The three-year war (1990-1997) ruined the town.",
      "He was mayor for 20 years (2001-2011).",
      "The fair lasts ten days, from 3 May 2024 to 6 May 2024.",
      "The hall was shut for five years, from 1990 to 1999.",
    ],
    near: [
      "She led the bank for seven years, from 2010 to 2017.",
      "She led the bank for seven years, from 2010 to 2016.",
      "The seven-year war (1990-1997) ruined the town.",
      "After seven years abroad, she led the bank from 2010 to 2012.",
      "She led the bank from 2010 to 2012, after seven years as a clerk.",
      "She led the bank for more than one year, from 2010 to 2012.",
      "The fair lasts four days, from 3 May 2024 to 6 May 2024.",
      "Every three years from 2010 to 2020 the fair was held.",
    ],
  },
  parts_mismatch: {
    fires: [
      "The crash killed 40 people: 25 men and 10 women.",
      "The crash killed 40 people: 25 men, 10 women and 8 children.",
      "Of the 40 passengers, 25 were men and 20 were women.",
      "The school has 300 pupils, including 200 boys and 150 girls.",
      "The ship held 40 people (25 men and 20 women).",
      "Of the 90 guests, 60 were adults and 40 were children.",
    ],
    near: [
      "The crash killed 40 people: 25 men and 15 women.",
      "The crash killed 40 people, including 25 men and 10 women.",
      "Of the 40 passengers, 25 were Swedes and 20 were women.",
      "The crash killed about 40 people: 25 men and 10 women.",
      "The crash killed 40 people: 25 men, 10 women and several children.",
      "The ship held 40 boxes: 25 for men and 10 for women.",
      "Of the 90 guests, 60 were adults and 30 were children.",
    ],
  },
  percentage_mismatch: {
    fires: [
      "40 of the 200 members, or 30 percent, left.",
      "Of 200 members, 40 of 200 (30 percent) left.",
      "Some 150 out of 200 votes (60%) were cast by post.",
      "Sales rose 50% from 200 to 250 last year.",
      "Sales rose from $200 million to $250 million, an increase of 50 percent.",
      "Profits doubled from 200 to 500 kronor.",
      "Output fell 10 percent, from 400 tonnes to 300 tonnes.",
    ],
    near: [
      "40 of the 200 members, or 20 percent, left.",
      "Some 150 out of 200 votes (75%) were cast by post.",
      "Sales rose 25% from 200 to 250 last year.",
      "Sales rose from $2 million to $3 million, an increase of 40 percent.",
      "Profits nearly doubled from 200 to 380 kronor.",
      "Sales rose 50 percent and profits rose from 200 to 250 kronor.",
      "The rate rose from 20 percent to 30 percent, an increase of 10 percentage points.",
      "Two of three members, or 67 percent, left.",
    ],
  },
  value_mismatch: {
    fires: [
      "The ship weighs 200 tonnes. It rained. The ship weighs 300 tonnes.",
      "The hall has 400 seats. The school is new. The hall has 600 seats.",
      "Volvo has 20,000 employees. The plant is old. Volvo has 30,000 employees.",
      "The tower is 90 metres high. The town is small. The tower is 120 metres high.",
      "The fire killed 12 people. The town mourned. The fire killed 15 people.",
      "The stadium holds 40,000 people. The team is old. The stadium holds 50,000 people.",
    ],
    near: [
      "The bridge cost 2 million kronor. It rained. The bridge cost 2 million kronor.",
      "The bridge cost 2 million kronor. The tunnel cost 3 million kronor.",
      "The hall has 400 seats. The hall now has 600 seats.",
      "In 1990 the hall had 400 seats. In 2020 the hall had 600 seats.",
      "The hall has 400 seats, the mayor said. The hall has 600 seats.",
      "The bridge cost more than 2 million kronor. The bridge cost 3 million kronor.",
      "Holm scored 20 points. The crowd sang. Holm scored 30 points.",
      "The tower is 90 metres high. The tower is 20 metres wide.",
    ],
  },
  headline_mismatch: {
    fires: [
      {
        title: "The bridge cost 3 million kronor",
        text: "The bridge opened in May. The bridge cost 2 million kronor.",
      },
      { title: "Volvo has 30,000 employees", text: "Volvo has 20,000 employees. It makes cars." },
      { title: "The bridge did not open in 1931", text: "The bridge opened in 1931. It is red." },
      { title: "The fire killed 15 people in Lund", text: "The fire killed 12 people in Lund. The town mourned." },
      "The bridge cost 3 million kronor\n\nThe bridge opened in May. The bridge cost 2 million kronor.",
      "The hall has 600 seats\n\nThe hall has 400 seats. It opened in May.",
    ],
    near: [
      {
        title: "The bridge cost 2 million kronor",
        text: "The bridge opened in May. The bridge cost 2 million kronor.",
      },
      { title: "Two million for a bridge", text: "The bridge opened in May. The bridge cost 2 million kronor." },
      {
        title: "The tunnel cost 3 million kronor",
        text: "The bridge opened in May. The bridge cost 2 million kronor.",
      },
      { title: "How much did the bridge cost?", text: "The bridge opened in May. The bridge cost 2 million kronor." },
      { title: "Bridge cost more than 1 million", text: "The bridge opened in May. The bridge cost 2 million kronor." },
      "The hall has 400 seats\n\nThe hall has 400 seats. It opened in May.",
    ],
  },
};

const shown = (sent: string | Sent): string => (typeof sent === "string" ? sent : `${sent.title ?? ""} / ${sent.text}`);

describe.each(Object.entries(CASES))("%s", (code, { fires, near }) => {
  test.each(fires.map((sent) => [shown(sent), sent] as const))("tells of: %s", (_shown, sent) => {
    const warnings = warningsOf(sent);
    expect(warnings.map((warning) => warning.code)).toEqual([code]);
  });

  test.each(near.map((sent) => [shown(sent), sent] as const))("is silent on: %s", (_shown, sent) => {
    expect(warningsOf(sent)).toEqual([]);
  });

  test("has at least six of either", () => {
    expect(Math.min(fires.length, near.length)).toBeGreaterThanOrEqual(6);
  });
});
