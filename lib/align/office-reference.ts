import type { Analysis } from "../extract/analysis.ts";
import type { Entity } from "../extract/entity.ts";
import { resolveName } from "../extract/entities/name.ts";
import type { Scope } from "./scope.ts";

/** Words after "the" that an office may have ("the minister of foreign affairs"). */
const LONGEST_OFFICE = 6;

/**
 * "The secretary of state" where the article gives that office to one person by name: the phrase is
 * that person. Answers its tokens.
 */
export function officeReference(article: Analysis, scope: Scope, entity: Entity): readonly number[] | null {
  if (entity.kind !== "person" || entity.descriptions.length === 0) return null;
  const { tokens, text } = article.document;
  for (const index of scope.tokens) {
    const opening = tokens[index];
    if (opening === undefined || opening.norm !== "the") continue;
    let end = index + 1;
    while (end <= index + LONGEST_OFFICE) {
      const token = tokens[end];
      if (token === undefined || token.sentence !== opening.sentence) break;
      const belongs =
        token.pos === "NOUN" ||
        token.pos === "PROPN" ||
        token.pos === "ADJ" ||
        (token.norm === "of" && end > index + 1);
      if (!belongs) break;
      end += 1;
    }
    const last = tokens[end - 1];
    if (
      last === undefined ||
      end < index + 2 ||
      last.norm === "of" ||
      (last.pos === "PROPN" && tokens[end - 2]?.norm !== "of" && end === index + 2)
    )
      continue;
    const resolved = resolveName(text.slice(opening.end, last.end).trim(), article.entities);
    if (resolved !== null && resolved !== "ambiguous" && resolved.id === entity.id)
      return Array.from({ length: end - index }, (_, i) => index + i);
  }
  return null;
}
