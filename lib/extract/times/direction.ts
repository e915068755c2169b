import { FUTURE_CUES } from "../../lexicon/time-words.ts";
import type { Scan } from "./scan.ts";

export type Direction = "past" | "future" | "nearest";

/** How many tokens off a verb may stand and still tell the tense: a clause or two, and a bound on the work. */
const REACH = 30;

/** Whether the sentence tells of what was or of what will be, by its words outside of the tokens `first`..`end`. */
export function directionOf(scan: Scan, first: number, end: number): Direction {
  let past = false;
  for (let i = first - REACH; i < end + REACH; i++) {
    const token = scan.token(i);
    if (token === null || (i >= first && i < end)) continue;
    if (FUTURE_CUES.has(token.norm)) return "future";
    if ((token.pos === "VERB" || token.pos === "AUX") && isPastForm(token.norm, token.lemma)) past = true;
  }
  return past ? "past" : "nearest";
}

const PAST_AUXILIARIES = new Set(["was", "were", "had", "did"]);

function isPastForm(norm: string, lemma: string): boolean {
  if (PAST_AUXILIARIES.has(norm)) return true;
  return (
    norm !== lemma &&
    !norm.endsWith("ing") &&
    !norm.endsWith("s") &&
    !["is", "are", "am", "be", "been", "'re", "'s"].includes(norm)
  );
}
