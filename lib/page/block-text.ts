import { isElement, isText, nodeAfter, type PageElement, type PageNode } from "./dom.ts";
import { type Break, breakOf, isUnread } from "./element-kinds.ts";
import { isFurniture } from "./page-furniture.ts";
import { raised } from "./raised-digits.ts";

/**
 * The text of an element as a reader sees it: a blank line between paragraphs, a line for each item
 * of a list, each row of a table (its cells apart by a tab) and each `<br>`; white space collapsed
 * save in `<pre>`. Linear in the size of the element, and without recursion, since pages nest at will.
 */
export function blockText(root: PageElement): string {
  const text = new TextOfBlocks();
  let node: PageNode | null = root.firstChild;
  const open: PageElement[] = [];
  while (node !== null) {
    if (isText(node)) text.addText(node.textContent ?? "");
    else if (isElement(node)) {
      const name = nameOf(node);
      if (!isUnread(node, name)) {
        text.enter(name);
        if (node.firstChild !== null) {
          open.push(node);
          node = node.firstChild;
          continue;
        }
        text.leave(name);
      }
    }
    const next: PageNode | null = nodeAfter(node, root);
    // Every open element that the next node does not lie in has ended.
    while (open.length > 0 && (next === null || open.at(-1) !== next.parentNode)) {
      const ended = open.pop();
      if (ended !== undefined) text.leave(nameOf(ended));
    }
    node = next;
  }
  return text.finish();
}

/** Elements of SVG and XHTML keep the case that the page gives them. */
function nameOf(element: PageElement): string {
  return element.nodeName.toUpperCase();
}

const LINE_FEEDS: Readonly<Record<Break, number>> = { none: 0, line: 1, paragraph: 2 };
/** What is not seen and would part a word in two: soft hyphens, zero-width spaces, a byte order mark, control characters. */
const INVISIBLE = /[[\p{Cc}--\s]\u{AD}\u{200B}\u{2060}\u{FEFF}]/gv;

class TextOfBlocks {
  private readonly pieces: string[] = [];
  /** Line feeds, a tab or a space that come before the next word; none before the first. */
  private lineFeeds = 0;
  private tab = false;
  private space = false;
  private preformatted = 0;
  private superscript = 0;
  private links = 0;
  /** Where the line begins, what breaks it off from the one before, and what of it is in no link. */
  private lineStart = 0;
  private lineBreak = 0;
  private unlinked = "";

  enter(name: string): void {
    this.breakLine(LINE_FEEDS[breakOf(name)]);
    if (name === "BR") this.lineFeeds += 1;
    else if (name === "PRE") this.preformatted += 1;
    else if (name === "SUP") this.superscript += 1;
    else if (name === "A") this.links += 1;
    else if (name === "Q") this.addText("\u201C");
  }

  leave(name: string): void {
    if (name === "Q") this.addText("\u201D");
    else if (name === "PRE") this.preformatted -= 1;
    else if (name === "SUP") this.superscript -= 1;
    else if (name === "A") this.links -= 1;
    else if (name === "TD" || name === "TH") this.tab = true;
    this.breakLine(LINE_FEEDS[breakOf(name)]);
  }

  addText(raw: string): void {
    const text = raw.replaceAll(INVISIBLE, "");
    if (this.preformatted > 0) this.addLines(text);
    else this.addWords(text);
  }

  finish(): string {
    this.endLine();
    return this.pieces.join("").trim();
  }

  private breakLine(lineFeeds: number): void {
    this.lineFeeds = Math.max(this.lineFeeds, lineFeeds);
  }

  private addLines(text: string): void {
    for (const [index, line] of text.split(/\r\n?|\n/u).entries()) {
      if (index > 0) this.lineFeeds += 1;
      if (line.trim() === "") this.space ||= line !== "";
      else {
        this.write(line);
      }
    }
  }

  private addWords(text: string): void {
    const words = text.split(/\s+/u);
    for (const [index, word] of words.entries()) {
      if (index > 0) this.space = true;
      if (word === "") continue;
      this.write(this.superscript > 0 ? raised(word) : word);
    }
  }

  /** Writes a text after the break that stands before it: the widest of those that came together. */
  private write(text: string): void {
    if (this.lineFeeds > 0) this.endLine();
    const gap = this.lineFeeds > 0 ? LINE_BREAKS[Math.min(this.lineFeeds, 2)] : this.tab ? "\t" : this.space ? " " : "";
    if (gap !== undefined && gap !== "" && this.pieces.length > 0) this.pieces.push(gap);
    this.pieces.push(text);
    if (this.links === 0 && this.unlinked.length < UNLINKED_LENGTH) this.unlinked += `${gap}${text}`;
    this.lineFeeds = 0;
    this.tab = false;
    this.space = false;
  }

  /** Ends the line, and takes it back where it is none of the article's. */
  private endLine(): void {
    const line = this.pieces.slice(this.lineStart).join("").trim();
    if (isFurniture(line, this.unlinked)) {
      this.pieces.length = this.lineStart;
      this.lineFeeds = Math.max(this.lineFeeds, this.lineBreak);
    }
    this.lineStart = this.pieces.length;
    this.lineBreak = this.lineFeeds;
    this.unlinked = "";
  }
}

const LINE_BREAKS = ["", "\n", "\n\n"];
/** More of a line outside of links shows that it is a paragraph. */
const UNLINKED_LENGTH = 300;
