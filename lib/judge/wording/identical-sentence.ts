import type { ArticleReading } from "../../align/article-reading.ts";
import type { ClaimReading } from "../../align/claim-reading.ts";
import { mergeParts } from "../../claim/merged-part.ts";
import type { Part, Unit } from "../../claim/part.ts";
import type { Analysis } from "../../extract/analysis.ts";
import type { Sentence, Token } from "../../text/document.ts";
import type { Judgement } from "../judgement.ts";
import type { PartJudgement } from "../part-judgement.ts";

/**
 * A sentence of the claim that stands in the article word for word needs no comparing: whatever it
 * says, the article says it. Typography and the full stop aside, every word, figure, mark and capital
 * must be the same. Inside somebody's quotation it is that somebody's; where the article does not
 * name whose, it stays open. Null where the article has no such sentence.
 */
export function judgeIdentical(
  claim: ClaimReading,
  parts: readonly Part[],
  article: ArticleReading,
): PartJudgement | null {
  const [first] = parts;
  if (first === undefined) return null;
  const { document } = claim.analysis;
  const sentence = document.sentences[sentenceOf(claim, first)];
  if (sentence === undefined) return null;
  const wanted = wordsOf(claim.analysis, sentence);
  const same = article.analysis.document.sentences.filter((candidate) =>
    areSame(wanted, wordsOf(article.analysis, candidate)),
  );
  const owned = same.find((candidate) => isOwned(article, candidate));
  const found = owned ?? same[0];
  if (found === undefined) return null;
  return judgementOf(claim, parts, first, sentence, article, found, owned === undefined ? OPEN : WORD_FOR_WORD);
}

/** The index of the claim's sentence that a part stands in. */
export function sentenceOf(claim: ClaimReading, part: Part): number {
  const first = part.units[0];
  return first === undefined ? -1 : (claim.analysis.document.tokens[first.firstToken]?.sentence ?? -1);
}

function wordsOf({ document }: Analysis, sentence: Sentence): readonly Token[] {
  let end = sentence.endToken;
  while (end > sentence.firstToken && document.tokens[end - 1]?.text === ".") end -= 1;
  return document.tokens.slice(sentence.firstToken, end);
}

function areSame(a: readonly Token[], b: readonly Token[]): boolean {
  return a.length > 0 && a.length === b.length && a.every((token, i) => isSame(token, b[i], i === 0));
}

function isSame(a: Token, b: Token | undefined, opens: boolean): boolean {
  return b !== undefined && a.norm === b.norm && (opens || isCapital(a) === isCapital(b));
}

/** "May" is no "may", and "US" no "us". */
function isCapital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

/** The article itself says it, or names who does. */
function isOwned(article: ArticleReading, sentence: Sentence): boolean {
  const quoted = article.analysis.quotations.some(
    (quotation) => quotation.start <= sentence.start && sentence.end <= quotation.end,
  );
  return !quoted || (article.clausesBySentence.get(sentence.index) ?? []).some((c) => c.attributions.length > 0);
}

type Answer = Pick<PartJudgement, "outcome"> & Pick<Judgement, "code" | "effect" | "message">;

const WORD_FOR_WORD: Answer = {
  outcome: "supported",
  code: "exact_match",
  effect: "supports",
  message: "The article has this sentence word for word.",
};
const OPEN: Answer = {
  outcome: "open",
  code: "attributed_only",
  effect: "blocks",
  message: "The article has these words only in a quotation, and does not say whose they are.",
};

function judgementOf(
  claim: ClaimReading,
  parts: readonly Part[],
  first: Part,
  sentence: Sentence,
  article: ArticleReading,
  found: Sentence,
  { outcome, code, effect, message }: Answer,
): PartJudgement {
  const part = mergeParts(claim.analysis.document, parts, first);
  const shift = found.firstToken - sentence.firstToken;
  const tokensOf = (unit: Unit): number[] =>
    Array.from({ length: unit.endToken - unit.firstToken }, (_, i) => unit.firstToken + i + shift);
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
      matches: new Map(part.units.map((unit) => [unit, { unit, tokens: tokensOf(unit), relation: "same" }])),
      opposed: new Map(),
      missing: [],
      concepts: { claim: claim.concepts, article: article.concepts },
    },
    outcome,
    judgements: [
      {
        code,
        effect,
        unit: null,
        claim: { start: sentence.start, end: sentence.end, text: sentence.text },
        source: [{ start: found.start, end: found.end, text: found.text }],
        message,
      },
    ],
    coverage: 1,
  };
}
