import { factText } from "../align/fact-text.ts";
import type { Span } from "../text/span.ts";
import { spanOf } from "../text/span.ts";
import type { PassageReading, SentenceReading } from "./context.ts";
import type { Projection } from "./projection.ts";
import { originOf, ProjectionWriter } from "./projection.ts";
import type { TopicReader } from "./topics.ts";

const LONGEST_KEY = 40;
const MOST_KEY_WORDS = 4;

/** A line of a key and its value, as the sentence it stands for. */
export interface Keyed {
  readonly judged: Projection;
  readonly readings: readonly string[];
  /** The key, where the passage does not say what it is of; counts in the plain text. */
  readonly unclear: Span | null;
}

/** Where the value of a line such as "Opened: 1990" begins in the sentence's tokens, or 0 where it has no key. */
export function valueStart({ sentence, tokens, clauses }: SentenceReading): number {
  const colon = tokens.findIndex((t) => t.text === ":");
  const mark = tokens[colon];
  const value = tokens[colon + 1];
  if (mark === undefined || value === undefined || !value.spaced || colon < 1 || colon > MOST_KEY_WORDS) return 0;
  if (mark.start - sentence.start > LONGEST_KEY) return 0;
  const states = clauses.some((c) => c.kind === "finite" && c.subject !== null && c.predicate.head < mark.index);
  return states ? 0 : colon + 1;
}

/** Reads "Opened: 1990" under "Vasa Museum" as "Vasa Museum opened in 1990."; null where the line is no key with a value. */
export function keyedText(passage: PassageReading, reading: SentenceReading, topics: TopicReader): Keyed | null {
  const start = valueStart(reading);
  const first = reading.tokens[0];
  const value = reading.tokens[start];
  if (start === 0 || first === undefined || value === undefined || statesItself(reading, value.index)) return null;
  const { plain } = passage;
  const colon = reading.tokens[start - 1]?.start ?? first.start;
  const key = plain.text.slice(first.start, colon);
  const { end } = reading.sentence;
  const out = new ProjectionWriter();
  const topic = topics.current;
  if (topic === null || reading.mentions.some((m) => m.start < colon)) {
    out.take(plain, first.start, end);
    return { judged: out.finish(), readings: [], unclear: spanOf(plain.text, first.start, colon) };
  }
  const valueText = plain.text.slice(value.start, end).replace(/[.;]$/, "");
  const { text } = factText({ key, value: valueText }, topic);
  const at = text.indexOf(valueText);
  const keyOrigin = originOf(plain, first.start, colon);
  if (at < 0) out.put(text, originOf(plain, first.start, end));
  else {
    out.put(text.slice(0, at), keyOrigin);
    out.take(plain, value.start, value.start + valueText.length);
    out.put(text.slice(at + valueText.length), keyOrigin);
  }
  return {
    judged: out.finish(),
    readings: [`"${spanOf(plain.text, first.start, end).text}" is read as "${text}"`],
    unclear: null,
  };
}

/** "Cost: It cost $5 million": the key is a label, and what follows says it all. */
export function statesItself(reading: SentenceReading, fromToken: number): boolean {
  return reading.clauses.some((c) => c.kind === "finite" && c.subject !== null && c.subject.firstToken >= fromToken);
}
