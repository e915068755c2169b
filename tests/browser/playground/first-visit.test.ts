import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { type OpenBrowser, openBrowser } from "../support/browser.ts";
import {
  articleText,
  card,
  checkAll,
  litInArticle,
  litInField,
  markedFor,
  openPlayground,
  verdicts,
} from "../support/playground.ts";
import { ask, Results, StoredArticle } from "../support/service.ts";
import { watch, type Watch } from "../support/watch.ts";

const origin = inject("origin");
const ARTICLE = "morocco-us-relations";
let browser: OpenBrowser;
let page: Page;
let seen: Watch;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.context.newPage();
  seen = watch(page, origin);
  await openPlayground(page, `${origin}/`);
});
afterAll(() => browser.close());

/** The statements on the page, as the fields have them. */
function statements(): Promise<string[]> {
  return page
    .locator(".card textarea")
    .evaluateAll((fields) => fields.map((field) => (field instanceof HTMLTextAreaElement ? field.value : "")));
}

describe("the first visit", () => {
  it("has the article, three claims and two quotations already there", async () => {
    const { text } = await ask(StoredArticle, `${origin}/v1/articles/${ARTICLE}`);
    expect(await articleText(page)).toBe(text);
    expect(await page.locator('.card[data-kind="claim"]').count()).toBe(3);
    expect(await page.locator('.card[data-kind="quote"]').count()).toBe(2);
    expect(await verdicts(page)).toEqual([]);
  });

  it("shows one of each common verdict at the first click", async () => {
    await checkAll(page);
    expect(await verdicts(page)).toEqual(["Supported", "Refuted", "Not enough information", "Verbatim", "Altered"]);
    expect(await page.getByRole("status").filter({ hasText: "Checked" }).innerText()).toContain("1 refuted");
  });

  it("marks in the article exactly the evidence, in the verdict's tone", async () => {
    const texts = await statements();
    const article = { id: ARTICLE };
    const claims = await ask(Results, `${origin}/v1/claims/check`, { article, claims: texts.slice(0, 3) });
    const quotes = await ask(Results, `${origin}/v1/quotes/verify`, {
      article,
      quotes: texts.slice(3).map((quote) => ({ quote, speaker: "Pompeo" })),
    });
    const all = [...claims.results, ...quotes.results];
    expect(all).toHaveLength(5);
    for (const [index, { evidence }] of all.entries()) {
      const spans = evidence.map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start);
      expect(await markedFor(page, index + 1), texts[index]).toEqual(spans);
    }
    expect(await page.locator('mark[data-checks="1"]').first().getAttribute("class")).toBe("holds");
    expect(await page.locator('mark[data-checks="2"]').first().getAttribute("class")).toBe("fails");
    expect(await page.locator('mark[data-checks~="3"]').count()).toBe(0);
  });

  it("lights a finding's spans on both sides while it is pointed at", async () => {
    const finding = card(page, 2).locator(".finding").first();
    await finding.hover();
    const text = await articleText(page);
    const lit = await litInArticle(page);
    expect(lit.map(({ start, end }) => text.slice(start, end))).toEqual(["doubled"]);
    expect(await litInField(card(page, 2))).toEqual(["tripled"]);
    // The article comes along, so that both sides can be seen.
    const inView = () =>
      page.locator(".article-text mark.lit").evaluate((mark) => {
        const pane = mark.closest(".pane")?.getBoundingClientRect();
        const { top, bottom } = mark.getBoundingClientRect();
        return pane !== undefined && top >= pane.top && bottom <= pane.bottom;
      });
    await expect.poll(inView, { timeout: 5_000 }).toBe(true);
    await page.mouse.move(0, 0);
    expect(await litInArticle(page)).toEqual([]);
  });

  it("lights the check of a mark that is pointed at", async () => {
    await page.locator('mark[data-checks~="2"]').first().hover();
    expect(await card(page, 2).getAttribute("class")).toContain("lit");
    expect(await card(page, 1).getAttribute("class")).not.toContain("lit");
    await page.mouse.move(0, 0);
  });

  it("shows arithmetic as a line", async () => {
    expect(await card(page, 1).locator(".arithmetic").innerText()).toBe("2020 − 1787 = 233 > 200");
    expect(await card(page, 1).locator(".operand").allInnerTexts()).toContain("200: “over 200 years” in the claim");
  });

  it("says an abstention in words, with the closest that the article comes", async () => {
    expect(await card(page, 3).locator(".summary").innerText()).toContain("The article does not say this.");
    expect(await card(page, 3).locator(".evidence").innerText()).toContain("The secretary of state");
  });

  it("marks the changes of a quotation as editors do", async () => {
    const changes = card(page, 5).locator(".changes");
    expect(await changes.locator("del").allTextContents()).toEqual([" struck out: alliance"]);
    expect(await changes.locator("ins").allTextContents()).toEqual([" put in: partnership"]);
  });

  it("takes a correction over with one click, and checks it", async () => {
    await card(page, 2).getByRole("button", { name: "Take over the correction" }).click();
    await card(page, 2).locator(".verdict", { hasText: "Supported" }).waitFor();
    expect((await statements())[1]).toBe("counterterrorism arrests in Morocco doubled");
    await expect.poll(() => page.evaluate(() => document.activeElement?.id ?? "")).toMatch(/^text-/u);
    expect((await verdicts(page))[0]).toBe("Supported");
  });

  it("does not show an answer for one of another text", async () => {
    const before = await markedFor(page, 1);
    expect(before).not.toEqual([]);
    await card(page, 1).locator("textarea").fill("Morocco and the US have had no relations");
    expect(await card(page, 1).innerText()).toContain("Changed since it was checked.");
    expect(await markedFor(page, 1)).toEqual([]);
  });

  it("asked nobody else for anything, and broke no rule of its policy", () => {
    expect(seen).toEqual({ foreign: [], complaints: [] });
  });
});
