import type { Alignment, Match } from "../../../align/alignment.ts";
import type { Clause } from "../../../extract/clause.ts";
import type { Judgement } from "../../judgement.ts";
import { articleSpan } from "../../source.ts";

/** A judgement on the unit that was matched, with the whole clause of the article as its source. */
export function judgement(
  alignment: Alignment,
  source: Clause,
  match: Match | null,
  code: Judgement["code"],
  effect: Judgement["effect"],
  message: string,
): Judgement {
  return {
    code,
    effect,
    unit: match?.unit ?? null,
    claim: match?.unit ?? null,
    source: [articleSpan(alignment.article, [source.firstToken, source.endToken - 1])],
    message,
  };
}
