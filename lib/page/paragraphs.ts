import { isElement, isText, type PageDocument, type PageElement, type PageNode } from "./dom.ts";

/**
 * Makes paragraphs of what two and more `<br>` part within a `<p>`. Readability does so as well, but inside of
 * the paragraph that it finds them in, which then passes for the article and leaves out what stands beside it.
 * `a<br><br>b` becomes two, `a<br>b` stays. Linear in the size of the page.
 */
export function splitParagraphs(document: PageDocument): void {
  for (const paragraph of document.querySelectorAll("p")) split(paragraph);
}

function split(paragraph: PageElement): void {
  let current: PageNode = paragraph;
  let breaks = 0;
  let next: PageNode | null = paragraph.firstChild;
  while (next !== null) {
    const node: PageNode = next;
    next = node.nextSibling;
    if (isBreak(node)) breaks += 1;
    else if (!isBlank(node)) {
      if (breaks >= 2) current = sibling(paragraph, current);
      breaks = 0;
    }
    if (current !== paragraph) current.appendChild(node);
  }
}

/** A new paragraph of the same kind, behind the one that ends. */
function sibling(paragraph: PageElement, ended: PageNode): PageNode {
  const begun = paragraph.cloneNode(false);
  paragraph.parentNode?.insertBefore(begun, ended.nextSibling);
  return begun;
}

function isBreak(node: PageNode): boolean {
  return node.nodeName.toUpperCase() === "BR";
}

/** White space and comments part nothing and are nothing. */
function isBlank(node: PageNode): boolean {
  return isText(node) ? (node.textContent ?? "").trim() === "" : !isElement(node);
}
