/**
 * The part of the DOM that a page is read with. A browser's nodes and those of a DOM written in
 * JavaScript both have it, so that the same code runs in a tab and in a Worker.
 */
export interface PageNode {
  readonly nodeType: number;
  /** Upper case for HTML elements, in whatever case the page writes its tags. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly parentNode: PageNode | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  cloneNode(deep: boolean): PageNode;
  appendChild(child: PageNode): unknown;
  insertBefore(child: PageNode, next: PageNode | null): unknown;
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  /** `Iterable` and no more: a browser gives a NodeList, others an array. */
  querySelectorAll(selectors: string): Iterable<PageElement>;
  querySelector(selectors: string): PageElement | null;
}

export interface PageDocument extends PageNode {
  readonly documentElement: PageElement;
  readonly body: PageElement;
  readonly title: string;
  querySelectorAll(selectors: string): Iterable<PageElement>;
  querySelector(selectors: string): PageElement | null;
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const CDATA_SECTION_NODE = 4;

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT_NODE;
}

export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT_NODE || node.nodeType === CDATA_SECTION_NODE;
}

/** The node after `node` and all below it, in document order, within `root`; null at the end. */
export function nodeAfter(node: PageNode, root: PageNode): PageNode | null {
  let at: PageNode | null = node;
  while (at !== null && at !== root) {
    if (at.nextSibling !== null) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

/** White space of a page, where one run shows as one space. */
export function collapse(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
