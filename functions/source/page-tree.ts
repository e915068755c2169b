import { DOMParser, type TreeElement } from "linkedom";

import type { PageDocument } from "../../lib/page/dom.ts";
import { breakOf } from "../../lib/page/element-kinds.ts";
import { keptAttribute } from "./page-attributes.ts";
import { MAX_DEPTH, PageWork } from "./page-work.ts";

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
  /** Whether nothing was written since the last break, at the deepest level. */
  broken: boolean;
  /** A script is left out unless its type, which comes after its name, says that it is JSON-LD. */
  readonly script?: TreeElement;
}

/** An open tag, and where its content goes: below the deepest level, to the element that was open there. */
interface OpenTag {
  readonly frame: Frame;
  /** Whether its end breaks the text, though it has no element of its own. */
  readonly breaks: boolean;
}

/** Builds a page's tree out of what the parser meets, in the order of the page. */
export class PageTree {
  private readonly document = new DOMParser().parseFromString("...", "text/html");
  private readonly root: Frame;
  private readonly head: Frame;
  private readonly body: Frame;
  private readonly tags: OpenTag[] = [];
  /** The element that attributes go to; null for one that is left out. */
  private current: TreeElement | null = null;
  private pieces: string[] = [];

  constructor(private readonly work: PageWork) {
    const { documentElement, head, body } = this.document;
    this.root = frameOf(documentElement, 0);
    this.head = frameOf(head, 1);
    this.body = frameOf(body, 1);
  }

  open(name: string): void {
    this.writeText();
    this.work.addTag(name, this.tags.length);
    const parent = this.skeletonFrame(name) ?? this.parentOf(name);
    if (parent.depth >= MAX_DEPTH && parent.node !== null && !UNREAD.has(name) && name !== "script") {
      this.flatten(parent, name);
      return;
    }
    const frame = this.skeletonFrame(name) ?? this.frameWithin(parent, name);
    this.current = frame.node ?? frame.script ?? null;
    this.tags.push({ frame, breaks: false });
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
    const tag = this.tags.pop();
    if (tag?.breaks === true) this.breakText(tag.frame, "p");
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
    const top = this.top;
    if (top === this.head && !HEAD_ELEMENTS.has(name)) return this.body;
    if (top !== this.root) return top;
    return HEAD_ELEMENTS.has(name) && this.body.children === 0 ? this.head : this.body;
  }

  private frameWithin(parent: Frame, name: string): Frame {
    const weighed = parent.weighed + (PageWork.isWeighed(name) ? 1 : 0);
    const { node, depth } = parent;
    if (node === null || UNREAD.has(name)) return frameOf(null, depth, weighed);
    const element = this.document.createElement(name);
    if (name === "script") return { ...frameOf(null, depth, weighed), script: element };
    this.append(parent, element);
    return frameOf(element, depth + 1, weighed);
  }

  /** Below the deepest level elements are not nested, as in browsers; of each, its breaks are kept. */
  private flatten(parent: Frame, name: string): void {
    const breaks = name === "br" || breakOf(name.toUpperCase()) !== "none";
    if (breaks) this.breakText(parent, name);
    this.current = null;
    this.tags.push({ frame: parent, breaks: breaks && name !== "br" });
  }

  private breakText(frame: Frame, name: string): void {
    if (frame.broken) return;
    frame.broken = true;
    this.append(frame, this.document.createElement(name));
  }

  private append(parent: Frame, element: TreeElement): void {
    this.work.addElement(parent.weighed, parent.children);
    parent.children += 1;
    parent.node?.appendChild(element);
  }

  private get top(): Frame {
    return this.tags.at(-1)?.frame ?? this.root;
  }

  private writeText(): void {
    if (this.pieces.length === 0) return;
    const text = this.pieces.join("");
    this.pieces = [];
    const { top } = this;
    if (top.script !== undefined) return this.writeScript(top.script, text);
    const blank = text.trim() === "";
    if (blank && (top === this.root || top === this.head)) return;
    const frame = this.parentOf("");
    const { node, depth, weighed } = frame;
    if (node === null) return;
    this.work.addText(text, depth, weighed);
    if (!blank) frame.broken = false;
    node.appendChild(this.document.createTextNode(text));
  }

  private writeScript(script: TreeElement, text: string): void {
    if (script.getAttribute("type")?.toLowerCase() !== "application/ld+json") return;
    script.setAttribute("type", "application/ld+json");
    script.appendChild(this.document.createTextNode(text));
    this.document.head.appendChild(script);
  }
}

function frameOf(node: TreeElement | null, depth: number, weighed = 0): Frame {
  return { node, depth, weighed, children: 0, broken: false };
}
