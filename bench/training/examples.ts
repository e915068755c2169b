import { readClaim } from "../../lib/align/claim-reading.ts";
import { examine } from "../../lib/judge/examination.ts";
import { supportingGrounds } from "../../lib/judge/grounds.ts";
import { refutingGrounds } from "../../lib/judge/refuting-grounds.ts";
import type { WeighedOutcome } from "../../lib/judge/model-notation.ts";
import type { Verdict } from "../../lib/judge/result.ts";
import type { Feature } from "../../lib/judge/features/feature.ts";
import type { Grounds } from "../../lib/judge/weighing.ts";
import type { ClaimRow } from "../accuracy/claims/data.ts";
import { readEvidence } from "../accuracy/claims/data.ts";
import type { InputKind } from "../accuracy/claims/sets.ts";

/** A labelled claim as the trainer sees it. */
export interface Example {
  readonly features: readonly Feature[];
  readonly label: WeighedOutcome;
  readonly weight: number;
  readonly kind: InputKind;
  readonly group: string;
  readonly rules: Verdict;
  readonly grounds: Grounds;
  /** Changed by us: it teaches, and is not counted. */
  readonly generated: boolean;
}

/** Examines every row; rows of which nothing was aligned teach nothing and are left out. */
export function examplesOf(rows: readonly ClaimRow[], kind: InputKind, weight: number): Example[] {
  return rows.flatMap((row) => {
    const article = readEvidence(row.evidence, kind);
    const examination = examine(readClaim(row.claim, null), article, { asOf: null, published: null });
    if (examination.features === null) return [];
    return [
      {
        features: examination.features,
        label: row.label === "supported" || row.label === "refuted" ? row.label : "open",
        weight,
        generated: false,
        kind,
        group: row.group,
        rules: examination.rules.verdict,
        grounds: {
          supporting: supportingGrounds(examination)?.strength ?? null,
          refuting: refutingGrounds(examination.parts)?.strength ?? null,
        },
      } satisfies Example,
    ];
  });
}
