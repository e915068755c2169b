import type { Correction, Edit } from "../judge/result.ts";
import type { WeighedStep } from "./wording/edit-script.ts";

/** The quote with the article's words where it has others: changes only, typography stays as sent. Undefined where nothing changed. */
export function correctionOf(quote: string, steps: readonly WeighedStep[]): Correction | undefined {
  const edits: Edit[] = [];
  let at = 0;
  for (const { step, weight } of steps) {
    const start = step.quote?.start ?? at;
    const end = step.quote?.end ?? at;
    at = end;
    if (weight === "change") edits.push({ start, end, text: step.source?.text ?? "" });
  }
  if (edits.length === 0) return undefined;
  let text = "";
  let from = 0;
  for (const edit of edits) {
    text += quote.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return { text: text + quote.slice(from), edits };
}
