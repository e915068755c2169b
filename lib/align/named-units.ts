import type { Part, Unit } from "../claim/part.ts";
import type { Analysis } from "../extract/analysis.ts";
import { resolveName } from "../extract/entities/name.ts";

/**
 * "Berg left" by itself does not tell that Berg is a name: the capital is that of the sentence. Where the article knows one
 * bearer of that name, and never writes the word small, the word is read as the name.
 */
export function withArticleNames(part: Part, claim: Analysis, article: Analysis): Part {
  const units = part.units.map((unit) =>
    isArticleName(unit, claim, article) ? { ...unit, kind: "entity" as const } : unit,
  );
  return units.some((unit, i) => unit !== part.units[i]) ? { ...part, units } : part;
}

function isArticleName(unit: Unit, claim: Analysis, article: Analysis): boolean {
  const token = claim.document.tokens[unit.head];
  if (unit.kind !== "word" || token === undefined || unit.endToken - unit.firstToken > 1) return false;
  const opens = claim.document.sentences.some((s) => s.firstToken === token.index);
  if (!opens || token.kind !== "word" || token.text.slice(0, 1) === token.norm.slice(0, 1)) return false;
  const entity = resolveName(unit.text, article.entities);
  if (entity === null || entity === "ambiguous") return false;
  return !article.document.tokens.some((t) => t.text === token.norm);
}
