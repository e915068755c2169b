import type { Clause } from "../../../extract/clause.ts";
import type { Token } from "../../../text/document.ts";

const SWEEPING: ReadonlySet<string> = new Set(["all", "every", "each", "everyone", "everybody", "everything"]);

const NEAR_NEGATIVES: ReadonlySet<string> = new Set(["hardly", "scarcely", "barely"]);

const MANY: ReadonlySet<string> = new Set(["many", "much", "most"]);

/** Whether a text speaks of all or of each. */
export function sweeps(tokens: readonly Token[]): boolean {
  return tokens.some((t) => SWEEPING.has(t.norm));
}

/** "Not all were hurt": the clause's subject is denied as a whole only. */
export function deniesAll(tokens: readonly Token[], clause: Clause): boolean {
  const subject = aroundSubject(tokens, clause);
  return subject.some((t, i) => t.norm === "not" && SWEEPING.has(subject[i + 1]?.norm ?? ""));
}

/** "Few", "hardly any", "not all", "not many": a negative subject of which some are left. */
export function isWeaklyNegated(tokens: readonly Token[], clause: Clause): boolean {
  const subject = aroundSubject(tokens, clause);
  return subject.some((t, i) => {
    const next = subject[i + 1]?.norm ?? "";
    if (t.norm === "few") return subject[i - 1]?.norm !== "a";
    return NEAR_NEGATIVES.has(t.norm) || (t.norm === "not" && (SWEEPING.has(next) || MANY.has(next)));
  });
}

/** The subject's tokens with the two before it, where its quantifier may stand. */
function aroundSubject(tokens: readonly Token[], clause: Clause): readonly Token[] {
  const { subject } = clause;
  return subject === null ? [] : tokens.slice(Math.max(0, subject.firstToken - 2), subject.endToken);
}
