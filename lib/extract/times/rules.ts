import { decadeOrCentury } from "./decade-century.ts";
import { distantDate } from "./distance.ts";
import { endedPeriod } from "./ended-period.ts";
import { holidayDate } from "./holiday.ts";
import { monthDate } from "./month-date.ts";
import { numericDate } from "./numeric-date.ts";
import { periodPart } from "./period-part.ts";
import { relativeDate } from "./relative.ts";
import { seasonOfYear } from "./season.ts";
import { weekOf } from "./week.ts";
import { nthWeekday, weekdayDate, weekThenDay } from "./weekday.ts";
import { yearAlone } from "./year.ts";
import { yearPart } from "./year-part.ts";
import { yearSpan } from "./year-span.ts";
import type { Rule } from "./scan.ts";

/**
 * What a token may begin, the first words of all in openers.ts; of several readings the longest is taken, of equally long ones the first.
 */
export const RULES: readonly Rule[] = [
  numericDate,
  monthDate,
  weekdayDate,
  weekThenDay,
  nthWeekday,
  yearSpan,
  yearPart,
  decadeOrCentury,
  seasonOfYear,
  holidayDate,
  weekOf,
  endedPeriod,
  periodPart,
  relativeDate,
  distantDate,
  yearAlone,
];
