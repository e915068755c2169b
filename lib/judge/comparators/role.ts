import type { Alignment, Match } from "../../align/alignment.ts";
import { isRelational } from "../../align/alignment.ts";
import type { Argument, Clause } from "../../extract/clause.ts";
import { tokensBetween } from "../../text/document.ts";
import { changeDirection } from "../../lexicon/change-verbs.ts";
import { isAgentNoun } from "../../lexicon/wordnet.ts";
import { isSymmetric } from "../../lexicon/symmetric-verbs.ts";
import { focusClause, predicateUnit } from "../focus.ts";
import type { Comparator, Judgement } from "../judgement.ts";
import { headEnd, isTransparent } from "../noun-head.ts";
import { articleSpan } from "../source.ts";

/** Who does what to whom: doer and undergoer of the claim must not change places in the source. */
export const compareRoles: Comparator = (alignment) => {
  const claim = alignment.part.clause;
  const source = focusClause(alignment);
  const predicate = predicateUnit(alignment);
  if (claim === null || source === null) return [];
  const copular = predicate === null || !alignment.matches.has(predicate);
  if (copular && predicate !== null) return [];
  if (predicate !== null && alignment.matches.get(predicate)?.tokens.includes(source.predicate.head) !== true)
    return nominalRole(alignment, source, claim);
  const converse = predicate !== null && alignment.matches.get(predicate)?.relation === "converse";
  const own = rolesOf(claim);
  // "Bought the mill from B" against "B sold the mill": the object stays, only the two parties change places.
  const kept = matchesIn(alignment, own.undergoer).some(
    (m) => m.unit.kind === "word" && covers(alignment, rolesOf(source).undergoer, m, source),
  );
  if (converse && kept) return sameParty(alignment, own, source);
  const loser = matchIn(alignment, own.doer);
  if (converse && loser !== null && covers(alignment, rolesOf(source).doer, loser, source, true)) {
    return [judgement(alignment, source, loser, "role_swap", "refutes", "The article has it the other way round.")];
  }
  const claimRoles = converse ? exchanged(own) : own;
  const sourceRoles = rolesOf(source);
  const doer = matchIn(alignment, claimRoles.doer);
  const undergoer = matchIn(alignment, claimRoles.undergoer);
  const lemma = alignment.claim.document.tokens[predicate?.head ?? -1]?.lemma ?? source.predicate.lemma;
  const where = (match: Match | null): "doer" | "undergoer" | "elsewhere" | "absent" => {
    if (match === null) return "absent";
    if (match.relation === "context") return "elsewhere";
    const strict = predicate !== null;
    if (covers(alignment, sourceRoles.doer, match, source, strict)) return "doer";
    return covers(alignment, sourceRoles.undergoer, match, source, strict) ? "undergoer" : "elsewhere";
  };
  const doerAt = where(doer);
  const undergoerAt = where(undergoer);
  if (
    predicate !== null &&
    claimRoles.doer === null &&
    undergoer !== null &&
    undergoerAt === "elsewhere" &&
    undergoer.relation !== "context" &&
    sourceRoles.undergoer !== null
  ) {
    return [
      judgement(
        alignment,
        source,
        undergoer,
        "relation_mismatch",
        "blocks",
        `The article says this of "${sourceRoles.undergoer.text}".`,
      ),
    ];
  }
  if (doerAt === "doer" || isSymmetric(lemma) || isSymmetric(source.predicate.lemma)) return [];
  if (claimRoles.undergoer === null && doerAt === "undergoer" && isErgative(lemma, source)) return [];
  if (doerAt === "undergoer" && sourceRoles.doer !== null && predicate !== null) {
    const swapped = matchesIn(alignment, claimRoles.undergoer).some((m) => where(m) === "doer");
    return [
      judgement(
        alignment,
        source,
        doer,
        swapped ? "role_swap" : "relation_mismatch",
        swapped ? "refutes" : "blocks",
        swapped ? "The article has it the other way round." : "In the article it is done to them, not by them.",
      ),
    ];
  }
  if (doer === null || sourceRoles.doer === null || doerAt === "undergoer") return [];
  if (doerAt === "elsewhere" && doer.relation !== "context") {
    return [
      judgement(
        alignment,
        source,
        doer,
        "relation_mismatch",
        "blocks",
        `The article says this of "${sourceRoles.doer.text}".`,
      ),
    ];
  }
  return [];
};

/** Words between an event noun and its doer that still belong together ("Pompeo's first visit", "the visit by Pompeo"). */
const NOMINAL_REACH = 5;

/**
 * The claim's verb was found in a noun ("heads" in "the head of"): the doer must be the one whom the
 * text gives that noun, by title or appositive, as owner, after "by", or as subject of the clause.
 */
function nominalRole(alignment: Alignment, source: Clause, claim: Clause): Judgement[] {
  const predicate = predicateUnit(alignment);
  const noun = predicate === null ? undefined : alignment.matches.get(predicate);
  const doer = matchIn(alignment, rolesOf(claim).doer);
  const at = noun?.tokens[0];
  if (predicate === null || noun === undefined || at === undefined || noun.relation === "context" || doer === null)
    return [];
  if (source.kind === "apposition" && covers(alignment, source.subject, doer, source)) return [];
  // "His successor, Anna Bell": who owns an agent is the one whom the deed is done to.
  const nounToken = alignment.article.document.tokens[at];
  const verb = alignment.claim.document.tokens[predicate.head];
  const agentive = nounToken !== undefined && verb !== undefined && isAgentNoun(nounToken.lemma, verb.lemma);
  if (agentive && source.kind !== "apposition")
    return [
      judgement(
        alignment,
        source,
        doer,
        "relation_mismatch",
        "blocks",
        `The article does not say this of "${doer.unit.text}".`,
      ),
    ];
  const inComplement = source.arguments.some((a) => at >= a.firstToken && at < a.endToken);
  if (source.kind !== "apposition" && inComplement && covers(alignment, rolesOf(source).doer, doer, source)) return [];
  // "The purchase of Lumeris" is done to Lumeris, unless the verb needs nobody else ("the resignation of X").
  const between = alignment.article.document.tokens.slice(at + 1, Math.min(...doer.tokens));
  const undergone =
    Math.min(...doer.tokens) > at && between.some((t) => t.norm === "of") && rolesOf(claim).undergoer !== null;
  const beside =
    !undergone &&
    doer.tokens.some(
      (t) =>
        Math.abs(t - at) <= NOMINAL_REACH &&
        !alignment.article.document.tokens
          .slice(Math.min(t, at) + 1, Math.max(t, at))
          .some((x) => x.text === "," || x.pos === "VERB" || x.pos === "CCONJ"),
    );
  if (beside) return [];
  return [
    judgement(
      alignment,
      source,
      doer,
      "relation_mismatch",
      "blocks",
      `The article does not say this of "${doer.unit.text}".`,
    ),
  ];
}

function judgement(
  alignment: Alignment,
  source: Clause,
  match: Match | null,
  code: Judgement["code"],
  effect: Judgement["effect"],
  message: string,
): Judgement {
  return {
    code,
    effect,
    unit: match?.unit ?? null,
    claim: match?.unit ?? null,
    source: [articleSpan(alignment.article, [source.firstToken, source.endToken - 1])],
    message,
  };
}

interface Roles {
  readonly doer: Argument | null;
  readonly undergoer: Argument | null;
}

function rolesOf(clause: Clause): Roles {
  const object = clause.arguments.find((a) => a.role === "object" || a.role === "complement") ?? null;
  const agent = clause.arguments.find((a) => a.role === "agent") ?? null;
  return clause.predicate.passive
    ? { doer: agent, undergoer: clause.subject }
    : { doer: clause.subject, undergoer: object };
}

/** Of "bought" and "sold" the same party cannot be the subject. */
function sameParty(alignment: Alignment, own: Roles, source: Clause): Judgement[] {
  const doer = matchIn(alignment, own.doer);
  if (doer === null || !covers(alignment, rolesOf(source).doer, doer, source, true)) return [];
  return [judgement(alignment, source, doer, "role_swap", "refutes", "The article has it the other way round.")];
}

/** "A beat B" against "B lost to A": the sides of a converse verb change places. */
function exchanged(roles: Roles): Roles {
  return { doer: roles.undergoer, undergoer: roles.doer };
}

function matchesIn(alignment: Alignment, argument: Argument | null): Match[] {
  return argument === null
    ? []
    : [...alignment.matches.values()].filter((m) => m.unit.start >= argument.start && m.unit.end <= argument.end);
}

/** The match of the first unit that lies in an argument of the claim; names before words. */
function matchIn(alignment: Alignment, argument: Argument | null): Match | null {
  if (argument === null) return null;
  const inside = matchesIn(alignment, argument);
  const atHead = inside.find((m) => m.unit.firstToken <= argument.head && argument.head < m.unit.endToken);
  return atHead ?? inside.find((m) => m.unit.kind === "entity") ?? inside[0] ?? null;
}

/** Whether a match lies in an argument, in what hangs on it, or in another mention of the same entity there. */
function covers(
  alignment: Alignment,
  argument: Argument | null,
  match: Match,
  clause: Clause,
  strict = false,
): boolean {
  if (argument === null) return false;
  // "The lawyer of Dan Fry": what hangs on the subject is not the subject.
  const measured = isTransparent(alignment.article.document.tokens[argument.head]);
  const whole =
    argument.endToken <= clause.predicate.firstToken && (!strict || measured)
      ? clause.predicate.firstToken
      : argument.endToken;
  const limit = strict ? headEnd(alignment.article.document.tokens, argument.firstToken, whole) : whole;
  const inRange = (i: number): boolean => i >= argument.firstToken && i < limit;
  const owners = new Set(alignment.article.mentions.filter((m) => isOwner(alignment, m)).map((m) => m.firstToken));
  if (match.unit.kind === "entity" && match.tokens.some((t) => owners.has(t)) && inRange(match.tokens[0] ?? -1))
    return anotherMention(alignment, match, inRange, owners);
  const owning = (t: number): boolean =>
    strict && match.unit.kind === "word" && alignment.article.document.tokens[t + 1]?.norm === "'s";
  if (match.tokens.some((t) => inRange(t) && !owning(t))) return true;
  return anotherMention(alignment, match, inRange, owners);
}

/** Another mention of the same entity in the range that does not merely own what stands there. */
function anotherMention(
  alignment: Alignment,
  match: Match,
  inRange: (i: number) => boolean,
  owners: ReadonlySet<number>,
): boolean {
  const entity = alignment.article.mentions.find((m) => match.tokens.includes(m.endToken - 1))?.entity;
  // "The party's leader, Oskar Lindqvar, voted": what the subject is called is a description of the one who is named.
  const described = entity === undefined ? [] : (alignment.article.entities[entity]?.descriptions ?? []);
  const tokens = described
    .filter((d) => !isRelational(alignment.article, d))
    .flatMap((d) => tokensBetween(alignment.article.document, d.start, d.end));
  if (tokens.some((t) => inRange(t.index))) return true;
  return (
    entity !== undefined &&
    alignment.article.mentions.some((m) => m.entity === entity && inRange(m.endToken - 1) && !owners.has(m.firstToken))
  );
}

const OWNING_PRONOUNS: ReadonlySet<string> = new Set(["his", "her", "its", "their", "whose", "my", "our", "your"]);

/** "Her deputy", "Pompeo's statement": who owns the doer is not the doer. */
function isOwner(alignment: Alignment, mention: { readonly firstToken: number; readonly endToken: number }): boolean {
  const { tokens } = alignment.article.document;
  const last = tokens[mention.endToken - 1];
  const next = tokens[mention.endToken];
  if (next?.norm === "'s" || (next?.text === "'" && next.spaced === false)) return true;
  return (
    last !== undefined &&
    OWNING_PRONOUNS.has(last.norm) &&
    mention.endToken - mention.firstToken === 1 &&
    (next?.pos === "NOUN" || next?.pos === "ADJ" || next?.pos === "PROPN" || next?.pos === "NUM")
  );
}

/** "Arrests doubled" and "Morocco doubled arrests": verbs of change take their undergoer as subject too. */
function isErgative(lemma: string, source: Clause): boolean {
  return changeDirection(lemma) !== null || ERGATIVE.has(lemma) || ERGATIVE.has(source.predicate.lemma);
}

const ERGATIVE: ReadonlySet<string> = new Set([
  "open",
  "close",
  "begin",
  "start",
  "end",
  "stop",
  "change",
  "break",
  "move",
  "continue",
  "improve",
  "worsen",
  "spread",
  "grow",
  "shrink",
  "launch",
  "resume",
  "sink",
  "burn",
  "explode",
  "double",
  "triple",
  "halve",
  "freeze",
]);
