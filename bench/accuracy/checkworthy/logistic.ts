/** One row: its features, and whether it is of the sought kind. */
export interface Row {
  readonly features: readonly number[];
  readonly positive: boolean;
}

export interface LinearModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

const ROUNDS = 1500;
const STEP = 0.5;
/** Strength of the pull to zero; with 30 debates and 37 features a weak one is enough. */
const RIDGE = 0.002;

/** Logistic regression by gradient descent with momentum, both kinds weighing the same in sum. Deterministic. */
export function fitLogistic(rows: readonly Row[]): LinearModel {
  const width = rows[0]?.features.length ?? 0;
  const positives = rows.filter((row) => row.positive).length;
  const share = { yes: 0.5 / Math.max(1, positives), no: 0.5 / Math.max(1, rows.length - positives) };
  let bias = 0;
  const weights = Array.from({ length: width }, () => 0);
  let biasSpeed = 0;
  const speeds = weights.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    let biasSlope = 0;
    const slopes = weights.map((weight) => RIDGE * weight);
    for (const { features, positive } of rows) {
      const error = (probability({ bias, weights }, features) - (positive ? 1 : 0)) * (positive ? share.yes : share.no);
      biasSlope += error;
      for (let i = 0; i < width; i++) slopes[i] = (slopes[i] ?? 0) + error * (features[i] ?? 0);
    }
    biasSpeed = 0.9 * biasSpeed - STEP * biasSlope;
    bias += biasSpeed;
    for (let i = 0; i < width; i++) {
      speeds[i] = 0.9 * (speeds[i] ?? 0) - STEP * (slopes[i] ?? 0);
      weights[i] = (weights[i] ?? 0) + (speeds[i] ?? 0);
    }
  }
  return { bias, weights };
}

export function probability({ bias, weights }: LinearModel, features: readonly number[]): number {
  let sum = bias;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (features[i] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Average precision: the mean, over the positive rows, of the precision at their rank. Rows of equal score share
 * the precision at the end of their tie, so that the order of the file wins nothing.
 */
export function averagePrecision(scored: readonly { readonly score: number; readonly positive: boolean }[]): number {
  const sorted = scored.toSorted((a, b) => b.score - a.score);
  let seen = 0;
  let found = 0;
  let sum = 0;
  for (let at = 0; at < sorted.length;) {
    let end = at;
    let positives = 0;
    while (end < sorted.length && sorted[end]?.score === sorted[at]?.score) {
      if (sorted[end]?.positive === true) positives += 1;
      end += 1;
    }
    seen = end;
    found += positives;
    sum += positives * (found / seen);
    at = end;
  }
  return found === 0 ? 0 : sum / found;
}
