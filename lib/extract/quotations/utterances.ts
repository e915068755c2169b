import type { Document, Token } from "../../text/document.ts";
import { lineBreaksIn } from "./pairing.ts";
import type { QuotedSegment } from "./pairing.ts";
import { isCueWord } from "./cue-words.ts";
import { cueAfter } from "./cues.ts";
import { isPronoun } from "./phrases.ts";

/** The segments of one utterance: pieces that a cue parts, or that run over paragraphs. */
export interface Utterance {
  readonly segments: readonly QuotedSegment[];
}

/** A cue between two pieces is short; anything longer tells a story of its own. */
const MAX_INTERRUPTION = 14;

/**
 * Groups outermost segments into utterances. Two are joined where the second carries on an open
 * paragraph, or where only a cue clause stands between them ("A," she said, "B"). `areApart` tells
 * whether a name and a later pronoun (tokens) are two people.
 */
export function utterancesOf(
  document: Document,
  segments: readonly QuotedSegment[],
  areApart: (name: number, pronoun: number) => boolean,
): Utterance[] {
  const groups: QuotedSegment[][] = [];
  for (const segment of segments) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const joins =
      group !== undefined &&
      before !== undefined &&
      before.depth === segment.depth &&
      before.end <= segment.start &&
      (segment.continues
        ? !(hasCue(group) && startsAnew(document, segment))
        : interrupted(document, before, segment, areApart));
    if (joins) group.push(segment);
    else groups.push([segment]);
  }
  return groups.map((group) => ({ segments: group }));
}

/** Whether a cue parts two pieces of the group already. */
function hasCue(group: readonly QuotedSegment[]): boolean {
  return group.some((segment, i) => i > 0 && !segment.continues);
}

/**
 * A paragraph that seems to carry on the one before, which lacks its closing mark, but names a
 * speaker of its own behind it: the mark before was forgotten.
 */
function startsAnew(document: Document, segment: QuotedSegment): boolean {
  return segment.closed && speaksAnew(document, segment);
}

/** Whether a cue right behind the words names their speaker afresh: no pronoun that could mean the one before. */
function speaksAnew(document: Document, segment: QuotedSegment): boolean {
  const head = speakerBehind(document, segment);
  return head !== null && !isPronoun(head.norm);
}

/** The head of the phrase that a cue right behind the words names as their speaker, or null. */
function speakerBehind(document: Document, segment: QuotedSegment): Token | null {
  const { tokens, sentences, text } = document;
  const from = segment.endToken + 1;
  const first = tokens[from];
  if (first === undefined || lineBreaksIn(text, segment.end, first.start) > 0) return null;
  const cue = cueAfter(document, from, sentences[first.sentence]?.endToken ?? from, false);
  return cue?.strength === "speech" ? (tokens[cue.speaker.head] ?? null) : null;
}

/** "A," said Anna. "B," he said: the pronoun behind the second words cannot mean the speaker of the first. */
function isAnswered(
  document: Document,
  before: QuotedSegment,
  after: QuotedSegment,
  areApart: (name: number, pronoun: number) => boolean,
): boolean {
  const first = speakerBehind(document, before);
  const second = speakerBehind(document, after);
  return first !== null && second !== null && areApart(first.index, second.index);
}

function interrupted(
  document: Document,
  before: QuotedSegment,
  after: QuotedSegment,
  areApart: (name: number, pronoun: number) => boolean,
): boolean {
  if (!before.closed || before.depth > 0) return false;
  const { tokens, text } = document;
  const from = before.endToken + 1;
  const to = after.firstToken - 1;
  if (to - from > MAX_INTERRUPTION || to - from < 2) return false;
  const breaks = lineBreaksIn(text, before.end, after.start);
  if (breaks > 1) return false;
  // "…," and told others, "…": another occasion.
  if (tokens[from]?.pos === "CCONJ" || ["while", "then"].includes(tokens[from]?.norm ?? "")) return false;
  let cues = 0;
  let verbs = 0;
  let stops = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) return false;
    if (isCueWord(token) && token.pos !== "NOUN") cues += 1;
    else if (token.pos === "VERB") verbs += 1;
    // A cue that ends its sentence and marks of another kind behind it: two quotations.
    if (token.text === "." && token.sentence !== tokens[i + 1]?.sentence)
      stops += before.family === after.family ? 1 : 2;
    if (token.text === "?" || token.text === "!" || token.text === ":" || token.text === ";") return false;
    if (token.norm === "that" || token.norm === "later" || token.norm === "another") return false;
  }
  if (cues !== 1 || verbs > 1) return false;
  const last = tokens[to - 1];
  // A sentence that ends with its line ends a paragraph: the next quotation is another's as often as not.
  if (breaks === 1 && stops > 0) return false;
  if (stops > 0 && (speaksAnew(document, after) || isAnswered(document, before, after, areApart))) return false;
  // One cue clause: its stop or comma stands right before the next opening mark.
  if (stops > 1 || (stops === 1 && last?.text !== ".")) return false;
  return last?.text === "." || last?.text === ",";
}
