import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import type { Page } from "playwright-core";

import { type OpenBrowser, openBrowser } from "../support/browser.ts";
import { type LocalSite, serveLocally } from "../support/local-site.ts";
import { openPlayground } from "../support/playground.ts";
import { proxyTo } from "../support/proxy.ts";

const PASSAGE = Array.from({ length: 30 }, (_, index) => `Pompeo visited Morocco in December ${1990 + index}.`).join(
  " ",
);

/** A busy machine may need more than the usual second for the first answer. */
const PATIENCE = { timeout: 20_000 };

let browser: OpenBrowser;
let slow: LocalSite;
let page: Page;

beforeAll(async () => {
  slow = await serveLocally(proxyTo(inject("origin"), { lineDelay: 100 }));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await slow.close();
});
beforeEach(async () => {
  page = await browser.context.newPage();
  await openPlayground(page, `${slow.origin}/`);
});
afterEach(() => page.close());

const stopped = () => page.locator(".counts", { hasText: "Stopped" });
const cards = () => page.locator(".answer");

describe("long work", () => {
  beforeEach(async () => {
    await page.getByRole("tab", { name: "A passage" }).click();
    await page.getByRole("textbox", { name: "Passage" }).fill(PASSAGE);
    await page.getByRole("button", { name: "Check", exact: true }).click();
  });

  it("fills in as the answers arrive, behind a bar that says how far it is", async () => {
    const bar = page.getByRole("progressbar", { name: "How much is checked" });
    await bar.waitFor();
    await expect.poll(() => cards().count(), PATIENCE).toBeGreaterThan(0);
    const early = {
      cards: await cards().count(),
      share: await bar.evaluate((each: HTMLProgressElement) => each.position),
    };
    expect(early.cards).toBeLessThan(30);
    expect(early.share).toBeGreaterThan(0);
    expect(early.share).toBeLessThan(1);
    await page.locator(".counts", { hasText: "Checked" }).waitFor();
    expect(await cards().count()).toBe(30);
    expect(await bar.count()).toBe(0);
  });

  it("stops where the person says so, and keeps what it has", async () => {
    await expect.poll(() => cards().count(), PATIENCE).toBeGreaterThan(2);
    await page.getByRole("button", { name: "Stop" }).click();
    await stopped().waitFor();
    const kept = await cards().count();
    expect(kept).toBeLessThan(30);
    await page.waitForTimeout(400);
    expect(await cards().count()).toBe(kept);
    expect(await page.locator(".failure").count()).toBe(0);
  });
});

describe("a hundred claims", () => {
  it("fill in one by one, and stop", async () => {
    const article = { text: "The harbour has 12 cranes.", title: "Harbour" };
    const questions = Array.from({ length: 100 }, (_, index) => ({ c: `The harbour has ${index} cranes` }));
    const { deflateRawSync } = await import("node:zlib");
    const link = JSON.stringify({ v: 1, article, questions, mode: "statements" });
    await page.goto("about:blank");
    await page.goto(`${slow.origin}/#check=${deflateRawSync(link).toString("base64url")}`);
    await expect.poll(() => cards().count(), PATIENCE).toBeGreaterThan(3);
    await page.getByRole("button", { name: "Stop" }).click();
    await stopped().waitFor();
    const kept = await cards().count();
    expect(kept).toBeLessThan(100);
    expect(await stopped().innerText()).toContain(`Stopped after ${kept} of 100 statements`);
  });
});
