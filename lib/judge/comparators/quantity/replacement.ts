import type { Alignment } from "../../../align/alignment.ts";
import type { Unit } from "../../../claim/part.ts";
import type { Quantity } from "../../../extract/quantity.ts";
import type { Token } from "../../../text/document.ts";

/** The fewest words: only the figure where both sides write one figure and the claim's unit stays ("85 years old" by "58"). */
export function replacementFor(
  alignment: Alignment,
  unit: Unit,
  source: Quantity,
): { start: number; end: number; text: string } {
  const figures = (document: Alignment["article"]["document"], first: number, end: number): readonly Token[] =>
    document.tokens.slice(first, end).filter((t) => t.kind === "number");
  const claimFigures = figures(alignment.claim.document, unit.firstToken, unit.endToken);
  const sourceFigures = figures(alignment.article.document, source.firstToken, source.endToken);
  const [claimed] = claimFigures;
  const [stated] = sourceFigures;
  const bare = source.endToken - source.firstToken === 1;
  if (bare && claimed !== undefined && stated !== undefined && claimFigures.length === 1)
    return { start: claimed.start, end: claimed.end, text: stated.text };
  return { start: unit.start, end: unit.end, text: source.text };
}
