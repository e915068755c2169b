import type { Analysis } from "../../extract/analysis.ts";
import type { Direction } from "../../lexicon/monotone-operators.ts";
import type { Token } from "../../text/document.ts";
import { spanOf } from "../../text/span.ts";
import type { Span } from "../../text/span.ts";
import type { Judgement } from "../judgement.ts";
import type { Hunk, TokenRange } from "./word-diff.ts";
import { isWord } from "./word-diff.ts";

/** The two sides of a difference, with what was read of each. */
export interface Sides {
  readonly claim: Analysis;
  readonly article: Analysis;
  readonly hunk: Hunk;
  readonly claimed: readonly Token[];
  readonly stated: readonly Token[];
  /** How inference runs in the place of the difference. */
  readonly direction: Direction;
}

/** What one kind of reading makes of a difference; null where it is not of its kind. */
export type Reading = (sides: Sides) => Judgement | "harmless" | null;

export function wordsIn({ document }: Analysis, { first, end }: TokenRange): Token[] {
  return document.tokens.slice(first, end).filter(isWord);
}

/** Overlap of two half-open token ranges; an empty range lies in what surrounds it. */
export function overlaps(a: { readonly firstToken: number; readonly endToken: number }, range: TokenRange): boolean {
  return range.first === range.end
    ? a.firstToken < range.first && range.first < a.endToken
    : a.firstToken < range.end && range.first < a.endToken;
}

export function differing(sides: Sides, code: Judgement["code"]): Judgement {
  const claim = spanIn(sides.claim, sides.hunk.claim);
  const source = spanIn(sides.article, sides.hunk.source);
  const message =
    source.text === ""
      ? `The article does not have "${claim.text}" here.`
      : `The article says "${source.text}" here, not "${claim.text}".`;
  return blocked(
    { code },
    claim,
    source,
    claim.text === "" ? `The article says "${source.text}" here; the claim leaves it out.` : message,
  );
}

export function blocked({ code }: Pick<Judgement, "code">, claim: Span, source: Span, message: string): Judgement {
  return {
    code,
    effect: "blocks",
    unit: null,
    claim: claim.end > claim.start ? claim : null,
    source: source.end > source.start ? [source] : [],
    message,
  };
}

export function spanIn({ document }: Analysis, { first, end }: TokenRange): Span {
  const start = document.tokens[first]?.start ?? document.text.length;
  return spanOf(document.text, start, end > first ? (document.tokens[end - 1]?.end ?? start) : start);
}
