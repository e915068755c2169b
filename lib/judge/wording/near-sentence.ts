import type { ArticleReading } from "../../align/article-reading.ts";
import { candidatesFor, stemOf } from "../../align/candidates.ts";
import type { ClaimReading } from "../../align/claim-reading.ts";
import type { Part } from "../../claim/part.ts";
import { carriesContent } from "../../claim/units.ts";
import { tokensIn } from "../../text/document.ts";
import type { Direction } from "../../lexicon/monotone-operators.ts";
import type { Sentence, Token } from "../../text/document.ts";
import type { Judgement } from "../judgement.ts";
import type { PartJudgement } from "../part-judgement.ts";
import type { FindingCode } from "../result.ts";
import { judgeHunk } from "./hunk-judgement.ts";
import { monotonicityOf } from "./monotonicity.ts";
import type { Hunk, TokenRange, WordDiff } from "./word-diff.ts";
import { diffWords, isWord } from "./word-diff.ts";

/** Words of the claim's sentence that must stand in the article's, in order: fewer are chance, */
const LEAST_SHARED = 5;
/** unless next to nothing else stands in either. */
const LEAST_SHARED_OF_SHORT = 3;
const MOST_DIFFERENT_OF_SHORT = 4;
/** Share of the claim's words that must: below it the claim says it in words of its own, and words say less than what they were aligned with. */
const LEAST_SHARE = 0.7;
/** With more differences than this, the two are not one sentence edited. */
const MOST_HUNKS = 4;
/** Longer sentences are not compared: the cost is the product of both lengths. */
const LONGEST = 120;
const CANDIDATES = 3;

/** What a short sentence may be judged by: one word for another. The rest of it the alignment sees as well. */
const LEXICAL: ReadonlySet<FindingCode> = new Set([
  "scope_widened",
  "relation_mismatch",
  "antonym",
  "date_mismatch",
  "order_reversed",
]);

const OTHER_THING: ReadonlySet<FindingCode> = new Set(["entity_absent", "entity_mismatch", "relation_mismatch"]);
const FIGURES: ReadonlySet<FindingCode> = new Set([
  "number_mismatch",
  "magnitude_mismatch",
  "date_mismatch",
  "duration_mismatch",
]);

/** A difference that matters, where the claim nearly repeats a sentence of the article. */
export interface WordingDifference {
  /** Index of the article's sentence. */
  readonly sentence: number;
  readonly hunk: Hunk;
  readonly direction: Direction;
  readonly judgement: Judgement;
}

/** The sentence of the article that a sentence of the claim repeats nearly word for word, and where the two differ. */
export interface NearSentence {
  readonly sentence: Sentence;
  readonly diff: WordDiff;
  /** How inference runs at each place where they differ, the trimmed ones last. */
  readonly directions: readonly Direction[];
}

/** Null where no sentence of the article is near. */
export function nearSentenceOf(
  claim: ClaimReading,
  sentenceIndex: number,
  article: ArticleReading,
): NearSentence | null {
  const sentence = claim.analysis.document.sentences[sentenceIndex];
  if (sentence === undefined || sentence.endToken - sentence.firstToken > LONGEST) return null;
  const words = tokensIn(claim.analysis.document, sentence).filter(isWord);
  const keys = words.filter(carriesContent).map(stemOf);
  let best: { readonly found: Sentence; readonly diff: WordDiff } | null = null;
  for (const { sentence: index } of candidatesFor(article.index, keys, CANDIDATES)) {
    const found = article.analysis.document.sentences[index];
    if (found === undefined || found.endToken - found.firstToken > LONGEST) continue;
    const diff = diffWords(words, tokensIn(article.analysis.document, found));
    if (best === null || diff.shared > best.diff.shared) best = { found, diff };
  }
  if (best === null) return null;
  const { found, diff } = best;
  const enough =
    diff.shared >= LEAST_SHARED || (diff.shared >= LEAST_SHARED_OF_SHORT && differing(diff) <= MOST_DIFFERENT_OF_SHORT);
  if (!enough || diff.shared < words.length * LEAST_SHARE) return null;
  if (diff.hunks.length > MOST_HUNKS || isSaidTwice(words, diff.hunks, article)) return null;
  const own = monotonicityOf(claim.analysis, sentence);
  const other = monotonicityOf(article.analysis, found);
  const directions = [...diff.hunks, ...diff.trimmed].map((hunk) =>
    hunk.source.end > hunk.source.first
      ? (other[hunk.source.first - found.firstToken] ?? 1)
      : (own[hunk.claim.first - sentence.firstToken] ?? 1),
  );
  return { sentence: found, diff, directions };
}

function differing({ hunks, trimmed }: WordDiff): number {
  return [...hunks, ...trimmed].reduce(
    (sum, { claim, source }) => sum + Math.max(claim.end - claim.first, source.end - source.first),
    0,
  );
}

/**
 * Where a sentence of the claim repeats one of the article's nearly word for word, what differs is what
 * it turns on: a figure, name, date, "not" or quantifier exchanged, put in or left out in its place.
 */
export function differencesOfWording(
  claim: ClaimReading,
  sentenceIndex: number,
  article: ArticleReading,
  near: NearSentence | null = nearSentenceOf(claim, sentenceIndex, article),
): readonly WordingDifference[] {
  if (near === null) return [];
  const { hunks, trimmed } = near.diff;
  const wordsAt = ({ first, end }: TokenRange, tokens: readonly Token[]): string =>
    tokens
      .slice(first, end)
      .map((t) => t.norm)
      .join(" ");
  const kinds = new Set(
    hunks.map(
      (h) =>
        `${wordsAt(h.claim, claim.analysis.document.tokens)}|${wordsAt(h.source, article.analysis.document.tokens)}`,
    ),
  );
  const isShort = near.diff.shared < LEAST_SHARED && kinds.size === 1;
  const found = [...hunks, ...trimmed].flatMap((hunk, i) => {
    const direction = near.directions[i] ?? 1;
    // What stands at the edges the claim may leave out, but where inference is turned.
    const opening = article.analysis.document.tokens[hunk.source.first]?.norm;
    if (direction === 1 && i >= hunks.length && opening !== "or") return [];
    const judgement = judgeHunk(hunk, direction, claim.analysis, article.analysis);
    if (judgement === null) return [];
    const denial = judgement.code === "negation_flip" && judgement.effect === "refutes";
    if (isShort && !denial && !LEXICAL.has(judgement.code)) return [];
    return [
      {
        sentence: near.sentence.index,
        hunk,
        direction,
        judgement,
      },
    ];
  });
  if (kinds.size < 2) return found;
  // Where more than one thing differs, the words left out may be what makes both true; and a figure of another thing is no rival.
  const other = found.some(({ judgement }) => OTHER_THING.has(judgement.code));
  return found.map((each) => {
    const effect = other && FIGURES.has(each.judgement.code) ? "neutral" : "blocks";
    return { ...each, judgement: { ...each.judgement, effect } };
  });
}

/**
 * "It was not built in 1920; it was built in 1931": what is left out has a verb or noun of the claim again, and
 * which of the two the claim repeats is not settled by the order of the words.
 */
function isSaidTwice(words: readonly Token[], hunks: readonly Hunk[], article: ArticleReading): boolean {
  const said = new Set(words.filter((t) => t.pos === "VERB" || t.pos === "NOUN").map((t) => t.lemma));
  const { tokens } = article.analysis.document;
  return hunks.some(({ source }) =>
    tokens.slice(source.first, source.end).some((t) => (t.pos === "VERB" || t.pos === "NOUN") && said.has(t.lemma)),
  );
}

/** The differences that lie in none of the parts, in a cue or between two clauses: they bear on all of them. */
export function differencesOutside(
  differences: readonly WordingDifference[],
  parts: readonly Part[],
  tokens: readonly Token[],
): readonly WordingDifference[] {
  return differences
    .filter(({ hunk }) => !parts.some((part) => touches(part, hunk, tokens)))
    .map((difference) => ({ ...difference, judgement: { ...difference.judgement, effect: "blocks" } }));
}

/**
 * The judgements of one part, revised by what the wording of the article's sentence says. Support from that
 * very sentence is taken back; a difference that refutes does so where nothing else of the part differs. Other
 * sentences may support or refute as before.
 */
export function revisePart(
  judged: readonly PartJudgement[],
  part: Part | undefined,
  differences: readonly WordingDifference[],
  outside: readonly WordingDifference[],
  tokens: readonly Token[],
): readonly PartJudgement[] {
  const here = [
    ...(part === undefined ? [] : differences.filter(({ hunk }) => touches(part, hunk, tokens))),
    ...outside,
  ];
  const [first] = here;
  // What the article's figures give is proven, whatever figure stands in the sentence.
  if (first === undefined || judged.some(isProven)) return judged;
  // What the alignment has laid against the very words in that place says the same in other words.
  if (here.every((difference) => judged.some((each) => isMatchedThere(each, difference)))) return judged;
  const refutes = here.every(({ judgement }) => judgement.effect === "refutes");
  const revised = judged.map((each): PartJudgement => {
    if (each.alignment.scope.sentence !== first.sentence || each.outcome === "refuted") return each;
    if (each.outcome !== "supported" && !refutes) return withFindings(each, here, "open");
    return withFindings(each, here, refutes ? "refuted" : "open");
  });
  return revised;
}

function isMatchedThere({ alignment }: PartJudgement, difference: WordingDifference): boolean {
  const { sentence, hunk, direction, judgement } = difference;
  if (judgement.effect === "refutes" || judgement.code !== "relation_mismatch" || alignment.scope.sentence !== sentence)
    return false;
  return [...alignment.matches.values()].some(
    ({ unit, tokens, relation }) =>
      (direction === 1 || relation !== "general") &&
      unit.firstToken >= hunk.claim.first &&
      unit.endToken <= hunk.claim.end &&
      tokens.some((t) => t >= hunk.source.first && t < hunk.source.end),
  );
}

function isProven({ outcome, judgements }: PartJudgement): boolean {
  const isWorkedOut = (j: Judgement): boolean =>
    j.derived === true && (j.proof?.operands.filter((operand) => operand.in === "article").length ?? 0) > 1;
  return outcome === "supported" && judgements.some(isWorkedOut);
}

function withFindings(
  judged: PartJudgement,
  differences: readonly WordingDifference[],
  outcome: PartJudgement["outcome"],
): PartJudgement {
  const found = differences.map(({ judgement }) => judgement);
  const said = new Set(found.map(({ code }) => code));
  return {
    ...judged,
    outcome,
    vetoed: true,
    judgements: [...found, ...judged.judgements.filter((j) => !said.has(j.code) || j.effect === "supports")],
  };
}

/** The difference lies in the part: in one of its units, or between its first and last word. */
function touches(part: Part, { claim }: Hunk, tokens: readonly Token[]): boolean {
  const at = tokens[claim.first]?.start ?? Number.POSITIVE_INFINITY;
  if (part.units.some((u) => u.firstToken < Math.max(claim.end, claim.first + 1) && claim.first < u.endToken))
    return true;
  return part.start <= at && at < part.end;
}
