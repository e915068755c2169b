import type { Alignment } from "../../align/alignment.ts";
import { counterpartsOf } from "../counterpart.ts";
import type { Feature } from "./feature.ts";
import { share } from "./feature.ts";
import { weightOf } from "./scene.ts";

const RELATIONS = ["same", "alias", "synonym", "derived", "general", "converse", "context"] as const;

/** What of the claim's names and words the scope carries, and what kind of word is left over. */
export function coverageFeatures(alignment: Alignment): Feature[] {
  const { part, matches, opposed, missing, claim } = alignment;
  const units = part.units.filter((u) => u.kind !== "quantity" && u.kind !== "time");
  const weight = (kinds: readonly string[], held: (unit: (typeof units)[number]) => boolean): number =>
    units.filter((u) => kinds.includes(u.kind) && held(u)).reduce((sum, u) => sum + weightOf(u), 0);
  const all = () => true;
  const matched = (unit: (typeof units)[number]): boolean => matches.has(unit);
  const every = ["entity", "predicate", "word"];
  const lost = missing.filter((u) => u.kind !== "quantity" && u.kind !== "time");
  const posOf = (unit: (typeof units)[number]): string => claim.document.tokens[unit.head]?.pos ?? "X";
  const lostAs = (...tags: readonly string[]): number =>
    lost.filter((u) => u.kind !== "entity" && tags.includes(posOf(u))).length;
  const relations = [...matches.values()].map((m) => m.relation);
  const opposing = [...opposed.values()];
  const subject = part.clause?.subject;
  const inSubject = (unit: { readonly start: number; readonly end: number }): boolean =>
    subject != null && unit.start >= subject.start && unit.end <= subject.end;
  const positions = units.map((u) => matches.get(u)?.tokens[0]).filter((t) => t !== undefined);
  const ordered = positions.filter((t, i) => i > 0 && t > (positions[i - 1] ?? 0)).length;
  const span = positions.length === 0 ? 0 : Math.max(...positions) - Math.min(...positions) + 1;
  return [
    ["carried", share(weight(every, matched), weight(every, all))],
    ["carried.entity", share(weight(["entity"], matched), weight(["entity"], all))],
    ["carried.word", share(weight(["word"], matched), weight(["word"], all))],
    ["carried.predicate", share(weight(["predicate"], matched), weight(["predicate"], all))],
    ["missing", lost.length],
    ["missing.entity", lost.filter((u) => u.kind === "entity").length],
    ["missing.entity.subject", lost.filter((u) => u.kind === "entity" && inSubject(u)).length],
    ["missing.entity.later", lost.filter((u) => u.kind === "entity" && !inSubject(u) && u.firstToken > 1).length],
    ["missing.subject", lost.filter(inSubject).length],
    ["missing.noun", lostAs("NOUN", "PROPN")],
    ["missing.verb", lostAs("VERB", "AUX")],
    ["missing.adjective", lostAs("ADJ")],
    ["missing.adverb", lostAs("ADV")],
    ["missing.number", lostAs("NUM")],
    ["missing.predicate", lost.filter((u) => u.kind === "predicate").length],
    ["missing.last", Number(lost.some((u) => u === units.at(-1)))],
    ...RELATIONS.map((relation): Feature => [`relation.${relation}`, relations.filter((r) => r === relation).length]),
    ["opposed.antonym", opposing.filter((m) => m.relation === "antonym").length],
    ["opposed.exclusive", opposing.filter((m) => m.relation === "exclusive").length],
    ["opposed.predicate", opposing.filter((m) => m.unit.kind === "predicate").length],
    ["ordered", share(ordered, Math.max(1, positions.length - 1))],
    ["density", share(positions.length, span)],
    ...counterpartFeatures(alignment),
  ];
}

function counterpartFeatures(alignment: Alignment): Feature[] {
  const counterparts = counterpartsOf(alignment);
  const names = counterparts.filter((c) => c.unit.kind === "entity");
  const words = counterparts.filter((c) => c.unit.kind !== "entity");
  const most = (list: typeof counterparts): number => Math.max(0, ...list.map((c) => c.affinity));
  return [
    ["counterpart.name", names.length],
    ["counterpart.name.kind", names.filter((c) => c.sameKind).length],
    ["counterpart.name.opening", names.filter((c) => c.sameOpening).length],
    ["counterpart.name.both", names.filter((c) => c.sameOpening && c.sameKind).length],
    ["counterpart.name.affinity", most(names)],
    ["counterpart.word", words.length],
    ["counterpart.word.opening", words.filter((c) => c.sameOpening).length],
    ["counterpart.word.affinity", most(words)],
    ["counterpart.lacking", alignment.missing.length - counterparts.length],
  ];
}
