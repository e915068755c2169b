import type { Fact } from "../service/answers.ts";

/** A fact in the columns of the table, in words of the article. */
export interface FactRow {
  readonly who: string;
  readonly what: string;
  readonly when: string;
  readonly howMuch: string;
  readonly source: string;
}

export function rowOf({ subject, predicate, arguments: parts, time, quantities, attribution }: Fact): FactRow {
  const times = time.map(({ text }) => text);
  const amounts = quantities.map(({ text }) => text);
  // What stands in a column of its own need not stand in "what" as well.
  const rest = parts.filter(({ text }) => !times.includes(text));
  return {
    who: subject === null ? "" : (subject.name ?? subject.text),
    what: [
      predicate.text,
      ...rest.map(({ preposition, text }) => (preposition ? `${preposition} ${text}` : text)),
    ].join(" "),
    when: unique(times).join("; "),
    howMuch: unique(amounts).join("; "),
    source: unique(attribution.map(({ source }) => source)).join("; "),
  };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
