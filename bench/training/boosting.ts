import { seededRandom } from "../random.ts";

/** Rows as columns of bins: `bins[feature][row]` indexes `cuts[feature]` (the number of cuts at or below the value). */
export interface BinnedMatrix {
  readonly rows: number;
  readonly cuts: readonly (readonly number[])[];
  readonly bins: readonly Uint8Array[];
}

/** One node in a flat list: a leaf has `feature` -1. Values below `cut` go left. */
export interface TreeNode {
  readonly feature: number;
  readonly cut: number;
  readonly left: number;
  readonly right: number;
  readonly value: number;
}

export type Tree = readonly TreeNode[];

export interface BoostingSettings {
  readonly rounds: number;
  /** Leaves that a tree has at the most. */
  readonly leaves: number;
  /** Levels that it has at the most; any number where none is given. */
  readonly depth?: number;
  readonly rate: number;
  /** L2 penalty on leaf values. */
  readonly penalty: number;
  /** Least sum of second derivatives in a leaf. */
  readonly leastWeight: number;
  /** Least rows in a leaf. */
  readonly leastRows: number;
  /** Shares of features and rows that each tree sees. */
  readonly features: number;
  readonly rows: number;
  readonly seed: number;
}

const MOST_CUTS = 40;

/** Cuts every feature at quantiles of its distinct values, halfway between neighbours. */
export function binned(rows: readonly Float64Array[]): BinnedMatrix {
  const width = rows[0]?.length ?? 0;
  const cuts: number[][] = [];
  const bins: Uint8Array[] = [];
  for (let feature = 0; feature < width; feature++) {
    const values = Float64Array.from(rows, (row) => row[feature] ?? 0);
    const distinct = [...new Set(values)].toSorted((a, b) => a - b);
    const sorted = values.toSorted();
    const wanted =
      distinct.length <= MOST_CUTS
        ? distinct
        : [
            ...new Set(
              Array.from(
                { length: MOST_CUTS },
                (_, i) => sorted[Math.floor(((i + 0.5) / MOST_CUTS) * sorted.length)] ?? 0,
              ),
            ),
          ];
    const own = wanted.slice(1).map((value) => {
      const below = distinct[lowerBound(distinct, value) - 1] ?? value;
      return Math.round(((below + value) / 2) * 100_000) / 100_000;
    });
    cuts.push(own);
    bins.push(Uint8Array.from(values, (value) => upperBound(own, value)));
  }
  return { rows: rows.length, cuts, bins };
}

/** How many cuts lie at or below a value. */
function upperBound(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Gradient-boosted trees for several classes with the softmax loss: second order, histograms
 * (Friedman 2001; Chen and Guestrin 2016). `members` are the rows to learn from. Answers one list of
 * trees a class; deterministic by seed.
 */
export function boost(
  matrix: BinnedMatrix,
  members: Int32Array,
  labels: Uint8Array,
  weights: Float64Array,
  classes: number,
  settings: BoostingSettings,
): Tree[][] {
  const random = seededRandom(settings.seed);
  const states = Array.from({ length: classes }, () => ({
    trees: new Array<Tree>(),
    scores: new Float64Array(matrix.rows),
    probability: new Float64Array(matrix.rows),
  }));
  const slopes: Slopes = { gradient: new Float64Array(matrix.rows), hessian: new Float64Array(matrix.rows) };
  for (let round = 0; round < settings.rounds; round++) {
    for (const row of members) {
      let total = 0;
      for (const { scores, probability } of states) total += probability[row] = Math.exp(scores[row] ?? 0);
      for (const { probability } of states) probability[row] = (probability[row] ?? 0) / total;
    }
    for (const [k, { trees, scores, probability }] of states.entries()) {
      for (const row of members) {
        const weight = weights[row] ?? 1;
        const p = probability[row] ?? 0;
        slopes.gradient[row] = weight * (p - (labels[row] === k ? 1 : 0));
        slopes.hessian[row] = Math.max(1e-6, weight * p * (1 - p));
      }
      const sample = members.filter(() => random() < settings.rows);
      const chosen = matrix.cuts.flatMap((cuts, feature) =>
        cuts.length > 0 && random() < settings.features ? [feature] : [],
      );
      const tree = grow(matrix, sample, slopes, chosen, settings);
      trees.push(tree);
      for (const row of members) scores[row] = (scores[row] ?? 0) + leafOf(matrix, tree, row);
    }
  }
  return states.map((state) => state.trees);
}

interface Slopes {
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

/** Sums over the rows of a leaf, for every bin of every feature that the tree sees. */
interface Histogram {
  readonly gradient: Float64Array;
  readonly hessian: Float64Array;
  readonly rows: Float64Array;
}

/** A leaf that may still be split: its rows, where it lies in the tree, and the best split that it has. */
interface Leaf {
  readonly at: number;
  readonly depth: number;
  readonly rows: Int32Array;
  readonly histogram: Histogram;
  readonly split: Split | null;
}

/** Grows a tree leaf by leaf, where it gains most, up to the number of leaves (Shi 2007; Ke et al. 2017). */
function grow(
  matrix: BinnedMatrix,
  sample: Int32Array,
  slopes: Slopes,
  features: readonly number[],
  settings: BoostingSettings,
): Tree {
  const nodes: TreeNode[] = [];
  const leafOver = (rows: Int32Array, histogram: Histogram, depth: number): Leaf => {
    let [g, h] = [0, 0];
    for (const row of rows) {
      g += slopes.gradient[row] ?? 0;
      h += slopes.hessian[row] ?? 0;
    }
    const at = nodes.length;
    nodes.push({ feature: -1, cut: 0, left: -1, right: -1, value: (-g / (h + settings.penalty)) * settings.rate });
    const deep = depth >= (settings.depth ?? Number.POSITIVE_INFINITY);
    const split = deep ? null : bestSplit(matrix, histogram, features, { g, h, n: rows.length }, settings);
    return { at, depth, rows, histogram, split };
  };
  const leaves: Leaf[] = [leafOver(sample, histogramOf(matrix, sample, slopes, features), 0)];
  while (leaves.length < settings.leaves) {
    let most: Leaf | undefined;
    for (const leaf of leaves) if (leaf.split !== null && leaf.split.gain > (most?.split?.gain ?? 0)) most = leaf;
    const split = most?.split ?? null;
    const bins = split === null ? undefined : matrix.bins[split.feature];
    if (most === undefined || split === null || bins === undefined) break;
    leaves.splice(leaves.indexOf(most), 1);
    const low = most.rows.filter((row) => (bins[row] ?? 0) <= split.bin);
    const high = most.rows.filter((row) => (bins[row] ?? 0) > split.bin);
    // Only the smaller side is counted: the other is what is left of the whole.
    const smaller = histogramOf(matrix, low.length <= high.length ? low : high, slopes, features);
    const larger = difference(most.histogram, smaller);
    const left = leafOver(low, low.length <= high.length ? smaller : larger, most.depth + 1);
    const right = leafOver(high, low.length <= high.length ? larger : smaller, most.depth + 1);
    leaves.push(left, right);
    nodes[most.at] = {
      feature: split.feature,
      cut: matrix.cuts[split.feature]?.[split.bin] ?? 0,
      left: left.at,
      right: right.at,
      value: 0,
    };
  }
  return nodes;
}

/** Bins that a feature takes in a histogram. */
const WIDTH = MOST_CUTS + 1;

function histogramOf(matrix: BinnedMatrix, rows: Int32Array, slopes: Slopes, features: readonly number[]): Histogram {
  const size = features.length * WIDTH;
  const sums = { gradient: new Float64Array(size), hessian: new Float64Array(size), rows: new Float64Array(size) };
  for (const [i, feature] of features.entries()) {
    const bins = matrix.bins[feature];
    if (bins === undefined) continue;
    for (const row of rows) {
      const at = i * WIDTH + (bins[row] ?? 0);
      sums.gradient[at] = (sums.gradient[at] ?? 0) + (slopes.gradient[row] ?? 0);
      sums.hessian[at] = (sums.hessian[at] ?? 0) + (slopes.hessian[row] ?? 0);
      sums.rows[at] = (sums.rows[at] ?? 0) + 1;
    }
  }
  return sums;
}

function difference(whole: Histogram, part: Histogram): Histogram {
  const less = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, i) => value - (b[i] ?? 0));
  return {
    gradient: less(whole.gradient, part.gradient),
    hessian: less(whole.hessian, part.hessian),
    rows: less(whole.rows, part.rows),
  };
}

function bestSplit(
  matrix: BinnedMatrix,
  histogram: Histogram,
  features: readonly number[],
  total: { readonly g: number; readonly h: number; readonly n: number },
  settings: BoostingSettings,
): Split | null {
  const score = (g: number, h: number): number => (g * g) / (h + settings.penalty);
  const whole = score(total.g, total.h);
  let best: Split | null = null;
  for (const [i, feature] of features.entries()) {
    const width = (matrix.cuts[feature]?.length ?? 0) + 1;
    let [g, h, n] = [0, 0, 0];
    for (let bin = 0; bin + 1 < width; bin++) {
      const at = i * WIDTH + bin;
      g += histogram.gradient[at] ?? 0;
      h += histogram.hessian[at] ?? 0;
      n += histogram.rows[at] ?? 0;
      if (h < settings.leastWeight || total.h - h < settings.leastWeight) continue;
      if (n < settings.leastRows || total.n - n < settings.leastRows) continue;
      const gain = score(g, h) + score(total.g - g, total.h - h) - whole;
      if (gain > (best?.gain ?? 1e-6)) best = { feature, bin, gain };
    }
  }
  return best;
}

/** The value that a tree gives a row of the binned matrix. */
export function leafOf(matrix: BinnedMatrix, tree: Tree, row: number): number {
  let node = tree[0];
  while (node !== undefined && node.feature >= 0) {
    const { feature, cut } = node;
    const value = matrix.bins[feature]?.[row] ?? 0;
    const cuts = matrix.cuts[feature] ?? [];
    node = tree[value > 0 && (cuts[value - 1] ?? 0) >= cut ? node.right : node.left];
  }
  return node?.value ?? 0;
}
