import type { Alignment } from "../align/alignment.ts";
import type { Unit } from "../claim/part.ts";
import type { EntityKind } from "../extract/entity.ts";

/** Tokens up to which a sentence has hardly more than one clause, so that comparators seldom take one for another. */
const PLAIN = 14;

/** Whether the aligned sentence is so short that a finding against the claim can be taken at its word. */
export function isPlain({ article, scope }: Alignment): boolean {
  const sentence = article.document.sentences[scope.sentence];
  return sentence !== undefined && sentence.endToken - sentence.firstToken <= PLAIN;
}

/** "The Halden ferry" where the text has a Moss ferry: a name of the claim is not there, and another that could be of its kind is. */
export function namesAnother({ article, claim, matches, missing }: Alignment): boolean {
  const kindOf = (unit: Unit): EntityKind | null =>
    unit.mention === undefined ? null : (claim.entities[unit.mention.entity]?.kind ?? null);
  const known = new Set(article.mentions.map((m) => m.text.toLowerCase()));
  const lost = missing.filter((u) => u.kind === "entity" && !known.has(u.text.toLowerCase()));
  if (lost.length === 0) return false;
  const met = new Set([...matches.values()].flatMap((m) => m.tokens));
  return article.mentions.some((m) => {
    if (m.kind !== "name") return false;
    for (let i = m.firstToken; i < m.endToken; i++) if (met.has(i)) return false;
    const kind = article.entities[m.entity]?.kind ?? null;
    return lost.some((unit) => couldBe(kindOf(unit), kind));
  });
}

function couldBe(a: EntityKind | null, b: EntityKind | null): boolean {
  return a === null || b === null || a === "other" || b === "other" || a === b;
}
