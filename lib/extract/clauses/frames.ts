import type { Document, Sentence, Token } from "../../text/document.ts";
import { finiteFrame } from "./finite-frames.ts";
import type { Frame } from "./frame.ts";
import { FrameReading } from "./frame-reading.ts";
import { gerundFrame, infinitiveFrame } from "./nonfinite-frames.ts";
import type { NounPhrase } from "./noun-phrases.ts";
import { nounPhrasesIn } from "./noun-phrases.ts";
import { reducedFrame, relativeFrame } from "./relative-frames.ts";
import { withLaterSubject } from "./shared-subjects.ts";
import type { SubjectSearch } from "./subjects.ts";
import { bracketedPhrases, governedPhrases } from "./subjects.ts";
import type { VerbGroup } from "./verb-groups.ts";
import { verbGroupsIn } from "./verb-groups.ts";
import type { Window } from "./window.ts";
import { readWindow } from "./window.ts";

/** Reads the frames of one sentence, in text order. */
export function framesOf(document: Document, sentence: Sentence): { frames: Frame[]; phrases: NounPhrase[] } {
  const { tokens } = document;
  const phrases = nounPhrasesIn(tokens, sentence.firstToken, sentence.endToken);
  const groups = verbGroupsIn(tokens, phrases, sentence.firstToken, sentence.endToken);
  const search: SubjectSearch = {
    tokens,
    phrases,
    governed: governedPhrases(tokens, phrases),
    bracketed: bracketedPhrases(tokens, phrases, sentence),
  };
  const frames = readFrames(new FrameReading(search, groups, sentence));
  return { frames: withEnds(frames, sentence, tokens), phrases };
}

function readFrames(reading: FrameReading): Frame[] {
  for (const group of reading.groups) {
    const window = readWindow(
      reading.search,
      reading.frames.at(-1)?.group.endToken ?? reading.sentence.firstToken,
      group,
    );
    reading.frames.push(frameOf(reading, group, window));
  }
  return reading.frames.map((frame, i) => (frame.subject === null ? withLaterSubject(reading, frame, i) : frame));
}

function frameOf(reading: FrameReading, group: VerbGroup, window: Window): Frame {
  if (group.form === "infinitive") return infinitiveFrame(reading, group, window);
  if (group.form === "gerund") return gerundFrame(reading, group, window);
  return (
    relativeFrame(reading, group, window) ?? reducedFrame(reading, group, window) ?? finiteFrame(reading, group, window)
  );
}

function withEnds(frames: readonly Frame[], sentence: Sentence, tokens: readonly Token[]): Frame[] {
  return frames.map((frame, i) => {
    const next = frames[i + 1];
    let argumentEnd =
      next === undefined
        ? sentence.endToken
        : Math.max(frame.group.endToken, Math.min(next.firstToken, next.group.firstToken));
    while (argumentEnd > frame.group.endToken && isEdge(tokens[argumentEnd - 1])) argumentEnd -= 1;
    const opensSentence = i === 0 && (frame.link === "main" || frame.link === "subordinate");
    return {
      ...frame,
      firstToken: opensSentence ? sentence.firstToken : frame.firstToken,
      argumentEnd,
      endToken: argumentEnd,
    };
  });
}

function isEdge(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === "punctuation" || token.pos === "CCONJ" || token.pos === "SCONJ") &&
    token.text !== ")" &&
    token.text !== "%"
  );
}
