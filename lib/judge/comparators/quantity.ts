import type { Alignment } from "../../align/alignment.ts";
import { affinityOf } from "../../align/affinity.ts";
import { relateExpressions } from "../../align/word-relation.ts";
import type { Unit } from "../../claim/part.ts";
import type { Quantity } from "../../extract/quantity.ts";
import { COMPARATIVES } from "../../lexicon/change-verbs.ts";
import type { Token } from "../../text/document.ts";
import { tokensIn } from "../../text/document.ts";
import { deriveQuantities } from "../arithmetic.ts";
import { compareDuration } from "../duration.ts";
import type { Comparator, Judgement, JudgeSettings } from "../judgement.ts";
import type { NumberComparison } from "../number.ts";
import { compareQuantities } from "../number.ts";
import { articleSpan } from "../source.ts";

/** Numbers: each amount of the claim against every comparable amount of the scope; the best answer counts. */
export const compareNumbers: Comparator = (alignment, settings) => {
  const judgements: Judgement[] = [];
  for (const unit of alignment.part.units) {
    if (unit.kind === "quantity" && unit.quantity !== undefined)
      judgements.push(judgeQuantity(alignment, unit, unit.quantity, settings));
  }
  return judgements.filter((j) => j.message !== "");
};

interface Compared {
  readonly quantity: Quantity;
  readonly comparison: NumberComparison;
  readonly fit: number;
  readonly affinity: number;
  readonly derived: boolean;
}

/** An amount that entails an exact figure may stand a little further off than the nearest one. */
const NEAR_ENOUGH = 0.5;

function judgeQuantity(alignment: Alignment, unit: Unit, written: Quantity, settings: JudgeSettings): Judgement {
  const claimed = asAge(alignment, written);
  const stated = statedIn(alignment, claimed).toSorted((a, b) => b.affinity - a.affinity);
  const paired = stated[0];
  const exact = claimed.comparator === "exact" || claimed.comparator === "about" || claimed.comparator === "nearly";
  // Which of several figures is meant: the nearest; an equal one counts from a little further away.
  const entailing = stated.find(
    (c) => c.comparison.relation === "entails" && c.affinity >= (paired?.affinity ?? 0) * (exact ? NEAR_ENOUGH : 1),
  );
  if (entailing !== undefined) return judgementOf(alignment, unit, entailing, "supports");
  const derived = derivedIn(alignment, claimed)[0];
  if (derived !== undefined) return judgementOf(alignment, unit, derived, "supports");
  const since = claimed.kind === "duration" ? durationFrom(alignment, unit, claimed, settings) : null;
  if (since !== null && since.effect === "supports") return since;
  const contradicting = stated.find((c) => c.comparison.relation === "contradicts" && c.fit >= 1);
  const compatible = stated.find((c) => c.comparison.relation === "compatible" || c.comparison.relation === "entails");
  const settled =
    contradicting !== undefined &&
    !alignment.part.negated &&
    speaksOfSame(alignment, claimed, contradicting) &&
    !isSum(alignment, claimed, stated) &&
    !speaksOfBefore(alignment);
  // A total or a difference is no rival of the figures that it is made of.
  if (
    contradicting !== undefined &&
    (isSum(alignment, claimed, stated) || isDifference(alignment, unit, contradicting.quantity))
  )
    return { ...judgementOf(alignment, unit, contradicting, "blocks"), code: "no_evidence" };
  if (contradicting !== undefined && !settled) return judgementOf(alignment, unit, contradicting, "blocks");
  if (
    contradicting !== undefined &&
    (compatible === undefined ||
      (contradicting === paired &&
        compatible.comparison.relation === "compatible" &&
        compatible.affinity < contradicting.affinity * NEAR_ENOUGH))
  )
    return judgementOf(alignment, unit, contradicting, "refutes");
  if (compatible !== undefined) return judgementOf(alignment, unit, compatible, "blocks");
  if (since !== null) return since;
  return {
    code: "no_evidence",
    effect: "blocks",
    unit,
    claim: unit,
    source: [],
    message: `The article gives no figure for "${unit.text}" here.`,
  };
}

function codeOf(unit: Unit, comparison: NumberComparison, effect: Judgement["effect"]): Judgement["code"] {
  if (effect === "blocks" && comparison.relation === "compatible") return "comparator_mismatch";
  const excluded =
    comparison.relation === "contradicts" &&
    (comparison.code === "number_mismatch" || comparison.code === "unit_mismatch");
  return excluded && unit.quantity?.kind === "duration" ? "duration_mismatch" : comparison.code;
}

/** "Amara Quist is 36", "died at the age of 87": a bare number said of somebody is an age. */
function asAge(alignment: Alignment, written: Quantity): Quantity {
  const { clause } = alignment.part;
  const before = alignment.claim.document.tokens
    .slice(Math.max(0, written.firstToken - 2), written.firstToken)
    .map((t) => t.norm)
    .join(" ");
  if (
    written.kind === "cardinal" &&
    written.unit === null &&
    (before === "age of" ||
      /(?:older|younger)/.test(written.text.toLowerCase()) ||
      /^(?:older|younger) than$/.test(before))
  )
    return { ...written, kind: "age", unit: "year" };
  if (
    written.kind !== "cardinal" ||
    written.noun !== null ||
    written.unit !== null ||
    clause === null ||
    clause.predicate.lemma !== "be"
  )
    return written;
  const subject = clause.subject;
  const person =
    subject !== null &&
    alignment.claim.mentions.some(
      (m) => m.start < subject.end && m.end > subject.start && alignment.claim.entities[m.entity]?.kind === "person",
    );
  return person ? { ...written, kind: "age", unit: "year" } : written;
}

/** "Two counts of theft and one of fraud" does not exclude three counts: a figure that is the sum of stated ones may be their total. */
function isSum(alignment: Alignment, claimed: Quantity, stated: readonly Compared[]): boolean {
  const values = stated.flatMap(({ quantity }) =>
    quantity.value === null || quantity.unit !== claimed.unit ? [] : [quantity.value],
  );
  // "One of false accounting" counts, though a lone "one" is read as no amount.
  if (alignment.scope.tokens.some((t) => alignment.article.document.tokens[t]?.norm === "one")) values.push(1);
  if (claimed.value === null || values.length < 2) return false;
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.some((a, i) => values.some((b, k) => k > i && a + b === claimed.value)) || total === claimed.value;
}

/** "Two more games than": a difference is compared with differences, not with either side's own figure. */
function isDifference(alignment: Alignment, unit: Unit, source: Quantity): boolean {
  const { tokens } = alignment.claim.document;
  const after = tokens.slice(unit.endToken, unit.endToken + 2).findIndex((t) => COMPARATIVES.has(t.norm));
  const than =
    after >= 0 && tokens.slice(unit.endToken + after + 1, unit.endToken + after + 4).some((t) => t.norm === "than");
  const said = alignment.article.document.tokens
    .slice(source.endToken, source.endToken + 3)
    .some((t) => COMPARATIVES.has(t.norm));
  return than && !said && source.change === null;
}

/** Two bare numbers exclude each other only where they count the same noun, measure the same unit, or follow the same verb. */
function speaksOfSame(alignment: Alignment, claimed: Quantity, contradicting: Compared): boolean {
  const { quantity, fit } = contradicting;
  if (fit >= 2 || (claimed.unit !== null && claimed.unit === quantity.unit)) return true;
  if (claimed.kind !== "cardinal" || quantity.kind !== "cardinal")
    return (
      claimed.kind === quantity.kind ||
      contradicting.comparison.code === "unit_mismatch" ||
      claimed.change !== null ||
      claimed.kind === "age" ||
      claimed.unit !== null
    );
  return quantity.noun === null && [...alignment.matches.keys()].some((u) => u.kind === "predicate");
}

function judgementOf(alignment: Alignment, unit: Unit, compared: Compared, effect: Judgement["effect"]): Judgement {
  const { comparison, quantity } = compared;
  const derived = compared.derived || comparison.code === "number_derived";
  return {
    code: codeOf(unit, comparison, effect),
    effect,
    unit,
    claim: unit,
    source: [
      {
        start: quantity.start,
        end: quantity.end,
        text: alignment.article.document.text.slice(quantity.start, quantity.end),
      },
      ...startOfChange(comparison, quantity),
    ],
    message: comparison.message,
    ...(comparison.proof === undefined ? {} : { proof: comparison.proof }),
    ...(derived ? { derived: true } : {}),
    ...(effect === "refutes" ? { replacement: replacementFor(alignment, unit, quantity) } : {}),
  };
}

/** "186 million, up from 150 million": what is worked out from both ends rests on both. */
function startOfChange(comparison: NumberComparison, { change }: Quantity): Judgement["source"] {
  const proven =
    comparison.proof?.operands.some((o) => o.in === "article" && o.span.start === change?.fromSpan?.start) === true;
  return proven && change?.fromSpan !== undefined ? [change.fromSpan] : [];
}

/** The fewest words: only the figure where both sides write one figure and the claim's unit stays ("85 years old" by "58"). */
function replacementFor(
  alignment: Alignment,
  unit: Unit,
  source: Quantity,
): { start: number; end: number; text: string } {
  const figures = (document: Alignment["article"]["document"], first: number, end: number): readonly Token[] =>
    document.tokens.slice(first, end).filter((t) => t.kind === "number");
  const claimFigures = figures(alignment.claim.document, unit.firstToken, unit.endToken);
  const sourceFigures = figures(alignment.article.document, source.firstToken, source.endToken);
  const [claimed] = claimFigures;
  const [stated] = sourceFigures;
  const bare = source.endToken - source.firstToken === 1;
  if (bare && claimed !== undefined && stated !== undefined && claimFigures.length === 1)
    return { start: claimed.start, end: claimed.end, text: stated.text };
  return { start: unit.start, end: unit.end, text: source.text };
}

const DETERMINERS: ReadonlySet<string> = new Set(["the", "its", "their", "his", "her", "all", "these", "those"]);

/** "Two of the five provinces": the five is the whole of which two are spoken of. */
function isWhole(document: Alignment["article"]["document"], quantity: Quantity): boolean {
  let at = quantity.firstToken - 1;
  if (DETERMINERS.has(document.tokens[at]?.norm ?? "")) at -= 1;
  if (document.tokens[at]?.norm !== "of") return false;
  const part = document.tokens[at - 1];
  return part !== undefined && (part.pos === "NUM" || part.kind === "number" || PARTS.has(part.norm));
}

const PARTS: ReadonlySet<string> = new Set([
  "one",
  "none",
  "most",
  "some",
  "half",
  "part",
  "few",
  "many",
  "each",
  "any",
  "neither",
  "either",
  "several",
  "all",
]);
const EARLIER: ReadonlySet<string> = new Set([
  "before",
  "earlier",
  "previously",
  "initially",
  "originally",
  "formerly",
]);

/** "It was 40 percent before": a figure of an earlier state is not excluded by that of a later one. */
function speaksOfBefore(alignment: Alignment): boolean {
  const claimed = alignment.claim.document.tokens.filter((t) => EARLIER.has(t.norm));
  return (
    claimed.length > 0 &&
    !alignment.scope.tokens.some((t) => claimed.some((c) => alignment.article.document.tokens[t]?.norm === c.norm))
  );
}

/** "Fell from 8 to 6 percent": the 8 is where the change starts, and only a claim that says "from" speaks of it. */
function isStart(alignment: Alignment, claimed: Quantity, source: Quantity): boolean {
  const from = (document: Alignment["article"]["document"], quantity: Quantity): boolean =>
    document.tokens[quantity.firstToken - 1]?.norm === "from" || document.tokens[quantity.firstToken]?.norm === "from";
  const starts = alignment.article.quantities.some(
    (q) =>
      q.sentence === source.sentence && q.change?.fromSpan !== undefined && q.change.fromSpan.start === source.start,
  );
  return starts && from(alignment.article.document, source) && !from(alignment.claim.document, claimed);
}

function statedIn(alignment: Alignment, claimed: Quantity): Compared[] {
  const scope = new Set(alignment.scope.tokens);
  return alignment.article.quantities
    .filter((q) => q.sentence === alignment.scope.sentence && scope.has(q.endToken - 1))
    .filter(
      (q) =>
        !isStart(alignment, claimed, q) &&
        !(isWhole(alignment.article.document, q) && !isWhole(alignment.claim.document, claimed)) &&
        (claimed.kind !== "age" || q.kind === "age" || (q.kind === "cardinal" && q.noun === null)),
    )
    .map((quantity) => ({
      quantity,
      comparison: compareQuantities(claimed, quantity),
      fit: fitOf(alignment, claimed, quantity),
      affinity: affinityOf(alignment, claimed, quantity),
      derived: false,
    }))
    .filter((c) => c.fit >= 0 && c.comparison.relation !== "incomparable");
}

function derivedIn(alignment: Alignment, claimed: Quantity): Compared[] {
  const { article, scope } = alignment;
  const inScope = new Set(scope.tokens);
  const stated = article.quantities.filter((q) => q.sentence === scope.sentence && inScope.has(q.endToken - 1));
  return deriveQuantities(stated, article.document)
    .map(({ quantity, proof }) => {
      const comparison = compareQuantities(claimed, quantity);
      return {
        quantity,
        comparison: { ...comparison, proof, code: "number_derived" as const },
        fit: fitOf(alignment, claimed, quantity),
        affinity: 0,
        derived: true,
      };
    })
    .filter((c) => c.fit >= 1 && c.comparison.relation === "entails");
}

/**
 * How well two amounts speak of the same thing: 2 the same noun is counted, 1 nothing tells them
 * apart, -1 they count different things.
 */
function fitOf(alignment: Alignment, claimed: Quantity, source: Quantity): number {
  if (claimed.noun === null || source.noun === null) return 1;
  if (claimed.noun === source.noun) return 2;
  const claimNoun = nounToken(alignment.claim.document, claimed);
  const sourceNoun = nounToken(alignment.article.document, source);
  if (claimNoun === undefined || sourceNoun === undefined) return 0;
  const relation = relateExpressions(
    { token: claimNoun, concepts: alignment.concepts.claim, tokens: alignment.claim.document.tokens },
    { token: sourceNoun, concepts: alignment.concepts.article, tokens: alignment.article.document.tokens },
  );
  if (relation === "same" || relation === "synonym" || relation === "derived" || relation === "general") return 2;
  const share =
    claimed.kind === "percent" || claimed.kind === "money" || claimed.kind === "fraction" || claimed.change !== null;
  return share && claimed.kind === source.kind ? 0 : -1;
}

function nounToken(
  document: Alignment["article"]["document"],
  quantity: Quantity,
): Alignment["article"]["document"]["tokens"][number] | undefined {
  const sentence = document.sentences[quantity.sentence];
  return sentence === undefined ? undefined : tokensIn(document, sentence).find((t) => t.lemma === quantity.noun);
}

/** "For more than two centuries" against "since 1787". */
function durationFrom(alignment: Alignment, unit: Unit, claimed: Quantity, settings: JudgeSettings): Judgement | null {
  const scope = new Set(alignment.scope.tokens);
  const times = alignment.article.times.filter(
    (t) => t.sentence === alignment.scope.sentence && t.relation === "since" && scope.has(t.endToken - 1),
  );
  for (const time of times) {
    const reference = settings.asOf ?? settings.published ?? latestDate(alignment);
    const comparison = compareDuration(claimed, time, reference);
    if (comparison === null || comparison.relation === "incomparable") continue;
    return {
      code: comparison.code,
      effect:
        comparison.relation === "entails"
          ? "supports"
          : comparison.relation === "contradicts" && (settings.asOf ?? settings.published) !== null
            ? "refutes"
            : "blocks",
      unit,
      claim: unit,
      source: [articleSpan(alignment.article, [time.firstToken, time.endToken - 1])],
      message: comparison.message,
      derived: true,
      ...(comparison.proof === undefined ? {} : { proof: comparison.proof }),
    };
  }
  return null;
}

/** Without a publication date the article is at least as old as the latest date that it tells of. */
function latestDate(alignment: Alignment): string | null {
  let latest: string | null = null;
  for (const time of alignment.article.times) {
    if (time.from === null || time.origin !== "stated") continue;
    if (latest === null || time.from > latest) latest = time.from;
  }
  return latest;
}
