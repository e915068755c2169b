import { sentencesOf } from "../../lib/text/sentences.ts";
import { tokensOf } from "../../lib/text/tokens.ts";

/** Two signs of the private use area. They pass through the reading of a page, and whatever a page means by them is taken off. */
export const OPEN = "\uF8FD";
export const CLOSE = "\uF8FE";
export const MARKS = /[\uF8FD\uF8FE]/gu;

/**
 * A text without the sentences that hold marked words. Whole sentences go, since the rest of one may
 * say the contrary of the whole; equal sentences elsewhere stay. Linear.
 */
export function withoutSelected(marked: string): { readonly text: string; readonly removed: boolean } {
  const runs: { start: number; end: number }[] = [];
  let text = "";
  for (const part of marked.split(/(?=[\uF8FD\uF8FE])/u)) {
    if (part.startsWith(OPEN)) runs.push({ start: text.length, end: text.length + part.length - 1 });
    text += part.replaceAll(MARKS, "");
  }
  const [first] = runs;
  if (first === undefined) return { text, removed: false };
  let kept = "";
  let at = 0;
  let run = 0;
  for (const { start, end } of sentencesOf(text, tokensOf(text))) {
    while (run < runs.length && (runs[run]?.end ?? 0) <= start) run += 1;
    if ((runs[run]?.start ?? Infinity) >= end) continue;
    kept += text.slice(at, start);
    at = end;
    while (text[at] === " ") at += 1;
  }
  return { text: (kept + text.slice(at)).replaceAll(/\n{3,}/gu, "\n\n").trim(), removed: at > 0 };
}
