import type { Argument, Clause } from "../../../extract/clause.ts";

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

/** "A beat B" against "B lost to A": the sides of a converse verb change places. */
export function exchanged(roles: Roles): Roles {
  return { doer: roles.undergoer, undergoer: roles.doer };
}
