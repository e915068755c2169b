import type { Calibration } from "../../lib/judge/model-notation.ts";

interface Observed {
  readonly probability: number;
  readonly right: boolean;
}

/** Rows a knot stands for at the least: fewer would follow chance. */
const LEAST_ROWS = 60;

/** No verdict is surer than this, whatever a few rows say. */
const MOST = 0.98;

/** From here on a verdict is called sure, and of the sure ones so many have to be right. */
const SURE = 0.8;
const SURE_RIGHT = 0.96;

/**
 * Confidence by observed accuracy: monotone by pooling adjacent violators (Ayer et al. 1955), then one knot
 * a pool, at its mean probability and accuracy; a confidence of .8 or more to a `verdict` only where those so sure are right 24 times in 25. Few rows or none give the raw probability.
 */
export function calibrationOf(observed: readonly Observed[], verdict: boolean): Calibration {
  const sorted = observed.toSorted((a, b) => a.probability - b.probability);
  if (sorted.length < LEAST_ROWS) return { from: [0, 1], to: [0, MOST] };
  const pools: { n: number; probability: number; right: number }[] = [];
  const size = Math.max(LEAST_ROWS, Math.floor(sorted.length / 24));
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
    to: (verdict ? withSureOnes(pools) : pools.map((p) => p.right / p.n)).map((p) => Math.min(MOST, round(p))),
  };
}

/** The accuracy of every pool, held just below {@link SURE} where the pools from it on are not right often enough together. */
function withSureOnes(pools: readonly { readonly n: number; readonly right: number }[]): number[] {
  return pools.map((pool, i) => {
    const above = pools.slice(i);
    const right = above.reduce((sum, p) => sum + p.right, 0) / above.reduce((sum, p) => sum + p.n, 0);
    return right < SURE_RIGHT ? Math.min(pool.right / pool.n, SURE - 0.01) : pool.right / pool.n;
  });
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
