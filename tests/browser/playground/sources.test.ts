import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";

import { type OpenBrowser, openBrowser } from "../support/browser.ts";
import { htmlPages, type LocalSite, serveLocally } from "../support/local-site.ts";
import { articleText, card, checkAll, markedFor, openPlayground, verdicts } from "../support/playground.ts";
import { ask, Results } from "../support/service.ts";

const origin = inject("origin");

/** Our own page: an article between what pages have around it. */
const PAGE = `<!doctype html><html lang="en"><head><title>Ferry to run all winter - The Harbour Post</title>
<meta property="og:site_name" content="The Harbour Post">
<meta property="article:published_time" content="2024-11-04T08:00:00Z"></head><body>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>Ferry to run all winter</h1>
<p>The ferry between Skarvik and Ytter Island will run all winter, the county council decided on Monday. Until now it stopped in November, and the 340 islanders had to take a boat of their own or stay where they were.</p>
<p>“Nobody should be cut off for four months,” said Karin Aune, who heads the council. The winter timetable has six departures a day, and the fare stays at 48 kroner.</p>
<p>The decision costs the county 2.1 million kroner a year. A majority of 23 of the 31 members voted for it, after a debate of three hours in which the islanders filled the gallery.</p>
</article><aside>Subscribe to our newsletter for 9 kroner a week!</aside><footer>All rights reserved</footer></body></html>`;

let browser: OpenBrowser;
let site: LocalSite;
let page: Page;

beforeAll(async () => {
  site = await serveLocally(htmlPages({ "/ferry": PAGE }));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  page = await browser.context.newPage();
  await openPlayground(page, `${origin}/`);
});
afterEach(() => page.close());

const claim = (text: string) => page.getByRole("textbox", { name: "Claim 1" }).fill(text);

describe("a pasted text", () => {
  const TEXT =
    "Ünder the old bridge\n\n“It’s 1,200 years old,” said Dr. Ó Néill — 😀 he measured it in May.\r\n \nThe bridge fell in 1984.\n";

  it("is kept character by character, and marked exactly", async () => {
    await page.getByRole("button", { name: "Paste text" }).click();
    await page.getByRole("textbox", { name: "The article’s text" }).fill(TEXT);
    await page.getByRole("textbox", { name: "Title, if you like" }).fill("A bridge");
    await page.getByRole("button", { name: "Use this text" }).click();
    // A text field has line feeds alone.
    const text = TEXT.replaceAll("\r\n", "\n");
    await expect.poll(() => articleText(page)).toBe(text);
    expect(await page.locator(".head h3").innerText()).toBe("A bridge");
    await claim("The bridge fell in 1994");
    await checkAll(page);
    const answer = await ask(Results, `${origin}/v1/claims/check`, {
      claim: "The bridge fell in 1994",
      article: { text, title: "A bridge" },
    });
    const { evidence, verdict } = answer.results[0] ?? { evidence: [], verdict: "" };
    expect(verdict).toBe("refuted");
    expect(await markedFor(page, 1)).toEqual(evidence.map(({ start, end }) => ({ start, end })));
    for (const span of evidence) expect((await articleText(page)).slice(span.start, span.end)).toBe(span.text);
  });

  it("can be amended afterwards, and the old answers go", async () => {
    await checkAll(page);
    await page.getByRole("button", { name: "Paste text" }).click();
    await page.getByRole("textbox", { name: "The article’s text" }).fill("One town has 40 boats.");
    await page.getByRole("button", { name: "Use this text" }).click();
    await expect.poll(() => articleText(page)).toBe("One town has 40 boats.");
    expect(await verdicts(page)).toEqual([]);
    await page.getByRole("button", { name: "Paste text" }).click();
    expect(await page.getByRole("textbox", { name: "The article’s text" }).inputValue()).toBe("One town has 40 boats.");
  });

  it("of too many characters is refused before it is sent, and not lost", async () => {
    await page.getByRole("button", { name: "Paste text" }).click();
    await page.getByRole("textbox", { name: "The article’s text" }).fill("a".repeat(200_001));
    expect(await page.getByRole("alert").innerText()).toContain("200,001 characters");
    expect(await page.getByRole("button", { name: "Use this text" }).isDisabled()).toBe(true);
  });
});

describe("an article of the library", () => {
  it("is found by its words and taken", async () => {
    await page.getByRole("button", { name: "Library", exact: true }).click();
    const found = page.locator(".library button");
    await expect.poll(() => found.count()).toBeGreaterThan(5);
    await page.getByRole("searchbox", { name: "Search the library" }).fill("hammouchi counterterrorism");
    await expect.poll(() => found.count()).toBe(1);
    await page.getByRole("searchbox", { name: "Search the library" }).fill("council");
    await page.locator(".library button", { hasText: "council" }).first().click();
    await expect.poll(() => page.locator(".head h3").innerText()).toMatch(/council/iu);
    expect(await page.locator("#source-form").isVisible()).toBe(false);
  });

  it("that is not there is said so, with what to do", async () => {
    await page.getByRole("button", { name: "Library", exact: true }).click();
    await page.getByRole("searchbox", { name: "Search the library" }).fill("xylophonist zeppelin");
    await page.getByText("No article of the library has these words.").waitFor();
  });

  it("need not be named: the whole library is asked, and evidence leads to its article", async () => {
    await page.getByRole("button", { name: "Library", exact: true }).click();
    await page.getByRole("button", { name: "Ask the whole library instead" }).click();
    await claim("Pompeo visited Morocco in December 2019");
    await checkAll(page);
    expect((await verdicts(page))[0]).toBe("Supported");
    expect(await page.locator(".article-text").count()).toBe(0);
    await card(page, 1).locator(".evidence .passage").first().click();
    await page.locator(".article-text").waitFor();
    expect(await markedFor(page, 1)).not.toEqual([]);
  });
});

describe("a web address", () => {
  const read = async (address: string) => {
    await page.getByRole("button", { name: "Web address" }).click();
    await page.getByRole("textbox", { name: "The page’s address" }).fill(address);
    await page.keyboard.press("Enter");
  };

  it("is fetched and read by the service, and its text is what is judged", async () => {
    await read(`${site.origin}/ferry`);
    await expect.poll(() => articleText(page)).toContain("The ferry between Skarvik and Ytter Island");
    const text = await articleText(page);
    expect(text).not.toContain("newsletter");
    expect(await page.locator(".head").innerText()).toContain("November 4, 2024");
    await claim("The fare stays at 84 kroner");
    await checkAll(page);
    expect((await verdicts(page))[0]).toBe("Refuted");
    const marked = await markedFor(page, 1);
    expect(marked.map(({ start, end }) => text.slice(start, end)).join()).toContain("48 kroner");
  });

  it("that is none is said so before anything is asked", async () => {
    await read("javascript:alert(1)");
    expect(await page.getByRole("alert").innerText()).toContain("That is no web address.");
  });

  it("where nothing can be read says what to do", async () => {
    await read(`${site.origin}/nothing-here`);
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").innerText()).toContain("copy its text, and paste it here");
  });
});
