import { civilDate, dayNumber } from "../../../lib/extract/times/calendar.ts";
import type { Found } from "./readers.ts";
import type { Gold } from "./specification.ts";

/** Whether an expression overlaps the gold result and names the same days. */
export function agrees(gold: Gold, found: Found): boolean {
  if (found.end <= gold.start || gold.end <= found.start) return false;
  const parted =
    / (start|mid|end)$/.test(gold.timex) ||
    /^(earlier|later|early|late|the end|the middle|end|middle)\b/i.test(gold.text);
  return gold.readings.some(({ start, end, point }) => {
    if (point && start !== null)
      return (
        (found.from === start && found.to === start) ||
        (/^in |ago|from now|later|earlier|back/.test(gold.text) &&
          found.from <= start &&
          start <= found.to &&
          found.to - found.from < 367)
      );
    if (start !== null && end !== null) {
      // The specification ends "2007 to 2009" and "March to May" at the first day of the last unit, and counts centuries from the round year.
      const last = civilDate(found.to);
      const ends = [
        found.to,
        found.to + 1,
        found.lastFrom,
        dayNumber(last.year, last.month, 1),
        dayNumber(last.year, 1, 1),
      ];
      if (gold.timex.includes("P100Y") && Math.abs(found.from - start) < 367) return Math.abs(found.to - end) < 367;
      if (found.goesOn && /\b(now|date|today|present)\b/i.test(gold.text)) return found.from === start;
      const same = found.from === start && ends.includes(end);
      // Parts of periods have no agreed bounds: one inside the other is enough, if it is at most twice as long.
      return (
        same ||
        (parted &&
          ((found.from >= start - 1 && found.to <= end) ||
            (found.from <= start && found.to + 1 >= end && found.to - found.from < 2 * (end - start))))
      );
    }
    if (start !== null) return [found.from, found.to, found.to + 1].includes(start);
    return end !== null && [found.from, found.to, found.to + 1].includes(end);
  });
}
