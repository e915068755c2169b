import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { build } from "vite";
import * as z from "zod";

import { newsPage } from "../support/news-page.ts";
import { type OpenBrowser, openBrowser } from "./support/browser.ts";

const origin = inject("origin");
let browser: OpenBrowser;
let page: Page;
let script: string;

beforeAll(async () => {
  [browser, script] = await Promise.all([openBrowser(), bundled()]);
  page = await browser.context.newPage();
});
afterAll(() => browser.close());

/** lib/page as a script that a page can run. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, lib: { entry: "lib/page/index.ts", formats: ["iife"], name: "AttestPage" } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !("output" in output)) throw new Error("Nothing was built.");
  return output.output[0].code;
}

interface Read {
  readonly title: string | null;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly publishedAt: string | null;
  readonly text: string;
}

async function readInBrowser(html: string): Promise<Read> {
  await page.setContent(html);
  await page.addScriptTag({ content: script });
  return page.evaluate<Read>("AttestPage.readPage(document.cloneNode(true))");
}

const Stated = z.string().nullable().default(null);
const Answer = z.object({
  article: z.object({ title: Stated, byline: Stated, publisher: Stated, publishedAt: Stated, text: z.string() }),
});

async function readByService(html: string): Promise<Read> {
  const response = await fetch(`${origin}/v1/facts/extract`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ article: { html } }),
  });
  expect(response.status).toBe(200);
  const { title, byline, publisher, publishedAt, text } = Answer.parse(await response.json()).article;
  return { title, byline, siteName: publisher, publishedAt, text };
}

const parts = `<h2>Costs</h2><ul><li>Steel, <b>2</b>&nbsp;million</li><li>Work</li></ul>
<table><tr><th>Year<th>Jobs<tr><td>2024<td>310</table><pre>a\n  b</pre><p>10<sup>6</sup> <del>old</del> <q>new</q><br>line</p>
<p hidden>Not seen.</p><p style="display:none">Nor this.</p><p>Since 1787.<sup><a href="#n">[3]</a></sup></p>`;

describe("a page", () => {
  it.each([
    ["of the news", newsPage({})],
    [
      "with JSON-LD",
      newsPage({ jsonLd: '{"@type":"NewsArticle","author":{"name":"Tom Okafor"},"datePublished":"2024-05-07"}' }),
    ],
    ["with lists, tables and marks", newsPage({}).replace("</article>", `${parts}</article>`)],
    ["with tags that are not closed", newsPage({}).replaceAll("</p>", "").replace("</figure>", "")],
    ["of one paragraph", "<p>Jobs rose by 2.4% in May."],
  ])("%s reads the same in Chromium as on the service's own tree", async (_what, html) => {
    expect(await readInBrowser(html)).toMatchObject(await readByService(html));
  });
});
