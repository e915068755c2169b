import { spanOf } from "../text/span.ts";
import type { Segment } from "./segment.ts";

/** What opens a mark before a word, and the longest that is looked for. */
const OPENING = /(?:\*{1,3}|_{1,3}|~~|`{1,3}|\[)+$/u;
const CLOSING = /^(?:\*{1,3}|_{1,3}|~~|`{1,3}|\](?:\([^()\s]{0,1000}\)|\[[^[\]\s]{0,60}\]))+/u;
const LONGEST_OPENING = 12;
const LONGEST_CLOSING = 1_100;

/**
 * Segments with the marks of Markdown whole: one that a mark opens or closes within is widened by the
 * mark's other half ("Exports** rose" to "**Exports** rose", "Tanger](address) port" likewise), so that
 * a page can set the segment apart without breaking what it looks like. They stay in order and do not overlap.
 */
export function withWholeMarks(text: string, segments: readonly Segment[]): Segment[] {
  let free = 0;
  return segments.map((segment, index) => {
    const next = segments[index + 1]?.start ?? text.length;
    const start = openedBefore(text, segment, free);
    const end = closedBehind(text, start, segment.end, next);
    free = end;
    return start === segment.start && end === segment.end ? segment : { ...segment, ...spanOf(text, start, end) };
  });
}

/** Where the marks begin that the segment closes and does not open. */
function openedBefore(text: string, { start, end }: Segment, free: number): number {
  const before = text.slice(Math.max(free, start - LONGEST_OPENING), start);
  const run = OPENING.exec(before)?.[0] ?? "";
  const marks = marksOf(run);
  const inner = text.slice(start, end);
  // The innermost mark stands next to the segment; one that is not closed within ends what can be taken in.
  let at = start;
  for (const mark of marks.toReversed()) {
    if (!isHalf(inner, mark)) break;
    at -= mark.length;
  }
  return at;
}

function closedBehind(text: string, start: number, end: number, next: number): number {
  const run = CLOSING.exec(text.slice(end, Math.min(next, end + LONGEST_CLOSING)))?.[0] ?? "";
  const inner = text.slice(start, end);
  let at = end;
  for (const mark of marksOf(run)) {
    if (!isHalf(inner, mark)) break;
    at += mark.length;
  }
  return at;
}

function marksOf(run: string): string[] {
  return run.match(/\*{1,3}|_{1,3}|~~|`{1,3}|\[|\](?:\([^()\s]{0,1000}\)|\[[^[\]\s]{0,60}\])/gu) ?? [];
}

/** Whether a text holds one half of a mark and not the other. */
function isHalf(text: string, mark: string): boolean {
  if (mark === "[") return count(text, "](") + count(text, "][") > count(text, "[") - count(text, "][");
  if (mark.startsWith("]")) return count(text, "[") > count(text, "]");
  const sign = mark.charAt(0);
  const runs = text.match(sign === "*" ? /\*+/gu : sign === "_" ? /_+/gu : sign === "~" ? /~+/gu : /`+/gu) ?? [];
  return runs.filter((run) => run.length === mark.length).length % 2 === 1;
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
