import type { Alignment } from "../../align/alignment.ts";
import type { Token } from "../../text/document.ts";

/** Small words that say on which side of a bound something lies, or for which side somebody is. */
const SIDES: readonly ReadonlySet<string>[] = [
  new Set(["over", "above", "exceed", "beyond", "surpass", "top", "more", "higher", "greater"]),
  new Set(["under", "below", "beneath", "within", "less", "lower", "fewer"]),
  new Set(["for"]),
  new Set(["against", "oppose", "reject"]),
  new Set(["outside"]),
  new Set(["inside"]),
  new Set(["before"]),
  new Set(["after", "following"]),
  new Set(["without"]),
];

/** The sides that turn a claim round where the article has the other, or none. */
const TELLING: ReadonlySet<string> = new Set([
  "over",
  "above",
  "beyond",
  "under",
  "below",
  "beneath",
  "within",
  "against",
  "outside",
  "inside",
  "before",
  "after",
  "without",
]);

/** Whether every word of the claim that names a side has a word of the same side in the scope. */
export function agreeInSide(alignment: Alignment): boolean {
  const { claim, article, part, scope, matches } = alignment;
  const carried = new Set([...matches.values()].flatMap((m) => (m.tokens.length === 0 ? [] : [m.unit.firstToken])));
  const figures = part.units.filter((u) => u.kind === "quantity" || u.kind === "time");
  const lemmas = new Set(
    scope.tokens.flatMap((t) => [article.document.tokens[t]?.lemma ?? "", article.document.tokens[t]?.norm ?? ""]),
  );
  for (const token of claim.document.tokens) {
    if (token.start < part.start || token.end > part.end || !TELLING.has(token.norm) || carried.has(token.index))
      continue;
    // "Higher than before" names no event that something comes before.
    if (token.norm === "before" && claim.document.tokens[token.index - 1]?.norm === "than") continue;
    if (figures.some((f) => f.firstToken <= token.index && token.index < f.endToken)) continue;
    const side = SIDES.find((s) => s.has(token.norm));
    if (side === undefined || ![...side].some((word) => lemmas.has(word))) return false;
  }
  return true;
}

/** Roles that a preposition gives: who is sold to did not sell. */
const ROLES: ReadonlySet<string> = new Set(["by", "to", "from", "against", "for", "with"]);

/** Whether every name and noun that the claim ties by such a preposition is tied by no other one in the scope. */
export function agreeInRole({ claim, article, matches }: Alignment): boolean {
  const before = (tokens: readonly Token[], at: number): string => {
    for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
      const token = tokens[i];
      if (token?.pos === "ADP") return token.norm;
      if (
        token === undefined ||
        (token.pos !== "DET" && token.pos !== "ADJ" && token.pos !== "PROPN" && token.pos !== "NOUN")
      )
        return "";
    }
    return "";
  };
  return [...matches.values()].every((m) => {
    const claimed = before(claim.document.tokens, m.unit.firstToken);
    const stated = before(article.document.tokens, Math.min(...m.tokens));
    return (
      !ROLES.has(claimed) ||
      !ROLES.has(stated) ||
      claimed === stated ||
      m.unit.kind === "quantity" ||
      m.unit.kind === "time"
    );
  });
}

/**
 * Whether each verb of the claim that the scope has stands in a clause around an operand, or has one as its subject, with
 * no other verb between: in "questioned 12 women and 9 men but expelled three" nobody of the 21 was expelled.
 */
export function governs(
  { matches, scope, part }: Alignment,
  anchors: readonly number[],
  carried: readonly unknown[],
): boolean {
  const clauses = scope.clauses.filter((c) => c.kind !== "apposition");
  const heads = clauses.map((c) => c.predicate.head);
  return part.units.every((unit) => {
    const match = unit.kind === "predicate" && !carried.includes(unit) ? matches.get(unit) : undefined;
    const clause = match === undefined ? undefined : clauses.find((c) => match.tokens.includes(c.predicate.head));
    if (clause === undefined) return true;
    const { head } = clause.predicate;
    const subject = clause.subject;
    return anchors.some((a) => {
      if (
        subject !== null &&
        subject.firstToken <= a &&
        a < Math.max(subject.endToken, Math.min(clause.firstToken, head))
      )
        return true;
      return (
        clause.firstToken <= a &&
        a < clause.endToken &&
        !heads.some((h) => h !== head && h > Math.min(a, head) && h < Math.max(a, head))
      );
    });
  });
}
