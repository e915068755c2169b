import { FUTURE_CUES } from "../lexicon/time-words.ts";
import type { Document } from "../text/document.ts";
import type { Time } from "./time.ts";

/**
 * The latest date that a text states as reached: the day of writing is no earlier. Dates of sentences that look
 * ahead ("will", "planned"), deadlines ("by 2029") and dates that the text leaves open do not count. Null where there is none.
 */
export function latestTime(document: Document, times: readonly Time[]): Time | null {
  let latest: Time | null = null;
  for (const time of times) {
    if (time.from === null || time.to === null || time.from.startsWith("-") || time.approximate) continue;
    if (["by", "before", "until", "within"].includes(time.relation) || looksAhead(document, time.sentence)) continue;
    if (latest === null || latest.from === null || time.from > latest.from) latest = time;
  }
  return latest;
}

function looksAhead(document: Document, sentence: number): boolean {
  const range = document.sentences[sentence];
  if (range === undefined) return false;
  for (let i = range.firstToken; i < range.endToken; i++)
    if (FUTURE_CUES.has(document.tokens[i]?.norm ?? "")) return true;
  return false;
}
