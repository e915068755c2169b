import { commitmentOf } from "../../lexicon/implicatives.ts";
import { reportingStance } from "../../lexicon/reporting-verbs.ts";
import { openedFrame } from "./clause-starts.ts";
import type { Frame } from "./frame.ts";
import type { FrameReading } from "./frame-reading.ts";
import { frameWithNoSubject, invertedFrame } from "./inverted-subjects.ts";
import { conjoined, coordinationFrom, lastOfClause, openingCandidate } from "./opening-phrases.ts";
import { sharedFrame } from "./shared-subjects.ts";
import { coordinatedPhrases } from "./subjects.ts";
import { resumedFrame } from "./suspended-subjects.ts";
import type { VerbGroup } from "./verb-groups.ts";
import type { Candidate, Window } from "./window.ts";
import { isDate } from "./window.ts";

/** A finite verb, or a participle that stands for one: its subject stands before it, is shared, or waits. */
export function finiteFrame(reading: FrameReading, group: VerbGroup, window: Window): Frame {
  const candidates = withoutDates(reading, window);
  const before = reading.token(window.before);
  const last = candidates.at(-1);
  if (
    window.closing === "subordinator" &&
    window.closingOpener !== null &&
    window.closingOpener !== "that" &&
    reading.token(window.before)?.norm === window.closingOpener
  ) {
    // "If approved", "as expected": the subject is the main clause's, which may be still to come.
    return { ...reading.bare(group), link: "subordinate", host: null, subject: null, opener: window.closingOpener };
  }
  if (before?.pos === "CCONJ") return sharedFrame(reading, group);
  if (before?.text === ",") return frameAfterComma(reading, group, candidates);
  if (last === undefined)
    return (
      invertedFrame(reading, group) ??
      resumedFrame(reading, group) ??
      (reading.frames.length === 0 ? frameWithNoSubject(reading, group) : sharedFrame(reading, group))
    );
  return frameAfterPhrase(reading, group, candidates, last);
}

/** Dates are no subjects where something else can be one. */
function withoutDates(reading: FrameReading, window: Window): readonly Candidate[] {
  const free = window.candidates.filter((c) => !isDate(reading.search.tokens, c.phrase));
  return free.length > 0 || reading.suspended.length > 0 || reading.frames.length > 0 ? free : window.candidates;
}

/** ", visited": the verb after a comma goes on with a suspended subject or the row of verbs before it. */
function frameAfterComma(reading: FrameReading, group: VerbGroup, candidates: readonly Candidate[]): Frame {
  const inverted = invertedFrame(reading, group);
  if (inverted !== null) return inverted;
  const opening = openingCandidate(candidates, reading.frames.length === 0);
  if (reading.frames.length === 0)
    return opening === undefined
      ? frameWithNoSubject(reading, group)
      : openedFrame(reading, group, opening, coordinationFrom(reading.search, candidates, opening));
  if (
    opening !== undefined &&
    (opening.boundary === "strong" ||
      opening.boundary === "subordinator" ||
      (opening.boundary === "conjunction" && opening.fresh))
  )
    return openedFrame(reading, group, opening, opening.phrase);
  const resumed = resumedFrame(reading, group);
  if (resumed !== null) return resumed;
  const fronted = reading.frames.every(
    (f) => f.link === "subordinate" || f.link === "participial" || f.link === "infinitive",
  );
  const fresh = candidates.find((c) => c.boundary === "comma");
  return fronted && fresh !== undefined
    ? openedFrame(reading, group, fresh, fresh.phrase)
    : sharedFrame(reading, group);
}

/** A phrase stands right before the verb: whether it starts a clause of its own is told by what stands before it. */
function frameAfterPhrase(
  reading: FrameReading,
  group: VerbGroup,
  candidates: readonly Candidate[],
  last: Candidate,
): Frame {
  const opener = candidates.findLast((c) => c.boundary === "subordinator" || c.boundary === "strong");
  const previous = reading.previous();
  if (previous === undefined) {
    const opening = opener ?? last;
    return openedFrame(
      reading,
      group,
      opening,
      opening === last
        ? (coordinatedPhrases(
            reading.search,
            candidates.map((c) => c.phrase),
          ) ?? last.phrase)
        : opening.phrase,
    );
  }
  const cue =
    last.boundary === "comma" && opener !== last && reportingStance(reading.token(group.head)?.lemma ?? "") !== null;
  if (opener !== undefined && !cue)
    return openedFrame(
      reading,
      group,
      opener,
      opener === last ? last.phrase : (lastOfClause(candidates, opener) ?? last).phrase,
    );
  if (last.boundary === "conjunction" || last.boundary === "comma")
    return openedFrame(reading, group, last, conjoined(reading.search, candidates, last));
  // The phrase touches the verb before it: that verb's object, or the subject of what that verb says.
  const hung =
    previous.link === "relative" ||
    previous.link === "reduced" ||
    previous.link === "infinitive" ||
    previous.link === "participial";
  const verb = reading.token(previous.group.head)?.lemma ?? "";
  if (
    hung &&
    (commitmentOf(verb, false, "clause") === null || (previous.link === "infinitive" && previous.host === null))
  ) {
    const resumed = resumedFrame(reading, group);
    if (resumed !== null) return resumed;
  }
  if (reading.touches(previous.group, last.phrase) || commitmentOf(verb, false, "clause") !== null) {
    return {
      ...reading.bare(group),
      link: "complement",
      host: reading.frames.length - 1,
      subject: last.phrase,
      opener: null,
      firstToken: last.phrase.firstToken,
    };
  }
  return openedFrame(reading, group, last, last.phrase);
}
