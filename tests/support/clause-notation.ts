import type { Analysis } from "../../lib/extract/analysis.ts";
import type { Clause } from "../../lib/extract/clause.ts";

/**
 * Clauses in one line each: `subject > predicate lemma` with "not" where it is negative, the modality where it is not
 * asserted, the arguments by role or preposition, and the sources after "@". Titles and appositives are left out.
 */
export function clauseNotation(analysis: Analysis): string[] {
  return analysis.clauses.filter((clause) => clause.kind !== "apposition").map(notation);
}

function notation(clause: Clause): string {
  const { polarity, lemma, modality } = clause.predicate;
  const predicate = `${polarity === "negative" ? "not " : ""}${lemma}${modality === "asserted" ? "" : ` (${modality})`}`;
  const parts = clause.arguments.map((a) => `${a.role === "oblique" ? (a.preposition ?? "-") : a.role}: ${a.text}`);
  const sources = clause.attributions.map((a) => `${a.source}${a.trusted ? "" : "?"}`);
  const subject = clause.subject?.text ?? "-";
  return `${subject} > ${[predicate, ...parts].join(" | ")}${sources.length === 0 ? "" : ` @ ${sources.join(", ")}`}`;
}
