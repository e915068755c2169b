import type { Unit } from "../../claim/part.ts";
import type { Feature } from "../features/feature.ts";
import { share } from "../features/feature.ts";

/** Whether what stands side by side in the claim stands in one sentence of the article. */
interface Binding {
  readonly pairs: number;
  readonly bound: number;
  /** Both are there, in different sentences. */
  readonly apart: number;
  /** Pairs with a name, figure or date. */
  readonly special: number;
  readonly specialBound: number;
  /** Two stand in one sentence without what the claim has between them. */
  readonly gaps: number;
}

function bindingOf(units: readonly Unit[], sentences: readonly ReadonlySet<Unit>[]): Binding {
  const together = (a: Unit, b: Unit): boolean => sentences.some((carried) => carried.has(a) && carried.has(b));
  const anywhere = (unit: Unit): boolean => sentences.some((carried) => carried.has(unit));
  const binding = { pairs: 0, bound: 0, apart: 0, special: 0, specialBound: 0, gaps: 0 };
  for (const [i, unit] of units.entries()) {
    const next = units[i + 1];
    const after = units[i + 2];
    if (next === undefined) continue;
    const isSpecial = [unit, next].some((u) => u.kind !== "word" && u.kind !== "predicate");
    const isBound = together(unit, next);
    binding.pairs += 1;
    binding.bound += Number(isBound);
    binding.apart += Number(!isBound && anywhere(unit) && anywhere(next));
    binding.special += Number(isSpecial);
    binding.specialBound += Number(isSpecial && isBound);
    binding.gaps += Number(after !== undefined && !anywhere(next) && together(unit, after));
  }
  return binding;
}

/** `sentences` are the units that each of the best sentences carries. */
export function boundShares(units: readonly Unit[], sentences: readonly ReadonlySet<Unit>[]): Feature[] {
  const { bound, pairs, special, specialBound } = bindingOf(units, sentences);
  return [
    ["bound", share(bound, pairs)],
    ["bound.special", special === 0 ? 1 : share(specialBound, special)],
  ];
}

export function boundCounts(units: readonly Unit[], sentences: readonly ReadonlySet<Unit>[]): Feature[] {
  const { apart, special, specialBound, gaps } = bindingOf(units, sentences);
  return [
    ["apart", apart],
    ["unbound.special", special - specialBound],
    ["gaps", gaps],
  ];
}
