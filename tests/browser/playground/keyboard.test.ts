import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";

import { type OpenBrowser, openBrowser } from "../support/browser.ts";
import { articleText, litInArticle, openPlayground, verdicts } from "../support/playground.ts";

const origin = inject("origin");
let browser: OpenBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.context.newPage();
  await openPlayground(page, `${origin}/`);
});
afterEach(() => page.close());

/** What has the focus, as a screen reader would name it. */
function focused(): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : null;
    return at?.getAttribute("aria-label") ?? label ?? at?.textContent ?? "";
  });
}

/** Presses Tab until what has the focus is named so. */
async function tabTo(name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    if (name.test(await focused())) return;
  }
  throw new Error(`Tab never led to ${String(name)}`);
}

describe("with the keyboard alone", () => {
  it("a claim is written, checked with Ctrl+Enter, and its finding lit", async () => {
    await tabTo(/^Claim 1$/u);
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Mike Pompeo visited Morocco on December 15, 2019");
    await page.keyboard.press("Control+Enter");
    await page.locator(".counts", { hasText: "Checked" }).waitFor();
    expect((await verdicts(page))[0]).toBe("Refuted");
    await tabTo(/^Against it:/u);
    const text = await articleText(page);
    const lit = (await litInArticle(page)).map(({ start, end }) => text.slice(start, end));
    expect(lit.join()).toContain("December 5, 2019");
    await page.keyboard.press("Enter");
    expect(await page.locator("mark.lit").first().isVisible()).toBe(true);
  });

  it("Cmd+Enter checks as well", async () => {
    await page.keyboard.press("Meta+Enter");
    await page.locator(".counts", { hasText: "Checked" }).waitFor();
  });

  it("an article is taken of the library", async () => {
    await tabTo(/^Library$/u);
    await page.keyboard.press("Enter");
    await tabTo(/^Search the library/u);
    await page.keyboard.type("council");
    await expect.poll(() => page.locator(".library button").first().innerText()).toMatch(/council/iu);
    await tabTo(/council/iu);
    await page.keyboard.press("Enter");
    await expect.poll(() => articleText(page)).not.toContain("Pompeo");
  });

  it("the tabs go by arrow keys, and a fact's row lights its place", async () => {
    await tabTo(/^Claims and quotations$/u);
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toMatch(/^A passage/u);
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toMatch(/^Facts/u);
    await page.locator("table.facts").waitFor();
    await tabTo(/show it in the article/u);
    expect(await litInArticle(page)).not.toEqual([]);
  });

  it("statements are added and removed, and the focus is never lost", async () => {
    await tabTo(/^Add a claim$/u);
    await page.keyboard.press("Enter");
    await expect.poll(() => focused()).toBe("Claim 6");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("Remove claim 6");
    await page.keyboard.press("Enter");
    await expect.poll(() => focused()).toBe("Quotation 5");
  });

  it("what has the focus shows it", async () => {
    const outlines: string[] = [];
    for (let presses = 0; presses < 12; presses += 1) {
      await page.keyboard.press("Tab");
      outlines.push(
        await page.evaluate(() => {
          const at = document.activeElement;
          if (at === null) return "";
          const field = at.closest(".marked-field");
          if (field !== null) return getComputedStyle(field).borderTopColor;
          return getComputedStyle(at).outlineStyle;
        }),
      );
    }
    expect(outlines).not.toContain("none");
    expect(outlines).not.toContain("rgba(0, 0, 0, 0)");
  });
});
