/** Offsets in Unicode code points of the text, half-open, as the W3C Web Annotation model asks; not in UTF-16 code units. */
export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

/** The exact words and some of the text around them. */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export type Selectors = readonly [TextPositionSelector, TextQuoteSelector];

/** Code units of context on either side: what annotation clients use to tell equal words apart. */
const CONTEXT_LENGTH = 32;

/** Makes W3C Web Annotation selectors for spans (UTF-16, half-open) of one text. Linear in the text's length, once. */
export function selectorMaker(text: string): (span: { readonly start: number; readonly end: number }) => Selectors {
  const pairs = surrogatePairs(text);
  return ({ start, end }) => [
    { type: "TextPositionSelector", start: start - countBelow(pairs, start), end: end - countBelow(pairs, end) },
    {
      type: "TextQuoteSelector",
      exact: text.slice(start, end),
      prefix: text.slice(wholeAt(text, start - CONTEXT_LENGTH, 1), start),
      suffix: text.slice(end, wholeAt(text, end + CONTEXT_LENGTH, -1)),
    },
  ];
}

/** Offsets of the second halves of surrogate pairs, ascending. */
function surrogatePairs(text: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = 1; at < text.length; at++) if (splitsPair(text, at)) offsets.push(at);
  return offsets;
}

function splitsPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}

/** How many of the ascending offsets lie below a limit (binary search). */
function countBelow(offsets: readonly number[], limit: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The offset, held inside the text and moved by `step` where it would cut a surrogate pair. */
function wholeAt(text: string, offset: number, step: 1 | -1): number {
  const at = Math.min(Math.max(offset, 0), text.length);
  return splitsPair(text, at) ? at + step : at;
}
