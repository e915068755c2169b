import type { Alignment } from "../../align/alignment.ts";
import type { Clause } from "../../extract/clause.ts";
import { focusClause } from "../focus.ts";
import type { Comparator } from "../judgement.ts";
import { articleSpan } from "../source.ts";

/** Words between subject and complement that still leave them one phrase ("the excellent cooperation"). */
const SAME_PHRASE = 3;

/** "X is Y" needs the article to say it of X: by a copula, a title, an appositive, or Y before X in one phrase. */
export const compareCopula: Comparator = (alignment) => {
  const { clause } = alignment.part;
  if (clause === null || clause.predicate.lemma !== "be" || clause.predicate.passive || clause.subject === null) return [];
  const inside = (unit: { readonly start: number; readonly end: number }, range: { readonly start: number; readonly end: number }): boolean => unit.start >= range.start && unit.end <= range.end;
  const matches = [...alignment.matches.values()];
  const subject = clause.subject;
  const subjectTokens = matches.filter((m) => inside(m.unit, subject)).flatMap((m) => m.tokens);
  const complements = matches.filter((m) => m.unit.start >= clause.predicate.end && m.unit.kind === "word" && m.relation !== "context");
  if (subjectTokens.length === 0 || complements.length === 0) return [];
  const focus = focusClause(alignment);
  if (focus !== null && (focus.kind === "apposition" || focus.predicate.lemma === "be" || focus.predicate.lemma === "remain" || focus.predicate.lemma === "become" || focus.predicate.passive)) {
    const { subject: said } = focus;
    const limit = focus.kind === "apposition" ? (said?.endToken ?? 0) : focus.predicate.firstToken;
    const ofSubject = said === null || subjectTokens.some((t) => t >= said.firstToken && t < Math.max(limit, said.endToken)) || mentionsSame(alignment, subjectTokens, said.endToken - 1);
    if (ofSubject) return [];
  }
  const near = complements.some((m) => m.tokens.some((t) => subjectTokens.some((s) => Math.abs(s - t) <= SAME_PHRASE && noVerbBetween(alignment, s, t))));
  if (near) return [];
  const holder = holderOf(alignment, complements.flatMap((m) => m.tokens));
  if (holder !== null && holder.subject !== null) {
    return [{
      code: "entity_mismatch",
      effect: "blocks",
      unit: null,
      claim: clause.subject,
      source: [articleSpan(alignment.article, [holder.firstToken, holder.endToken - 1])],
      message: `The article says this of "${holder.subject.text}", not of "${subject.text}".`,
    }];
  }
  return [{
    code: "relation_mismatch",
    effect: "blocks",
    unit: null,
    claim: clause.predicate,
    source: focus === null ? [] : [articleSpan(alignment.article, [focus.firstToken, focus.endToken - 1])],
    message: `The article does not say this of "${subject.text}".`,
  }];
};

/** The title or appositive that holds all of these words. */
function holderOf(alignment: Alignment, tokens: readonly number[]): Clause | null {
  return alignment.article.clauses.find((c) => c.kind === "apposition" && tokens.every((t) => t >= c.predicate.firstToken && t < c.predicate.endToken)) ?? null;
}

function mentionsSame(alignment: Alignment, tokens: readonly number[], head: number): boolean {
  const entityAt = (token: number): number | undefined => alignment.article.mentions.find((m) => m.firstToken <= token && token < m.endToken)?.entity;
  const said = entityAt(head);
  return said !== undefined && tokens.some((t) => entityAt(t) === said);
}

function noVerbBetween(alignment: Alignment, a: number, b: number): boolean {
  return alignment.article.document.tokens.slice(Math.min(a, b) + 1, Math.max(a, b)).every((t) => t.pos !== "VERB" && t.pos !== "AUX" && t.pos !== "CCONJ" && t.text !== ",");
}
