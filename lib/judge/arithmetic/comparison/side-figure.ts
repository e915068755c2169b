import type { Alignment, EntityResolution } from "../../../align/alignment.ts";
import { alignPart } from "../../../align/alignment.ts";
import type { ArticleReading } from "../../../align/article-reading.ts";
import type { ClaimReading } from "../../../align/claim-reading.ts";
import type { Scope } from "../../../align/scope.ts";
import { remembered } from "../../../align/remembered.ts";
import { contentsOf } from "../../../align/scope-contents.ts";
import { scopesOfSentence } from "../../../align/sentence-scopes.ts";
import type { Part, Unit } from "../../../claim/part.ts";
import type { Figure } from "../quantity-frame.ts";
import { isFigure } from "../quantity-frame.ts";
import type { Compared } from "./compared-sides.ts";

/** Clauses that are searched for the two sides. */
const CLAUSE_LIMIT = 400;

interface Side {
  readonly scope: Scope;
  readonly figure: Figure;
}

/** Clauses that assert something of a figure, in the article's order, up to the limit. */
export const scopesWithFigures = remembered(findScopesWithFigures);

function findScopesWithFigures(article: ArticleReading): readonly { scope: Scope; figures: readonly Figure[] }[] {
  const sentences = [...new Set(article.analysis.quantities.map((q) => q.sentence))];
  const found = [];
  for (const sentence of sentences) {
    for (const scope of scopesOfSentence(article, sentence)) {
      if (
        scope.clauses.some(
          (c) =>
            c.kind === "apposition" ||
            (c.kind === "finite" && (c.predicate.polarity === "negative" || c.predicate.modality !== "asserted")),
        )
      )
        continue;
      const figures = contentsOf(article.analysis, scope).quantities.filter(
        (q): q is Figure => q.sentence === sentence && isFigure(q) && q.kind !== "ordinal",
      );
      if (figures.length > 0) found.push({ scope, figures });
      if (found.length >= CLAUSE_LIMIT) return found;
    }
  }
  return found;
}

/** The one clause that says it of this side, with its one figure; the side's words must stand in the clause's subject. */
export function sideIn(
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
