import type { Alignment } from "../../../align/alignment.ts";
import type { Unit } from "../../../claim/part.ts";
import type { Clause } from "../../../extract/clause.ts";
import type { Judgement } from "../../judgement.ts";
import { articleSpan } from "../../source.ts";
import { deniesAll } from "./weak-negation.ts";

/** "Two men were ordered to leave" against "nobody was ordered to leave": what stands above the infinitive is denied. */
export function compareMatrix(alignment: Alignment): Judgement[] {
  const { part } = alignment;
  for (const claimed of part.clauses) {
    if (claimed === part.clause) continue;
    const unit = headUnit(alignment, claimed);
    const tokens = unit === null ? [] : (alignment.matches.get(unit)?.tokens ?? []);
    const said = alignment.scope.clauses.find((c) => tokens.includes(c.predicate.head));
    if (said === undefined || said.predicate.polarity === claimed.predicate.polarity) continue;
    const asserted = said.predicate.modality === "asserted" && claimed.predicate.modality === "asserted";
    const source = [articleSpan(alignment.article, [said.predicate.firstToken, said.predicate.endToken - 1])];
    return [
      {
        code: "negation_flip",
        effect: asserted && !deniesAll(alignment.article.document.tokens, said) ? "refutes" : "blocks",
        unit,
        claim: claimed.predicate,
        source,
        message:
          said.predicate.polarity === "affirmative"
            ? `The article says that it is so: "${source[0]?.text ?? ""}".`
            : `The article says the opposite: "${source[0]?.text ?? ""}".`,
      },
    ];
  }
  return [];
}

function headUnit(alignment: Alignment, clause: Clause): Unit | null {
  const head = alignment.claim.document.tokens[clause.predicate.head];
  return head === undefined
    ? null
    : (alignment.part.units.find((u) => u.start <= head.start && head.end <= u.end) ?? null);
}
