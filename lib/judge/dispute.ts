import type { Clause } from "../extract/clause.ts";
import type { Quantity } from "../extract/quantity.ts";
import { focusClause } from "./focus.ts";
import { compareQuantities } from "./number.ts";
import type { PartJudgement } from "./part-judgement.ts";

/**
 * Whether two scopes are two reports of one event that do not agree: the same verb of the same, from different sources,
 * with another figure or the other way round ("the army said nine were killed; the rebels said 19").
 */
export function areDisputed(judged: PartJudgement, other: PartJudgement): boolean {
  const mine = mainClause(judged);
  if (mine === null) return false;
  return other.alignment.scope.clauses.some((theirs) => {
    if (theirs.predicate.start === mine.predicate.start || theirs.kind === "apposition") return false;
    if (Math.abs(theirs.sentence - mine.sentence) > 1 || sourceOf(theirs) === sourceOf(mine)) return false;
    // "Nobody refused to go": the bare verb takes up "refused".
    if (
      isElliptic(judged, theirs) &&
      theirs.sentence === mine.sentence &&
      theirs.predicate.start > mine.predicate.start
    )
      return theirs.predicate.polarity !== mine.predicate.polarity;
    if (theirs.predicate.lemma !== mine.predicate.lemma || !areOfSame(judged, mine, theirs)) return false;
    if (theirs.predicate.modality !== mine.predicate.modality) return false;
    return theirs.predicate.polarity !== mine.predicate.polarity || haveOtherFigure(judged, mine, theirs);
  });
}

/** "Nobody refused to go" says it of "refused": the first verb of the scope that the claim has as well. */
function mainClause({ alignment }: PartJudgement): Clause | null {
  const verbs = [...alignment.matches.values()].filter((m) => m.unit.kind === "predicate");
  const matched = alignment.scope.clauses.find((c) => verbs.some((m) => m.tokens.includes(c.predicate.head)));
  return matched ?? focusClause(alignment);
}

/** Who answers for a clause; the article itself where nobody is named. */
function sourceOf(clause: Clause): string {
  return clause.attributions.at(-1)?.source ?? "";
}

/** "... about 40 did": a bare "do" takes up the verb before it. */
function isElliptic({ alignment }: PartJudgement, { predicate }: Clause): boolean {
  const next = alignment.article.document.tokens[predicate.endToken];
  return predicate.lemma === "do" && (next === undefined || next.kind === "punctuation");
}

/** The same subject, or a pronoun for it. */
function areOfSame({ alignment }: PartJudgement, mine: Clause, theirs: Clause): boolean {
  const { tokens } = alignment.article.document;
  const [a, b] = [tokens[mine.subject?.head ?? -1], tokens[theirs.subject?.head ?? -1]];
  return a !== undefined && b !== undefined && (b.pos === "PRON" || a.pos === "PRON" || a.lemma === b.lemma);
}

function haveOtherFigure({ alignment, judgements }: PartJudgement, mine: Clause, theirs: Clause): boolean {
  const within = (clause: Clause, q: Quantity): boolean =>
    q.firstToken >= clause.predicate.firstToken && q.endToken <= clause.endToken && q.kind !== "ordinal";
  const { quantities } = alignment.article.bySentence;
  return judgements.some(({ unit, code, source }) => {
    if (unit?.quantity === undefined || (code !== "number_equal" && code !== "number_mismatch")) return false;
    const stated = quantities
      .get(mine.sentence)
      .find((q) => within(mine, q) && source.some((s) => s.start === q.start));
    const rivals = quantities.get(theirs.sentence).filter((q) => within(theirs, q));
    const [rival] = rivals;
    if (stated === undefined || rival === undefined || rivals.length > 1) return false;
    const bare = rival.kind === "cardinal" && rival.noun === null && rival.value !== stated.value;
    return bare || compareQuantities(stated, rival).relation === "contradicts";
  });
}
