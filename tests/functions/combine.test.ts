import { describe, expect, it } from "vitest";

import { combineClaims, combineQuotes } from "../../functions/library/combine.ts";
import type { ClaimResult, QuoteResult, Verdict, Wording } from "../../lib/index.ts";

function claim(verdict: Verdict, confidence: number, articleId: string): ClaimResult {
  const text = "It rose";
  const span = { articleId, start: 0, end: 7, text, sentence: { start: 0, end: 7, text } };
  return {
    claim: "It rose",
    verdict,
    confidence,
    basis: "stated",
    summary: "",
    findings: [],
    evidence: [span],
    attribution: [],
    assumptions: ["it"],
  };
}

describe("combineClaims", () => {
  it("has nothing to say of no articles", () => {
    expect(combineClaims([])).toBeNull();
  });

  it.each<[string, readonly (readonly [Verdict, number, number])[], Verdict, readonly string[]]>([
    [
      "takes the article that decides",
      [
        ["not_enough_info", 0.9, 10],
        ["supported", 0.7, 9],
      ],
      "supported",
      ["b"],
    ],
    [
      "takes the surer of two that agree",
      [
        ["supported", 0.7, 10],
        ["supported", 0.9, 9],
      ],
      "supported",
      ["b"],
    ],
    [
      "says when two disagree",
      [
        ["supported", 0.9, 10],
        ["refuted", 0.8, 9],
      ],
      "conflicting_evidence",
      ["a", "b"],
    ],
    [
      "lets no distant article refute",
      [
        ["not_enough_info", 0.9, 10],
        ["refuted", 0.9, 7],
      ],
      "not_enough_info",
      ["a"],
    ],
    [
      "lets no distant article contradict",
      [
        ["supported", 0.9, 10],
        ["refuted", 0.9, 7],
      ],
      "supported",
      ["a"],
    ],
    [
      "lets no very distant article support",
      [
        ["not_enough_info", 0.9, 10],
        ["supported", 0.9, 4],
      ],
      "not_enough_info",
      ["a"],
    ],
    [
      "prefers the whole to a part",
      [
        ["partially_supported", 0.9, 10],
        ["supported", 0.6, 10],
      ],
      "supported",
      ["b"],
    ],
    [
      "keeps what cannot be checked",
      [
        ["not_checkable", 0.9, 10],
        ["not_checkable", 0.9, 9],
      ],
      "not_checkable",
      ["a"],
    ],
  ])("%s", (_what, given, verdict, articles) => {
    const judged = given.map(([each, confidence, score], index) => ({
      result: claim(each, confidence, "ab".charAt(index)),
      score,
      names: "none given" as const,
    }));
    const result = combineClaims(judged);
    expect(result?.verdict).toBe(verdict);
    expect(result?.evidence.map(({ articleId }) => articleId)).toEqual(articles);
  });

  it("lets an article refute that has the claim's names, and none that lacks one", () => {
    const against = (names: "all" | "some", score: number) =>
      combineClaims([
        { result: claim("supported", 0.9, "a"), score: 10, names: "all" },
        { result: claim("refuted", 0.9, "b"), score, names },
      ])?.verdict;
    expect(against("all", 3)).toBe("conflicting_evidence");
    expect(against("all", 2)).toBe("supported");
    expect(against("some", 10)).toBe("supported");
    expect(combineClaims([{ result: claim("refuted", 0.9, "b"), score: 10, names: "some" }])).toBeNull();
  });

  it("names the conflict, and is no surer than the less sure side", () => {
    const result = combineClaims([
      { result: claim("supported", 0.9, "a"), score: 2, names: "all" },
      { result: claim("refuted", 0.6, "b"), score: 2, names: "all" },
    ]);
    expect(result?.confidence).toBe(0.6);
    expect(result?.findings[0]).toMatchObject({
      code: "source_conflict",
      source: [{ articleId: "a" }, { articleId: "b" }],
    });
    expect(result?.assumptions).toEqual(["it"]);
  });
});

describe("combineQuotes", () => {
  const quote = (wording: Wording, verdict: QuoteResult["verdict"] = wording): QuoteResult => ({
    quote: "a b c",
    verdict,
    wording,
    confidence: 0.9,
    summary: "",
    speaker: { verdict: "not_given" },
    matches: [],
    diff: [],
    findings: [],
    evidence: [],
  });
  const best = (...results: QuoteResult[]): QuoteResult["verdict"] | undefined =>
    combineQuotes(results.map((result) => ({ result, score: 1, names: "all" as const })))?.verdict;

  it("takes the closest wording, and of equal ones the right speaker", () => {
    expect(best(quote("not_found"), quote("altered"), quote("verbatim_normalized"))).toBe("verbatim_normalized");
    expect(best(quote("verbatim", "misattributed"), quote("verbatim"))).toBe("verbatim");
    expect(best(quote("paraphrase"), quote("verbatim", "misattributed"))).toBe("misattributed");
    expect(best()).toBeUndefined();
  });
});
