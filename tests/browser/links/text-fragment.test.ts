import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import * as z from "zod";

import { type OpenBrowser, openBrowser } from "../support/browser.ts";
import { HIGHLIGHT_STYLE, highlightedText } from "../support/highlight.ts";
import { htmlPages, type LocalSite, serveLocally } from "../support/local-site.ts";
import { ask } from "../support/service.ts";

const origin = inject("origin");

/** The browser looks for the words some time after the page is loaded. */
const SOON = { timeout: 10_000, interval: 200 };

/** Paragraphs that say nothing of the cases, so that most evidence lies below the window. */
const FILLER = Array.from(
  { length: 30 },
  (_, index) => `Paragraph ${index + 1} tells at length of the weather in the valley and of nothing else at all.`,
);

const PARAGRAPHS = [
  "The ferry to Åland sails daily. It was late on Sunday.",
  ...FILLER.slice(0, 15),
  "The so-called co-operation agreement, signed on 3-4 May, cost 1,200,000 kronor. Smith & Sons, a family firm, built the bridge in 1931.",
  '“We won’t close the café – not now, not ever,” said Zoë Müller, the owner. She calls it a “naïve” plan; others say 100% of it\'s "just talk" (+5 jobs #1).',
  ...FILLER.slice(15, 22),
  "The ferry to Åland was late on Monday. The ferry to Åland was late on Tuesday, too, and the crossing, which usually takes about two and a half hours, took nearly five because of the fog that lay over the sea.",
  "The mayor of Łódź opened the museum in 2019. The museum has 42 rooms.",
  ...FILLER.slice(22),
];

const text = PARAGRAPHS.join("\n\n");

/** The page has markup inside of sentences, and a headline and a menu that the article's text has not. */
function pageOf(paragraphs: readonly string[]): string {
  const body = paragraphs
    .map((each) => each.replaceAll("&", "&amp;").replaceAll("<", "&lt;"))
    .map(
      (each) =>
        `<p>${each.replace("family firm", "<a href='#'>family</a> <em>firm</em>").replace("42", "<b>42</b>")}</p>`,
    );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
<style>${HIGHLIGHT_STYLE} body { font: 20px/2 sans-serif; width: 700px }</style>
<nav>Home, News &amp; Sport - the museum - Smith</nav><h1>The news</h1>\n${body.join("\n")}</html>`;
}

const Answer = z.object({ results: z.array(z.looseObject({})) });
const Place = z.object({ text: z.string(), url: z.string() });

let browser: OpenBrowser;
let site: LocalSite;

beforeAll(async () => {
  site = await serveLocally(htmlPages({ "/news": pageOf(PARAGRAPHS) }));
  browser = await openBrowser([], { viewport: { width: 800, height: 600 }, deviceScaleFactor: 1 });
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function placeOf(path: string, body: object, member: "evidence" | "matches") {
  const answer = await ask(Answer, `${origin}${path}`, { ...body, article: { text, url: `${site.origin}/news` } });
  const [place] = z.array(Place).parse(answer.results[0]?.[member]);
  if (place === undefined) throw new Error("the service found no place");
  return place;
}

/** Opens an address as a reader does who clicks it elsewhere: in a new tab. */
async function open(url: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(url);
  return page;
}

describe("the address of evidence", () => {
  it.each([
    "The bridge was built in 1931",
    "The museum has 42 rooms",
    "The mayor of Łódź opened the museum in 2019",
    "The agreement cost 1,200,000 kronor",
    "The ferry to Åland was late on Monday",
  ])("leads Chromium to the words that decide: %s", async (claim) => {
    const { text: words, url } = await placeOf("/v1/claims/check", { claim }, "evidence");
    const opened = await open(url);
    await expect.poll(() => highlightedText(opened), SOON).toBe(words);
    expect(await opened.evaluate(() => window.scrollY)).toBeGreaterThan(500);
    await opened.close();
  });
});

describe("the address of a quotation's place", () => {
  it.each([
    ["with hyphens and commas", "so-called co-operation agreement, signed on 3-4 May, cost 1,200,000"],
    ["with an ampersand, across markup", "Smith & Sons, a family firm"],
    ["with curly quotes, a dash and accents", "We won’t close the café – not now, not ever"],
    ["with straight quotes and other signs", 'others say 100% of it\'s "just talk" (+5 jobs #1)'],
    ["that stands in the page more than once", "late on Tuesday"],
    [
      "that is long",
      "The ferry to Åland was late on Tuesday, too, and the crossing, which usually takes about two and a half hours, took nearly five because of the fog that lay over the sea",
    ],
    ["that goes on in the next paragraph", "that lay over the sea.\n\nThe mayor of Łódź opened the museum in 2019"],
  ])("leads Chromium to words %s", async (_kind, quote) => {
    const { text: words, url } = await placeOf("/v1/quotes/verify", { quote }, "matches");
    expect(words.replaceAll(/\s+/gu, " ")).toBe(quote.replaceAll(/\s+/gu, " "));
    const opened = await open(url);
    await expect.poll(() => highlightedText(opened), SOON).toBe(quote.replaceAll(/\s+/gu, " "));
    await opened.close();
  });
});

describe("a page without the words", () => {
  it("has nothing highlighted", async () => {
    const opened = await open(`${site.origin}/news#:~:text=no%20such%20words`);
    // As long as any of the others needed.
    await opened.waitForTimeout(1_000);
    expect(await highlightedText(opened)).toBe("");
    expect(await opened.evaluate(() => window.scrollY)).toBe(0);
    await opened.close();
  });
});
