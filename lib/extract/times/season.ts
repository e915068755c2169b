import { SEASONS } from "../../lexicon/time-words.ts";
import type { Expression, Scan } from "./scan.ts";
import { stated } from "./scan.ts";
import { fiscalOrYear } from "./year-owner.ts";

const BEFORE = new Set([
  "in",
  "during",
  "since",
  "until",
  "by",
  "of",
  "late",
  "early",
  "mid",
  "throughout",
  "over",
  "before",
  "after",
  "for",
]);

/** Seasons: "spring 2021", "the summer of 1969", "in the autumn". "Spring" and "fall" alone are other words. */
export function seasonOfYear(scan: Scan, at: number): Expression | null {
  const the = scan.norm(at) === "the" ? at + 1 : at;
  const season = SEASONS.get(scan.norm(the));
  if (season === undefined) return null;
  const token = scan.token(the);
  const year = fiscalOrYear(scan, the + 1);
  const joined = scan.norm(the + 1) !== "in" && scan.norm(the + 1) !== "-";
  if (year !== null && joined && token?.pos !== "VERB") {
    return { ...stated(at, year.end, { year: year.year, season }, true), origin: year.origin };
  }
  const before = scan.norm(at - 1) === "-" ? scan.norm(at - 2) : scan.norm(at - 1);
  const next = scan.token(the + 1);
  if (
    !BEFORE.has(before) ||
    token?.pos === "VERB" ||
    next?.pos === "NOUN" ||
    next?.pos === "PROPN" ||
    next?.norm === "of"
  )
    return null;
  return the > at || !["spring", "fall"].includes(scan.norm(the)) || before === "in"
    ? stated(at, the + 1, { season }, true)
    : null;
}
