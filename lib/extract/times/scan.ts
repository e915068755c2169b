import type { Document, Sentence, Token } from "../../text/document.ts";
import type { Granularity, TimeExtent, TimeRelation } from "../time.ts";
import type { Interval } from "./calendar.ts";
import type { Fields } from "./fields.ts";
import { granularityOf, intervalOf } from "./fields.ts";
import { mayOpen } from "./openers.ts";

/** A date expression as a rule reads it, before its preposition and its anchoring are known. Token indexes, half-open. */
export interface Expression {
  readonly first: number;
  readonly end: number;
  readonly fields: Fields;
  readonly interval: Interval | null;
  readonly granularity: Granularity;
  readonly origin: "stated" | "anchored";
  readonly approximate: boolean;
  /** Where the expression itself carries its relation ("the past two years"). */
  readonly relation?: TimeRelation;
  readonly extent?: TimeExtent;
  /** The two ends of a stretch that still lacks its year. */
  readonly ends?: readonly [Expression, Expression];
  /** A weekday whose week the text names ("Friday next week"). */
  readonly namesWeek?: true;
  /** Nothing further may settle it: the text leaves the date open ("3/4/2019", "a day earlier"). */
  readonly open?: true;
}

/** Reads an expression at a token, or null. */
export type Rule = (scan: Scan, at: number) => Expression | null;

/** An expression made of stated fields. */
export function stated(first: number, end: number, fields: Fields, approximate = false): Expression {
  return {
    first,
    end,
    fields,
    interval: intervalOf(fields),
    granularity: granularityOf(fields),
    origin: "stated",
    approximate: approximate || fields.part !== undefined || fields.season !== undefined,
  };
}

/** An expression worked out from the anchor; a null interval stays open. */
export function anchored(
  first: number,
  end: number,
  interval: Interval | null,
  granularity: Granularity,
  approximate = false,
): Expression {
  const base = { first, end, fields: {}, interval, granularity, origin: "anchored", approximate } as const;
  return interval === null ? { ...base, open: true } : base;
}

/** How deep one expression may stand inside another ("the end of the first half of last year"). */
const MAX_DEPTH = 3;

/** A sentence's tokens with the look-ups that rules share. Every look-up outside of the sentence is empty. */
export class Scan {
  private depth = 0;
  /** End of the last expression that was taken, for lists ("2017, 2018 and 2019"). */
  takenEnd = -1;
  /** The last expression of the sentence that settled to days, for "a year later". */
  told: Expression | null = null;

  constructor(
    readonly document: Document,
    readonly sentence: Sentence,
    /** Day number that relative dates count from. */
    readonly anchor: number | null,
    private readonly rules: readonly Rule[],
  ) {}

  token(at: number): Token | null {
    if (at < this.sentence.firstToken || at >= this.sentence.endToken) return null;
    return this.document.tokens[at] ?? null;
  }

  norm(at: number): string {
    return this.token(at)?.norm ?? "";
  }

  /** Whether the token stands without white space after the one before it. */
  tight(at: number): boolean {
    const token = this.token(at);
    return token !== null && !token.spaced && at > this.sentence.firstToken;
  }

  /** Whether the tokens from `at` have these folded forms. */
  has(at: number, ...words: readonly string[]): boolean {
    return words.every((word, offset) => this.norm(at + offset) === word);
  }

  capital(at: number): boolean {
    const first = this.token(at)?.text.charAt(0) ?? "";
    return first !== first.toLowerCase();
  }

  /** The value of a token that is nothing but at most four digits, or -1. */
  integer(at: number): number {
    const norm = this.norm(at);
    return /^\d{1,4}$/.test(norm) ? Number(norm) : -1;
  }

  isSentenceStart(at: number): boolean {
    let before = at - 1;
    while (this.token(before)?.kind === "punctuation") before -= 1;
    return before < this.sentence.firstToken;
  }

  /** The longest expression that any rule reads at a token. */
  read(at: number): Expression | null {
    if (this.depth >= MAX_DEPTH || this.token(at) === null || !mayOpen(this, at)) return null;
    this.depth += 1;
    let best: Expression | null = null;
    for (const rule of this.rules) {
      const found = rule(this, at);
      if (found !== null && (best === null || found.end > best.end)) best = found;
    }
    this.depth -= 1;
    return best;
  }
}
