import type { Argument, Clause } from "../extract/clause.ts";
import type { Entity } from "../extract/entity.ts";
import type { Analysis } from "../extract/analysis.ts";
import { overlaps } from "../text/span.ts";
import type { SentenceReading } from "./context.ts";
import { mainClause } from "./context.ts";
import { isPersonNoun, isPlural, reachOf } from "./pronouns.ts";

/** Longer phrases are described, not named: they would make no sentence in a pronoun's place. */
const LONGEST = 80;
/** "In Lund", "at the port": says where, and is seldom taken up by "it" where the subject can be. */
const SETTING: ReadonlySet<string> = new Set([
  "in",
  "at",
  "near",
  "on",
  "outside",
  "inside",
  "during",
  "for",
  "since",
  "until",
  "by",
  "after",
  "before",
]);

/** What the phrase of a sentence is called in another sentence: a name, or the phrase made definite. */
export interface Antecedent {
  readonly text: string;
  readonly plural: boolean;
}

/**
 * What "it" or "they" at the start of the next sentence stands for: the only phrase of this one that it
 * can, or its subject where all others only say where or when. Null in any doubt. `known` is what
 * this sentence's own subject was found to stand for.
 */
export function antecedentIn(
  analysis: Analysis,
  reading: SentenceReading,
  plural: boolean,
  known: Antecedent | null,
): Antecedent | null {
  const main = mainClause(reading);
  if (main === null || main.subject === null) return null;
  const subject = known ?? phraseOf(analysis, reading, wholeSubject(analysis, main, main.subject));
  if (subject === null) return null;
  const fits = (phrase: Antecedent, argument: Argument | null): boolean =>
    phrase.plural === plural && (argument === null || !isPerson(analysis, reading, argument));
  const subjectFits = known !== null ? known.plural === plural : fits(subject, main.subject);
  const rivals = rivalsOf(reading, main).flatMap((argument): Rival[] => {
    const phrase = phraseOf(analysis, reading, argument);
    if (phrase === null) return isPerson(analysis, reading, argument) ? [] : [{ argument, phrase }];
    return fits(phrase, argument) && phrase.text !== subject.text ? [{ argument, phrase }] : [];
  });
  if (subjectFits) {
    const weighty = rivals.filter(({ argument }) => !SETTING.has(argument.preposition ?? ""));
    return weighty.length === 0 ? subject : null;
  }
  return rivals.length === 1 ? (rivals[0]?.phrase ?? null) : null;
}

const FEMALE: ReadonlySet<string> = new Set(["she", "her", "hers", "herself"]);

/** The one person that a sentence names or speaks of, where nobody else can be meant by the pronoun. */
export function onlyPerson(analysis: Analysis, reading: SentenceReading, pronoun: string): Antecedent | null {
  const people = new Set<Entity>();
  for (const mention of reading.mentions) {
    const entity = analysis.entities[mention.entity];
    if (entity?.kind === "person") people.add(entity);
    else if (entity?.kind === "other") return null;
  }
  const [person] = people;
  if (person === undefined || people.size > 1) return null;
  if (person.gender !== "unknown" && (person.gender === "female") !== FEMALE.has(pronoun)) return null;
  const described = (index: number): boolean =>
    reading.mentions.some((m) => m.firstToken <= index && index < m.endToken) ||
    person.descriptions.some((d) => overlaps(d, analysis.document.tokens[index] ?? d)) ||
    reading.clauses.some((c) => c.predicate.lemma === "be" && c.firstToken <= index && index < c.endToken);
  if (reading.tokens.some((t) => (t.pos === "NOUN" && isPersonNoun(t) && !described(t.index)) || t.norm === "who"))
    return null;
  return { text: person.name, plural: false };
}

/** "The bridge over the Nisse river": the subject with what follows it up to the verb, where no comma parts them. */
function wholeSubject(analysis: Analysis, main: Clause, subject: Argument): Argument {
  const { tokens, text } = analysis.document;
  const last = tokens[main.predicate.firstToken - 1];
  if (last === undefined || last.index < subject.endToken) return subject;
  const between = tokens.slice(subject.endToken, last.index + 1);
  if (
    between.some(
      (t) => t.kind === "punctuation" || t.pos === "VERB" || t.pos === "AUX" || t.norm === "of" || t.pos === "ADV",
    )
  )
    return subject;
  return { ...subject, end: last.end, endToken: last.index + 1, text: text.slice(subject.start, last.end) };
}

/** `phrase` is null where it could be meant and cannot be repeated. */
interface Rival {
  readonly argument: Argument;
  readonly phrase: Antecedent | null;
}

/** The other phrases of the sentence; a copula's complement describes the subject, and figures and dates are nothing to refer to. */
function rivalsOf(reading: SentenceReading, main: Clause): Argument[] {
  const rivals: Argument[] = [];
  for (const clause of reading.clauses) {
    if (clause.kind === "apposition") continue;
    if (
      clause !== main &&
      clause.subject !== null &&
      clause.subject.firstToken !== main.subject?.firstToken &&
      reachOfSubject(reading, clause) === null
    )
      rivals.push(clause.subject);
    for (const argument of clause.arguments) {
      if (argument.role === "complement" && clause.predicate.lemma === "be") continue;
      // What stands between subject and verb belongs to the subject; only "of" names another thing there.
      if (
        clause === main &&
        argument.firstToken < clause.predicate.firstToken &&
        argument.preposition !== "of" &&
        argument.role === "oblique"
      )
        continue;
      const dated = reading.times.some((time) => overlaps(time, argument));
      if (!dated && !rivals.some((r) => r.firstToken === argument.firstToken)) rivals.push(argument);
    }
  }
  return rivals;
}

function reachOfSubject(reading: SentenceReading, clause: Clause): string | null {
  const first = reading.tokens[0]?.index ?? 0;
  const { subject } = clause;
  if (subject === null) return null;
  if (subject.endToken - subject.firstToken === 1) {
    const token = reading.tokens[subject.firstToken - first];
    if (token?.pos === "PRON") return token.norm;
  }
  return reachOf(reading, subject.firstToken - first);
}

function isPerson(analysis: Analysis, reading: SentenceReading, argument: Argument): boolean {
  const head = analysis.document.tokens[argument.head];
  if (head === undefined) return false;
  const entity = namedBy(analysis, reading, argument);
  return entity === null ? isPersonNoun(head) || head.pos === "PRON" : entity.kind === "person";
}

function namedBy(analysis: Analysis, reading: SentenceReading, argument: Argument): Entity | null {
  const mention = reading.mentions.find((m) => m.firstToken <= argument.head && argument.head < m.endToken);
  return mention === undefined ? null : (analysis.entities[mention.entity] ?? null);
}

/** The phrase as it would be repeated; null for a pronoun, a list, or a phrase too long or too deep to repeat. */
export function phraseOf(analysis: Analysis, reading: SentenceReading, argument: Argument): Antecedent | null {
  const { tokens, text } = analysis.document;
  const head = tokens[argument.head];
  const first = tokens[argument.firstToken];
  if (head === undefined || first === undefined || head.pos === "PRON") return null;
  const words = tokens.slice(argument.firstToken, argument.endToken);
  if (words.some((t) => t.norm === "and" || t.norm === "or")) {
    const whole = text.slice(argument.start, argument.end);
    return whole.length <= LONGEST && words.every((t) => t.pos !== "VERB") ? { text: whole, plural: true } : null;
  }
  const mention = reading.mentions.find((m) => m.firstToken <= argument.head && argument.head < m.endToken);
  const entity = namedBy(analysis, reading, argument);
  if (entity !== null && mention !== undefined && entity.mentions.some((m) => m.kind === "name"))
    return { text: withArticle(entity.name, first), plural: entity.kind === "group" };
  if (mention !== undefined || argument.end - argument.start > LONGEST) return null;
  const phrase = text.slice(argument.start, argument.end);
  const bare = phrase.replace(/^(?:an?|the|this|that|its|their)\s+/i, "");
  const owned = /^(?:its|their|his|her|our|my)\s/i.test(phrase);
  if (owned) return null;
  const plural = isPlural(head);
  const indefinite = /^(?:an?|the|this|that|these|those)\s/i.test(phrase);
  return { text: indefinite ? `the ${bare}` : phrase, plural };
}

/** "The Vasa Museum" keeps its article; most names have none. */
function withArticle(name: string, first: { readonly norm: string }): string {
  const article = first.norm === "the" && !/^the\s/i.test(name);
  return article ? `the ${name}` : name;
}
