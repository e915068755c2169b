import { collapse, type PageDocument } from "./dom.ts";

/** `content` of these, in this order, names the day that the article came out. */
const META_DATES = [
  'meta[property="article:published_time"]',
  'meta[property="og:published_time"]',
  'meta[property="og:article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="sailthru.date"]',
  'meta[name="citation_publication_date"]',
  'meta[name="dcterms.issued" i]',
  'meta[name="dc.date.issued" i]',
  'meta[name="dcterms.created" i]',
  'meta[name="dcterms.date" i]',
  'meta[name="dc.date" i]',
  'meta[name="article.published"]',
  'meta[name="published-date"]',
  'meta[name="publish-date"]',
  'meta[name="publication_date"]',
  'meta[name="pubdate" i]',
  'meta[name="pub_date"]',
  'meta[name="date" i]',
];
/** Elements that give it within the page; the first of each counts. */
const MARKED_DATES = [
  '[itemprop~="datePublished"]',
  "time[pubdate]",
  "time.published",
  "time.dt-published",
  "article time",
  "main time",
];
/** Without an article around it, a page's only `<time>` speaks of the page; one of many may speak of anything. */
const LONE_TIME = "time";

/**
 * When the page says that it was published, as ISO 8601; null where it does not say, or says it in a
 * way that can be read as two dates. `structured` is what its JSON-LD says.
 */
export function publicationDate(document: PageDocument, structured: string | null): string | null {
  const stated = structured === null ? null : isoDate(structured);
  if (stated !== null) return stated;
  for (const selector of META_DATES) {
    const date = isoDate(document.querySelector(selector)?.getAttribute("content") ?? "");
    if (date !== null) return date;
  }
  for (const selector of MARKED_DATES) {
    const date = markedDate(document.querySelector(selector));
    if (date !== null) return date;
  }
  const times = [...document.querySelectorAll(LONE_TIME)];
  return times.length === 1 ? markedDate(times[0] ?? null) : null;
}

function markedDate(element: ReturnType<PageDocument["querySelector"]>): string | null {
  if (element === null) return null;
  const given = element.getAttribute("datetime") ?? element.getAttribute("content");
  return isoDate(given ?? element.textContent ?? "");
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?";
const ISO =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]+(\d{1,2}:\d{2})(:\d{2})?(?:[.,]\d{1,9})?(?: ?(Z|UTC|GMT|[+-]\d{2}:?\d{2}))?)?$/iu;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;
const DAY_FIRST = new RegExp(`^${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})\\b`, "iu");
const MONTH_FIRST = new RegExp(`^${WEEKDAY}${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "iu");

/**
 * A date as pages write it, as an ISO 8601 date or date and time; null for what is none, and for
 * "03/04/2015", which is two. Seconds' fractions are dropped.
 */
export function isoDate(written: string): string | null {
  const text = collapse(written.slice(0, 100));
  const iso = ISO.exec(text);
  if (iso !== null) {
    const day = dayOf(iso[1], iso[2], iso[3]);
    const clock = iso[4];
    if (day === null || clock === undefined) return day;
    const time = `${clock.padStart(5, "0")}${iso[5] ?? ":00"}`;
    return isClock(time) ? `${day}T${time}${offsetOf(iso[6])}` : day;
  }
  const compact = COMPACT.exec(text);
  if (compact !== null) return dayOf(compact[1], compact[2], compact[3]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst === null ? null : dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
}

function monthOf(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1);
}

/** An ISO date, or null for a day that no calendar has. */
function dayOf(year = "", month = "", day = ""): string | null {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists && Number(year) >= 1000 ? date.toISOString().slice(0, 10) : null;
}

function isClock(time: string): boolean {
  const [hours = 99, minutes = 99, seconds = 99] = time.split(":").map(Number);
  return hours < 24 && minutes < 60 && seconds < 60;
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return "";
  if (/^[a-z]/iu.test(zone)) return "Z";
  const digits = zone.replace(":", "");
  const hours = Number(digits.slice(1, 3));
  return hours > 14 || Number(digits.slice(3)) > 59 ? "" : `${digits.slice(0, 3)}:${digits.slice(3)}`;
}
