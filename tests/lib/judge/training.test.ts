import { describe, expect, test } from "vitest";
import type { BoostingSettings } from "../../../bench/training/boosting.ts";
import { binned, boost, leafOf } from "../../../bench/training/boosting.ts";
import { calibrationOf } from "../../../bench/training/calibration.ts";
import { editedRows } from "../../../bench/training/edits.ts";
import { seededRandom } from "../../../bench/random.ts";
import { calibrated } from "../../../lib/judge/weighing.ts";

const SETTINGS: BoostingSettings = {
  rounds: 20,
  leaves: 4,
  rate: 0.3,
  penalty: 1,
  leastWeight: 1,
  leastRows: 5,
  features: 1,
  rows: 1,
  seed: 7,
};

describe("boosted trees", () => {
  const random = seededRandom(3);
  const rows = Array.from({ length: 400 }, () => Float64Array.of(random(), random(), random()));
  const labels = Uint8Array.from(rows, ([a = 0, b = 0]) => (a > 0.5 === b > 0.5 ? 1 : 0));
  const matrix = binned(rows);
  const members = Int32Array.from(rows, (_, i) => i);
  const grown = boost(matrix, members, labels, new Float64Array(rows.length).fill(1), 2, SETTINGS);

  test("learn what no single feature shows, in trees of no more leaves than allowed", () => {
    const scoreOf = (k: number, row: number): number =>
      (grown[k] ?? []).reduce((sum, tree) => sum + leafOf(matrix, tree, row), 0);
    const right = [...members].filter((row) => Number(scoreOf(1, row) > scoreOf(0, row)) === labels[row]).length;
    expect(right / rows.length).toBeGreaterThan(0.95);
    for (const tree of grown.flat())
      expect(tree.filter((node) => node.feature < 0).length).toBeLessThanOrEqual(SETTINGS.leaves);
  });

  test("are the same again, and others from another seed where they see a part of the rows", () => {
    const again = (seed: number) =>
      boost(matrix, members, labels, new Float64Array(rows.length).fill(1), 2, { ...SETTINGS, rows: 0.5, seed });
    expect(again(7)).toEqual(again(7));
    expect(again(8)).not.toEqual(again(7));
  });
});

describe("calibration", () => {
  const random = seededRandom(11);
  const observed = (accuracy: (probability: number) => number) =>
    Array.from({ length: 4000 }, () => {
      const probability = random();
      return { probability, right: random() < accuracy(probability) };
    });

  test("follows the observed accuracy and never falls", () => {
    const line = calibrationOf(
      observed((p) => p / 2),
      false,
    );
    expect(line.to).toEqual(line.to.toSorted((a, b) => a - b));
    expect(Math.abs(calibrated(0.6, line) - 0.3)).toBeLessThan(0.08);
  });

  test("calls a verdict sure (.8) only where those so sure are right 24 times in 25", () => {
    const rows = observed((p) => 0.5 + p / 2);
    const line = calibrationOf(rows, true);
    const sure = rows.filter((r) => calibrated(r.probability, line) >= 0.85);
    expect(sure.length).toBeGreaterThan(0);
    expect(sure.filter((r) => r.right).length / sure.length).toBeGreaterThan(0.94);
    expect(calibrated(0.7, line)).toBeLessThan(0.8);
    expect(calibrated(0.7, calibrationOf(rows, false))).toBeGreaterThan(0.8);
  });
});

describe("claims changed for training", () => {
  const rows = ["The council sold the old mill to the brewery.", "Ida Holm won the first race in Bergen."].map(
    (claim, i) => ({ id: String(i), claim, evidence: claim, label: "supported" as const, group: String(i) }),
  );
  const refuted = {
    id: "x",
    claim: "The mill burned.",
    evidence: "The mill stood.",
    label: "refuted" as const,
    group: "x",
  };
  const edited = editedRows([...rows, refuted], 60, 5);

  test("differ from a supported claim in one place, and are borne out by nothing", () => {
    expect(edited.length).toBeGreaterThan(20);
    for (const row of edited) {
      const original = rows.find((r) => r.evidence === row.evidence)?.claim ?? "";
      expect(row.label).toBe("nei");
      expect(row.claim).not.toBe(original);
      expect(row.id.startsWith("x")).toBe(false);
    }
  });

  test("are the same from the same seed", () => {
    expect(editedRows(rows, 30, 5)).toEqual(editedRows(rows, 30, 5));
  });
});
