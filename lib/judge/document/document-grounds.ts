import { alignPart, resolveEntities } from "../../align/alignment.ts";
import type { ArticleReading } from "../../align/article-reading.ts";
import { compareRelations } from "../comparators/relation.ts";
import { predicateUnit } from "../focus.ts";
import type { Judgement, JudgeSettings } from "../judgement.ts";
import type { PartJudgement } from "../part-judgement.ts";
import type { FindingCode } from "../result.ts";
import type { ReadSentence } from "./passages.ts";
import { copiedShare } from "./wording-features.ts";

/** Findings that keep a part from being supported however likely it is in all. */
const BARS: ReadonlySet<FindingCode> = new Set([
  "negation_flip",
  "antonym",
  "direction_mismatch",
  "role_swap",
  "number_mismatch",
  "comparator_mismatch",
  "unit_mismatch",
  "magnitude_mismatch",
  "percent_vs_points",
]);

/** Where a claim is told in words of its own these may be: comparators are often wrong about what is told in other words. */
const ARGUABLE: ReadonlySet<FindingCode> = new Set([
  "attributed_only",
  "attribution_mismatch",
  "quantifier_mismatch",
  "scope_widened",
  "superlative_unsupported",
  "causal_added",
  "order_reversed",
  "date_mismatch",
  "period_mismatch",
  "duration_mismatch",
  "place_mismatch",
]);

/** A scope that carries much less of a part than its best one says nothing for it. */
const NEAR_BEST = 0.6;

/** Where so many of a sentence's word pairs stand in the article, it is the article's sentence, and what differs was changed. */
const COPIED = 0.5;

/** A claim of fewer names, figures and words turns on each of them. */
const LONG = 8;

/** So many names, figures and words on either side stand next to a name. */
const NEARBY = 2;

/** How far grounds go: `full` where a scope carries every part, `loose` where a long claim tells in its own words what passages carry. */
export type DocumentStrength = "full" | "loose";

export interface DocumentGrounds {
  readonly strength: DocumentStrength;
  /** For every part what carries it. */
  readonly judgements: readonly PartJudgement[];
}

/**
 * For every part the judgement that could carry it: something was found for it, with its place in the article, and nothing
 * that bars it. Null where a part has none; where a figure or date is nowhere in the passages that speak of it, or a word has
 * its opposite there; where a sentence repeats the article's but for something that is not there; and for a short claim.
 */
export function documentGrounds(
  parts: readonly (readonly PartJudgement[])[],
  read: readonly ReadSentence[],
  article: ArticleReading,
): DocumentGrounds | null {
  if (read.reduce((units, { whole }) => units + whole.units.length, 0) < LONG) return null;
  if (read.some((sentence) => lacksFigure(sentence) || isOpposed(sentence) || isChangedCopy(sentence))) return null;
  if (read.some(isNameElsewhere) || parts.some((judged) => judged.some((j) => j.vetoed === true))) return null;
  const full = parts.map((judged) => carriedInScope(judged));
  if (full.every((judgement) => judgement !== null)) return { strength: "full", judgements: full.map(supported) };
  if (!isToldInOwnWords(read)) return null;
  const loose = read.flatMap((sentence) => sentence.parts.map((judged) => carriedInPassage(judged, sentence, article)));
  const found = loose.filter((judgement) => judgement !== null);
  return found.length < parts.length ? null : { strength: "loose", judgements: found.map(supported) };
}

function supported(judgement: PartJudgement): PartJudgement {
  return { ...judgement, outcome: "supported" };
}

function lacksFigure({ whole, together }: ReadSentence): boolean {
  return whole.units.some((u) => (u.kind === "quantity" || u.kind === "time") && !together.carried.has(u));
}

function isOpposed({ around }: ReadSentence): boolean {
  return around.some(({ alignment }) => alignment.opposed.size > 0);
}

function isChangedCopy({ index, around, whole }: ReadSentence): boolean {
  return around.some(
    ({ alignment, carried }) =>
      copiedShare(alignment, index) >= COPIED && whole.units.some((unit) => !carried.has(unit)),
  );
}

/** A name that stands in no passage together with any of what stands next to it in the claim may be put in another's place. */
function isNameElsewhere({ whole: { units }, around }: ReadSentence): boolean {
  return units.some((unit, i) => {
    if (unit.kind !== "entity") return false;
    const nearby = units.slice(Math.max(0, i - NEARBY), i + NEARBY + 1).filter((other) => other !== unit);
    return !around.some(({ carried }) => carried.has(unit) && nearby.some((other) => carried.has(other)));
  });
}

function isToldInOwnWords(read: readonly ReadSentence[]): boolean {
  return read.every(({ index, around }) => around.every(({ alignment }) => copiedShare(alignment, index) < COPIED));
}

/** The judgement near the best coverage of a part that found something for it and nothing that bars it. */
function carriedInScope(judged: readonly PartJudgement[]): PartJudgement | null {
  const [best] = judged;
  if (best === undefined || isBarred(best)) return null;
  return (
    judged.find((j) => j.coverage >= best.coverage * NEAR_BEST && supportsIn(j.judgements) && !isBarred(j)) ?? null
  );
}

/** What the best passage of the sentence has of the part, unless its best scope bars it outright. */
function carriedInPassage(
  judged: readonly PartJudgement[],
  sentence: ReadSentence,
  article: ArticleReading,
): PartJudgement | null {
  const [best] = judged;
  if (best === undefined || isBarredOutright(best)) return null;
  if (supportsIn(best.judgements)) return best;
  const { part } = best;
  const entities = resolveEntities(part, article.analysis);
  for (const { alignment } of sentence.around) {
    const own = alignPart(sentence.claim, part, article, alignment.scope, entities);
    const judgements = compareRelations(own, NO_DATES).filter((j) => j.effect === "supports");
    if (supportsIn(judgements)) return { ...best, alignment: own, judgements };
  }
  return null;
}

const NO_DATES: JudgeSettings = { asOf: null, published: null };

function supportsIn(judgements: readonly Judgement[]): boolean {
  return judgements.some((j) => j.effect === "supports" && j.source.some((span) => span.end > span.start));
}

function isBarred(judged: PartJudgement): boolean {
  const { judgements, alignment } = judged;
  const predicate = predicateUnit(alignment);
  // How it is said to be done can be compared only with the same being done.
  const isSaid = predicate === null || alignment.matches.has(predicate);
  return (
    isBarredOutright(judged) ||
    judgements.some(
      (j) => j.effect === "blocks" && (ARGUABLE.has(j.code) || (j.code === "modality_strengthened" && isSaid)),
    )
  );
}

function isBarredOutright({ judgements }: PartJudgement): boolean {
  return judgements.some((j) => j.effect === "refutes" || (j.effect === "blocks" && BARS.has(j.code)));
}
