import type { Calibration } from "../../lib/judge/model-notation.ts";

interface Observed {
  readonly probability: number;
  readonly right: boolean;
}

/** Rows a knot stands for at the least: fewer would follow chance. */
const LEAST_ROWS = 60;

/** No verdict is surer than this, whatever a few rows say. */
const MOST = 0.98;

/**
 * Confidence by observed accuracy: monotone by pooling adjacent violators (Ayer et al. 1955), then one knot
 * a pool, at its mean probability and accuracy. Few rows or none give the raw probability.
 */
export function calibrationOf(observed: readonly Observed[]): Calibration {
  const sorted = observed.toSorted((a, b) => a.probability - b.probability);
  if (sorted.length < LEAST_ROWS) return { from: [0, 1], to: [0, MOST] };
  const pools: { n: number; probability: number; right: number }[] = [];
  const size = Math.max(LEAST_ROWS, Math.floor(sorted.length / 16));
  for (let i = 0; i < sorted.length; i += size) {
    const slice = sorted.slice(i, i + size);
    if (slice.length < LEAST_ROWS / 2 && pools.length > 0) break;
    pools.push({
      n: slice.length,
      probability: slice.reduce((sum, s) => sum + s.probability, 0),
      right: slice.filter((s) => s.right).length,
    });
    for (
      let last = pools.at(-1), before = pools.at(-2);
      last !== undefined && before !== undefined && before.right / before.n > last.right / last.n;
      last = pools.at(-1), before = pools.at(-2)
    ) {
      pools.splice(-2, 2, {
        n: before.n + last.n,
        probability: before.probability + last.probability,
        right: before.right + last.right,
      });
    }
  }
  return {
    from: pools.map((p) => round(p.probability / p.n)),
    to: pools.map((p) => Math.min(MOST, round(p.right / p.n))),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
