import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readClaim } from "../../../lib/align/claim-reading.ts";
import { checkClaim, readArticle } from "../../../lib/index.ts";
import { examine } from "../../../lib/judge/examination.ts";
import type { SupportingStrength } from "../../../lib/judge/grounds.ts";
import type { RefutingStrength } from "../../../lib/judge/refuting-grounds.ts";
import type { Feature } from "../../../lib/judge/features/feature.ts";
import { MODEL } from "../../../lib/judge/model.generated.ts";
import type { Calibration } from "../../../lib/judge/model-notation.ts";
import { OUTCOMES, readTrees } from "../../../lib/judge/model-notation.ts";
import type { ClaimResult, Verdict } from "../../../lib/judge/result.ts";
import { calibrated, outcomeOf, scoresOf, weigh } from "../../../lib/judge/weighing.ts";
import { loadFixtures } from "../../support/fixtures.ts";

const ARTICLE = readArticle({
  text: "The Norvik ferry carried 340 passengers on Monday. Its captain, Ida Holm, said the crossing took two hours.",
  publishedAt: "2024-05-20",
});
const SETTINGS = { asOf: null, published: "2024-05-20" };
const VERDICTS: readonly Verdict[] = [
  "supported",
  "partially_supported",
  "refuted",
  "conflicting_evidence",
  "not_enough_info",
];

const share = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000);
const scores = fc.tuple(share, share, share).map(([a, b, c]) => {
  const total = a + b + c || 1;
  return { supported: a / total, refuted: b / total, open: c / total };
});
const grounds = fc.record({
  supporting: fc.constantFrom<SupportingStrength | null>("full", "loose", "displaced", "edited", "barred", null),
  refuting: fc.constantFrom<RefutingStrength | null>("full", "loose", "exchanged", null),
});
const least = fc.record({
  supported: fc.record({ full: share, loose: share, displaced: share, edited: share, barred: share }),
  refuted: fc.record({ full: share, loose: share, exchanged: share }),
});
const features = fc
  .array(fc.double({ min: -5, max: 100, noNaN: true }), {
    minLength: MODEL.features.length,
    maxLength: MODEL.features.length,
  })
  .map((values) => values.map((value, i): Feature => [MODEL.features[i] ?? "", value]));

const NO_TREES = readTrees("", []);

describe("what the weights may decide", () => {
  test("nothing without grounds, whatever the scores", () => {
    fc.assert(
      fc.property(fc.constantFrom(...VERDICTS), scores, least, (rules, given, point) => {
        const outcome = outcomeOf(rules, given, { supporting: null, refuting: null }, point);
        expect(outcome).toBe(rules === "supported" || rules === "refuted" ? rules : "open");
      }),
    );
  });

  test("a verdict of the rules is never turned, and conflicting evidence stays undecided", () => {
    fc.assert(
      fc.property(fc.constantFrom(...VERDICTS), scores, grounds, least, (rules, given, there, point) => {
        const outcome = outcomeOf(rules, given, there, point);
        if (rules === "supported" || rules === "refuted") expect(outcome).toBe(rules);
        if (rules === "conflicting_evidence") expect(outcome).toBe("open");
        if (outcome === "supported" && rules !== "supported")
          expect(there.supporting !== null && given.supported >= point.supported[there.supporting]).toBe(true);
        if (outcome === "refuted" && rules !== "refuted")
          expect(there.refuting !== null && given.refuted >= point.refuted[there.refuting]).toBe(true);
      }),
    );
  });

  test("sure enough and with grounds, what the rules left open is decided", () => {
    const point = {
      supported: { full: 0.5, loose: 0.9, displaced: 0.9, edited: 0.95, barred: 2 },
      refuted: { full: 0.5, loose: 0.9, exchanged: 0.9 },
    };
    const full = { supporting: "full", refuting: "full" } as const;
    const loose = { supporting: "loose", refuting: "loose" } as const;
    const leaning = { supported: 0.8, refuted: 0.1, open: 0.1 };
    const against = { supported: 0.1, refuted: 0.8, open: 0.1 };
    expect(outcomeOf("not_enough_info", leaning, full, point)).toBe("supported");
    expect(outcomeOf("not_enough_info", against, full, point)).toBe("refuted");
    expect(outcomeOf("not_enough_info", leaning, loose, point)).toBe("open");
    expect(outcomeOf("not_enough_info", against, loose, point)).toBe("open");
    expect(outcomeOf("not_enough_info", { supported: 0.95, refuted: 0, open: 0.05 }, loose, point)).toBe("supported");
    expect(outcomeOf("partially_supported", { supported: 0.4, refuted: 0.3, open: 0.3 }, full, point)).toBe("open");
  });
});

describe("scores", () => {
  test("add up to one, are the same again and in any order, and miss no feature", () => {
    fc.assert(
      fc.property(features, (given) => {
        const first = scoresOf(given, MODEL);
        for (const outcome of OUTCOMES) expect(first[outcome]).toBeGreaterThanOrEqual(0);
        expect(Math.abs(first.supported + first.refuted + first.open - 1)).toBeLessThan(0.0002);
        expect(scoresOf(given.toReversed(), MODEL)).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  test("a feature that is not given counts as nothing", () => {
    expect(scoresOf([], MODEL)).toEqual(
      scoresOf(
        MODEL.features.map((name): Feature => [name, 0]),
        MODEL,
      ),
    );
  });

  test("trees are read as they are written, a value below the cut going left", () => {
    // A branch on the first feature at its second cut, with leaves of 3 and -3; then a lone leaf of 1.
    const digits = [1, 1, 0, 6, 0, 5, 0, 2].map((n) => "!#$%&'("[n]).join("");
    const trees = readTrees(digits, [[0.5, 1.5]]);
    const model = {
      ...MODEL,
      features: ["a"],
      scale: 1,
      trees: { supported: trees, refuted: NO_TREES, open: NO_TREES },
    };
    const low = scoresOf([["a", 1.4]], model);
    const high = scoresOf([["a", 1.5]], model);
    expect([...trees.roots]).toEqual([0, 3]);
    expect(low.supported).toBeCloseTo(Math.exp(4) / (Math.exp(4) + 2), 3);
    expect(high.supported).toBeCloseTo(Math.exp(-2) / (Math.exp(-2) + 2), 3);
  });
});

describe("the model", () => {
  const examined = examine(readClaim("The Norvik ferry carried 340 passengers", null), ARTICLE, SETTINGS);
  const names = (examined.features ?? []).map(([name]) => name);

  test("knows no feature that is not computed", () => {
    expect(new Set(names).size).toBe(names.length);
    expect(MODEL.features.filter((name) => !names.includes(name))).toEqual([]);
  });

  test("has well-formed trees and calibrations that only rise", () => {
    for (const outcome of OUTCOMES) {
      const { feature, right } = MODEL.trees[outcome];
      for (const [node, asked] of feature.entries()) {
        expect(asked).toBeLessThan(MODEL.features.length);
        if (asked >= 0) expect(right[node]).toBeGreaterThan(node + 1);
      }
    }
    const lines = Object.values(MODEL.points).flatMap((p): Calibration[] => [
      ...Object.values(p.calibration),
      ...Object.values(p.ruled),
    ]);
    for (const { from, to } of lines) {
      expect(from.length).toBe(to.length);
      expect(from).toEqual(from.toSorted((a, b) => a - b));
      expect(to).toEqual(to.toSorted((a, b) => a - b));
      for (const value of to) expect(value >= 0 && value <= 1).toBe(true);
    }
  });

  test("features are the same for every claim in name and order, and finite", () => {
    for (const text of [
      "Ida Holm is a captain",
      "The crossing did not take 3 hours in 2019",
      "passengers",
      "Monday's ferry, Ida Holm said, was late",
    ]) {
      const again = examine(readClaim(text, null), ARTICLE, SETTINGS).features ?? [];
      if (again.length > 0) expect(again.map(([name]) => name)).toEqual(names);
      expect(again.filter(([, value]) => !Number.isFinite(value))).toEqual([]);
    }
  });
});

test("confidence stays between the ends of the line and never falls as the probability rises", () => {
  const line = { from: [0.2, 0.5, 0.9], to: [0.3, 0.6, 0.95] };
  fc.assert(
    fc.property(share, share, (a, b) => {
      const [low, high] = [calibrated(Math.min(a, b), line), calibrated(Math.max(a, b), line)];
      expect(low).toBeLessThanOrEqual(high);
      expect(low).toBeGreaterThanOrEqual(0.3);
      expect(high).toBeLessThanOrEqual(0.95);
    }),
  );
  expect(calibrated(0.35, line)).toBeCloseTo(0.45, 9);
});

describe("a verdict never rests on nothing", () => {
  const fixtures = loadFixtures();
  const rests = (result: ClaimResult, stance: "supports" | "refutes"): boolean =>
    result.findings.some((f) => f.stance === stance && f.source.some((s) => s.end > s.start && s.text.length > 0)) &&
    result.evidence.length > 0;

  test.each(fixtures.map((f, i) => [f.id, f, fixtures[(i + 1) % fixtures.length] ?? f] as const))(
    "%s",
    (_id, fixture, next) => {
      const article = readArticle({ text: fixture.text, publishedAt: fixture.article.publishedAt });
      for (const { claim } of [...fixture.claims, ...next.claims]) {
        const result = checkClaim({ text: claim }, article, { asOf: null, minConfidence: 0 });
        if (result.verdict === "refuted") expect(rests(result, "refutes"), claim).toBe(true);
        if (result.verdict === "supported") expect(rests(result, "supports"), claim).toBe(true);
      }
    },
  );

  test("with every score for it, at the lowest of floors", () => {
    const eager = {
      ...MODEL.points.short,
      least: {
        supported: { full: 0, loose: 0, displaced: 0, edited: 0, barred: 0 },
        refuted: { full: 0, loose: 0, exchanged: 0 },
      },
    };
    const certain = (outcome: "supported" | "refuted") => ({
      ...MODEL,
      features: ["a"],
      scale: 1,
      points: { short: eager, article: eager, facts: eager },
      trees: { supported: NO_TREES, refuted: NO_TREES, open: NO_TREES, [outcome]: readTrees("!4", [[]]) },
    });
    for (const text of [
      "The Norvik ferry sank",
      "Ida Holm captained a submarine",
      "Oslo won the cup in 1999",
      "The ferry carried 20 passengers",
    ]) {
      for (const outcome of ["supported", "refuted"] as const) {
        const examination = examine(readClaim(text, null), ARTICLE, SETTINGS);
        const { verdict, deciding } = weigh(examination, "short", certain(outcome));
        const effect = outcome === "supported" ? "supports" : "refutes";
        if (verdict !== outcome) continue;
        expect(deciding.length).toBeGreaterThan(0);
        for (const part of deciding)
          expect(
            part.judgements.some((j) => j.effect === effect && j.source.length > 0),
            text,
          ).toBe(true);
      }
    }
  });
});
