import type { Analysis } from "../extract/analysis.ts";
import { analyze } from "../extract/analyze.ts";
import type { Concepts } from "./concepts.ts";
import { conceptsOf } from "./concepts.ts";

/** A claim made ready for comparison. */
export interface ClaimReading {
  readonly analysis: Analysis;
  readonly concepts: Concepts;
}

/** Reads a claim; `anchor` is the ISO date that its relative dates count from, or null. */
export function readClaim(text: string, anchor: string | null): ClaimReading {
  const analysis = analyze(text, { anchor });
  return { analysis, concepts: conceptsOf(analysis.document) };
}
