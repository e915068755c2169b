import type { Correction, Edit } from "./result.ts";

/**
 * Puts the article's values in place of the claim's. Answers null where nothing can be replaced, or
 * where the corrected text would not be `supported` itself (`holds` checks it again).
 */
export function correctionOf(
  replacements: readonly Edit[],
  claim: string,
  holds: (text: string) => boolean,
): Correction | null {
  if (replacements.length === 0) return null;
  const edits = replacements.toSorted((a, b) => a.start - b.start);
  let text = "";
  let at = 0;
  for (const edit of edits) {
    if (edit.start < at) return null;
    text += claim.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  text += claim.slice(at);
  return holds(text) ? { text, edits } : null;
}
