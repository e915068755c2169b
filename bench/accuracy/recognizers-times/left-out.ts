import type { Gold } from "./specification.ts";

/** TIMEX values as the sets write them: X stands for a digit that the text leaves open ("XXXX-05-03" is 3 May of any year). */
const TIMEX_KINDS = [
  /^(\d{4}|XXXX)-\d{2}-\d{2}$/,
  /^(\d{4}|XXXX)-\d{2}$/,
  /^\d{4}$/,
  /^\d{4}-W\d{2}(-WE)?$/,
  /^XXXX-WXX-\d$/,
  /^\((\d{4}|XXXX)-\d{2}-\d{2},(\d{4}|XXXX)-\d{2}-\d{2},P\d+[DWMY]\)$/,
  /^\(XX\d{2}-01-01,XX\d{2}-01-01,P10Y\)$/,
];
const MODIFIERS = new Set(["", "before", "after", "since", "until", "start", "mid", "end"]);

/** Ways of writing that articles do not use or that are open by design; each is left out for both readers. */
const LEFT_OUT: readonly (readonly [string, RegExp])[] = [
  ["order of day and month open", /^\D*(0?[1-9]|1[0-2])[/.,-](0?[1-9]|1[0-2])[/.,-]?\s?(\d{2,4})?\b/],
  [
    "year in two digits or in words",
    /\b\d{1,2}[/-]\d{1,2}[/-]\d{2}\b|(hundred|thousand|nineteen|twenty\W\w+|eighteen)|[a-z]+\W+'?\d{2}$|^\d{2}$/i,
  ],
  [
    "number of a week, business days, comparison signs",
    /\bweeks? \d|\d(st|nd|rd|th)? week\b|(first|second|third|fourth|last|\d(st|nd|rd|th)) week of|business|weekday|workday|[<>=]|greater|more than|less than|\bEO[YMW]\b|\b[ymw]td\b|year to date|rest of/i,
  ],
  ["day and month in digits without a year, signs for words", /^\D*\d{1,2}[./-]\d{1,2}(\D+\d{1,2}[./-]\d{1,2})?$|~/],
  [
    "period of the moment or of what was told before",
    /^(the|my|for the|of the|in the|rest the|rest of my|that|same|the same|following|the following|next|the next|last|the last|past|this) ?(day|week|weekend|month|year)?$|^(weekend|week)$|following/i,
  ],
  ["count left vague, limit without a start", /\bfew\b|within/i],
  [
    "digits set apart or in an order that nothing settles",
    /^\d{1,4}\s*[-/.,]\s*\d{1,4}$|^\d{4} ?, ?[a-z]+$|^\d{4}[- ]\d{1,2} \d{1,2}$|^\d{8}$|^\d{2,4}\/\d{1,2}\/[a-z]+|[a-z]+-\d{4}-\d{1,2}|\d{1,2}-\d{4}-[a-z]+/i,
  ],
  ["distance of several units", /\b(year|month|week|day)s?,?( and)? \d+ (year|month|week|day)/i],
  ["decades that run from the day of writing", /(past|next|last).*decades?/i],
  [
    "speech to an assistant",
    /\b(upcoming|otd|hence|in the future|workweek|working week)\b|^\d+ (next|past|previous)|^(tue|mon|wed|thu|fri)$|^next week mon|^(first|second|third|fifth) sunday$|\d[a-z]{4,}$|remaining of/i,
  ],
  [
    "stretch counted from another date",
    /\b(days?|weeks?|months?|years?) (starting|following|before|after|from|prior)/i,
  ],
  [
    "day of the month without a month",
    /^\D*(the )?\d{1,2}(st|nd|rd|th)?(\s*(-|to|and|till|through)\s*\d{1,2}(st|nd|rd|th)?)?( (in|of|next|this|last)( the)? .*month)?\W*$|\bday of|(this|next|last) month'?s? \d|-(first|second|third)\b/i,
  ],
];

/** Why a result is not scored, or null where it is. */
export function leftOut(gold: Gold): string | null {
  const [timex = "", modifier = ""] = gold.timex.split(" ");
  if (!TIMEX_KINDS.some((kind) => kind.test(timex)) || !MODIFIERS.has(modifier)) return "kind of reading";
  return LEFT_OUT.find(([, form]) => form.test(gold.text))?.[0] ?? null;
}
