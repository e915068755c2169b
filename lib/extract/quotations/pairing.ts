import type { Document } from "../../text/document.ts";
import type { Mark, MarkFamily } from "./marks.ts";

/**
 * Quoted words between a pair of marks (or between a mark and the paragraph's end). Offsets are
 * those of the words, without marks and outer white space; tokens are half-open and without marks.
 */
export interface QuotedSegment {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  readonly endToken: number;
  readonly family: MarkFamily;
  /** How many segments it stands inside. */
  readonly depth: number;
  /** The opening mark only carries on a quotation that the paragraph before left open. */
  readonly continues: boolean;
  /** A closing mark ends it; `false` where a paragraph's end or another opening mark does. */
  readonly closed: boolean;
}

interface Open {
  readonly mark: Mark;
  readonly continues: boolean;
  readonly depth: number;
}

/** How many paragraphs a quotation may run over without opening marks of their own. */
const MAX_SILENT_BREAKS = 3;

/**
 * Pairs quotation marks into segments in one pass. Each paragraph stands for itself: an unclosed
 * mark ends with it, unless the next paragraph opens with a mark of the same family (a quotation
 * over paragraphs) or has a closing mark first (a quotation whose marks span the break).
 */
export function pairMarks(document: Document, marks: readonly Mark[]): QuotedSegment[] {
  return new Pairing(document, marks).run();
}

class Pairing {
  private readonly segments: QuotedSegment[] = [];
  private stack: Open[] = [];
  private silentBreaks = 0;
  private carried: MarkFamily | null = null;

  private readonly nextBreak: Int32Array;

  constructor(
    private readonly document: Document,
    private readonly marks: readonly Mark[],
  ) {
    this.nextBreak = nextBreaks(document);
  }

  run(): QuotedSegment[] {
    let previousToken = 0;
    for (const [index, mark] of this.marks.entries()) {
      this.crossBreaks(previousToken, mark.token, index);
      this.take(mark, index);
      previousToken = mark.token;
    }
    this.crossBreaks(previousToken, this.document.tokens.length, this.marks.length);
    this.closeAllAt(this.document.tokens.length);
    return this.segments.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  private take(mark: Mark, index: number): void {
    const open = this.topOf(mark.family);
    const carried = this.carried;
    this.carried = null;
    if (carried === mark.family && mark.role !== "close") {
      this.open(mark, true);
      return;
    }
    const role = mark.role === "either" ? (open === null ? "open" : "close") : mark.role;
    if (mark.family === "single") this.takeSingle(mark, role, index);
    else if (role === "close") this.close(mark);
    else if (open === null) this.open(mark, false);
    else if (this.closesTwice(index)) this.open(mark, false);
    else {
      // Another opening mark where one is open: the first was never closed.
      this.closeUnbalanced(mark.token);
      this.open(mark, false);
    }
  }

  private takeSingle(mark: Mark, role: "open" | "close", index: number): void {
    if (role === "open") {
      if (this.topOf("single") === null && this.singleCloses(index)) this.open(mark, false);
      return;
    }
    if (this.topOf("single") === null) return;
    if (this.isPossessive(mark) && this.singleCloses(index)) return;
    this.close(mark);
  }

  /** "the workers' rights": an apostrophe after s with a word in lower case behind it. */
  private isPossessive(mark: Mark): boolean {
    const before = this.document.tokens[mark.token - 1];
    const after = this.document.tokens[mark.lastToken + 1];
    return (
      before?.norm.endsWith("s") === true &&
      before.end === mark.start &&
      after?.spaced === true &&
      after.kind === "word"
    );
  }

  /** Whether a later single mark of this paragraph can close, before an outer quotation does. */
  private singleCloses(index: number): boolean {
    let doubles = 0;
    for (let i = index + 1; i < this.marks.length && i < index + 40; i++) {
      const next = this.marks[i];
      const from = this.marks[i - 1];
      if (next === undefined || from === undefined || this.hardBreakIn(from.token, next.token) >= 0) return false;
      if (next.family !== "single") {
        doubles += 1;
        if (next.role === "close" && doubles === 1 && this.topOf(next.family) !== null) return false;
        continue;
      }
      if (next.role !== "open") return true;
    }
    return false;
  }

  /** Nested marks of one family: only where two closing marks follow in this paragraph before a third opening. */
  private closesTwice(index: number): boolean {
    const family = this.marks[index]?.family;
    let closes = 0;
    for (let i = index + 1; i < this.marks.length && i < index + 12; i++) {
      const next = this.marks[i];
      const from = this.marks[i - 1];
      if (next === undefined || from === undefined || this.hardBreakIn(from.token, next.token) >= 0) return false;
      if (next.family !== family) continue;
      if (next.role === "open") return false;
      closes += 1;
      if (closes === 2) return true;
    }
    return false;
  }

  private topOf(family: MarkFamily): Open | null {
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const open = this.stack[i];
      if (open?.mark.family === family) return open;
    }
    return null;
  }

  private open(mark: Mark, continues: boolean): void {
    this.stack.push({ mark, continues, depth: this.stack.length });
    if (this.stack.length === 1) this.silentBreaks = 0;
  }

  private close(mark: Mark): void {
    const open = this.topOf(mark.family);
    if (open === null) return;
    this.stack = this.stack.slice(0, this.stack.indexOf(open));
    this.push(open, mark.token, true);
  }

  private closeUnbalanced(endToken: number): void {
    for (const open of this.stack) if (open.mark.family !== "single") this.push(open, endToken, false);
    this.stack = [];
  }

  private closeAllAt(endToken: number): void {
    this.closeUnbalanced(endToken);
  }

  private push(open: Open, endToken: number, closed: boolean): void {
    const firstToken = open.mark.lastToken + 1;
    const first = this.document.tokens[firstToken];
    const last = this.document.tokens[endToken - 1];
    if (first === undefined || last === undefined || endToken <= firstToken) return;
    // "rock 'n' roll": one or two letters between single marks are apostrophes.
    if (open.mark.family === "single" && last.end - first.start <= 2) return;
    this.segments.push({
      start: first.start,
      end: last.end,
      firstToken,
      endToken,
      family: open.mark.family,
      depth: open.depth,
      continues: open.continues,
      closed,
    });
  }

  /** Handles what is open at each paragraph break between two tokens. */
  private crossBreaks(fromToken: number, toToken: number, markIndex: number): void {
    let at = fromToken;
    while (at < toToken) {
      const next = this.hardBreakIn(at, toToken);
      if (next < 0) return;
      this.atBreak(next, markIndex);
      at = next;
    }
  }

  /** `token` is the first of the new paragraph; `markIndex` the first mark at or after it. */
  private atBreak(token: number, markIndex: number): void {
    const outer = this.stack[0];
    this.carried = null;
    if (outer === undefined) return;
    const next = this.marks[markIndex];
    if (next !== undefined && next.token === token && next.role !== "close" && next.family === outer.mark.family) {
      this.closeUnbalanced(token);
      this.carried = outer.mark.family;
      return;
    }
    const closesFirst =
      next !== undefined &&
      next.role === "close" &&
      next.family === outer.mark.family &&
      this.silentBreaks < MAX_SILENT_BREAKS &&
      this.breaksBetween(token, next.token) <= MAX_SILENT_BREAKS;
    this.silentBreaks += 1;
    if (!closesFirst) this.closeUnbalanced(token);
  }

  private breaksBetween(from: number, to: number): number {
    let count = 0;
    let at = from;
    while (count <= MAX_SILENT_BREAKS) {
      const next = this.hardBreakIn(at, to);
      if (next < 0) break;
      count += 1;
      at = next;
    }
    return count;
  }

  /** The first token after `from`, up to `to`, that begins a paragraph; -1 where there is none. */
  private hardBreakIn(from: number, to: number): number {
    const next = this.nextBreak[from + 1] ?? -1;
    return next >= 0 && next <= to ? next : -1;
  }
}

/** For each token the first token at or after it that begins a paragraph, or -1. */
function nextBreaks(document: Document): Int32Array {
  const { tokens, text } = document;
  const next = new Int32Array(tokens.length + 1).fill(-1);
  for (let i = tokens.length - 1; i > 0; i--) {
    const before = tokens[i - 1];
    const token = tokens[i];
    if (before === undefined || token === undefined) continue;
    const breaks = token.start > before.end ? lineBreaksIn(text, before.end, token.start) : 0;
    // After a single line break, only a line that opens with a quotation mark counts as a new paragraph.
    next[i] = breaks > 1 || (breaks === 1 && QUOTE_OPENERS.has(token.text)) ? i : (next[i + 1] ?? -1);
  }
  return next;
}

const QUOTE_OPENERS = new Set(['"', "\u201C", "\u00AB", "\u201E"]);

/** Line breaks in a stretch of white space; CRLF is one, a paragraph separator two. */
export function lineBreaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const c = text[i];
    if (c === "\u2029") count += 2;
    else if (c === "\n" || c === "\u2028" || c === "\u0085" || (c === "\r" && text[i + 1] !== "\n")) count += 1;
  }
  return count;
}
