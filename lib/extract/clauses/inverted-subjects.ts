import { reportingStance } from "../../lexicon/reporting-verbs.ts";
import type { Frame } from "./frame.ts";
import type { FrameReading } from "./frame-reading.ts";
import { phraseStartingAt } from "./phrase-index.ts";
import { isQuoteMark } from "./quote-marks.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** "...," said Jane Roe: a reporting verb after a quotation or comma takes the phrase that follows it. */
export function invertedFrame(reading: FrameReading, group: VerbGroup): Frame | null {
  const head = reading.token(group.head);
  const before = reading.token(group.firstToken - 1);
  if (
    head === undefined ||
    before === undefined ||
    reportingStance(head.lemma) === null ||
    group.endToken - group.firstToken > 2
  )
    return null;
  const mark =
    isQuoteMark(before) || (before.text === "," && reading.frames.length > 0 && reading.suspended.length === 0);
  const follower = mark ? phraseStartingAt(reading.search.phrases, group.endToken) : undefined;
  if (
    follower === undefined ||
    reading.token(follower.firstToken)?.norm === "it" ||
    reading.token(follower.firstToken)?.norm === "that"
  )
    return null;
  const quoted = isQuoteMark(before) || isQuoteMark(reading.token(group.firstToken - 2));
  const closes = reading.token(follower.endToken);
  const person =
    reading.token(follower.head)?.pos === "PROPN" || reading.token(follower.head)?.pos === "PRON" || quoted;
  return person && (closes === undefined || quoted || closes.kind === "punctuation")
    ? { ...reading.bare(group), link: "main", host: null, subject: follower, opener: null }
    : null;
}

/** A main clause whose subject does not stand before it. */
export function frameWithNoSubject(reading: FrameReading, group: VerbGroup): Frame {
  // "There were 14 dead": what there is stands after the verb.
  const after = phraseStartingAt(reading.search.phrases, group.endToken);
  return { ...reading.bare(group), link: "main", host: null, subject: after ?? null, opener: null };
}
