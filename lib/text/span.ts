/**
 * A stretch of text. `start` and `end` are half-open offsets in UTF-16 code units of the raw
 * string that the value belongs to, so `raw.slice(span.start, span.end) === span.text`, always.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Cuts a span out of the raw string. Throws a RangeError when the offsets lie outside of it. */
export function spanOf(raw: string, start: number, end: number): Span {
  if (start < 0 || end < start || end > raw.length) {
    throw new RangeError(`span ${start}-${end} outside a text of ${raw.length} code units`);
  }
  return { start, end, text: raw.slice(start, end) };
}

/** Whether two half-open ranges share at least one code unit. */
export function overlaps(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` covers `inner` wholly. */
export function contains(
  outer: { readonly start: number; readonly end: number },
  inner: { readonly start: number; readonly end: number },
): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
