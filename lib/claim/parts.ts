import type { Analysis } from "../extract/analysis.ts";
import type { Clause } from "../extract/clause.ts";
import { reportingStance } from "../lexicon/reporting-verbs.ts";
import type { Span } from "../text/span.ts";
import type { Part } from "./part.ts";
import { unitsOf } from "./units.ts";

/**
 * Splits a claim into parts. Clauses that share arguments make one part; coordinate, relative and
 * subordinate clauses make their own. A reporting clause ("the report said that ...") is no part:
 * it becomes the source that the claim names.
 */
export function partsOf(analysis: Analysis): Part[] {
  const { document } = analysis;
  const clauses = analysis.clauses.filter((c) => c.kind !== "apposition");
  const groups = new Map<string, Clause[]>();
  for (const clause of clauses) {
    const key = `${clause.sentence}/${clause.territory}`;
    groups.set(key, [...(groups.get(key) ?? []), clause]);
  }
  const sources = sourcesOf(analysis);
  const sourceTokens = new Set<number>();
  for (const source of sources) {
    for (const token of document.tokens) {
      if (token.start >= source.whole.start && token.end <= source.whole.end) sourceTokens.add(token.index);
    }
  }
  const kept = [...groups.values()].filter((group) => !isReport(group, clauses));
  if (kept.length === 0) return [wholeClaim(analysis, clauses, sourceTokens, sources)];
  const starts = kept.map((group) => Math.min(...group.map((c) => c.firstToken)));
  return kept.map((group, i): Part => {
    const first = i === 0 ? firstOf(document.tokens.length, sourceTokens) : (starts[i] ?? 0);
    const next = starts[i + 1] ?? document.tokens.length;
    const subject = group[0]?.subject ?? null;
    const excluded = new Set(sourceTokens);
    const own = unitsOf(analysis, Math.min(first, next), next, excluded);
    const shared = subject === null || subject.firstToken >= first ? [] : unitsOf(analysis, subject.firstToken, subject.endToken, excluded);
    const head = group.find((c) => c.kind === "finite") ?? group[0] ?? null;
    const begin = document.tokens[first]?.start ?? 0;
    const end = document.tokens[next - 1]?.end ?? document.text.length;
    return {
      start: begin,
      end,
      text: document.text.slice(begin, end),
      clause: group.at(-1)?.kind === "nonfinite" ? (group.at(-1) ?? head) : head,
      clauses: group,
      units: [...shared, ...own],
      sources: sources.map((s) => s.source),
      negated: group.some((c) => c.predicate.polarity === "negative"),
    };
  }).filter((part) => part.units.length > 0);
}

function firstOf(length: number, taken: ReadonlySet<number>): number {
  let first = 0;
  while (first < length && taken.has(first)) first += 1;
  return first;
}

function wholeClaim(analysis: Analysis, clauses: readonly Clause[], excluded: ReadonlySet<number>, sources: readonly { source: Span }[]): Part {
  const { document } = analysis;
  return {
    start: 0,
    end: document.text.length,
    text: document.text,
    clause: clauses[0] ?? null,
    clauses,
    units: unitsOf(analysis, 0, document.tokens.length, excluded),
    sources: sources.map((s) => s.source),
    negated: clauses.some((c) => c.predicate.polarity === "negative") || /^(?:no|not|never)\b/i.test(document.text),
  };
}

/** A group whose verb reports and whose complement is among the other clauses. */
function isReport(group: readonly Clause[], clauses: readonly Clause[]): boolean {
  return group.some((clause) => reportingStance(clause.predicate.lemma) !== null && clauses.some((c) => c.attributions.some((a) => a.cue !== null && a.cue.start === clause.predicate.start)));
}

/** Whom the claim names as its source, with the whole stretch ("According to the report,") that names it. */
function sourcesOf(analysis: Analysis): { source: Span; whole: Span }[] {
  const seen = new Map<number, { source: Span; whole: Span }>();
  for (const clause of analysis.clauses) {
    for (const attribution of clause.attributions) {
      const { span, cue } = attribution;
      const start = Math.min(span.start, cue?.start ?? span.start);
      const end = Math.max(span.end, cue?.end ?? span.end);
      seen.set(span.start, { source: span, whole: { start, end, text: analysis.document.text.slice(start, end) } });
    }
  }
  return [...seen.values()];
}
