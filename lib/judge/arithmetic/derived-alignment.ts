import type { Alignment, EntityResolution, Match } from "../../align/alignment.ts";
import { alignPart } from "../../align/alignment.ts";
import type { ArticleReading } from "../../align/article-reading.ts";
import type { ClaimReading } from "../../align/claim-reading.ts";
import type { Scope } from "../../align/scope.ts";
import { isTooLong } from "../../align/scope.ts";
import { rememberedBySentence } from "../../align/remembered.ts";
import { scopesOfSentence } from "../../align/sentence-scopes.ts";
import type { Part, Unit } from "../../claim/part.ts";
import type { Quantity } from "../../extract/quantity.ts";
import type { Judgement, JudgeSettings } from "../judgement.ts";
import { changesIn } from "./changes.ts";
import { answered } from "./claimed-figure.ts";
import { hasConverse } from "./comparison/side-figure.ts";
import type { Derivation } from "./derivation.ts";
import { laterDates } from "./later-dates.ts";
import { lapseAlignments } from "./lapses.ts";
import { agreeInRole, agreeInSide, governs } from "./orientation.ts";
import { partsOfWholes } from "./parts-of-wholes.ts";
import { totalsIn } from "./totals.ts";

/** A part held against the clauses around the operands of a derivation that answers one of its figures. */
export interface DerivedAlignment {
  readonly alignment: Alignment;
  readonly judgement: Judgement;
  /** Units that the arithmetic carries: no other comparator is asked about them. */
  readonly carried: ReadonlySet<Unit>;
  /** Whether the claim's denial is what the arithmetic is about ("365 were not over the limit"). */
  readonly answersDenial: boolean;
}

/** Bounds the work where a sentence is nothing but figures. */
const DERIVATION_LIMIT = 40;

/** Every derivation of the sentence that answers a figure of the part, with the part laid over its operands' clauses. */
export function derivedAlignments(
  claim: ClaimReading,
  part: Part,
  article: ArticleReading,
  sentence: number,
  entities: EntityResolution,
  settings: JudgeSettings,
): DerivedAlignment[] {
  const asks = [...part.units.filter((u) => u.kind === "quantity" || u.kind === "word"), ...majorityWords(claim, part)];
  if (asks.length === 0) return [];
  const found: DerivedAlignment[] = lapseAlignments(claim, part, article, sentence, entities, settings);
  for (const { unit, judgement, anchor } of laterDates(part, article, sentence)) {
    const alignment = alignPart(claim, part, article, scopeAround(article, [anchor], [], sentence), entities);
    if (agreeInSide(alignment) && !hasConverse(alignment))
      found.push({ alignment, judgement, carried: new Set([unit]), answersDenial: false });
  }
  for (const derivation of derivationsIn(article, sentence).slice(0, DERIVATION_LIMIT)) {
    for (const unit of asks) {
      const answer = answered(claim.analysis, part, unit, article.analysis, derivation);
      if (answer === null || (answer.relation === "contradicts" && !mayRefute(unit, derivation))) continue;
      const scope = scopeAround(article, derivation.anchors, derivation.excluded, derivation.quantity.sentence);
      const alignment = withCarried(alignPart(claim, part, article, scope, entities), answer.carried, derivation);
      if (
        !agreeInSide(alignment) ||
        !agreeInRole(alignment) ||
        hasConverse(alignment) ||
        !governs(alignment, derivation.anchors, answer.carried)
      )
        continue;
      found.push({
        alignment,
        judgement: {
          ...(answer.relation === "entails" ? judgementOf(unit, derivation) : refutationOf(unit, derivation)),
          unit: part.units.includes(unit) ? unit : null,
        },
        carried: new Set([unit, ...answer.carried]),
        answersDenial: derivation.operation === "remainder",
      });
    }
  }
  return found;
}

/** "Most of the jurors": a quantifier is no unit of its own. */
function majorityWords({ analysis }: ClaimReading, part: Part): Unit[] {
  const inside = analysis.document.tokens.filter(
    (t) =>
      (t.norm === "most" || t.norm === "majority") &&
      t.start >= part.start &&
      t.end <= part.end &&
      !part.units.some((u) => u.firstToken <= t.index && t.index < u.endToken),
  );
  return inside.map((t) => ({
    kind: "word",
    start: t.start,
    end: t.end,
    text: t.text,
    firstToken: t.index,
    endToken: t.index + 1,
    head: t.index,
  }));
}

/** Every figure that follows from the sentence and the one before it. */
export const derivationsIn = rememberedBySentence(deriveIn);

function deriveIn(article: ArticleReading, sentence: number): readonly Derivation[] {
  const { analysis } = article;
  const quantitiesIn = (index: number): readonly Quantity[] => analysis.bySentence.quantities.get(index);
  const place = analysis.document.sentences[sentence];
  if (place === undefined || isTooLong(place) || quantitiesIn(sentence).length === 0) return [];
  return [partsOfWholes, changesIn, totalsIn].flatMap((find) => find(analysis, sentence, quantitiesIn));
}

/** The clauses that hold the operands, with what is said of the other end of a change left out. */
function scopeAround(
  article: ArticleReading,
  anchors: readonly number[],
  without: readonly number[],
  main: number,
): Scope {
  const { analysis } = article;
  const excluded = new Set(without);
  const sentences = [...new Set(anchors.map((a) => analysis.document.tokens[a]?.sentence ?? 0))];
  const scopes = sentences.flatMap((sentence) => {
    const all = scopesOfSentence(article, sentence);
    const around = all.filter((s) => anchors.some((a) => s.tokens.includes(a)));
    return around.length > 0 ? around : all;
  });
  const tokens = new Set(scopes.flatMap((s) => s.tokens));
  return {
    sentence: main,
    clauses: [...new Set(scopes.flatMap((s) => s.clauses))],
    tokens: [...tokens].filter((t) => !excluded.has(t)).toSorted((a, b) => a - b),
    context: [],
  };
}

/** A tagger may take one form of a verb for an adjective: "involved" and "involve" are one word all the same. */
function isSameVerb(a: string, b: string): boolean {
  const stem = (norm: string): string => norm.replace(/(?:ed|es|ing|s|e)$/, "");
  return /^[a-z]{5,20}$/.test(a) && /^[a-z]{5,20}$/.test(b) && stem(a) === stem(b) && stem(a).length >= 4;
}

function withCarried(alignment: Alignment, carried: readonly Unit[], derivation: Derivation): Alignment {
  const matches = new Map<Unit, Match>(alignment.matches);
  const opposed = new Map<Unit, Match>(alignment.opposed);
  for (const unit of alignment.missing) {
    const token = unit.kind === "entity" ? undefined : alignment.claim.document.tokens[unit.head];
    const same =
      token === undefined
        ? undefined
        : alignment.scope.tokens.find((t) => isSameVerb(alignment.article.document.tokens[t]?.norm ?? "", token.norm));
    if (same !== undefined) matches.set(unit, { unit, tokens: [same], relation: "same" });
  }
  for (const unit of carried) {
    opposed.delete(unit);
    if (!matches.has(unit)) matches.set(unit, { unit, tokens: derivation.anchors.slice(0, 1), relation: "derived" });
  }
  const units = new Set(carried);
  return { ...alignment, matches, opposed, missing: alignment.missing.filter((u) => !units.has(u) && !matches.has(u)) };
}

/**
 * Whether the arithmetic answers what another comparator found: a word that it carries, a denial that it is about, or
 * that the article does not say it of the figure's own subject in the claim's words ("443,000 people were out of work").
 */
export function isSettled(
  { alignment, carried, answersDenial, judgement: own }: DerivedAlignment,
  other: Judgement,
): boolean {
  if (other.unit !== null && carried.has(other.unit)) return true;
  if (other.code === "negation_flip") return answersDenial;
  // "Nine of which": what is said of a part of them is just what the arithmetic is about.
  if (other.code === "quantifier_mismatch")
    return other.claim === null || [...carried].some((u) => u.start === other.claim?.start);
  if (other.code === "relation_mismatch" && other.unit === null && isOfFigure(alignment, carried, own)) return true;
  return (
    (other.code === "relation_mismatch" || other.code === "modality_strengthened") && isNamedByHolder(alignment, own)
  );
}

/** "A dividend of 45 cents" for "the dividend is": the claim's subject is the very noun that the article's figure measures. */
function isNamedByHolder({ article, part, matches }: Alignment, own: Judgement): boolean {
  const { clause } = part;
  if (
    clause?.subject == null ||
    clause.predicate.lemma !== "be" ||
    clause.predicate.passive ||
    own.unit === null ||
    own.unit.start < clause.predicate.end
  )
    return false;
  const head = [...matches.values()].find(
    (m) => m.unit.firstToken <= (clause.subject?.head ?? -1) && (clause.subject?.head ?? -1) < m.unit.endToken,
  );
  const at = head?.tokens.at(-1);
  const { tokens } = article.document;
  return at !== undefined && tokens[at + 1]?.norm === "of" && own.source.some((s) => s.start === tokens[at + 2]?.start);
}

/** The claim's subject is the figure itself, and the article's own figure is the subject of the clause that has the rest. */
function isOfFigure({ part, scope, matches }: Alignment, carried: ReadonlySet<Unit>, own: Judgement): boolean {
  const subject = part.clause?.subject;
  if (subject == null || own.unit === null || own.unit.start < subject.start || own.unit.end > subject.end)
    return false;
  const rest = [...matches.values()]
    .filter((m) => m.unit.start >= subject.end && !carried.has(m.unit))
    .flatMap((m) => m.tokens);
  return scope.clauses.some((clause) => {
    const said = clause.subject;
    if (said === null || clause.kind === "apposition") return false;
    const holds = own.source.some((s) => s.start >= said.start && s.end <= said.end);
    return holds && rest.every((t) => t >= clause.predicate.firstToken && t < clause.endToken);
  });
}

/** A share of one stated whole and a value of a named date are one figure each: another figure cannot be true beside it. */
function mayRefute(unit: Unit, { operation, quantity }: Derivation): boolean {
  const exact = quantity.comparator === "exact" && unit.quantity !== undefined && unit.quantity.comparator === "exact";
  return exact && (operation === "share" || operation === "earlier");
}

function refutationOf(unit: Unit, derivation: Derivation): Judgement {
  const { proof } = derivation;
  return {
    ...judgementOf(unit, derivation),
    code: "number_mismatch",
    effect: "refutes",
    message: `The article's figures make it another than "${unit.text}": ${proof.expression}.`,
  };
}

function judgementOf(unit: Unit, { proof, operands }: Derivation): Judgement {
  return {
    code: "number_derived",
    effect: "supports",
    unit,
    claim: unit,
    source: operands,
    message: `The article's figures make it "${unit.text}": ${proof.expression}.`,
    proof,
    derived: true,
  };
}
