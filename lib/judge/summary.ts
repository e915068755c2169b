import type { PartJudgement } from "./part-judgement.ts";
import type { AttributedSource, Basis, Verdict } from "./result.ts";

/** One plain sentence for a reader: what the article says, never what is true. */
export function summaryOf(
  verdict: Verdict,
  decisive: readonly PartJudgement[],
  attribution: readonly AttributedSource[],
  basis: Basis | null,
): string {
  const judgements = decisive.flatMap((p) => p.judgements.map((j) => ({ ...j, outcome: p.outcome })));
  const by = attribution[0] === undefined ? "" : `, according to ${attribution[0].source}`;
  switch (verdict) {
    case "supported":
      return basis === "derived" ? `What the article says gives this${by}.` : `The article says this${by}.`;
    case "refuted": {
      const refuting = judgements.find((j) => j.effect === "refutes" && j.outcome === "refuted");
      return `The article says otherwise${by}. ${refuting?.message ?? ""}`.trim();
    }
    case "partially_supported": {
      const open = judgements.find((j) => j.effect === "blocks" && j.outcome === "open");
      return `The article says a part of this${by}. ${open?.message ?? ""}`.trim();
    }
    case "conflicting_evidence":
      return "The article says both this and something that cannot be true together with it.";
    default: {
      const open = judgements.find((j) => j.effect === "blocks" || j.effect === "refutes");
      return open === undefined
        ? "The article says nothing about this."
        : `The article does not say this. ${open.message}`;
    }
  }
}
