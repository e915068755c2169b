import { commitmentOf } from "../../lexicon/implicatives.ts";
import { reportingStance } from "../../lexicon/reporting-verbs.ts";
import type { Frame } from "./frame.ts";
import type { FrameReading } from "./frame-reading.ts";
import { coordinationFrom, openingCandidate } from "./opening-phrases.ts";
import type { VerbGroup } from "./verb-groups.ts";
import type { Window } from "./window.ts";
import { isDate } from "./window.ts";

/** Before a clause that hangs on a phrase: what started a clause and has no verb yet waits. */
export function suspend(reading: FrameReading, window: Window, end: number): void {
  const candidates = window.candidates.filter(
    (c) =>
      c.phrase.endToken <= end &&
      !isDate(reading.search.tokens, c.phrase) &&
      reading.token(c.phrase.firstToken)?.norm !== "whose",
  );
  const host = reading.frames.length === 0 ? null : reading.frames.length - 1;
  const opening = openingCandidate(candidates, host === null);
  if (opening === undefined) return;
  if (host === null) {
    reading.suspended.push({
      candidate: { ...opening, phrase: coordinationFrom(reading.search, candidates, opening) },
      host,
    });
    return;
  }
  const fronted = reading.frames.every((f) => f.link === "subordinate" || f.link === "participial");
  const starts =
    opening.boundary === "strong" ||
    opening.boundary === "subordinator" ||
    opening.boundary === "conjunction" ||
    (opening.boundary === "comma" && fronted);
  const says =
    commitmentOf(reading.token(reading.previous()?.group.head ?? -1)?.lemma ?? "", false, "clause") !== null &&
    reportingStance(reading.token(reading.previous()?.group.head ?? -1)?.lemma ?? "") !== null;
  if (starts) reading.suspended.push({ candidate: opening, host });
  else if (says && opening.boundary === "none")
    reading.suspended.push({ candidate: { ...opening, boundary: "subordinator", opener: "that" }, host });
}

/** Takes up the phrase whose verb this is after all that hung on it. */
export function resumedFrame(reading: FrameReading, group: VerbGroup): Frame | null {
  const waiting = reading.suspended.pop();
  if (waiting === undefined) return null;
  const { candidate, host } = waiting;
  const base = { ...reading.bare(group), subject: candidate.phrase };
  if (candidate.boundary === "subordinator" && candidate.opener !== null)
    return {
      ...base,
      link: candidate.opener === "that" && host !== null ? "complement" : "subordinate",
      host,
      opener: candidate.opener,
    };
  if (candidate.boundary === "conjunction" && host !== null) return { ...base, link: "coordinate", host, opener: null };
  return { ...base, link: "main", host: null, opener: null };
}
