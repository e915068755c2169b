import { affinityOf } from "../../align/affinity.ts";
import type { Alignment } from "../../align/alignment.ts";
import type { ScopeContents } from "../../align/scope-contents.ts";
import { contentsOf } from "../../align/scope-contents.ts";
import type { Quantity } from "../../extract/quantity.ts";
import type { NumberComparison } from "../number.ts";
import { compareQuantities } from "../number.ts";
import type { Feature } from "./feature.ts";
import { share } from "./feature.ts";

/** An amount of the claim beside one of the source. */
interface Pair {
  readonly source: Quantity;
  readonly comparison: NumberComparison;
  readonly affinity: number;
  /** 1 both count the same noun, 0 one of them has none, -1 they count different nouns. */
  readonly noun: number;
  /** Source less claim over the greater of the two; 1 where either writes no single number. */
  readonly difference: number;
  readonly segment: number;
}

/** The ways to choose which amount of the source answers an amount of the claim. */
const PAIRINGS = ["context", "value", "both", "segment", "single"] as const;
const RELATIONS = ["entails", "contradicts", "compatible", "incomparable"] as const;

/** Every amount of the claim under five pairings with the scope's amounts, each answering how the two stand. */
export function numberFeatures(alignment: Alignment): Feature[] {
  const scope = contentsOf(alignment.article, alignment.scope);
  const claimed = alignment.claim.quantities.filter((q) => q.kind !== "ordinal");
  const stated = scope.quantities.filter((q) => q.kind !== "ordinal");
  const segments = segmentMatches(alignment);
  const pairs = claimed.map((claim) => stated.map((source) => pairOf(alignment, claim, source, segments)));
  const chosen: Record<(typeof PAIRINGS)[number], (Pair | undefined)[]> = {
    context: pairs.map((list) => best(list, (p) => p.affinity)),
    value: pairs.map((list) => best(list, (p) => -Math.abs(p.difference))),
    both: pairs.map((list) => best(list, (p) => p.affinity + 0.5 * p.noun - Math.abs(p.difference) * 0.2)),
    segment: pairs.map((list) => best(list, (p) => p.segment + p.affinity * 0.1)),
    single: oneToOne(pairs),
  };
  const all = pairs.flat();
  const count = (list: readonly (Pair | undefined)[], relation: string): number =>
    list.filter((p) => p !== undefined && p.comparison.relation === relation).length;
  const features: Feature[] = [
    ["claim", claimed.length],
    ["source", stated.length],
    [
      "percent.unanswered",
      claimed.filter((q) => q.kind === "percent").length > 0 && !stated.some((q) => q.kind === "percent") ? 1 : 0,
    ],
  ];
  for (const pairing of PAIRINGS) {
    for (const relation of RELATIONS) features.push([`${pairing}.${relation}`, count(chosen[pairing], relation)]);
    features.push([`${pairing}.none`, chosen[pairing].filter((p) => p === undefined).length]);
  }
  const entailing = pairs.map((list) =>
    best(
      list.filter((p) => p.comparison.relation === "entails"),
      (p) => p.affinity,
    ),
  );
  const main = chosen.both[0];
  const nearest = chosen.value[0];
  const figures = figureFeatures(alignment, scope);
  return [
    ...features,
    ["equal.anywhere", pairs.filter((list) => list.some((p) => p.difference === 0)).length],
    ["unequal", pairs.filter((list) => !list.some((p) => p.difference === 0)).length],
    ["entailed.anywhere", entailing.filter((p) => p !== undefined).length],
    [
      "entailed.affinity",
      share(
        sum(entailing.map((p) => p?.affinity ?? 0)),
        sum(pairs.map((list) => Math.max(0, ...list.map((p) => p.affinity)))),
      ),
    ],
    [
      "contradicted.all",
      pairs.filter((list) => list.length > 0 && list.every((p) => p.comparison.relation === "contradicts")).length,
    ],
    ["leaning.supports", all.filter((p) => p.comparison.leaning === "supports").length],
    ["leaning.refutes", all.filter((p) => p.comparison.leaning === "refutes").length],
    ["main.difference", clamp(main?.difference ?? 2)],
    ["main.noun", main?.noun ?? -2],
    ["main.affinity", main?.affinity ?? -1],
    ["value.difference", clamp(nearest?.difference ?? 2)],
    ["value.noun", nearest?.noun ?? -2],
    ["value.affinity", nearest?.affinity ?? -1],
    ["value.is.context", Number(nearest !== undefined && nearest.source === chosen.context[0]?.source)],
    ["claim.bound", boundOf(claimed[0])],
    ["source.bound", boundOf(main?.source)],
    ["value.bound", boundOf(nearest?.source)],
    ["claim.change", changeOf(claimed[0])],
    ["source.change", changeOf(main?.source)],
    [
      "worst.difference",
      clamp(Math.max(0, ...pairs.map((list) => Math.min(1, ...list.map((p) => Math.abs(p.difference)))))),
    ],
    [
      "kind.differs",
      pairs.filter((list) => list.length > 0 && list.every((p) => p.comparison.relation === "incomparable")).length,
    ],
    ...figures,
  ];
}

/** Written figures alone, whatever they measure: those of the claim that the scope does not write. */
function figureFeatures(alignment: Alignment, scope: ScopeContents): Feature[] {
  const there = new Set<string>();
  for (const index of alignment.scope.tokens) {
    const token = alignment.article.document.tokens[index];
    if (token?.kind === "number") there.add(token.norm);
  }
  const figures = alignment.claim.document.tokens.filter((t) => t.kind === "number");
  const ordinals = alignment.claim.quantities.filter((q) => q.kind === "ordinal");
  const statedOrdinals = scope.quantities.filter((q) => q.kind === "ordinal");
  const ordinalMet = ordinals.filter((q) => statedOrdinals.some((s) => s.value === q.value)).length;
  return [
    ["figures", figures.length],
    ["figures.missing", figures.filter((t) => !there.has(t.norm)).length],
    ["figures.source", there.size],
    ["ordinals.met", ordinalMet],
    ["ordinals.unmet", ordinals.length - ordinalMet],
    ["ordinals.other", ordinalMet < ordinals.length && statedOrdinals.length > 0 ? 1 : 0],
  ];
}

function pairOf(alignment: Alignment, claim: Quantity, source: Quantity, segments: ReadonlyMap<number, number>): Pair {
  return {
    source,
    comparison: compareQuantities(claim, source),
    affinity: affinityOf(alignment, claim, source),
    noun: claim.noun === null || source.noun === null ? 0 : claim.noun === source.noun ? 1 : -1,
    difference: differenceOf(claim, source),
    segment: segments.get(source.endToken - 1) ?? 0,
  };
}

function differenceOf(claim: Quantity, source: Quantity): number {
  if (claim.value === null || source.value === null) return 1;
  const size = Math.max(Math.abs(claim.value), Math.abs(source.value));
  return size === 0 ? 0 : (source.value - claim.value) / size;
}

function best(pairs: readonly Pair[], score: (pair: Pair) => number): Pair | undefined {
  const comparable = pairs.filter((p) => p.comparison.relation !== "incomparable");
  let top: Pair | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const pair of comparable.length > 0 ? comparable : pairs) {
    const value = score(pair);
    if (value > most) {
      top = pair;
      most = value;
    }
  }
  return top;
}

/** Each amount of the source answers one amount of the claim, the closest pairs first. */
function oneToOne(pairs: readonly (readonly Pair[])[]): (Pair | undefined)[] {
  const ranked = pairs.flatMap((list, claim) =>
    list.filter((p) => p.comparison.relation !== "incomparable").map((pair) => ({ claim, pair })),
  );
  ranked.sort((a, b) => b.pair.affinity + b.pair.noun - (a.pair.affinity + a.pair.noun));
  const chosen: (Pair | undefined)[] = pairs.map(() => undefined);
  const taken = new Set<Quantity>();
  for (const { claim, pair } of ranked) {
    if (chosen[claim] !== undefined || taken.has(pair.source)) continue;
    chosen[claim] = pair;
    taken.add(pair.source);
  }
  return chosen;
}

/** For every token of the scope: how many matched words share its stretch between commas. */
function segmentMatches(alignment: Alignment): Map<number, number> {
  const matched = new Set(
    [...alignment.matches.values()].filter((m) => m.relation !== "context").flatMap((m) => m.tokens),
  );
  const result = new Map<number, number>();
  let members: number[] = [];
  let count = 0;
  const close = (): void => {
    for (const member of members) result.set(member, count);
    members = [];
    count = 0;
  };
  for (const index of alignment.scope.tokens) {
    const text = alignment.article.document.tokens[index]?.text ?? "";
    if (text === "," || text === ";" || text === "(" || text === ")" || text === ".") close();
    members.push(index);
    if (matched.has(index)) count += 1;
  }
  close();
  return result;
}

const BOUNDS: Readonly<Record<Quantity["comparator"], number>> = {
  less_than: -2,
  at_most: -1.5,
  nearly: -1,
  exact: 0,
  about: 0.25,
  between: 0.5,
  at_least: 1.5,
  more_than: 2,
};

function boundOf(quantity: Quantity | undefined): number {
  return quantity === undefined ? -3 : BOUNDS[quantity.comparator];
}

function changeOf(quantity: Quantity | undefined): number {
  const direction = quantity?.change?.direction;
  return direction === "up" ? 1 : direction === "down" ? -1 : 0;
}

function clamp(value: number): number {
  return Math.max(-1, Math.min(2, value));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
