import type { Document, Sentence } from "../../text/document.ts";
import { spanOf } from "../../text/span.ts";
import type { Span } from "../../text/span.ts";
import type { Entity, Mention } from "../entity.ts";
import type { Speaker } from "../quotation.ts";
import { cueAfter, cueBefore, isCueWord } from "./cues.ts";
import type { Cue } from "./cues.ts";
import { indexMentions, speakerOf } from "./speakers.ts";

/** Indirect speech: who the sentence says says it, and by which words. */
export interface Report {
  readonly speaker: Speaker;
  readonly cue: Span;
}

/** The source that a sentence of prose names for what it says ("X said that ...", "..., X said", "according to X, ..."), or null. */
export function reportIn(document: Document, sentence: Sentence, entities: readonly Entity[], mentions: readonly Mention[]): Report | null {
  const cue = cueIn(document, sentence);
  if (cue === null) return null;
  const index = indexMentions(mentions.filter((mention) => mention.sentence === sentence.index));
  const speaker = speakerOf(document, entities, index, cue.speaker);
  const first = document.tokens[cue.first];
  const last = document.tokens[cue.end - 1];
  if (speaker === null || first === undefined || last === undefined) return null;
  return { speaker, cue: spanOf(document.text, first.start, last.end) };
}

function cueIn(document: Document, sentence: Sentence): Cue | null {
  const { tokens } = document;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const accords = token.norm === "according" && tokens[i + 1]?.norm === "to";
    if (!accords && !isCueWord(token)) continue;
    // Behind a comma the cue closes the sentence; anywhere else it opens it.
    const comma = lastComma(document, sentence.firstToken, i);
    const trailing = comma >= 0 ? cueAfter(document, comma + 1, sentence.endToken, false) : null;
    if (trailing !== null && trailing.strength === "speech" && trailing.first === i) return trailing;
    const leading = accords ? cueAfter(document, i, sentence.endToken, false) : cueBefore(document, sentence.firstToken, i + 1);
    if (leading !== null && leading.strength === "speech") return leading;
  }
  return null;
}

function lastComma(document: Document, from: number, at: number): number {
  for (let i = at - 1; i >= from && at - i < 20; i--) if (document.tokens[i]?.text === ",") return i;
  return -1;
}
