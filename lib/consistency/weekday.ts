import type { ConsistencyRule } from "./inconsistency.ts";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
/** The Gregorian calendar came to Britain and its colonies in 1752, to others until 1923: older weekdays may count by the other one. */
const FIRST_YEAR = 1924;
const LAST_YEAR = 2100;

/** "Monday, 5 May 2024": the day of the week is not the date's. Dates without a stated year are left alone. */
export const weekday: ConsistencyRule = ({ analysis }) =>
  analysis.times.flatMap((time) => {
    const { year, month, day, weekday: stated } = time.partial;
    if (year === undefined || month === undefined || day === undefined || stated === undefined) return [];
    if (year < FIRST_YEAR || year > LAST_YEAR) return [];
    const actual = ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) + 1;
    if (actual === stated) return [];
    const named = analysis.document.tokens
      .slice(time.firstToken, time.endToken)
      .find(
        (token) =>
          token.start >= time.start && DAYS.some((name) => name.toLowerCase().startsWith(token.norm.slice(0, 3))),
      );
    const rest =
      named === undefined
        ? time
        : {
            start: named.start === time.start ? named.end : time.start,
            end: named.start === time.start ? time.end : named.start,
          };
    const spans =
      named === undefined ? [time] : [{ start: named.start, end: named.end }, trimmed(analysis.document.text, rest)];
    const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    return [
      {
        code: "weekday_mismatch",
        message: `${date} was a ${DAYS[actual - 1] ?? ""}, not a ${DAYS[stated - 1] ?? ""}.`,
        spans,
      },
    ];
  });

function trimmed(text: string, range: { readonly start: number; readonly end: number }) {
  let { start, end } = range;
  while (start < end && /[\s,(]/.test(text[start] ?? "")) start += 1;
  while (end > start && /[\s,)]/.test(text[end - 1] ?? "")) end -= 1;
  return { start, end };
}
