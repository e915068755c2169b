import type { CitedArticle, Citations } from "../lib/format/cited-article.ts";
import type { SourceSpan } from "../lib/index.ts";
import type { Source } from "./source/source.ts";

/** Says what the articles of an answer are called in linked data, for the spans of one result. */
export type CiteArticles = (spans: readonly SourceSpan[]) => Citations;

/**
 * Names the articles that were read: by their published address, else by their place in the library
 * (`origin` is the service's own), else by the digest of their text. `sent` is whether the request
 * brought or named the article; of the library, only the articles that a result cites are its own.
 */
export async function citeArticles(origin: string, sources: readonly Source[], sent: boolean): Promise<CiteArticles> {
  const cited = await Promise.all(sources.map(async (source) => ({ source, ...(await citedArticle(origin, source)) })));
  const entryOf = ({ articleId }: SourceSpan) =>
    cited.find(({ source }) => source.article.id === articleId) ?? cited[0];
  return (spans) => {
    const used = sent ? cited : cited.filter((entry) => spans.some((span) => entryOf(span) === entry));
    return {
      articles: used.map(({ article }) => article),
      asked: sent ? used.map(({ article }) => article.iri) : [`${origin}/v1/articles`],
      articleOf: (span) => entryOf(span)?.article,
      selectedIn(span) {
        const entry = entryOf(span);
        return span.factId === undefined ? entry?.article.iri : `${entry?.digest}#${encodeURIComponent(span.factId)}`;
      },
    };
  };
}

async function citedArticle(
  origin: string,
  { article, text, facts }: Source,
): Promise<{ readonly article: CitedArticle; readonly digest: string }> {
  const { id, length: _length, ...about } = article;
  const digest = await digestName(facts === undefined ? text : JSON.stringify(facts));
  const storedAt = id === undefined ? undefined : `${origin}/v1/articles/${encodeURIComponent(id)}`;
  const iri = article.url ?? storedAt ?? digest;
  return { article: { iri, ...(storedAt === undefined ? {} : { storedAt }), ...about }, digest };
}

/** A name made of a text's SHA-256 (RFC 6920): the same text has the same name everywhere. */
export async function digestName(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  const base64 = btoa(String.fromCharCode(...digest));
  return `ni:///sha-256;${base64.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/u, "")}`;
}
