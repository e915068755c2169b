import type { Alignment, Match } from "../../../align/alignment.ts";
import type { Clause } from "../../../extract/clause.ts";
import { isAgentNoun } from "../../../lexicon/wordnet.ts";
import { predicateUnit } from "../../focus.ts";
import type { Judgement } from "../../judgement.ts";
import { covers, matchIn } from "./argument-match.ts";
import { isCompared } from "./compared.ts";
import { rolesOf } from "./clause-roles.ts";
import { judgement } from "./role-judgement.ts";

/** Words between an event noun and its doer that still belong together ("Pompeo's first visit", "the visit by Pompeo"). */
const NOMINAL_REACH = 5;

/**
 * The claim's verb was found in a noun ("heads" in "the head of"): the doer must be the one whom the
 * text gives that noun, by title or appositive, as owner, after "by", or as subject of the clause.
 */
export function nominalRole(alignment: Alignment, source: Clause, claim: Clause): Judgement[] {
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
  if (agentive && source.kind !== "apposition") return [unsaid(alignment, source, doer)];
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
  return [unsaid(alignment, source, doer)];
}

function unsaid(alignment: Alignment, source: Clause, doer: Match): Judgement {
  const message = `The article does not say this of "${doer.unit.text}".`;
  const elsewhere = judgement(alignment, source, doer, "relation_mismatch", "blocks", message);
  return isCompared(alignment, doer) ? { ...elsewhere, vetoes: "verdict" } : elsewhere;
}
