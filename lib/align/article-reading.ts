import type { Analysis } from "../extract/analysis.ts";
import type { Clause } from "../extract/clause.ts";
import type { SentenceLists } from "../extract/sentence-lists.ts";
import type { SourceSpan } from "../judge/result.ts";
import { once } from "../lexicon/decoding.ts";
import type { Span } from "../text/span.ts";
import { spanOf } from "../text/span.ts";
import type { SentenceIndex } from "./candidates.ts";
import { indexSentences } from "./candidates.ts";
import type { Concepts } from "./concepts.ts";
import { conceptsOf } from "./concepts.ts";
import type { FactRecord } from "./record.ts";

/** An article made ready for any number of claims and quotations. */
export interface ArticleReading {
  readonly analysis: Analysis;
  readonly index: SentenceIndex;
  readonly concepts: Concepts;
  /** Clauses by sentence, so that a scope is found without a search. */
  readonly clausesBySentence: SentenceLists<Clause>;
  /** The date of publication (ISO), or null. */
  readonly publishedAt: string | null;
  /** The headline that came with the text, or null. Evidence never comes from it. */
  readonly title: string | null;
  /** Keys and values about one thing, where the article is structured facts. */
  readonly record?: FactRecord;
  /** Turns a range of the analysed text into a span as the answer gives it. */
  readonly locate: (span: { readonly start: number; readonly end: number }) => SourceSpan;
}

/** What names the article in answers. */
export interface ArticleOrigin {
  readonly id?: string;
  readonly title?: string;
  readonly publishedAt: string | null;
}

/** Prepares an analysis for checking; spans are reported in the analysed text itself. */
export function readingOf(
  analysis: Analysis,
  origin: ArticleOrigin,
  locate?: ArticleReading["locate"],
): ArticleReading {
  const concepts = once(() => conceptsOf(analysis.document));
  const index = once(() => indexSentences(analysis, concepts()));
  return {
    analysis,
    get index() {
      return index();
    },
    get concepts() {
      return concepts();
    },
    clausesBySentence: analysis.bySentence.clauses,
    publishedAt: origin.publishedAt,
    title: origin.title ?? null,
    locate: locate ?? ((span) => locateInText(analysis, span, origin.id)),
  };
}

function locateInText(
  analysis: Analysis,
  span: { readonly start: number; readonly end: number },
  articleId: string | undefined,
): SourceSpan {
  const { document } = analysis;
  return {
    ...(articleId === undefined ? {} : { articleId }),
    ...spanOf(document.text, span.start, span.end),
    sentence: sentenceAround(analysis, span),
  };
}

/** Index of the last sentence that starts at or before an offset; 0 where none does. */
export function sentenceAt({ document: { sentences } }: Analysis, offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The sentence that holds the span's start (the whole span where it runs over several). */
export function sentenceAround(analysis: Analysis, span: { readonly start: number; readonly end: number }): Span {
  const { sentences, text } = analysis.document;
  const low = sentenceAt(analysis, span.start);
  const first = sentences[low];
  if (first === undefined) return spanOf(text, span.start, span.end);
  let end = first.end;
  for (let i = low + 1; i < sentences.length && (sentences[i]?.start ?? text.length) < span.end; i++)
    end = sentences[i]?.end ?? end;
  const from = Math.min(first.start, span.start);
  const to = Math.max(end, span.end);
  if (to - from <= LONGEST_SENTENCE) return spanOf(text, from, to);
  return spanOf(text, Math.max(from, span.start - CONTEXT), Math.min(to, span.end + CONTEXT));
}

/** Code units of a sentence that are given whole; of a longer one, as hostile text has, as many as {@link CONTEXT} around the span. */
const LONGEST_SENTENCE = 2000;
const CONTEXT = 500;
