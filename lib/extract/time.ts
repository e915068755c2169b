import type { Span } from "../text/span.ts";

export type Granularity = "minute" | "day" | "week" | "month" | "quarter" | "season" | "year" | "decade" | "century";

/** How the preposition ties the event to the time: "since 1787", "by Friday", "between May and July". */
export type TimeRelation =
  | "in"
  | "since"
  | "until"
  | "by"
  | "before"
  | "after"
  | "during"
  | "within"
  | "between"
  | "as_of";

/** A stretch whose two ends the text names ("from 2010 to 2015"): the days that each end may be, ISO dates, inclusive. */
export interface TimeExtent {
  readonly first: { readonly from: string; readonly to: string };
  readonly last: { readonly from: string; readonly to: string };
}

/**
 * A date or period that the text names. `from` and `to` are ISO 8601 calendar dates (YYYY-MM-DD),
 * both inclusive, both null where the text does not settle them ("on Friday" without an anchor).
 * `start`/`end` cover the expression without its preposition. Years before 1 are astronomical, as in
 * ISO 8601: 44 BC is -0043. A `since 1787` has the days of 1787 as `from` and `to`: the relation says which side counts.
 */
export interface Time extends Span {
  readonly from: string | null;
  readonly to: string | null;
  readonly granularity: Granularity;
  readonly relation: TimeRelation;
  /** `stated`: the text says it; `anchored`: worked out from the publication date ("yesterday", "last May"). */
  readonly origin: "stated" | "anchored";
  /** Fields that the text itself gives, for dates without a year ("5 December") or a bare weekday ("Friday"). */
  readonly partial: {
    readonly year?: number;
    readonly month?: number;
    readonly day?: number;
    /** 1 is Monday, 7 is Sunday. */
    readonly weekday?: number;
  };
  readonly approximate: boolean;
  /** Set for stretches written with both ends ("from 2010 to 2015", "1987-2003"), not for "between ... and ...". */
  readonly extent?: TimeExtent;
  readonly sentence: number;
  /** Half-open token range in `Document.tokens`, preposition included. */
  readonly firstToken: number;
  readonly endToken: number;
}
