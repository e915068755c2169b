import { collapse, type PageDocument } from "./dom.ts";

/** What stands between an article's headline and the site's name. */
const SEPARATOR = /^ ?[|\u2013\u2014\u00B7\u2022\u00BB>/:-] /u;
/** A site's name behind an en dash, which Readability leaves; fewer words before it may be the name themselves. */
const EN_DASH_TAIL = /^((?:\S+ ){2,}\S+) \u2013 [^\u2013]+$/u;

/**
 * The part of a page's `<title>` that a heading of the page repeats: the headline without what the
 * site puts behind it. Null where no heading of three words and more does.
 */
export function repeatedHeadline(document: PageDocument): string | null {
  const title = collapse(document.title);
  let longest: string | null = null;
  for (const heading of document.querySelectorAll("h1, h2")) {
    const text = collapse(heading.textContent ?? "");
    const repeats = title === text || (title.startsWith(text) && SEPARATOR.test(title.slice(text.length)));
    if (repeats && text.split(" ").length >= 3 && text.length > (longest?.length ?? 0)) longest = text;
  }
  return longest;
}

/** A title without the site's name behind it. */
export function withoutSite(title: string, siteName: string | null): string {
  const before = siteName === null ? title : title.slice(0, Math.max(0, title.length - siteName.length));
  const named = siteName !== null && before !== "" && title === before + siteName;
  const bare = named
    ? /^(.*\S) ?[|\u2013\u2014\u00B7\u2022\u00BB-] $/u.exec(before)?.[1]
    : EN_DASH_TAIL.exec(title)?.[1];
  return bare ?? title;
}
