import type { ArticleReading } from "../../align/article-reading.ts";
import type { ClaimReading } from "../../align/claim-reading.ts";
import type { Part } from "../../claim/part.ts";
import { spanOf } from "../../text/span.ts";
import type { Judgement } from "../judgement.ts";
import type { PartJudgement } from "../part-judgement.ts";
import type { Direction } from "../../lexicon/monotone-operators.ts";
import type { EditRelation } from "./edit.ts";
import { relateEdit } from "./edit.ts";
import { isOwned } from "./identical-sentence.ts";
import type { NearSentence } from "./near-sentence.ts";
import type { Hunk } from "./word-diff.ts";
import { sentenceJudgement } from "./sentence-judgement.ts";

interface PlacedEdit {
  readonly hunk: Hunk;
  readonly direction: Direction;
  readonly relation: EditRelation | null;
}

/** A wider word where inference runs upward, a narrower one where it runs downward. */
function isEntailed({ direction, relation }: PlacedEdit): boolean {
  return direction === 1 ? relation === "wider" : direction === -1 && relation === "narrower";
}

/**
 * A sentence of the claim that differs from one of the article only in words that follow from it: "a tall man waved" gives "a man
 * waved", "no dog barked" gives "no big dog barked", "every guest paid" gives "every late guest paid". Null where anything else differs.
 */
export function judgeEntailed(
  claim: ClaimReading,
  parts: readonly Part[],
  article: ArticleReading,
  near: NearSentence | null,
): PartJudgement | null {
  if (near === null || !isOwned(article, near.sentence)) return null;
  const edits: readonly PlacedEdit[] = [...near.diff.hunks, ...near.diff.trimmed].map((hunk, i) => ({
    hunk,
    direction: near.directions[i] ?? 1,
    relation: relateEdit(hunk, claim.analysis, article.analysis),
  }));
  const telling = edits.filter((edit) => edit.relation !== "same");
  if (telling.length === 0 || !telling.every(isEntailed)) return null;
  const { text, tokens } = claim.analysis.document;
  const pairs = new Map(near.diff.kept);
  const { sentence } = near;
  const judgements = telling.map(({ hunk, direction }): Judgement => {
    const from = tokens[hunk.claim.first]?.start ?? 0;
    const to = tokens[Math.max(hunk.claim.first, hunk.claim.end - 1)]?.end ?? from;
    return {
      code: "relation_match",
      effect: "supports",
      unit: null,
      claim: spanOf(text, from, to),
      source: [{ start: sentence.start, end: sentence.end, text: sentence.text }],
      message: direction === 1 ? "The article says more than this." : "What the article says holds of fewer too.",
    };
  });
  return sentenceJudgement(
    { claim, parts, article, found: sentence },
    (token) => pairs.get(token) ?? null,
    "supported",
    judgements,
  );
}
