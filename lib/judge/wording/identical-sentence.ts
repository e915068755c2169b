import type { ArticleReading } from "../../align/article-reading.ts";
import type { ClaimReading } from "../../align/claim-reading.ts";
import type { Part } from "../../claim/part.ts";
import type { Analysis } from "../../extract/analysis.ts";
import type { Document, Sentence, Token } from "../../text/document.ts";
import type { Judgement } from "../judgement.ts";
import type { PartJudgement } from "../part-judgement.ts";
import { sentenceJudgement, sentenceOf } from "./sentence-judgement.ts";

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
  const same = article.analysis.document.sentences.filter((candidate) => isSame(wanted, article.analysis, candidate));
  const owned = same.find((candidate) => isOwned(article, candidate));
  const found = owned ?? same[0];
  if (found === undefined) return null;
  const shift = found.firstToken - sentence.firstToken;
  return sentenceJudgement(
    { claim, parts, article, found },
    (token) => token + shift,
    owned === undefined ? "open" : "supported",
    [
      {
        ...(owned === undefined ? OPEN : WORD_FOR_WORD),
        unit: null,
        claim: { start: sentence.start, end: sentence.end, text: sentence.text },
        source: [{ start: found.start, end: found.end, text: found.text }],
      },
    ],
  );
}

function wordsOf({ document }: Analysis, sentence: Sentence): readonly Token[] {
  return document.tokens.slice(sentence.firstToken, endOfWords(document, sentence));
}

function endOfWords({ tokens }: Document, { firstToken, endToken }: Sentence): number {
  let end = endToken;
  while (end > firstToken && tokens[end - 1]?.text === ".") end -= 1;
  return end;
}

function isSame(wanted: readonly Token[], { document }: Analysis, sentence: Sentence): boolean {
  const { firstToken } = sentence;
  return (
    wanted.length > 0 &&
    wanted.length === endOfWords(document, sentence) - firstToken &&
    wanted.every((token, i) => areSameWords(token, document.tokens[firstToken + i], i === 0))
  );
}

function areSameWords(a: Token, b: Token | undefined, opens: boolean): boolean {
  return b !== undefined && a.norm === b.norm && (opens || isCapital(a) === isCapital(b));
}

/** "May" is no "may", and "US" no "us". */
function isCapital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

/** The article itself says it, or names who does. */
export function isOwned(article: ArticleReading, sentence: Sentence): boolean {
  const quoted = article.analysis.quotations.some(
    (quotation) => quotation.start <= sentence.start && sentence.end <= quotation.end,
  );
  return !quoted || (article.clausesBySentence.get(sentence.index) ?? []).some((c) => c.attributions.length > 0);
}

type Answer = Pick<Judgement, "code" | "effect" | "message">;

const WORD_FOR_WORD: Answer = {
  code: "exact_match",
  effect: "supports",
  message: "The article has this sentence word for word.",
};
const OPEN: Answer = {
  code: "attributed_only",
  effect: "blocks",
  message: "The article has these words only in a quotation, and does not say whose they are.",
};
