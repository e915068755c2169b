import type { ArticleReading } from "../align/article-reading.ts";
import type { ClaimReading } from "../align/claim-reading.ts";
import { readClaim } from "../align/claim-reading.ts";
import type { NotCheckable } from "../claim/checkability.ts";
import { notCheckableReason } from "../claim/checkability.ts";
import type { Analysis } from "../extract/analysis.ts";
import { assumptionsOf } from "./assumption.ts";
import { correctionOf } from "./correction.ts";
import { DOCUMENT_MODEL } from "./document/document-model.generated.ts";
import type { DocumentModel } from "./document/document-model.ts";
import { weighDocument } from "./document/weigh-document.ts";
import { evidenceOf } from "./evidence.ts";
import type { Examination } from "./examination.ts";
import { examine } from "./examination.ts";
import { findingsOf } from "./finding.ts";
import { inputKindOf } from "./input-kind.ts";
import { MODEL } from "./model.generated.ts";
import { RECORD_MODEL } from "./record/model.generated.ts";
import type { WeighingModel } from "./model-notation.ts";
import type { AttributedSource, Basis, ClaimResult, Finding, SourceSpan } from "./result.ts";
import { summaryOf } from "./summary.ts";
import type { Scores, Weighed } from "./weighing.ts";
import { weigh } from "./weighing.ts";

/** A claim as it was sent. */
export interface ClaimInput {
  readonly id?: string;
  readonly text: string;
  /** Who made the claim; "I" and "we" in it are not resolved to anybody else. */
  readonly speaker?: string;
}

export interface CheckOptions {
  /** ISO date from which relative dates in the claim count; null takes the article's publication date. */
  readonly asOf: string | null;
  /** 0-1: a verdict less certain than this becomes `not_enough_info`. */
  readonly minConfidence: number;
}

/**
 * Judges one claim against one article, and only against it. Deterministic: the same claim, article
 * and options give the same answer. Never throws on any string.
 */
export function checkClaim(input: ClaimInput, article: ArticleReading, options: CheckOptions): ClaimResult {
  return assessClaim(input, article, options, article.record === undefined ? MODEL : RECORD_MODEL).result;
}

/** The answer with the scores behind it (null where nothing was weighed), by any weights: for measuring and training. */
export function assessClaim(
  input: ClaimInput,
  article: ArticleReading,
  options: CheckOptions,
  model: WeighingModel,
  documents: DocumentModel = DOCUMENT_MODEL,
): { readonly result: ClaimResult; readonly scores: Scores | null } {
  const { result, replacements, scores } = judge(input, article, options, { model, documents });
  const corrected = correctionOf(
    replacements,
    input.text,
    (text) => judge({ text }, article, options, { model, documents }).result.verdict === "supported",
  );
  const withCorrection =
    result.verdict === "refuted" && corrected !== null ? { ...result, correction: corrected } : result;
  return {
    result:
      withCorrection.confidence < options.minConfidence
        ? belowConfidence(withCorrection, options.minConfidence)
        : withCorrection,
    scores,
  };
}

interface Judged {
  readonly result: ClaimResult;
  readonly scores: Scores | null;
  readonly replacements: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

interface Weights {
  readonly model: WeighingModel;
  readonly documents: DocumentModel;
}

function judge(input: ClaimInput, article: ArticleReading, options: CheckOptions, weights: Weights): Judged {
  const reading = readClaim(input.text, options.asOf ?? article.publishedAt);
  const claim = reading.analysis;
  const reason = notCheckableReason(claim);
  if (reason !== null) return { result: notCheckable(input, reason), scores: null, replacements: [] };
  const examination = examine(reading, article, { asOf: options.asOf, published: article.publishedAt });
  const combined = weighAll(reading, examination, article, weights);
  const { verdict, decisive, confidence } = combined;
  const decided = verdict !== "not_enough_info";
  const findings = decisive.flatMap((part) => findingsOf(part, article));
  const evidence = decided ? uniqueSpans(combined.deciding.flatMap((part) => evidenceOf(part, article))) : [];
  const attribution = attributionOf(
    combined.deciding.flatMap((p) => p.alignment.scope.clauses.flatMap((c) => c.attributions)),
    article,
  );
  const basis = decided ? basisOf(combined.deciding, attribution) : null;
  const assumptions = decided ? assumptionsOf(combined.deciding, claim, article) : [];
  const result: ClaimResult = {
    ...(input.id === undefined ? {} : { id: input.id }),
    claim: input.text,
    verdict,
    confidence,
    basis,
    summary: summaryOf(verdict, decisive, attribution, basis),
    findings: [...findings, ...assumptionFindings(assumptions)],
    evidence,
    ...(decided ? {} : { nearest: nearestSentences(examination.parts, article) }),
    attribution,
    assumptions,
  };
  return {
    result,
    scores: combined.scores,
    replacements: verdict === "refuted" ? replacementsOf(combined.deciding) : [],
  };
}

/** What the weights for short evidence leave open of a whole article, or of a claim of several sentences, is weighed again as such. */
function weighAll(
  claim: ClaimReading,
  examination: Examination,
  article: ArticleReading,
  { model, documents }: Weights,
): Weighed {
  const kind = inputKindOf(article);
  const weighed = weigh(examination, kind, model);
  const isLong = kind === "article" || (kind === "short" && claim.analysis.document.sentences.length > 1);
  const isOpen = weighed.verdict === "not_enough_info" || weighed.verdict === "partially_supported";
  return (isLong && isOpen ? weighDocument(claim, examination, article, documents) : null) ?? weighed;
}

function replacementsOf(
  deciding: readonly {
    readonly judgements: readonly {
      readonly effect: string;
      readonly replacement?: { start: number; end: number; text: string };
    }[];
  }[],
): Judged["replacements"] {
  const refuting = deciding.flatMap((p) => p.judgements.filter((j) => j.effect === "refutes"));
  const replacements = refuting.map((j) => j.replacement);
  return replacements.every((r) => r !== undefined) ? replacements.filter((r) => r !== undefined) : [];
}

function assumptionFindings(assumptions: readonly string[]): Finding[] {
  return assumptions.map((message) => ({
    code: "assumption_made",
    stance: "neutral",
    claim: null,
    source: [],
    message,
  }));
}

function attributionOf(
  stated: Analysis["clauses"][number]["attributions"],
  article: ArticleReading,
): AttributedSource[] {
  const seen = new Set<string>();
  const sources: AttributedSource[] = [];
  for (const attribution of stated) {
    if (seen.has(attribution.source)) continue;
    seen.add(attribution.source);
    sources.push({ source: attribution.source, span: article.locate(attribution.span) });
  }
  return sources;
}

function basisOf(
  deciding: readonly { readonly judgements: readonly { readonly derived?: boolean }[] }[],
  attribution: readonly AttributedSource[],
): Basis {
  if (attribution.length > 0) return "attributed";
  return deciding.some((p) => p.judgements.some((j) => j.derived === true)) ? "derived" : "stated";
}

function uniqueSpans(spans: readonly SourceSpan[]): SourceSpan[] {
  const kept: SourceSpan[] = [];
  for (const span of spans) {
    if (kept.some((k) => k.factId === span.factId && k.start <= span.start && span.end <= k.end)) continue;
    kept.push(span);
  }
  return kept;
}

/** Up to three sentences that share most with the claim. */
function nearestSentences(
  judged: readonly (readonly {
    readonly alignment: { readonly scope: { readonly sentence: number } };
    readonly coverage: number;
  }[])[],
  article: ArticleReading,
): SourceSpan[] {
  const sentences = new Set(
    judged
      .flat()
      .filter((p) => p.coverage > 0)
      .toSorted((a, b) => b.coverage - a.coverage)
      .map((p) => p.alignment.scope.sentence),
  );
  return [...sentences].slice(0, 3).flatMap((index) => {
    const sentence = article.analysis.document.sentences[index];
    return sentence === undefined ? [] : [article.locate(sentence)];
  });
}

const NOT_CHECKABLE: Readonly<Record<NotCheckable, string>> = {
  question: "This is a question, so there is nothing to check.",
  opinion: "This is an opinion; an article can neither support nor refute it.",
  exhortation: "This asks for something to be done; it states nothing that could be checked.",
  nothing_to_check: "There is no statement here to check.",
};

function notCheckable(input: ClaimInput, reason: NotCheckable): ClaimResult {
  const message = NOT_CHECKABLE[reason];
  return {
    ...(input.id === undefined ? {} : { id: input.id }),
    claim: input.text,
    verdict: "not_checkable",
    confidence: 0.9,
    basis: null,
    summary: message,
    findings: [{ code: "not_checkable", stance: "neutral", claim: null, source: [], message }],
    evidence: [],
    attribution: [],
    assumptions: [],
  };
}

function belowConfidence(result: ClaimResult, minimum: number): ClaimResult {
  if (result.verdict === "not_enough_info" || result.verdict === "not_checkable") return result;
  const message = `The verdict would be ${result.verdict}, at a confidence of ${result.confidence}; at least ${minimum} was asked for.`;
  const { correction: _dropped, ...kept } = result;
  return {
    ...kept,
    verdict: "not_enough_info",
    basis: null,
    summary: message,
    findings: [...result.findings, { code: "below_confidence", stance: "neutral", claim: null, source: [], message }],
    evidence: [],
    nearest: result.evidence.slice(0, 3),
  };
}
