import type { ArticleReading, Engine } from "../engine.ts";
import { Problem } from "../http/problem.ts";
import { findArticle } from "../library/articles.ts";
import type { StoredArticle } from "../library/rows.ts";
import type { ArticleInput } from "../schema/article.ts";

/** What an answer says of an article, beside what it says of claims. */
export interface ArticleEcho {
  readonly id?: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
  readonly length?: number;
}

/** A fact's own text, which the offsets of its spans count in. */
export interface FactText {
  readonly id: string;
  readonly text: string;
}

/** An article ready to be checked against. */
export interface Source {
  readonly reading: ArticleReading;
  readonly article: ArticleEcho;
  /** The text that spans count in; for structured facts, `facts` holds one for each. */
  readonly text: string;
  readonly facts?: readonly FactText[];
}

/** Reads the article that a request names or brings. Throws a Problem where there is none. */
export async function readSource(engine: Engine, db: D1Database, input: ArticleInput): Promise<Source> {
  if ("id" in input) {
    const stored = await findArticle(db, input.id);
    if (stored !== null) return readStored(engine, stored);
    throw new Problem("article-not-found", `The library holds no article "${input.id}".`, {
      errors: [{ pointer: "/article/id", detail: "no such article" }],
    });
  }
  if ("text" in input) return readInline(engine, input);
  if ("facts" in input) return readFactsOnly(engine, input);
  throw new Problem("unsupported-article-form", "Pages and addresses are not read yet: send the page's text.", {
    errors: [{ pointer: "html" in input ? "/article/html" : "/article/url", detail: "not supported yet" }],
  });
}

/** Reads an article of the library. */
export function readStored(engine: Engine, stored: StoredArticle): Source {
  const { id, text, title, url, publisher, published_at: publishedAt } = stored;
  const known = {
    id,
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
  return {
    reading: engine.readArticle({ ...known, text }),
    article: { ...known, ...(publisher === undefined ? {} : { publisher }), length: text.length },
    text,
  };
}

function readInline(engine: Engine, input: Extract<ArticleInput, { text: string }>): Source {
  const { text, publisher, language: _language, ...known } = input;
  return {
    reading: engine.readArticle({ ...known, text }),
    article: { ...known, ...(publisher === undefined ? {} : { publisher }), length: text.length },
    text,
  };
}

function readFactsOnly(engine: Engine, input: Extract<ArticleInput, { facts: unknown[] }>): Source {
  const { publisher, ...article } = input;
  const { facts: _facts, about: _about, ...known } = article;
  const reading = engine.readFacts(article);
  return {
    reading,
    article: { ...known, ...(publisher === undefined ? {} : { publisher }) },
    text: "",
    facts: reading.facts,
  };
}
