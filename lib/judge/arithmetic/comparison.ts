import type { Alignment, EntityResolution } from "../../align/alignment.ts";
import { alignPart } from "../../align/alignment.ts";
import type { ArticleReading } from "../../align/article-reading.ts";
import type { ClaimReading } from "../../align/claim-reading.ts";
import type { Scope } from "../../align/scope.ts";
import { scopesOf } from "../../align/scope.ts";
import type { Part, Unit } from "../../claim/part.ts";
import type { Quantity } from "../../extract/quantity.ts";
import { round } from "../../extract/quantities/rounding.ts";
import { COMPARATIVES } from "../../lexicon/change-verbs.ts";
import type { Judgement } from "../judgement.ts";
import { compareQuantities } from "../number.ts";
import { numeral, operandOf } from "../number/expression.ts";
import type { Figure } from "./quantity-frame.ts";
import { isFigure, placeOf, workedOut } from "./quantity-frame.ts";

/** "A did more than B", taken apart: what is said of each side, and by how much they differ where the claim says it. */
interface Compared {
  readonly direction: "up" | "down";
  readonly comparative: Unit;
  readonly difference: Unit | null;
  /** Whose figure is the greater one (or the less), with the verb. */
  readonly left: readonly Unit[];
  readonly right: readonly Unit[];
  /** What is counted ("votes"), and whatever else is said of both. */
  readonly shared: readonly Unit[];
}

/** A comparison that the article's own figures settle. */
export interface SettledComparison {
  readonly alignment: Alignment;
  readonly judgement: Judgement;
  readonly outcome: "supported" | "refuted";
}

/** Clauses that are searched for the two sides. */
const CLAUSE_LIMIT = 400;

/**
 * Settles "food prices rose more than exports" by the one figure that the article gives for each side: same kind, same
 * unit, same noun, and the claim's own verb in both clauses. Null where a side has no figure, or more than one.
 */
export function settleComparison(
  claim: ClaimReading,
  part: Part,
  article: ArticleReading,
  entities: EntityResolution,
): SettledComparison | null {
  const compared = takeApart(claim, part);
  if (compared === null || part.negated || part.units.some((u) => u.kind === "time")) return null;
  const scopes = scopesWithFigures(article);
  const left = sideIn(claim, part, article, entities, scopes, compared.left, compared);
  const right = left === null ? null : sideIn(claim, part, article, entities, scopes, compared.right, compared);
  if (left === null || right === null || left.figure === right.figure) return null;
  if (!areAlike(left.figure, right.figure) || haveOtherDates(article, left.scope, right.scope)) return null;
  const [a, b] = [left.figure, right.figure];
  const isMore = a.value > b.value;
  const isSo = a.value !== b.value && isMore === (compared.direction === "up");
  const by = round(Math.abs(a.value - b.value));
  if (isSo && compared.difference !== null && !bearsOut(compared.difference, a, b, by)) return null;
  if (!isSo && (compared.difference !== null || a.comparator !== "exact" || b.comparator !== "exact")) return null;
  const scope: Scope = {
    sentence: left.scope.sentence,
    clauses: [...left.scope.clauses, ...right.scope.clauses],
    tokens: [...new Set([...left.scope.tokens, ...right.scope.tokens])].toSorted((x, y) => x - y),
    context: [],
  };
  const alignment = alignPart(claim, part, article, scope, entities);
  const answered = new Set<Unit>([
    compared.comparative,
    ...(compared.difference === null ? [] : [compared.difference]),
  ]);
  if (alignment.missing.some((u) => !answered.has(u)) || alignment.opposed.size > 0) return null;
  return {
    alignment: { ...alignment, missing: [] },
    outcome: isSo ? "supported" : "refuted",
    judgement: judgementOf(compared, a, b, by, isSo),
  };
}

/** Reads the claim around "than". */
function takeApart(claim: ClaimReading, part: Part): Compared | null {
  const { tokens } = claim.analysis.document;
  const than = tokens.findIndex((t) => t.norm === "than" && t.start >= part.start && t.end <= part.end);
  if (than < 0) return null;
  let end = than + 1;
  while (
    end < tokens.length &&
    tokens[end]?.pos !== "VERB" &&
    tokens[end]?.pos !== "AUX" &&
    tokens[end]?.norm !== "to" &&
    tokens[end]?.kind !== "punctuation"
  )
    end += 1;
  const comparative = part.units.findLast(
    (u) =>
      u.kind === "word" &&
      u.firstToken < than &&
      than - u.firstToken <= 4 &&
      COMPARATIVES.has(tokens[u.head]?.norm ?? ""),
  );
  const direction = COMPARATIVES.get(tokens[comparative?.head ?? -1]?.norm ?? "");
  if (comparative === undefined || direction === undefined) return null;
  const right = part.units.filter((u) => u.firstToken > than && u.endToken <= end);
  const difference =
    part.units.find(
      (u) => u.kind === "quantity" && u.endToken <= comparative.firstToken && comparative.firstToken - u.endToken <= 1,
    ) ?? null;
  const before = part.units.filter((u) => u.endToken <= comparative.firstToken && u !== difference);
  const shared = part.units.filter(
    (u) => u !== comparative && u !== difference && !before.includes(u) && !right.includes(u),
  );
  if (right.length === 0 || before.length === 0 || part.units.some((u) => u.kind === "quantity" && u !== difference))
    return null;
  return {
    direction,
    comparative,
    difference,
    left: before.filter((u) => u.kind !== "predicate"),
    right,
    shared: [...before.filter((u) => u.kind === "predicate"), ...shared],
  };
}

interface Side {
  readonly scope: Scope;
  readonly figure: Figure;
}

function scopesWithFigures(article: ArticleReading): { scope: Scope; figures: readonly Figure[] }[] {
  const sentences = [...new Set(article.analysis.quantities.map((q) => q.sentence))];
  const found = [];
  for (const sentence of sentences) {
    for (const scope of scopesOf(article.analysis, sentence, article.clausesBySentence.get(sentence) ?? [])) {
      if (
        scope.clauses.some(
          (c) =>
            c.kind === "apposition" ||
            (c.kind === "finite" && (c.predicate.polarity === "negative" || c.predicate.modality !== "asserted")),
        )
      )
        continue;
      const tokens = new Set(scope.tokens);
      const figures = article.analysis.quantities.filter(
        (q): q is Figure =>
          q.sentence === sentence && tokens.has(q.endToken - 1) && isFigure(q) && q.kind !== "ordinal",
      );
      if (figures.length > 0) found.push({ scope, figures });
      if (found.length >= CLAUSE_LIMIT) return found;
    }
  }
  return found;
}

/** The one clause that says it of this side, with its one figure; the side's words must stand in the clause's subject. */
function sideIn(
  claim: ClaimReading,
  part: Part,
  article: ArticleReading,
  entities: EntityResolution,
  scopes: readonly { scope: Scope; figures: readonly Figure[] }[],
  units: readonly Unit[],
  { shared }: Compared,
): Side | null {
  let found: Side | null = null;
  const predicate = shared.find((u) => u.kind === "predicate");
  for (const { scope, figures } of scopes) {
    const alignment = alignPart(
      claim,
      { ...part, units: [...units, ...(predicate === undefined ? [] : [predicate])] },
      article,
      scope,
      entities,
    );
    if (alignment.missing.length > 0 || alignment.opposed.size > 0 || hasConverse(alignment)) continue;
    // "Bats in groups": what hangs on the subject up to the verb belongs to it.
    const subjects = scope.clauses.flatMap((c) =>
      c.subject === null || c.kind !== "finite"
        ? []
        : [{ firstToken: c.subject.firstToken, endToken: Math.max(c.subject.endToken, c.predicate.firstToken) }],
    );
    const inSubject = units.every(
      (u) =>
        alignment.matches.get(u)?.tokens.every((t) => subjects.some((s) => s.firstToken <= t && t < s.endToken)) ===
        true,
    );
    if (!inSubject || !sayNothingMore(article, subjects, units, alignment) || isNarrowed(article, scope)) continue;
    const [figure] = figures;
    if (figure === undefined || figures.length > 1 || found !== null) return null;
    found = { scope, figure };
  }
  return found;
}

/** Who bought did not sell: a verb that tells it from the other side says it of another. */
export function hasConverse({ matches }: Alignment): boolean {
  return [...matches.values()].some((m) => m.relation === "converse");
}

/** "Energy prices" are not "prices": every noun of the article's subject must be one of the side's own words. */
function sayNothingMore(
  article: ArticleReading,
  subjects: readonly { readonly firstToken: number; readonly endToken: number }[],
  units: readonly Unit[],
  alignment: Alignment,
): boolean {
  const matched = new Set(units.flatMap((u) => alignment.matches.get(u)?.tokens ?? []));
  return subjects.every((s) =>
    article.analysis.document.tokens
      .slice(s.firstToken, s.endToken)
      .every(
        (t) => matched.has(t.index) || (t.pos !== "NOUN" && t.pos !== "PROPN" && t.pos !== "ADJ" && t.pos !== "NUM"),
      ),
  );
}

const NARROWING: ReadonlySet<string> = new Set(["in", "among", "at", "for", "within", "between", "from"]);

/** "Rose 3 percent in the public sector": the figure is of that alone. */
function isNarrowed(article: ArticleReading, scope: Scope): boolean {
  const { tokens } = article.analysis.document;
  const isDate = (at: number): boolean => article.analysis.times.some((t) => t.firstToken <= at && at < t.endToken);
  return scope.clauses.some(
    (c) =>
      c.kind === "finite" &&
      c.arguments.some(
        (a) =>
          a.role === "oblique" &&
          a.firstToken >= c.predicate.endToken &&
          NARROWING.has(a.preposition ?? "") &&
          !isDate(a.head) &&
          tokens[a.head]?.kind === "word",
      ),
  );
}

/** A figure of May and one of June are not set against each other. */
function haveOtherDates(article: ArticleReading, a: Scope, b: Scope): boolean {
  const datesIn = (scope: Scope): string[] =>
    article.analysis.times
      .filter((t) => t.from !== null && t.sentence === scope.sentence && scope.tokens.includes(t.endToken - 1))
      .map((t) => `${t.from}/${t.to}`);
  const [first, second] = [datesIn(a), datesIn(b)];
  return (first.length > 0 || second.length > 0) && !first.some((d) => second.includes(d));
}

function areAlike(a: Quantity, b: Quantity): boolean {
  // "Rose to 700" says where it ended, not by how much it rose.
  if (
    [a, b].some(
      (q) =>
        q.change !== null && q.change.percent === undefined && (q.change.by === undefined || q.change.to !== undefined),
    )
  )
    return false;
  if (a.kind !== b.kind || a.unit !== b.unit || (a.change?.direction ?? null) !== (b.change?.direction ?? null))
    return false;
  return a.kind !== "cardinal" || (a.noun !== null && a.noun === b.noun);
}

function bearsOut(difference: Unit, a: Figure, b: Figure, by: number): boolean {
  const claimed = difference.quantity;
  if (claimed === undefined) return false;
  const points = a.kind === "percent";
  const derived = workedOut(
    a,
    [b],
    by,
    points ? "percentage_points" : a.kind,
    points ? "percentage point" : a.unit,
    a.noun,
  );
  return compareQuantities({ ...claimed, change: null }, derived).relation === "entails";
}

function judgementOf(compared: Compared, a: Figure, b: Figure, by: number, isSo: boolean): Judgement {
  const [more, less] = a.value > b.value ? [a, b] : [b, a];
  const sign = a.value > b.value ? ">" : a.value < b.value ? "<" : "=";
  const proof =
    compared.difference === null || !isSo
      ? {
          expression: `${numeral(a.value)} ${sign} ${numeral(b.value)}`,
          operands: [operandOf(a, "article"), operandOf(b, "article")],
          result: a.value,
        }
      : {
          expression: `${numeral(more.value)} - ${numeral(less.value)} = ${numeral(by)}`,
          operands: [operandOf(more, "article"), operandOf(less, "article")],
          result: by,
          tolerance: 1e-9,
        };
  return {
    code: isSo ? "number_derived" : "number_mismatch",
    effect: isSo ? "supports" : "refutes",
    unit: compared.difference ?? compared.comparative,
    claim: compared.difference ?? compared.comparative,
    source: [placeOf(a), placeOf(b)],
    message: `The article's figures are "${a.text}" and "${b.text}": ${proof.expression}.`,
    proof,
    derived: true,
  };
}
