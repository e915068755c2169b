import { LIMITS } from "../../functions/schema/limits.ts";
import type { PageArticle } from "../page/page-script.ts";
import type { SentArticle } from "../service/service.ts";

export interface PreparedArticle {
  readonly article: SentArticle;
  /** The page is longer than the contract takes, and only its beginning is checked against. */
  readonly cut: boolean;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/u;

/** A page as the contract takes an article. What the page says of itself and does not fit is left out. */
export function prepareArticle(page: PageArticle): PreparedArticle {
  const text = page.text.toWellFormed();
  const url = URL.parse(page.url);
  const isWeb = url !== null && ["http:", "https:"].includes(url.protocol) && page.url.length <= LIMITS.urlLength;
  const { publishedAt } = page;
  const isDated = publishedAt !== null && ISO_DATE.test(publishedAt) && !Number.isNaN(Date.parse(publishedAt));
  return {
    article: {
      text: text.length <= LIMITS.articleLength ? text : firstParagraphs(text),
      ...fitting("title", page.title, LIMITS.titleLength),
      ...(isWeb ? { url: page.url } : {}),
      ...fitting("publisher", page.publisher, LIMITS.nameLength),
      ...(isDated ? { publishedAt } : {}),
    },
    cut: text.length > LIMITS.articleLength,
  };
}

function fitting(name: "title" | "publisher", value: string | null, limit: number): Partial<SentArticle> {
  const text = value?.trim().toWellFormed() ?? "";
  return text === "" || text.length > limit ? {} : { [name]: text };
}

function firstParagraphs(text: string): string {
  const head = text.slice(0, LIMITS.articleLength);
  const end = head.lastIndexOf("\n");
  return end > 0 ? head.slice(0, end) : head.toWellFormed();
}
