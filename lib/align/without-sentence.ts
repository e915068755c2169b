import type { Analysis } from "../extract/analysis.ts";
import type { ArticleReading } from "./article-reading.ts";
import { indexSentences } from "./candidates.ts";

/**
 * The same reading as if one of its sentences said nothing: no evidence comes from it, and nothing of it stands around
 * another's. Whom the names mean is left as the whole text tells it; offsets stay those of the whole text.
 */
export function withoutSentence(article: ArticleReading, sentence: number): ArticleReading {
  const elsewhere = (item: { readonly sentence: number }): boolean => item.sentence !== sentence;
  const whole = article.analysis;
  const { sentences } = whole.document;
  const own = sentences[sentence];
  const analysis: Analysis = {
    ...whole,
    document: {
      ...whole.document,
      sentences: sentences.map((each) =>
        each.index === sentence ? { ...each, end: each.start, text: "", endToken: each.firstToken } : each,
      ),
    },
    quantities: whole.quantities.filter(elsewhere),
    times: whole.times.filter(elsewhere),
    mentions: whole.mentions.filter(elsewhere),
    quotations: whole.quotations.filter(({ start, end }) => own === undefined || end <= own.start || own.end <= start),
    clauses: whole.clauses.filter(elsewhere),
  };
  const clausesBySentence = new Map(article.clausesBySentence);
  clausesBySentence.delete(sentence);
  return { ...article, analysis, clausesBySentence, index: indexSentences(analysis, article.concepts) };
}
