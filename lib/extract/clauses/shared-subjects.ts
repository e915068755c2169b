import type { Frame } from "./frame.ts";
import type { FrameReading } from "./frame-reading.ts";
import { frameWithNoSubject } from "./inverted-subjects.ts";
import type { VerbGroup } from "./verb-groups.ts";

/** How many verbs back a main clause is looked for. */
export const MAIN_REACH = 12;

/** The verb shares the subject of the verb before it. */
export function sharedFrame(reading: FrameReading, group: VerbGroup): Frame {
  const host = partnerOf(reading, group);
  const partner = reading.frames[host];
  if (partner === undefined) return frameWithNoSubject(reading, group);
  return { ...reading.bare(group), link: "coordinate", host, subject: partner.subject, opener: null };
}

/** The verb that this one is joined to: across a comma not one inside a relative clause, unless nothing else is there. */
export function partnerOf(reading: FrameReading, group: VerbGroup): number {
  const comma =
    reading.token(group.firstToken - 1)?.pos === "CCONJ" && reading.token(group.firstToken - 2)?.text === ",";
  let fallback = -1;
  for (let i = reading.frames.length - 1; i >= 0; i--) {
    const frame = reading.frames[i];
    if (frame === undefined || frame.group.form !== group.form || frame.link === "reduced") continue;
    if (fallback < 0) fallback = i;
    if (!comma || frame.link !== "relative") return i;
  }
  return fallback >= 0 ? fallback : reading.frames.length - 1;
}

/** "If approved, the drug will be sold", "Having lost, the team left": the next main clause lends its subject. */
export function withLaterSubject(reading: FrameReading, frame: Frame, at: number): Frame {
  if (frame.link !== "subordinate" && frame.link !== "participial") return frame;
  const main =
    reading.frames.slice(at + 1, at + 4).find((f) => f.link === "main") ??
    reading.frames
      .slice(Math.max(0, at - MAIN_REACH), at)
      .findLast((f) => f.link === "main" || f.link === "coordinate");
  return main === undefined ? frame : { ...frame, subject: main.subject };
}
