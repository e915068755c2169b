import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { type OpenBrowser, openBrowser } from "../support/browser.ts";
import { articleText, litInArticle, openPlayground } from "../support/playground.ts";

const origin = inject("origin");
const TEXT =
  "The fire in Marden destroyed 12 houses on Monday, 4 March 2024.\n\nOf the 40 people hurt, 25 were women and 30 were men, the hospital said.";

let browser: OpenBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.context.newPage();
  await openPlayground(page, `${origin}/`);
});
afterAll(() => browser.close());

describe("the article's facts", () => {
  it("stand in a table: who, what, when, how much, who says so", async () => {
    await page.getByRole("tab", { name: "Facts" }).click();
    const table = page.getByRole("table");
    await table.waitFor();
    expect(await table.getByRole("columnheader").allInnerTexts()).toEqual([
      "Who",
      "What",
      "When",
      "How much",
      "Who says so",
    ]);
    const row = table.getByRole("row").filter({ hasText: "doubled" });
    expect(await row.innerText()).toContain("the report");
  });

  it("each light their place in the article", async () => {
    const row = page.getByRole("row").filter({ hasText: "doubled" });
    await row.hover();
    const text = await articleText(page);
    const lit = (await litInArticle(page)).map(({ start, end }) => text.slice(start, end));
    expect(lit).toEqual(["Counterterrorism arrests in Morocco doubled compared to 2018, the report found."]);
    await page.mouse.move(0, 0);
  });

  it("that contradict each other are warned of, with both places", async () => {
    await page.getByRole("button", { name: "Paste text" }).click();
    await page.getByRole("textbox", { name: "The article’s text" }).fill(TEXT);
    await page.getByRole("button", { name: "Use this text" }).click();
    const warnings = page.locator(".warnings .finding");
    await warnings.first().waitFor();
    await warnings.first().hover();
    expect((await litInArticle(page)).length).toBeGreaterThan(1);
    expect(await page.getByRole("tab", { name: "Facts" }).innerText()).toContain("warning");
  });
});
