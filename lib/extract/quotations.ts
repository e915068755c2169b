import type { Document, Token } from "../text/document.ts";
import { spanOf } from "../text/span.ts";
import type { Entity, Mention } from "./entity.ts";
import type { Quotation, QuotationKind, Speaker } from "./quotation.ts";
import { cueAfter, cueBefore, cueClosing } from "./quotations/cues.ts";
import type { Cue } from "./quotations/cues.ts";
import { subjectCue } from "./quotations/fallback.ts";
import { marksOf } from "./quotations/marks.ts";
import { lineBreaksIn, pairMarks } from "./quotations/pairing.ts";
import type { QuotedSegment } from "./quotations/pairing.ts";
import { areTwoPeople, indexMentions, speakerOf } from "./quotations/speakers.ts";
import type { MentionIndex } from "./quotations/speakers.ts";
import { utterancesOf } from "./quotations/utterances.ts";
import type { Utterance } from "./quotations/utterances.ts";

/**
 * All quoted words of a text, in order, with who speaks them where the text makes it clear. A sieve
 * of rules from the surest to the weakest (after the "quote attribution" sieves of Muzny et al.,
 * EACL 2017): cue behind, cue before, cue of a neighbouring piece, the paragraph before, the
 * sentence's subject; where none fires the speaker stays null. Linear in the text's length.
 */
export function findQuotations(
  document: Document,
  entities: readonly Entity[],
  mentions: readonly Mention[],
): Quotation[] {
  const segments = pairMarks(document, marksOf(document));
  const outer = segments.filter((segment) => segment.depth === 0);
  const index = indexMentions(mentions);
  const areApart = (name: number, pronoun: number): boolean => areTwoPeople(document, entities, index, name, pronoun);
  const utterances = utterancesOf(document, outer, areApart);
  const reader = new UtteranceReader(document, entities, index, outer);
  const readings: Reading[] = [];
  for (const utterance of utterances) {
    const found = reader.read(utterance, readings.at(-1) ?? null);
    readings.push(found);
  }
  for (const utterance of utterancesOf(
    document,
    segments.filter((segment) => segment.depth > 0),
    areApart,
  )) {
    readings.push(reader.readNested(utterance));
  }
  readings.sort((a, b) => a.first.start - b.first.start || b.last.end - a.last.end);
  const parents = parentsOf(readings);
  return readings.map((reading, index) => quotationOf(document, reading, parents[index] ?? null));
}

interface Reading {
  readonly utterance: Utterance;
  readonly first: QuotedSegment;
  readonly last: QuotedSegment;
  readonly speaker: Speaker | null;
  readonly cue: Cue | null;
}

class UtteranceReader {
  constructor(
    private readonly document: Document,
    private readonly entities: readonly Entity[],
    private readonly mentions: MentionIndex,
    private readonly outer: readonly QuotedSegment[],
  ) {}

  /** The sieve, surest rule first; `previous` is the quotation before. */
  read(utterance: Utterance, previous: Reading | null): Reading {
    const { first, last } = endsOf(utterance);
    const cues = this.ownCues(utterance);
    for (const cue of cues.filter(({ strength }) => strength === "speech")) {
      const speaker = this.speakerAt(cue);
      if (speaker !== null) return { utterance, first, last, speaker, cue };
    }
    if (previous?.speaker != null && this.sharesSentence(previous.last, first))
      return { utterance, first, last, speaker: previous.speaker, cue: null };
    for (const cue of [this.closingCue(last), ...cues, this.subjectOfSentence(first)]) {
      if (cue === null || (cue.strength === "speech" && cues.includes(cue))) continue;
      const speaker = this.speakerAt(cue);
      if (speaker !== null) return { utterance, first, last, speaker, cue };
    }
    const speaker = previous !== null && this.carriesOn(previous, first, last) ? previous.speaker : null;
    return { utterance, first, last, speaker, cue: null };
  }

  /** A quotation inside a quotation: only a cue right beside it, inside the outer words, counts. */
  readNested(utterance: Utterance): Reading {
    const { first, last } = endsOf(utterance);
    const mark = first.firstToken - 1;
    const opening = this.document.sentences[this.document.tokens[mark]?.sentence ?? 0]?.firstToken ?? mark;
    const before = cueBefore(this.document, Math.max(opening, mark - 30), mark);
    const cue = before?.strength === "speech" ? before : null;
    const speaker = cue === null ? null : this.speakerAt(cue);
    return { utterance, first, last, speaker, cue: speaker === null ? null : cue };
  }

  private speakerAt(cue: Cue): Speaker | null {
    const speaker = speakerOf(this.document, this.entities, this.mentions, cue.speaker);
    if (speaker === null || cue.strength === "speech") return speaker;
    if (cue.strength === "naming" && (speaker.entity === null || this.entities[speaker.entity]?.kind !== "place"))
      return speaker;
    // The mere subject of a sentence speaks only where it is somebody.
    if (speaker.entity === null && speaker.kind === "pronoun")
      return /^(?:he|she|they|we)$/i.test(speaker.text) ? speaker : null;
    if (speaker.entity === null) return isSomebody(speaker.text) ? speaker : null;
    const kind = this.entities[speaker.entity]?.kind;
    return kind === "place" || kind === "event" ? null : speaker;
  }

  private ownCues(utterance: Utterance): Cue[] {
    const { first, last } = endsOf(utterance);
    const behind = utterance.segments.map((segment) => this.cueBehind(segment));
    const ahead = this.cueAhead(first);
    return [...behind.filter((cue) => cue?.strength === "speech"), ahead, this.cueBehind(last)].filter(
      (cue) => cue != null,
    );
  }

  private cueBehind(segment: QuotedSegment): Cue | null {
    const { tokens, sentences, text } = this.document;
    const from = segment.endToken + (segment.closed ? 1 : 0);
    const first = tokens[from];
    if (first === undefined || lineBreaksIn(text, segment.end, first.start) > 0) return null;
    const sentence = sentences[first.sentence];
    const end = Math.min(sentence?.endToken ?? from, this.nextOpening(segment));
    const closing = tokens[segment.endToken - 1];
    const closedSentence = closing?.text === "." && first.sentence !== closing.sentence;
    return cueAfter(this.document, from, end, closedSentence);
  }

  private closingCue(segment: QuotedSegment): Cue | null {
    const { tokens, sentences } = this.document;
    const from = segment.endToken + (segment.closed ? 1 : 0);
    const sentence = sentences[tokens[segment.endToken - 1]?.sentence ?? 0];
    return sentence === undefined || this.nextOpening(segment) < sentence.endToken
      ? null
      : cueClosing(this.document, from, sentence.endToken);
  }

  private cueAhead(segment: QuotedSegment): Cue | null {
    const mark = segment.firstToken - 1;
    const before = this.segmentBefore(mark);
    const start = this.sentenceStart(mark);
    return cueBefore(this.document, before === undefined ? start : Math.max(start, before.endToken + 1), mark);
  }

  /** The first token of the sentence that leads up to the opening mark `mark`. */
  private sentenceStart(mark: number): number {
    const { tokens, sentences } = this.document;
    const opening = tokens[mark];
    const before = tokens[mark - 1];
    if (opening === undefined || before === undefined) return mark;
    const start = sentences[opening.sentence]?.firstToken ?? mark;
    // The mark opens its own sentence: what introduces it ends with a colon or comma, just before.
    if (start >= mark)
      return before.text === ":" || before.text === "," ? (sentences[before.sentence]?.firstToken ?? start) : mark;
    // A line of its own before the quotation introduces nothing unless it says so.
    return lineBreaksIn(this.document.text, before.end, opening.start) > 0 && before.text !== ":" && before.text !== ","
      ? mark
      : start;
  }

  private segmentBefore(mark: number): QuotedSegment | undefined {
    return this.outer[this.placeOf(mark) - 1];
  }

  private nextOpening(segment: QuotedSegment): number {
    const next = this.outer[this.placeOf(segment.firstToken)];
    return next === undefined ? this.document.tokens.length : next.firstToken - 1;
  }

  /** How many outer segments start before or at token `at` (binary search). */
  private placeOf(at: number): number {
    let low = 0;
    let high = this.outer.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.outer[middle]?.firstToken ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private sharesSentence(before: QuotedSegment, after: QuotedSegment): boolean {
    return this.sentenceStart(after.firstToken - 1) < before.endToken && after.firstToken - before.endToken < 40;
  }

  private subjectOfSentence(first: QuotedSegment): Cue | null {
    return subjectCue(this.document, first, this.sentenceStart(first.firstToken - 1));
  }

  /** A quotation without a cue of its own goes to the speaker before: right behind, or in the next paragraph standing alone. */
  private carriesOn(previous: Reading, first: QuotedSegment, last: QuotedSegment): boolean {
    const { tokens, text } = this.document;
    if (previous.speaker === null) return false;
    const breaks = lineBreaksIn(text, previous.last.end, first.start);
    const between = first.firstToken - previous.last.endToken - 2;
    const mark = first.firstToken - 1;
    if (breaks === 0) return this.document.sentences[tokens[mark]?.sentence ?? 0]?.firstToken === mark && between < 30;
    const behind = tokens[last.endToken + 1];
    const alone = behind === undefined || lineBreaksIn(text, last.end, behind.start) > 0;
    return alone && between < 40 && opensParagraph(this.document, first);
  }
}

/** A description of people rather than of a thing: a capital, or a plural or article before a word for a person. */
function isSomebody(text: string): boolean {
  return /\p{Lu}/u.test(text.replace(/^(?:The|A|An|His|Her|Its|Their|This|That)\b/, ""));
}

function opensParagraph(document: Document, segment: QuotedSegment): boolean {
  const before = document.tokens[segment.firstToken - 2];
  return before === undefined || lineBreaksIn(document.text, before.end, segment.start) > 0;
}

function endsOf(utterance: Utterance): { first: QuotedSegment; last: QuotedSegment } {
  const first = utterance.segments[0];
  const last = utterance.segments.at(-1);
  if (first === undefined || last === undefined) throw new RangeError("an utterance has at least one segment");
  return { first, last };
}

function quotationOf(document: Document, reading: Reading, parent: number | null): Quotation {
  const { first, last, utterance, speaker, cue } = reading;
  return {
    ...spanOf(document.text, first.start, last.end),
    kind: kindOf(document, utterance, speaker, cue),
    segments: utterance.segments.map((segment) => spanOf(document.text, segment.start, segment.end)),
    speaker,
    cue: cue === null ? null : cueSpan(document, cue),
    parent,
    sentence: document.tokens[first.firstToken]?.sentence ?? 0,
  };
}

function cueSpan(document: Document, cue: Cue): Quotation["cue"] {
  const first = document.tokens[cue.first];
  const last = document.tokens[cue.end - 1];
  return first === undefined || last === undefined || last.end < first.start
    ? null
    : spanOf(document.text, first.start, last.end);
}

/** For each reading the index of the one that it stands directly inside, or null. Readings come in order of their start. */
function parentsOf(readings: readonly Reading[]): (number | null)[] {
  const parents: (number | null)[] = [];
  const open: number[] = [];
  for (const [index, reading] of readings.entries()) {
    while (open.length > 0 && (readings[open.at(-1) ?? 0]?.last.end ?? 0) < reading.last.end) open.pop();
    let parent: number | null = null;
    for (let i = open.length - 1; i >= 0 && parent === null; i--) {
      const candidate = open[i];
      const segments = candidate === undefined ? [] : (readings[candidate]?.utterance.segments ?? []);
      const holds = segments.some(
        (s) => s.depth < reading.first.depth && s.start <= reading.first.start && reading.last.end <= s.end,
      );
      if (holds && candidate !== undefined) parent = candidate;
    }
    parents.push(parent);
    open.push(index);
  }
  return parents;
}

/** Whole clauses are direct speech; a fragment inside a clause is mixed, or scare where nobody is said to speak. */
function kindOf(document: Document, utterance: Utterance, speaker: Speaker | null, cue: Cue | null): QuotationKind {
  const { first } = endsOf(utterance);
  const words = document.tokens.slice(first.firstToken, first.endToken);
  const hasVerb = words.some((token) => token.pos === "VERB" || token.pos === "AUX");
  const opens = startsUpper(words[0]);
  const whole = hasVerb && (opens || utterance.segments.length > 1);
  if (whole && (speaker !== null || words.length > 6)) return "direct";
  if (speaker === null || cue?.strength === "subject")
    return words.length > 6 && hasVerb ? "mixed" : speaker === null ? "scare" : "mixed";
  return "mixed";
}

function startsUpper(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const c = token.text.charAt(0);
  return c !== c.toLowerCase();
}
