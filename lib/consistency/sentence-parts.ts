import type { Analysis } from "../extract/analysis.ts";
import type { Quantity } from "../extract/quantity.ts";
import type { Time } from "../extract/time.ts";
import type { Operand } from "../judge/result.ts";
import type { Token } from "../text/document.ts";

/** The figures and dates of one sentence. */
export interface SentenceFigures {
  readonly sentence: number;
  readonly quantities: readonly Quantity[];
  readonly times: readonly Time[];
}

/** More figures than this in one sentence are a table or a list, which no rule reads. */
const MOST_FIGURES = 40;

/** The sentences that hold figures or dates, in text order. Linear. */
export function figuresOf(analysis: Analysis): SentenceFigures[] {
  const bySentence = new Map<number, { quantities: Quantity[]; times: Time[] }>();
  const at = (sentence: number): { quantities: Quantity[]; times: Time[] } => {
    const found = bySentence.get(sentence) ?? { quantities: [], times: [] };
    bySentence.set(sentence, found);
    return found;
  };
  for (const quantity of analysis.quantities) at(quantity.sentence).quantities.push(quantity);
  for (const time of analysis.times) at(time.sentence).times.push(time);
  return [...bySentence]
    .filter(([, { quantities, times }]) => quantities.length + times.length <= MOST_FIGURES)
    .map(([sentence, found]) => ({ sentence, ...found }))
    .toSorted((a, b) => a.sentence - b.sentence);
}

/** The tokens between two token indices, in order. */
export function between(analysis: Analysis, from: number, to: number): readonly Token[] {
  return analysis.document.tokens.slice(from, to);
}

export function operandOf(
  value: number | string,
  span: { readonly start: number; readonly end: number; readonly text: string },
  unit?: string,
): Operand {
  return {
    value,
    ...(unit === undefined ? {} : { unit }),
    span: { start: span.start, end: span.end, text: span.text },
    in: "article",
  };
}
