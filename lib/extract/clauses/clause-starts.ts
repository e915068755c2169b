import type { Frame } from "./frame.ts";
import type { FrameReading } from "./frame-reading.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { partnerOf } from "./shared-subjects.ts";
import type { VerbGroup } from "./verb-groups.ts";
import type { Candidate } from "./window.ts";

/** A clause that starts with this phrase. */
export function openedFrame(reading: FrameReading, group: VerbGroup, candidate: Candidate, subject: NounPhrase): Frame {
  const base = { ...reading.bare(group), subject, firstToken: clauseStart(reading, subject), opener: candidate.opener };
  const host = reading.frames.length === 0 ? null : reading.frames.length - 1;
  const opener = candidate.opener;
  if (candidate.boundary === "subordinator" && opener !== null) {
    const complement =
      opener === "that" ||
      ((opener === "whether" || opener === "how" || opener === "why" || opener === "if") &&
        host !== null &&
        touchesOpener(reading, subject));
    if (complement && opener === "that") return { ...base, link: host === null ? "subordinate" : "complement", host };
    return { ...base, link: "subordinate", host };
  }
  if (candidate.boundary === "conjunction" && host !== null)
    return { ...base, link: "coordinate", host: partnerOf(reading, group), opener: null };
  return { ...base, link: "main", host: null, opener: null };
}

function touchesOpener(reading: FrameReading, subject: NounPhrase): boolean {
  return reading.previous()?.group.endToken === subject.firstToken - 1;
}

/** A clause starts with its subject, or with what is fronted after the conjunction ("and in 2020 he left"). */
function clauseStart(reading: FrameReading, subject: NounPhrase): number {
  const from = reading.previous()?.group.endToken ?? reading.sentence.firstToken;
  for (let i = subject.firstToken - 1; i >= from; i--) {
    const token = reading.token(i);
    if (token === undefined) break;
    if (token.pos === "CCONJ" || token.pos === "SCONJ" || token.text === ";")
      return reading.token(i + 1)?.pos === "ADP" ? i + 1 : subject.firstToken;
  }
  return subject.firstToken;
}
