import { describe, expect, test } from "vitest";
import { checkClaim, readArticle } from "../../../lib/index.ts";
import { isProven } from "../../support/proof-evaluator.ts";

function answer(text: string, claim: string, publishedAt?: string) {
  const article = readArticle({ text, ...(publishedAt === undefined ? {} : { publishedAt }) });
  return checkClaim({ text: claim }, article, { asOf: null, minConfidence: 0 });
}

/** Article, claim, and the arithmetic that bears the claim out. */
const DERIVED: readonly (readonly [string, string, string])[] = [
  // Shares.
  ["The plant laid off 40 of its 160 welders in June.", "A quarter of the welders were laid off.", "40 / 160 = 0.25"],
  [
    "The bus company serves about 62,000 of the valley's 83,000 households.",
    "About three-quarters of the households are served by the bus company.",
    "62000 / 83000 = 0.746987951807",
  ],
  [
    "Inspectors found mould in 12 of the 48 flats.",
    "Inspectors found mould in 25 percent of the flats.",
    "12 / 48 = 0.25",
  ],
  [
    "The museum received 27 letters, nine of which praised the exhibition.",
    "A third of the letters praised the exhibition.",
    "9 / 27 = 0.333333333333",
  ],
  [
    "The lab examined 480 samples. Of those, 120 contained lead.",
    "25 percent of the samples contained lead.",
    "120 / 480 = 0.25",
  ],
  [
    "The zoo vaccinated 18 of its 24 otters.",
    "Three-quarters of the otters were vaccinated by the zoo.",
    "18 / 24 = 0.75",
  ],
  ["Voters rejected 14 of the 20 proposals.", "Voters rejected most of the proposals.", "14 / 20 = 0.7"],
  [
    "The orchestra dismissed 35 of its 60 musicians.",
    "A majority of the musicians were dismissed by the orchestra.",
    "35 / 60 = 0.583333333333",
  ],
  [
    "The airline cancelled 30 of its 40 flights on Friday.",
    "More than half of the flights were cancelled on Friday.",
    "30 / 40 = 0.75",
  ],
  [
    "Engineers inspected 16 bridges, four of which had cracks.",
    "A quarter of the bridges had cracks.",
    "4 / 16 = 0.25",
  ],
  [
    "The committee approved 9 out of the 10 applications.",
    "The committee approved 90 percent of the applications.",
    "9 / 10 = 0.9",
  ],
  [
    "The storm damaged 350 of the island's 1,400 houses.",
    "A quarter of the houses were damaged by the storm.",
    "350 / 1400 = 0.25",
  ],
  // What remains.
  [
    "Brill received 27 reports of smoke, nine of which involved fires.",
    "Eighteen of the reports did not involve fires.",
    "27 - 9 = 18",
  ],
  [
    "The lab examined 480 samples. Of those, 115 contained lead.",
    "365 of the samples did not contain lead.",
    "480 - 115 = 365",
  ],
  [
    "The school invited 90 parents, 60 of whom attended the meeting.",
    "Thirty of the parents did not attend the meeting.",
    "90 - 60 = 30",
  ],
  [
    "The airline cancelled 30 of its 40 flights on Friday.",
    "Ten of the flights were not cancelled on Friday.",
    "40 - 30 = 10",
  ],
  // Totals.
  ["A jury of seven women and five men found him guilty.", "The jury had twelve members.", "7 + 5 = 12"],
  ["The ferry carried 12 men and 9 women.", "The ferry carried 21 people.", "12 + 9 = 21"],
  ["He was convicted of two counts of theft and one of forgery.", "He was convicted of three counts.", "2 + 1 = 3"],
  ["She was convicted of three counts of fraud and two of perjury.", "She was convicted of five counts.", "3 + 2 = 5"],
  ["The choir of 8 boys and 14 girls sang in the cathedral.", "The choir had 22 members.", "8 + 14 = 22"],
  ["The shelter took in 3 grey cats and 4 black cats.", "The shelter took in seven cats.", "3 + 4 = 7"],
  ["The blast killed 14 civilians and 3 soldiers.", "The blast killed 17 people.", "14 + 3 = 17"],
  // Changes.
  [
    "Inflation slowed to 2.8 percent in October from 3.5 percent in September.",
    "Inflation fell by 0.7 percentage points in October.",
    "3.5 - 2.8 = 0.7",
  ],
  [
    "Average wages reached 684 crowns, up from 651 crowns a year earlier.",
    "Average wages rose by about 5 percent in a year.",
    "(684 - 651) / 651 * 100 = 5.06912442396",
  ],
  [
    "The firm will pay an interim dividend of 45 cents a share, up from 40 cents.",
    "The interim dividend is five cents a share higher than before.",
    "45 - 40 = 5",
  ],
  ["The Greens increased their seats from four to ten.", "The Greens gained six seats.", "10 - 4 = 6"],
  ["Arrests rose from 40 to 60.", "Arrests rose by 50 percent.", "(60 - 40) / 40 * 100 = 50"],
  ["Arrests fell from 60 to 45.", "Arrests fell by 15.", "60 - 45 = 15"],
  ["The price of a ticket rose from $12 to $15 in May.", "The price of a ticket rose by $3 in May.", "15 - 12 = 3"],
  [
    "Membership fell to 18,000 in 2023 from 21,000 in 2022.",
    "Membership fell by 3,000 in 2023.",
    "21000 - 18000 = 3000",
  ],
  [
    "The vacancy rate dropped to 4 percent in May from 6.5 percent in April.",
    "The vacancy rate dropped by 2.5 percentage points in May.",
    "6.5 - 4 = 2.5",
  ],
  // Values of another date.
  [
    "Turnout was 63.8 percent, 5.1 percentage points higher than in 2022.",
    "Turnout was 58.7 percent in 2022.",
    "63.8 - 5.1 = 58.7",
  ],
  [
    "Some 412,000 people were out of work at the end of September 2024, 31,000 fewer than at the end of June 2024.",
    "443,000 people were out of work at the end of June 2024.",
    "412000 + 31000 = 443000",
  ],
  [
    "The jobless rate fell by 0.4 percentage points from the second quarter of 2024 to 5.2 percent.",
    "The jobless rate was 5.6 percent in the second quarter of 2024.",
    "5.2 + 0.4 = 5.6",
  ],
  [
    "The garden drew 9,400 visitors in 2023, 600 more than in 2019.",
    "The garden drew 8,800 visitors in 2019.",
    "9400 - 600 = 8800",
  ],
  [
    "Approval stood at 44 percent, 3 percentage points lower than in March 2023.",
    "Approval stood at 47 percent in March 2023.",
    "44 + 3 = 47",
  ],
];

/** Article and claim: the arithmetic is right and is not what is claimed, or the figures are not of one thing. */
const NEAR_MISSES: readonly (readonly [string, string])[] = [
  // Overlapping or different sets.
  ["The ward has 12 doctors and 9 women.", "The ward has 21 people."],
  ["The boat carried 12 men and 9 crates.", "The boat carried 21 people."],
  ["The panel has 5 lawyers and 4 members of parliament.", "The panel has nine members."],
  ["The ferry carried more than 12 men and about 9 women.", "The ferry carried 21 people."],
  ["A jury of seven women and five men found him guilty.", "The committee had twelve members."],
  ["He was convicted of two counts of theft and acquitted of one of forgery.", "He was convicted of three counts."],
  ["The club won 12 matches and lost 9 matches.", "The club won 21 matches."],
  ["The blast killed 14 civilians and wounded 3 soldiers.", "The blast killed 17 people."],
  ["The choir of 8 boys and 14 girls sang in the cathedral.", "The choir had 22 boys."],
  ["The school has 30 pupils and 16 girls.", "The school has 46 people."],
  // Another whole, another part, the other side.
  ["The plant laid off 40 of its 160 welders in June.", "A quarter of the cleaners were laid off."],
  ["The plant laid off 40 of its 160 welders in June.", "A quarter of the welders were hired."],
  ["The plant laid off 40 of its 160 welders in June.", "A quarter of the welders were laid off in May."],
  ["The plant laid off 40 of its 160 welders in June.", "A third of the welders were laid off."],
  ["The plant laid off 40 of its 160 welders in June.", "A quarter of the welders were not laid off."],
  [
    "The plant laid off 40 of its 160 welders, and the mill hired 30 people.",
    "A quarter of the welders at the mill were laid off.",
  ],
  ["Inspectors found mould in 12 of the 48 flats.", "Inspectors found asbestos in 25 percent of the flats."],
  ["Inspectors found mould in 12 of the 48 flats.", "Inspectors found mould in most of the flats."],
  [
    "The lab examined 480 samples. Of those, 120 exceeded the limit.",
    "25 percent of the samples were below the limit.",
  ],
  ["The lab examined 480 samples. The clinic treated 120 patients.", "25 percent of the samples were treated."],
  [
    "The lab examined 480 samples and 300 filters. Of those, 120 contained lead.",
    "25 percent of the samples contained lead.",
  ],
  ["The lab examined 480 samples.\n\nOf those, 120 contained lead.", "40 percent of the samples contained lead."],
  ["Voters rejected 14 of the 20 proposals.", "Voters approved most of the proposals."],
  ["Voters rejected 10 of the 20 proposals.", "Voters rejected most of the proposals."],
  ["The orchestra dismissed 5 of its 60 musicians.", "A majority of the musicians were dismissed by the orchestra."],
  ["The museum sold 40 of its 160 paintings.", "The museum bought a quarter of the paintings."],
  ["Voters rejected at least 6 of the 20 proposals.", "Voters rejected 30 percent of the proposals."],
  [
    "The museum received 27 letters, nine of which praised the exhibition.",
    "A third of the letters criticised the exhibition.",
  ],
  [
    "The airline may cancel 30 of its 40 flights on Friday.",
    "The airline cancelled three-quarters of its flights on Friday.",
  ],
  [
    "The airline did not cancel 30 of its 40 flights on Friday.",
    "The airline cancelled three-quarters of its flights on Friday.",
  ],
  [
    "The vaccine was given to 90 of 120 patients; 30 of 60 patients in the second group recovered.",
    "Three-quarters of the patients recovered.",
  ],
  ["The panel questioned 12 women and 9 men but expelled 3 people.", "The panel expelled 21 people."],
  [
    "The lab examined 480 samples. Of those, 120 contained lead, and 60 of the samples contained tin.",
    "A quarter of the samples contained tin.",
  ],
  ["Some 12 of 48 flats were sold to Anna Berg.", "A quarter of the flats were sold by Anna Berg."],
  // What remains.
  ["Brill received 27 reports of smoke, nine of which involved fires.", "Eighteen of the reports involved fires."],
  [
    "Brill received 27 reports of smoke, nine of which involved fires.",
    "Eighteen of the letters did not involve fires.",
  ],
  [
    "Brill received 27 reports of smoke, nine of which involved fires.",
    "Seventeen of the reports did not involve fires.",
  ],
  [
    "Brill received 27 reports of smoke, at least nine of which involved fires.",
    "Eighteen of the reports did not involve fires.",
  ],
  // Changes.
  [
    "Inflation slowed to 2.8 percent in October from 3.5 percent in September.",
    "Inflation fell by 0.7 percentage points in September.",
  ],
  [
    "Inflation slowed to 2.8 percent in October from 3.5 percent in September.",
    "Inflation rose by 0.7 percentage points in October.",
  ],
  [
    "Inflation slowed to 2.8 percent in October from 3.5 percent in September.",
    "Inflation fell by 0.7 percent in October.",
  ],
  [
    "Inflation slowed to 2.8 percent in October from 3.5 percent in September.",
    "Unemployment fell by 0.7 percentage points in October.",
  ],
  [
    "Average wages reached 684 crowns, up from 651 crowns a year earlier.",
    "Average wages rose by about 8 percent in a year.",
  ],
  [
    "Average wages reached 684 crowns, up from 651 crowns a year earlier.",
    "Average pensions rose by about 5 percent in a year.",
  ],
  [
    "The firm will pay a dividend of 45 cents a share, up from 40 cents.",
    "The firm's dividend is five cents a share lower than before.",
  ],
  ["The Greens increased their seats from four to ten.", "The Greens lost six seats."],
  ["The Greens increased their seats from four to ten.", "The Liberals gained six seats."],
  ["Exports rose to 60 tonnes and imports fell to 45 tonnes.", "Exports fell by 15 tonnes."],
  // Values of another date.
  ["Turnout was 63.8 percent, 5.1 percentage points higher than in 2022.", "Turnout was 58.7 percent in 2018."],
  ["Turnout was 63.8 percent, 5.1 percentage points higher than in 2022.", "Turnout was 58.7 percent."],
  ["Turnout was 63.8 percent, 5.1 percentage points higher than in 2022.", "Turnout was 68.9 percent in 2022."],
  ["Turnout was 63.8 percent, 5.1 percent higher than in 2022.", "Turnout was 58.7 percent in 2022."],
  ["The garden drew 9,400 visitors in 2023, 600 more than in 2019.", "The garden drew 8,800 visitors in 2023."],
  ["The garden drew 9,400 visitors in 2023, 600 more than in 2019.", "The castle drew 8,800 visitors in 2019."],
  ["The garden drew 9,400 visitors in 2023, 600 fewer than in 2019.", "The garden drew 8,800 visitors in 2019."],
];

describe("what follows from the article's figures", () => {
  test.each(DERIVED)("%s | %s", (text, claim, expression) => {
    const result = answer(text, claim);
    const proofs = result.findings.flatMap((f) => (f.proof === undefined ? [] : [f.proof]));
    expect([result.verdict, proofs.map((p) => p.expression)]).toEqual([
      "supported",
      expect.arrayContaining([expression]),
    ]);
    const proof = proofs.find((p) => p.expression === expression);
    expect(proof !== undefined && isProven(proof)).toBe(true);
    for (const { span, in: where } of proof?.operands ?? []) {
      expect((where === "article" ? text : claim).slice(span.start, span.end)).toBe(span.text);
      if (where === "article")
        expect(result.evidence.some((e) => e.start <= span.start && span.end <= e.end)).toBe(true);
    }
  });

  test.each(NEAR_MISSES)("%s | not: %s", (text, claim) => {
    expect(answer(text, claim).verdict).not.toBe("supported");
  });
});

/** Claims that set two of the article's figures against each other, or that count the years between two dates. */
const COMPARED: readonly (readonly [string, string, string])[] = [
  [
    "Food prices rose 4.1 percent. Exports grew 1.4 percent.",
    "Food prices increased more than exports did.",
    "4.1 > 1.4",
  ],
  ["Rents fell 3 percent. Wages fell 1 percent.", "Wages fell less than rents.", "1 < 3"],
  [
    "The Harbour List won 118,204 votes. The Civic List won 98,131 votes.",
    "The Harbour List won about 20,000 more votes than the Civic List.",
    "118204 - 98131 = 20073",
  ],
  [
    "Bats in groups needed 6.2 minutes to find a swarm; solitary bats needed 11.9 minutes.",
    "Bats in groups needed 5.7 minutes less than solitary bats.",
    "11.9 - 6.2 = 5.7",
  ],
  ["Bergen sold 340 boats. Oslo sold 290 boats.", "Bergen sold 50 more boats than Oslo.", "340 - 290 = 50"],
  [
    "Torvik married Jonas Hale in 1960; they divorced in 1979.",
    "Torvik and Jonas Hale were married for 19 years.",
    "1979 - 1960 = 19",
  ],
  ["The cinema opened in 1931 and closed in 1996.", "The cinema was open for 65 years.", "1996 - 1931 = 65"],
  [
    "In 1953 Edda Torvik joined the survey office. Four years later she became a surveyor.",
    "Edda Torvik became a surveyor in 1957.",
    "1953 + 4 = 1957",
  ],
  [
    "The mill burned down in 1888, and two years later the owners built a new one.",
    "The owners built a new one in 1890.",
    "1888 + 2 = 1890",
  ],
];

const NOT_COMPARED: readonly (readonly [string, string])[] = [
  ["Energy prices rose 4.1 percent. Exports grew 1.4 percent.", "Food prices increased more than exports did."],
  [
    "Food prices rose 4.1 percent in May. Exports grew 1.4 percent in June.",
    "Food prices increased more than exports did.",
  ],
  ["Food prices may rise 4.1 percent. Exports grew 1.4 percent.", "Food prices increased more than exports did."],
  ["Food prices rose 4.1 percent. Exports fell 1.4 percent.", "Exports increased more than food prices did."],
  ["Food prices rose 4.1 percent. Exports grew by 14 tonnes.", "Food prices increased more than exports did."],
  ["Rents rose to 500 crowns. Wages rose to 700 crowns.", "Wages rose more than rents."],
  ["Rents rose 5 percent. Wages rose 3 percent in the public sector.", "Wages rose less than rents."],
  ["She joined the bank in 1990 and left the party in 2000.", "She joined the bank for ten years."],
  ["Bergen sold 340 boats. Oslo sold 290 cars.", "Bergen sold 50 more boats than Oslo."],
  ["Bergen sold 340 boats. Oslo sold 290 boats.", "Oslo sold 50 more boats than Bergen."],
  ["Bergen sold 340 boats. Oslo sold 290 boats.", "Bergen sold 60 more boats than Oslo."],
  ["Bergen sold 340 boats. Oslo bought 290 boats.", "Bergen sold 50 more boats than Oslo."],
  ["Torvik married Jonas Hale in 1960; he retired in 1979.", "Torvik and Jonas Hale were married for 29 years."],
  ["Torvik met Jonas Hale in 1960; they divorced in 1979.", "Torvik and Jonas Hale were married for 19 years."],
  [
    "In 1953 Edda Torvik joined the survey office. Four years later she became a surveyor.",
    "Edda Torvik became a surveyor in 1953.",
  ],
  [
    "In 1953 Edda Torvik joined the survey office. Four years later she became a surveyor.",
    "Edda Torvik became a surveyor in 1956.",
  ],
  [
    "In 1953 Edda Torvik joined the survey office.\n\nFour years later she became a surveyor.",
    "Edda Torvik became a surveyor in 1958.",
  ],
  ["The mill burned down in 1888, and two years later the owners built a new one.", "The mill burned down in 1890."],
  [
    "About four years later she became a surveyor. In 1953 Edda Torvik joined the survey office.",
    "Edda Torvik became a surveyor in 1957.",
  ],
  [
    "Edda Torvik was born in 1931 and left in 1953. Four years later she became a surveyor.",
    "Edda Torvik became a surveyor in 1935.",
  ],
  ["The cinema opened in 1931, and the theatre closed in 1996.", "The cinema was open for 65 years."],
];

describe("what two figures or dates say of each other", () => {
  test.each(COMPARED)("%s | %s", (text, claim, expression) => {
    const result = answer(text, claim, "2024-06-15");
    const proofs = result.findings.flatMap((f) => (f.proof === undefined ? [] : [f.proof]));
    expect([result.verdict, proofs.map((p) => p.expression)]).toEqual([
      "supported",
      expect.arrayContaining([expression]),
    ]);
    expect(proofs.every((p) => isProven(p))).toBe(true);
  });

  test.each(NOT_COMPARED)("%s | not: %s", (text, claim) => {
    expect(answer(text, claim, "2024-06-15").verdict).not.toBe("supported");
  });

  test.each([
    [
      "The plant laid off 40 of its 160 welders in June.",
      "Half of the welders were laid off in June.",
      "40 / 160 = 0.25",
    ],
    [
      "Turnout was 63.8 percent, 5.1 percentage points higher than in 2022.",
      "Turnout was 68.9 percent in 2022.",
      "63.8 - 5.1 = 58.7",
    ],
  ])("%s | refuted: %s", (text, claim, expression) => {
    const result = answer(text, claim, "2024-06-15");
    expect([
      result.verdict,
      result.findings.flatMap((f) => (f.proof === undefined ? [] : [f.proof.expression])),
    ]).toEqual(["refuted", expect.arrayContaining([expression])]);
  });

  test.each([
    ["The plant laid off 40 of its 160 welders in June.", "Half of the cleaners were laid off in June."],
    [
      "The plant laid off about 40 of its 160 welders in June.",
      "More than a fifth of the welders were laid off in June.",
    ],
    ["The plant laid off 40 of its 160 welders in June.", "About a quarter of the welders were laid off in June."],
    ["Turnout was 63.8 percent, 5.1 percentage points higher than in 2022.", "Turnout was 58.7 percent in 2022."],
    ["Turnout was 63.8 percent, 5.1 percentage points higher than in 2022.", "Turnout was 60 percent in 2018."],
  ])("%s | not refuted: %s", (text, claim) => {
    expect(answer(text, claim, "2024-06-15").verdict).not.toBe("refuted");
  });

  test("a comparison that the figures turn round is refuted", () => {
    const result = answer(
      "Food prices rose 4.1 percent. Exports grew 1.4 percent.",
      "Exports increased more than food prices did.",
    );
    expect([result.verdict, result.findings[0]?.proof?.expression]).toEqual(["refuted", "1.4 < 4.1"]);
  });

  test("what has lasted since a year is counted up to the article's own day", () => {
    const text = "The town lifted a ban on cottages that had stood since 1978.";
    const result = answer(text, "The ban on cottages lasted more than four decades.", "2024-06-15");
    expect([result.verdict, result.findings.find((f) => f.proof !== undefined)?.proof?.expression]).toEqual([
      "supported",
      "2024 - 1978 > 4 * 10",
    ]);
    expect(answer(text, "The ban on cottages lasted more than five decades.", "2024-06-15").verdict).not.toBe(
      "supported",
    );
    expect(answer(text, "The town has lasted more than four decades.", "2024-06-15").verdict).not.toBe("supported");
  });
});
