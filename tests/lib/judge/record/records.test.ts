import { describe, expect, test } from "vitest";

import { readFacts } from "../../../../lib/align/read-facts.ts";
import { checkClaim } from "../../../../lib/judge/check.ts";
import { isProven } from "../../../support/proof-evaluator.ts";
import { loadRecords } from "../../../support/records.ts";

const RECORDS = loadRecords();

describe.each(RECORDS.map((r) => [r.id, r] as const))("%s: keys and values", (_id, { about, facts, claims }) => {
  const reading = readFacts({ about, facts });

  test.each(claims.map((c) => [c.claim, c] as const))("%s", (claim, wanted) => {
    const result = checkClaim({ text: claim }, reading, { asOf: null, minConfidence: 0 });
    expect(result.verdict).toBe(wanted.verdict);
    const codes = result.findings.map((f) => f.code);
    for (const code of wanted.codes ?? []) expect(codes).toContain(code);
    if (wanted.basis !== undefined) expect(result.basis).toBe(wanted.basis);
    for (const text of wanted.evidence ?? []) expect(result.evidence.map((s) => s.text).join(" ")).toContain(text);
    if (wanted.correction !== undefined) expect(result.correction?.text).toBe(wanted.correction);
    if (wanted.proof === true) expect(result.findings.some((f) => f.proof !== undefined)).toBe(true);
    if (result.verdict === "supported" || result.verdict === "refuted") {
      expect(result.evidence.length).toBeGreaterThan(0);
      expect(result.evidence.every((span) => span.factId !== undefined)).toBe(true);
    }
    for (const span of [...result.evidence, ...result.findings.flatMap((f) => f.source)]) {
      expect(reading.facts.find((f) => f.id === span.factId)?.text.slice(span.start, span.end)).toBe(span.text);
    }
    for (const { proof } of result.findings) if (proof !== undefined) expect(isProven(proof)).toBe(true);
    if (result.correction !== undefined)
      expect(checkClaim({ text: result.correction.text }, reading, { asOf: null, minConfidence: 0 }).verdict).toBe(
        "supported",
      );
  });
});

test("at least forty claims are decided, and as many near misses", () => {
  const verdicts = RECORDS.flatMap((r) => r.claims.map((c) => c.verdict));
  const supported = verdicts.filter((v) => v === "supported").length;
  expect(supported).toBeGreaterThanOrEqual(40);
  expect(verdicts.length - supported).toBeGreaterThanOrEqual(80);
});
