import { CLOSE, MARKS, OPEN } from "./without-selected.ts";

/** A text node's text with its selected part between marks. `range` may lie anywhere. */
export function markSelected(node: Text, range: Range): string {
  const data = node.data.replaceAll(MARKS, " ");
  if (!range.intersectsNode(node)) return data;
  const start = range.startContainer === node ? range.startOffset : 0;
  const end = range.endContainer === node ? range.endOffset : data.length;
  return start < end ? data.slice(0, start) + OPEN + data.slice(start, end) + CLOSE + data.slice(end) : data;
}
