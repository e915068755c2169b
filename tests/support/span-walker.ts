/** Which text the offsets of a span count in. */
export type SpanSpace = "article" | "claim";

export interface WalkedSpan {
  readonly path: string;
  readonly space: SpanSpace;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** For a span of the article: the sentence that is said to hold it. */
  readonly sentence: { readonly start: number; readonly end: number } | null;
  /** For a span of a structured fact: the fact in whose text it counts. */
  readonly factId: string | null;
}

/**
 * Every span of an answer, by structure alone: any object with `start`, `end` and `text`. A finding's `claim`, a diff
 * step's `quote` and an operand that is `in` the claim count in what was sent; the edits of a correction carry
 * new words and are no spans; all else counts in the article.
 */
export function spansOf(answer: unknown): WalkedSpan[] {
  const found: WalkedSpan[] = [];
  walk(answer, "", "article", found);
  return found;
}

function walk(value: unknown, path: string, space: SpanSpace, found: WalkedSpan[]): void {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) walk(item, `${path}[${i}]`, space, found);
    return;
  }
  if (!isRecord(value)) return;
  const { start, end, text, sentence, factId } = value;
  if (typeof start === "number" && typeof end === "number" && typeof text === "string") {
    const whole =
      isRecord(sentence) && typeof sentence["start"] === "number" && typeof sentence["end"] === "number"
        ? { start: sentence["start"], end: sentence["end"] }
        : null;
    found.push({ path, space, start, end, text, sentence: whole, factId: typeof factId === "string" ? factId : null });
  }
  for (const [key, item] of Object.entries(value)) {
    if (key === "edits") continue;
    const inSent = key === "claim" || key === "quote" || (key === "span" && value["in"] === "claim");
    walk(item, path === "" ? key : `${path}.${key}`, inSent ? "claim" : space, found);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

/** The spans that are not what their text says, or do not lie in their sentence; empty where all are true. */
export function untrueSpans(
  answer: unknown,
  texts: { readonly article: string; readonly claim: string },
): WalkedSpan[] {
  return spansOf(answer).filter((span) => {
    const raw = texts[span.space];
    const cut =
      span.start >= 0 &&
      span.start <= span.end &&
      span.end <= raw.length &&
      raw.slice(span.start, span.end) === span.text;
    const held = span.sentence === null || (span.sentence.start <= span.start && span.end <= span.sentence.end);
    return !cut || !held;
  });
}
