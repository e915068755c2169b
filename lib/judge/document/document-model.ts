import type { DocumentStrength } from "./document-grounds.ts";
import type { Calibration, WeighingTrees } from "../model-notation.ts";

/** Trees whose leaf values add up to the logarithm of the odds of `supported`, times `scale`. */
export interface DocumentModel {
  /** Names of the features, as the trees number them. */
  readonly features: readonly string[];
  readonly scale: number;
  readonly trees: WeighingTrees;
  /** Least raw probability at which what was left open is supported, by how far the grounds go. */
  readonly least: Readonly<Record<DocumentStrength, number>>;
  /** How often it was right to say `supported`, and to leave it open, by the raw probability of `supported`. */
  readonly calibration: { readonly supported: Calibration; readonly open: Calibration };
}
