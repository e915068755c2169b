import type { Amount } from "./amount.ts";
import { round } from "./rounding.ts";
import type { TokenWindow } from "./token-window.ts";

/** Reads one amount at a token. */
export type AmountReader = (window: TokenWindow, index: number) => Amount | null;

/**
 * Reads "7-15", "between 7 and 15", "from 40 to 60", "five to six", "$1.2-1.5 billion" with its lower
 * end already read. Numbers that do not ascend ("3-1") are no range.
 */
export function readRange(window: TokenWindow, low: Amount, read: AmountReader, changes: boolean): Amount | null {
  if (low.value === null || low.kind === "ordinal" || low.kind === "multiple") return null;
  const link = readLink(window, low, changes);
  if (link === null) return null;
  const high = read(window, link.next);
  if (high === null || high.value === null || high.first !== link.next) return null;
  const ends = agree(low, high);
  if (ends === null || ends.low >= ends.high) return null;
  if (link.dash && isScore(window, low, high)) return null;
  return {
    ...ends.model,
    first: link.first,
    end: high.end,
    value: null,
    min: ends.low,
    max: ends.high,
    step: ends.model.step,
    comparator: "between",
    yearLike: low.yearLike && high.yearLike,
    noun: null,
    change: null,
  };
}

interface Link {
  readonly first: number;
  readonly next: number;
  readonly dash: boolean;
}

function readLink(window: TokenWindow, low: Amount, changes: boolean): Link | null {
  const word = window.norm(low.end);
  const before = window.norm(low.first - 1);
  if (before === "between" || (before === "anywhere" && window.norm(low.first - 2) === "between")) {
    return word === "and" || word === "to" || word === "-"
      ? { first: low.first - 1, next: low.end + 1, dash: false }
      : null;
  }
  if (low.kind === "age" && word === "and" && window.matches(low.first - 4, ["between", "the", "ages", "of"])) {
    return { first: low.first - 4, next: low.end + 1, dash: false };
  }
  if (word === "to" || word === "through" || word === "till" || word === "until") {
    if (before === "from" && !changes) return { first: low.first - 1, next: low.end + 1, dash: false };
    return changes ? null : { first: low.first, next: low.end + 1, dash: false };
  }
  // "8- to 16-metre".
  if (window.isDash(low.end) && window.norm(low.end + 1) === "to")
    return { first: low.first, next: low.end + 2, dash: false };
  if (window.isDash(low.end) || word === "~") {
    const evenly = window.glued(low.end) === window.glued(low.end + 1);
    return evenly ? { first: low.first, next: low.end + 1, dash: true } : null;
  }
  if (word === "or" && low.kind === "cardinal" && low.value !== null && low.value <= 20)
    return { first: low.first, next: low.end + 1, dash: false };
  return null;
}

/** Brings both ends to one kind, unit and scale: "5 to 6 million" is from five million. */
function agree(low: Amount, high: Amount): { low: number; high: number; model: Amount } | null {
  if (low.value === null || high.value === null) return null;
  const lowBare =
    (low.kind === "cardinal" && low.unit === null) ||
    (low.kind === "age" && low.unit === "year" && high.kind === "cardinal");
  const highBare = high.kind === "cardinal" && high.unit === null;
  if (
    !lowBare &&
    !highBare &&
    (low.unit !== high.unit || low.kind !== high.kind) &&
    !(high.kind === "age" && low.unit === high.unit)
  )
    return null;
  const model = highBare && (!lowBare || low.kind === "age") ? { ...high, kind: low.kind, unit: low.unit } : high;
  let { value } = low;
  if (low.scale === 1 && high.scale > 1 && value <= high.value / high.scale) value = round(value * high.scale);
  return { low: value, high: high.value, model };
}

const SCORE_CUES = new Set([
  "won",
  "win",
  "beat",
  "lost",
  "lose",
  "defeated",
  "draw",
  "drew",
  "score",
  "victory",
  "defeat",
  "led",
  "vote",
  "voted",
  "ruled",
  "ruling",
  "loss",
  "lead",
  "tied",
  "tie",
  "record",
  "decision",
  "beating",
  "winning",
  "losing",
]);

/** "lost 1-3": two small ascending numbers beside a word of contests. */
function isScore(window: TokenWindow, low: Amount, high: Amount): boolean {
  if (low.kind !== "cardinal" || high.kind !== "cardinal") return false;
  for (let back = 1; back <= 4; back++) {
    if (SCORE_CUES.has(window.norm(low.first - back))) return true;
  }
  return SCORE_CUES.has(window.norm(high.end));
}
