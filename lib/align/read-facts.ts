import { analyze } from "../extract/analyze.ts";
import type { Analysis } from "../extract/analysis.ts";
import type { Attribution, Clause } from "../extract/clause.ts";
import type { FactInput } from "../extract/fact.ts";
import type { Entity, Mention } from "../extract/entity.ts";
import type { SourceSpan } from "../judge/result.ts";
import { SentenceLists } from "../extract/sentence-lists.ts";
import { tokensBetween } from "../text/document.ts";
import { spanOf } from "../text/span.ts";
import type { ArticleReading } from "./article-reading.ts";
import { readingOf, sentenceAround } from "./article-reading.ts";
import { factText } from "./fact-text.ts";
import { calendarDate } from "./read-article.ts";
import { recordOf } from "./record.ts";

/** Structured facts in place of a text. `about` is the subject of facts that are a key and a value. */
export interface ArticleFacts {
  readonly facts: readonly FactInput[];
  readonly about?: string;
  readonly title?: string;
  readonly url?: string;
  readonly publishedAt?: string;
}

/** A fact with the text that spans count in: its own, or one rendered from its fields. */
export interface RenderedFact {
  readonly id: string;
  readonly text: string;
}

export interface FactsReading extends ArticleReading {
  readonly facts: readonly RenderedFact[];
}

interface Placed extends RenderedFact {
  readonly input: FactInput;
  /** Where the value of a key lies in the fact's text. */
  readonly value: { readonly start: number; readonly end: number } | null;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads structured facts with the same analysis as a text: their texts are laid one after the other
 * (facts of one sentence share it), what the fields add (who a pronoun is, who says so) is laid over,
 * and spans are reported in the fact's own text.
 */
export function readFacts(article: ArticleFacts): FactsReading {
  const publishedAt = calendarDate(article.publishedAt);
  const placed: Placed[] = [];
  const rendered: RenderedFact[] = [];
  const byText = new Map<string, Placed>();
  let text = "";
  for (const [i, input] of article.facts.entries()) {
    const { text: own, value } = factText(input, article.about);
    const fact = { id: input.id ?? `f${i + 1}`, text: own, value };
    rendered.push({ id: fact.id, text: own });
    const key = `${input.sentence ?? ""}/${fact.text}`;
    const earlier = byText.get(key);
    if (earlier !== undefined) {
      placed.push({ ...fact, input, start: earlier.start, end: earlier.end });
      continue;
    }
    if (text !== "") text += follows(input, article.facts[i - 1]) ? " " : "\n\n";
    const place: Placed = { ...fact, input, start: text.length, end: text.length + own.length };
    placed.push(place);
    byText.set(key, place);
    text += own;
  }
  const analysis = withFields(analyze(text, { anchor: publishedAt }), placed);
  const reading = readingOf(analysis, { publishedAt }, (span) => locateInFact(analysis, placed, span));
  const keyed = placed.flatMap(({ input, start, value }) =>
    value === null || input.key === undefined
      ? []
      : [{ key: input.key, start: start + value.start, end: start + value.end }],
  );
  const record = recordOf(analysis, article.about, keyed);
  return { ...reading, facts: rendered, ...(record === null ? {} : { record }) };
}

const SENTENCE_END = /[.!?]["”’»)]*$/;

/** Facts of one sentence and the next stand in one paragraph, so that "four years later" has what it counts from. */
function follows(fact: FactInput, before: FactInput | undefined): boolean {
  if (fact.sentence === undefined || before?.sentence === undefined) return false;
  return fact.sentence === before.sentence + 1 && SENTENCE_END.test(before.text ?? "");
}

function locateInFact(
  analysis: Analysis,
  placed: readonly Placed[],
  span: { readonly start: number; readonly end: number },
): SourceSpan {
  const fact = placed.find((p) => span.start >= p.start && span.start <= p.end) ?? placed.at(-1);
  if (fact === undefined)
    return { ...spanOf(analysis.document.text, 0, 0), sentence: spanOf(analysis.document.text, 0, 0) };
  const start = span.start - fact.start;
  const end = Math.min(span.end, fact.end) - fact.start;
  const sentence = sentenceAround(analysis, span);
  return {
    ...spanOf(fact.text, start, Math.max(start, end)),
    sentence: spanOf(
      fact.text,
      Math.max(0, sentence.start - fact.start),
      Math.min(fact.text.length, Math.max(0, sentence.end - fact.start)),
    ),
    factId: fact.id,
  };
}

/** Lays over the analysis what the facts' fields say beyond their texts. */
function withFields(analysis: Analysis, placed: readonly Placed[]): Analysis {
  const clauses = analysis.clauses.map((clause): Clause => {
    if (clause.attributions.length > 0) return clause;
    const own = placed.filter((p) => clause.start >= p.start && clause.end <= p.end);
    const fact = own.find((p) => speaksOf(p.input, clause)) ?? (own.length === 1 ? own[0] : undefined);
    const sources = fact?.input.attribution ?? [];
    if (sources.length === 0) return clause;
    return { ...clause, attributions: sources.map((s) => namedSource(analysis, clause, s.source)) };
  });
  const bySentence = { ...analysis.bySentence, clauses: SentenceLists.of(analysis.document.sentences.length, clauses) };
  return withNames({ ...analysis, clauses, bySentence }, placed);
}

function speaksOf(input: FactInput, clause: Clause): boolean {
  const predicate = typeof input.predicate === "string" ? input.predicate : input.predicate?.text;
  return predicate !== undefined && predicate === clause.predicate.text;
}

function namedSource(analysis: Analysis, clause: Clause, source: string): Attribution {
  const at = analysis.document.text.indexOf(source, clause.start);
  const within = at >= 0 && at + source.length <= clause.end;
  const entity = analysis.entities.find((e) => e.name === source)?.id ?? null;
  return {
    source,
    span: within ? spanOf(analysis.document.text, at, at + source.length) : clause,
    cue: null,
    entity,
    trusted: true,
  };
}

/** A fact's `subject.name` says whom a pronoun or a short name means where the text alone does not. */
function withNames(analysis: Analysis, placed: readonly Placed[]): Analysis {
  const mentions: Mention[] = [...analysis.mentions];
  const entities: Entity[] = [...analysis.entities];
  const added = new Map<number, Mention[]>();
  for (const fact of placed) {
    const { subject } = fact.input;
    if (subject == null || typeof subject === "string" || subject.name === undefined) continue;
    const entity = entities.find((e) => e.name === subject.name);
    const at = analysis.document.text.indexOf(subject.text, fact.start);
    if (entity === undefined || at < 0 || at + subject.text.length > fact.end) continue;
    if (mentions.some((m) => m.start < at + subject.text.length && m.end > at)) continue;
    const tokens = tokensBetween(analysis.document, at, at + subject.text.length);
    const first = tokens[0];
    const last = tokens.at(-1);
    if (first === undefined || last === undefined) continue;
    const mention: Mention = {
      ...spanOf(analysis.document.text, first.start, last.end),
      entity: entity.id,
      kind: "pronoun",
      sentence: first.sentence,
      firstToken: first.index,
      endToken: last.index + 1,
    };
    mentions.push(mention);
    added.set(entity.id, [...(added.get(entity.id) ?? []), mention]);
  }
  if (added.size === 0) return analysis;
  return {
    ...analysis,
    mentions: mentions.toSorted((a, b) => a.start - b.start),
    entities: entities.map((e) =>
      added.has(e.id)
        ? { ...e, mentions: [...e.mentions, ...(added.get(e.id) ?? [])].toSorted((a, b) => a.start - b.start) }
        : e,
    ),
  };
}
