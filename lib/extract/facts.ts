import type { Analysis } from "./analysis.ts";
import type { Argument, Clause } from "./clause.ts";
import type { Fact, FactArgument, FactQuantity, FactTerm, FactTime } from "./fact.ts";
import { extentEnds } from "./extent.ts";
import { mentionAt, mentionsFrom } from "./mention-index.ts";
import type { Quantity } from "./quantity.ts";
import type { Time } from "./time.ts";
import { apposedName } from "./clauses/attributions.ts";
import { subjectEnd } from "./clauses/subject-extent.ts";

/** The longest sentence, in UTF-16 units, that a fact carries whole: a longer one would be repeated with each of its clauses. */
const LONGEST_SENTENCE = 2000;

/**
 * The article's assertions as structured facts, in text order; each part's span lies in the article's text.
 * A fact of a sentence without end carries its clause alone.
 */
export function factsOf(analysis: Analysis): Fact[] {
  const dated = bySentence(analysis.times);
  const counted = bySentence(analysis.quantities);
  const ends = extentEnds(analysis);
  return analysis.clauses.map((clause, i) =>
    factOf(
      analysis,
      clause,
      i,
      ends[i] ?? clause.end,
      dated.get(clause.sentence) ?? [],
      counted.get(clause.sentence) ?? [],
    ),
  );
}

function bySentence<T extends { readonly sentence: number }>(items: readonly T[]): Map<number, T[]> {
  const grouped = new Map<number, T[]>();
  for (const item of items) {
    const group = grouped.get(item.sentence);
    if (group === undefined) grouped.set(item.sentence, [item]);
    else group.push(item);
  }
  return grouped;
}

function factOf(
  analysis: Analysis,
  clause: Clause,
  at: number,
  end: number,
  dated: readonly Time[],
  counted: readonly Quantity[],
): Fact {
  const { document } = analysis;
  const whole = document.sentences[clause.sentence];
  const sentence = whole !== undefined && whole.end - whole.start <= LONGEST_SENTENCE ? whole : undefined;
  const inClause = (item: { readonly start: number; readonly end: number }): boolean =>
    item.start >= clause.start && item.end <= end;
  return {
    id: `f${at + 1}`,
    sentence: clause.sentence,
    start: sentence?.start ?? clause.start,
    end: sentence?.end ?? clause.end,
    text: sentence?.text ?? clause.text,
    subject: clause.subject === null ? null : subjectOf(analysis, clause, clause.subject),
    predicate: {
      start: clause.predicate.start,
      end: clause.predicate.end,
      text: clause.predicate.text,
      lemma: clause.predicate.lemma,
      polarity: clause.predicate.polarity,
      modality: clause.predicate.modality,
    },
    arguments: clause.arguments.map((argument) => argumentTerm(analysis, argument)),
    time: dated.filter(inClause).map(timeTerm),
    quantities: counted.filter(inClause).map(quantityTerm),
    attribution: clause.attributions.map((a) => ({ ...a.span, source: a.source })),
  };
}

/** The subject as printed: with the phrases that hang on it, up to the verb, the clause that hangs on it or a comma. */
function subjectOf(analysis: Analysis, clause: Clause, subject: Argument): FactTerm {
  const { tokens, text } = analysis.document;
  const before = subject.firstToken < clause.predicate.firstToken && clause.kind !== "apposition";
  const limit =
    clause.kind === "relative" ? Math.max(subject.endToken, clause.firstToken) : clause.predicate.firstToken;
  const end = before ? subjectEnd(tokens, subject.endToken, limit, clause.predicate.firstToken) : subject.endToken;
  const start = subject.start;
  const stop = tokens[end - 1]?.end ?? subject.end;
  return { start, end: stop, text: text.slice(start, stop), ...nameOf(analysis, subject, end) };
}

function argumentTerm(analysis: Analysis, argument: Argument): FactArgument {
  return {
    role: argument.role,
    start: argument.start,
    end: argument.end,
    text: argument.text,
    ...(argument.preposition === null ? {} : { preposition: argument.preposition }),
    ...nameOf(analysis, argument, argument.endToken),
  };
}

/** The fullest name of the entity that a phrase wholly is, where the phrase says less. */
function nameOf(analysis: Analysis, phrase: Argument, endToken: number): { name?: string } {
  const apposed = apposedName(analysis, endToken);
  if (apposed !== null && !bearsName(analysis, phrase, endToken)) return { name: apposed.name };
  const mention = mentionAt(analysis.mentions, phrase.head);
  const isWhole = mention !== undefined && mention.firstToken <= phrase.firstToken + 1;
  const name = isWhole ? analysis.entities[mention.entity]?.name : undefined;
  return name === undefined || name === phrase.text ? {} : { name };
}

/** Whether a name stands in the phrase, at its head or behind it. */
function bearsName({ mentions }: Analysis, phrase: Argument, endToken: number): boolean {
  return mentionsFrom(mentions, phrase.firstToken, endToken).some(
    (m) => m.kind === "name" && m.endToken <= endToken && m.endToken > phrase.head,
  );
}

function timeTerm(time: Time): FactTime {
  return { start: time.start, end: time.end, text: time.text, from: time.from, to: time.to, relation: time.relation };
}

function quantityTerm(quantity: Quantity): FactQuantity {
  return {
    start: quantity.start,
    end: quantity.end,
    text: quantity.text,
    kind: quantity.kind,
    ...(quantity.value === null ? { min: quantity.min, max: quantity.max } : { value: quantity.value }),
    unit: quantity.unit,
    ...(quantity.noun === null ? {} : { noun: quantity.noun }),
    comparator: quantity.comparator,
    ...(quantity.change === null ? {} : { change: quantity.change }),
  };
}
