import { blockText } from "../../lib/page/block-text.ts";
import { readPage } from "../../lib/page/read-page.ts";
import { composedChildren, isShown, shadowRootOf } from "./composed-tree.ts";
import type { PageArticle } from "./page-script.ts";
import { markSelected } from "./selected-text.ts";
import { withoutSelected } from "./without-selected.ts";

/** Read for what they say of the page, and never shown. */
const DECLARING: ReadonlySet<string> = new Set(["SCRIPT", "TITLE"]);

/**
 * The main text of a document and what the page says of itself. Hidden text is left out, since nobody
 * could be shown it as evidence; text in shadow trees is read where it is shown. So are the sentences
 * of `selected`, where it is given: what is checked is no evidence for itself. The page's own document
 * stays as it is: a copy is read.
 */
export function readArticle(document: Document, excluded: ReadonlySet<Node>, selected: Range | null): PageArticle {
  const page = readPage(shownCopy(document, excluded, selected));
  const whole = page.text.trim() === "";
  const { text, removed } = withoutSelected(
    whole ? blockText(shownCopy(document, excluded, selected).body) : page.text,
  );
  return {
    text,
    whole,
    withoutSelection: removed,
    url: document.location.href,
    title: page.title ?? document.title,
    publisher: page.siteName,
    publishedAt: page.publishedAt,
    language: page.language,
  };
}

/** A copy of the document that holds what is shown, shadow trees in the place of their hosts' content. */
function shownCopy(document: Document, excluded: ReadonlySet<Node>, selected: Range | null): Document {
  const copy = document.implementation.createHTMLDocument();
  const root = copy.importNode(document.documentElement, false);
  copy.replaceChild(root, copy.documentElement);
  const shown = new Map<Node, boolean>();
  const stack: [Node, Node][] = [[document.documentElement, root]];
  for (let pair = stack.pop(); pair !== undefined; pair = stack.pop()) {
    const [from, to] = pair;
    for (const child of composedChildren(from)) {
      if (excluded.has(child) || child instanceof Comment) continue;
      if (child instanceof Text) {
        if (isRead(from, shown))
          to.appendChild(copy.createTextNode(selected === null ? child.data : markSelected(child, selected)));
        continue;
      }
      const copied = copy.importNode(child, false);
      to.appendChild(copied);
      stack.push([child, copied]);
    }
  }
  return copy;
}

/** Whether the text right under a node is read: it is shown, or it declares something of the page. */
function isRead(parent: Node, known: Map<Node, boolean>): boolean {
  const before = known.get(parent);
  if (before !== undefined) return before;
  const read =
    parent instanceof Element && (DECLARING.has(parent.nodeName) || isShown(parent) || hasShadowText(parent));
  known.set(parent, read);
  return read;
}

/** A host without a box of its own shows its shadow tree all the same. */
function hasShadowText(element: Element): boolean {
  return shadowRootOf(element) !== null && getComputedStyle(element).display === "contents";
}
