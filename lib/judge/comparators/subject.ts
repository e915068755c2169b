import type { Alignment } from "../../align/alignment.ts";
import { contentsOf } from "../../align/scope-contents.ts";
import { resolveName } from "../../extract/entities/name.ts";
import type { Clause } from "../../extract/clause.ts";
import { focusClause, predicateUnit } from "../focus.ts";
import type { Comparator } from "../judgement.ts";

/**
 * "Ilse left the country" where it is her teacher who left: a claim about somebody whom the article knows and does not
 * name here, against a clause about another, is not borne out.
 */
export const compareSubjects: Comparator = (alignment) => {
  const { part, missing } = alignment;
  const subject = part.clause?.subject;
  const focus = focusClause(alignment);
  const predicate = predicateUnit(alignment);
  if (subject == null || focus === null || predicate === null) return [];
  if (alignment.matches.get(predicate)?.tokens.includes(focus.predicate.head) !== true) return [];
  const unit = missing.find(
    (u) => u.kind === "entity" && u.firstToken <= subject.head && subject.head < u.endToken && u.end === subject.end,
  );
  if (unit === undefined || focus.subject === null || !isSomebodyElse(alignment, focus)) return [];
  const known = resolveName(unit.text, alignment.article.entities);
  if (known === null || known === "ambiguous") return [];
  return [
    {
      code: "entity_mismatch",
      effect: "blocks",
      vetoes: "support",
      unit,
      claim: unit,
      source: [focus.subject],
      message: `The article says this of "${focus.subject.text}", not of "${unit.text}".`,
    },
  ];
};

/** A name, or a phrase that is no description of somebody already named ("the company") and no pronoun. */
function isSomebodyElse({ article, scope }: Alignment, { subject }: Clause): boolean {
  if (subject === null) return false;
  const { tokens } = article.document;
  const head = tokens[subject.head];
  if (head === undefined || head.pos === "PRON" || head.pos === "DET") return false;
  const named = contentsOf(article, scope).mentions.some(
    (m) => m.kind === "name" && m.firstToken <= subject.head && subject.head < m.endToken,
  );
  if (named) return true;
  const definite = tokens
    .slice(subject.firstToken, subject.head)
    .some(
      (t) => t.norm === "the" || t.norm === "this" || t.norm === "that" || t.norm === "these" || t.norm === "those",
    );
  return head.pos === "NOUN" ? !definite : head.pos === "ADJ" || head.pos === "NUM";
}
