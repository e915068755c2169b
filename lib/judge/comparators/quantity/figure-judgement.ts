import type { Alignment } from "../../../align/alignment.ts";
import type { Unit } from "../../../claim/part.ts";
import type { Quantity } from "../../../extract/quantity.ts";
import type { Judgement } from "../../judgement.ts";
import type { NumberComparison } from "../../number.ts";
import type { Compared } from "./pairing.ts";
import { replacementFor } from "./replacement.ts";

/** What a figure of the article says of the claim's amount, with its place, its proof and what to write instead. */
export function judgementOf(
  alignment: Alignment,
  unit: Unit,
  compared: Compared,
  effect: Judgement["effect"],
): Judgement {
  const { comparison, quantity } = compared;
  const derived = compared.derived || comparison.code === "number_derived";
  return {
    code: codeOf(unit, comparison, effect),
    effect,
    unit,
    claim: unit,
    source: [
      {
        start: quantity.start,
        end: quantity.end,
        text: alignment.article.document.text.slice(quantity.start, quantity.end),
      },
      ...startOfChange(comparison, quantity),
    ],
    message: comparison.message,
    ...(comparison.proof === undefined ? {} : { proof: comparison.proof }),
    ...(derived ? { derived: true } : {}),
    ...(effect === "refutes" ? { replacement: replacementFor(alignment, unit, quantity) } : {}),
  };
}

function codeOf(unit: Unit, comparison: NumberComparison, effect: Judgement["effect"]): Judgement["code"] {
  if (effect === "blocks" && comparison.relation === "compatible") return "comparator_mismatch";
  const excluded =
    comparison.relation === "contradicts" &&
    (comparison.code === "number_mismatch" || comparison.code === "unit_mismatch");
  return excluded && unit.quantity?.kind === "duration" ? "duration_mismatch" : comparison.code;
}

/** "186 million, up from 150 million": what is worked out from both ends rests on both. */
function startOfChange(comparison: NumberComparison, { change }: Quantity): Judgement["source"] {
  const proven =
    comparison.proof?.operands.some((o) => o.in === "article" && o.span.start === change?.fromSpan?.start) === true;
  return proven && change?.fromSpan !== undefined ? [change.fromSpan] : [];
}
