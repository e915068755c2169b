import type { Part, Unit } from "../claim/part.ts";
import type { Analysis } from "../extract/analysis.ts";
import type { Entity } from "../extract/entity.ts";
import { resolveName } from "../extract/entities/name.ts";
import { clockAt } from "../extract/clock.ts";
import type { Token } from "../text/document.ts";
import { compareClocks } from "./clock-match.ts";
import { prefixOf } from "../lexicon/noun-prefixes.ts";
import { ellipticNoun } from "./elliptic-noun.ts";
import { alignEntity, alignName } from "./entity-match.ts";
import { subjectReference } from "./subject-reference.ts";
import { modifierReference } from "./modifier-reference.ts";
import type { Scope } from "./scope.ts";
import { contentsOf } from "./scope-contents.ts";
import type { WordRelation } from "./word-relation.ts";
import { isSameWord, relateWords } from "./word-relation.ts";
import { rowOf } from "./word-rows.ts";
import type { ArticleReading } from "./article-reading.ts";
import type { ClaimReading } from "./claim-reading.ts";
import type { Concepts } from "./concepts.ts";

/** How a unit of the claim is carried by the source; `context` is read from an earlier clause. */
export type MatchRelation = Exclude<WordRelation, "none"> | "alias" | "context";

/** A unit of the claim and the article tokens that it was laid against. */
export interface Match {
  readonly unit: Unit;
  readonly tokens: readonly number[];
  readonly relation: MatchRelation;
}

/** One part of the claim laid over one scope of the article. Numbers and times are left to their comparators. */
export interface Alignment {
  readonly claim: Analysis;
  readonly article: Analysis;
  readonly part: Part;
  readonly scope: Scope;
  readonly matches: ReadonlyMap<Unit, Match>;
  /** Words against which the scope has an antonym or an exclusive alternative and nothing better. */
  readonly opposed: ReadonlyMap<Unit, Match>;
  readonly missing: readonly Unit[];
  /** What the words of both sides say beyond their lemmas. */
  readonly concepts: { readonly claim: Concepts; readonly article: Concepts };
}

/** Which entity of the article a name in the claim means. */
export type EntityResolution = ReadonlyMap<Unit, Entity | "ambiguous" | null>;

/** Resolves every name of a part once, for all scopes. */
export function resolveEntities(part: Part, article: Analysis): EntityResolution {
  const resolved = new Map<Unit, Entity | "ambiguous" | null>();
  for (const unit of part.units) {
    if (unit.kind === "entity") resolved.set(unit, resolveName(unit.text, article.entities));
  }
  return resolved;
}

/** Lays a part over a scope: each unit takes the best word or mention that is still free. */
export function alignPart(
  claim: ClaimReading,
  part: Part,
  article: ArticleReading,
  scope: Scope,
  entities: EntityResolution,
): Alignment {
  const matches = new Map<Unit, Match>();
  const opposed = new Map<Unit, Match>();
  const missing: Unit[] = [];
  const used = new Set<number>();
  const inScope = contentsOf(article.analysis, scope);
  for (const unit of part.units) {
    if (unit.kind === "quantity" || unit.kind === "time") continue;
    const isClock = unit.kind === "word" && clockAt(claim.analysis.document.tokens, unit.firstToken) !== null;
    const match = isClock
      ? alignClock(claim.analysis, unit, article.analysis, scope)
      : unit.kind === "entity"
        ? alignEntity(claim.analysis, unit, article.analysis, scope, inScope, entities.get(unit) ?? null)
        : unit.endToken - unit.firstToken > 1
          ? alignName(claim.analysis, unit, article.analysis, scope)
          : alignWord(claim, unit, article, scope, used);
    const elliptic =
      match === null && unit.kind === "word" ? ellipticNoun(claim.analysis, unit, article.analysis, scope) : null;
    const referred =
      match === null && elliptic === null
        ? subjectReference((token) => isMeant(claim, unit, token, entities.get(unit)), unit, part, article, scope)
        : null;
    if (elliptic !== null) {
      matches.set(unit, { unit, tokens: elliptic, relation: "alias" });
    } else if (referred !== null) {
      matches.set(unit, { unit, tokens: referred, relation: "context" });
    } else if (match === null) {
      missing.push(unit);
    } else if (match.relation === "antonym" || match.relation === "exclusive") {
      opposed.set(unit, match);
    } else {
      matches.set(unit, match);
      if (match.relation !== "context") for (const token of match.tokens) used.add(token);
    }
  }
  const nounOf = (token: number): number | null => {
    const match = [...matches.values()].find(({ unit }) => unit.firstToken <= token && token < unit.endToken);
    return match === undefined || match.relation === "context" || match.relation === "general"
      ? null
      : (match.tokens[0] ?? null);
  };
  for (const unit of missing) {
    const modifier = unit.kind === "word" ? modifierReference(claim, unit, article, nounOf) : null;
    if (modifier !== null) matches.set(unit, { unit, tokens: [modifier], relation: "context" });
  }
  return {
    claim: claim.analysis,
    article: article.analysis,
    part,
    scope,
    matches,
    opposed,
    missing: missing.filter((unit) => !matches.has(unit)),
    concepts: { claim: claim.concepts, article: article.concepts },
  };
}

/** Whether a token of the article is the word of the claim, or stands in a mention of the name that it means. */
function isMeant(
  claim: ClaimReading,
  unit: Unit,
  token: Token,
  entity: Entity | "ambiguous" | null | undefined,
): boolean {
  if (entity === "ambiguous") return false;
  if (entity != null) return entity.mentions.some((m) => m.firstToken <= token.index && token.index < m.endToken);
  const word = claim.analysis.document.tokens[unit.head];
  if (word === undefined || unit.kind !== "word" || token.kind !== "word") return false;
  return isSameWord(word, token) || (word.pos === "NOUN" && ["synonym", "general"].includes(relateWords(word, token)));
}

/** "People were killed" against "nobody was killed": the same are spoken of, and the negation says the rest. */
const PEOPLE: ReadonlySet<string> = new Set([
  "people",
  "person",
  "anyone",
  "anybody",
  "someone",
  "somebody",
  "everyone",
  "everybody",
]);
const NOBODY: ReadonlySet<string> = new Set(["nobody", "none"]);

const STRENGTH: Readonly<Record<WordRelation, number>> = {
  same: 5,
  synonym: 4,
  derived: 3,
  general: 3,
  converse: 2.5,
  antonym: 2,
  exclusive: 1,
  none: 0,
};

function alignWord(
  claim: ClaimReading,
  unit: Unit,
  article: ArticleReading,
  scope: Scope,
  used: ReadonlySet<number>,
): Match | null {
  const token = claim.analysis.document.tokens[unit.head];
  if (token === undefined) return null;
  const { concepts, analysis } = article;
  const row = rowOf(
    { token, concepts: claim.concepts, tokens: claim.analysis.document.tokens },
    concepts,
    analysis.document.tokens,
  );
  const isPeople = PEOPLE.has(token.lemma);
  let best: { index: number; relation: WordRelation; strength: number } | null = null;
  for (const index of scope.tokens) {
    const nobody = isPeople && NOBODY.has(analysis.document.tokens[index]?.norm ?? "");
    const relation = nobody ? "same" : row.to(index);
    if (relation === "none") continue;
    const source = analysis.document.tokens[index];
    if (source === undefined || used.has(index) || source.kind === "punctuation") continue;
    if (prefixOf(analysis.document.tokens, index) !== prefixOf(claim.analysis.document.tokens, unit.head)) continue;
    if (!agreeInClass(unit, token, source, relation)) continue;
    const isHead = unit.kind === "predicate" && scope.clauses.some((c) => c.predicate.head === index);
    const strength = STRENGTH[relation] + (isHead ? 0.5 : 0);
    if (best === null || strength > best.strength) best = { index, relation, strength };
  }
  if (best !== null && best.relation !== "none") return { unit, tokens: [best.index], relation: best.relation };
  for (const index of scope.context) {
    const source = article.analysis.document.tokens[index];
    if (source !== undefined && isSameWord(token, source)) return { unit, tokens: [index], relation: "context" };
  }
  return null;
}

/** An hour of the day or a time taken that the scope bears out. */
function alignClock(claim: Analysis, unit: Unit, article: Analysis, scope: Scope): Match | null {
  const compared = compareClocks(claim.document.tokens, unit, article.document.tokens, scope.tokens);
  if (compared?.relation !== "holds") return null;
  return { unit, tokens: tokenRange(compared.stated.firstToken, compared.stated.endToken), relation: "general" };
}

/** An opposite counts only between words of one class: "no" against "yes", not a verb against a preposition. */
function agreeInClass(unit: Unit, claim: Token, source: Token, relation: WordRelation): boolean {
  if (relation !== "antonym" && relation !== "exclusive") return true;
  if (unit.kind === "predicate") return source.pos === "VERB" || source.pos === "ADJ";
  return (
    claim.pos === source.pos ||
    (claim.pos !== "ADP" && source.pos !== "ADP" && claim.pos !== "VERB" && source.pos !== "VERB")
  );
}

function tokenRange(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, i) => first + i);
}
