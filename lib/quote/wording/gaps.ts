import { isInvisible } from "../../text/fold.ts";

/** A difference in what stands between two words that is typography and nothing more. */
export type GapFold =
  | "quotation marks"
  | "dashes"
  | "ellipsis"
  | "white space"
  | "invisible characters"
  | "citation markers";

/** How two gaps between the same two words compare: same sense with the folds needed, or changed punctuation. */
export type GapComparison = { readonly same: true; readonly folds: readonly GapFold[] } | { readonly same: false };

const DOUBLE = '\u201C\u201D\u201E\u201F\u00AB\u00BB\u301D\u301E\uFF02"';
const SINGLE = "\u2018\u2019\u201A\u201B\u2039\u203A\u00B4\u0060\uFF07'";
const DASH = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";
const HYPHENS = "-\u2010\u2011\u2212\uFE63\uFF0D";
const LONG = "\u2014\u2015\uFE58";

/** What a dash can be where it stands: inside a compound, a break in the sentence, a sign before a number. */
type DashSense = "compound" | "break" | "sign";

interface Piece {
  readonly kind: "space" | "quote" | "dash" | "ellipsis" | "citation" | "mark";
  readonly text: string;
  readonly senses?: readonly DashSense[];
}

/**
 * Compares the text between two words in the quote with that between the same words in the source.
 * `beforeSign` says that a number or currency sign follows: there a dash may be a minus.
 */
export function compareGaps(quote: string, source: string, beforeSign: boolean): GapComparison {
  if (quote === source) return { same: true, folds: [] };
  const folds = new Set<GapFold>();
  const a = piecesOf(quote, beforeSign);
  const b = piecesOf(source, beforeSign);
  for (const list of [a, b]) if (list.some((piece) => piece.kind === "citation")) folds.add("citation markers");
  const left = a.filter(isPlain);
  const right = b.filter(isPlain);
  if (left.length !== right.length) return { same: false };
  for (const [i, piece] of left.entries()) {
    const other = right[i];
    if (other === undefined || other.kind !== piece.kind) return { same: false };
    if (piece.text === other.text && sharesSense(piece, other)) continue;
    if (piece.kind === "mark") return { same: false };
    if (piece.kind === "quote" && quoteWidth(piece.text) !== quoteWidth(other.text)) folds.add("quotation marks");
    if (piece.kind === "dash" && !sharesSense(piece, other)) return { same: false };
    folds.add(piece.kind === "quote" ? "quotation marks" : piece.kind === "dash" ? "dashes" : "ellipsis");
  }
  const spaceA = spaceOf(a);
  const spaceB = spaceOf(b);
  if (left.length === 0 && (spaceA === "") !== (spaceB === "")) return { same: false };
  if (spaceA !== spaceB || (folds.size === 0 && !hasInvisible(quote) && !hasInvisible(source)))
    folds.add("white space");
  if (hasInvisible(quote) || hasInvisible(source)) folds.add("invisible characters");
  return { same: true, folds: [...folds] };
}

function isPlain(piece: Piece): boolean {
  return piece.kind !== "space" && piece.kind !== "citation";
}

function spaceOf(pieces: readonly Piece[]): string {
  return pieces
    .filter((piece) => piece.kind === "space")
    .map((piece) => piece.text)
    .join("|");
}

function hasInvisible(text: string): boolean {
  for (const c of text) if (c.charCodeAt(0) > 0x7f && isInvisible(c)) return true;
  return false;
}

function quoteWidth(text: string): number {
  return DOUBLE.includes(text) ? 2 : 1;
}

function sharesSense(a: Piece, b: Piece): boolean {
  if (a.senses === undefined || b.senses === undefined) return true;
  return a.senses.some((sense) => b.senses?.includes(sense));
}

function piecesOf(gap: string, beforeSign: boolean): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < gap.length) {
    const c = gap[at] ?? "";
    const dots = ellipsisEnd(gap, at);
    const cited = citationEnd(gap, at);
    if (isSpace(c)) {
      let end = at + 1;
      while (end < gap.length && (isSpace(gap[end] ?? "") || isInvisible(gap[end] ?? ""))) end += 1;
      pieces.push({ kind: "space", text: gap.slice(at, end) });
      at = end;
    } else if (isInvisible(c)) {
      at += 1;
    } else if (dots > at) {
      pieces.push({ kind: "ellipsis", text: gap.slice(at, dots) });
      at = dots;
    } else if (cited > at) {
      pieces.push({ kind: "citation", text: gap.slice(at, cited) });
      at = cited;
    } else if (DOUBLE.includes(c) || SINGLE.includes(c)) {
      pieces.push({ kind: "quote", text: c });
      at += 1;
    } else if (DASH.includes(c)) {
      let end = at + 1;
      while (end < gap.length && gap[end] === "-" && c === "-") end += 1;
      pieces.push({ kind: "dash", text: gap.slice(at, end), senses: sensesOf(gap, at, end, beforeSign) });
      at = end;
    } else {
      pieces.push({ kind: "mark", text: c });
      at += 1;
    }
  }
  return pieces;
}

function sensesOf(gap: string, at: number, end: number, beforeSign: boolean): readonly DashSense[] {
  const text = gap.slice(at, end);
  const spacedLeft = at > 0 && isSpace(gap[at - 1] ?? "");
  const spacedRight = end < gap.length && isSpace(gap[end] ?? "");
  const atEnd = end === gap.length;
  if (spacedLeft && spacedRight) return ["break"];
  // Before a number two hyphens may be a dash and a minus: no fold.
  if (text.length > 1 && beforeSign) return ["break"];
  if (LONG.includes(text) || text.length > 1) return spacedLeft || spacedRight ? ["break"] : ["compound", "break"];
  if (spacedLeft || (at > 0 && !spacedRight)) return beforeSign && atEnd ? ["sign"] : ["break"];
  if (spacedRight) return ["break"];
  return HYPHENS.includes(text) ? ["compound"] : ["compound", "break"];
}

function isSpace(c: string): boolean {
  return c === " " || c === "\n" || c === "\u00A0" || (c !== "" && /[\s\u0085]/u.test(c));
}

/** Where an ellipsis ("…", "...", ". . .") that starts at `at` ends; `at` where none does. */
export function ellipsisEnd(text: string, at: number): number {
  if (text[at] === "\u2026") {
    let end = at + 1;
    while (text[end] === "." || text[end] === "\u2026") end += 1;
    return end;
  }
  if (text[at] !== ".") return at;
  let dots = 1;
  let end = at + 1;
  for (let i = at + 1; i < text.length && i < at + 16; i++) {
    const c = text[i] ?? "";
    if (c === ".") {
      dots += 1;
      end = i + 1;
    } else if (!isSpace(c) || isSpace(text[i + 1] ?? "")) {
      break;
    }
  }
  return dots >= 3 ? end : at;
}

/** Where a citation marker ("[12]") that starts at `at` ends; `at` where none does. */
export function citationEnd(text: string, at: number): number {
  if (text[at] !== "[") return at;
  const close = text.indexOf("]", at);
  if (close < 0 || close - at > 24) return at;
  const inner = text.slice(at + 1, close);
  return /^(?:note |)[\d, \u2013-]{1,12}$|^citation needed$/.test(inner) && /\d|c/.test(inner) ? close + 1 : at;
}
