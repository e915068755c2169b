import type { Alignment } from "../../align/alignment.ts";
import type { Clause, Modality } from "../../extract/clause.ts";
import { commitmentOf } from "../../lexicon/implicatives.ts";
import { focusClause, predicateUnit } from "../focus.ts";
import type { Comparator, Judgement } from "../judgement.ts";
import { articleSpan } from "../source.ts";

const SAID: Readonly<Record<Modality, string>> = {
  asserted: "as a fact",
  planned: "as a plan or an expectation",
  possible: "as a possibility",
  necessary: "as something that should happen",
  conditional: "under a condition",
  hypothetical: "as a supposition",
  habitual: "as a habit",
  alleged: "as an allegation",
};

/** Modality: what the article plans, allows for or alleges is not done; a claim of the same modality holds. */
export const compareModality: Comparator = (alignment) => {
  const focus = focusClause(alignment);
  const nominal = nominalCommitment(alignment, focus);
  if (nominal !== null) return [nominal];
  const own = alignment.part.clause?.predicate.modality ?? "asserted";
  const stated = focus?.predicate.modality ?? "asserted";
  if (focus === null || own === stated || stated === "habitual") return [];
  if (stated === "asserted" && (own === "possible" || own === "alleged")) return [];
  const source = [articleSpan(alignment.article, [focus.predicate.firstToken, focus.predicate.endToken - 1])];
  return [{
    code: "modality_strengthened",
    effect: "blocks",
    unit: predicateUnit(alignment),
    claim: predicateUnit(alignment),
    source,
    message: `The article says this ${SAID[stated]} ("${source[0]?.text ?? ""}"), the claim ${SAID[own]}.`,
  }];
};

/** "Denied taking bribes", "called for the arrest": an event in a noun is as real as the verb that governs it leaves it. */
function nominalCommitment(alignment: Alignment, focus: Clause | null): Judgement | null {
  const predicate = predicateUnit(alignment);
  const match = predicate === null ? undefined : alignment.matches.get(predicate);
  if (focus === null || predicate === null || match === undefined || match.relation === "context" || match.tokens.includes(focus.predicate.head)) return null;
  if (!match.tokens.some((t) => t >= focus.predicate.endToken && t < focus.endToken)) return null;
  const follows = commitmentOf(focus.predicate.lemma, focus.predicate.polarity === "negative");
  if (follows === null || follows === "asserted") return null;
  return {
    code: "modality_strengthened",
    effect: "blocks",
    unit: predicate,
    claim: predicate,
    source: [articleSpan(alignment.article, [focus.predicate.firstToken, ...match.tokens])],
    message: `The article only says "${focus.predicate.text}" of it.`,
  };
}
