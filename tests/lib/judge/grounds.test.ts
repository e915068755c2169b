import { describe, expect, test } from "vitest";
import { readClaim } from "../../../lib/align/claim-reading.ts";
import { readArticle } from "../../../lib/index.ts";
import { examine } from "../../../lib/judge/examination.ts";
import type { SupportingStrength } from "../../../lib/judge/grounds.ts";
import { supportingGrounds } from "../../../lib/judge/grounds.ts";
import { refutingGrounds } from "../../../lib/judge/refuting-grounds.ts";

function examined(evidence: string, claim: string) {
  return examine(readClaim(claim, null), readArticle({ text: evidence }), { asOf: null, published: null });
}

describe("what may become supported by the weights", () => {
  const RULED_OUT: readonly (readonly [evidence: string, claim: string])[] = [
    ["Marlow Foods may hire Helen Ashby.", "Marlow Foods hired Helen Ashby."],
    ["The minister denied that she had met the lobbyists.", "The minister met the lobbyists."],
    ["The museum will open its new wing in May.", "The museum opened its new wing in May."],
    ["The court found Davies guilty of fraud but cleared him of theft.", "The court found Davies guilty of theft."],
    ["She was born in Lyon in 1948 and studied chemistry in Paris.", "She was born in Paris in 1948."],
    ["The senator voted against the bill.", "The senator voted for the bill."],
    ["The mill closed in May. Demand for paper fell.", "The mill closed because demand for paper fell."],
    ["The wife of Dan Fry won the lottery.", "Dan Fry won the lottery."],
    ["The Larsen Foundation gave the Rook Theatre a grant.", "The Rook Theatre gave the Larsen Foundation a grant."],
    ["If the dam fails, three villages will be flooded.", "Three villages were flooded."],
    [
      "Tesla reported sales of 3 billion dollars in the third quarter.",
      "Tesla reported record sales of 3 billion dollars in the third quarter.",
    ],
    ["The bridge was opened in 1961.", "The bridge was opened in 1964."],
    [
      "The bridge over the Nisse opened in 1931. It cost 2 million kronor.",
      "The bridge over the Oder cost 2 million kronor.",
    ],
    ["Exports rose in April.", "Exports soared in April."],
    ["Unemployment fell to 4.1 percent in June.", "Unemployment rose to 4.1 percent in June."],
  ];
  test.each(RULED_OUT)("%s | %s: nothing, whatever the scores", (evidence, claim) => {
    expect(supportingGrounds(examined(evidence, claim))).toBeNull();
  });

  const GROUNDS: readonly (readonly [evidence: string, claim: string, strength: SupportingStrength])[] = [
    ["The novel won the Harrow Prize.", "The bestselling novel won the Harrow Prize.", "edited"],
    [
      "Anna Keller beat Maria Rossi in the final in Turin.",
      "Anna Keller easily beat Maria Rossi in the final.",
      "edited",
    ],
    [
      "It grossed 12.4 million dollars worldwide against a budget of 3 million dollars.",
      "The Glass Harbour grossed over 12 million dollars worldwide.",
      "loose",
    ],
    [
      "Marlow Foods hired Helen Ashby as its finance director in March.",
      "Helen Ashby joined Marlow Foods in March.",
      "edited",
    ],
  ];
  test.each(GROUNDS)("%s | %s: grounds that are %s", (evidence, claim, strength) => {
    const grounds = supportingGrounds(examined(evidence, claim));
    expect(grounds?.strength).toBe(strength);
    for (const { judgements } of grounds?.judgements ?? [])
      expect(judgements.some((j) => j.effect === "supports" && j.source.some((s) => s.end > s.start))).toBe(true);
  });
});

describe("what may become refuted by the weights", () => {
  test("another name in the place of the claim's, shown as a finding", () => {
    const evidence = "The poet Ada Lund was born in Bergen and went to school there before the war.";
    const grounds = refutingGrounds(examined(evidence, "Ada Lund was born in Oslo.").parts);
    expect(grounds?.strength).toBe("exchanged");
    const [contrary] = grounds?.judgement.judgements ?? [];
    expect(contrary).toMatchObject({ code: "entity_mismatch", effect: "refutes", claim: { text: "Oslo" } });
    expect(contrary?.source.map((s) => evidence.slice(s.start, s.end))).toEqual(["Bergen"]);
  });

  const NOTHING: readonly (readonly [evidence: string, claim: string])[] = [
    [
      "The orchestra played in ten cities, among them Vienna and Prague.",
      "The orchestra played in ten cities, among them Vienna and Berlin.",
    ],
    ["The bridge across the Tamar was opened in 1961.", "The bridge across the Severn was opened in 1961."],
    ["More than 870 people were rescued.", "More than 1,000 people were rescued."],
    ["The firm moved to Bergen in 2011.", "The firm was sold in 2015."],
    ["The firm moved to Bergen in 2011.", "The harbour is deep."],
    ["The Moss ferry sailed on Monday. The ferry carried 80 passengers.", "The Halden ferry carried 120 passengers."],
  ];
  test.each(NOTHING)("%s | %s: nothing that excludes it", (evidence, claim) => {
    expect(refutingGrounds(examined(evidence, claim).parts)).toBeNull();
  });
});
