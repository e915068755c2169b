import type { Document } from "../text/document.ts";
import type { Part, Unit } from "./part.ts";

/** All units of several parts in one part, with the clause of `main`, the one that says it. */
export function mergeParts(document: Document, parts: readonly Part[], main: Part): Part {
  const units = new Map<number, Unit>();
  for (const part of parts) for (const unit of part.units) if (!units.has(unit.start)) units.set(unit.start, unit);
  const start = Math.min(...parts.map((p) => p.start));
  const end = Math.max(...parts.map((p) => p.end));
  return {
    start,
    end,
    text: document.text.slice(start, end),
    clause: main.clause,
    clauses: [...new Set(parts.flatMap((p) => p.clauses))],
    units: [...units.values()].toSorted((a, b) => a.start - b.start),
    sources: main.sources,
    negated: parts.some((p) => p.negated),
    connective: null,
  };
}
