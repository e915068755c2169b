import { describe, expect, test } from "vitest";

import { checkClaim, readArticle } from "../../../../lib/index.ts";
import type { ClaimResult, FindingCode, Verdict } from "../../../../lib/judge/result.ts";

function check(article: string, claim: string): ClaimResult {
  return checkClaim({ text: claim }, readArticle({ text: article, publishedAt: "2024-03-06" }), {
    asOf: null,
    minConfidence: 0,
  });
}

const MILL =
  "Nora Vance, who chairs the board, did not vote but said she would back the sale of the mill. The mill could add as many as 40 jobs before the end of the year. Its previous owner, Piet Aalders, said on Sunday evening that the mill was sold too early. Most workers of the mill will be rehired by the new owner in March.";

describe("one thing changed in a sentence of the article", () => {
  const rows: readonly (readonly [claim: string, code: FindingCode, verdicts: readonly Verdict[]])[] = [
    [
      "Nora Vance, who chairs the board, did vote but said she would back the sale of the mill.",
      "negation_flip",
      ["refuted", "not_enough_info", "partially_supported"],
    ],
    ["The mill could add as many as 60 jobs before the end of the year.", "number_mismatch", ["not_enough_info"]],
    [
      "Its previous owner, Halvard Tresk, said on Sunday evening that the mill was sold too early.",
      "entity_absent",
      ["not_enough_info"],
    ],
    [
      "Its previous owner, Piet Aalders, said on Sunday morning that the mill was sold too early.",
      "date_mismatch",
      ["not_enough_info", "refuted"],
    ],
    ["All workers of the mill will be rehired by the new owner in March.", "quantifier_mismatch", ["not_enough_info"]],
    ["Most workers of the mill were rehired by the new owner in March.", "modality_strengthened", ["not_enough_info"]],
    [
      "Most workers of the mill will not be rehired by the new owner in March.",
      "negation_flip",
      ["refuted", "not_enough_info"],
    ],
    ["Most workers of the mill will be rehired by the old owner in March.", "antonym", ["refuted", "not_enough_info"]],
  ];
  test.each(rows)("%s", (claim, code, verdicts) => {
    const { verdict, findings } = check(MILL, claim);
    expect(verdicts).toContain(verdict);
    expect(findings.filter(({ stance }) => stance !== "supports").map((f) => f.code)).toContain(code);
  });
});

describe("said in other words of the same sense", () => {
  const rows: readonly (readonly [article: string, claim: string])[] = [
    [
      "The council approved the plan for the harbour on Monday.",
      "The council approved the plan for the port on Monday.",
    ],
    ["About 1,204 people attended the fair in the old town.", "About 1,200 people attended the fair in the old town."],
    ["Anna Bell, the mayor, opened the new bridge on Monday.", "The mayor opened the new bridge on Monday."],
    ["The bridge was not built in 1920; it was built in 1931.", "The bridge was built in 1931."],
    ["Every guard at the gate of the mill was hurt.", "Some guards at the gate of the mill were hurt."],
  ];
  test.each(rows)("%s / %s", (article, claim) => expect(check(article, claim).verdict).toBe("supported"));
});

describe("another sentence says it", () => {
  const article =
    "Twelve people were hurt when the roof of the hall fell on Monday. Fifteen people were hurt when the roof of the mill fell on Tuesday.";
  test.each([
    "Fifteen people were hurt when the roof of the mill fell on Tuesday.",
    "Twelve people were hurt when the roof of the hall fell on Monday.",
  ])("%s", (claim) => expect(check(article, claim).verdict).toBe("supported"));
});

describe("what a claim tells of its source counts", () => {
  const article = "Nora Vance said the bridge is safe. Vance chairs the board.";
  const rows: readonly (readonly [claim: string, verdict: Verdict])[] = [
    ["Nora Vance said the bridge is safe.", "supported"],
    ["Nora Vance, who chairs the board, said the bridge is safe.", "supported"],
    ["Nora Vance, who was jailed in 2019, said the bridge is safe.", "partially_supported"],
    ["Nora Vance robbed a bank and said the bridge is safe.", "partially_supported"],
  ];
  test.each(rows)("%s", (claim, verdict) => expect(check(article, claim).verdict).toBe(verdict));
});

describe("a part is not the whole, and once is not ever", () => {
  const article =
    "Sales came to 40 million euros, up 14 percent from a year earlier. Lens sales dipped 3 percent. The valley was also flooded in 2013 and 2018. Lumeris, an imaging start-up, was sold twice.";
  const rows: readonly (readonly [claim: string, verdict: Verdict])[] = [
    ["Lens sales dipped 3 percent", "supported"],
    ["Lens sales rose 3 percent", "refuted"],
    ["Sales dipped 3 percent", "not_enough_info"],
    ["Sales rose", "not_enough_info"],
    ["The valley was flooded in 2013", "supported"],
    ["The valley was flooded in 2015", "not_enough_info"],
    ["Lumeris is an imaging start-up", "supported"],
  ];
  test.each(rows)("%s", (claim, verdict) => {
    const result = check(article, claim).verdict;
    if (verdict === "not_enough_info") expect(result).not.toBe("refuted");
    else expect(result).toBe(verdict);
  });
});

describe("a light verb leaves its noun to be checked", () => {
  const article = "The festival made a surplus of 140,000 euros last year. The council took a decision on Monday.";
  const rows: readonly (readonly [claim: string, supported: boolean])[] = [
    ["The festival made a surplus last year", true],
    ["The festival made a loss last year", false],
    ["The festival made a loss", false],
    ["The council made a decision on Monday", true],
    ["The council made a mistake on Monday", false],
    ["The council took a break on Monday", false],
  ];
  test.each(rows)("%s", (claim, supported) => expect(check(article, claim).verdict === "supported").toBe(supported));
});

describe("another noun in the same place is another thing", () => {
  const article = "Exports rose 12 percent to 40 million euros in 2019. The dog slept.";
  const rows: readonly (readonly [claim: string, supported: boolean])[] = [
    ["Exports climbed 12 percent to 40 million euros in 2019.", true],
    ["Imports rose 12 percent to 40 million euros in 2019.", false],
    ["Imports climbed 12 percent in 2019.", false],
    ["Prices rose 12 percent to 40 million euros in 2019.", false],
  ];
  test.each(rows)("%s", (claim, supported) => expect(check(article, claim).verdict === "supported").toBe(supported));
});
