import { describe, expect, test } from "vitest";

import { checkClaim, readArticle } from "../../../lib/index.ts";
import type { Verdict } from "../../../lib/judge/result.ts";

describe("a pronoun that takes up the subject of the sentence before", () => {
  const one = "The bridge over the Nisse river opened in 1931. It cost 2 million kronor.";
  const two = "The bridge replaced the ferry in 1931. It cost 2 million kronor.";
  const many = "The towers of the mill closed in 1931. They cost 2 million kronor.";
  const apart = "The bridge over the Nisse river opened in 1931.\n\nIt cost 2 million kronor.";
  const rows: readonly (readonly [article: string, claim: string, verdict: Verdict])[] = [
    [one, "The bridge cost 2 million kronor.", "supported"],
    [one, "The bridge over the Nisse river cost 2 million kronor.", "supported"],
    [one, "The bridge cost 3 million kronor.", "refuted"],
    [many, "The towers cost 2 million kronor.", "supported"],
    // Another thing, two that could be meant, another number, another paragraph.
    [one, "The tunnel cost 2 million kronor.", "not_enough_info"],
    [one, "The bridge over the Oder river cost 2 million kronor.", "not_enough_info"],
    [two, "The ferry cost 2 million kronor.", "not_enough_info"],
    [two, "The bridge cost 2 million kronor.", "not_enough_info"],
    [many, "The mill cost 2 million kronor.", "not_enough_info"],
    [apart, "The bridge cost 2 million kronor.", "not_enough_info"],
  ];
  test.each(rows)("%s / %s", (article, claim, verdict) => {
    const result = checkClaim({ text: claim }, readArticle({ text: article }), { asOf: null, minConfidence: 0 });
    expect(result.verdict).toBe(verdict);
    if (verdict !== "not_enough_info") expect(result.assumptions.join(" ")).toContain("earlier sentence");
  });
});
