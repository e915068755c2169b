import { OBJECT_CONTROL, OBJECT_GERUND } from "./control-verbs.ts";
import type { Frame } from "./frame.ts";
import type { FrameReading } from "./frame-reading.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { lastPhraseBy } from "./phrase-index.ts";
import { MAIN_REACH } from "./shared-subjects.ts";
import { suspend } from "./suspended-subjects.ts";
import type { VerbGroup } from "./verb-groups.ts";
import type { Window } from "./window.ts";

/** "To build it": who the infinitive is about is told by the verb that it hangs on. */
export function infinitiveFrame(reading: FrameReading, group: VerbGroup, window: Window): Frame {
  const previous = reading.previous();
  const nearest = window.candidates.findLast((c) => c.phrase.endToken <= group.firstToken);
  if (previous === undefined) {
    suspend(reading, window, group.firstToken);
    return { ...reading.bare(group), link: "infinitive", host: null, subject: nearest?.phrase ?? null, opener: "to" };
  }
  // ", and no document to support it was found": the infinitive hangs on a phrase that starts a clause.
  if (
    nearest !== undefined &&
    nearest.phrase.endToken === group.firstToken &&
    (nearest.boundary === "conjunction" || nearest.boundary === "strong") &&
    nearest.fresh
  ) {
    suspend(reading, window, group.firstToken);
    return { ...reading.bare(group), link: "infinitive", host: null, subject: nearest.phrase, opener: "to" };
  }
  const verb = reading.token(previous.group.head)?.lemma ?? "";
  const adjacent = phraseBefore(reading, group, window);
  const controlled =
    adjacent !== undefined &&
    adjacent.endToken === group.firstToken &&
    OBJECT_CONTROL.has(verb) &&
    !previous.group.passive;
  const joined = reading.token(group.firstToken - 1)?.pos === "CCONJ" && previous.link === "infinitive";
  if (joined)
    return { ...reading.bare(group), link: "infinitive", host: previous.host, subject: previous.subject, opener: "to" };
  return {
    ...reading.bare(group),
    link: "infinitive",
    host: reading.frames.length - 1,
    subject: controlled ? adjacent : previous.subject,
    opener: "to",
  };
}

/** "Accused of hiding it", ", ending a ban": the gerund's subject is its verb's, or that verb's object. */
export function gerundFrame(reading: FrameReading, group: VerbGroup, window: Window): Frame {
  const before = reading.token(window.before);
  const nearest = phraseBefore(reading, group, window);
  const base = { ...reading.bare(group), opener: before?.norm ?? null };
  const last = reading.frames.length - 1;
  if (nearest !== undefined && nearest.endToken === group.firstToken)
    return { ...base, link: "participial", host: last < 0 ? null : last, subject: nearest };
  if (last < 0) {
    suspend(reading, window, group.firstToken);
    return { ...base, link: "participial", host: null, subject: reading.suspended.at(-1)?.candidate.phrase ?? null };
  }
  const previous = reading.previous();
  const governed =
    before?.pos === "ADP" &&
    nearest !== undefined &&
    previous !== undefined &&
    reading.touches(previous.group, nearest) &&
    OBJECT_GERUND.has(reading.token(previous.group.head)?.lemma ?? "");
  if (governed) return { ...base, link: "participial", host: last, subject: nearest };
  // "..., ending a ban": a comma gives the gerund to the main clause.
  const comma = before?.text === ",";
  const near = Math.max(0, reading.frames.length - MAIN_REACH);
  const main = comma
    ? near +
      reading.frames
        .slice(near)
        .findLastIndex(
          (f) => f.link === "main" || f.link === "coordinate" || f.link === "complement" || f.link === "subordinate",
        )
    : last;
  const host = main < near ? last : main;
  return { ...base, link: "participial", host, subject: reading.frames[host]?.subject ?? null };
}

/** The last phrase of the window, governed or not. */
function phraseBefore(reading: FrameReading, group: VerbGroup, window: Window): NounPhrase | undefined {
  const phrase = reading.search.phrases[lastPhraseBy(reading.search.phrases, group.firstToken)];
  return phrase !== undefined && phrase.firstToken >= window.from ? phrase : undefined;
}
