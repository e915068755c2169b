import type { Alignment, Match } from "../../align/alignment.ts";
import { contentsOf } from "../../align/scope-contents.ts";
import { RELATIVES } from "../../align/entity-match.ts";
import type { Clause } from "../../extract/clause.ts";
import { POSSESSIVES } from "../../text/retagging/function-words.ts";
import { isSymmetric } from "../../lexicon/symmetric-verbs.ts";
import { focusClause, predicateUnit } from "../focus.ts";
import type { Comparator, Judgement } from "../judgement.ts";
import { covers, matchesIn, matchIn } from "./role/argument-match.ts";
import { isCompared } from "./role/compared.ts";
import type { Roles } from "./role/clause-roles.ts";
import { exchanged, headlineRoles, rolesOf } from "./role/clause-roles.ts";
import { isErgative } from "./role/ergative-verbs.ts";
import { nominalRole } from "./role/nominal-role.ts";
import { judgement } from "./role/role-judgement.ts";

/** Who does what to whom: doer and undergoer of the claim must not change places in the source. */
export const compareRoles: Comparator = (alignment) => {
  const claim = alignment.part.clause;
  const source = focusClause(alignment);
  const predicate = predicateUnit(alignment);
  if (claim === null || source === null) return [];
  const copular = predicate === null || !alignment.matches.has(predicate);
  if (copular && predicate !== null) return [];
  const relation = predicate === null ? null : (alignment.matches.get(predicate) ?? null);
  const converse = relation?.relation === "converse";
  if (relation !== null && !relation.tokens.includes(source.predicate.head)) {
    // "The purchase" for "was sold by": whose side of it each party is on, a noun does not tell.
    return converse
      ? [
          judgement(
            alignment,
            source,
            relation,
            "relation_mismatch",
            "blocks",
            "The article tells it from the other side.",
          ),
        ]
      : nominalRole(alignment, source, claim);
  }
  const own = headlineRoles(claim, alignment.claim.document.tokens);
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
  // "Knox was accused by Lamb": of Lamb it is not said.
  if (
    predicate !== null &&
    claimRoles.doer === null &&
    claim.predicate.passive &&
    undergoer !== null &&
    undergoerAt === "doer" &&
    sourceRoles.undergoer !== null
  ) {
    return [
      {
        ...judgement(
          alignment,
          source,
          undergoer,
          "relation_mismatch",
          "blocks",
          `In the article it is done to "${sourceRoles.undergoer.text}".`,
        ),
        vetoes: "support",
      },
    ];
  }
  const relative = predicate === null ? null : onlyOwner(alignment, source, [doer, undergoer]);
  if (relative !== null) return [relative];
  if (doerAt === "doer" || isSymmetric(lemma) || isSymmetric(source.predicate.lemma)) return [];
  if (claimRoles.undergoer === null && doerAt === "undergoer" && isErgative(lemma, source)) return [];
  if (doerAt === "undergoer" && sourceRoles.doer !== null && predicate !== null) {
    if (doer !== null && isCompared(alignment, doer)) {
      const message = `The article says this of "${sourceRoles.doer.text}".`;
      return [{ ...judgement(alignment, source, doer, "relation_mismatch", "blocks", message), vetoes: "verdict" }];
    }
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
  if (doer !== null && sourceRoles.doer === null && isUndergoerOfHosted(alignment, doer)) {
    const message = "The article names them as what it is done to.";
    return [{ ...judgement(alignment, source, doer, "relation_mismatch", "blocks", message), vetoes: "support" }];
  }
  if (doer === null || sourceRoles.doer === null || doerAt === "undergoer") return [];
  if (doerAt === "elsewhere" && doer.relation !== "context") {
    // "Her pupil left": of the teacher it is not said.
    const owner = doer.tokens.every((t) => POSSESSIVES.has(alignment.article.document.tokens[t]?.norm ?? ""));
    const said = judgement(
      alignment,
      source,
      doer,
      "relation_mismatch",
      "blocks",
      `The article says this of "${sourceRoles.doer.text}".`,
    );
    if (isCompared(alignment, doer)) return [{ ...said, vetoes: "verdict" }];
    return [owner ? { ...said, vetoes: "support" } : said];
  }
  return [];
};

/** Of "bought" and "sold" the same party cannot be the subject. */
function sameParty(alignment: Alignment, own: Roles, source: Clause): Judgement[] {
  const doer = matchIn(alignment, own.doer);
  if (doer === null || !covers(alignment, rolesOf(source).doer, doer, source, true)) return [];
  return [judgement(alignment, source, doer, "role_swap", "refutes", "The article has it the other way round.")];
}

/** "Dunn's sister married Finn's brother": of Dunn and Finn nothing is said. */
function onlyOwner(alignment: Alignment, source: Clause, parties: readonly (Match | null)[]): Judgement | null {
  const { tokens } = alignment.article.document;
  for (const party of parties) {
    if (party === null || party.unit.kind !== "entity" || party.relation === "context") continue;
    const last = Math.max(...party.tokens);
    const owns = tokens[last + 1]?.norm === "'s" && tokens[last + 1]?.pos === "PART";
    const related = owns && tokens.slice(last + 2, last + 5).some((t) => RELATIVES.has(t.lemma));
    const { mentions } = contentsOf(alignment.article, alignment.scope);
    const entity = mentions.find((m) => party.tokens.includes(m.endToken - 1))?.entity;
    const again = mentions.some((m) => m.entity === entity && m.firstToken > last && m.endToken <= source.endToken);
    const own = alignment.claim.document.tokens[party.unit.endToken]?.norm === "'s";
    if (!related || again || own) continue;
    return {
      ...judgement(
        alignment,
        source,
        party,
        "relation_mismatch",
        "blocks",
        `The article says this of somebody close to "${party.unit.text}".`,
      ),
      vetoes: "support",
    };
  }
  return null;
}

/** "A plan to close the zoo was withdrawn": the zoo withdrew nothing. */
function isUndergoerOfHosted({ scope }: Alignment, { tokens }: Match): boolean {
  return (scope.hosted ?? []).some((hosted) =>
    hosted.arguments.some((a) => a.role === "object" && tokens.every((t) => t >= a.firstToken && t < a.endToken)),
  );
}
