import type { ArticleReading } from "../align/article-reading.ts";
import { contentsOf } from "../align/scope-contents.ts";
import { focusClause } from "./focus.ts";
import type { PartJudgement } from "./part-judgement.ts";
import type { SourceSpan } from "./result.ts";

/**
 * The least text that decides a part: from the first to the last article token that a judgement
 * rests on, with the subject and verb of the clause between; context from an earlier sentence is a
 * span of its own.
 */
export function evidenceOf(judged: PartJudgement, article: ArticleReading): SourceSpan[] {
  const { alignment, judgements } = judged;
  const { document } = article.analysis;
  const here = new Set<number>();
  const elsewhere: { start: number; end: number }[] = [];
  const inScope = contentsOf(article.analysis, alignment.scope);
  for (const match of alignment.matches.values()) {
    if (match.tokens.every((t) => inScope.has(t))) for (const token of match.tokens) here.add(token);
    else if (match.tokens.length > 0) elsewhere.push(rangeOf(article, match.tokens));
  }
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const token of here) {
    start = Math.min(start, document.tokens[token]?.start ?? start);
    end = Math.max(end, document.tokens[token]?.end ?? end);
  }
  for (const judgement of judgements) {
    if (judgement.effect !== "supports" && judgement.effect !== "refutes") continue;
    for (const span of judgement.source) {
      const sentence = document.sentences[alignment.scope.sentence];
      if (sentence === undefined || span.end <= span.start) continue;
      if (span.start >= sentence.start && span.end <= sentence.end) {
        start = Math.min(start, span.start);
        end = Math.max(end, span.end);
      } else if (!elsewhere.some((e) => e.start <= span.start && span.end <= e.end)) {
        elsewhere.push(span);
      }
    }
  }
  const focus = judged.outcome === "refuted" ? focusClause(alignment) : null;
  // What refutes is shown as the whole clause that says it.
  if (focus !== null && end > start) {
    start = Math.min(start, focus.start);
    end = Math.max(end, focus.end);
  }
  const spans = end > start ? [article.locate({ start, end })] : [];
  return [...spans, ...elsewhere.map((e) => article.locate(e))];
}

function rangeOf(article: ArticleReading, tokens: readonly number[]): { start: number; end: number } {
  const first = article.analysis.document.tokens[Math.min(...tokens)];
  const last = article.analysis.document.tokens[Math.max(...tokens)];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}
