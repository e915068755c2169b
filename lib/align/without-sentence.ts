import type { Analysis } from "../extract/analysis.ts";
import { SentenceLists } from "../extract/sentence-lists.ts";
import type { ArticleReading } from "./article-reading.ts";
import { indexSentences } from "./candidates.ts";

/**
 * The same reading as if one of its sentences said nothing: no evidence comes from it, and nothing of it stands around
 * another's. Whom the names mean is left as the whole text tells it; offsets stay those of the whole text.
 */
export function withoutSentence(article: ArticleReading, sentence: number): ArticleReading {
  const whole = article.analysis;
  const { sentences } = whole.document;
  const own = sentences[sentence];
  const listsOf = <Item>(lists: SentenceLists<Item>): SentenceLists<Item> =>
    new SentenceLists(sentences.length, (index) => (index === sentence ? [] : lists.get(index)));
  const bySentence = {
    quantities: listsOf(whole.bySentence.quantities),
    times: listsOf(whole.bySentence.times),
    clauses: listsOf(whole.bySentence.clauses),
  };
  const analysis: Analysis = {
    ...whole,
    document: {
      ...whole.document,
      sentences: sentences.map((each) =>
        each.index === sentence ? { ...each, end: each.start, text: "", endToken: each.firstToken } : each,
      ),
    },
    mentions: whole.mentions.filter((mention) => mention.sentence !== sentence),
    quotations: whole.quotations.filter(({ start, end }) => own === undefined || end <= own.start || own.end <= start),
    quantities: bySentence.quantities.all(),
    times: bySentence.times.all(),
    clauses: bySentence.clauses.all(),
    bySentence,
  };
  return {
    ...article,
    analysis,
    clausesBySentence: bySentence.clauses,
    index: indexSentences(analysis, article.concepts),
  };
}
