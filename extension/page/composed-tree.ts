/** Elements whose text a page does not show, or shows as something else than text to read. */
const UNREAD: ReadonlySet<string> = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "TEXTAREA",
  "SELECT",
  "DATALIST",
  "IFRAME",
  "OBJECT",
  "CANVAS",
  "VIDEO",
  "AUDIO",
  "svg",
]);

/** The elements that may hold a shadow tree beside custom elements (DOM Standard, "valid shadow host name"). */
const SHADOW_HOSTS: ReadonlySet<string> = new Set([
  "ARTICLE",
  "ASIDE",
  "BLOCKQUOTE",
  "BODY",
  "DIV",
  "FOOTER",
  "H1",
  "H2",
  "H3",
  "H4",
  "H5",
  "H6",
  "HEADER",
  "MAIN",
  "NAV",
  "P",
  "SECTION",
  "SPAN",
]);

/** An element's shadow tree, closed ones included: browsers show these to extensions. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  if (!(element instanceof HTMLElement)) return null;
  if (!SHADOW_HOSTS.has(element.tagName) && !element.localName.includes("-")) return null;
  if (showsShadowRoot(element)) return element.openOrClosedShadowRoot;
  const { dom } = chrome;
  return dom.openOrClosedShadowRoot(element);
}

/** Firefox's way of showing closed shadow trees to extensions. */
function showsShadowRoot(
  element: Element,
): element is Element & { readonly openOrClosedShadowRoot: ShadowRoot | null } {
  return "openOrClosedShadowRoot" in element;
}

/** The children that are shown in an element's place: its shadow tree's, a slot's, or its own. */
export function composedChildren(node: Node): readonly Node[] {
  if (node instanceof Element) {
    const root = shadowRootOf(node);
    if (root !== null) return [...root.childNodes];
  }
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return [...node.childNodes];
}

/** The text nodes that are shown under a node, in the order in which they are read. Linear, without recursion. */
export function* shownTexts(root: Node, excluded: ReadonlySet<Node>): Generator<Text> {
  const shown = new Map<Node, boolean>();
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node instanceof Text) {
      if (/\S/u.test(node.data) && isShownIn(node, shown)) yield node;
    } else if (!UNREAD.has(node.nodeName) && !excluded.has(node)) {
      const children = composedChildren(node);
      for (let index = children.length - 1; index >= 0; index--) {
        const child = children[index];
        if (child !== undefined) stack.push(child);
      }
    }
  }
}

function isShownIn(text: Text, known: Map<Node, boolean>): boolean {
  const parent = text.parentNode;
  if (parent === null) return false;
  const before = known.get(parent);
  if (before !== undefined) return before;
  const element = parent instanceof ShadowRoot ? parent.host : parent;
  const shown = element instanceof Element && isShown(element);
  known.set(parent, shown);
  return shown;
}

/**
 * Whether a reader can see the element's text. What has faded out may fade in as the page is scrolled,
 * so opacity does not count.
 */
export function isShown(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // Such an element has no box of its own, and its text is shown in its parent's.
  const style = getComputedStyle(element);
  if (style.display !== "contents" || style.visibility !== "visible") return false;
  const parent = element.assignedSlot ?? element.parentNode;
  const above = parent instanceof ShadowRoot ? parent.host : parent;
  return above instanceof Element && isShown(above);
}

/** Every shadow tree under a node. */
export function* shadowRoots(root: Node): Generator<ShadowRoot> {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node instanceof Element) {
      const own = shadowRootOf(node);
      if (own !== null) {
        yield own;
        stack.push(own);
      }
    }
    for (const child of node.childNodes) stack.push(child);
  }
}
