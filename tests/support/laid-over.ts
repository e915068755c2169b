import type { Alignment } from "../../lib/align/alignment.ts";
import { alignPart, resolveEntities } from "../../lib/align/alignment.ts";
import type { ArticleReading } from "../../lib/align/article-reading.ts";
import { readClaim } from "../../lib/align/claim-reading.ts";
import { readArticle } from "../../lib/align/read-article.ts";
import type { Scope } from "../../lib/align/scope.ts";
import { scopesOf } from "../../lib/align/scope.ts";
import { partsOf } from "../../lib/claim/parts.ts";
import type { Entity } from "../../lib/extract/entity.ts";

/** The scopes of one sentence, titles and appositives left out. */
export function scopesAt(article: ArticleReading, sentence: number): Scope[] {
  return scopesOf(article.analysis, sentence, article.analysis.clauses).filter(
    (scope) => !scope.clauses.some((c) => c.kind === "apposition"),
  );
}

export function textOfTokens(article: ArticleReading, tokens: readonly number[]): string {
  return tokens.map((i) => article.analysis.document.tokens[i]?.text ?? "").join(" ");
}

export function entityNamed(article: ArticleReading, name: string): Entity {
  const entity = article.analysis.entities.find((e) => e.name === name || e.aliases.includes(name.toLowerCase()));
  if (entity === undefined)
    throw new Error(`no entity ${name} among ${article.analysis.entities.map((e) => e.name).join(", ")}`);
  return entity;
}

/** The claim's first part over the scope of the article that carries most of it. */
export function laidOver(text: string, claim: string): Alignment {
  const article = readArticle({ text });
  const reading = readClaim(claim, null);
  const [part] = partsOf(reading.analysis, reading.concepts);
  if (part === undefined) throw new Error(`no part in "${claim}"`);
  const entities = resolveEntities(part, article.analysis);
  const laid = article.analysis.document.sentences
    .flatMap((s) => scopesAt(article, s.index))
    .map((scope) => alignPart(reading, part, article, scope, entities))
    .toSorted((a, b) => b.matches.size - a.matches.size);
  const [best] = laid;
  if (best === undefined) throw new Error("an article without sentences");
  return best;
}
