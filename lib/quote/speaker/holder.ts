import type { Quotation } from "../../extract/quotation.ts";

/** A half-open raw range. */
export interface RawRange {
  readonly start: number;
  readonly end: number;
}

/** The innermost quotation one of whose segments holds the range; null for the article's own prose. */
export function holderOf(quotations: readonly Quotation[], range: RawRange): number | null {
  let best: number | null = null;
  for (const [index, quotation] of quotations.entries()) {
    if (quotation.start > range.start) break;
    if (!holds(quotation, range)) continue;
    const known = best === null ? undefined : quotations[best];
    if (known === undefined || quotation.end - quotation.start <= known.end - known.start) best = index;
  }
  return best;
}

function holds(quotation: Quotation, range: RawRange): boolean {
  return quotation.segments.some((segment) => segment.start <= range.start && range.end <= segment.end);
}

/**
 * The quotation that all pieces of a passage stand in: the smallest that holds each of them in some
 * segment, or null where they stand in none or in different ones.
 */
export function commonHolder(quotations: readonly Quotation[], ranges: readonly RawRange[]): number | null {
  const first = ranges[0];
  if (first === undefined) return null;
  let index = holderOf(quotations, first);
  while (index !== null) {
    const quotation = quotations[index];
    if (quotation === undefined) return null;
    if (ranges.every((range) => holds(quotation, range))) return index;
    index = quotation.parent;
  }
  return null;
}

/** Whether one speaker says both quotations, one right after the other. */
export function consecutive(quotations: readonly Quotation[], a: number, b: number): boolean {
  const first = quotations[Math.min(a, b)];
  const second = quotations[Math.max(a, b)];
  if (first?.speaker == null || second?.speaker == null) return false;
  const between = quotations.slice(Math.min(a, b) + 1, Math.max(a, b)).filter((quotation) => quotation.parent === null);
  if (between.length > 0) return false;
  const { entity, name } = first.speaker;
  return entity === null
    ? second.speaker.name === name && first.speaker.kind !== "pronoun"
    : second.speaker.entity === entity;
}
