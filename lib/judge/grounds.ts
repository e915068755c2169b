import { contentsOf } from "../align/scope-contents.ts";
import type { Unit } from "../claim/part.ts";
import { counterpartsOf } from "./counterpart.ts";
import { editGapsOf, isTurned, tellingGaps } from "./edit-gaps.ts";
import type { Examination } from "./examination.ts";
import type { Scene } from "./features/scene.ts";
import { focusClause } from "./focus.ts";
import type { Judgement } from "./judgement.ts";
import { compareQuantities } from "./number.ts";
import type { PartJudgement } from "./part-judgement.ts";
import { isPlain, namesAnother } from "./plain-sentence.ts";
import { articleSpan } from "./source.ts";
import type { FindingCode } from "./result.ts";
import { compareTimes } from "./time.ts";

/** Findings that keep a part from being supported whatever else was found. */
const RULING_OUT: ReadonlySet<FindingCode> = new Set([
  "negation_flip",
  "antonym",
  "role_swap",
  "causal_added",
  "direction_mismatch",
  "unit_mismatch",
  "magnitude_mismatch",
  "percent_vs_points",
]);

/** Findings that do so but for very high scores: in long sentences they are often of another clause. */
const BARS: ReadonlySet<FindingCode> = new Set([
  "attributed_only",
  "modality_strengthened",
  "quantifier_mismatch",
  "scope_widened",
  "superlative_unsupported",
  "order_reversed",
]);

/** Findings that say who does what to whom, when, and who says so; comparators are often wrong about them in long sentences. */
const STRUCTURE: ReadonlySet<FindingCode> = new Set([
  "relation_mismatch",
  "entity_mismatch",
  "place_mismatch",
  "period_mismatch",
  "attribution_mismatch",
]);

/** A scope that carries much less of the part than the best one says nothing for it. */
const NEAR_BEST = 0.6;

/**
 * How far grounds for `supported` go: `full` where only the wording is left to weigh; `loose` where something of the claim has
 * no place in the article, as in any paraphrase; `displaced` where it has one and is said there of something else; `edited` where the claim is the article's own sentence but for what it
 * changes; `barred` where a finding speaks against it.
 */
export type SupportingStrength = "full" | "loose" | "displaced" | "edited" | "barred";

export interface SupportingGrounds {
  readonly judgements: readonly PartJudgement[];
  readonly strength: SupportingStrength;
}

/**
 * For every part the judgement that could carry it, with a finding that supports it. Null where a part has none, and where
 * something is found against a claim that is nearly the sentence's own words, or against a plain sentence: that is what was changed.
 */
export function supportingGrounds({ parts, scene }: Pick<Examination, "parts" | "scene">): SupportingGrounds | null {
  if (scene === null || parts.length === 0) return null;
  const plain = isPlain(scene.sentence);
  const strict = plain || sharedShare(scene) > NEAR_COPY || scene.article.record !== undefined;
  const carried = parts.map((judged) => carrierOf(judged, strict)).filter((p) => p !== null);
  if (carried.length < parts.length) return null;
  const judgements = carried.map((p): PartJudgement => ({ ...p, outcome: "supported" }));
  const barred = carried.some((p) => isBarred(p) || isRuledOut(p));
  const misplaced = carried.some((p) => isMisplaced(p));
  const displaced = carried.some((p) => isSaidOfOther(p, scene));
  const renamed = strict && carried.some((p) => namesAnother(p.alignment));
  if (strict && (barred || isTurned(scene.sentence))) return null;
  if (plain && (displaced || renamed || carried.some(isOfOther))) return null;
  const edited = isEdited(scene, plain, misplaced) || (strict && !bearsFigures(scene));
  const turned = carried.some((p) => (strict && isOfOther(p)) || lacksVerb(p, scene));
  if (turned || (plain && edited)) return { judgements, strength: "edited" };
  if (barred || edited || (strict && (displaced || renamed))) return { judgements, strength: "barred" };
  if (displaced) return { judgements, strength: "displaced" };
  return { judgements, strength: misplaced || lacksAnything(scene) ? "loose" : "full" };
}

/** Of the judgements of a part that carry about as much as the best, the one with least against it. */
function carrierOf(judged: readonly PartJudgement[], strict: boolean): PartJudgement | null {
  const near = judged
    .filter((p) => p.coverage > 0 && p.coverage >= (judged[0]?.coverage ?? 0) * NEAR_BEST && p.vetoed !== true)
    .map(withWords)
    .filter((p) => supports(p) && !(strict && (isRuledOut(p) || isOfAnother(p))));
  const lightest = [
    (p: PartJudgement) => !isRuledOut(p) && !isBarred(p) && !isMisplaced(p),
    (p: PartJudgement) => !isRuledOut(p) && !isBarred(p),
    (p: PartJudgement) => !isRuledOut(p),
    () => true,
  ];
  return lightest.map((isLight) => near.find(isLight)).find((p) => p !== undefined) ?? null;
}

function supports({ judgements }: PartJudgement): boolean {
  return judgements.some((j) => j.effect === "supports" && j.source.some((s) => s.end > s.start));
}

/** Where no name, verb or figure is found, the words that are there are what supports. */
function withWords(judged: PartJudgement): PartJudgement {
  if (supports(judged)) return judged;
  const { alignment } = judged;
  const words = [...alignment.matches.values()]
    .filter((m) => m.relation !== "context" && m.tokens.length > 0)
    .map(({ unit, tokens }): Judgement => {
      const span = articleSpan(alignment.article, tokens);
      const message = `The article says "${span.text}".`;
      return { code: "relation_match", effect: "supports", unit, claim: unit, source: [span], message };
    });
  return { ...judged, judgements: [...words, ...judged.judgements] };
}

/** Said of somebody or something else, of another place or another time. */
function isOfOther({ judgements }: PartJudgement): boolean {
  return judgements.some((j) => j.effect === "blocks" && STRUCTURE.has(j.code));
}

/** Its verb stands there with another subject. */
function lacksVerb({ part, alignment }: PartJudgement, { window }: Scene): boolean {
  const head = part.clause?.predicate.head;
  const standing = [...window.matches.keys()].some((u) => u.firstToken === head);
  return standing && alignment.missing.some((u) => u.head === head);
}

/** A name or word that the part lacks and the sentence has: there it is said of something else. */
function isSaidOfOther({ judgements }: PartJudgement, { window }: Scene): boolean {
  const standing = new Set([...window.matches.keys()].map((u) => u.firstToken));
  return judgements.some(
    (j) =>
      j.effect === "blocks" &&
      (j.code === "entity_absent" || j.code === "no_evidence") &&
      j.unit !== null &&
      (j.unit.kind === "entity" || j.unit.kind === "word") &&
      standing.has(j.unit.firstToken),
  );
}

function isBarred(judged: PartJudgement): boolean {
  return judged.judgements.some((j) => j.effect === "blocks" && BARS.has(j.code));
}

function isRuledOut(judged: PartJudgement): boolean {
  return judged.judgements.some((j) => j.effect === "refutes" || (j.effect === "blocks" && RULING_OUT.has(j.code)));
}

/** So much of the claim stands in the source in the same order: whoever wrote it had the sentence before him. */
const NEAR_COPY = 0.6;

/** In longer sentences more has to be shared before the rest can be called a change. */
const COPY = 0.7;
const COPY_OF_PLAIN = 0.45;

/** Where the words are the source's own, those that are not are what was changed. */
function isEdited(scene: Scene, plain: boolean, misplaced: boolean): boolean {
  return sharedShare(scene) > (plain ? COPY_OF_PLAIN : COPY) && (misplaced || tellingGaps(scene.sentence).length > 0);
}

function sharedShare({ sentence }: Scene): number {
  const words = sentence.claim.document.tokens.filter((t) => t.kind !== "punctuation").length;
  return editGapsOf(sentence).shared / Math.max(1, words);
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
function lacksAnything(scene: Scene): boolean {
  const { window, sentence } = scene;
  if (!bearsFigures(scene)) return true;
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

/** Every amount and date of the claim follows from one that stands there. */
function bearsFigures({ window, units }: Scene): boolean {
  const { quantities, times } = contentsOf(window.article, window.scope);
  return units.every(({ quantity, time }) => {
    if (quantity !== undefined) return quantities.some((q) => compareQuantities(quantity, q).relation === "entails");
    return time === undefined || times.some((t) => compareTimes(time, t).relation === "entails");
  });
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
