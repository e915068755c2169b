import type { Amount } from "./amount.ts";
import type { TokenWindow } from "./token-window.ts";

const LOWER = new Set(["more_than", "at_least"]);
const UPPER = new Set(["less_than", "at_most"]);

/** Joins "more than 10 but fewer than 40" into one range; "more than 40 and less than 10" stays two amounts. */
export function joinBounds(window: TokenWindow, amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const before = joined.at(-1);
    const pair = before === undefined ? null : pairOf(window, before, amount);
    if (pair === null) joined.push(amount);
    else joined.splice(-1, 1, pair);
  }
  return joined;
}

function pairOf(window: TokenWindow, a: Amount, b: Amount): Amount | null {
  const link = window.norm(a.end);
  if (b.first !== a.end + 1 || (link !== "and" && link !== "but" && link !== "," && link !== "yet")) return null;
  if (a.value === null || b.value === null || a.kind === "ordinal" || b.kind === "ordinal") return null;
  const low =
    LOWER.has(a.comparator) && UPPER.has(b.comparator)
      ? a
      : LOWER.has(b.comparator) && UPPER.has(a.comparator)
        ? b
        : null;
  if (low === null) return null;
  const high = low === a ? b : a;
  const sameUnit = a.unit === b.unit && a.kind === b.kind;
  const lends = a.unit === null && a.kind === "cardinal" && b.unit !== null;
  if ((!sameUnit && !lends) || (low.value ?? 0) >= (high.value ?? 0)) return null;
  return {
    ...b,
    first: a.first,
    end: b.end,
    value: null,
    min: low.value,
    max: high.value,
    comparator: "between",
    change: null,
  };
}
