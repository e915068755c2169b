import type { ArticleReading } from "../align/article-reading.ts";
import type { Judgement } from "./judgement.ts";
import type { PartJudgement } from "./part-judgement.ts";
import type { Finding, Stance } from "./result.ts";

const STANCE: Readonly<Record<Judgement["effect"], Stance>> = {
  supports: "supports",
  refutes: "refutes",
  blocks: "neutral",
  neutral: "neutral",
};

/** Turns a part's judgements into the findings of the answer, what decides first. */
export function findingsOf(judged: PartJudgement, article: ArticleReading): Finding[] {
  const order: Readonly<Record<Judgement["effect"], number>> =
    judged.outcome === "supported"
      ? { supports: 0, refutes: 1, blocks: 2, neutral: 3 }
      : { refutes: 0, blocks: 1, supports: 2, neutral: 3 };
  return judged.judgements
    .toSorted((a, b) => order[a.effect] - order[b.effect])
    .map((judgement): Finding => ({
      code: judgement.code,
      // What speaks against a part that is not refuted as a whole refutes nothing.
      stance: judgement.effect === "refutes" && judged.outcome !== "refuted" ? "neutral" : STANCE[judgement.effect],
      claim:
        judgement.claim === null
          ? null
          : { start: judgement.claim.start, end: judgement.claim.end, text: judgement.claim.text },
      source: judgement.source.map((span) => article.locate(span)),
      message: judgement.message,
      ...(judgement.proof === undefined ? {} : { proof: judgement.proof }),
    }));
}
