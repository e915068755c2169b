import type { ClaimResult, Finding } from "../../lib/judge/result.ts";
import type { QuoteResult, Wording } from "../../lib/quote/result.ts";

/** A result against one article of the library; `score` is how well search liked the article. */
export interface Judged<Result> {
  readonly result: Result;
  readonly score: number;
}

/**
 * An article that search likes less than this share of the best one is likely about something else.
 * To refute takes more than to support: the same words about another event agree by accident seldom,
 * and their numbers differ by accident nearly always.
 */
const SUPPORTING_SHARE = 0.5;
const REFUTING_SHARE = 0.8;

/** One answer from several articles, best hit first: the surest verdict, or their disagreement. Null for no articles. */
export function combineClaims(judged: readonly Judged<ClaimResult>[]): ClaimResult | null {
  const best = judged[0]?.score ?? 0;
  const within = (share: number): ClaimResult[] =>
    judged.filter(({ score }) => score >= share * best).map(({ result }) => result);
  const supporting = surest(within(SUPPORTING_SHARE), "supported");
  const refuting = surest(within(REFUTING_SHARE), "refuted");
  if (supporting !== null && refuting !== null) return disagreement(supporting, refuting);
  const conflicting = surest(within(REFUTING_SHARE), "conflicting_evidence");
  const partial = surest(within(SUPPORTING_SHARE), "partially_supported");
  return supporting ?? refuting ?? conflicting ?? partial ?? judged[0]?.result ?? null;
}

function surest(results: readonly ClaimResult[], verdict: ClaimResult["verdict"]): ClaimResult | null {
  const found = results.filter((result) => result.verdict === verdict);
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
