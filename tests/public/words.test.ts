import { describe, expect, it } from "vitest";

import { ClaimResult } from "../../functions/schema/claim.ts";
import { QuoteResult } from "../../functions/schema/quote.ts";
import { dateInWords } from "../../public/src/article/date.ts";
import { operandWords, proofLine } from "../../public/src/checks/proof-line.ts";
import { countVerdicts, verdictWords } from "../../public/src/checks/verdicts.ts";
import { rowOf } from "../../public/src/facts/columns.ts";
import { curlCommand } from "../../public/src/share/curl.ts";

describe("verdictWords", () => {
  it("has words of its own for every verdict of the contract", () => {
    for (const verdict of [...ClaimResult.shape.verdict.options, ...QuoteResult.shape.verdict.options]) {
      expect(verdictWords(verdict).label).toMatch(/^[A-Z]/u);
    }
  });

  it("shows a verdict that it does not know as it is, and decides nothing", () => {
    expect(verdictWords("half_true")).toEqual({ tone: "open", label: "half true" });
  });

  it("counts", () => {
    expect(countVerdicts(["supported", "refuted", "supported"])).toBe("2 supported, 1 refuted");
    expect(countVerdicts([])).toBe("");
  });
});

describe("proofLine", () => {
  const proof = { operands: [], result: 1789 };

  it("writes arithmetic as people do", () => {
    expect(proofLine({ ...proof, expression: "2020 - 231 = 1789" })).toBe("2020 − 231 = 1789");
    expect(proofLine({ ...proof, expression: "2 * 3 / 4 = 1.5", result: 1.5 })).toBe("2 × 3 ÷ 4 = 1.5");
  });

  it("works out the left side of a comparison", () => {
    expect(proofLine({ ...proof, expression: "2020 - 1787 > 200", result: 233 })).toBe("2020 − 1787 = 233 > 200");
    expect(proofLine({ ...proof, expression: "5 >= 4", result: 5 })).toBe("5 ≥ 4");
    expect(proofLine({ ...proof, expression: "5 - 2 <= 4", result: true })).toBe("5 − 2 ≤ 4");
  });

  it("leaves dates whole and says how exact it is", () => {
    expect(proofLine({ ...proof, expression: "2019-12-05 < 2020-01-01", tolerance: 0 })).toBe(
      "2019-12-05 < 2020-01-01",
    );
    expect(proofLine({ ...proof, expression: "1 / 3 = 0.33", tolerance: 0.005 })).toBe(
      "1 ÷ 3 = 0.33, give or take 0.005",
    );
  });

  it("says where each number stands", () => {
    const span = { start: 0, end: 4, text: "1787" };
    expect(
      operandWords({
        ...proof,
        expression: "",
        operands: [
          { value: 1787, span, in: "article" },
          { value: 200, unit: "year", span: { ...span, text: "two centuries" }, in: "claim" },
        ],
      }),
    ).toEqual(["1787 in the article", "200: “two centuries” in the claim"]);
  });
});

describe("curlCommand", () => {
  it("survives the shell, whatever the claim holds", () => {
    const body = { claims: [`it's "50%" $HOME \`x\` \\`] };
    const command = curlCommand("http://localhost:8787", { path: "/v1/claims/check", body });
    const json = /--data-raw '(?<json>.*)'$/su.exec(command)?.groups?.["json"] ?? "";
    expect(JSON.parse(json.replaceAll("'\\''", "'"))).toEqual(body);
    expect(json.replaceAll("'\\''", "")).not.toContain("'");
  });
});

describe("rowOf", () => {
  it("puts each part of a fact into one column, in the order of the sentence", () => {
    const text = "In May the town of Oldwick sold 40 boats to a dealer, the mayor said.";
    const span = (words: string) => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      text: words,
    });
    const row = rowOf({
      id: "f1",
      ...span(text),
      subject: { ...span("the town of Oldwick"), name: "Oldwick" },
      predicate: { ...span("sold"), polarity: "affirmative", modality: "asserted" },
      arguments: [
        { role: "oblique", ...span("a dealer"), preposition: "to" },
        { role: "object", ...span("40 boats") },
        { role: "oblique", ...span("May"), preposition: "in" },
        { role: "oblique", ...span("Oldwick"), preposition: "of" },
      ],
      time: [span("May")],
      quantities: [span("40"), span("40")],
      attribution: [{ ...span("the mayor"), source: "the mayor" }],
    });
    expect(row).toEqual({
      who: "Oldwick",
      what: "sold 40 boats to a dealer",
      when: "May",
      howMuch: "40",
      source: "the mayor",
    });
  });
});

describe("dateInWords", () => {
  it("is the day in UTC, and nothing made up", () => {
    expect(dateInWords("2020-07-28T23:30:00Z")).toBe("July 28, 2020");
    expect(dateInWords("2020-07-28")).toBe("July 28, 2020");
    expect(dateInWords("last week")).toBe("last week");
    expect(dateInWords(undefined)).toBe("");
  });
});
