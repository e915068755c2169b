import about from "../../../fixtures/articles/morocco-us-relations/article.json";
import text from "../../../fixtures/articles/morocco-us-relations/article.txt?raw";
import type { Article } from "../article/article.ts";

/** The first visit's article, for a service whose library does not hold it. */
export const exampleArticle: Article = {
  text,
  title: about.title,
  url: about.url,
  publisher: about.publisher,
  publishedAt: about.publishedAt,
};
