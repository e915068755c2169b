import type { ClaimResult, Finding } from "../../lib/judge/result.ts";
import type { SharedNames } from "./shared-names.ts";
import type { QuoteResult, Wording } from "../../lib/quote/result.ts";

/** A result against one article of the library; `score` is how well search liked the article. */
export interface Judged<Result> {
  readonly result: Result;
  readonly score: number;
  /** Which of the names in the question the article has. */
  readonly names: SharedNames;
}

/** What search likes less than this share of the best article is likely about something else. */
const NEAR_SHARE = 0.5;

/**
 * To refute takes more than to support: the same words about another event agree by accident seldom,
 * and their numbers differ by accident nearly always. So an article that refutes has every name of the
 * claim; a claim without names is refuted only by what search likes nearly as much as the best. With
 * the names a lower score will do, because a number that differs is itself what costs the article its score.
 */
const REFUTING_SHARE: Readonly<Record<SharedNames, number>> = { all: 0.25, "none given": 0.8, some: Infinity };

/** One answer from several articles, best hit first: the surest verdict, or their disagreement. Null where none has a say. */
export function combineClaims(judged: readonly Judged<ClaimResult>[]): ClaimResult | null {
  const best = judged[0]?.score ?? 0;
  const near = judged.filter(({ score }) => score >= NEAR_SHARE * best);
  const trusted = judged.filter(({ names, score }) => score >= REFUTING_SHARE[names] * best);
  const supporting = surest(near, "supported");
  const refuting = surest(trusted, "refuted");
  if (supporting !== null && refuting !== null) return disagreement(supporting, refuting);
  const conflicting = surest(trusted, "conflicting_evidence");
  const partial = surest(near, "partially_supported");
  return supporting ?? refuting ?? conflicting ?? partial ?? undecided(judged);
}

/** The best article that decides nothing: one that would decide, and may not, is not asked. */
function undecided(judged: readonly Judged<ClaimResult>[]): ClaimResult | null {
  const open = judged.find(({ result: { verdict } }) => verdict === "not_enough_info" || verdict === "not_checkable");
  return open?.result ?? null;
}

function surest(judged: readonly Judged<ClaimResult>[], verdict: ClaimResult["verdict"]): ClaimResult | null {
  const found = judged.map(({ result }) => result).filter((result) => result.verdict === verdict);
  return found.toSorted((a, b) => b.confidence - a.confidence)[0] ?? null;
}

function disagreement(supporting: ClaimResult, refuting: ClaimResult): ClaimResult {
  const conflict: Finding = {
    code: "source_conflict",
    stance: "neutral",
    claim: null,
    source: [...supporting.evidence.slice(0, 1), ...refuting.evidence.slice(0, 1)],
    message: "One article of the library says so, and another says what cannot be true together with it.",
  };
  return {
    ...(supporting.id === undefined ? {} : { id: supporting.id }),
    claim: supporting.claim,
    verdict: "conflicting_evidence",
    confidence: Math.min(supporting.confidence, refuting.confidence),
    basis: supporting.basis,
    summary: "The articles disagree: one says this, and another says otherwise.",
    findings: [conflict, ...supporting.findings, ...refuting.findings],
    evidence: [...supporting.evidence, ...refuting.evidence],
    attribution: [...supporting.attribution, ...refuting.attribution],
    assumptions: [...new Set([...supporting.assumptions, ...refuting.assumptions])],
  };
}

/** From the best answer about a quotation's words to the worst. */
const WORDINGS: readonly Wording[] = [
  "verbatim",
  "verbatim_normalized",
  "abridged",
  "truncated",
  "altered",
  "spliced",
  "paraphrase",
  "too_short",
  "not_found",
];

/** One answer from several articles: the closest wording, and of equal ones the one that also holds for the speaker. */
export function combineQuotes(judged: readonly Judged<QuoteResult>[]): QuoteResult | null {
  const rank = (result: QuoteResult): number =>
    2 * WORDINGS.indexOf(result.wording) + (result.verdict === "misattributed" ? 1 : 0);
  return judged.map(({ result }) => result).toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}
