import type { Quantity } from "../../extract/quantity.ts";
import type { Time } from "../../extract/time.ts";
import type { Span } from "../../text/span.ts";
import type { Proof } from "../result.ts";

/**
 * What kind of figure was worked out: a part's share of its whole, the rest of the whole, a total, the
 * difference between two values of one thing, the change in percent of the first, or a value of another date.
 */
export type Operation = "share" | "remainder" | "sum" | "difference" | "percent_change" | "earlier";

/** A figure that follows from stated ones, with everything that a claim of it must agree with. */
export interface Derivation {
  readonly operation: Operation;
  readonly quantity: Quantity;
  readonly proof: Proof;
  /** Where each operand is written. */
  readonly operands: readonly Span[];
  /** A token of each operand: the clauses around them are what the claim's other words are held against. */
  readonly anchors: readonly number[];
  /** Of a difference: which way it went. */
  readonly direction: "up" | "down" | null;
  /** The date that the figure is of, where it is another than the sentence's own. */
  readonly time: Time | null;
  /** Tokens that speak of the other end of the change ("from 3.5 percent in September"): the claim may not rest on them. */
  readonly excluded: readonly number[];
  /** What the whole is called, besides the figure's noun ("jury" in "a jury of seven women and five men"). */
  readonly group: number | null;
}
