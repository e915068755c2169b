import type { Clause } from "../extract/clause.ts";
import type { ArticleReading } from "./article-reading.ts";
import { rememberedBySentence } from "./remembered.ts";
import { scopesOf } from "./scope.ts";

/** How many sentences before its own an event noun may refer to. */
const REACH = 4;

/** The scopes of a sentence with what its event nouns refer back to, in text order. */
export const scopesInContext = rememberedBySentence((article: ArticleReading, sentence) =>
  scopesOf(article.analysis, sentence, nearbyClauses(article, sentence)),
);

/** The scopes of a sentence by itself, in text order. */
export const scopesOfSentence = rememberedBySentence((article: ArticleReading, sentence) =>
  scopesOf(article.analysis, sentence, article.clausesBySentence.get(sentence) ?? []),
);

function nearbyClauses(article: ArticleReading, sentence: number): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let i = Math.max(0, sentence - REACH); i <= sentence; i++) {
    const own = article.clausesBySentence.get(i);
    if (own !== undefined) clauses.push(...own);
  }
  return clauses;
}
