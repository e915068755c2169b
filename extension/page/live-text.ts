import { shownTexts } from "./composed-tree.ts";
import { foldUnit } from "./fold.ts";
import { firstAbove } from "./offsets.ts";
import type { ShownText } from "./passage-search.ts";
import type { Stretch } from "./stretches.ts";

/** What a document shows now, with the way from folded offsets back to its text nodes. */
export interface LiveText extends ShownText {
  /** The DOM ranges of stretches: one for each text node, so that nothing between the nodes is covered. */
  ranges(stretches: readonly Stretch[]): Range[];
}

/** Reads a document's text as it is shown. `excluded` are elements that are not the page's own. Linear. */
export function readLiveText(document: Document, excluded: ReadonlySet<Node>): LiveText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const offsets: number[] = [];
  const parts: string[] = [];
  for (const node of shownTexts(document.body, excluded)) {
    const { data } = node;
    const start = offsets.length;
    let part = "";
    for (let at = 0; at < data.length; at++) {
      const folded = foldUnit(data.charAt(at));
      part += folded;
      for (let unit = 0; unit < folded.length; unit++) offsets.push(at);
    }
    if (part === "") continue;
    nodes.push(node);
    starts.push(start);
    parts.push(part);
  }
  const folded = parts.join("");

  function rangesOf({ start, end }: Stretch): Range[] {
    const found: Range[] = [];
    for (let index = Math.max(firstAbove(starts, start) - 1, 0); index < nodes.length; index++) {
      const nodeStart = starts[index] ?? Infinity;
      const node = nodes[index];
      if (nodeStart >= end || node === undefined) break;
      const from = Math.max(start, nodeStart);
      const to = Math.min(end, starts[index + 1] ?? folded.length);
      const range = new Range();
      range.setStart(node, offsets[from] ?? 0);
      range.setEnd(node, (offsets[to - 1] ?? 0) + 1);
      found.push(range);
    }
    return found;
  }

  return { folded, starts, ranges: (stretches) => stretches.flatMap(rangesOf) };
}
