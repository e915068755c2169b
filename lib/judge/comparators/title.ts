import { isRelational } from "../../align/entity-match.ts";
import { relateWords } from "../../align/word-relation.ts";
import { tokensBetween } from "../../text/document.ts";
import type { Comparator } from "../judgement.ts";

/** "Prime Minister Vako" where the article's Vako is president: a title in the claim must be one that the article gives to the same person. */
export const compareTitles: Comparator = (alignment) => {
  const { claim, article } = alignment;
  for (const match of alignment.matches.values()) {
    const own = match.unit.mention === undefined ? undefined : claim.entities[match.unit.mention.entity];
    if (own === undefined || own.kind !== "person") continue;
    const entity = article.mentions.find((m) => match.tokens.includes(m.endToken - 1))?.entity;
    const stated = entity === undefined ? [] : (article.entities[entity]?.descriptions ?? []);
    const given = stated
      .filter((d) => !isRelational(article, d))
      .flatMap((d) => tokensBetween(article.document, d.start, d.end));
    for (const description of own.descriptions) {
      if (description.end > match.unit.start) continue;
      const head = tokensBetween(claim.document, description.start, description.end).findLast(
        (t) => t.pos === "NOUN" || t.pos === "PROPN",
      );
      if (
        head === undefined ||
        head.text.endsWith(".") ||
        given.some((t) => ["same", "synonym", "general"].includes(relateWords(head, t)))
      )
        continue;
      const elsewhere = article.entities.some(
        (e) =>
          e.id !== entity &&
          e.descriptions.some((d) =>
            tokensBetween(article.document, d.start, d.end).some((t) => t.lemma === head.lemma),
          ),
      );
      if (!elsewhere) continue;
      return [
        {
          code: "entity_mismatch",
          vetoes: "support",
          effect: "blocks",
          unit: null,
          claim: description,
          source: [],
          message: `The article gives "${description.text}" to somebody else than ${match.unit.text}.`,
        },
      ];
    }
  }
  return [];
};
