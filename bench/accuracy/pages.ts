/**
 * How well a page's article is found: `npm run eval -- pages [data folder]`, on the pages that come
 * with Mozilla's Readability. Rewrites docs/evaluation-pages.md.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import Readability from "@mozilla/readability/Readability.js";
import { DOMParser } from "linkedom";

import { parseHtml } from "../../functions/source/parse-html.ts";
import type { PageElement } from "../../lib/page/dom.ts";
import { type Page, readPage } from "../../lib/page/index.ts";
import { isoDate } from "../../lib/page/publication-date.ts";
import { nameOfByline } from "../../lib/page/byline.ts";
import { type ExpectedPage, readPages } from "./pages/data.ts";
import { blockKey, blocksOf, f1, wordsOf } from "./pages/measures.ts";
import { type Agreement, type PageScore, reportOf } from "./pages/report.ts";

const REPORT = "docs/evaluation-pages.md";

const [data = "../shared/data"] = process.argv.slice(2);
const pages = readPages(join(data, "html", "readability"));
if (pages.length === 0) {
  console.log(`no pages at ${join(data, "html", "readability")}`);
} else {
  for (const { html } of pages.slice(0, 10)) readPage(parseHtml(html));
  const report = reportOf(pages.map(scoreOf), pages.map(agreementOf));
  writeFileSync(REPORT, report);
  console.log(report);
}

function whole(html: string) {
  return new DOMParser().parseFromString(html, "text/html");
}

function scoreOf({ name, html, content }: ExpectedPage): PageScore {
  // Not with the parser that is measured, which leaves things out.
  const expected = blocksOf(whole(`<html><body>${content}</body></html>`).body);
  const [words, blocks] = [wordsOf(expected.join(" ")), expected.map(blockKey)];
  const score = (text: string, parts: readonly string[]) => ({
    words: f1(words, wordsOf(text)),
    blocks: f1(
      blocks,
      parts.map(blockKey).filter((part) => part !== ""),
    ),
  });
  const all = blocksOf(whole(html).body);
  const plain = readability(html);
  const started = performance.now();
  const { text } = readPage(parseHtml(html));
  const milliseconds = performance.now() - started;
  return {
    name,
    floor: score(all.join(" "), all),
    plain: score(plain, plain.split("\n")),
    ours: score(text, text.split(/[\n\t]+/u)),
    milliseconds,
  };
}

/** Readability as it comes, on a tree as it comes: its `textContent`. */
function readability(html: string): string {
  const options = { serializer: (root: PageElement) => root.textContent ?? "" };
  return new Readability(whole(html), options).parse()?.textContent ?? "";
}

/** Whether what the page says of itself is what the set says; undefined where the set says nothing. */
function agreementOf({ html, metadata }: ExpectedPage): Agreement {
  const page: Page = readPage(parseHtml(html));
  const same = (expected: string | null, found: string | null): boolean | undefined =>
    expected === null || blockKey(expected) === "" ? undefined : blockKey(expected) === blockKey(found ?? "");
  const date = metadata.publishedTime === null ? null : isoDate(metadata.publishedTime);
  return {
    title: same(metadata.title, page.title),
    titleBegins: page.title !== null && blockKey(metadata.title ?? "").startsWith(blockKey(page.title)),
    byline: same(metadata.byline === null ? null : nameOfByline(metadata.byline), page.byline),
    site: same(metadata.siteName, page.siteName),
    date: date === null ? undefined : instantOf(date) === instantOf(page.publishedAt),
    dateAdded: metadata.publishedTime === null && page.publishedAt !== null,
  };
}

/** The same moment may be written in two zones. */
function instantOf(date: string | null): number | null {
  return date === null ? null : new Date(date).getTime();
}
