import type { Document } from "../../text/document.ts";
import { isHeard } from "./cue-words.ts";
import type { Cue } from "./cues.ts";
import type { QuotedSegment } from "./pairing.ts";
import { ownClauseSubject } from "./clause-subject.ts";

/** A subject this many tokens before the mark governs nothing that could be read off so simply. */
const FARTHEST = 80;

/**
 * The weakest reading: words quoted inside a clause belong to the clause's subject ("Pompeo spoke
 * about its \"precious\" support"). Only for a fragment in running prose that the sentence leads up to.
 */
export function subjectCue(document: Document, first: QuotedSegment, from: number): Cue | null {
  const { tokens } = document;
  const mark = first.firstToken - 1;
  if (mark - from < 2 || mark - from > FARTHEST) return null;
  for (let i = from; i < mark; i++) if (isHeard(tokens, i)) return null;
  const speaker = ownClauseSubject(tokens, from, mark);
  if (speaker === null) return null;
  return { first: mark, end: mark, speaker, strength: "subject" };
}
