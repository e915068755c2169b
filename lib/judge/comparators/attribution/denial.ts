import type { Alignment } from "../../../align/alignment.ts";
import type { Clause } from "../../../extract/clause.ts";

const DENYING: ReadonlySet<string> = new Set(["deny", "dispute", "refute", "reject"]);

/** "Holm denied that her party had offered it": the clause of denying whose content the scope is; null where nobody denies it. */
export function denialOf({ article, scope }: Alignment): Clause | null {
  const content = scope.clauses.find((c) => c.opener === "that" && c.kind === "finite");
  if (content === undefined) return null;
  const denial = article.clauses.find(
    (c) =>
      c.sentence === content.sentence &&
      c.kind === "finite" &&
      DENYING.has(c.predicate.lemma) &&
      c.predicate.endToken <= content.firstToken &&
      content.firstToken - c.predicate.endToken <= 1,
  );
  return denial === undefined || denial.predicate.polarity === "negative" || denial.subject === null ? null : denial;
}
