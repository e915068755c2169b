import type { Document, Sentence } from "../../text/document.ts";
import { spanOf } from "../../text/span.ts";
import type { Span } from "../../text/span.ts";
import type { Entity, Mention } from "../entity.ts";
import type { Speaker } from "../quotation.ts";
import { isCueWord } from "./cue-words.ts";
import { cueAfter, cueBefore, cueClosing } from "./cues.ts";
import type { Cue } from "./cues.ts";
import { indexMentions, speakerOf } from "./speakers.ts";

/** Indirect speech: who the sentence says says it, and by which words. */
export interface Report {
  readonly speaker: Speaker;
  readonly cue: Span;
  /** The stretch that is reported, from `start` to `end` in the raw text. */
  readonly start: number;
  readonly end: number;
}

/** The source that a sentence of prose names for what it says ("X said that ...", "..., X said", "according to X, ..."), or null. */
export function reportIn(
  document: Document,
  sentence: Sentence,
  entities: readonly Entity[],
  mentions: readonly Mention[],
): Report | null {
  const closing = cueClosing(document, sentence.firstToken, sentence.endToken);
  const cue = closing ?? openingCue(document, sentence);
  if (cue === null) return null;
  const closes = closing !== null;
  const index = indexMentions(mentions.filter((mention) => mention.sentence === sentence.index));
  const speaker = speakerOf(document, entities, index, cue.speaker);
  const first = document.tokens[cue.first];
  const last = document.tokens[cue.end - 1];
  if (speaker === null || first === undefined || last === undefined) return null;
  const scope = !closes
    ? { start: endOf(document, cue), end: sentence.end }
    : { start: sentence.start, end: startOf(document, cue) };
  return { speaker, cue: spanOf(document.text, first.start, last.end), ...scope };
}

function openingCue(document: Document, sentence: Sentence): Cue | null {
  const { tokens } = document;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const accords = token.norm === "according" && tokens[i + 1]?.norm === "to";
    if (!accords && !isCueWord(token)) continue;
    const cue = accords
      ? cueAfter(document, i, sentence.endToken, false)
      : cueBefore(document, sentence.firstToken, i + 1);
    if (cue !== null && cue.strength === "speech" && (accords || cue.first === i)) return cue;
  }
  return null;
}

function startOf(document: Document, cue: Cue): number {
  return document.tokens[Math.min(cue.first, cue.speaker.first)]?.start ?? 0;
}

function endOf(document: Document, cue: Cue): number {
  return document.tokens[cue.end - 1]?.end ?? 0;
}
