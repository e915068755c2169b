import { describe, expect, test } from "vitest";

import { checkClaim, readArticle } from "../../../lib/index.ts";
import type { Verdict } from "../../../lib/judge/result.ts";

describe("two statements joined by a comma and a conjunction", () => {
  const article =
    "Exports rose 12 percent in 2019. The port of Tanger opened in 1990. The mayor of Oslo resigned in May.";
  const rows: readonly (readonly [claim: string, verdict: Verdict])[] = [
    ["Exports rose 12 percent in 2019, and the port of Tanger opened in 1990.", "supported"],
    ["Exports rose 12 percent in 2019, and the port of Tanger opened in 1991.", "refuted"],
    ["Exports rose 13 percent in 2019, and the port of Tanger opened in 1990.", "refuted"],
    ["Exports rose 12 percent in 2019, and the port of Bergen opened in 1990.", "partially_supported"],
    ["Exports rose in 2019, but the mayor of Oslo resigned.", "supported"],
    ["Exports rose in 2019, and the mayor of Bergen resigned.", "partially_supported"],
  ];
  test.each(rows)("%s", (claim, verdict) => {
    const result = checkClaim({ text: claim }, readArticle({ text: article }), { asOf: null, minConfidence: 0 });
    expect(result.verdict).toBe(verdict);
  });
});
