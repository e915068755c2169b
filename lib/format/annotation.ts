import type { ClaimResult, Finding, SourceSpan } from "../judge/result.ts";
import type { QuoteResult } from "../quote/result.ts";
import { type Selectors, selectorMaker } from "./selectors.ts";
import { fragmentLinker } from "./text-fragment.ts";

/** A source span with what an answer says of it beyond the engine's words. */
export type AnnotatedSpan = SourceSpan & { readonly selector?: Selectors };

/** What must be known of an article to annotate the spans that lie in it. */
export interface SpanSource {
  readonly article: { readonly id?: string; readonly url?: string };
  /** The text that spans count in; for structured facts, `facts` holds one for each. */
  readonly text: string;
  readonly facts?: readonly { readonly id: string; readonly text: string }[];
}

type SpanChange = (span: SourceSpan) => AnnotatedSpan;

/**
 * Adds to source spans the link that leads to them and, where asked, W3C selectors. `read.sources`
 * are the articles that the spans may lie in; more may be read between two spans.
 */
export function spanAnnotator(read: { readonly sources: readonly SpanSource[] }, withSelectors: boolean): SpanChange {
  const changes = new Map<string, SpanChange>();
  return (span) => {
    const key = JSON.stringify([span.articleId, span.factId]);
    const change = changes.get(key) ?? changeFor(read.sources, span, withSelectors);
    changes.set(key, change);
    return change(span);
  };
}

function changeFor(
  sources: readonly SpanSource[],
  { articleId, factId }: SourceSpan,
  withSelectors: boolean,
): SpanChange {
  const source = sources.find(({ article }) => article.id === articleId) ?? sources[0];
  if (source === undefined) return (span) => span;
  const { url } = source.article;
  const text = factId === undefined ? source.text : (source.facts?.find(({ id }) => id === factId)?.text ?? "");
  // A fact's words need not stand on the page, so its link leads to the page alone.
  const linker = url === undefined ? null : factId === undefined ? fragmentLinker(url, text) : { link: () => url };
  const selectorsOf = withSelectors ? selectorMaker(text) : null;
  return (span) => ({
    ...span,
    ...(linker === null ? {} : { url: linker.link(span) }),
    ...(selectorsOf === null ? {} : { selector: selectorsOf(span) }),
  });
}

function changeFinding(finding: Finding, change: SpanChange): Finding {
  return { ...finding, source: finding.source.map(change) };
}

/** The result with each of its source spans changed. */
export function changeClaimSpans(result: ClaimResult, change: SpanChange): ClaimResult {
  return {
    ...result,
    findings: result.findings.map((finding) => changeFinding(finding, change)),
    evidence: result.evidence.map(change),
    ...(result.nearest === undefined ? {} : { nearest: result.nearest.map(change) }),
    attribution: result.attribution.map((each) => ({ ...each, span: change(each.span) })),
  };
}

/** The result with each of its source spans changed. */
export function changeQuoteSpans(result: QuoteResult, change: SpanChange): QuoteResult {
  const { actual, cue } = result.speaker;
  return {
    ...result,
    speaker: {
      ...result.speaker,
      ...(actual === undefined ? {} : { actual: { ...actual, span: change(actual.span) } }),
      ...(cue === undefined ? {} : { cue: change(cue) }),
    },
    matches: result.matches.map(change),
    findings: result.findings.map((finding) => changeFinding(finding, change)),
    evidence: result.evidence.map(change),
  };
}
