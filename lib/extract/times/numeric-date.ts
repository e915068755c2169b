import { isRealDate } from "./calendar.ts";
import { fourDigits, isCounted } from "./numerals.ts";
import type { Expression, Scan } from "./scan.ts";
import { stated } from "./scan.ts";

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const DOTTED_ISO = /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/;

/**
 * Dates in digits alone: "2019-12-05", "2019/12/05", "25/12/2019", "12/25/2019", "5.12.2019".
 * Where day and month could change places ("3/4/2019") only the year is taken, and the date stays open.
 */
export function numericDate(scan: Scan, at: number): Expression | null {
  const token = scan.token(at);
  if (token === null || token.kind !== "number") return null;
  const dotted = DOTTED.exec(token.norm);
  if (dotted !== null) return dated(at, at + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const dottedIso = DOTTED_ISO.exec(token.norm);
  if (dottedIso !== null) return dated(at, at + 1, Number(dottedIso[1]), Number(dottedIso[2]), Number(dottedIso[3]));
  const mark = scan.norm(at + 1);
  if (scan.norm(at + 3) !== mark) return yearMonth(scan, at);
  if ((mark !== "-" && mark !== "/") || scan.norm(at + 3) !== mark) return null;
  for (let i = at + 1; i <= at + 4; i++) if (!scan.tight(i)) return null;
  // A longer chain of digits is a telephone or serial number.
  if ([scan.norm(at - 1), scan.norm(at + 5)].includes(mark) && (scan.tight(at) || scan.tight(at + 5))) return null;
  const [a, b] = [scan.integer(at), scan.integer(at + 2)];
  const last = scan.norm(at + 4);
  if (token.norm.length === 4) {
    const day = /^(\d{1,2})(?:t\d.*)?$/.exec(last);
    return day === null ? null : dated(at, at + 5, a, b, Number(day[1]));
  }
  if (a < 1 || b < 1 || !/^(\d{2}|\d{4})$/.test(last)) return null;
  const year = last.length === 4 ? Number(last) : shortYear(Number(last));
  // A two-digit year is taken only in the slashed form, where it is common.
  if (last.length === 2 && mark !== "/") return null;
  if (a > 12 || a === b) return dated(at, at + 5, year, b, a);
  if (b > 12) return dated(at, at + 5, year, a, b);
  const open = stated(at, at + 5, { year });
  return { ...open, interval: null, granularity: "day", open: true };
}

/** "2016-11": a month, unless the second number can be the next years' ("2010-11"). */
function yearMonth(scan: Scan, at: number): Expression | null {
  const [year, month] = [fourDigits(scan, at), scan.integer(at + 2)];
  if (year === null || scan.norm(at + 2).length !== 2 || month < 1 || month > 12 || month > year % 100) return null;
  if (!["-", "/"].includes(scan.norm(at + 1)) || !scan.tight(at + 1) || !scan.tight(at + 2) || isCounted(scan, at + 3))
    return null;
  return stated(at, at + 3, { year, month });
}

/** POSIX's window: 69-99 are 1969-1999, 00-68 are 2000-2068. */
function shortYear(year: number): number {
  return year < 69 ? 2000 + year : 1900 + year;
}

function dated(first: number, end: number, year: number, month: number, day: number): Expression | null {
  if (year < 1000 || !isRealDate(year, month, day)) return null;
  return stated(first, end, { year, month, day });
}
