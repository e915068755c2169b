/**
 * Functions of an article alone, worked out for the first claim that asks and kept as long as the article. What is
 * kept is what would be worked out again: it can change no answer, only its time.
 */

/** Remembers a function of one value by that value's identity. */
export function remembered<Subject extends object, Value>(
  compute: (subject: Subject) => Value,
): (subject: Subject) => Value {
  const known = new WeakMap<Subject, { readonly value: Value }>();
  return (subject) => {
    let entry = known.get(subject);
    if (entry === undefined) known.set(subject, (entry = { value: compute(subject) }));
    return entry.value;
  };
}

/** Remembers a function of an article and one of its sentences. */
export function rememberedBySentence<Article extends object, Value>(
  compute: (article: Article, sentence: number) => Value,
): (article: Article, sentence: number) => Value {
  const valuesOf = remembered((_article: Article) => new Map<number, { readonly value: Value }>());
  return (article, sentence) => {
    const known = valuesOf(article);
    let entry = known.get(sentence);
    if (entry === undefined) known.set(sentence, (entry = { value: compute(article, sentence) }));
    return entry.value;
  };
}
