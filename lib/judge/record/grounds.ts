import type { ArticleReading } from "../../align/article-reading.ts";
import type { ClaimReading } from "../../align/claim-reading.ts";
import type { Part } from "../../claim/part.ts";
import type { Feature } from "../features/feature.ts";

import type { PartJudgement } from "../part-judgement.ts";
import { recordFeatures } from "./features.ts";
import type { RecordReading } from "./judge-record.ts";
import { recordJudgement, STRICT } from "./judge-record.ts";

/** `full` where only the wording is left to weigh, `loose` where words of the claim have no place in what was read. */
type Strength = "full" | "loose";

/** A judgement that a verdict beyond the rules could rest on, and how far it goes. */
export interface RecordGrounds {
  readonly judgement: PartJudgement;
  readonly strength: Strength;
}

/** A claim beside keys and values, ready to be weighed. */
export interface RecordCase {
  readonly features: readonly Feature[];
  readonly supporting: RecordGrounds | null;
  readonly refuting: RecordGrounds | null;
}

/** Words that may stand beside what was found without another sense of it being likely. */
const FEW_LEFT = 2;

export function recordCaseOf(
  claim: ClaimReading,
  parts: readonly Part[],
  article: ArticleReading,
  read: RecordReading,
): RecordCase {
  const supporting = recordJudgement(claim, parts, article, read, "supported");
  const refuting = recordJudgement(claim, parts, article, read, "refuted");
  const hard = read.left.some((t) => t.pos === "PROPN" || t.pos === "NUM" || STRICT.has(t.norm));
  const strength: Strength = read.left.length <= FEW_LEFT && !hard ? "full" : "loose";
  return {
    features: recordFeatures(read),
    // What speaks against a claim leaves no support for it; what speaks for a piece of it does not undo a refutation.
    supporting: supporting === null || refuting !== null ? null : { judgement: supporting, strength },
    refuting: refuting === null ? null : { judgement: refuting, strength: "full" },
  };
}
