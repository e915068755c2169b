import type { Part, Unit } from "../claim/part.ts";
import type { Analysis } from "../extract/analysis.ts";
import type { Entity } from "../extract/entity.ts";
import { resolveName } from "../extract/entities/name.ts";
import type { Token } from "../text/document.ts";
import type { Span } from "../text/span.ts";
import { tokensBetween } from "../text/document.ts";
import { ellipticNoun } from "./elliptic-noun.ts";
import { definiteReference } from "./definite-reference.ts";
import { officeReference } from "./office-reference.ts";
import { protagonistReference } from "./protagonist-reference.ts";
import { speakerReference } from "./speaker-reference.ts";
import { leadReference } from "./lead-reference.ts";
import { subjectReference } from "./subject-reference.ts";
import { modifierReference } from "./modifier-reference.ts";
import { whoseReference } from "./relative-reference.ts";
import type { Scope } from "./scope.ts";
import type { ScopeContents } from "./scope-contents.ts";
import { contentsOf } from "./scope-contents.ts";
import type { WordRelation } from "./word-relation.ts";
import { isSameWord } from "./word-relation.ts";
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
    const match =
      unit.kind === "entity"
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
  return word !== undefined && unit.kind === "word" && token.kind === "word" && isSameWord(word, token);
}

function alignEntity(
  claim: Analysis,
  unit: Unit,
  article: Analysis,
  scope: Scope,
  inScope: ScopeContents,
  entity: Entity | "ambiguous" | null,
): Match | null {
  if (entity !== null && entity !== "ambiguous") {
    const here = inScope.mentions.find((m) => m.entity === entity.id);
    if (here !== undefined) {
      const same = here.text.toLowerCase() === unit.text.toLowerCase();
      return { unit, tokens: tokenRange(here.firstToken, here.endToken), relation: same ? "same" : "alias" };
    }
    const described = describedIn(article, inScope, entity);
    if (described !== null) return { unit, tokens: described, relation: "alias" };
    const office = officeReference(article, scope, entity);
    if (office !== null) return { unit, tokens: office, relation: "alias" };
    const whose = isOwner(claim, unit) ? whoseReference(article, scope, entity) : null;
    if (whose !== null) return { unit, tokens: whose, relation: "alias" };
    const context = new Set(scope.context);
    const earlier = entity.mentions.find((m) => context.has(m.endToken - 1));
    if (earlier !== undefined)
      return { unit, tokens: tokenRange(earlier.firstToken, earlier.endToken), relation: "context" };
    const assumed =
      definiteReference(article, scope, entity) ??
      leadReference(article, scope, entity) ??
      protagonistReference(article, scope, entity);
    if (assumed !== null) return { unit, tokens: assumed, relation: "context" };
    const spoken = speakerReference(article, scope, entity);
    if (spoken !== null) return { unit, tokens: spoken, relation: "context" };
  }
  return alignName(claim, unit, article, scope);
}

/** "Daal's grandfather": a name that owns what comes after it. */
function isOwner({ document }: Analysis, unit: Unit): boolean {
  const next = document.tokens[unit.endToken];
  return next?.norm === "'s" || (next?.text === "'" && next.spaced === false);
}

/** "Ingrid Solvay, Halden's chief executive, who will lead": the appositive in the scope is the person. */
function describedIn(article: Analysis, inScope: ScopeContents, entity: Entity): readonly number[] | null {
  for (const description of entity.descriptions) {
    const tokens = tokensBetween(article.document, description.start, description.end).map((t) => t.index);
    if (tokens.length > 1 && tokens.every((t) => inScope.has(t)) && !isRelational(article, description)) return tokens;
  }
  return null;
}

/** "The brother of President Sol" describes another than Sol. */
export function isRelational(article: Analysis, description: Span): boolean {
  const tokens = tokensBetween(article.document, description.start, description.end);
  return tokens.some((t) => RELATIVES.has(t.lemma)) && tokens.some((t) => t.norm === "of");
}

export const RELATIVES: ReadonlySet<string> = new Set([
  "brother",
  "sister",
  "wife",
  "husband",
  "son",
  "daughter",
  "mother",
  "father",
  "parent",
  "cousin",
  "uncle",
  "aunt",
  "friend",
  "ally",
  "lawyer",
  "aide",
  "adviser",
  "advisor",
  "assistant",
  "spokesman",
  "spokeswoman",
  "rival",
  "critic",
  "widow",
  "widower",
  "partner",
  "supporter",
  "opponent",
]);

/** A name that is no entity of the article may still stand there word for word. */
function alignName(claim: Analysis, unit: Unit, article: Analysis, scope: Scope): Match | null {
  const words = claim.document.tokens
    .slice(unit.firstToken, unit.endToken)
    .filter((t) => t.kind !== "punctuation" && t.pos !== "DET");
  const first = words[0];
  if (first === undefined) return null;
  for (const at of scope.tokens) {
    let matched = 0;
    let here = at;
    while (matched < words.length && article.document.tokens[here]?.norm === words[matched]?.norm) {
      matched += 1;
      here += 1;
      while (
        article.document.tokens[here]?.text.length === 1 &&
        article.document.tokens[here]?.kind === "punctuation" &&
        article.document.tokens[here]?.spaced === false &&
        matched < words.length
      )
        here += 1;
    }
    if (matched === words.length) return { unit, tokens: tokenRange(at, here), relation: "same" };
  }
  return null;
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
