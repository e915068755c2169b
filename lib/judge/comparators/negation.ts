import type { Alignment } from "../../align/alignment.ts";
import type { Clause } from "../../extract/clause.ts";
import { isNegation } from "../../lexicon/negations.ts";
import type { Token } from "../../text/document.ts";
import { focusClause, predicateUnit } from "../focus.ts";
import type { Comparator, Judgement } from "../judgement.ts";
import { articleSpan } from "../source.ts";
import { compareMatrix } from "./negation/matrix.ts";
import { deniesAll, isWeaklyNegated, sweeps } from "./negation/weak-negation.ts";

/** Polarity: a claim that denies what the clause asserts, or asserts what it denies, is refuted. */
export const compareNegation: Comparator = (alignment) => {
  const focus = focusClause(alignment);
  const claimNegated = alignment.part.negated;
  if (focus === null) return claimNegated ? [undenied(alignment)] : [];
  const sourceNegated = focus.predicate.polarity === "negative";
  if (claimNegated === sourceNegated)
    return sourceNegated && deniesMore(alignment, focus) ? [weaker(alignment, focus)] : compareMatrix(alignment);
  const matched = [...alignment.matches.values()].filter((m) => m.relation !== "context").flatMap((m) => m.tokens);
  const inFocus = matched.filter((t) => t >= focus.firstToken && t < focus.endToken).length;
  const predicate = predicateUnit(alignment);
  const copular = alignment.part.clause?.predicate.lemma === "be";
  // "Is 85 years old" is not denied by "showed no emotion": a copula is answered by a copula.
  if (
    copular &&
    predicate === null &&
    !matched.includes(focus.predicate.head) &&
    focus.kind !== "apposition" &&
    focus.predicate.lemma !== "be" &&
    !focus.predicate.passive
  )
    return claimNegated ? [undenied(alignment)] : [];
  const onPredicate =
    predicate === null
      ? inFocus * 2 > matched.length
      : alignment.matches.get(predicate)?.tokens.includes(focus.predicate.head) === true;
  const source = [articleSpan(alignment.article, [focus.predicate.firstToken, focus.predicate.endToken - 1])];
  const negation = alignment.claim.document.tokens.find(
    (t) => isNegation(t.norm) && t.start >= alignment.part.start && t.end <= alignment.part.end,
  );
  // "Not all were hurt" leaves it open that some were.
  const partial = claimNegated
    ? deniesLess(alignment, focus) || areSomeOnly(alignment, focus)
    : areSomeOnly(alignment, focus) ||
      deniesAnotherKind(alignment) ||
      (deniesAll(alignment.article.document.tokens, focus) && !sweeps(alignment.claim.document.tokens));
  const message = claimNegated
    ? `The article says that it is so: "${source[0]?.text ?? ""}".`
    : `The article says the opposite: "${source[0]?.text ?? ""}".`;
  return [
    {
      code: "negation_flip",
      effect:
        onPredicate &&
        !partial &&
        !deniesAnother(alignment, negation) &&
        (focus.predicate.modality === "asserted" ||
          focus.predicate.modality === alignment.part.clause?.predicate.modality)
          ? "refutes"
          : "blocks",
      unit: predicate,
      claim: negation ?? predicate,
      source,
      message,
    },
  ];
};

/**
 * "Have no protection": what a determiner denies is its noun, of which the scope has to speak. "Refused to give Orr help" is not
 * denied by help given to somebody else.
 */
function deniesAnother(alignment: Alignment, negation: Token | undefined): boolean {
  const verb = alignment.part.clause?.predicate;
  if (verb !== undefined && alignment.missing.some((u) => u.kind === "entity" && u.start >= verb.end)) return true;
  if (negation?.norm !== "no") return false;
  const noun = alignment.part.units.find((u) => u.kind === "word" && u.firstToken > negation.index);
  return noun !== undefined && noun.firstToken <= negation.index + 3 && alignment.missing.includes(noun);
}

/** Nothing of the scope says it in a clause that could be denied ("Amara Quist, 36, ..." for "is not 36"). */
function undenied(alignment: Alignment): Judgement {
  const negation = alignment.claim.document.tokens.find(
    (t) => isNegation(t.norm) && t.start >= alignment.part.start && t.end <= alignment.part.end,
  );
  return {
    code: "negation_flip",
    effect: "blocks",
    unit: null,
    claim: negation ?? null,
    source: [],
    message: "The article does not deny this.",
  };
}

/** "Not all stayed", "few stayed": as long as the article does not say it of all, both may be so. */
function deniesLess(alignment: Alignment, focus: Clause): boolean {
  const { clause, clauses } = alignment.part;
  const claimed = clause === null ? clauses : [...clauses, clause];
  const { tokens } = alignment.article.document;
  return (
    claimed.some((c) => isWeaklyNegated(alignment.claim.document.tokens, c)) &&
    !sweeps(tokens.slice(focus.firstToken, focus.endToken))
  );
}

const SOME: ReadonlySet<string> = new Set(["some", "several", "many", "most"]);

/** "Some stayed" and "some did not stay" are both so. */
function areSomeOnly(alignment: Alignment, focus: Clause): boolean {
  const claimed = alignment.part.clause?.subject;
  const opens = (tokens: readonly Token[], at: number | undefined): boolean =>
    at !== undefined && (SOME.has(tokens[at]?.norm ?? "") || SOME.has(tokens[at - 1]?.norm ?? ""));
  return (
    opens(alignment.claim.document.tokens, claimed?.firstToken) &&
    opens(alignment.article.document.tokens, focus.subject?.firstToken)
  );
}

/** "Is not red" says nothing of "is blue". */
function deniesAnotherKind({ opposed, part }: Alignment): boolean {
  const { clause } = part;
  return clause !== null && [...opposed.keys()].some((u) => u.firstToken >= clause.predicate.firstToken);
}

/** "Few stayed" and "not all stayed" leave some who did; "nobody stayed" leaves none. */
function deniesMore(alignment: Alignment, focus: Clause): boolean {
  const { clause, clauses } = alignment.part;
  const { tokens } = alignment.claim.document;
  const claimed = clause === null ? clauses : [...clauses, clause];
  return isWeaklyNegated(alignment.article.document.tokens, focus) && !claimed.some((c) => isWeaklyNegated(tokens, c));
}

function weaker(alignment: Alignment, focus: Clause): Judgement {
  const first = focus.subject?.firstToken ?? focus.firstToken;
  const source = [articleSpan(alignment.article, [first, focus.predicate.endToken - 1])];
  return {
    code: "quantifier_mismatch",
    effect: "blocks",
    unit: null,
    claim: alignment.part.clause?.subject ?? alignment.part,
    source,
    message: `The article leaves some of whom it is so ("${source[0]?.text ?? ""}"), the claim none.`,
  };
}
