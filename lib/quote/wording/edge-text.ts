import { isInvisible } from "../../text/fold.ts";
import { citationEnd, ellipsisEnd } from "./gaps.ts";
import type { DiffKind } from "../result.ts";

/** A part of the quote's edge that the source has not, offsets in the edge. */
export interface EdgePart {
  readonly start: number;
  readonly end: number;
  readonly kind: DiffKind;
  readonly weight: "fold" | "editorial" | "change";
  readonly fold?: string;
}

/** How many characters at the inner side of the edge both texts share, and the rest of the quote's edge in parts. */
export interface Edge {
  readonly shared: number;
  readonly parts: readonly EdgePart[];
}

const QUOTES = "\"'\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u201B\u00AB\u00BB\u2039\u203A\u0060\u00B4\uFF02\uFF07";
const DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
const STOPS = ".,;:";

/** Compares what stands before the quote's first word with what stands before the source's. */
export function leadingEdge(quote: string, source: string, tight: boolean, fault?: DiffKind): Edge {
  let shared = 0;
  if (tight) {
    while (
      shared < quote.length &&
      shared < source.length &&
      quote[quote.length - 1 - shared] === source[source.length - 1 - shared]
    )
      shared += 1;
    while (shared > 0 && isBlank(quote[quote.length - shared] ?? "")) shared -= 1;
  }
  return { shared, parts: partsOf(quote.slice(0, quote.length - shared), true, fault) };
}

/** Compares what stands behind the quote's last word with what stands behind the source's. */
export function trailingEdge(quote: string, source: string, fault?: DiffKind): Edge {
  let shared = 0;
  while (shared < quote.length && shared < source.length && quote[shared] === source[shared]) shared += 1;
  while (shared > 0 && isBlank(quote[shared - 1] ?? "")) shared -= 1;
  const rest = quote.slice(shared);
  // A full stop or exclamation mark for the article's question mark makes a statement of a question.
  const statement = source[shared] === "?" && /[.!]/.test(rest) && !rest.includes("?") && ellipsisEnd(rest, 0) === 0;
  const parts = partsOf(rest, false, fault);
  return {
    shared,
    parts: statement
      ? parts.map((part) => (part.kind === "punctuation" ? { ...part, weight: "change" as const } : part))
      : parts,
  };
}

function isBlank(c: string): boolean {
  return c !== "" && /[\s\u0085]/u.test(c);
}

/** Splits an edge into white space, marks, stops and ellipses; "?" and "!" are no mere stops. */
function partsOf(edge: string, leading: boolean, fault: DiffKind | undefined): EdgePart[] {
  const parts: EdgePart[] = [];
  let at = 0;
  while (at < edge.length) {
    const c = edge[at] ?? "";
    const dots = ellipsisEnd(edge, at);
    const bracketed = /^[[(]\s?(?:\u2026|\.{3}|\. \. \.)\s?[\])]/.exec(edge.slice(at, at + 12));
    if (bracketed !== null) {
      parts.push({
        start: at,
        end: at + bracketed[0].length,
        kind: "editorial",
        weight: "editorial",
        fold: "ellipsis",
      });
      at += bracketed[0].length;
    } else if (dots > at) {
      parts.push({ start: at, end: dots, kind: "editorial", weight: "editorial", fold: "ellipsis" });
      at = dots;
    } else if (!leading && citationEnd(edge, at) > at) {
      const end = citationEnd(edge, at);
      parts.push({ start: at, end, kind: "typography", weight: "fold", fold: "citation markers" });
      at = end;
    } else if (c === "[" && closesWords(edge, at)) {
      const end = edge.indexOf("]", at) + 1;
      parts.push({
        start: at,
        end,
        kind: fault ?? "editorial",
        weight: fault === undefined ? "editorial" : "change",
        fold: "bracket",
      });
      at = end;
    } else {
      // A dash or point tight before the first word may be a sign of a number: it is judged as a change.
      const sign = leading && at === edge.length - 1 && (DASHES.includes(c) || c === ".");
      parts.push({ start: at, end: at + 1, ...partOf(c, sign) });
      at += 1;
    }
  }
  return parts;
}

/** An editor's words in brackets: only an editorial reading leaves words in an edge at all. */
function closesWords(edge: string, at: number): boolean {
  const close = edge.indexOf("]", at);
  return close > at && /\p{L}/u.test(edge.slice(at, close));
}

function partOf(c: string, sign: boolean): Pick<EdgePart, "kind" | "weight" | "fold"> {
  if (isBlank(c)) return { kind: "typography", weight: "fold", fold: "white space" };
  if (isInvisible(c)) return { kind: "typography", weight: "fold", fold: "invisible characters" };
  if (QUOTES.includes(c)) return { kind: "typography", weight: "fold", fold: "quotation marks" };
  if (sign) return { kind: "number", weight: "change" };
  if (STOPS.includes(c) || DASHES.includes(c)) return { kind: "punctuation", weight: "fold", fold: "end punctuation" };
  return { kind: "punctuation", weight: "change" };
}
