import type { Alignment, EntityResolution } from "../../align/alignment.ts";
import { alignPart } from "../../align/alignment.ts";
import type { ArticleReading } from "../../align/article-reading.ts";
import type { ClaimReading } from "../../align/claim-reading.ts";
import { scopesOfSentence } from "../../align/sentence-scopes.ts";
import type { Part, Unit } from "../../claim/part.ts";
import type { Analysis } from "../../extract/analysis.ts";
import type { Clause } from "../../extract/clause.ts";
import type { Quantity } from "../../extract/quantity.ts";
import type { Time } from "../../extract/time.ts";
import { BEGINNING_VERBS, ENDING_VERBS } from "../../lexicon/state-verbs.ts";
import { compareDuration } from "../duration.ts";
import type { Judgement, JudgeSettings } from "../judgement.ts";
import type { DerivedAlignment } from "./derived-alignment.ts";

/**
 * How long it lasted, from dates: "a ban that had stood since 1978" up to the article's own day, and from a clause that
 * begins a state to the one that ends it ("married in 1960; they divorced in 1979").
 */
export function lapseAlignments(
  claim: ClaimReading,
  part: Part,
  article: ArticleReading,
  sentence: number,
  entities: EntityResolution,
  settings: JudgeSettings,
): DerivedAlignment[] {
  if (part.negated) return [];
  return part.units.flatMap((unit): DerivedAlignment[] => {
    const claimed = unit.quantity;
    if (
      claimed === undefined ||
      claimed.kind !== "duration" ||
      claimed.comparator === "less_than" ||
      claimed.comparator === "at_most"
    )
      return [];
    const found =
      sinceThen(claim, part, unit, article, sentence, entities, settings) ??
      betweenClauses(claim, part, unit, article, sentence, entities);
    return found === null ? [] : [found];
  });
}

/** The claim's words may stand anywhere in the sentence; what is said of them is said by the dated clauses. */
function wholeSentence(
  claim: ClaimReading,
  part: Part,
  article: ArticleReading,
  sentence: number,
  entities: EntityResolution,
  dated: readonly Clause[],
): Alignment {
  const scopes = scopesOfSentence(article, sentence);
  const tokens = [...new Set(scopes.flatMap((s) => s.tokens))].toSorted((a, b) => a - b);
  return alignPart(claim, part, article, { sentence, clauses: dated, tokens, context: [] }, entities);
}

/** The clause that a date stands in: the shortest one around it. */
function clauseOf(clauses: readonly Clause[], time: Time): Clause | undefined {
  return clauses
    .filter((c) => c.kind !== "apposition" && c.firstToken <= time.firstToken && time.endToken <= c.endToken)
    .toSorted((a, b) => a.endToken - a.firstToken - (b.endToken - b.firstToken))[0];
}

function timesIn(article: Analysis, sentence: number): Time[] {
  return article.bySentence.times.get(sentence).filter((t) => t.from !== null && !t.approximate);
}

/** "A ban that had stood since 1978": what lasts is the subject of that very clause. */
function sinceThen(
  claim: ClaimReading,
  part: Part,
  unit: Unit,
  article: ArticleReading,
  sentence: number,
  entities: EntityResolution,
  settings: JudgeSettings,
): DerivedAlignment | null {
  const reference = settings.asOf ?? settings.published;
  const claimed = unit.quantity;
  const subject = part.clause?.subject;
  if (reference === null || claimed === undefined || subject == null) return null;
  const clauses = article.clausesBySentence.get(sentence) ?? [];
  for (const time of timesIn(article.analysis, sentence)) {
    const clause = time.relation === "since" ? clauseOf(clauses, time) : undefined;
    if (clause === undefined || clause.predicate.polarity === "negative" || clause.predicate.modality !== "asserted")
      continue;
    const comparison = compareDuration(claimed, time, reference);
    if (comparison?.relation !== "entails" || comparison.proof === undefined) continue;
    const alignment = wholeSentence(claim, part, article, sentence, entities, [clause]);
    const head = [...alignment.matches.values()].find(
      (m) => m.unit.firstToken <= subject.head && subject.head < m.unit.endToken,
    );
    const said = clause.subject;
    const isItsSubject =
      head?.tokens.some(
        (t) => (said !== null && said.firstToken <= t && t < said.endToken) || t === clause.firstToken - 1,
      ) === true;
    if (!isItsSubject) continue;
    return {
      alignment,
      judgement: judgementOf(unit, [time], comparison.message, comparison.proof),
      carried: new Set([unit]),
      answersDenial: false,
    };
  }
  return null;
}

/** "Married in 1960; they divorced in 1979": nineteen years of marriage. */
function betweenClauses(
  claim: ClaimReading,
  part: Part,
  unit: Unit,
  article: ArticleReading,
  sentence: number,
  entities: EntityResolution,
): DerivedAlignment | null {
  const claimed = unit.quantity;
  if (claimed === undefined) return null;
  const clauses = article.clausesBySentence.get(sentence) ?? [];
  const dated = timesIn(article.analysis, sentence).flatMap((time) => {
    const clause = time.relation === "in" ? clauseOf(clauses, time) : undefined;
    return clause === undefined || clause.predicate.polarity === "negative" || clause.predicate.modality !== "asserted"
      ? []
      : [{ time, clause }];
  });
  if (dated.length !== 2) return null;
  const [first, last] = dated;
  if (first === undefined || last === undefined || first.clause === last.clause) return null;
  if (
    !BEGINNING_VERBS.has(first.clause.predicate.lemma) ||
    !ENDING_VERBS.has(last.clause.predicate.lemma) ||
    !speakOfSame(article.analysis, first.clause, last.clause)
  )
    return null;
  const proven = lapse(claimed, first.time, last.time);
  if (proven === null) return null;
  const alignment = wholeSentence(claim, part, article, sentence, entities, [first.clause, last.clause]);
  const begun = [...alignment.matches.values()].some((m) => m.tokens.includes(first.clause.predicate.head));
  if (!begun) return null;
  return {
    alignment,
    judgement: judgementOf(unit, [first.time, last.time], proven.message, proven.proof),
    carried: new Set([unit]),
    answersDenial: false,
  };
}

function lapse(
  claimed: Quantity,
  first: Time,
  last: Time,
): { readonly message: string; readonly proof: NonNullable<Judgement["proof"]> } | null {
  const comparison = last.from === null ? null : compareDuration(claimed, first, last.from);
  if (comparison?.relation !== "entails" || comparison.proof === undefined || last.from === null) return null;
  const year = Number(last.from.slice(0, 4));
  const end = {
    value: last.from === last.to ? last.from : year,
    span: { start: last.start, end: last.end, text: last.text },
    in: "article" as const,
  };
  return {
    message: `From "${first.text}" to "${last.text}" it is "${claimed.text}".`,
    proof: { ...comparison.proof, operands: [...comparison.proof.operands, end] },
  };
}

const PRONOUNS: ReadonlySet<string> = new Set(["they", "he", "she", "it", "who", "which", "that"]);

/** The second clause has no subject of its own, a pronoun, or the first one's, and ends nothing else ("left the party"). */
function speakOfSame({ document }: Analysis, first: Clause, last: Clause): boolean {
  const begun = new Set(document.tokens.slice(first.firstToken, first.endToken).map((t) => t.lemma));
  const ended = last.arguments
    .filter((a) => a.role === "object" || a.role === "complement")
    .map((a) => document.tokens[a.head]);
  if (ended.some((t) => t !== undefined && (t.pos === "NOUN" || t.pos === "PROPN") && !begun.has(t.lemma)))
    return false;
  const subject = last.subject;
  if (subject === null || first.subject === null) return true;
  const head = document.tokens[subject.head];
  const before = document.tokens[first.subject.head];
  return head === undefined || PRONOUNS.has(head.norm) || head.lemma === before?.lemma;
}

function judgementOf(
  unit: Unit,
  times: readonly Time[],
  message: string,
  proof: NonNullable<Judgement["proof"]>,
): Judgement {
  return {
    code: "number_derived",
    effect: "supports",
    unit,
    claim: unit,
    source: times.map((t) => ({ start: t.start, end: t.end, text: t.text })),
    message,
    proof,
    derived: true,
  };
}
