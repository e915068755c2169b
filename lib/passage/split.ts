import { analyze } from "../extract/analyze.ts";
import type { Span } from "../text/span.ts";
import { spanOf } from "../text/span.ts";
import type { About } from "./about.ts";
import { AboutReader } from "./about.ts";
import { claimInGroup, quotationSegment } from "./beside-quotation.ts";
import { blockquoteSegment } from "./blockquote.ts";
import { checkworthiness, WORTH_NOTHING } from "./checkworthiness.ts";
import { uncheckedReason } from "./classify.ts";
import type { PassageReading, SentenceReading } from "./context.ts";
import { hasFigures, mainClause, readingOfPassage } from "./context.ts";
import { keyedText, valueStart } from "./keyed.ts";
import { readPlainText } from "./plain-text.ts";
import type { Projection } from "./projection.ts";
import { originOf, ProjectionWriter } from "./projection.ts";
import type { Group } from "./quotations.ts";
import { groupsOf } from "./quotations.ts";
import type { References } from "./references.ts";
import { ReferenceReader } from "./references.ts";
import type { ClaimSegment, QuotationSegment, Segment, Unchecked } from "./segment.ts";
import { LONGEST_CLAIM, LONGEST_QUOTATION } from "./segment.ts";
import { TopicReader } from "./topics.ts";
import { withWholeMarks } from "./whole-marks.ts";

/**
 * Splits an answer, post or caption into what can be checked in it and what cannot. Segments come in
 * order and do not overlap; `text.slice(start, end)` is each one's text. `anchor` is the ISO date that
 * relative dates count from, or null. Linear in the text's length; never throws on any string.
 */
export function splitPassage(text: string, anchor: string | null): Segment[] {
  const plain = readPlainText(text);
  const passage = readingOfPassage(plain, analyze(plain.text, { anchor }));
  const splitter = new Splitter(text, passage);
  const segments = splitter.split();
  for (const { kind, start, end } of plain.opaque)
    segments.push({ kind: "not_checkable", reason: kind, ...spanOf(text, start, end) });
  return withWholeMarks(
    text,
    segments.toSorted((a, b) => a.start - b.start),
  );
}

class Splitter {
  private readonly references: ReferenceReader;
  private readonly topics: TopicReader;
  private readonly subjects: AboutReader;

  constructor(
    private readonly text: string,
    private readonly passage: PassageReading,
  ) {
    this.references = new ReferenceReader(passage);
    this.topics = new TopicReader(passage);
    this.subjects = new AboutReader(passage);
  }

  split(): Segment[] {
    const groups = groupsOf(this.passage);
    const segments: Segment[] = [];
    let group = 0;
    for (let index = 0; index < this.passage.sentences.length;) {
      const next = groups[group];
      if (next !== undefined && next.firstSentence === index) {
        segments.push(...this.group(next));
        index = Math.max(next.endSentence, index + 1);
        group += 1;
        continue;
      }
      const reading = this.passage.sentences[index];
      index += 1;
      if (reading === undefined) continue;
      const quoted = blockquoteSegment(this.passage, reading);
      if (quoted === "taken") continue;
      const segment = quoted === null ? this.sentence(reading) : this.quotation(quoted);
      if (segment !== null) segments.push(segment);
    }
    return segments;
  }

  private sentence(reading: SentenceReading): Segment | null {
    const { start, end } = reading.sentence;
    const range = this.rangeOf(start, end);
    this.topics.read(reading);
    const about = this.subjects.read(reading);
    if (range === null || !reading.tokens.some((t) => t.kind === "word" || t.kind === "number")) return null;
    if (end - start > LONGEST_CLAIM) return this.unchecked(range, "too_long");
    const reason = uncheckedReason(reading);
    const label = valueStart(reading);
    const references = this.references.read(reading, label);
    if (reason !== null && reason !== "fragment") return this.unchecked(range, reason);
    const keyed = keyedText(this.passage, reading, this.topics);
    if (keyed !== null && keyed.unclear === null && this.topics.current !== null)
      this.references.setSubject(reading, this.topics.current);
    if (keyed !== null)
      return this.claim(
        range,
        reading,
        keyed.judged,
        { replacements: [], unclear: keyed.unclear },
        { lines: keyed.readings, about: null },
      );
    if (reason !== null) return this.unchecked(range, reason);
    const unclear = references.unclear ?? this.missingSubject(reading);
    return this.claim(
      range,
      reading,
      this.judgedText(reading, references, label),
      { ...references, unclear },
      {
        lines: [],
        about: references.replacements.length > 0 ? null : about,
      },
    );
  }

  private claim(
    range: { readonly start: number; readonly end: number },
    reading: SentenceReading,
    judged: Projection,
    references: References,
    more: { readonly lines: readonly string[]; readonly about: About | null },
  ): Segment {
    const worth = checkworthiness(this.passage, reading);
    const named = reading.mentions.length > 0 || hasFigures(reading);
    if (worth < WORTH_NOTHING && !named) return this.unchecked(range, "nothing_to_check");
    const span = spanOf(this.text, range.start, range.end);
    const said = references.replacements.map((replacement) => ({
      message: replacement.message,
      span: this.originSpan(replacement.start, replacement.end),
    }));
    const segment: ClaimSegment = {
      kind: "claim",
      ...span,
      judged,
      readings: [...said, ...more.lines.map((message) => ({ message, span }))],
      unclear: references.unclear === null ? null : this.originSpan(references.unclear.start, references.unclear.end),
      about: more.about,
      checkworthiness: worth,
    };
    return segment;
  }

  /**
   * "Opened in 1990." says it of something that stands elsewhere; so does "40 rooms" in a passage that
   * names things. Its first word is what is unclear.
   */
  private missingSubject(reading: SentenceReading): Span | null {
    const [opening] = reading.tokens.filter((t) => t.kind === "word" || t.kind === "number");
    if (opening === undefined) return null;
    const stated = reading.clauses.filter((c) => c.kind === "finite");
    const lacking = mainClause(reading) === null && stated.some((c) => c.subject === null);
    const named = reading.mentions.some((m) => m.kind === "name");
    const bare = stated.length === 0 && !named && this.passage.analysis.mentions.length > 0;
    return lacking || bare ? spanOf(this.passage.plain.text, opening.start, opening.end) : null;
  }

  /** The sentence with what its words of reference stand for; a colon that leads on to a list is no part of it. */
  private judgedText(reading: SentenceReading, { replacements }: References, label: number): Projection {
    const { plain } = this.passage;
    const out = new ProjectionWriter();
    let at = reading.tokens[label]?.start ?? reading.sentence.start;
    for (const replacement of replacements) {
      if (replacement.start < at) continue;
      out.take(plain, at, replacement.start);
      out.put(replacement.by, originOf(plain, replacement.start, replacement.end));
      at = replacement.end;
    }
    const end = reading.sentence.end;
    out.take(plain, at, plain.text[end - 1] === ":" ? end - 1 : end);
    return out.finish();
  }

  private group(group: Group): Segment[] {
    const segments: Segment[] = [];
    for (let index = group.firstSentence; index < group.endSentence; index++) {
      const reading = this.passage.sentences[index];
      if (reading === undefined) continue;
      this.topics.read(reading);
      this.subjects.read(reading);
    }
    for (const run of group.runs) {
      const { tokens } = this.passage.analysis.document;
      let first = run.firstToken;
      // ", who was elected" begins with its first word.
      while (run.quotation === null && first + 1 < run.endToken && tokens[first]?.kind === "punctuation") first += 1;
      const range = this.rangeOf(tokens[first]?.start ?? 0, tokens[run.endToken - 1]?.end ?? 0);
      if (range === null) continue;
      if (run.quotation !== null) segments.push(this.quotation(quotationSegment(this.passage, run.quotation, range)));
      else {
        const found = claimInGroup(this.passage, run, group);
        if (found === null) continue;
        const references = this.references.read(found.reading, 0);
        const unclear = found.whole ? references.unclear : found.unclear;
        segments.push(
          found.judged.text.length > LONGEST_CLAIM
            ? this.unchecked(range, "too_long")
            : this.claim(range, found.reading, found.judged, { replacements: [], unclear }, { lines: [], about: null }),
        );
      }
    }
    return segments;
  }

  private quotation(found: Omit<QuotationSegment, "text" | "kind">): Segment {
    if (found.judged.text.length > LONGEST_QUOTATION) return this.unchecked(found, "too_long");
    return { kind: "quotation", ...found, ...spanOf(this.text, found.start, found.end) };
  }

  private unchecked(range: { readonly start: number; readonly end: number }, reason: Unchecked): Segment {
    return { kind: "not_checkable", reason, ...spanOf(this.text, range.start, range.end) };
  }

  private originSpan(start: number, end: number) {
    const origin = originOf(this.passage.plain, start, end);
    return spanOf(this.text, origin.start, origin.end);
  }

  /** The passage's own range of a range of the plain text, without the white space around it; null where nothing is left. */
  private rangeOf(start: number, end: number): { readonly start: number; readonly end: number } | null {
    const origin = originOf(this.passage.plain, start, end);
    let { start: from, end: to } = origin;
    while (from < to && /\s/.test(this.text[from] ?? "")) from += 1;
    while (to > from && /\s/.test(this.text[to - 1] ?? "")) to -= 1;
    return from < to ? { start: from, end: to } : null;
  }
}
