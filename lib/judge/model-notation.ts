import type { SupportingStrength } from "./grounds.ts";
import type { RefutingStrength } from "./refuting-grounds.ts";
import { readNumbers, unzigzag } from "../lexicon/decoding.ts";

/**
 * Regression trees one after the other in arrays, the nodes of each in preorder from its root on. `feature` -1 is a leaf
 * with `value`; below `cut` it goes to the next node, else to `right`.
 */
export interface WeighingTrees {
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  readonly cut: Float64Array;
  readonly right: Int32Array;
  readonly value: Int32Array;
}

/**
 * How a raw probability becomes a confidence: straight lines between knots. Beyond the last knots it stays level.
 */
export interface Calibration {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** The verdicts that are weighed; `open` stands for everything that is not decided. */
export const OUTCOMES = ["supported", "refuted", "open"] as const;
export type WeighedOutcome = (typeof OUTCOMES)[number];

/** What decides for one kind of input. */
export interface OperatingPoint {
  /** Least raw probability at which what the rules left open is decided, by how far the grounds go; more than 1 for never. */
  readonly least: {
    readonly supported: Readonly<Record<SupportingStrength, number>>;
    readonly refuted: Readonly<Record<RefutingStrength, number>>;
  };
  readonly calibration: Readonly<Record<WeighedOutcome, Calibration>>;
  /** For verdicts that the rules gave by themselves. */
  readonly ruled: { readonly supported: Calibration; readonly refuted: Calibration };
}

/** Trees whose leaf values add up, for each outcome, to the logarithm of its odds times `scale`. */
export interface WeighingModel {
  /** Names of the features, as the trees number them. */
  readonly features: readonly string[];
  readonly scale: number;
  readonly trees: Readonly<Record<WeighedOutcome, WeighingTrees>>;
  readonly points: Readonly<Record<"short" | "article" | "facts", OperatingPoint>>;
}

/**
 * Reads trees as bench/training/model-file.ts writes them: in preorder, a branch as its feature plus one and
 * the index of its cut, a leaf as 0 and its value (signs folded in).
 */
export function readTrees(encoded: string, cuts: readonly (readonly number[])[]): WeighingTrees {
  const numbers = readNumbers(encoded);
  const roots: number[] = [];
  const nodes: { feature: number; cut: number; right: number; value: number }[] = [];
  let at = 0;
  const read = (): void => {
    const code = numbers[at] ?? 0;
    const argument = numbers[at + 1] ?? 0;
    at += 2;
    if (code === 0) {
      nodes.push({ feature: -1, cut: 0, right: 0, value: unzigzag(argument) });
      return;
    }
    const node = { feature: code - 1, cut: cuts[code - 1]?.[argument] ?? 0, right: 0, value: 0 };
    nodes.push(node);
    read();
    node.right = nodes.length;
    read();
  };
  while (at < numbers.length) {
    roots.push(nodes.length);
    read();
  }
  return {
    roots: Int32Array.from(roots),
    feature: Int16Array.from(nodes, (n) => n.feature),
    cut: Float64Array.from(nodes, (n) => n.cut),
    right: Int32Array.from(nodes, (n) => n.right),
    value: Int32Array.from(nodes, (n) => n.value),
  };
}
