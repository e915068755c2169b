import { civilDate } from "./calendar.ts";
import { yearAt } from "./numerals.ts";
import type { Scan } from "./scan.ts";

/** The year that a quarter, half or season belongs to. */
export interface OwnerYear {
  readonly year: number;
  readonly end: number;
  /** A fiscal year: its months are not the calendar's. */
  readonly loose: boolean;
  readonly origin: "stated" | "anchored";
}

/** The year after a quarter or season: "of 2021", "2021", "of fiscal 2021", "of last year", "this year". */
export function fiscalOrYear(scan: Scan, at: number): OwnerYear | null {
  let next = at;
  if (["of", ",", "in", "-", "for", "'"].includes(scan.norm(next))) next += 1;
  if (
    scan.norm(next) === "the" &&
    ["year", "fiscal", "financial", "current", "same", "previous"].includes(scan.norm(next + 1))
  )
    next += 1;
  const fiscal = scan.norm(next) === "fiscal" || scan.norm(next) === "financial" || scan.norm(next) === "fy";
  if (fiscal) next += scan.norm(next + 1) === "year" ? 2 : 1;
  else if (scan.norm(next) === "year") next += 1;
  const year = yearAt(scan, next);
  if (year !== null) return { year: year.value, end: year.end, loose: fiscal, origin: "stated" };
  if (scan.anchor === null || scan.norm(next + 1) !== "year") return null;
  const offset = { this: 0, current: 0, last: -1, previous: -1, next: 1 }[scan.norm(next)];
  return offset === undefined
    ? null
    : { year: civilDate(scan.anchor).year + offset, end: next + 2, loose: false, origin: "anchored" };
}
