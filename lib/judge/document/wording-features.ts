import type { Alignment } from "../../align/alignment.ts";
import { carriesContent } from "../../claim/units.ts";
import { isNearNegation, isNegation } from "../../lexicon/negations.ts";
import type { Token } from "../../text/document.ts";
import { tokensIn } from "../../text/document.ts";
import type { Feature } from "../features/feature.ts";
import { share } from "../features/feature.ts";
import { longestCommonSubsequence } from "../features/words.ts";

/** Share of the word pairs of a claim's sentence that a passage has, 0-1. */
export function copiedShare(passage: Alignment, sentence: number): number {
  const { own, source } = wordsOf(passage, sentence);
  const pairs = new Set(source.map((token, i) => pairOf(source[i - 1], token)));
  return share(own.filter((token, i) => i > 0 && pairs.has(pairOf(own[i - 1], token))).length, own.length - 1);
}

/** How far a sentence of the claim repeats the passage's own words, and in their order. */
export function wordingShares(passage: Alignment, sentence: number): Feature[] {
  const { own, source } = wordsOf(passage, sentence);
  const pairs = new Set(source.map((token, i) => pairOf(source[i - 1], token)));
  let run = 0;
  let longest = 0;
  let shared = 0;
  for (const [i, token] of own.entries()) {
    const isShared = i > 0 && pairs.has(pairOf(own[i - 1], token));
    run = isShared ? run + 1 : 0;
    shared += Number(isShared);
    longest = Math.max(longest, run);
  }
  const { lemmas, norms } = formsOf(source);
  const content = own.filter(carriesContent);
  return [
    ["bigrams", share(shared, own.length - 1)],
    ["longest", share(longest, own.length)],
    ["overlap", share(content.filter((t) => lemmas.has(t.lemma) || norms.has(t.norm)).length, content.length)],
    ["ordered", share(longestCommonSubsequence(content, source.filter(carriesContent)), content.length)],
    ["filled", 1 - share(holesIn(own, source), own.length)],
  ];
}

/** Words exchanged between words that the passage has, and denials on either side. */
export function wordingCounts(passage: Alignment, sentence: number): Feature[] {
  const { own, source } = wordsOf(passage, sentence);
  return [
    ["holes", holesIn(own, source)],
    ["negations", own.filter(isDenial).length],
    ["negations.source", source.filter(isDenial).length],
  ];
}

/** Content words that the passage lacks though it has both their neighbours: the mark of an edit. */
function holesIn(own: readonly Token[], source: readonly Token[]): number {
  const { lemmas, norms } = formsOf(source);
  return own.filter(
    (token, i) =>
      carriesContent(token) &&
      !lemmas.has(token.lemma) &&
      norms.has(own[i - 1]?.norm ?? "") &&
      norms.has(own[i + 1]?.norm ?? ""),
  ).length;
}

function wordsOf(
  { claim, article, scope }: Alignment,
  sentence: number,
): { readonly own: readonly Token[]; readonly source: readonly Token[] } {
  const { document } = claim;
  const range = document.sentences[sentence];
  return {
    own: range === undefined ? [] : tokensIn(document, range).filter(isWord),
    source: scope.tokens
      .map((index) => article.document.tokens[index])
      .filter((token) => token !== undefined)
      .filter(isWord),
  };
}

function formsOf(tokens: readonly Token[]): {
  readonly lemmas: ReadonlySet<string>;
  readonly norms: ReadonlySet<string>;
} {
  return { lemmas: new Set(tokens.map((t) => t.lemma)), norms: new Set(tokens.map((t) => t.norm)) };
}

function pairOf(before: Token | undefined, token: Token): string {
  return `${before?.norm ?? ""} ${token.norm}`;
}

function isWord({ kind }: Token): boolean {
  return kind !== "punctuation" && kind !== "symbol";
}

function isDenial({ norm }: Token): boolean {
  return isNegation(norm) || isNearNegation(norm);
}
