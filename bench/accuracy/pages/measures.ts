import type { PageNode } from "../../../lib/page/dom.ts";

/** Elements that a reader sees standing apart. The reading that is measured has a list of its own. */
const APART =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|BR|CAPTION|CENTER|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|OPTION|P|PRE|SECTION|TABLE|TBODY|TD|TFOOT|TH|THEAD|TR|UL)$/u;
const WITHOUT_TEXT = /^(?:HEAD|NOSCRIPT|SCRIPT|STYLE|TEMPLATE)$/u;

/** The texts of a tree that stand apart from one another, in order. */
export function blocksOf(root: PageNode): string[] {
  const blocks = [""];
  const walk = (node: PageNode, preformatted: boolean): void => {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === 3) {
      const [first = "", ...lines] = preformatted ? (node.textContent ?? "").split("\n") : [node.textContent ?? ""];
      blocks.push(`${blocks.pop() ?? ""}${first}`, ...lines);
    } else if (!WITHOUT_TEXT.test(name)) {
      const apart = APART.test(name);
      if (apart) blocks.push("");
      for (let child = node.firstChild; child !== null; child = child.nextSibling) {
        walk(child, preformatted || name === "PRE");
      }
      if (apart) blocks.push("");
    }
  };
  walk(root, false);
  return blocks.filter((block) => /\S/u.test(block));
}

/** Letters and digits, in lower case; in scripts without spaces each character is a word. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? [];
}

/** A block's words as one string, for blocks to be compared as wholes. */
export function blockKey(block: string): string {
  return wordsOf(block).join(" ");
}

/** Twice what two multisets share, of the size of both. */
export function f1(expected: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>();
  for (const item of expected) left.set(item, (left.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of found) {
    const count = left.get(item) ?? 0;
    if (count === 0) continue;
    shared += 1;
    left.set(item, count - 1);
  }
  const size = expected.length + found.length;
  return size === 0 ? 1 : (2 * shared) / size;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [below = 0, above = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (below + above) / 2;
}
