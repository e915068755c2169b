import type { ConsistencyRule, Inconsistency } from "./inconsistency.ts";
import { livesOf, onlyTime } from "./lives.ts";
import { operandOf } from "./sentence-parts.ts";

const REVERSED = /^(?:from )?(\d{4})(?: ?[-\u2010-\u2015] ?| to | until | till )(\d{4})$/;

/** Ended before it began: a death before the birth, a range whose second year is the earlier one. */
export const orderOfDates: ConsistencyRule = ({ analysis }) => {
  const found: Inconsistency[] = [];
  for (const { entity, begins, ends } of livesOf(analysis)) {
    const [begin, end] = [onlyTime(begins), onlyTime(ends)];
    if (begin?.from == null || end?.to == null || end.to >= begin.from) continue;
    found.push({
      code: "dates_out_of_order",
      message: `${entity.name} is said to have ended (${end.text}) before the beginning (${begin.text}).`,
      spans: [begin, end],
      proof: {
        expression: `${end.to} < ${begin.from}`,
        operands: [operandOf(end.to, end), operandOf(begin.from, begin)],
        result: true,
      },
    });
  }
  for (const time of analysis.times) {
    const years = REVERSED.exec(time.text);
    const [from, to] = [Number(years?.[1]), Number(years?.[2])];
    if (years === null || time.from !== null || from <= to || isScore(analysis.document.tokens, time.firstToken))
      continue;
    const second = time.start + time.text.lastIndexOf(years[2] ?? "");
    found.push({
      code: "dates_out_of_order",
      message: `The stretch "${time.text}" ends before it begins.`,
      spans: [
        {
          start: time.start + time.text.indexOf(years[1] ?? ""),
          end: time.start + time.text.indexOf(years[1] ?? "") + 4,
        },
        { start: second, end: second + 4 },
      ],
      proof: {
        expression: `${to} < ${from}`,
        operands: [operandOf(to, time), operandOf(from, time)],
        result: true,
      },
    });
  }
  return found;
};

/** "Won by 2015 to 2010", "voted 1204-1101": a tally of points or votes is no stretch of years. */
function isScore(tokens: readonly { readonly lemma: string }[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 5), at + 1).some(({ lemma }) => TALLY.has(lemma));
}

const TALLY: ReadonlySet<string> = new Set(
  "win lose beat defeat vote score lead trail carry pass reject approve adopt by fall drop rise go cut reduce decline shrink grow slip number room route bc bce".split(
    " ",
  ),
);
