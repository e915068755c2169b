import type { SourceSpan } from "../judge/result.ts";

/** An article as linked data names it. */
export interface CitedArticle {
  /** Its published address; else where the service keeps it; else a name made of its text (RFC 6920). */
  readonly iri: string;
  /** Where the service keeps the text that offsets count in. */
  readonly storedAt?: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  /** ISO 8601 date, or date and time. */
  readonly publishedAt?: string;
}

/** What the articles of an answer are called. */
export interface Citations {
  /** The articles that the answer rests on; the article of the request is always among them. */
  readonly articles: readonly CitedArticle[];
  /** What was asked as a whole: the article, or the library. */
  readonly asked: readonly string[];
  /** The article that a span lies in. */
  articleOf(span: SourceSpan): CitedArticle | undefined;
  /** What a span's offsets select in: the article, or of structured facts the one fact. */
  selectedIn(span: SourceSpan): string | undefined;
}
