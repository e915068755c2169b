import type { ArticleReading } from "../align/article-reading.ts";
import type { Proof } from "../judge/result.ts";
import type { Span } from "../text/span.ts";

/** What a warning is about; a code is API: it is added to, never renamed. */
export const WARNING_CODES = [
  /** "Monday, 5 May 2024", which was a Sunday. */
  "weekday_mismatch",
  /** Died before born, "from 2015 to 2010". */
  "dates_out_of_order",
  /** An age that does not fit the year of birth. */
  "age_mismatch",
  /** "For seven years, from 2010 to 2012". */
  "duration_mismatch",
  /** "40 people: 25 men and 10 women". */
  "parts_mismatch",
  /** "40 of the 200 members, or 30 percent"; "rose 50 percent, from 200 to 250". */
  "percentage_mismatch",
  /** The same figure of the same thing, stated with two values. */
  "value_mismatch",
  /** The headline says what the text rules out. */
  "headline_mismatch",
] as const;

export type WarningCode = (typeof WARNING_CODES)[number];

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Two places of one article that cannot both be right. Offsets count in the analysed text. */
export interface Inconsistency {
  readonly code: WarningCode;
  readonly message: string;
  readonly spans: readonly Range[];
  /** The place in the article's title, where one of the two is there; offsets count in the title. */
  readonly title?: Span;
  readonly proof?: Proof;
}

/** One rule: all that it finds in an article. Linear in the article's length; never throws. */
export type ConsistencyRule = (article: ArticleReading) => readonly Inconsistency[];
