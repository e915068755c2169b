import type { Analysis } from "../extract/analysis.ts";
import type { Argument, Clause } from "../extract/clause.ts";
import type { Entity } from "../extract/entity.ts";
import type { Scope } from "./scope.ts";

/** Pronouns of which a part is taken ("none of whom", "two of which"). */
const WHOLES: ReadonlySet<string> = new Set(["whom", "which"]);

/**
 * What a relative clause takes up without naming it: the place before "where" ("the court, where both appeared"), and the
 * many of whom "none of whom" takes a part. Tokens of the phrase before the pronoun; empty for other clauses.
 */
export function relativeAntecedent({ document, clauses }: Analysis, group: readonly Clause[]): number[] {
  const relative = group.find((c) => c.kind === "relative" && c.opener !== null);
  if (relative === undefined) return [];
  const { tokens } = document;
  const pronoun = tokens
    .slice(Math.max(0, relative.firstToken - 3), relative.predicate.firstToken)
    .find((t) => t.norm === relative.opener);
  if (pronoun === undefined) return [];
  const isPart = WHOLES.has(pronoun.norm) && tokens[pronoun.index - 1]?.norm === "of";
  if (pronoun.norm !== "where" && !isPart) return [];
  const before = clauses
    .filter((c) => c.sentence === relative.sentence && c !== relative && c.kind !== "apposition")
    .flatMap((c) => [...(c.subject === null ? [] : [c.subject]), ...c.arguments])
    .filter((a) => a.endToken <= pronoun.index && (!isPart || isPlural(tokens[a.head])))
    .toSorted((a, b) => b.endToken - a.endToken);
  const [nearest] = before;
  return nearest === undefined ? [] : rangeOf(nearest);
}

/**
 * "A teacher whose grandfather worked in the mine": the "whose" of the scope where it stands for the entity, named or described
 * right before it; else null. The caller sees to it that the claim names the entity as an owner.
 */
export function whoseReference(article: Analysis, scope: Scope, entity: Entity): readonly number[] | null {
  const { tokens } = article.document;
  for (const index of scope.tokens) {
    const before = tokens[index - 1]?.text === "," ? tokens[index - 2] : tokens[index - 1];
    if (tokens[index]?.norm !== "whose" || before === undefined) continue;
    const isNamed = entity.mentions.some((m) => m.kind === "name" && m.endToken === before.index + 1);
    if (isNamed || entity.descriptions.some((d) => d.end === before.end)) return [index];
  }
  return null;
}

function isPlural(token: { readonly norm: string; readonly lemma: string } | undefined): boolean {
  return token !== undefined && token.norm !== token.lemma;
}

function rangeOf({ firstToken, endToken }: Argument): number[] {
  return Array.from({ length: endToken - firstToken }, (_, i) => firstToken + i);
}
