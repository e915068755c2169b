import { Parser } from "htmlparser2";
import { DOMParser, type TreeElement } from "linkedom";

import type { PageDocument } from "../../lib/page/dom.ts";
import { keptAttribute } from "./page-attributes.ts";
import { MAX_DEPTH, PageWork } from "./page-work.ts";

/**
 * A page's HTML as a document, made for reading: with `html`, `head` and `body` whatever the page
 * leaves out, and without what has no text (scripts other than JSON-LD, styles, drawings, comments).
 * Takes any string. Throws PageTooComplex for a page that would take too long to read.
 */
export function parseHtml(html: string): PageDocument {
  const tree = new PageTree();
  const parser = new Parser({
    onopentagname: (name) => tree.open(name),
    onattribute: (name, value) => tree.attribute(name, value),
    onclosetag: () => tree.close(),
    ontext: (text) => tree.text(text),
  });
  parser.write(html);
  parser.end();
  return tree.finish();
}

const HEAD_ELEMENTS: ReadonlySet<string> = new Set(["title", "meta", "link", "base", "script"]);
const UNREAD: ReadonlySet<string> = new Set(
  "style noscript template svg math iframe object embed video audio canvas select datalist textarea".split(" "),
);

/** An open tag: the element that its content goes to, or null where the content is left out. */
interface Frame {
  readonly node: TreeElement | null;
  readonly depth: number;
  readonly weighed: number;
  children: number;
  /** A script is left out unless its type, which comes after its name, says that it is JSON-LD. */
  readonly script?: TreeElement;
}

class PageTree {
  private readonly document = new DOMParser().parseFromString("...", "text/html");
  private readonly work = new PageWork();
  private readonly root: Frame;
  private readonly head: Frame;
  private readonly body: Frame;
  private readonly frames: Frame[] = [];
  /** The element that attributes go to; null for one that is left out. */
  private current: TreeElement | null = null;
  private pieces: string[] = [];

  constructor() {
    const { documentElement, head, body } = this.document;
    this.root = frameOf(documentElement, 0);
    this.head = frameOf(head, 1);
    this.body = frameOf(body, 1);
  }

  open(name: string): void {
    this.writeText();
    const skeleton = this.skeletonFrame(name);
    const frame = skeleton ?? this.frameWithin(this.parentOf(name), name);
    this.current = frame.node ?? frame.script ?? null;
    this.frames.push(frame);
  }

  attribute(name: string, value: string): void {
    const kept = this.current === null ? null : keptAttribute(name, value);
    if (kept === null || this.current === null || this.current.hasAttribute(kept[0])) return;
    this.current.setAttribute(kept[0], kept[1]);
  }

  text(text: string): void {
    this.pieces.push(text);
  }

  close(): void {
    this.writeText();
    this.frames.pop();
    this.current = null;
  }

  finish(): PageDocument {
    this.writeText();
    return this.document;
  }

  private skeletonFrame(name: string): Frame | null {
    if (name === "html") return this.root;
    if (name === "head") return this.head;
    return name === "body" ? this.body : null;
  }

  /** Where an element, or text for the empty name, goes: what belongs to neither html nor head goes to the body. */
  private parentOf(name: string): Frame {
    const top = this.frames.at(-1) ?? this.root;
    if (top === this.head && !HEAD_ELEMENTS.has(name)) return this.body;
    if (top !== this.root) return top;
    return HEAD_ELEMENTS.has(name) && this.body.children === 0 ? this.head : this.body;
  }

  private frameWithin(parent: Frame, name: string): Frame {
    const weighed = parent.weighed + (PageWork.isWeighed(name) ? 1 : 0);
    this.work.addElement(name, this.frames.length, weighed, parent.children);
    const { node } = parent;
    if (node === null || UNREAD.has(name)) return { node: null, depth: parent.depth, weighed, children: 0 };
    parent.children += 1;
    const element = this.document.createElement(name);
    if (name === "script") return { node: null, depth: parent.depth, weighed, children: 0, script: element };
    node.appendChild(element);
    // Below the deepest level elements stand beside one another, as browsers have it.
    return parent.depth >= MAX_DEPTH ? { ...parent, weighed } : frameOf(element, parent.depth + 1, weighed);
  }

  private writeText(): void {
    if (this.pieces.length === 0) return;
    const text = this.pieces.join("");
    this.pieces = [];
    const top = this.frames.at(-1) ?? this.root;
    if (top.script !== undefined) return this.writeScript(top.script, text);
    const blank = text.trim() === "";
    if (blank && (top === this.root || top === this.head)) return;
    const { node, depth, weighed } = this.parentOf("");
    if (node === null) return;
    this.work.addText(text, depth, weighed);
    node.appendChild(this.document.createTextNode(text));
  }

  private writeScript(script: TreeElement, text: string): void {
    if (script.getAttribute("type")?.toLowerCase() !== "application/ld+json") return;
    script.setAttribute("type", "application/ld+json");
    script.appendChild(this.document.createTextNode(text));
    this.document.head.appendChild(script);
  }
}

function frameOf(node: TreeElement, depth: number, weighed = 0): Frame {
  return { node, depth, weighed, children: 0 };
}
