import type { Frame } from "./frame.ts";
import type { FrameReading } from "./frame-reading.ts";
import { reducedAntecedent } from "./reduced-relatives.ts";
import { relativePronoun } from "./relatives.ts";
import { antecedentBefore, subjectBefore } from "./subjects.ts";
import { suspend } from "./suspended-subjects.ts";
import type { VerbGroup } from "./verb-groups.ts";
import type { Window } from "./window.ts";

/** "The man who left": a clause with a relative pronoun, whose antecedent is its subject unless it has its own. */
export function relativeFrame(reading: FrameReading, group: VerbGroup, window: Window): Frame | null {
  const host = reading.frames.length === 0 ? null : reading.frames.length - 1;
  const relative = relativePronoun(reading.search, window.from, group, reading.sentence.firstToken, reading.previous());
  if (relative === null) return null;
  suspend(reading, window, relative);
  const whose = reading.token(relative)?.norm === "whose";
  const own = subjectBefore(reading.search, whose ? relative : relative + 1, group);
  return {
    ...reading.bare(group),
    link: "relative",
    host,
    subject: own ?? antecedentBefore(reading.search, relative),
    opener: reading.token(relative)?.norm ?? null,
    firstToken: relative,
  };
}

/** "The man killed on Monday": a participle that stands for a relative clause. */
export function reducedFrame(reading: FrameReading, group: VerbGroup, window: Window): Frame | null {
  const host = reading.frames.length === 0 ? null : reading.frames.length - 1;
  const antecedent = reducedAntecedent(reading.search, group, reading.groups, reading.previous());
  if (antecedent === null) return null;
  suspend(reading, window, group.firstToken);
  return { ...reading.bare(group), link: "reduced", host, subject: antecedent, opener: null };
}
