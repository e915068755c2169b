import type { Page } from "../../lib/page/index.ts";
import type { AppContext } from "../http/context.ts";
import { Problem } from "../http/problem.ts";
import type { ArticleDraft, FetchedArticle, PageArticle } from "../schema/article.ts";
import { LIMITS } from "../schema/limits.ts";
import { isEnglishTag } from "../schema/text.ts";
import { fetchPage } from "./fetch-page.ts";
import { PageTooComplex } from "./page-work.ts";

/** An article as it was read from a page. */
export type ExtractedArticle = ArticleDraft & { readonly byline?: string };

/**
 * Reads the article of a page that a request brings, or names for the service to fetch. What the
 * request itself says of the article stands before what the page says. `pointer` leads to the article
 * in the request's body. Throws a Problem for a page that cannot be fetched or read.
 */
export async function extractArticle(
  context: AppContext,
  input: PageArticle | FetchedArticle,
  pointer: string,
): Promise<ExtractedArticle> {
  const { timing } = context.var;
  if ("html" in input) {
    const { html, ...given } = input;
    return timing.measure("extract", async () => articleOf(await pageOf(html), given, `${pointer}/html`));
  }
  const loopback = context.env.FETCH_LOOPBACK === "on";
  const at = `${pointer}/url`;
  const { kind, content } = await timing.measure("fetch", () =>
    fetchPage(input.url, { loopback, milliseconds: LIMITS.pageMilliseconds, pointer: at }),
  );
  return timing.measure("extract", async () =>
    articleOf(kind === "html" ? await pageOf(content) : plainPage(content), input, at),
  );
}

async function pageOf(html: string): Promise<Page> {
  // Set up with the first page, since most requests bring none and every start would pay for it.
  const { readHtml } = await import("./read-html.ts");
  try {
    return readHtml(html);
  } catch (error) {
    if (error instanceof PageTooComplex) throw new Problem("page-too-complex", error.message, { cause: error });
    throw error;
  }
}

function plainPage(content: string): Page {
  const text = content.replaceAll(/\r\n?/gu, "\n").trim();
  return { title: null, byline: null, siteName: null, publishedAt: null, language: null, text };
}

type Given = Omit<PageArticle, "html">;

function articleOf(page: Page, given: Given, pointer: string): ExtractedArticle {
  const { text, language } = page;
  if (text === "") {
    throw new Problem("empty-article", "The page has no text to read.", {
      errors: [{ pointer, detail: "no text was found in the page" }],
    });
  }
  if (text.length > LIMITS.articleLength) {
    const detail = `The page's main text exceeds ${LIMITS.articleLength} characters.`;
    throw new Problem("article-too-large", detail, { errors: [{ pointer, detail: "its text is too long" }] });
  }
  const isEnglish = language === null || isEnglishTag(language);
  if (given.language === undefined && !isEnglish && !readsAsEnglish(text)) {
    throw new Problem("unsupported-language", `The page is in "${language}": only English (en) is supported.`, {
      errors: [{ pointer, detail: "the page is not in English" }],
    });
  }
  const title = shortened(page.title, LIMITS.titleLength);
  const byline = shortened(page.byline, LIMITS.nameLength);
  const publisher = shortened(page.siteName, LIMITS.nameLength);
  return {
    text,
    ...(title === null ? {} : { title }),
    ...(byline === null ? {} : { byline }),
    ...(publisher === null ? {} : { publisher }),
    ...(page.publishedAt === null ? {} : { publishedAt: page.publishedAt }),
    ...(language === null || !isEnglishTag(language) ? {} : { language }),
    ...given,
  };
}

/** Cut at the limit, and never within a character. */
function shortened(text: string | null, limit: number): string | null {
  return text === null || text.length <= limit
    ? text
    : text
        .slice(0, limit)
        .toWellFormed()
        .replace(/\uFFFD$/u, "");
}

/** Frequent in English, and rare or unknown in its neighbours. */
const ENGLISH_WORDS = /^(?:the|and|of|to|is|that|with|for|from|are|have|this|by|said|has|were)$/u;
/** Of a text's words; English prose has a quarter, other languages hardly any. */
const ENGLISH_SHARE = 0.1;

/** Whether a text is English whatever its page declares: templates often declare another language. */
function readsAsEnglish(text: string): boolean {
  const words = text.slice(0, 20_000).toLowerCase().split(/\s+/u);
  return words.filter((word) => ENGLISH_WORDS.test(word)).length >= ENGLISH_SHARE * words.length;
}
