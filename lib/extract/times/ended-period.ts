import { PERIOD_UNITS } from "../../lexicon/time-words.ts";
import { countAt } from "./numerals.ts";
import { shiftDay } from "./relative.ts";
import type { Expression, Scan } from "./scan.ts";

/** "the year ended 31 March 2020", "the three months to June 2020", "the 12 months through May": a stretch named by its end. */
export function endedPeriod(scan: Scan, at: number): Expression | null {
  const the = scan.norm(at) === "the" ? at + 1 : at;
  const count = countAt(scan, the);
  const unitAt = count === null ? the : count.end;
  const unit = PERIOD_UNITS.get(scan.norm(unitAt));
  if (
    unit === undefined ||
    unit === "day" ||
    unit === "weekend" ||
    count?.value === null ||
    (count === null && the === at)
  )
    return null;
  const link = scan.norm(unitAt + 1);
  if (!["ended", "ending", "to", "through"].includes(link)) return null;
  const on = ["on", "in"].includes(scan.norm(unitAt + 2)) ? unitAt + 3 : unitAt + 2;
  const end = scan.read(on);
  const isDate =
    end !== null &&
    (end.granularity === "day" || end.granularity === "month") &&
    end.extent === undefined &&
    end.origin === "stated";
  if (!isDate || end.open === true) return null;
  // Without its year the end is known to be such a day, and the stretch is not settled.
  if (end.interval === null) return { ...end, first: at, fields: {}, open: true };
  const from = shiftDay(end.interval.to + 1, unit, -(count?.value ?? 1));
  return { ...end, first: at, fields: {}, interval: { from, to: end.interval.to }, granularity: "month" };
}
