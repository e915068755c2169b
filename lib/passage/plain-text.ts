import { copyInline } from "./markup.ts";
import { ProjectionWriter } from "./projection.ts";
import type { Projection } from "./projection.ts";

/** How a stretch of the passage stands in it. */
export type BlockKind = "prose" | "heading" | "item" | "blockquote";

/** Lines of one kind; offsets count in the plain text. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

/** Lines that hold no sentences; offsets count in the passage. */
export interface Opaque {
  readonly kind: "code" | "table";
  readonly start: number;
  readonly end: number;
}

/** A passage without its marks, with the way back to it, and how it is laid out. */
export interface PlainText extends Projection {
  readonly blocks: readonly Block[];
  readonly opaque: readonly Opaque[];
}

interface Line {
  readonly start: number;
  readonly end: number;
}

const FENCE = /^[ \t]{0,8}(?:`{3}|~{3})/;
const RULE = /^[ \t]{0,8}(?:(?:-[ \t]?){3,}|(?:\*[ \t]?){3,}|(?:_[ \t]?){3,}|={3,})[ \t]*$/;
const HEADING = /^[ \t]{0,3}#{1,6}[ \t]+/;
const QUOTE = /^[ \t]{0,3}(?:>[ \t]?){1,8}/;
const ITEM =
  /^[ \t]{0,40}(?:[-*+\u2022\u2023\u25E6\u2043\u25AA\u25CF\u00B7\u2013][ \t]+|\(?(?:\d{1,3}|[a-z])[.)][ \t]+)(?:\[[ xX]\][ \t]+)?/;
const BOLD_LINE = /^[ \t]{0,8}(?:\*\*[^*\n]{1,200}\*\*|__[^_\n]{1,200}__)[ \t]*:?[ \t]*$/;
const TABLE_ROW = /^[ \t]{0,8}\|[^\n]*\|[ \t]*$/;
const HANDLES = /^(?:[ \t]{0,8}@[\w.]{1,60}){1,50}[ \t]+/;

/**
 * Reads a passage as its reader sees it: Markdown and post marks go, blocks are set apart by blank
 * lines, so that a heading or list item never runs into its neighbour. Linear in the passage's length.
 */
export function readPlainText(text: string): PlainText {
  const out = new ProjectionWriter();
  const blocks: Block[] = [];
  const opaque: Opaque[] = [];
  let fenced = false;
  let open: BlockKind | null = null;
  for (const line of linesOf(text)) {
    const content = text.slice(line.start, line.end);
    const fence = FENCE.test(content);
    if (fenced || fence) {
      widen(opaque, "code", line, fenced);
      if (fence) fenced = !fenced;
      open = null;
      continue;
    }
    if (TABLE_ROW.test(content)) {
      widen(opaque, "table", line, opaque.at(-1)?.kind === "table" && open === null && touches(text, opaque, line));
      open = null;
      continue;
    }
    if (content.trim() === "" || RULE.test(content)) {
      open = null;
      continue;
    }
    const { kind, indent } = layoutOf(content);
    const start = line.start + indent;
    // Lines of prose or of one quotation follow each other; a heading and an item stand for themselves.
    const continues = kind === open && (kind === "prose" || kind === "blockquote");
    // The name behind a dash is no part of the words above it.
    const parts = !continues || /^[\u2013\u2014]/.test(content.slice(indent));
    out.put(blocks.length === 0 ? "" : parts ? "\n\n" : "\n", { start: line.start, end: line.start });
    const from = out.length;
    copyInline(text, start, line.end, out);
    const last = blocks.at(-1);
    if (continues && last !== undefined) blocks[blocks.length - 1] = { ...last, end: out.length };
    else blocks.push({ kind, start: from, end: out.length });
    open = kind;
  }
  return { ...out.finish(), blocks, opaque };
}

function* linesOf(text: string): Generator<Line> {
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text[at];
    if (c !== "\n" && c !== "\r" && c !== "\u2028" && c !== "\u2029") continue;
    yield { start, end: at };
    if (c === "\r" && text[at + 1] === "\n") at += 1;
    start = at + 1;
  }
  yield { start, end: text.length };
}

function layoutOf(content: string): { readonly kind: BlockKind; readonly indent: number } {
  const quote = QUOTE.exec(content)?.[0].length;
  if (quote !== undefined) return { kind: "blockquote", indent: quote };
  const heading = HEADING.exec(content)?.[0].length;
  if (heading !== undefined) return { kind: "heading", indent: heading };
  if (BOLD_LINE.test(content)) return { kind: "heading", indent: 0 };
  const item = ITEM.exec(content)?.[0].length;
  if (item !== undefined) return { kind: "item", indent: item };
  return { kind: "prose", indent: HANDLES.exec(content)?.[0].length ?? 0 };
}

function touches(text: string, opaque: readonly Opaque[], line: Line): boolean {
  const end = opaque.at(-1)?.end;
  return end !== undefined && text.slice(end, line.start).length <= 2;
}

function widen(opaque: Opaque[], kind: Opaque["kind"], line: Line, joins: boolean): void {
  const last = opaque.at(-1);
  if (joins && last?.kind === kind) opaque[opaque.length - 1] = { ...last, end: line.end };
  else opaque.push({ kind, start: line.start, end: line.end });
}
