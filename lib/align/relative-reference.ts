import type { Analysis } from "../extract/analysis.ts";
import type { Argument, Clause } from "../extract/clause.ts";
import { isQuantifier } from "../lexicon/quantifiers.ts";
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
  const before = tokens[pronoun.index - 1];
  const isPart = WHOLES.has(pronoun.norm) && before?.norm === "of" && isQuantifierBefore(tokens, before.index);
  // "The floods of 2019, in which two people drowned".
  const isPlace =
    pronoun.norm === "which" && (before?.norm === "in" || before?.norm === "at" || before?.norm === "during");
  if (pronoun.norm !== "where" && !isPart && !isPlace) return [];
  const phrases = clauses
    .filter((c) => c.sentence === relative.sentence && c !== relative && c.kind !== "apposition")
    .flatMap((c) => [...(c.subject === null ? [] : [c.subject]), ...c.arguments])
    .filter((a) => a.endToken <= pronoun.index && (!isPart || isPlural(tokens[a.head])))
    .toSorted((a, b) => b.endToken - a.endToken);
  const [nearest] = phrases;
  if (nearest === undefined) return [];
  // With the "of" phrase that tells it apart ("the floods of 2019").
  const end =
    tokens[nearest.endToken]?.norm === "of" && nearest.endToken + 2 < pronoun.index
      ? nearest.endToken + 2
      : nearest.endToken;
  return rangeOf({ firstToken: nearest.firstToken, endToken: end });
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

function isQuantifierBefore(tokens: readonly { readonly norm: string; readonly pos: string }[], of: number): boolean {
  const token = tokens[of - 1];
  return token !== undefined && (isQuantifier(token.norm) || token.pos === "NUM");
}

function rangeOf({ firstToken, endToken }: Pick<Argument, "firstToken" | "endToken">): number[] {
  return Array.from({ length: endToken - firstToken }, (_, i) => firstToken + i);
}
