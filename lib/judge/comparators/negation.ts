import type { Alignment } from "../../align/alignment.ts";
import type { Unit } from "../../claim/part.ts";
import type { Clause } from "../../extract/clause.ts";
import { isNegation } from "../../lexicon/negations.ts";
import { focusClause, predicateUnit } from "../focus.ts";
import type { Comparator, Judgement } from "../judgement.ts";
import { articleSpan } from "../source.ts";

/** Polarity: a claim that denies what the clause asserts, or asserts what it denies, is refuted. */
export const compareNegation: Comparator = (alignment) => {
  const focus = focusClause(alignment);
  if (focus === null) return [];
  const claimNegated = alignment.part.negated;
  const sourceNegated = focus.predicate.polarity === "negative";
  if (claimNegated === sourceNegated) return matrixFlip(alignment);
  const matched = [...alignment.matches.values()].filter((m) => m.relation !== "context").flatMap((m) => m.tokens);
  const inFocus = matched.filter((t) => t >= focus.firstToken && t < focus.endToken).length;
  const predicate = predicateUnit(alignment);
  const copular = alignment.part.clause?.predicate.lemma === "be";
  // "Is 85 years old" is not denied by "showed no emotion": a copula is answered by a copula.
  if (
    copular &&
    predicate === null &&
    focus.kind !== "apposition" &&
    focus.predicate.lemma !== "be" &&
    !focus.predicate.passive
  )
    return [];
  const onPredicate =
    predicate === null
      ? inFocus * 2 > matched.length
      : alignment.matches.get(predicate)?.tokens.includes(focus.predicate.head) === true;
  const source = [articleSpan(alignment.article, [focus.predicate.firstToken, focus.predicate.endToken - 1])];
  const negation = alignment.claim.document.tokens.find(
    (t) => isNegation(t.norm) && t.start >= alignment.part.start && t.end <= alignment.part.end,
  );
  // "Not all were hurt" leaves it open that some were.
  const partial =
    sourceNegated && deniesAll(alignment, focus) && !alignment.claim.document.tokens.some((t) => SWEEPING.has(t.norm));
  const message = claimNegated
    ? `The article says that it is so: "${source[0]?.text ?? ""}".`
    : `The article says the opposite: "${source[0]?.text ?? ""}".`;
  return [
    {
      code: "negation_flip",
      effect:
        onPredicate &&
        !partial &&
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

/** "Two men were ordered to leave" against "nobody was ordered to leave": what stands above the infinitive is denied. */
function matrixFlip(alignment: Alignment): Judgement[] {
  const { part } = alignment;
  for (const claimed of part.clauses) {
    if (claimed === part.clause) continue;
    const unit = headUnit(alignment, claimed);
    const tokens = unit === null ? [] : (alignment.matches.get(unit)?.tokens ?? []);
    const said = alignment.scope.clauses.find((c) => tokens.includes(c.predicate.head));
    if (said === undefined || said.predicate.polarity === claimed.predicate.polarity) continue;
    const asserted = said.predicate.modality === "asserted" && claimed.predicate.modality === "asserted";
    const source = [articleSpan(alignment.article, [said.predicate.firstToken, said.predicate.endToken - 1])];
    return [
      {
        code: "negation_flip",
        effect: asserted && !deniesAll(alignment, said) ? "refutes" : "blocks",
        unit,
        claim: claimed.predicate,
        source,
        message:
          said.predicate.polarity === "affirmative"
            ? `The article says that it is so: "${source[0]?.text ?? ""}".`
            : `The article says the opposite: "${source[0]?.text ?? ""}".`,
      },
    ];
  }
  return [];
}

function headUnit(alignment: Alignment, clause: Clause): Unit | null {
  const head = alignment.claim.document.tokens[clause.predicate.head];
  return head === undefined
    ? null
    : (alignment.part.units.find((u) => u.start <= head.start && head.end <= u.end) ?? null);
}

const SWEEPING: ReadonlySet<string> = new Set(["all", "every", "each", "everyone", "everybody", "everything"]);

function deniesAll(alignment: Alignment, focus: Clause): boolean {
  const { subject } = focus;
  if (subject === null) return false;
  const tokens = alignment.article.document.tokens.slice(Math.max(0, subject.firstToken - 2), subject.endToken);
  return tokens.some((t, i) => t.norm === "not" && SWEEPING.has(tokens[i + 1]?.norm ?? ""));
}
