import type { Token } from "../../text/document.ts";
import { focusClause, predicateUnit } from "../focus.ts";
import type { Comparator } from "../judgement.ts";
import { articleSpan } from "../source.ts";

/** Scores and votes ("3-1", "7-2"): another score of as many figures beside the same verb excludes the claimed one. */
export const compareScores: Comparator = (alignment) => {
  const unit = alignment.missing.find(
    (u) =>
      u.kind === "word" &&
      u.endToken - u.firstToken >= 3 &&
      alignment.claim.document.tokens[u.firstToken]?.kind === "number",
  );
  const predicate = predicateUnit(alignment);
  const focus = focusClause(alignment);
  if (unit === undefined || predicate === null || focus === null || !alignment.matches.has(predicate)) return [];
  const { tokens } = alignment.article.document;
  const length = unit.endToken - unit.firstToken;
  const stated = alignment.scope.tokens.find((t) => isScore(tokens, t, length));
  if (stated === undefined) return [];
  const source = articleSpan(alignment.article, [stated, stated + length - 1]);
  return [
    {
      code: "number_mismatch",
      effect: "refutes",
      unit,
      claim: unit,
      source: [source],
      message: `The article says "${source.text}", not "${unit.text}".`,
      replacement: { start: unit.start, end: unit.end, text: source.text },
    },
  ];
};

function isScore(tokens: readonly Token[], at: number, length: number): boolean {
  for (let i = 0; i < length; i++) {
    const token = tokens[at + i];
    if (token === undefined || (i % 2 === 0 ? token.kind !== "number" : !/^[-\u2010-\u2013]$/.test(token.text)))
      return false;
  }
  const after = tokens[at + length];
  return after === undefined || !/^[-\u2010-\u2013]$/.test(after.text);
}
