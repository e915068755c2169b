import type { Argument, Clause } from "../../../extract/clause.ts";
import { changeDirection } from "../../../lexicon/change-verbs.ts";
import type { Token } from "../../../text/document.ts";

/** Who does it and to whom it is done, whichever voice the clause is in. */
export interface Roles {
  readonly doer: Argument | null;
  readonly undergoer: Argument | null;
}

/** Of a passive clause the subject is the undergoer, and the doer stands after "by". */
export function rolesOf(clause: Clause): Roles {
  const object = clause.arguments.find((a) => a.role === "object" || a.role === "complement") ?? null;
  const agent = clause.arguments.find((a) => a.role === "agent") ?? null;
  return clause.predicate.passive
    ? { doer: agent, undergoer: clause.subject }
    : { doer: clause.subject, undergoer: object };
}

/** "Airport shut by ash": a headline leaves the auxiliary out. A bare noun, a past form and "by" somebody or something is a passive. */
export function headlineRoles(clause: Clause, tokens: readonly Token[]): Roles {
  const roles = rolesOf(clause);
  const { subject, predicate } = clause;
  const head = tokens[predicate.head];
  const agent = clause.arguments.find((a) => a.role === "oblique" && a.preposition === "by");
  if (predicate.passive || subject === null || head === undefined || agent === undefined || roles.undergoer !== null)
    return roles;
  const bare = predicate.firstToken === predicate.head && !/s$|ing$/.test(head.norm);
  const opening = tokens[subject.firstToken];
  const isHeadline = opening?.pos === "NOUN" || opening?.pos === "ADJ" || opening?.pos === "PROPN";
  const noun = tokens[agent.head];
  const isDoer = noun?.pos === "NOUN" || noun?.pos === "PROPN";
  const counted = tokens.slice(agent.firstToken, agent.endToken).some((t) => t.kind === "number" || t.pos === "NUM");
  return bare && isHeadline && isDoer && !counted && isTransitive(head.lemma)
    ? { doer: agent, undergoer: subject }
    : roles;
}

/** "A beat B" against "B lost to A": the sides of a converse verb change places. */
export function exchanged(roles: Roles): Roles {
  return { doer: roles.undergoer, undergoer: roles.doer };
}

/** Verbs of change and motion take "by" for an amount or a way and not for a doer. */
function isTransitive(lemma: string): boolean {
  return changeDirection(lemma) === null && !MOTION.has(lemma);
}

const MOTION: ReadonlySet<string> = new Set([
  "go",
  "come",
  "walk",
  "drive",
  "travel",
  "arrive",
  "live",
  "stand",
  "win",
  "lose",
  "lead",
  "pass",
]);
