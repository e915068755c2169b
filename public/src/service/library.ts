import type { Article, ArticleInput } from "../article/article.ts";
import { ArticlePage, type Engine, FactsAnswer, Health, StoredArticle } from "./answers.ts";
import { ServiceFailure } from "./failure.ts";
import { callFor } from "./request.ts";

/** A page of the library's articles: those that fit the words best, or without words the newest. */
export async function searchLibrary(words: string, cursor: string | null, signal: AbortSignal) {
  const query = new URLSearchParams({ limit: "10" });
  if (words.trim() !== "") query.set("query", words.trim());
  if (cursor !== null) query.set("cursor", cursor);
  return callFor(ArticlePage, `/v1/articles?${query.toString()}`, { signal });
}

export async function readArticle(id: string, signal: AbortSignal): Promise<Article> {
  const {
    contentHash,
    id: stored,
    ...article
  } = await callFor(StoredArticle, `/v1/articles/${encodeURIComponent(id)}`, { signal });
  return { ...article, stored: { id: stored, hash: contentHash } };
}

export async function extractFacts(article: ArticleInput, signal: AbortSignal): Promise<FactsAnswer> {
  return callFor(FactsAnswer, "/v1/facts/extract", { body: { article }, signal });
}

/** Has the service fetch a page, and gives the article that it read there. */
export async function fetchArticle(url: string, signal: AbortSignal): Promise<Article> {
  const { article } = await callFor(FactsAnswer, "/v1/facts/extract", { body: { article: { url } }, signal });
  const { text, ...about } = article;
  if (text === undefined) {
    throw new ServiceFailure({
      kind: "refused",
      title: "This service does not give back the text of a page.",
      advice: "Open the page in your browser, copy its text, and paste it here.",
    });
  }
  return { ...about, url: about.url ?? url, text };
}

/** The engine that answers. */
export async function readEngine(signal: AbortSignal): Promise<Engine> {
  const { engine } = await callFor(Health, "/healthz", { signal });
  return engine;
}
