import type { Unit } from "../claim/part.ts";
import type { Analysis } from "../extract/analysis.ts";
import type { Entity } from "../extract/entity.ts";
import type { Span } from "../text/span.ts";
import { tokensBetween } from "../text/document.ts";
import type { Match } from "./alignment.ts";
import { definiteReference } from "./definite-reference.ts";
import { leadReference } from "./lead-reference.ts";
import { officeReference } from "./office-reference.ts";
import { protagonistReference } from "./protagonist-reference.ts";
import { whoseReference } from "./relative-reference.ts";
import type { Scope } from "./scope.ts";
import type { ScopeContents } from "./scope-contents.ts";
import { speakerReference } from "./speaker-reference.ts";

/** Lays a name over the mentions of its entity in the scope: by name, description, office or pronoun, then by what the text leaves open. */
export function alignEntity(
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
      protagonistReference(article, scope, entity, claim.document.tokens[unit.endToken]?.norm === "'s");
    if (assumed !== null) return { unit, tokens: assumed, relation: "context" };
    const spoken = speakerReference(article, scope, entity);
    if (spoken !== null) return { unit, tokens: spoken, relation: "context" };
  }
  const demonym = demonymIn(claim, unit, article, scope);
  if (demonym !== null) return { unit, tokens: [demonym], relation: "alias" };
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

/** Endings that make the adjective of a place from its name, with what they take from it. */
const DEMONYMS: readonly (readonly [lost: string, ending: string])[] = [
  ["", "n"],
  ["", "an"],
  ["a", "ian"],
  ["", "ian"],
  ["", "ese"],
  ["a", "ese"],
  ["", "ish"],
  ["a", "ish"],
  ["y", "ian"],
];

/** "The Vestrian ministry" for "Vestria's ministry": an owning place of the claim, whose adjective stands in the scope. */
function demonymIn(claim: Analysis, unit: Unit, article: Analysis, scope: Scope): number | null {
  const name = unit.text.toLowerCase();
  if (!isOwner(claim, unit) || unit.endToken - unit.firstToken > 1 || name.length < 5) return null;
  const forms = DEMONYMS.flatMap(([lost, ending]) =>
    name.endsWith(lost) ? [`${name.slice(0, name.length - lost.length)}${ending}`] : [],
  );
  const { tokens } = article.document;
  const found = scope.tokens.find((at) => {
    const token = tokens[at];
    return token !== undefined && token.text !== token.norm && forms.includes(token.norm);
  });
  return found ?? null;
}

/** A name that is no entity of the article may still stand there word for word. */
export function alignName(claim: Analysis, unit: Unit, article: Analysis, scope: Scope): Match | null {
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

function tokenRange(first: number, end: number): number[] {
  return Array.from({ length: end - first }, (_, i) => first + i);
}
