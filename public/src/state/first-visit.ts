import type { Article } from "../article/article.ts";
import { ServiceFailure } from "../service/failure.ts";
import { readArticle } from "../service/library.ts";
import { type Draft, newQuestion } from "./draft.ts";

const FIRST_ARTICLE = "morocco-us-relations";

/** What the page shows at a first visit: an article, three claims and two quotations, one of each common verdict. */
export async function firstVisit(signal: AbortSignal): Promise<Draft> {
  return {
    article: await firstArticle(signal),
    wholeLibrary: false,
    questions: [
      newQuestion("claim", "Morocco and the US have had diplomatic relations for over 200 years"),
      newQuestion("claim", "counterterrorism arrests in Morocco tripled"),
      newQuestion("claim", "Pompeo met the King of Morocco"),
      newQuestion("quote", "We value our partnership with Morocco in the fight against terrorism", "Pompeo"),
      newQuestion("quote", "We value our alliance with Morocco in the fight against terrorism", "Pompeo"),
    ],
    passage:
      "Pompeo visited Morocco in December 2018 and met Nasser Bourita, the foreign minister. Arrests for terrorism " +
      "doubled compared to 2018, according to the report. “We value our partnership with Morocco,” he wrote. It was " +
      "a wonderful trip. The danger has passed.",
    mode: "statements",
  };
}

/** The library's copy; a library without it gets the page's own. */
async function firstArticle(signal: AbortSignal): Promise<Article> {
  try {
    return await readArticle(FIRST_ARTICLE, signal);
  } catch (error) {
    if (!(error instanceof ServiceFailure)) throw error;
    const { exampleArticle } = await import("./example-article.ts");
    return exampleArticle;
  }
}
