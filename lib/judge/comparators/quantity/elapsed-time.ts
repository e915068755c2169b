import type { Alignment } from "../../../align/alignment.ts";
import { contentsOf } from "../../../align/scope-contents.ts";
import type { Unit } from "../../../claim/part.ts";
import type { Quantity } from "../../../extract/quantity.ts";
import { compareDuration } from "../../duration.ts";
import type { Judgement, JudgeSettings } from "../../judgement.ts";
import { articleSpan } from "../../source.ts";

/** "For more than two centuries" against "since 1787". */
export function durationFrom(
  alignment: Alignment,
  unit: Unit,
  claimed: Quantity,
  settings: JudgeSettings,
): Judgement | null {
  const times = contentsOf(alignment.article, alignment.scope).times.filter(
    (t) => t.sentence === alignment.scope.sentence && t.relation === "since",
  );
  for (const time of times) {
    const reference = settings.asOf ?? settings.published ?? latestDate(alignment);
    const comparison = compareDuration(claimed, time, reference);
    if (comparison === null || comparison.relation === "incomparable") continue;
    return {
      code: comparison.code,
      effect:
        comparison.relation === "entails"
          ? "supports"
          : comparison.relation === "contradicts" && (settings.asOf ?? settings.published) !== null
            ? "refutes"
            : "blocks",
      unit,
      claim: unit,
      source: [articleSpan(alignment.article, [time.firstToken, time.endToken - 1])],
      message: comparison.message,
      derived: true,
      ...(comparison.proof === undefined ? {} : { proof: comparison.proof }),
    };
  }
  return null;
}

/** Without a publication date the article is at least as old as the latest date that it tells of. */
function latestDate(alignment: Alignment): string | null {
  let latest: string | null = null;
  for (const time of alignment.article.times) {
    if (time.from === null || time.origin !== "stated") continue;
    if (latest === null || time.from > latest) latest = time.from;
  }
  return latest;
}
