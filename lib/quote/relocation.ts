import type { SourceSpan } from "../judge/result.ts";
import type { DiffStep, QuoteResult } from "./result.ts";

/** Turns a range of the analysed text into a span as the answer gives it. */
export type Locate = (span: { readonly start: number; readonly end: number }) => SourceSpan;

/** Reports every source span of a result where the article is kept: by its id, or in a fact's own text. */
export function relocate(result: QuoteResult, locate: Locate): QuoteResult {
  const { actual, cue, ...speaker } = result.speaker;
  return {
    ...result,
    speaker: {
      ...speaker,
      ...(actual === undefined ? {} : { actual: { name: actual.name, span: locate(actual.span) } }),
      ...(cue === undefined ? {} : { cue: locate(cue) }),
    },
    matches: result.matches.map(locate),
    diff: result.diff.map((step) => relocateStep(step, locate)),
    findings: result.findings.map((finding) => ({ ...finding, source: finding.source.map(locate) })),
    evidence: result.evidence.map(locate),
  };
}

function relocateStep(step: DiffStep, locate: Locate): DiffStep {
  if (step.source === null) return step;
  const { start, end, text } = locate(step.source);
  return { ...step, source: { start, end, text } };
}
