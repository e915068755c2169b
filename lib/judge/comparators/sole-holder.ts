import type { Alignment, Match } from "../../align/alignment.ts";
import type { Unit } from "../../claim/part.ts";
import type { Argument, Clause } from "../../extract/clause.ts";
import { resolveName } from "../../extract/entities/name.ts";
import type { Entity } from "../../extract/entity.ts";
import { focusClause, predicateUnit } from "../focus.ts";
import type { Comparator, Judgement } from "../judgement.ts";
import { matchesIn } from "./role/argument-match.ts";
import { rolesOf } from "./role/clause-roles.ts";

/** Offices that one person holds at a time. */
const SOLE_OFFICES: ReadonlySet<string> = new Set([
  "mayor",
  "president",
  "chairman",
  "chairwoman",
  "chair",
  "governor",
  "king",
  "queen",
  "pope",
  "premier",
  "captain",
  "chancellor",
  "headteacher",
  "ceo",
  "executive",
  "speaker",
  "commissioner",
  "vicar",
  "landlord",
  "owner",
]);
/** Words that make another office of one, or one of several, or a past one. */
const LESSER: ReadonlySet<string> = new Set([
  "vice",
  "deputy",
  "former",
  "acting",
  "co",
  "joint",
  "assistant",
  "ex",
  "past",
  "next",
  "incoming",
  "interim",
  "honorary",
]);
/** Deeds that are done to one thing by one: who did them, nobody else did. */
const SOLE_DEEDS: ReadonlySet<string> = new Set([
  "write",
  "compose",
  "paint",
  "design",
  "direct",
  "invent",
  "discover",
  "lead",
  "head",
  "chair",
  "run",
  "coach",
  "captain",
  "edit",
  "translate",
  "sculpt",
  "conduct",
]);

/** "Marchetti is the mayor of Lissou" where the article names another mayor of Lissou; "Ash wrote the novel" where Orr did. */
export const compareHolders: Comparator = (alignment) => {
  const { clause } = alignment.part;
  const focus = focusClause(alignment);
  if (clause?.subject == null || focus === null || alignment.part.negated || focus.predicate.polarity === "negative")
    return [];
  const unit = alignment.missing.find(
    (u) => u.kind === "entity" && isNamedDoer(u, clause.predicate.passive ? rolesOf(clause).doer : clause.subject),
  );
  const claimed = unit === undefined ? null : resolveName(unit.text, alignment.article.entities);
  if (unit === undefined || claimed === null || claimed === "ambiguous") return [];
  const copular = clause.predicate.lemma === "be" && !clause.predicate.passive;
  const holder = copular ? holderOfOffice(alignment, clause, focus) : doerOf(alignment, clause, focus);
  if (holder === null || holder.entity.id === claimed.id || holder.entity.kind !== claimed.kind) return [];
  return [refutation(unit, holder)];
};

interface Holder {
  readonly entity: Entity;
  readonly argument: Argument;
}

function isNamedDoer(unit: Unit, argument: Argument | null): boolean {
  return argument !== null && unit.start >= argument.start && unit.end === argument.end;
}

function refutation(unit: Unit, { entity, argument }: Holder): Judgement {
  return {
    code: "entity_mismatch",
    effect: "refutes",
    unit,
    claim: unit,
    source: [{ start: argument.start, end: argument.end, text: argument.text }],
    message: `The article says this of "${entity.name}", not of "${unit.text}".`,
    replacement: { start: unit.start, end: unit.end, text: entity.name },
  };
}

/** Whom the scope gives the very office that the claim gives somebody else; null where the office is no sole one or is of another body. */
function holderOfOffice(alignment: Alignment, clause: Clause, focus: Clause): Holder | null {
  const complement = clause.arguments.find((a) => a.role === "complement");
  const { tokens } = alignment.claim.document;
  const stated = alignment.article.document.tokens;
  if (complement === undefined || focus.predicate.lemma !== "be" || focus.subject === null) return null;
  const office = [...alignment.matches.values()].find(
    ({ unit }) => unit.kind === "word" && SOLE_OFFICES.has(tokens[unit.head]?.lemma ?? ""),
  );
  const at = office?.tokens[0];
  if (office === undefined || at === undefined || office.unit.start < complement.start) return null;
  const first = focus.kind === "apposition" ? focus.predicate.firstToken : focus.predicate.endToken;
  const range = stated.slice(first, Math.max(focus.predicate.endToken, focus.endToken));
  const own = tokens.filter((t) => t.start >= clause.start && t.end <= clause.end);
  if (at < first || [...range, ...own].some((t) => LESSER.has(t.norm))) return null;
  const isDefinite = range[0]?.norm === "the" || range.some((t) => t.norm === "'s" || t.norm === "its");
  // Of which body: whatever else the claim says of the office must stand there too.
  const others = alignment.part.units.filter((u) => u.start >= complement.start && u !== office.unit);
  const found = (u: Unit): boolean => isHere(alignment.matches.get(u));
  if (!isDefinite || others.length === 0 || !others.every(found)) return null;
  return namedIn(alignment, focus.subject);
}

/** Who in the scope does the claim's deed to the claim's object. */
function doerOf(alignment: Alignment, clause: Clause, focus: Clause): Holder | null {
  const predicate = predicateUnit(alignment);
  const match = predicate === null ? undefined : alignment.matches.get(predicate);
  if (match === undefined || !match.tokens.includes(focus.predicate.head)) return null;
  if (!SOLE_DEEDS.has(focus.predicate.lemma) || focus.predicate.modality !== clause.predicate.modality) return null;
  const { doer, undergoer } = rolesOf(focus);
  const objects = matchesIn(alignment, rolesOf(clause).undergoer);
  if (doer === null || undergoer === null || objects.length === 0) return null;
  const same = objects.every(
    (m) => isHere(m) && m.tokens.some((t) => t >= undergoer.firstToken && t < undergoer.endToken),
  );
  const opening = alignment.article.document.tokens[undergoer.firstToken]?.norm ?? "";
  return same && opening !== "a" && opening !== "an" ? namedIn(alignment, doer) : null;
}

function isHere(match: Match | undefined): boolean {
  return match !== undefined && match.relation !== "context" && match.relation !== "general";
}

/** The one name that an argument consists of. */
function namedIn({ article }: Alignment, argument: Argument): Holder | null {
  const { tokens } = article.document;
  const names = article.mentions.filter(
    (m) => m.firstToken >= argument.firstToken && m.endToken <= argument.endToken && m.kind === "name",
  );
  const [only] = names;
  const after = tokens[argument.endToken]?.norm ?? "";
  if (only === undefined || names.length > 1 || only.endToken !== argument.endToken) return null;
  if (after === "and" || after === "with" || tokens[argument.firstToken - 1]?.norm === "and") return null;
  const entity = article.entities[only.entity];
  return entity === undefined ? null : { entity, argument };
}
