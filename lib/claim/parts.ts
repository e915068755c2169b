import type { Concepts } from "../align/concepts.ts";
import type { Analysis } from "../extract/analysis.ts";
import type { Clause } from "../extract/clause.ts";
import { connectiveAt } from "../lexicon/connectives.ts";
import { reportingStance } from "../lexicon/reporting-verbs.ts";
import { isNegation } from "../lexicon/negations.ts";
import type { Token } from "../text/document.ts";
import type { Span } from "../text/span.ts";
import { splitConjuncts } from "./conjuncts.ts";
import type { Connective, Part } from "./part.ts";
import { unitsOf } from "./units.ts";

/**
 * Splits a claim into parts. Clauses that share arguments make one part; coordinate, relative and
 * subordinate clauses, stated reasons and the members of a list make their own. A reporting clause
 * ("the report said that ...") is no part: it becomes the source that the claim names.
 */
export function partsOf(analysis: Analysis, concepts: Concepts): Part[] {
  const { document } = analysis;
  const clauses = analysis.clauses.filter((c) => c.kind !== "apposition");
  const sources = sourcesOf(analysis);
  const sourceTokens = new Set<number>();
  for (const { naming } of sources) {
    for (const token of document.tokens)
      if (naming.some((range) => token.start >= range.start && token.end <= range.end)) sourceTokens.add(token.index);
  }
  const cuts = cutsOf(analysis, clauses, sourceTokens);
  const parts: Part[] = [];
  for (const [i, cut] of cuts.entries()) {
    const end = cuts[i + 1]?.firstToken ?? document.tokens.length;
    const part = partOf(
      { analysis, concepts },
      cut,
      end,
      sourceTokens,
      sources.map((s) => s.source),
    );
    if (part.units.length > 0) parts.push(...splitConjuncts(analysis, part));
  }
  return parts;
}

/** Where a part begins, the clauses it is made of, and what ties it to the part before. */
interface Cut {
  readonly firstToken: number;
  readonly clauses: readonly Clause[];
  readonly connective: Connective | null;
}

function cutsOf(analysis: Analysis, clauses: readonly Clause[], sourceTokens: ReadonlySet<number>): Cut[] {
  const { document } = analysis;
  const groups = new Map<string, Clause[]>();
  for (const clause of clauses) {
    const key = `${clause.sentence}/${clause.territory}`;
    groups.set(key, [...(groups.get(key) ?? []), clause]);
  }
  const kept = [...groups.values()].filter((group) => !isReport(group, clauses));
  let first = 0;
  while (first < document.tokens.length && sourceTokens.has(first)) first += 1;
  const cuts: Cut[] = kept.map((group, i) => ({
    firstToken: i === 0 ? first : Math.min(...group.map((c) => c.firstToken)),
    clauses: group,
    connective: null,
  }));
  if (cuts.length === 0) cuts.push({ firstToken: first, clauses: [], connective: null });
  return withConnectives(analysis, cuts);
}

/** A connective opens a part: the clause that follows it, or the bare phrase ("because of the drought"). */
function withConnectives(analysis: Analysis, cuts: readonly Cut[]): Cut[] {
  const { document } = analysis;
  const words = document.tokens.map((t) => t.norm);
  const result = [...cuts];
  for (let i = 0; i < words.length; i++) {
    const found = connectiveAt(words, i);
    if (found === null) continue;
    const last = document.tokens[i + found.words - 1];
    const token = document.tokens[i];
    if (token === undefined || last === undefined) continue;
    if (found.kind === "order" && opensFigure(analysis, i, i + found.words)) continue;
    // "Due to appear": an infinitive is no cause.
    if (
      last.norm === "to" &&
      document.tokens[last.index + 1]?.pos === "VERB" &&
      isBare(document.tokens[last.index + 1])
    )
      continue;
    const connective: Connective = {
      kind: found.kind,
      start: token.start,
      end: last.end,
      text: document.text.slice(token.start, last.end),
    };
    const owner = result.findIndex(
      (c) =>
        c.clauses.length > 0 &&
        c.firstToken >= i &&
        c.firstToken <= i + found.words + 3 &&
        (c.firstToken > 0 || i === 0),
    );
    if (owner >= 0) {
      const cut = result[owner];
      if (cut !== undefined) result[owner] = { ...cut, firstToken: i, connective };
    } else if (found.kind === "cause" && i > 0) {
      result.push({ firstToken: i, clauses: [], connective });
    }
    i += found.words - 1;
  }
  return result.toSorted((a, b) => a.firstToken - b.firstToken);
}

function isBare(token: Token | undefined): boolean {
  return token !== undefined && token.norm === token.lemma;
}

/** "Before 8 April," and "after 64 reviews," date or count what follows: there is no second statement to tie it to. */
function opensFigure(analysis: Analysis, first: number, next: number): boolean {
  if (analysis.times.some((t) => t.firstToken === first || t.firstToken === next)) return true;
  const comma = analysis.document.tokens.findIndex((t) => t.index > next && t.text === ",");
  return (
    comma >= 0 &&
    analysis.quantities.some((q) => q.firstToken === next) &&
    !analysis.clauses.some((c) => c.predicate.head > first && c.predicate.head < comma)
  );
}

function partOf(
  reading: { readonly analysis: Analysis; readonly concepts: Concepts },
  cut: Cut,
  endToken: number,
  sourceTokens: ReadonlySet<number>,
  sources: readonly Span[],
): Part {
  const { analysis } = reading;
  const { document } = analysis;
  const group = cut.clauses;
  const head = group.find((c) => c.kind === "finite") ?? group[0] ?? null;
  const subject = group[0]?.subject ?? null;
  const excluded = new Set(sourceTokens);
  const { connective } = cut;
  if (connective !== null) {
    for (const token of document.tokens)
      if (token.start >= connective.start && token.end <= connective.end) excluded.add(token.index);
  }
  const own = unitsOf(reading, cut.firstToken, endToken, excluded);
  const shared =
    subject === null || subject.firstToken >= cut.firstToken
      ? []
      : unitsOf(reading, subject.firstToken, subject.endToken, sourceTokens);
  const start = document.tokens[cut.firstToken]?.start ?? 0;
  const end = document.tokens[endToken - 1]?.end ?? document.text.length;
  const nonfinite = group.at(-1);
  return {
    start,
    end,
    text: document.text.slice(start, end),
    clause: nonfinite?.kind === "nonfinite" ? nonfinite : head,
    clauses: group,
    units: [...shared, ...own],
    sources: group.length === 0 ? sources : sources.filter((source) => speaks(source, group)),
    negated:
      group.length > 0
        ? group.at(-1)?.predicate.polarity === "negative"
        : isNegation(document.tokens[cut.firstToken]?.norm ?? ""),
    connective,
  };
}

/** Whom the claim lets say it; what it tells of the source itself ("Roe, who chairs the board, said") nobody needs to have said. */
function speaks(source: Span, group: readonly Clause[]): boolean {
  return group.some((c) => c.attributions.some(({ span }) => span.start === source.start));
}

/** A group whose verb reports and whose complement is among the other clauses. */
function isReport(group: readonly Clause[], clauses: readonly Clause[]): boolean {
  return group.some(
    (clause) =>
      reportingStance(clause.predicate.lemma) !== null &&
      clauses.some((c) => c.attributions.some((a) => a.cue !== null && a.cue.start === clause.predicate.start)),
  );
}

interface NamedSource {
  readonly source: Span;
  /** What names it and claims nothing besides ("According to the report,"). */
  readonly naming: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Whom the claim names as its source. Where the claim tells something of the source before it lets it speak ("Roe,
 * who was jailed in 2019, said ...", "Roe did not vote but said ..."), only the verb of saying names it as a source.
 */
function sourcesOf(analysis: Analysis): NamedSource[] {
  const seen = new Map<number, NamedSource>();
  for (const clause of analysis.clauses) {
    for (const { span, cue } of clause.attributions) {
      const start = Math.min(span.start, cue?.start ?? span.start);
      const end = Math.max(span.end, cue?.end ?? span.end);
      const isTold = cue !== null && span.end < cue.start && tellsBetween(analysis, span.end, cue.start);
      seen.set(span.start, { source: span, naming: [isTold ? cue : { start, end }] });
    }
  }
  return [...seen.values()];
}

/** Whether a clause of its own stands between two offsets. */
function tellsBetween({ clauses }: Analysis, from: number, to: number): boolean {
  return clauses.some((c) => c.kind !== "apposition" && c.predicate.start >= from && c.predicate.end <= to);
}
