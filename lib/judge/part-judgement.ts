import type { Alignment } from "../align/alignment.ts";
import { alignPart, resolveEntities } from "../align/alignment.ts";
import type { ArticleReading } from "../align/article-reading.ts";
import { candidatesFor, conceptKey, entityKey, numberKey, stemOf } from "../align/candidates.ts";
import type { ClaimReading } from "../align/claim-reading.ts";
import { scopesInContext } from "../align/sentence-scopes.ts";
import type { Part, Unit } from "../claim/part.ts";
import { commitmentOf } from "../lexicon/implicatives.ts";
import type { DerivedAlignment } from "./arithmetic/derived-alignment.ts";
import { derivedAlignments, isSettled } from "./arithmetic/derived-alignment.ts";
import { COMPARATORS } from "./comparators.ts";
import { focusClause } from "./focus.ts";
import { ofOneEvent } from "./other-event.ts";
import { tenseOf } from "./tense.ts";
import type { Judgement, JudgeSettings } from "./judgement.ts";

export type Outcome = "supported" | "refuted" | "open";

/** One part of the claim held against one scope of the article. */
export interface PartJudgement {
  readonly part: Part;
  readonly alignment: Alignment;
  readonly outcome: Outcome;
  readonly judgements: readonly Judgement[];
  /** Weighted share of the part's units that the scope carries, 0-1. */
  readonly coverage: number;
  /** The claim repeats the scope's sentence but for what changes its sense, or a finding vetoes it: no weighing may make support of that. */
  readonly vetoed?: true;
  /** The scope speaks of something else: no weighing may make any verdict of that. */
  readonly elsewhere?: true;
}

/** Sentences that are read closely for each part: beyond the eighth the shared words are chance. */
const CANDIDATE_LIMIT = 8;

/** Holds a part against the sentences that share most with it; best coverage first. */
export function judgePart(
  claim: ClaimReading,
  part: Part,
  article: ArticleReading,
  settings: JudgeSettings,
): PartJudgement[] {
  const entities = resolveEntities(part, article.analysis);
  const keys: string[] = [];
  for (const unit of part.units) {
    const entity = entities.get(unit);
    if (entity !== undefined && entity !== null && entity !== "ambiguous") keys.push(entityKey(entity.id));
    else for (let i = unit.firstToken; i < unit.endToken; i++) keys.push(...keysAt(claim, i));
    if (unit.quantity?.value != null) keys.push(numberKey(unit.quantity.value));
  }
  const judged: PartJudgement[] = [];
  for (const candidate of candidatesFor(article.index, keys, CANDIDATE_LIMIT)) {
    for (const scope of scopesInContext(article, candidate.sentence)) {
      judged.push(judgeAlignment(alignPart(claim, part, article, scope, entities), settings));
    }
    for (const derived of derivedAlignments(claim, part, article, candidate.sentence, entities, settings)) {
      const judgement = judgeDerived(derived, settings);
      const refutes = judgement.judgements.every((j) => j.effect !== "refutes" || j === derived.judgement);
      if (judgement.outcome === "supported" || (judgement.outcome === "refuted" && refutes)) judged.push(judgement);
    }
  }
  // The body says it in full: of two places that carry as much, the headline comes second.
  const isHeadline = (j: PartJudgement): number =>
    article.analysis.document.sentences[j.alignment.scope.sentence]?.kind === "headline" ? 1 : 0;
  return judged.toSorted((a, b) => b.coverage - a.coverage || isHeadline(a) - isHeadline(b));
}

/** A word is looked up by its stem and by its concepts, so that "GDP" finds "the economy". */
function keysAt(claim: ClaimReading, index: number): string[] {
  const token = claim.analysis.document.tokens[index];
  return token === undefined ? [] : [stemOf(token), ...claim.concepts.conceptAt(index).map(conceptKey)];
}

function judgeAlignment(alignment: Alignment, settings: JudgeSettings): PartJudgement {
  const judgements = ofOneEvent(COMPARATORS.flatMap((compare) => compare(alignment, settings)));
  const coverage = coverageOf(alignment, judgements);
  const outcome = outcomeOf(alignment, judgements);
  const vetoes = new Set(judgements.map((j) => j.vetoes));
  return {
    part: alignment.part,
    alignment,
    outcome,
    judgements,
    coverage,
    ...(vetoes.has("support") || vetoes.has("verdict") ? { vetoed: true } : {}),
    ...(vetoes.has("verdict") ? { elsewhere: true } : {}),
  };
}

/** As any alignment, but for what the arithmetic answers itself. */
function judgeDerived(derived: DerivedAlignment, settings: JudgeSettings): PartJudgement {
  const { alignment } = derived;
  const others = COMPARATORS.flatMap((compare) => compare(alignment, settings)).filter((j) => !isSettled(derived, j));
  const judgements = [derived.judgement, ...others];
  return {
    part: alignment.part,
    alignment,
    outcome: outcomeOf(alignment, judgements),
    judgements,
    coverage: coverageOf(alignment, judgements),
  };
}

const WEIGHTS: Readonly<Record<Unit["kind"], number>> = { entity: 2, quantity: 2, time: 2, predicate: 1.5, word: 1 };

function carried(alignment: Alignment, judgements: readonly Judgement[]): Set<Unit> {
  const units = new Set<Unit>(alignment.matches.keys());
  for (const judgement of judgements) {
    if (judgement.effect === "supports" && judgement.unit !== null) units.add(judgement.unit);
  }
  return units;
}

function weightOf(units: Iterable<Unit>): number {
  let weight = 0;
  for (const unit of units) weight += WEIGHTS[unit.kind];
  return weight;
}

function coverageOf(alignment: Alignment, judgements: readonly Judgement[]): number {
  const total = weightOf(alignment.part.units);
  return total === 0 ? 0 : weightOf(carried(alignment, judgements)) / total;
}

/**
 * What a refutation needs around it: all of the claim but the refuted units must be carried by the
 * scope, so that both speak of the same thing. .8 lets one side word of a long claim go unmatched.
 */
const ANCHOR_SHARE = 0.8;

function outcomeOf(alignment: Alignment, judgements: readonly Judgement[]): Outcome {
  const found = carried(alignment, judgements);
  const refuting = judgements.filter((j) => j.effect === "refutes");
  const blocking = judgements.filter((j) => j.effect === "blocks");
  if (refuting.length > 0) {
    const refuted = new Set<Unit>(refuting.flatMap((j) => (j.unit === null || found.has(j.unit) ? [] : [j.unit])));
    const excused = new Set([...doerOfNobody(alignment, refuting), ...denyingVerbs(alignment, refuting)]);
    const rest = alignment.part.units.filter((u) => !refuted.has(u) && !(excused.has(u) && !found.has(u)));
    const anchors = rest.filter((u) => found.has(u));
    const share = rest.length === 0 ? 0 : weightOf(anchors) / weightOf(rest);
    // "Not built in 1920" does not deny "built in 1931": a denial of other particulars denies nothing here.
    const particulars = judgements.some(
      (j) => j.effect !== "supports" && (j.unit?.kind === "time" || j.unit?.kind === "quantity"),
    );
    if (particulars && refuting.some((j) => j.code === "negation_flip") && !alignment.part.negated) return "open";
    const otherwise = refuting.some((j) => j.unit === null && j.code === "quantifier_mismatch");
    if (ofAnotherDate(alignment.part.units, refuted, found, otherwise)) return "open";
    const barring = isSwappedPlan(alignment, refuting)
      ? blocking.filter((j) => j.code !== "modality_strengthened")
      : blocking;
    const barred = barring.some((j) => j.unit === null || found.has(j.unit)) || isOfAPart(alignment);
    // A name that is not there may be what the claim is about: nothing is refuted of somebody else.
    const anchored =
      anchors.some((u) => u.kind === "entity" || u.kind === "word") &&
      rest.every((u) => found.has(u) || (u.kind !== "entity" && !isSubjectHead(alignment, u)));
    // A denial denies the whole: a word of the claim that the article lacks may be what it turns on.
    // So does what a fragment without a verb leaves open.
    const whole = refuting.every((j) => j.code === "negation_flip") || alignment.part.clause === null;
    const needed = whole ? 1 : ANCHOR_SHARE;
    return share >= needed && anchored && !barred ? "refuted" : "open";
  }
  return blocking.length === 0 && found.size > 0 ? "supported" : "open";
}

/** "B is buying A" where A has agreed to buy B: the plan is under way, and the other way round. */
function isSwappedPlan(alignment: Alignment, refuting: readonly Judgement[]): boolean {
  const claimed = alignment.part.clause?.predicate;
  return (
    claimed !== undefined &&
    refuting.some((j) => j.code === "role_swap") &&
    focusClause(alignment)?.predicate.modality === "planned" &&
    tenseOf(alignment.claim.document.tokens, claimed) === "ongoing"
  );
}

/**
 * "Lens sales dipped" says nothing of "sales": a bare noun that the article narrows is not the one that the claim speaks
 * of. A definite singular ("the old mill") is only described by such words.
 */
function isOfAPart(alignment: Alignment): boolean {
  const { tokens } = alignment.article.document;
  const stated = focusClause(alignment)?.subject;
  const claimed = alignment.part.clause?.subject;
  if (stated == null || claimed == null) return false;
  const subject = [...alignment.matches.values()].find(
    ({ unit }) => unit.kind === "word" && unit.firstToken <= claimed.head && claimed.head < unit.endToken,
  );
  const head = subject?.tokens[0] ?? -1;
  if (head < stated.firstToken || head >= stated.endToken) return false;
  // "District Judge Amina Farrow" is the judge: a title before a name only describes.
  const named = alignment.article.mentions.some(
    (m) => m.kind === "name" && m.firstToken > head && m.endToken <= stated.endToken,
  );
  const narrowing = named ? undefined : tokens[head - 1];
  if (head - 1 < stated.firstToken || narrowing === undefined) return false;
  if (narrowing.pos !== "NOUN" && narrowing.pos !== "ADJ" && narrowing.pos !== "PROPN") return false;
  if (tokens.slice(stated.firstToken, head).some((t) => t.pos === "DET" || t.pos === "PRON" || t.norm === "'s"))
    return false;
  return [...alignment.matches.values()].every((match) => !match.tokens.includes(head - 1));
}

function isSubjectHead(alignment: Alignment, unit: Unit): boolean {
  const subject = alignment.part.clause?.subject;
  return subject != null && unit.firstToken <= subject.head && subject.head < unit.endToken;
}

/** "Refused to sign" denies the signing: where that is what is refuted, the verb that denies it needs no place of its own. */
function denyingVerbs({ part }: Alignment, refuting: readonly Judgement[]): readonly Unit[] {
  if (!refuting.every((j) => j.code === "negation_flip")) return [];
  const matrices = part.clauses.filter(
    (c) => c !== part.clause && commitmentOf(c.predicate.lemma, false, "infinitive") === "negated",
  );
  return part.units.filter((u) => matrices.some((c) => c.predicate.head === u.head));
}

/** "It has not been published": what nobody did, the claim's doer did not do either. */
function doerOfNobody(alignment: Alignment, refuting: readonly Judgement[]): ReadonlySet<Unit> {
  const focus = focusClause(alignment);
  const subject = alignment.part.clause?.subject;
  const agentless =
    focus !== null &&
    focus.predicate.passive &&
    focus.predicate.polarity === "negative" &&
    !focus.arguments.some((a) => a.role === "agent");
  if (
    !agentless ||
    subject == null ||
    alignment.part.clause?.predicate.passive !== false ||
    !refuting.every((j) => j.code === "negation_flip")
  )
    return new Set();
  return new Set(alignment.part.units.filter((u) => u.start >= subject.start && u.end <= subject.end));
}

/**
 * A figure, or a deed, of another date does not refute, nor the date of another figure: whatever else
 * refutes, the claim's dates must be carried; where a date refutes, its numbers.
 */
function ofAnotherDate(
  units: readonly Unit[],
  refuted: ReadonlySet<Unit>,
  found: ReadonlySet<Unit>,
  otherwise: boolean,
): boolean {
  const numbers = units.filter((u) => u.kind === "quantity");
  const times = units.filter((u) => u.kind === "time");
  const otherRefuted = otherwise || [...refuted].some((u) => u.kind !== "time");
  const timeRefuted = times.some((u) => refuted.has(u));
  const openNumber = numbers.some((u) => !found.has(u) && !refuted.has(u));
  return (
    (otherRefuted && times.some((u) => !found.has(u))) ||
    (timeRefuted && numbers.some((u) => !found.has(u))) ||
    openNumber
  );
}
