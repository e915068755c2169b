import type { Alignment } from "../../align/alignment.ts";
import type { Feature } from "./feature.ts";

/** Whom the claim speaks of, and whether the source's clause speaks of the same: by name, by a pronoun, or of somebody else. */
export function subjectFeatures(alignment: Alignment): Feature[] {
  const { part, matches, article, scope } = alignment;
  const claimed = part.clause?.subject ?? null;
  const units = claimed === null ? [] : part.units.filter((u) => u.start >= claimed.start && u.end <= claimed.end);
  const carried = units.filter((u) => matches.has(u));
  const predicate = part.units.find((u) => u.kind === "predicate" && u.head === part.clause?.predicate.head);
  const matched = predicate === undefined ? undefined : matches.get(predicate);
  const clause =
    scope.clauses.find((c) => matched?.tokens.includes(c.predicate.head) === true) ??
    scope.clauses.find((c) => c.kind === "finite");
  const subject = clause?.subject ?? null;
  const head = subject === null ? undefined : article.document.tokens[subject.head];
  const within = (tokens: readonly number[]): boolean =>
    subject !== null && tokens.some((t) => t >= subject.firstToken && t < subject.endToken);
  const agrees = carried.some((u) => within(matches.get(u)?.tokens ?? []));
  const first = article.document.tokens[scope.tokens[0] ?? 0];
  const named = article.mentions.some(
    (m) =>
      m.kind === "name" && subject !== null && m.firstToken >= subject.firstToken && m.endToken <= subject.endToken,
  );
  const missing = units.length > 0 && carried.length === 0;
  return [
    ["none", Number(claimed === null)],
    ["agrees", Number(agrees)],
    ["elsewhere", Number(carried.length > 0 && !agrees)],
    ["missing", Number(missing)],
    ["missing.pronoun", Number(missing && head?.pos === "PRON")],
    [
      "missing.definite",
      Number(missing && !named && article.document.tokens[subject?.firstToken ?? -1]?.norm === "the"),
    ],
    ["missing.named", Number(missing && named)],
    ["missing.none", Number(missing && subject === null)],
    ["source.pronoun", Number(head?.pos === "PRON")],
    ["source.named", Number(named)],
    ["opens.pronoun", Number(first?.pos === "PRON")],
    ["verb.matched", Number(matched !== undefined)],
    ["source.passive", Number(clause?.predicate.passive === true)],
  ];
}
