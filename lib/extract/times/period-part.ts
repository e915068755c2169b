import { PART_WORDS } from "../../lexicon/time-words.ts";
import type { Interval } from "./calendar.ts";
import { intervalOf, partOf } from "./fields.ts";
import { currentPeriod } from "./relative.ts";
import { yearAt } from "./numerals.ts";
import type { Expression, Scan } from "./scan.ts";
import { stated } from "./scan.ts";

const HEAD_NOUNS = new Set(["beginning", "start", "end", "middle", "close", "midst"]);

/** A named part of a period: "early 2019", "mid-May", "the late 1990s", "the end of 2020", "mid-to-late April". */
export function periodPart(scan: Scan, at: number): Expression | null {
  return yearEnd(scan, at) ?? partFirst(scan, at);
}

/** "year-end 2020", "year-end". */
function yearEnd(scan: Scan, at: number): Expression | null {
  if (!scan.has(at, "year", "-", "end") || !scan.tight(at + 1)) return null;
  const year = yearAt(scan, at + 3);
  if (year !== null) return stated(at, year.end, { year: year.value, part: "late" });
  const current = currentPeriod(scan, at);
  if (current === null) return null;
  const interval = current.interval === null ? null : partOf(current.interval, "late", "year");
  return { ...current, end: at + 3, interval, approximate: true };
}

function partFirst(scan: Scan, at: number): Expression | null {
  const the = scan.norm(at) === "the" ? at + 1 : at;
  const very = scan.norm(the) === "very" ? the + 1 : the;
  const word = scan.norm(very);
  const part = PART_WORDS.get(word);
  if (part === undefined) return null;
  let next = very + 1;
  if (HEAD_NOUNS.has(word)) {
    if (scan.norm(next) !== "of") return null;
    next += 1;
  } else {
    // "early to mid 2019", "mid-to-late April": the wider of the two stays approximate.
    for (const link of ["to", "or", "and"]) {
      const joined = scan.norm(next) === "-" ? next + 1 : next;
      if (scan.norm(joined) !== link) continue;
      const second = scan.norm(joined + 1) === "-" ? joined + 2 : joined + 1;
      if (PART_WORDS.has(scan.norm(second))) next = second + 1;
    }
    if (scan.norm(next) === "-" || scan.norm(next) === "in") next += 1;
    if (scan.norm(next) === "of" && (word === "late" || word === "early")) next += 1;
  }
  const inner = scan.read(next) ?? (HEAD_NOUNS.has(word) ? currentPeriod(scan, next) : null);
  if (inner === null || !divides(inner) || inner.relation !== undefined) return null;
  const fields = { ...inner.fields, part };
  const settled = intervalOf(fields);
  const interval: Interval | null =
    settled ?? (inner.interval === null ? null : partOf(inner.interval, part, inner.granularity));
  return { ...inner, first: at, fields, interval, approximate: true };
}

/** A day has no early and late for us ("late Friday" is Friday); those that have a part already are not cut again. */
function divides(inner: Expression): boolean {
  return inner.granularity !== "minute" && inner.fields.part === undefined && inner.extent === undefined;
}
