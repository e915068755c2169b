import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { checkClaim, readArticle, verifyQuote } from "../../../lib/index.ts";
import type { ClaimResult } from "../../../lib/judge/result.ts";
import { answerClaims, answerQuotes, readingOfFixture } from "../../support/fixture-answers.ts";
import { loadFixtures } from "../../support/fixtures.ts";
import { anyUnits, articleAndClaim } from "../../support/generated-article.ts";
import { isProven } from "../../support/proof-evaluator.ts";
import { spansOf, untrueSpans } from "../../support/span-walker.ts";

/** A machine that does other things besides must not fail these: they are long, not slow. */
vi.setConfig({ testTimeout: 60_000 });

const PUBLISHED = "2021-06-10T08:00:00Z";
const OPTIONS = { asOf: null, minConfidence: 0 };
const RUNS = { numRuns: 200 };
const ANY_RUNS = { numRuns: 120 };

function check(article: string, claim: string, minConfidence = 0): ClaimResult {
  return checkClaim({ text: claim }, readArticle({ text: article, publishedAt: PUBLISHED }), {
    asOf: null,
    minConfidence,
  });
}

/** What every answer keeps to, whatever was asked. */
function breaches(result: ClaimResult): string[] {
  const broken: string[] = [];
  const { verdict, findings, evidence, confidence } = result;
  if (!(confidence >= 0 && confidence <= 1) || Math.abs(confidence * 100 - Math.round(confidence * 100)) > 1e-9)
    broken.push(`confidence ${confidence}`);
  if (verdict === "refuted" && !findings.some((f) => f.stance === "refutes" && f.source.some((s) => s.text.length > 0)))
    broken.push("refuted without a refuting source");
  if (verdict === "supported" && evidence.length === 0 && !findings.some((f) => f.stance === "supports"))
    broken.push("supported without support");
  if (
    (verdict === "supported" ||
      verdict === "refuted" ||
      verdict === "partially_supported" ||
      verdict === "conflicting_evidence") &&
    !evidence.some((e) => e.text.length > 0)
  )
    broken.push(`${verdict} without evidence`);
  if ((verdict === "not_enough_info" || verdict === "not_checkable") && (evidence.length > 0 || result.basis !== null))
    broken.push(`evidence or basis on ${verdict}`);
  if (result.correction !== undefined && verdict !== "refuted") broken.push("a correction of what is not refuted");
  for (const f of findings) if (f.proof !== undefined && !isProven(f.proof)) broken.push(`proof ${f.proof.expression}`);
  return broken;
}

function applied(
  text: string,
  edits: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((out, edit) => out.slice(0, edit.start) + edit.text + out.slice(edit.end), text);
}

describe("answers to generated articles", () => {
  test("spans are what they say, and the verdict has what it needs", () => {
    fc.assert(
      fc.property(articleAndClaim, ({ article, claim }) => {
        const result = check(article, claim);
        expect(untrueSpans(result, { article, claim })).toEqual([]);
        expect(breaches(result)).toEqual([]);
      }),
      RUNS,
    );
  });

  test("the grammar reaches every verdict that a rule can give and puts spans into answers", () => {
    const seen = new Set<string>();
    let spans = 0;
    for (const { article, claim } of fc.sample(articleAndClaim, { numRuns: 250, seed: 7 })) {
      const result = check(article, claim);
      seen.add(result.verdict);
      spans += spansOf(result).length;
    }
    expect([...seen]).toEqual(expect.arrayContaining(["supported", "refuted", "not_enough_info"]));
    expect(spans).toBeGreaterThan(250);
  });

  test("the same question has the same answer", () => {
    fc.assert(
      fc.property(articleAndClaim, ({ article, claim }) => {
        expect(check(article, claim)).toEqual(check(article, claim));
      }),
      { numRuns: 60 },
    );
  });

  test("an article's reading is not changed by what is asked of it", () => {
    fc.assert(
      fc.property(articleAndClaim, fc.array(articleAndClaim, { maxLength: 3 }), ({ article, claim }, others) => {
        const reading = readArticle({ text: article, publishedAt: PUBLISHED });
        for (const other of others) checkClaim({ text: other.claim }, reading, OPTIONS);
        expect(checkClaim({ text: claim }, reading, OPTIONS)).toEqual(check(article, claim));
      }),
      { numRuns: 60 },
    );
  });

  test("a correction is its edits applied, and holds when it is checked", () => {
    let corrections = 0;
    for (const { article, claim } of fc.sample(articleAndClaim, { numRuns: 400, seed: 11 })) {
      const { correction } = check(article, claim);
      if (correction === undefined) continue;
      corrections += 1;
      expect(applied(claim, correction.edits)).toBe(correction.text);
      expect(correction.text).not.toBe(claim);
      expect(check(article, correction.text).verdict).toBe("supported");
    }
    expect(corrections).toBeGreaterThan(0);
  });

  test("a verdict below the asked confidence is withheld, and says so", () => {
    fc.assert(
      fc.property(articleAndClaim, fc.integer({ min: 0, max: 100 }), ({ article, claim }, percent) => {
        const free = check(article, claim);
        const bound = check(article, claim, percent / 100);
        if (
          free.confidence >= percent / 100 ||
          free.verdict === "not_enough_info" ||
          free.verdict === "not_checkable"
        ) {
          expect(bound).toEqual(free);
          return;
        }
        expect(bound.verdict).toBe("not_enough_info");
        expect(bound.findings.map((f) => f.code)).toContain("below_confidence");
        expect(bound.correction).toBeUndefined();
        expect(breaches(bound)).toEqual([]);
        expect(untrueSpans(bound, { article, claim })).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe("answers to any strings", () => {
  test("claims: nothing throws, spans are true", () => {
    fc.assert(
      fc.property(anyUnits, anyUnits, (article, claim) => {
        const result = check(article, claim);
        expect(untrueSpans(result, { article, claim })).toEqual([]);
        expect(breaches(result)).toEqual([]);
      }),
      ANY_RUNS,
    );
  });

  test("claims cut from the article itself: nothing throws, spans are true", () => {
    fc.assert(
      fc.property(articleAndClaim, fc.nat(400), fc.nat(120), ({ article }, from, length) => {
        const claim = article.slice(from % article.length, (from % article.length) + length);
        const result = check(article, claim);
        expect(untrueSpans(result, { article, claim })).toEqual([]);
        expect(breaches(result)).toEqual([]);
      }),
      ANY_RUNS,
    );
  });

  test("quotations: nothing throws, spans are true, the diff spells the quote", () => {
    const input = fc.oneof(
      fc.tuple(anyUnits, anyUnits, fc.option(anyUnits, { nil: undefined })),
      fc
        .tuple(articleAndClaim, fc.option(anyUnits, { nil: undefined }))
        .map(([{ article, claim }, speaker]) => [article, claim, speaker] as const),
    );
    fc.assert(
      fc.property(input, ([article, quote, speaker]) => {
        const result = verifyQuote(
          { quote, ...(speaker === undefined ? {} : { speaker }) },
          readArticle({ text: article, publishedAt: PUBLISHED }),
        );
        expect(untrueSpans(result, { article, claim: quote })).toEqual([]);
        expect(result.confidence).toBeGreaterThanOrEqual(0);
        expect(result.confidence).toBeLessThanOrEqual(1);
        if (result.diff.length > 0) expect(result.diff.map((step) => step.quote?.text ?? "").join("")).toBe(quote);
      }),
      RUNS,
    );
  });

  test("an article's dates may be nonsense", () => {
    fc.assert(
      fc.property(articleAndClaim, anyUnits, anyUnits, ({ article, claim }, published, asOf) => {
        const reading = readArticle({ text: article, publishedAt: published });
        expect(
          untrueSpans(checkClaim({ text: claim, speaker: published }, reading, { asOf, minConfidence: 0 }), {
            article,
            claim,
          }),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const answered = loadFixtures().map((fixture) => {
  const reading = readingOfFixture(fixture);
  return { id: fixture.id, fixture, reading, claims: answerClaims(fixture, reading) };
});

describe.each(answered)("answers to the fixture $id", ({ fixture, reading, claims }) => {
  test("spans are true, and each verdict has what it needs", () => {
    for (const { wanted, result } of claims) {
      expect(untrueSpans(result, { article: fixture.text, claim: wanted.claim }), wanted.claim).toEqual([]);
      expect(breaches(result), wanted.claim).toEqual([]);
    }
    for (const { wanted, result } of answerQuotes(fixture, reading)) {
      expect(untrueSpans(result, { article: fixture.text, claim: wanted.quote }), wanted.quote).toEqual([]);
    }
  });

  test("corrected claims are supported when they are checked again", () => {
    for (const { wanted, result } of claims) {
      if (result.correction === undefined) continue;
      expect(applied(wanted.claim, result.correction.edits)).toBe(result.correction.text);
      const again = checkClaim({ text: result.correction.text }, reading, {
        asOf: wanted.asOf ?? null,
        minConfidence: 0,
      });
      expect(again.verdict, result.correction.text).toBe("supported");
    }
  });
});

test("every proof over all fixtures holds when it is computed again, and its operands are in the texts", () => {
  let proofs = 0;
  for (const { fixture, claims } of answered) {
    for (const { wanted, result } of claims) {
      for (const { proof } of result.findings) {
        if (proof === undefined) continue;
        proofs += 1;
        expect(isProven(proof), `${wanted.claim}: ${proof.expression} gives ${String(proof.result)}`).toBe(true);
        expect(proof.operands.length, proof.expression).toBeGreaterThan(0);
        expect(untrueSpans(proof, { article: fixture.text, claim: wanted.claim }), proof.expression).toEqual([]);
      }
    }
  }
  expect(proofs).toBeGreaterThan(10);
});

describe("the walker", () => {
  const texts = { article: "Rain fell. Snow fell.", claim: "Snow fell" };
  const sentence = { start: 11, end: 21, text: "Snow fell." };

  test.each([
    ["a true span", { evidence: [{ start: 11, end: 15, text: "Snow", sentence }] }, 0],
    ["a true span of the claim", { findings: [{ claim: { start: 0, end: 4, text: "Snow" } }] }, 0],
    ["an operand in the claim", { operands: [{ in: "claim", span: { start: 5, end: 9, text: "fell" } }] }, 0],
    ["new words of a correction", { correction: { edits: [{ start: 0, end: 4, text: "Rain" }] } }, 0],
    ["another text", { evidence: [{ start: 0, end: 4, text: "Snow" }] }, 1],
    ["a span outside of its sentence", { evidence: [{ start: 0, end: 4, text: "Rain", sentence }] }, 1],
    ["a span beyond the text", { source: { start: 15, end: 99, text: " fell." } }, 1],
    ["a span of the claim in the article's place", { quote: { start: 11, end: 15, text: "Snow" } }, 1],
    ["a false sentence", { evidence: [{ start: 11, end: 15, text: "Snow", sentence: { ...sentence, end: 22 } }] }, 1],
  ])("sees %s", (_name, answer, untrue) => {
    expect(untrueSpans(answer, texts)).toHaveLength(untrue);
  });
});
