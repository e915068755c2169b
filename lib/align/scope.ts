import type { Analysis } from "../extract/analysis.ts";
import type { Clause } from "../extract/clause.ts";
import type { Sentence, Token } from "../text/document.ts";
import { tokensBetween } from "../text/document.ts";
import { relativeAntecedent } from "./relative-reference.ts";

/**
 * A stretch of the article in which things are said of each other: the clauses of one territory
 * with their subjects and what is fronted before them, or a whole sentence that has no verb.
 */
export interface Scope {
  readonly sentence: number;
  readonly clauses: readonly Clause[];
  /** Clauses of the sentence that only hang on a subject here ("plans to ban it were dropped"): their words are in reach, what they say is theirs. */
  readonly hosted?: readonly Clause[];
  /** Token indexes of the article, ascending. */
  readonly tokens: readonly number[];
  /** Tokens of an earlier clause that an event noun here refers back to ("during the visit"). */
  readonly context: readonly number[];
}

/**
 * Tokens of the longest sentence in which it can be told what is said of what: the longest of the news
 * have 150. More is a table or a list without its marks, and to hold a claim against it takes the product of their figures and clauses.
 */
const LONGEST_SENTENCE = 500;

/** Whether a sentence is too long to be one; nothing is read out of it but its words. */
export function isTooLong({ firstToken, endToken }: Pick<Sentence, "firstToken" | "endToken">): boolean {
  return endToken - firstToken > LONGEST_SENTENCE;
}

/** The scopes of one sentence, in text order; none of one that is too long. */
export function scopesOf(analysis: Analysis, sentenceIndex: number, clauses: readonly Clause[]): Scope[] {
  const sentence = analysis.document.sentences[sentenceIndex];
  if (sentence === undefined || isTooLong(sentence)) return [];
  const context = eventContext(analysis, sentenceIndex, clauses);
  const scopes: Scope[] = [];
  const territories = new Map<number, Clause[]>();
  for (const clause of clauses) {
    if (clause.sentence !== sentenceIndex) continue;
    if (clause.kind === "apposition") {
      scopes.push({
        sentence: sentenceIndex,
        clauses: [clause],
        tokens: rangeOf(clause.firstToken, clause.endToken),
        context,
      });
    } else {
      territories.set(clause.territory, [...(territories.get(clause.territory) ?? []), clause]);
    }
  }
  if (territories.size === 0) {
    return [
      ...scopes,
      { sentence: sentenceIndex, clauses: [], tokens: rangeOf(sentence.firstToken, sentence.endToken), context },
    ];
  }
  const firstClause = [...territories.values()][0]?.[0];
  const fronted = rangeOf(
    sentence.firstToken,
    firstClause?.subject?.firstToken ?? firstClause?.firstToken ?? sentence.firstToken,
  );
  for (const group of territories.values()) {
    const tokens = new Set<number>();
    const ofSubjects = new Set<number>();
    for (const clause of group) {
      for (const i of rangeOf(clause.firstToken, clause.endToken)) tokens.add(i);
      for (const i of subjectTokens(analysis.document.tokens, clause)) ofSubjects.add(i);
    }
    for (const i of ofSubjects) tokens.add(i);
    if (group.some((c) => c.kind === "finite")) for (const i of fronted) tokens.add(i);
    const antecedent = impersonalAntecedent(analysis, group, [...territories.values()]);
    const hosted = [...territories.values()]
      .flat()
      .filter((c) => ofSubjects.has(c.predicate.head) && !group.includes(c));
    scopes.push({
      sentence: sentenceIndex,
      clauses: group,
      ...(hosted.length === 0 ? {} : { hosted }),
      tokens: [...tokens].toSorted((a, b) => a - b),
      context: [...context, ...antecedent, ...relativeAntecedent(analysis, group)],
    });
  }
  return scopes;
}

const IMPERSONAL: ReadonlySet<string> = new Set(["it", "they"]);

/** "The bridge was not built in 1920; it was built in 1931": the pronoun takes up the subject of the clause before it. */
function impersonalAntecedent(
  analysis: Analysis,
  group: readonly Clause[],
  groups: readonly (readonly Clause[])[],
): number[] {
  const { tokens } = analysis.document;
  const subject = group[0]?.subject;
  if (subject == null || group[0]?.opener !== null || !IMPERSONAL.has(tokens[subject.head]?.norm ?? "")) return [];
  const [source] = group[0].attributions;
  // "Police said they had no reason": the plural is those who say so.
  if (source !== undefined && tokens[subject.head]?.norm === "they" && group[0].attributions.length === 1) {
    const said = tokensBetween(analysis.document, source.span.start, source.span.end);
    const first = said[0];
    if (first?.sentence === group[0].sentence && first.index < subject.firstToken) return said.map((t) => t.index);
  }
  const at = groups.findIndex((g) => g === group);
  const earlier = groups.slice(0, at).findLast((g) => g[0]?.opener === null)?.[0];
  if (earlier?.subject == null || earlier.attributions.length !== (group[0]?.attributions.length ?? 0)) return [];
  return IMPERSONAL.has(tokens[earlier.subject.head]?.norm ?? "")
    ? []
    : rangeOf(earlier.subject.firstToken, earlier.subject.endToken);
}

/** A subject with the "of" phrases that hang on it, up to the verb or the next comma. */
function subjectTokens(tokens: readonly Token[], clause: Clause): number[] {
  const { subject, predicate } = clause;
  if (subject === null) return [];
  let end = subject.endToken;
  const limit = subject.firstToken < predicate.firstToken ? predicate.firstToken : end;
  // "Efforts to rein in such groups": an infinitive belongs to the noun before it, a finite verb does not.
  const verbal = (at: number): boolean =>
    tokens[at]?.pos === "AUX" || (tokens[at]?.pos === "VERB" && tokens[at - 1]?.norm !== "to");
  while (end < limit && tokens[end]?.text !== "," && !verbal(end)) end += 1;
  return rangeOf(subject.firstToken, end);
}

function rangeOf(first: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i);
}

/** How many sentences back an event noun may refer. */
const EVENT_REACH = 4;
const EVENT_PREPOSITIONS: ReadonlySet<string> = new Set([
  "during",
  "after",
  "following",
  "at",
  "in",
  "before",
  "since",
  "ahead",
  "on",
]);

/**
 * "During the visit": a definite event noun after a preposition points to the nearest earlier
 * clause whose verb has that noun's stem, and what that clause says of place and time holds here.
 */
function eventContext(analysis: Analysis, sentenceIndex: number, clauses: readonly Clause[]): number[] {
  const { document } = analysis;
  const sentence = document.sentences[sentenceIndex];
  if (sentence === undefined) return [];
  for (let i = sentence.firstToken; i + 2 < sentence.endToken; i++) {
    const preposition = document.tokens[i];
    const determiner = document.tokens[i + 1];
    const noun = document.tokens[i + 2];
    if (preposition === undefined || determiner === undefined || noun === undefined) continue;
    const definite =
      determiner.norm === "the" ||
      determiner.norm === "this" ||
      determiner.norm === "that" ||
      determiner.norm === "his" ||
      determiner.norm === "her" ||
      determiner.norm === "their";
    if (!EVENT_PREPOSITIONS.has(preposition.norm) || !definite || noun.pos !== "NOUN") continue;
    const antecedent = clauses.findLast(
      (c) =>
        c.sentence < sentenceIndex &&
        c.sentence >= sentenceIndex - EVENT_REACH &&
        c.kind !== "apposition" &&
        sameEvent(noun, document.tokens[c.predicate.head]),
    );
    if (antecedent !== undefined) return rangeOf(antecedent.predicate.firstToken, antecedent.endToken);
  }
  return [];
}

function sameEvent(noun: Token, verb: Token | undefined): boolean {
  if (verb === undefined || verb.lemma.length < 3) return false;
  const stem = verb.lemma.slice(0, Math.max(4, verb.lemma.length - 2));
  return noun.lemma === verb.lemma || (noun.lemma.startsWith(stem) && noun.lemma.length <= verb.lemma.length + 5);
}
