import type { Analysis } from "../extract/analysis.ts";
import type { Clause } from "../extract/clause.ts";
import type { Entity, Mention } from "../extract/entity.ts";
import type { Time } from "../extract/time.ts";
import type { Quantity } from "../extract/quantity.ts";
import type { Sentence, Token } from "../text/document.ts";
import { tokensIn } from "../text/document.ts";
import type { Block, PlainText } from "./plain-text.ts";

/** Everything that was read out of one sentence of a passage. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly block: Block | null;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly mentions: readonly Mention[];
  readonly times: readonly Time[];
  readonly quantities: readonly Quantity[];
}

/** A passage read once: its plain text, the analysis of that text, and what each sentence holds. */
export interface PassageReading {
  readonly plain: PlainText;
  readonly analysis: Analysis;
  readonly sentences: readonly SentenceReading[];
}

/** Distributes an analysis over its sentences. Linear. */
export function readingOfPassage(plain: PlainText, analysis: Analysis): PassageReading {
  const clauses = bySentence(analysis.clauses);
  const mentions = bySentence(analysis.mentions);
  const times = bySentence(analysis.times);
  const quantities = bySentence(analysis.quantities);
  let at = 0;
  const sentences = analysis.document.sentences.map((sentence): SentenceReading => {
    while ((plain.blocks[at]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) at += 1;
    const block = plain.blocks[at];
    return {
      sentence,
      block: block !== undefined && block.start <= sentence.start ? block : null,
      tokens: tokensIn(analysis.document, sentence),
      clauses: clauses.get(sentence.index) ?? [],
      mentions: mentions.get(sentence.index) ?? [],
      times: times.get(sentence.index) ?? [],
      quantities: quantities.get(sentence.index) ?? [],
    };
  });
  return { plain, analysis, sentences };
}

function bySentence<Item extends { readonly sentence: number }>(items: readonly Item[]): Map<number, Item[]> {
  const grouped = new Map<number, Item[]>();
  for (const item of items) {
    const list = grouped.get(item.sentence);
    if (list === undefined) grouped.set(item.sentence, [item]);
    else list.push(item);
  }
  return grouped;
}

/** The main clause: finite, with a subject, opened by no conjunction. */
export function mainClause({ clauses }: Pick<SentenceReading, "clauses">): Clause | null {
  return clauses.find((c) => c.kind === "finite" && c.opener === null && c.subject !== null) ?? null;
}

/** Whether a figure or date stands in the sentence. */
export function hasFigures({ quantities, times }: Pick<SentenceReading, "quantities" | "times">): boolean {
  return times.length > 0 || quantities.some((quantity) => quantity.kind !== "ordinal");
}

/** The entity of a mention. */
export function entityOf(analysis: Analysis, mention: Mention): Entity | null {
  return analysis.entities[mention.entity] ?? null;
}
