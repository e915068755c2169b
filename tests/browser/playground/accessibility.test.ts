import { createRequire } from "node:module";

import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";

import { type OpenBrowser, openBrowser } from "../support/browser.ts";
import { checkAll, openPlayground } from "../support/playground.ts";

const origin = inject("origin");
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

declare global {
  interface Window {
    readonly axe: { run(): Promise<AxeResults> };
  }
}

let browser: OpenBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  await browser.context.addInitScript({ path: AXE });
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.context.newPage();
});
afterEach(() => page.close());

/** What axe finds, each rule with the elements that break it. */
async function faults(): Promise<string[]> {
  const { violations } = await page.evaluate(() => window.axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(" | ")}`);
}

/** The states of the page, each with how to get there from a checked first visit. */
const STATES: readonly (readonly [string, () => Promise<void>])[] = [
  ["checked", () => Promise.resolve()],
  ["a finding lit", () => page.locator(".finding").first().focus()],
  ["the library open", () => page.getByRole("button", { name: "Library", exact: true }).click()],
  ["pasting", () => page.getByRole("button", { name: "Paste text" }).click()],
  ["an address that is none", () => address("x y")],
  ["changed since", () => page.locator(".card textarea").first().fill("Something else")],
  ["facts", () => facts()],
  ["a passage", () => passage()],
  ["a failure", () => failure()],
];

async function address(text: string): Promise<void> {
  await page.getByRole("button", { name: "Web address" }).click();
  await page.getByRole("textbox", { name: "The page’s address" }).fill(text);
  await page.keyboard.press("Enter");
  await page.getByRole("alert").waitFor();
}

async function facts(): Promise<void> {
  await page.getByRole("tab", { name: "Facts" }).click();
  await page.locator("table.facts").waitFor();
}

async function passage(): Promise<void> {
  await page.getByRole("tab", { name: "A passage" }).click();
  await checkAll(page);
}

async function failure(): Promise<void> {
  await browser.context.setOffline(true);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await page.getByRole("alert").waitFor();
  await browser.context.setOffline(false);
}

/** Every state in each scheme and at each width once; the crossings of both in the commonest state. */
describe.each([
  ["light", 1360, STATES],
  ["dark", 320, STATES],
  ["dark", 1360, STATES.slice(0, 1)],
  ["light", 320, STATES.slice(0, 1)],
] as const)("in %s, %i pixels wide", (colorScheme, width, states) => {
  it.each(states)("axe finds nothing: %s", async (_, reach) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await openPlayground(page, `${origin}/`);
    await checkAll(page);
    await reach();
    expect(await faults()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

describe("from a phone to a wall", () => {
  it.each([320, 390, 768, 1024, 1440, 2560, 3840])("nothing is cut off at %i pixels", async (width) => {
    await page.setViewportSize({ width, height: Math.round(width * 0.6) + 300 });
    await openPlayground(page, `${origin}/`);
    await checkAll(page);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll("body *")]
        .filter((each) => each.getBoundingClientRect().right > innerWidth + 1 && !each.classList.contains("unseen"))
        .map((each) => each.outerHTML.slice(0, 80)),
    );
    expect(wide).toEqual([]);
  });

  it("words that are read are never small", async () => {
    await page.setViewportSize({ width: 3840, height: 2160 });
    await openPlayground(page, `${origin}/`);
    const size = await page
      .locator(".article-text")
      .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    expect(size).toBeGreaterThan(24);
  });
});
