import type { Document, Token } from "../text/document.ts";
import { spanOf } from "../text/span.ts";
import type { Entity, Mention } from "./entity.ts";
import type { Quotation, QuotationKind, Speaker } from "./quotation.ts";
import { cueAfter, cueBefore } from "./quotations/cues.ts";
import type { Cue } from "./quotations/cues.ts";
import { subjectCue } from "./quotations/fallback.ts";
import { marksOf } from "./quotations/marks.ts";
import { lineBreaksIn, pairMarks } from "./quotations/pairing.ts";
import type { QuotedSegment } from "./quotations/pairing.ts";
import { indexMentions, speakerOf } from "./quotations/speakers.ts";
import type { MentionIndex } from "./quotations/speakers.ts";
import { utterancesOf } from "./quotations/utterances.ts";
import type { Utterance } from "./quotations/utterances.ts";

/**
 * All quoted words of a text, in order, with who speaks them where the text makes it clear. A sieve
 * of rules from the surest to the weakest (after the "quote attribution" sieves of Muzny et al.,
 * EACL 2017): cue behind, cue before, cue of a neighbouring piece, the paragraph before, the
 * sentence's subject; where none fires the speaker stays null. Linear in the text's length.
 */
export function findQuotations(document: Document, entities: readonly Entity[], mentions: readonly Mention[]): Quotation[] {
  const segments = pairMarks(document, marksOf(document));
  const outer = segments.filter((segment) => segment.depth === 0);
  const utterances = utterancesOf(document, outer);
  const reader = new UtteranceReader(document, entities, indexMentions(mentions), outer);
  const readings: Reading[] = [];
  for (const utterance of utterances) {
    const found = reader.read(utterance, readings.at(-1) ?? null);
    readings.push(found);
  }
  for (const utterance of utterancesOf(document, segments.filter((segment) => segment.depth > 0))) {
    readings.push(reader.readNested(utterance));
  }
  readings.sort((a, b) => a.first.start - b.first.start || b.last.end - a.last.end);
  return readings.map((reading) => quotationOf(document, reading, readings));
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

  read(utterance: Utterance, previous: Reading | null): Reading {
    const { first, last } = endsOf(utterance);
    const cue = this.ownCue(utterance) ?? this.subjectOfSentence(first, last);
    if (cue !== null) {
      const speaker = speakerOf(this.document, this.entities, this.mentions, cue.speaker);
      if (speaker !== null) return { utterance, first, last, speaker, cue };
    }
    const speaker = previous !== null && this.carriesOn(previous, first, last) ? previous.speaker : null;
    return { utterance, first, last, speaker, cue: null };
  }

  /** A quotation inside a quotation: only a cue right beside it, inside the outer words, counts. */
  readNested(utterance: Utterance): Reading {
    const { first, last } = endsOf(utterance);
    const from = this.sentenceStart(first.firstToken - 1);
    const before = cueBefore(this.document, from, first.firstToken - 1);
    const cue = before?.strength === "speech" ? before : null;
    const speaker = cue === null ? null : speakerOf(this.document, this.entities, this.mentions, cue.speaker);
    return { utterance, first, last, speaker, cue: speaker === null ? null : cue };
  }

  private ownCue(utterance: Utterance): Cue | null {
    for (const segment of utterance.segments) {
      const after = this.cueBehind(segment);
      if (after !== null && after.strength === "speech") return after;
    }
    const { first, last } = endsOf(utterance);
    const before = this.cueAhead(first);
    if (before !== null && before.strength === "speech") return before;
    return this.cueBehind(last) ?? before;
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

  private cueAhead(segment: QuotedSegment): Cue | null {
    const end = segment.firstToken - 1;
    return cueBefore(this.document, this.sentenceStart(end), end);
  }

  /** Where reading to the left of the opening mark `mark` stops: its sentence, or the last quotation's end. */
  private sentenceStart(mark: number): number {
    const { tokens, sentences } = this.document;
    const opening = tokens[mark];
    const before = tokens[mark - 1];
    if (opening === undefined || before === undefined) return mark;
    let start = sentences[opening.sentence]?.firstToken ?? mark;
    // The mark opens its own sentence: what introduces it ends with a colon or comma, just before.
    if (start >= mark && (before.text === ":" || before.text === ",")) start = sentences[before.sentence]?.firstToken ?? start;
    for (let i = this.outer.length - 1; i >= 0; i--) {
      const segment = this.outer[i];
      if (segment === undefined || segment.endToken >= mark) continue;
      return Math.max(start, segment.endToken + 1);
    }
    return start;
  }

  private nextOpening(segment: QuotedSegment): number {
    const next = this.outer[this.outer.indexOf(segment) + 1];
    return next === undefined ? this.document.tokens.length : next.firstToken - 1;
  }

  private subjectOfSentence(first: QuotedSegment, last: QuotedSegment): Cue | null {
    return subjectCue(this.document, first, last, this.sentenceStart(first.firstToken - 1));
  }

  /** A quotation without a cue of its own goes to the speaker before: right behind, or in the next paragraph standing alone. */
  private carriesOn(previous: Reading, first: QuotedSegment, last: QuotedSegment): boolean {
    const { tokens, text } = this.document;
    if (previous.speaker === null) return false;
    const breaks = lineBreaksIn(text, previous.last.end, first.start);
    const between: Token[] = tokens.slice(previous.last.endToken + 1, first.firstToken - 1);
    if (breaks === 0) {
      const opensSentence = tokens[first.firstToken - 1]?.index === this.document.sentences[tokens[first.firstToken - 1]?.sentence ?? 0]?.firstToken;
      return opensSentence && between.length < 30;
    }
    const behind = tokens[last.endToken + 1];
    const alone = behind === undefined || lineBreaksIn(text, last.end, behind.start) > 0;
    return alone && between.length < 40 && opensParagraph(this.document, first);
  }
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

function quotationOf(document: Document, reading: Reading, readings: readonly Reading[]): Quotation {
  const { first, last, utterance, speaker, cue } = reading;
  const parent = parentOf(reading, readings);
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
  return first === undefined || last === undefined ? null : spanOf(document.text, first.start, last.end);
}

function parentOf(reading: Reading, readings: readonly Reading[]): number | null {
  if (reading.first.depth === 0) return null;
  let best: number | null = null;
  for (const [index, other] of readings.entries()) {
    if (other.first.start > reading.first.start) break;
    const holds = other.utterance.segments.some((s) => s.depth < reading.first.depth && s.start <= reading.first.start && reading.last.end <= s.end);
    if (holds) best = index;
  }
  return best;
}

/** Whole clauses are direct speech; a fragment inside a clause is mixed, or scare where nobody is said to speak. */
function kindOf(document: Document, utterance: Utterance, speaker: Speaker | null, cue: Cue | null): QuotationKind {
  const { first } = endsOf(utterance);
  const words = document.tokens.slice(first.firstToken, first.endToken);
  const hasVerb = words.some((token) => token.pos === "VERB" || token.pos === "AUX");
  const opens = startsUpper(words[0]);
  const whole = hasVerb && (opens || utterance.segments.length > 1);
  if (whole && (speaker !== null || words.length > 6)) return "direct";
  if (speaker === null || cue?.strength === "subject") return words.length > 6 && hasVerb ? "mixed" : speaker === null ? "scare" : "mixed";
  return "mixed";
}

function startsUpper(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const c = token.text.charAt(0);
  return c !== c.toLowerCase();
}
