import type { ArticleReading } from "../../align/article-reading.ts";
import type { ClaimReading } from "../../align/claim-reading.ts";
import { mergeParts } from "../../claim/merged-part.ts";
import type { Part, Unit } from "../../claim/part.ts";
import type { Sentence } from "../../text/document.ts";
import type { Judgement } from "../judgement.ts";
import type { Outcome, PartJudgement } from "../part-judgement.ts";

/** A sentence of the claim with its parts, and the sentence of the article that it is held against as a whole. */
export interface SentencePair {
  readonly claim: ClaimReading;
  readonly parts: readonly Part[];
  readonly article: ArticleReading;
  readonly found: Sentence;
}

/** The index of the claim's sentence that a part stands in. */
export function sentenceOf(claim: ClaimReading, part: Part): number {
  const first = part.units[0];
  return first === undefined ? -1 : (claim.analysis.document.tokens[first.firstToken]?.sentence ?? -1);
}

/** A judgement of all parts of a sentence at once, each word laid over the one that `counterpart` gives it. */
export function sentenceJudgement(
  { claim, parts, article, found }: SentencePair,
  counterpart: (token: number) => number | null,
  outcome: Outcome,
  judgements: readonly Judgement[],
): PartJudgement | null {
  const [first] = parts;
  if (first === undefined) return null;
  const part = mergeParts(claim.analysis.document, parts, first);
  const tokensOf = (unit: Unit): number[] =>
    Array.from({ length: unit.endToken - unit.firstToken }, (_, i) => counterpart(unit.firstToken + i)).filter(
      (token) => token !== null,
    );
  const laid = part.units.map((unit) => ({ unit, tokens: tokensOf(unit), relation: "same" as const }));
  return {
    part,
    alignment: {
      claim: claim.analysis,
      article: article.analysis,
      part,
      scope: {
        sentence: found.index,
        clauses: article.clausesBySentence.get(found.index) ?? [],
        tokens: Array.from({ length: found.endToken - found.firstToken }, (_, i) => found.firstToken + i),
        context: [],
      },
      matches: new Map(laid.filter(({ tokens }) => tokens.length > 0).map((match) => [match.unit, match])),
      opposed: new Map(),
      missing: [],
      concepts: { claim: claim.concepts, article: article.concepts },
    },
    outcome,
    judgements,
    coverage: 1,
  };
}
