import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { type OpenBrowser, openBrowser } from "../support/browser.ts";
import {
  articleText,
  card,
  checkAll,
  litInArticle,
  markedFor,
  openPlayground,
  verdicts,
} from "../support/playground.ts";

const origin = inject("origin");
const PASSAGE =
  "Counterterrorism arrests in Morocco tripled compared to 2018. What a country! “We value our partnership with Morocco,” wrote Pompeo.";

let browser: OpenBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.context.newPage();
  await openPlayground(page, `${origin}/`);
  await page.getByRole("tab", { name: "A passage" }).click();
});
afterAll(() => browser.close());

const field = () => page.getByRole("textbox", { name: "Passage" });
const markedInField = (tone: string) => page.locator(`.backdrop mark.${tone}`).allTextContents();

describe("a passage", () => {
  it("is taken apart, and each claim and quotation of it judged in its place", async () => {
    await field().fill(PASSAGE);
    await checkAll(page);
    const [first, ...rest] = await verdicts(page);
    expect(first).toBe("Refuted");
    expect(rest.at(-1)).toMatch(/^Verbatim/u);
    expect((await markedInField("fails")).join("")).toBe(
      "Counterterrorism arrests in Morocco tripled compared to 2018.",
    );
    expect((await markedInField("holds")).join("")).toContain("We value our partnership with Morocco");
    const text = await articleText(page);
    expect((await markedFor(page, 1)).map(({ start, end }) => text.slice(start, end)).join()).toContain("doubled");
  });

  it("lights a finding's words in the passage and in the article", async () => {
    await card(page, 1).locator(".finding").first().focus();
    expect((await page.locator(".backdrop mark.lit").allTextContents()).join("")).toBe("tripled");
    const text = await articleText(page);
    expect((await litInArticle(page)).map(({ start, end }) => text.slice(start, end))).toEqual(["doubled"]);
  });

  it("says what was not checked, so that nobody takes silence for a yes", async () => {
    expect(await page.locator(".left-out").innerText()).toContain("What a country!");
  });

  it("takes a correction over in its place, and is checked again", async () => {
    await card(page, 1).getByRole("button", { name: "Take over the correction" }).click();
    await expect.poll(() => field().inputValue()).toBe(PASSAGE.replace("tripled", "doubled"));
    await expect.poll(async () => (await verdicts(page))[0], { timeout: 10_000 }).toBe("Supported");
  });

  it("that was changed since shows no marks that would lie beside its words", async () => {
    await field().fill(`Before. ${PASSAGE}`);
    expect(await markedInField("holds")).toEqual([]);
    expect(await page.locator("#panel").innerText()).toContain("Changed since it was checked.");
  });
});
