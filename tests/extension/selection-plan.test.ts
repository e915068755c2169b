import { describe, expect, it } from "vitest";

import { planSelection } from "../../extension/check/selection-plan.ts";

/** A plan in short: `"words" (speaker)` for a quotation, the words for a claim. */
function planned(selection: string): string[] {
  const plan = planSelection(selection);
  if (plan.kind === "passage") return [`passage of ${plan.text.length}`];
  return plan.parts.map((part) =>
    part.kind === "claim" ? part.claim : `"${part.quote}"${part.speaker === undefined ? "" : ` (${part.speaker})`}`,
  );
}

describe("a selection", () => {
  it("without quotation marks is a claim for each sentence", () => {
    expect(planned("The bridge opened in 2019. It cost 40 million euros.")).toEqual([
      "The bridge opened in 2019.",
      "It cost 40 million euros.",
    ]);
  });

  it("wholly in quotation marks is one quotation, whatever the marks", () => {
    for (const marks of ['""', "“”", "«»", "„“", "‘’", "''"]) {
      expect(planned(`${marks[0]}We will not sell the harbour.${marks[1]}`)).toEqual([
        `"We will not sell the harbour."`,
      ]);
    }
  });

  it("keeps the sentences inside one quotation together", () => {
    expect(planned("“We tried. We failed. We will try again.”")).toEqual(['"We tried. We failed. We will try again."']);
  });

  it("verifies quoted words, and does not ask who spoke as a claim", () => {
    expect(planned('"The harbour is not for sale," said Nadia Brandt.')).toEqual([
      '"The harbour is not for sale," (Nadia Brandt)',
    ]);
    expect(planned("According to Brandt, “the harbour is not for sale.”")).toEqual([
      '"the harbour is not for sale." (Brandt)',
    ]);
    expect(planned("“The harbour is not for sale,” she said on Monday.")).toEqual(['"The harbour is not for sale,"']);
  });

  it("asks a sentence that says more than who spoke as a claim too", () => {
    expect(
      planned("The council sold the ferry for 3 million euros and called the price “a fair one for everybody”."),
    ).toEqual([
      "The council sold the ferry for 3 million euros and called the price “a fair one for everybody”.",
      '"a fair one for everybody"',
    ]);
  });

  it("leaves a quoted word or two in their claim", () => {
    expect(planned("Officials spoke of a “pleasure” to meet the minister.")).toEqual([
      "Officials spoke of a “pleasure” to meet the minister.",
    ]);
  });

  it("takes a mark without its partner to quote what the selection has on its inner side", () => {
    expect(planned("“The harbour is not for sale")).toEqual(['"The harbour is not for sale"']);
    expect(planned("The harbour is not for sale,” said Brandt.")).toEqual(['"The harbour is not for sale," (Brandt)']);
  });

  it("takes apostrophes for no quotation marks", () => {
    expect(planned("The city's harbour isn't the council's to sell.")).toEqual([
      "The city's harbour isn't the council's to sell.",
    ]);
  });

  it("does not end a claim at an abbreviation", () => {
    expect(planned("The U.S. sent Dr. Meyer to St. Petersburg on Jan. 5.")).toEqual([
      "The U.S. sent Dr. Meyer to St. Petersburg on Jan. 5.",
    ]);
  });

  it("keeps quotations and claims in the order of the selection", () => {
    expect(planned("“We shall rebuild it.” The bridge fell in 2021. “Nobody was warned,” Lund said.")).toEqual([
      '"We shall rebuild it."',
      "The bridge fell in 2021.",
      '"Nobody was warned," (Lund)',
    ]);
  });

  it("of more than a few sentences is a passage", () => {
    const sentence = "The bridge over the sound was opened to traffic in the spring of 2019. ";
    expect(planned(sentence.repeat(5))).toHaveLength(5);
    expect(planned(sentence.repeat(6))).toEqual([`passage of ${sentence.length * 6 - 1}`]);
  });

  it("of one word is asked as it is, and empty quotation marks quote nothing", () => {
    expect(planned("Harbour")).toEqual(["Harbour"]);
    expect(planned('The sign "" was bare.')).toEqual(['The sign "" was bare.']);
  });
});
