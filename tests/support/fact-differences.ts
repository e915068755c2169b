import type { Fact } from "../../lib/extract/fact.ts";
import type { Quotation } from "../../lib/extract/quotation.ts";
import type { CuratedFact, CuratedQuotation } from "./fixtures.ts";

/** Where an extracted fact departs from a curated one, a line a field; empty where every given field is met. */
export function factDifferences(wanted: CuratedFact, got: Fact): string[] {
  return [
    ...fieldDifferences("subject", wanted.subject, got.subject),
    ...fieldDifferences("predicate", wanted.predicate, got.predicate),
    ...memberDifferences("arguments", wanted.arguments, got.arguments),
    ...memberDifferences("time", wanted.time, got.time),
    ...memberDifferences("quantities", wanted.quantities, got.quantities),
    ...memberDifferences("attribution", wanted.attribution, got.attribution),
  ];
}

/** Where the closest extracted fact of the same sentence departs from a curated one. */
export function closestDifferences(wanted: CuratedFact, facts: readonly Fact[]): readonly string[] {
  const same = facts.filter((fact) => fact.text === wanted.text);
  const ranked = same
    .map((fact) => ({ fact, differences: factDifferences(wanted, fact) }))
    .toSorted((a, b) => distance(wanted, a) - distance(wanted, b));
  return ranked[0]?.differences ?? ["no fact of this sentence"];
}

function distance(wanted: CuratedFact, got: { readonly fact: Fact; readonly differences: readonly string[] }): number {
  return got.differences.length + (got.fact.predicate.lemma === wanted.predicate.lemma ? 0 : 10);
}

/** Where the closest extracted quotation departs from a curated one. */
export function quotationDifferences(wanted: CuratedQuotation, quotations: readonly Quotation[]): readonly string[] {
  const same = quotations.filter((q) => q.text === wanted.text);
  if (same.length === 0) {
    const near = quotations.filter((q) => wanted.text.includes(q.text) || q.text.includes(wanted.text));
    return [`no such quotation; near it: ${near.map((q) => `“${q.text}”`).join(", ")}`];
  }
  const all = same.map((q) => [
    ...fieldDifferences("speaker", wanted.speaker, q.speaker?.name ?? null),
    ...fieldDifferences("kind", wanted.kind, q.kind),
    ...fieldDifferences("cue", wanted.cue, q.cue?.text ?? null),
  ]);
  return all.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

function fieldDifferences(path: string, wanted: unknown, got: unknown): string[] {
  if (wanted === undefined || wanted === got) return [];
  if (isRecord(wanted) && isRecord(got)) {
    return Object.keys(wanted).flatMap((key) => fieldDifferences(`${path}.${key}`, wanted[key], got[key]));
  }
  return [`${path}: wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`];
}

/** Each wanted member must be met by one of the extracted ones; an empty list wants none. */
function memberDifferences(path: string, wanted: readonly unknown[] | undefined, got: readonly unknown[]): string[] {
  if (wanted === undefined) return [];
  if (wanted.length === 0) return got.length === 0 ? [] : [`${path}: wanted none, got ${shown(got)}`];
  return wanted
    .filter((member) => !got.some((g) => fieldDifferences(path, member, g).length === 0))
    .map((member) => `${path}: wanted ${JSON.stringify(member)} among ${shown(got)}`);
}

function shown(members: readonly unknown[]): string {
  const plain = members.map((m) =>
    isRecord(m) ? JSON.stringify({ ...m, start: undefined, end: undefined }) : String(m),
  );
  return plain.length === 0 ? "nothing" : plain.join(" | ");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
