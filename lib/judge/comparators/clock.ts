import { compareClocks } from "../../align/clock-match.ts";
import type { Comparator } from "../judgement.ts";
import { articleSpan } from "../source.ts";

/** Hours of the day and times taken ("11.40pm", "2:27:41"): another one in the same place contradicts. Equal ones are matched as words are. */
export const compareClockTimes: Comparator = ({ part, missing, opposed, claim, article, scope }) => {
  const subject = part.clause?.subject;
  const isOfAnother =
    subject != null &&
    [...missing, ...opposed.keys()].some((u) => u.firstToken <= subject.head && subject.head < u.endToken);
  return part.negated || isOfAnother
    ? []
    : missing.flatMap((unit) => {
        const compared = compareClocks(claim.document.tokens, unit, article.document.tokens, scope.tokens);
        if (compared?.relation !== "other") return [];
        const source = articleSpan(article, [compared.stated.firstToken, compared.stated.endToken - 1]);
        return [
          {
            code: compared.stated.kind === "race" ? ("duration_mismatch" as const) : ("date_mismatch" as const),
            effect: "refutes" as const,
            unit,
            claim: unit,
            source: [source],
            message: `The article says "${source.text}", not "${unit.text}".`,
            replacement: { start: unit.start, end: unit.end, text: source.text },
          },
        ];
      });
};
