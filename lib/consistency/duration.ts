import type { Analysis } from "../extract/analysis.ts";
import type { Quantity } from "../extract/quantity.ts";
import type { Time } from "../extract/time.ts";
import type { ConsistencyRule, Inconsistency } from "./inconsistency.ts";
import { between, figuresOf, operandOf } from "./sentence-parts.ts";

const DAY = 86_400_000;
/** Words that may stand between a duration and the dates it is the length of. */
const JOINING: ReadonlySet<string> = new Set([
  ",",
  "(",
  "-",
  "\u2013",
  "\u2014",
  "from",
  "for",
  "in",
  "the",
  "period",
  "term",
  "war",
  "stint",
  "reign",
  "spell",
  "tenure",
  "between",
  "lasting",
  "or",
  ":",
]);

/** "For seven years, from 2010 to 2012": the stated length is not that of the dates beside it. */
export const duration: ConsistencyRule = ({ analysis }) =>
  figuresOf(analysis).flatMap(({ quantities, times }) => {
    const lengths = quantities.filter((q) => q.kind === "duration" && q.comparator === "exact" && q.value !== null);
    const extents = times.filter((t) => t.extent !== undefined && !t.approximate);
    const [length] = lengths;
    const [stretch] = extents;
    if (length === undefined || stretch === undefined || lengths.length > 1 || extents.length > 1) return [];
    return isItsLength(analysis, length, stretch) ? compare(length, stretch) : [];
  });

function isItsLength(analysis: Analysis, length: Quantity, stretch: Time): boolean {
  const first = length.firstToken < stretch.firstToken;
  const gap = first
    ? between(analysis, length.endToken, stretch.firstToken)
    : between(analysis, stretch.endToken, length.firstToken);
  const before = analysis.document.tokens[length.firstToken - 1]?.norm ?? "";
  // "From 2010 to 2012, after seven years abroad", "every three years from 2010 to 2020".
  if (before === "after" || before === "every" || before === "within" || before === "last" || before === "past")
    return false;
  if (analysis.document.tokens[length.firstToken]?.norm === "every") return false;
  return gap.length <= 3 && gap.every((token) => JOINING.has(token.norm));
}

function compare(length: Quantity, stretch: Time): Inconsistency[] {
  const { extent } = stretch;
  const { value, unit } = length;
  if (extent === undefined || value === null || value < 2) return [];
  const [from, to] = [extent.first.from, extent.last.to];
  if (unit === "year" && stretch.granularity === "year") {
    const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
    if (!Number.isInteger(years) || Math.abs(value - years) <= 1) return [];
    return [told(length, stretch, `${to.slice(0, 4)} - ${from.slice(0, 4)} = ${years}`, years, "years")];
  }
  if (unit === "day" && stretch.granularity === "day") {
    const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY);
    if (!Number.isInteger(days) || value === days || value === days + 1 || value === days - 1) return [];
    return [told(length, stretch, `${to} - ${from} = ${days}`, days, "days")];
  }
  return [];
}

function told(length: Quantity, stretch: Time, expression: string, result: number, unit: string): Inconsistency {
  return {
    code: "duration_mismatch",
    message: `"${stretch.text}" is ${result} ${unit}, and the text says "${length.text}".`,
    spans: [length, stretch],
    proof: {
      expression,
      operands: [
        operandOf(expression.split(" = ")[0] ?? "", stretch),
        operandOf(length.value ?? 0, length, length.unit ?? unit),
      ],
      result,
      tolerance: 1,
    },
  };
}
