import type { Time } from "../extract/time.ts";
import { daysOf, possibleDays } from "./time-days.ts";

export type EventOrder = "before" | "after" | "overlap" | "unknown";

/**
 * Which of two dated events came first: "before" where every day that `a` may lie on precedes every one of `b`.
 * "overlap" is said only of days that are settled and shared in part; open or approximate ones stay "unknown".
 */
export function orderOf(a: Time, b: Time): EventOrder {
  const [first, second] = [daysOf(a), daysOf(b)];
  if (first === null || second === null || a.relation === "as_of" || b.relation === "as_of") return "unknown";
  const [x, y] = [possibleDays(a.relation, first), possibleDays(b.relation, second)];
  // "Around 1850" and "early 2019" have no sharp edge, so what lies beside them is left open.
  const edge = (a.approximate ? first.to - first.from + 1 : 0) + (b.approximate ? second.to - second.from + 1 : 0);
  if (x.to + edge < y.from) return "before";
  if (y.to + edge < x.from) return "after";
  const settled = [x.from, x.to, y.from, y.to].every((day) => Number.isFinite(day)) && edge === 0;
  return settled ? "overlap" : "unknown";
}
