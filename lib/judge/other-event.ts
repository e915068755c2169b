import type { Judgement } from "./judgement.ts";

/** "Opened in June" and "closed in July", "hired 300" and "fired 200": another deed of another date or size is another event, and refutes nothing. */
export function ofOneEvent(judgements: readonly Judgement[]): readonly Judgement[] {
  const refuting = judgements.filter((j) => j.effect === "refutes");
  const opposed = refuting.filter((j) => j.code === "antonym" || j.code === "direction_mismatch");
  const dated = refuting.some((j) => j.unit?.kind === "time");
  const sized = refuting.some((j) => j.unit?.kind === "quantity" && j.unit.quantity?.change == null);
  const another = dated || (sized && opposed.every((j) => j.code === "antonym"));
  if (opposed.length === 0 || !another) return judgements;
  return judgements.map((j): Judgement => {
    if (j.effect !== "refutes") return j;
    return opposed.includes(j) ? { ...j, effect: "blocks", code: "relation_mismatch" } : { ...j, effect: "neutral" };
  });
}
