import type { Alignment } from "../../../align/alignment.ts";
import type { Quantity } from "../../../extract/quantity.ts";

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
