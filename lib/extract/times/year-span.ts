import { yearsInterval } from "./calendar.ts";
import { extentOf } from "./extent.ts";
import { fourDigits } from "./numerals.ts";
import type { Expression, Scan } from "./scan.ts";
import { stated } from "./scan.ts";
import { rangeEnd, yearAlone } from "./year.ts";

const LEDGER_WORDS = new Set([
  "year",
  "years",
  "season",
  "budget",
  "term",
  "campaign",
  "school",
  "academic",
  "fiscal",
  "financial",
  "tax",
  "premier",
  "league",
]);

/** Years that are written as a pair: "1987-2003", "2010-15", "2020/21"; and fiscal years, "fiscal 2020", "FY2020". */
export function yearSpan(scan: Scan, at: number): Expression | null {
  const fiscal = fiscalYear(scan, at);
  if (fiscal !== null) return fiscal;
  if (scan.norm(at + 1) === "to") return null;
  const last = rangeEnd(scan, at);
  const first = fourDigits(scan, at);
  if (last === null || first === null || isPageRange(scan, at)) return null;
  const consecutive = last.value === first + 1;
  if (scan.norm(at + 1) === "/" && !consecutive) return null;
  const base = stated(at, last.end, { year: first, endYear: last.value });
  if (consecutive && (scan.norm(at + 1) === "/" || LEDGER_WORDS.has(scan.norm(last.end)))) return base;
  return { ...base, extent: extentOf(yearsInterval(first), yearsInterval(last.value)) };
}

function isPageRange(scan: Scan, at: number): boolean {
  return (
    ["p", "pp", "pages", "page", "."].includes(scan.norm(at - 1)) &&
    ["pp", "p", "pages"].includes(scan.norm(at - 2) || scan.norm(at - 1))
  );
}

const FY = /^fy(\d{4}|\d{2})$/;

/** Fiscal years begin where a company's or state's books say, which the text rarely does: the days are approximate. */
function fiscalYear(scan: Scan, at: number): Expression | null {
  const glued = FY.exec(scan.norm(at));
  if (glued !== null) {
    const digits = glued[1] ?? "";
    return stated(at, at + 1, { year: digits.length === 2 ? 2000 + Number(digits) : Number(digits) }, true);
  }
  const the = scan.norm(at) === "the" ? at + 1 : at;
  const isFiscal = scan.norm(the) === "fiscal" || scan.norm(the) === "financial" || scan.norm(the) === "fy";
  if (!isFiscal) return null;
  const next = scan.norm(the + 1) === "year" || scan.norm(the + 1) === "years" ? the + 2 : the + 1;
  if (scan.norm(the) === "financial" && next === the + 1) return null;
  const span = yearSpan(scan, next);
  if (span !== null) return { ...stated(at, span.end, span.fields, true) };
  const year = yearAlone(scan, next);
  return year === null ? null : stated(at, year.end, year.fields, true);
}
