/** Typed anew, as far as it is used here: the package's own types name the browser's, which a Worker does not have. */
declare module "linkedom" {
  export interface TreeNode {
    readonly nodeType: number;
    readonly nodeName: string;
    readonly textContent: string | null;
    readonly parentNode: TreeNode | null;
    readonly firstChild: TreeNode | null;
    readonly nextSibling: TreeNode | null;
    cloneNode(deep: boolean): TreeNode;
    appendChild(child: TreeNode): void;
    insertBefore(child: TreeNode, next: TreeNode | null): void;
  }

  export interface TreeElement extends TreeNode {
    getAttribute(name: string): string | null;
    hasAttribute(name: string): boolean;
    setAttribute(name: string, value: string): void;
    querySelector(selectors: string): TreeElement | null;
    querySelectorAll(selectors: string): TreeElement[];
  }

  export interface TreeDocument extends TreeNode {
    readonly documentElement: TreeElement;
    readonly head: TreeElement;
    readonly body: TreeElement;
    readonly title: string;
    createElement(name: string): TreeElement;
    createTextNode(text: string): TreeNode;
    querySelector(selectors: string): TreeElement | null;
    querySelectorAll(selectors: string): TreeElement[];
  }

  export class DOMParser {
    /** `"..."` gives a document with `html`, `head` and `body` and nothing in them. */
    parseFromString(html: string, type: "text/html"): TreeDocument;
  }
}
