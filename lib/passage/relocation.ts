import type { ClaimResult, Correction, Edit, Finding, Proof } from "../judge/result.ts";
import type { QuoteResult } from "../quote/result.ts";
import type { Span } from "../text/span.ts";
import { spanOf } from "../text/span.ts";
import { originOf } from "./projection.ts";
import type { ClaimSegment, QuotationSegment } from "./segment.ts";

type Located = ClaimSegment | QuotationSegment;

/**
 * The result of what was judged, told of the segment as it stands in the passage: findings, proofs and corrections
 * count in the segment's text, and what was read into it is said. Where the segment leaves open what it
 * speaks of, no verdict is left.
 */
export function relocateClaim(result: ClaimResult, segment: ClaimSegment): ClaimResult {
  const findings = result.findings.map((finding) => relocateFinding(finding, segment));
  const read: Finding[] = segment.readings.map(({ message, span }) => ({
    code: "assumption_made",
    stance: "neutral",
    claim: within(segment, span.start, span.end),
    source: [],
    message,
  }));
  const { correction, ...rest } = result;
  const corrected = correction === undefined ? undefined : relocateCorrection(correction, segment);
  const told: ClaimResult = {
    ...rest,
    claim: segment.text,
    findings: [...findings, ...read],
    assumptions: [...new Set([...segment.readings.map(({ message }) => message), ...result.assumptions])],
    ...(corrected === undefined ? {} : { correction: corrected }),
  };
  return segment.unclear === null ? told : leftOpen(told, segment, segment.unclear);
}

function leftOpen(result: ClaimResult, segment: ClaimSegment, unclear: Span): ClaimResult {
  if (result.verdict === "not_checkable") return result;
  const message = `The passage does not make clear what "${unclear.text}" stands for, so this was not judged.`;
  return {
    ...(result.id === undefined ? {} : { id: result.id }),
    claim: result.claim,
    verdict: "not_enough_info",
    confidence: UNJUDGED,
    basis: null,
    summary: message,
    findings: [
      {
        code: "no_evidence",
        stance: "neutral",
        claim: within(segment, unclear.start, unclear.end),
        source: [],
        message,
      },
    ],
    evidence: [],
    nearest: result.nearest ?? result.evidence.slice(0, 3),
    attribution: [],
    assumptions: [],
  };
}

/** That nothing can be said of an unclear reference is as sure as that there is nothing to check in a question. */
const UNJUDGED = 0.9;

/** The quotation's result with its findings counted in the segment; `diff` counts in `quote`, the words alone. */
export function relocateQuote(result: QuoteResult, segment: QuotationSegment): QuoteResult {
  return { ...result, findings: result.findings.map((finding) => relocateFinding(finding, segment)) };
}

function relocateFinding(finding: Finding, segment: Located): Finding {
  const { proof, claim } = finding;
  return {
    ...finding,
    claim: claim === null ? null : judgedSpan(segment, claim),
    ...(proof === undefined ? {} : { proof: relocateProof(proof, segment) }),
  };
}

/** An operand that was read into the segment stands for the words in whose place it was read. */
function relocateProof(proof: Proof, segment: Located): Proof {
  return {
    ...proof,
    operands: proof.operands.map((operand) =>
      operand.in === "claim"
        ? { ...operand, span: judgedSpan(segment, operand.span) ?? spanOf(segment.text, 0, segment.text.length) }
        : operand,
    ),
  };
}

/** Edits of what was judged as edits of the segment; undefined where one would change what was only read into it. */
function relocateCorrection(correction: Correction, segment: ClaimSegment): Correction | undefined {
  const edits: Edit[] = [];
  for (const edit of correction.edits) {
    const span = judgedSpan(segment, edit);
    if (span === null || span.text !== segment.judged.text.slice(edit.start, edit.end)) return undefined;
    edits.push({ start: span.start, end: span.end, text: edit.text });
  }
  let text = segment.text;
  for (const edit of edits.toSorted((a, b) => b.start - a.start))
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  return { text, edits };
}

function judgedSpan(segment: Located, span: { readonly start: number; readonly end: number }): Span | null {
  const origin = originOf(segment.judged, span.start, span.end);
  return within(segment, origin.start, origin.end);
}

/** A range of the passage as a span of the segment's text; null where it lies outside. */
function within(segment: Located, start: number, end: number): Span | null {
  if (start < segment.start || end > segment.end) return null;
  return spanOf(segment.text, start - segment.start, end - segment.start);
}
