import { collapse, type PageDocument, type PageElement } from "./dom.ts";

/** Names of meta elements whose `content` is the day that the article came out, in the order of trust. */
const META_DATES = [
  "article:published_time",
  "og:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "citation_publication_date",
  "dcterms.issued",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "dc.date",
  "article.published",
  "published-date",
  "publish-date",
  "publication_date",
  "pubdate",
  "pub_date",
  "date",
];
/** Elements that show it within the page. */
const MARKED_DATES = "time, [itemprop]";

/**
 * When the page says that it was published, as ISO 8601; null where it does not say, or says it in a
 * way that can be read as two dates. `structured` is what its JSON-LD says.
 */
export function publicationDate(document: PageDocument, structured: string | null): string | null {
  const stated = structured === null ? null : isoDate(structured);
  return stated ?? metaDate(document) ?? shownDate([...document.querySelectorAll(MARKED_DATES)]);
}

function metaDate(document: PageDocument): string | null {
  const contents = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
    const key = (name ?? "").trim().toLowerCase();
    if (!contents.has(key)) contents.set(key, meta.getAttribute("content") ?? "");
  }
  for (const name of META_DATES) {
    const date = isoDate(contents.get(name) ?? "");
    if (date !== null) return date;
  }
  return null;
}

/**
 * The date of an element marked as the publication's; else of the first `<time>` that lies in an
 * article, else of the page's only one: one of many may speak of anything.
 */
function shownDate(marked: readonly PageElement[]): string | null {
  const times = marked.filter(({ nodeName }) => nodeName.toUpperCase() === "TIME");
  const published = marked.find((element) => isMarkedPublished(element));
  const inArticle = times.find((time) => liesInArticle(time));
  for (const element of [published, inArticle, times.length === 1 ? times[0] : undefined]) {
    const date = element === undefined ? null : markedDate(element);
    if (date !== null) return date;
  }
  return null;
}

const PUBLISHED_CLASS = /(?:^|\s)(?:published|dt-published|entry-date)(?:\s|$)/u;

function isMarkedPublished(element: PageElement): boolean {
  if (element.hasAttribute("pubdate")) return true;
  if ((element.getAttribute("itemprop") ?? "").split(/\s+/u).includes("datePublished")) return true;
  return element.nodeName.toUpperCase() === "TIME" && PUBLISHED_CLASS.test(element.getAttribute("class") ?? "");
}

function liesInArticle(element: PageElement): boolean {
  for (let at = element.parentNode; at !== null; at = at.parentNode) {
    const name = at.nodeName.toUpperCase();
    if (name === "ARTICLE" || name === "MAIN") return true;
  }
  return false;
}

function markedDate(element: PageElement): string | null {
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
