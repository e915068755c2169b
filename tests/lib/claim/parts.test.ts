import { expect } from "vitest";
import { readClaim } from "../../../lib/align/claim-reading.ts";
import { partsOf } from "../../../lib/claim/parts.ts";
import { checkClaim, readArticle } from "../../../lib/index.ts";
import { describeRows } from "../../support/open-rows.ts";

/** A claim and how it falls apart: for each part the words that it must hold, and none that belong to another part. */
type Row = readonly [
  claim: string,
  parts: readonly { readonly has: readonly string[]; readonly lacks?: readonly string[] }[],
];

const SPLIT: readonly Row[] = [
  [
    "Mia Stone sold the farm and Leon Ward bought the mill.",
    [
      { has: ["sold", "farm"], lacks: ["mill"] },
      { has: ["bought", "mill"], lacks: ["farm"] },
    ],
  ],
  [
    "The firm hired 40 workers in 2019 and closed its mill in 2020.",
    [
      { has: ["hired", "2019"], lacks: ["2020"] },
      { has: ["firm", "closed", "2020"], lacks: ["2019"] },
    ],
  ],
  [
    "Exports rose, but imports fell.",
    [
      { has: ["rose"], lacks: ["fell"] },
      { has: ["fell"], lacks: ["rose"] },
    ],
  ],
  [
    "The mill closed because demand fell.",
    [
      { has: ["mill", "closed"], lacks: ["demand"] },
      { has: ["demand", "fell"], lacks: ["mill"] },
    ],
  ],
  [
    "The dam, which was built in 1931, leaks.",
    [
      { has: ["leaks"], lacks: ["built"] },
      { has: ["built", "1931"], lacks: ["leaks"] },
    ],
  ],
  [
    "She trained as a nurse before she joined the navy.",
    [
      { has: ["trained", "nurse"], lacks: ["navy"] },
      { has: ["joined", "navy"], lacks: ["nurse"] },
    ],
  ],
  [
    "Norland and Estia signed the treaty.",
    [
      { has: ["Norland", "signed", "treaty"], lacks: ["Estia"] },
      { has: ["Estia", "signed", "treaty"], lacks: ["Norland"] },
    ],
  ],
  [
    "The chef cooked trout and rice.",
    [
      { has: ["chef", "cooked", "trout"], lacks: ["rice"] },
      { has: ["chef", "cooked", "rice"], lacks: ["trout"] },
    ],
  ],
  [
    "Rents rose in Kallen, Morvik and Brell.",
    [
      { has: ["Kallen"], lacks: ["Morvik"] },
      { has: ["Morvik"], lacks: ["Brell"] },
      { has: ["Brell"], lacks: ["Kallen"] },
    ],
  ],
  ["The match was cancelled because of snow.", [{ has: ["match", "cancelled"], lacks: ["snow"] }, { has: ["snow"] }]],
];

const WHOLE: readonly Row[] = [
  ["The mill closed in May.", [{ has: ["mill", "closed", "May"] }]],
  ["The report said that smoking fell.", [{ has: ["smoking", "fell"], lacks: ["report"] }]],
  ["According to the auditor, the fund lost money.", [{ has: ["fund", "lost"], lacks: ["auditor"] }]],
  ["The talks between Norland and Estia failed.", [{ has: ["Norland", "Estia", "failed"] }]],
  ["Norland or Estia will host the cup.", [{ has: ["Norland", "Estia", "host"] }]],
  ["Norland continues to face threats.", [{ has: ["Norland", "face", "threats"] }]],
  ["The firm plans to close its mill.", [{ has: ["firm", "close", "mill"] }]],
  ["relations since 1787", [{ has: ["relations", "1787"] }]],
  ["The vote was free and fair.", [{ has: ["vote", "free", "fair"] }]],
  ["A black and white cat sleeps in the hall.", [{ has: ["black", "white", "cat"] }]],
];

const OPEN: Readonly<Record<string, string>> = {
  "The dam, which was built in 1931, leaks.":
    "'leaks' is read as a noun, so that the relative clause has the only verb",
};

describeRows("parts", [...SPLIT, ...WHOLE], OPEN, ([claim, wanted]) => {
  const reading = readClaim(claim, null);
  const parts = partsOf(reading.analysis, reading.concepts).map((part) => part.units.map((u) => u.text).join(" "));
  expect(parts.length, parts.join(" / ")).toBe(wanted.length);
  for (const [i, { has, lacks }] of wanted.entries()) {
    for (const word of has) expect(parts[i]).toContain(word);
    for (const word of lacks ?? []) expect(parts[i]).not.toContain(word);
  }
});

const ARTICLE =
  "The Marlow Trust bought the old mill in 2019. In 2020 it opened a museum there. Nora Falk, who runs the museum, hired 12 guides. " +
  "Entry costs 8 crowns. The trust and the town of Brell share the costs.";

/** A claim with one wrong part, and the words that every refuting finding must point at. */
type WrongPart = readonly [claim: string, pointsAt: string];

const WRONG: readonly WrongPart[] = [
  ["The Marlow Trust bought the old mill in 2018 and opened a museum there in 2020.", "2018"],
  ["The Marlow Trust bought the old mill in 2019 and opened a museum there in 2021.", "2021"],
  ["Nora Falk runs the museum and hired 20 guides.", "20"],
  ["The Marlow Trust sold the old mill in 2019, and entry costs 8 crowns.", "sold"],
  ["The Marlow Trust bought the old mill in 2019, and entry costs 9 crowns.", "9"],
  ["Nora Falk, who runs the museum, did not hire guides.", "not"],
];

const WRONG_OPEN: Readonly<Record<string, string>> = {
  "The Marlow Trust bought the old mill in 2019 and opened a museum there in 2021.":
    "the article's date is in a fronted phrase and its subject a pronoun",
  "The Marlow Trust sold the old mill in 2019, and entry costs 8 crowns.":
    "bought / sold as two sides of one event block each other though the doer is the same",
};

describeRows("one wrong part is named exactly", WRONG, WRONG_OPEN, ([claim, pointsAt]) => {
  const result = checkClaim({ text: claim }, readArticle({ text: ARTICLE }), { asOf: null, minConfidence: 0 });
  expect(result.verdict).toBe("refuted");
  const refuting = result.findings.filter((f) => f.stance === "refutes").map((f) => f.claim?.text ?? "");
  expect(refuting.length).toBeGreaterThan(0);
  expect(
    refuting.every((text) => text.includes(pointsAt)),
    refuting.join(" / "),
  ).toBe(true);
});

const RIGHT: readonly (readonly [claim: string])[] = [
  ["The Marlow Trust bought the old mill in 2019 and opened a museum there in 2020."],
  ["Nora Falk runs the museum and hired 12 guides."],
  ["The Marlow Trust bought the old mill in 2019, and entry costs 8 crowns."],
  ["Nora Falk, who runs the museum, hired guides."],
  ["The trust and the town of Brell share the costs."],
  ["The town of Brell shares the costs."],
];

const RIGHT_OPEN: Readonly<Record<string, string>> = {
  "The Marlow Trust bought the old mill in 2019 and opened a museum there in 2020.":
    "'there' and a date in a fronted phrase of the second sentence",
};

describeRows("where all parts hold, none is refuted", RIGHT, RIGHT_OPEN, ([claim]) => {
  const result = checkClaim({ text: claim }, readArticle({ text: ARTICLE }), { asOf: null, minConfidence: 0 });
  expect(result.verdict).toBe("supported");
});
