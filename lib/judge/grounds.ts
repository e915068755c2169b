import { contentsOf } from "../align/scope-contents.ts";
import type { Unit } from "../claim/part.ts";
import { counterpartsOf } from "./counterpart.ts";
import type { Examination } from "./examination.ts";
import type { Scene } from "./features/scene.ts";
import { focusClause } from "./focus.ts";
import type { Judgement } from "./judgement.ts";
import { compareQuantities } from "./number.ts";
import type { PartJudgement } from "./part-judgement.ts";
import type { FindingCode } from "./result.ts";
import { compareTimes } from "./time.ts";

/** Findings that keep a part from being supported whatever else was found. */
const BARS: ReadonlySet<FindingCode> = new Set([
  "negation_flip",
  "antonym",
  "attributed_only",
  "modality_strengthened",
  "direction_mismatch",
  "role_swap",
  "quantifier_mismatch",
  "scope_widened",
  "superlative_unsupported",
  "causal_added",
  "order_reversed",
  "unit_mismatch",
  "magnitude_mismatch",
  "percent_vs_points",
]);

/** Findings that say who does what to whom, when, and who says so; comparators are often wrong about them in long sentences. */
const STRUCTURE: ReadonlySet<FindingCode> = new Set([
  "relation_mismatch",
  "entity_mismatch",
  "place_mismatch",
  "period_mismatch",
  "attribution_mismatch",
]);

/** Findings that say what the article has in the claim's place; without such a one nothing is refuted. */
const CONTRARY: ReadonlySet<FindingCode> = new Set([
  "number_mismatch",
  "magnitude_mismatch",
  "unit_mismatch",
  "comparator_mismatch",
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

/** A scope that carries much less of the part than the best one says nothing for it. */
const NEAR_BEST = 0.6;

/** How far grounds go: `full` where only the wording is left to weigh, `loose` where something of the claim has no place in the article. */
export type Strength = "full" | "loose";

export interface SupportingGrounds {
  readonly judgements: readonly PartJudgement[];
  readonly strength: Strength;
}

/**
 * For every part the judgement that could carry it: something was found for it, and nothing that
 * contradicts it or bars it. Null where a part has none.
 */
export function supportingGrounds({ parts, scene }: Pick<Examination, "parts" | "scene">): SupportingGrounds | null {
  const near = parts.map((judged) =>
    judged.filter((p) => p.coverage > 0 && p.coverage >= (judged[0]?.coverage ?? 0) * NEAR_BEST && mayCarry(p)),
  );
  const carried = near.map((judged) => judged.find((p) => !isMisplaced(p)) ?? judged[0]).filter((p) => p !== undefined);
  if (scene === null || carried.length === 0 || carried.length < parts.length) return null;
  const strength = lacksAnything(scene) || carried.some((p) => isMisplaced(p)) ? "loose" : "full";
  return { judgements: carried.map((p) => ({ ...p, outcome: "supported" })), strength };
}

/** Something essential is not there, or is not said of the same. */
function isMisplaced(judged: PartJudgement): boolean {
  return judged.judgements.some((j) => j.effect === "blocks" && (STRUCTURE.has(j.code) || isEssential(judged, j)));
}

/**
 * A figure or date that nothing bears out; a word without a counterpart (what the article says in other words has to
 * stand there in some words) or with one in the very same place; a name that the article has elsewhere, or that is not
 * the claim's subject. The subject's name may stand in the text before the one that was sent.
 */
function lacksAnything({ window, sentence, units }: Scene): boolean {
  const { quantities, times } = contentsOf(window.article, window.scope);
  const bears = (unit: Unit): boolean => {
    const { quantity, time } = unit;
    if (quantity !== undefined) return quantities.some((q) => compareQuantities(quantity, q).relation === "entails");
    return time === undefined || times.some((t) => compareTimes(time, t).relation === "entails");
  };
  if (!units.every(bears)) return true;
  const subject = window.part.clause?.subject;
  const counterparts = new Map(counterpartsOf(window).map((c) => [c.unit, c]));
  const lost = (unit: Unit): boolean => {
    const counterpart = counterparts.get(unit);
    if (unit.kind !== "entity") return counterpart === undefined || counterpart.sameOpening;
    const inSubject = subject != null && unit.start >= subject.start && unit.end <= subject.end;
    return !inSubject || counterpart?.sameOpening === true;
  };
  return (
    window.missing.some(lost) || sentence.missing.some((unit) => unit.kind === "entity" && window.matches.has(unit))
  );
}

/** "Imports rose" against "exports rose": the claim's noun is not there, and the article says it of another. */
function isOfAnother({ part, alignment }: PartJudgement): boolean {
  const claimed = part.clause?.subject;
  const stated = focusClause(alignment)?.subject;
  if (claimed == null || stated == null) return false;
  const isLost = alignment.missing.some(
    (u) => u.kind === "word" && u.firstToken <= claimed.head && claimed.head < u.endToken,
  );
  const head = alignment.article.document.tokens[stated.head];
  const isNoun = head?.pos === "NOUN" || head?.pos === "PROPN";
  return isLost && isNoun && [...alignment.matches.values()].every((m) => !m.tokens.includes(stated.head));
}

function mayCarry(judged: PartJudgement): boolean {
  const { judgements } = judged;
  if (judged.vetoed === true || isOfAnother(judged)) return false;
  const supports = judgements.some((j) => j.effect === "supports" && j.source.some((s) => s.end > s.start));
  return supports && !judgements.some((j) => j.effect === "refutes" || (j.effect === "blocks" && BARS.has(j.code)));
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

/** Of a claim only side words may go without a counterpart: never a name, a figure, a date, a verb, an adverb, or the head of the subject. */
function isEssential(judged: PartJudgement, { unit }: Judgement): boolean {
  if (unit === null) return true;
  if (unit.kind !== "word") return true;
  const token = judged.alignment.claim.document.tokens[unit.head];
  const subject = judged.part.clause?.subject;
  return (
    token?.pos === "PROPN" ||
    token?.pos === "ADV" ||
    token?.kind === "number" ||
    (subject != null && subject.head === unit.head)
  );
}

export interface RefutingGrounds {
  readonly judgement: PartJudgement;
  readonly strength: Strength;
}

/** The judgement that could refute the claim: one that shows what the article says instead. Null where there is none. */
export function refutingGrounds(parts: readonly (readonly PartJudgement[])[]): RefutingGrounds | null {
  let best: {
    readonly judged: PartJudgement;
    readonly contrary: Judgement;
    readonly full: boolean;
    readonly rank: number;
  } | null = null;
  for (const judged of parts.flat()) {
    for (const contrary of contraries(judged)) {
      const elsewhere =
        lacksSubject(judged) || lacksParticulars(judged, contrary) || isOfAnotherEvent(judged, contrary);
      const full = contrary.code !== "comparator_mismatch" && !elsewhere;
      const rank = judged.coverage + (contrary.effect === "refutes" ? 1 : 0) + (full ? 2 : 0);
      if (best === null || rank > best.rank) best = { judged, contrary, full, rank };
    }
  }
  if (best === null) return null;
  const { judged, contrary, full } = best;
  const refuting: Judgement = { ...contrary, effect: "refutes" };
  const judgement: PartJudgement = {
    ...judged,
    outcome: "refuted",
    judgements: [refuting, ...judged.judgements.filter((j) => j !== contrary)],
  };
  return { judgement, strength: full ? "full" : "loose" };
}

function contraries(judged: PartJudgement): Judgement[] {
  if (judged.elsewhere === true) return [];
  const found = judged.judgements.filter(
    (j) =>
      (j.effect === "refutes" || (j.effect === "blocks" && CONTRARY.has(j.code))) &&
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
