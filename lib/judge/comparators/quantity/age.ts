import type { Alignment } from "../../../align/alignment.ts";
import type { Quantity } from "../../../extract/quantity.ts";

/** "Half a million pounds" where the article speaks of sterling: money, no weight. */
export function asMoney({ article, scope }: Alignment, written: Quantity): Quantity {
  if (written.kind !== "measure" || written.unit !== "pound") return written;
  const sterling = article.quantities.some((q) => q.sentence === scope.sentence && q.unit === "GBP");
  return sterling ? { ...written, kind: "money", unit: "GBP" } : written;
}

/** "Amara Quist is 36", "died at the age of 87": a bare number said of somebody is an age. */
export function asAge(alignment: Alignment, written: Quantity): Quantity {
  const { clause } = alignment.part;
  const before = alignment.claim.document.tokens
    .slice(Math.max(0, written.firstToken - 2), written.firstToken)
    .map((t) => t.norm)
    .join(" ");
  if (
    written.kind === "cardinal" &&
    written.unit === null &&
    (before === "age of" ||
      /^(?:man|woman|boy|girl|child|person|teenager|pensioner) of$/.test(before) ||
      /(?:older|younger)/.test(written.text.toLowerCase()) ||
      /^(?:older|younger) than$/.test(before))
  )
    return { ...written, kind: "age", unit: "year" };
  if (
    written.kind !== "cardinal" ||
    written.noun !== null ||
    written.unit !== null ||
    clause === null ||
    clause.predicate.lemma !== "be"
  )
    return written;
  const subject = clause.subject;
  const person =
    subject !== null &&
    alignment.claim.mentions.some(
      (m) => m.start < subject.end && m.end > subject.start && alignment.claim.entities[m.entity]?.kind === "person",
    );
  return person ? { ...written, kind: "age", unit: "year" } : written;
}
