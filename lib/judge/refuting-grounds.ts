import { affinityOf } from "../align/affinity.ts";
import type { Unit } from "../claim/part.ts";
import type { Token } from "../text/document.ts";
import { counterpartsOf } from "./counterpart.ts";
import type { Judgement } from "./judgement.ts";
import type { PartJudgement } from "./part-judgement.ts";
import { compareQuantities } from "./number.ts";
import { isPlain, namesAnother } from "./plain-sentence.ts";
import type { FindingCode } from "./result.ts";
import { articleSpan } from "./source.ts";

/** Findings that say what the article has in the claim's place; without such a one nothing is refuted. */
const CONTRARY: ReadonlySet<FindingCode> = new Set([
  "number_mismatch",
  "magnitude_mismatch",
  "unit_mismatch",
  "direction_mismatch",
  "percent_vs_points",
  "date_mismatch",
  "period_mismatch",
  "duration_mismatch",
  "order_reversed",
  "place_mismatch",
  "role_swap",
  "quantifier_mismatch",
]);

/** Findings that show what the article has, without settling that it excludes what the claim has: exactly 12 million, and "more than 12 million". */
const UNSETTLED: ReadonlySet<FindingCode> = new Set(["comparator_mismatch", "number_derived"]);

/**
 * How far grounds for `refuted` go: `full` where the finding is of what the claim speaks of, `loose` where it may be of something
 * else or not exclude it, `exchanged` where the article only has another name or word in the place of the claim's.
 */
export type RefutingStrength = "full" | "loose" | "exchanged";

export interface RefutingGrounds {
  readonly judgement: PartJudgement;
  readonly strength: RefutingStrength;
}

/** A scope that carries much less of the part than the best one speaks of something else. */
const NEAR_BEST = 0.6;

/** The judgement that could refute the claim: one that shows what the article says instead. Null where there is none. */
export function refutingGrounds(parts: readonly (readonly PartJudgement[])[]): RefutingGrounds | null {
  let best: {
    readonly judged: PartJudgement;
    readonly contrary: Judgement;
    readonly full: boolean;
    readonly rank: number;
  } | null = null;
  const near = parts.flatMap((judged) => judged.filter((p) => p.coverage >= (judged[0]?.coverage ?? 0) * NEAR_BEST));
  for (const judged of near) {
    for (const contrary of contraries(judged)) {
      const unsettled =
        UNSETTLED.has(contrary.code) ||
        lacksParticulars(judged, contrary) ||
        isOfAnotherEvent(judged, contrary) ||
        isOfLess(judged, contrary);
      if (isPlain(judged.alignment) && (unsettled || namesAnother(judged.alignment))) continue;
      const full = !unsettled && !lacksSubject(judged);
      const rank = 3 * judged.coverage + (contrary.effect === "refutes" ? 0.5 : 0) + (full ? 1 : 0);
      if (best === null || rank > best.rank) best = { judged, contrary, full, rank };
    }
  }
  if (best === null) return figureGrounds(parts) ?? exclusiveGrounds(parts) ?? exchangedGrounds(parts);
  const { judged, contrary, full } = best;
  return { judgement: refutedBy(judged, contrary), strength: full ? "full" : "loose" };
}

function refutedBy(judged: PartJudgement, contrary: Judgement): PartJudgement {
  return {
    ...judged,
    outcome: "refuted",
    judgements: [{ ...contrary, effect: "refutes" }, ...judged.judgements.filter((j) => j !== contrary)],
  };
}

/** A figure that contradicts the claim's where no other bears it out, though nothing settles that it counts the same. */
function figureGrounds(parts: readonly (readonly PartJudgement[])[]): RefutingGrounds | null {
  for (const [judged] of parts) {
    if (judged === undefined || judged.elsewhere === true || isPlain(judged.alignment)) continue;
    const { alignment, judgements } = judged;
    const scope = new Set(alignment.scope.tokens);
    const stated = alignment.article.quantities.filter((q) => q.kind !== "ordinal" && scope.has(q.endToken - 1));
    for (const unit of alignment.part.units) {
      const { quantity } = unit;
      // What the comparators settled one way or the other stays so.
      if (quantity === undefined || judgements.some((j) => j.unit === unit && j.source.length > 0)) continue;
      const compared = stated.map((source) => ({ source, comparison: compareQuantities(quantity, source) }));
      if (compared.some(({ comparison }) => comparison.relation === "entails")) continue;
      const [rival] = compared
        .filter(({ comparison }) => comparison.relation === "contradicts")
        .toSorted((a, b) => affinityOf(alignment, unit, b.source) - affinityOf(alignment, unit, a.source));
      if (rival === undefined) continue;
      const { code, message } = rival.comparison;
      const contrary: Judgement = { code, effect: "refutes", unit, claim: unit, source: [rival.source], message };
      return { judgement: refutedBy(judged, contrary), strength: "exchanged" };
    }
  }
  return null;
}

/** A word that excludes the claim's in the lexicon ("a blue shirt", "an orange shirt"), where the article may speak of two. */
function exclusiveGrounds(parts: readonly (readonly PartJudgement[])[]): RefutingGrounds | null {
  for (const [judged] of parts) {
    const contrary = judged?.judgements.find(
      (j) =>
        j.code === "relation_mismatch" &&
        j.unit !== null &&
        judged.alignment.opposed.has(j.unit) &&
        j.source.some((s) => s.end > s.start),
    );
    if (judged !== undefined && contrary !== undefined && !lacksSubject(judged) && !hasOtherFigures(judged))
      return { judgement: refutedBy(judged, contrary), strength: "exchanged" };
  }
  return null;
}

/** "Employs 300", "fired 200": an opposite with a figure or date of its own tells of another event. */
function hasOtherFigures({ alignment, judgements }: PartJudgement): boolean {
  const supported = new Set(judgements.filter((j) => j.effect === "supports").map((j) => j.unit));
  return alignment.part.units.some((u) => (u.kind === "time" || u.kind === "quantity") && !supported.has(u));
}

/** Another name or word where the claim's would have to stand: behind the same word, and a name of the same kind. */
function exchangedGrounds(parts: readonly (readonly PartJudgement[])[]): RefutingGrounds | null {
  for (const [judged] of parts) {
    if (judged === undefined || isPlain(judged.alignment) || judged.judgements.every((j) => j.effect !== "supports"))
      continue;
    const counterpart = counterpartsOf(judged.alignment).find(
      (c) =>
        (c.unit.kind === "entity" ? c.sameKind : c.sameOpening) &&
        !isBeforeVerb(judged, c.unit) &&
        !isListed(judged.alignment.article.document.tokens, c.tokens),
    );
    if (counterpart === undefined) continue;
    const { unit, tokens } = counterpart;
    const span = articleSpan(judged.alignment.article, tokens);
    const contrary: Judgement = {
      code: unit.kind === "entity" ? "entity_mismatch" : "relation_mismatch",
      effect: "refutes",
      unit,
      claim: unit,
      source: [span],
      message: `Where the claim has "${unit.text}", the article has "${span.text}".`,
    };
    const others = judged.judgements.filter((j) => j.unit !== unit || j.effect === "supports");
    return { judgement: refutedBy({ ...judged, judgements: others }, contrary), strength: "exchanged" };
  }
  return null;
}

/** A claim of somebody or something else ("the bridge across the Severn was opened") contradicts nothing. */
function isBeforeVerb({ part }: PartJudgement, unit: Unit): boolean {
  const { clause } = part;
  return clause !== null && unit.end <= Math.max(clause.subject?.end ?? 0, clause.predicate.start);
}

/** "Among them Vienna and Prague": what stands in a row leaves room for others. */
function isListed(tokens: readonly Token[], at: readonly number[]): boolean {
  const [first, last] = [Math.min(...at), Math.max(...at)];
  const joins = (joint: Token | undefined, next: Token | undefined): boolean =>
    (joint?.pos === "CCONJ" || joint?.text === ",") &&
    (next?.pos === "PROPN" || next?.pos === "NOUN" || next?.pos === "DET" || next?.pos === "NUM");
  return joins(tokens[last + 1], tokens[last + 2]) || joins(tokens[first - 1], tokens[first - 2]);
}

function contraries(judged: PartJudgement): Judgement[] {
  if (judged.elsewhere === true) return [];
  const found = judged.judgements.filter(
    (j) =>
      (j.effect === "refutes" || (j.effect === "blocks" && (CONTRARY.has(j.code) || UNSETTLED.has(j.code)))) &&
      j.source.some((s) => s.end > s.start),
  );
  return found;
}

const FIGURES: ReadonlySet<FindingCode> = new Set([
  "number_mismatch",
  "magnitude_mismatch",
  "unit_mismatch",
  "date_mismatch",
  "period_mismatch",
  "duration_mismatch",
]);

/** A figure or date of what happened at another time, was not done, or is told with another verb, refutes nothing. */
function isOfAnotherEvent({ alignment, judgements }: PartJudgement, contrary: Judgement): boolean {
  if (!FIGURES.has(contrary.code)) return false;
  const supported = new Set(judgements.filter((j) => j.effect === "supports").map((j) => j.unit));
  const others = alignment.part.units.filter(
    (u) => (u.kind === "time" || u.kind === "quantity") && u !== contrary.unit && u.kind !== contrary.unit?.kind,
  );
  return (
    others.some((u) => !supported.has(u)) ||
    alignment.missing.some((u) => u.kind === "predicate") ||
    judgements.some((j) => j.code === "negation_flip")
  );
}

/** "No country has older relations", "the countries have relations": what is said of less denies nothing of what says more. */
function isOfLess({ judgements }: PartJudgement, contrary: Judgement): boolean {
  return contrary.code === "negation_flip" && judgements.some((j) => j.code === "superlative_unsupported");
}

/** Nothing is refuted of what the scope does not speak of. */
function lacksSubject(judged: PartJudgement): boolean {
  const subject = judged.part.clause?.subject;
  if (subject == null) return false;
  return judged.judgements.some(
    (j) =>
      j.effect === "blocks" &&
      j.source.length === 0 &&
      j.unit !== null &&
      j.unit.firstToken <= subject.head &&
      subject.head < j.unit.endToken,
  );
}

/** A figure or date of the claim, other than the contrary one, that the scope says nothing of: it may speak of something else. */
function lacksParticulars(judged: PartJudgement, contrary: Judgement): boolean {
  return judged.judgements.some(
    (j) =>
      j.effect === "blocks" &&
      j.code === "no_evidence" &&
      j.unit !== null &&
      j.unit !== contrary.unit &&
      (j.unit.kind === "quantity" || j.unit.kind === "time"),
  );
}
