import type { Alignment, Match } from "../../align/alignment.ts";
import type { Argument, Clause } from "../../extract/clause.ts";
import { OFFICE_HEADS } from "../../lexicon/offices.ts";
import { PERSON_NOUNS } from "../../lexicon/role-nouns.ts";
import type { Token } from "../../text/document.ts";
import { focusClause } from "../focus.ts";
import type { Comparator, Judgement } from "../judgement.ts";
import { headEnd } from "../noun-head.ts";
import { articleSpan } from "../source.ts";

/** Words between subject and complement that still leave them one phrase ("the excellent cooperation"). */
const SAME_PHRASE = 3;

/** "X is Y" needs the article to say it of X: by a copula, a title, an appositive, or Y before X in one phrase. */
export const compareCopula: Comparator = (alignment) => {
  const { clause } = alignment.part;
  if (clause === null || clause.predicate.lemma !== "be" || clause.predicate.passive || clause.subject === null)
    return [];
  const inside = (
    unit: { readonly start: number; readonly end: number },
    range: { readonly start: number; readonly end: number },
  ): boolean => unit.start >= range.start && unit.end <= range.end;
  const matches = [...alignment.matches.values()];
  const subject = clause.subject;
  const subjects = matches.filter((m) => inside(m.unit, subject));
  const subjectTokens = subjects.flatMap((m) => m.tokens);
  const complements = matches.filter(
    (m) => m.unit.start >= clause.predicate.end && m.unit.kind === "word" && m.relation !== "context",
  );
  const focus = focusClause(alignment);
  const earlier = focus === null ? [] : earlierSo(alignment, clause, focus);
  if (earlier.length > 0) return earlier;
  if (subjectTokens.length === 0 || complements.length === 0) return [];
  const region = focus === null ? null : complementRegion(alignment, focus);
  if (focus !== null && region !== null) {
    const { subject: said } = focus;
    const limit = focus.kind === "apposition" ? (said?.endToken ?? 0) : focus.predicate.firstToken;
    const stop =
      said === null ? 0 : headEnd(alignment.article.document.tokens, said.firstToken, Math.max(limit, said.endToken));
    const ofSubject =
      said === null ||
      isTakenUp(alignment, said, subjects) ||
      subjectTokens.some((t) => t >= said.firstToken && t < stop) ||
      mentionsSame(alignment, subjectTokens, said.endToken - 1);
    const head = headComplement(clause, complements) ?? complements[0];
    const inRegion = head === undefined || head.tokens.some((t) => t >= region.first && t < region.end);
    if (ofSubject && inRegion) return noLongerSo(alignment, clause, focus);
  }
  const near = complements.some((m) =>
    m.tokens.some((t) => subjectTokens.some((s) => Math.abs(s - t) <= SAME_PHRASE && noVerbBetween(alignment, s, t))),
  );
  if (near) return focus === null ? [] : formerly(alignment, clause, complements);
  const holder = holderOf(
    alignment,
    complements.flatMap((m) => m.tokens),
  );
  if (
    holder !== null &&
    holder.subject !== null &&
    !mentionsSame(alignment, subjectTokens, holder.subject.endToken - 1)
  ) {
    return [
      {
        code: "entity_mismatch",
        effect: "blocks",
        unit: null,
        claim: clause.subject,
        source: [articleSpan(alignment.article, [holder.firstToken, holder.endToken - 1])],
        message: `The article says this of "${holder.subject.text}", not of "${subject.text}".`,
      },
    ];
  }
  return [
    {
      code: "relation_mismatch",
      effect: "blocks",
      unit: null,
      claim: clause.predicate,
      source: focus === null ? [] : [articleSpan(alignment.article, [focus.firstToken, focus.endToken - 1])],
      message: `The article does not say this of "${subject.text}".`,
    },
  ];
};

/** "It is 11 metres long" after "the boat was found": a pronoun for what the claim names was read as such when the part was aligned. */
function isTakenUp({ article }: Alignment, { head }: Argument, subjects: readonly Match[]): boolean {
  const pronoun = article.document.tokens[head]?.norm;
  return (pronoun === "it" || pronoun === "they") && subjects.every((m) => m.relation === "context");
}

/** Where a source clause says what its subject is: after the copula, in the appositive, or the participle itself; up to the first preposition. */
function complementRegion(alignment: Alignment, focus: Clause): { first: number; end: number } | null {
  const { predicate } = focus;
  if (predicate.passive) return { first: predicate.head, end: predicate.head + 1 };
  const first = focus.kind === "apposition" ? predicate.firstToken : predicate.endToken;
  if (
    focus.kind !== "apposition" &&
    predicate.lemma !== "be" &&
    predicate.lemma !== "remain" &&
    predicate.lemma !== "become"
  )
    return null;
  const limit = focus.kind === "apposition" ? predicate.endToken : focus.endToken;
  let end = first;
  while (end < limit && alignment.article.document.tokens[end]?.pos !== "ADP") end += 1;
  return { first, end };
}

/** The match of the claim's own complement noun or adjective. */
function headComplement(clause: Clause, complements: readonly Match[]): Match | undefined {
  const complement = clause.arguments.find((a) => a.role === "complement");
  return complement === undefined ? undefined : complements.find((m) => m.unit.head === complement.head);
}

/** Words that make a lesser office of an office. */
const LESSER: ReadonlySet<string> = new Set([
  "deputy",
  "vice",
  "assistant",
  "acting",
  "interim",
  "associate",
  "junior",
]);
/** Words between such a mark and the office's noun ("former deputy prime minister"). */
const OFFICE_REACH = 4;

const PAST_MARKS: ReadonlySet<string> = new Set(["former", "formerly", "once", "previously", "ex"]);

/** "A former boxer", "was once the chairman": what is over does not bear out "is". */
function noLongerSo(alignment: Alignment, clause: Clause, focus: Clause): Judgement[] {
  const present = /^(?:is|are|'s|'re|am)$/.test(alignment.claim.document.tokens[clause.predicate.head]?.norm ?? "");
  const claimed = alignment.claim.document.tokens.some((t) => PAST_MARKS.has(t.norm));
  const opening = focus.kind === "apposition" ? titleStart(alignment, focus) : focus.predicate.firstToken;
  const mark = alignment.article.document.tokens.slice(opening, focus.endToken).find((t) => PAST_MARKS.has(t.norm));
  const past = alignment.article.document.tokens[focus.predicate.head];
  const complement = clause.arguments.find((a) => a.role === "complement");
  const office = complement !== undefined && holdsOffice(alignment.claim.document.tokens[complement.head]);
  if (
    present &&
    !claimed &&
    mark === undefined &&
    office &&
    past !== undefined &&
    focus.kind !== "apposition" &&
    (past.norm === "was" || past.norm === "were")
  ) {
    return [
      {
        code: "period_mismatch",
        vetoes: "support",
        effect: "blocks",
        unit: null,
        claim: clause.predicate,
        source: [focus.predicate],
        message: `The article says it of the past ("${past.text}").`,
      },
    ];
  }
  if (!present || claimed || mark === undefined) return [];
  return [
    {
      code: "period_mismatch",
      vetoes: "support",
      effect: "blocks",
      unit: null,
      claim: clause.predicate,
      source: [{ start: mark.start, end: mark.end, text: mark.text }],
      message: `The article says it of the past ("${mark.text}").`,
    },
  ];
}

/** "Former governor Lea Strand", "deputy mayor Dot Ash": what stands before the office says that it is another, or over. */
function formerly(alignment: Alignment, clause: Clause, complements: readonly Match[]): Judgement[] {
  const { tokens } = alignment.article.document;
  const head = headComplement(clause, complements) ?? complements[0];
  const at = head === undefined ? -1 : Math.min(...head.tokens);
  const mark = tokens
    .slice(Math.max(0, at - OFFICE_REACH), Math.max(0, at))
    .findLast((t) => t.sentence === tokens[at]?.sentence && (PAST_MARKS.has(t.norm) || LESSER.has(t.norm)));
  if (mark === undefined || tokens.slice(mark.index, at).some((t) => t.pos === "VERB" || t.text === ",")) return [];
  if (alignment.claim.document.tokens.some((t) => t.norm === mark.norm)) return [];
  return [
    {
      code: PAST_MARKS.has(mark.norm) ? "period_mismatch" : "entity_mismatch",
      vetoes: "support",
      effect: "blocks",
      unit: null,
      claim: clause.predicate,
      source: [{ start: mark.start, end: mark.end, text: mark.text }],
      message: `The article says "${mark.text}".`,
    },
  ];
}

/** "Former prime minister Iris Lund": the words that narrow an office stand before it. */
function titleStart({ article }: Alignment, title: Clause): number {
  const { tokens } = article.document;
  let first = title.predicate.firstToken;
  while (first > 0 && tokens[first - 1]?.sentence === title.sentence && PAST_MARKS.has(tokens[first - 1]?.norm ?? ""))
    first -= 1;
  return first;
}

/** "In December the vote had been unanimous": what had been so before is not what a claim without a date says. */
function earlierSo(alignment: Alignment, clause: Clause, focus: Clause): Judgement[] {
  const { tokens } = alignment.article.document;
  const stated = tokens.slice(focus.predicate.firstToken, focus.predicate.head + 1).map((t) => t.norm);
  const earlier = stated[0] === "had" && stated.includes("been");
  const claimed = alignment.claim.document.tokens
    .slice(clause.predicate.firstToken, clause.predicate.head + 1)
    .some((t) => t.norm === "had");
  const dated = alignment.article.bySentence.times.get(focus.sentence).length > 0;
  if (!earlier || claimed || !dated || alignment.part.units.some((u) => u.kind === "time")) return [];
  return [
    {
      code: "period_mismatch",
      effect: "blocks",
      vetoes: "support",
      unit: null,
      claim: clause.predicate,
      source: [focus.predicate],
      message: `The article says it of an earlier time ("${focus.predicate.text}").`,
    },
  ];
}

function holdsOffice(token: Token | undefined): boolean {
  return token !== undefined && (OFFICE_HEADS.has(token.lemma) || PERSON_NOUNS.has(token.lemma));
}

/** The title or appositive that holds all of these words. */
function holderOf(alignment: Alignment, tokens: readonly number[]): Clause | null {
  const { bySentence, clauses, document } = alignment.article;
  const sentence = document.tokens[tokens[0] ?? -1]?.sentence;
  return (
    (sentence === undefined ? clauses : bySentence.clauses.get(sentence)).find(
      (c) => c.kind === "apposition" && tokens.every((t) => t >= c.predicate.firstToken && t < c.predicate.endToken),
    ) ?? null
  );
}

function mentionsSame(alignment: Alignment, tokens: readonly number[], head: number): boolean {
  const entityAt = (token: number): number | undefined =>
    alignment.article.mentions.find((m) => m.firstToken <= token && token < m.endToken)?.entity;
  const said = entityAt(head);
  return said !== undefined && tokens.some((t) => entityAt(t) === said);
}

function noVerbBetween(alignment: Alignment, a: number, b: number): boolean {
  return alignment.article.document.tokens
    .slice(Math.min(a, b) + 1, Math.max(a, b))
    .every((t) => t.pos !== "VERB" && t.pos !== "AUX" && t.pos !== "CCONJ" && t.text !== ",");
}
