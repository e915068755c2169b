import type { Document } from "../text/document.ts";
import { spanOf } from "../text/span.ts";
import type { SourceSpan } from "../judge/result.ts";

/** A stretch of the article with the sentence that holds it (from the first to the last one, where it runs over several). */
export function sourceSpan(document: Document, start: number, end: number): SourceSpan {
  const { sentences, text } = document;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const first = sentences[low];
  let last = low;
  while ((sentences[last]?.end ?? Infinity) < end && last + 1 < sentences.length) last += 1;
  const from = Math.min(start, first?.start ?? start);
  const to = Math.max(end, (sentences[last]?.start ?? end) < end ? (sentences[last]?.end ?? end) : end);
  return { ...spanOf(text, start, end), sentence: spanOf(text, from, to) };
}
