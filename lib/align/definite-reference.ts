import type { Analysis } from "../extract/analysis.ts";
import type { Entity } from "../extract/entity.ts";
import { ORGANISATION_NOUNS, PLACE_NOUNS } from "../lexicon/role-nouns.ts";
import type { Scope } from "./scope.ts";

const DETERMINERS: ReadonlySet<string> = new Set(["the", "this", "that"]);

/**
 * "The country's minister": a definite phrase in the scope that the text leaves open is read as the
 * nearest entity named before it that such a noun can mean. The reading is an assumption, so it
 * serves to complete a claim and never to refute one. Answers the phrase's tokens.
 */
export function definiteReference(article: Analysis, scope: Scope, entity: Entity): readonly number[] | null {
  const nouns = entity.kind === "place" ? PLACE_NOUNS : entity.kind === "organisation" ? ORGANISATION_NOUNS : null;
  if (nouns === null) return null;
  const { tokens } = article.document;
  for (const index of scope.tokens) {
    const determiner = tokens[index];
    const noun = tokens[index + 1];
    if (determiner === undefined || noun === undefined || !DETERMINERS.has(determiner.norm)) continue;
    if (!nouns.has(noun.lemma)) continue;
    if (article.mentions.some((m) => m.firstToken <= index + 1 && index < m.endToken)) continue;
    const nearest = article.mentions.findLast(
      (m) => m.kind === "name" && m.endToken <= index && article.entities[m.entity]?.kind === entity.kind,
    );
    if (nearest?.entity === entity.id && nearest.sentence >= scope.sentence - 1) return [index, index + 1];
  }
  return null;
}
