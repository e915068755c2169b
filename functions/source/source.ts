import type { ArticleText } from "../../lib/index.ts";
import type { ArticleReading } from "../engine.ts";
import type { AppContext } from "../http/context.ts";
import { Problem } from "../http/problem.ts";
import { findArticle } from "../library/articles.ts";
import { contentHash } from "../library/content-hash.ts";
import type { StoredArticle } from "../library/rows.ts";
import type { ArticleEcho, ArticleInput, FetchedArticle, PageArticle } from "../schema/article.ts";
import { extractArticle } from "./page-article.ts";

/** A fact's own text, which the offsets of its spans count in. */
export interface FactText {
  readonly id: string;
  readonly text: string;
}

/** An article ready to be checked against. */
export interface Source {
  /** Names all that a reading of the article depends on. */
  readonly key: string;
  /** The article as the engine reads it; the first use does the reading, unless the isolate did it before. */
  readonly reading: ArticleReading;
  readonly isRead: boolean;
  readonly article: ArticleEcho;
  /** The text that spans count in; for structured facts, `facts` holds one for each. */
  readonly text: string;
  readonly facts?: readonly FactText[];
  /** Of a page: what was read from it and the caller has not seen. */
  readonly extracted?: { readonly byline?: string; readonly text: string };
}

/** The article that a request names or brings. Throws a Problem where there is none. */
export async function readSource(context: AppContext, input: ArticleInput): Promise<Source> {
  if ("id" in input) {
    const stored = await findArticle(context.env.DB, input.id);
    if (stored !== null) return storedSource(context, stored);
    throw new Problem("article-not-found", `The library holds no article "${input.id}".`, {
      errors: [{ pointer: "/article/id", detail: "no such article" }],
    });
  }
  if ("text" in input) return textSource(context, input, `text:${await contentHash(input)}`);
  if ("facts" in input) return factsSource(context, input);
  return pageSource(context, input);
}

async function pageSource(context: AppContext, input: PageArticle | FetchedArticle): Promise<Source> {
  const { byline, ...article } = await extractArticle(context, input, "/article");
  const source = textSource(context, article, `text:${await contentHash(article)}`);
  return Object.assign(source, { extracted: { ...(byline === undefined ? {} : { byline }), text: article.text } });
}

/** An article of the library. */
export function storedSource(context: AppContext, stored: StoredArticle): Source {
  const { id, text, title, url, publisher, published_at: publishedAt } = stored;
  const article = {
    id,
    text,
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
  return textSource(context, article, `id:${id}:${stored.content_hash}`);
}

type TextArticle = ArticleText & { readonly publisher?: string; readonly language?: string };

/** An article as text, read when it is first needed. `key` names the text and all that is said about it. */
export function textSource(context: AppContext, input: TextArticle, key: string): Source {
  const { engine, readings } = context.var;
  const { text, publisher, language: _language, ...known } = input;
  return {
    key,
    get isRead() {
      return readings.has(key);
    },
    get reading() {
      return readings.get(key, text.length, () => engine.readArticle({ ...known, text }));
    },
    article: { ...known, ...(publisher === undefined ? {} : { publisher }), length: text.length },
    text,
  };
}

function factsSource(context: AppContext, input: Extract<ArticleInput, { facts: unknown[] }>): Source {
  const { publisher, ...article } = input;
  const { facts: _facts, about: _about, ...known } = article;
  const reading = context.var.engine.readFacts(article);
  return {
    key: "",
    isRead: true,
    reading,
    article: { ...known, ...(publisher === undefined ? {} : { publisher }) },
    text: "",
    facts: reading.facts,
  };
}

/** The members of an answer that give the texts its spans count in, where they are not the one that the caller sent. */
export function unseenTexts(source: Source | undefined): { facts?: readonly FactText[]; article?: ArticleEcho } {
  if (source?.facts !== undefined) return { facts: source.facts };
  return source?.extracted === undefined ? {} : { article: { ...source.article, ...source.extracted } };
}
