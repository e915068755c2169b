import type { Fact, Span } from "../service/answers.ts";

/** A fact in the columns of the table, in words of the article. */
export interface FactRow {
  readonly who: string;
  readonly what: string;
  readonly when: string;
  readonly howMuch: string;
  readonly source: string;
}

export function rowOf({ subject, predicate, arguments: parts, time, quantities, attribution }: Fact): FactRow {
  // What stands in another column, or within another part, is not said twice.
  const rest = parts.filter(
    (part) =>
      part.text !== predicate.text &&
      !time.some((each) => within(part, each)) &&
      (subject === null || !within(part, subject)) &&
      !parts.some((other) => other !== part && within(part, other)),
  );
  const what = [
    predicate,
    ...rest.map(({ preposition, text, start }) => ({ start, text: withWord(preposition, text) })),
  ];
  return {
    who: subject === null ? "" : (subject.name ?? subject.text),
    what: what
      .toSorted((a, b) => a.start - b.start)
      .map(({ text }) => text)
      .join(" "),
    when: unique(time.map(({ text }) => text)).join("; "),
    howMuch: unique(quantities.map(({ text }) => text)).join("; "),
    source: unique(attribution.map(({ source }) => source)).join("; "),
  };
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function withWord(preposition: string | undefined, text: string): string {
  return preposition === undefined ? text : `${preposition} ${text}`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
