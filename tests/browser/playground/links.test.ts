import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";

import { type OpenBrowser, openBrowser } from "../support/browser.ts";
import { articleText, checkAll, openPlayground, verdicts } from "../support/playground.ts";

const origin = inject("origin");
let browser: OpenBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser([], { permissions: ["clipboard-read", "clipboard-write"] });
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.context.newPage();
  await openPlayground(page, `${origin}/`);
});
afterEach(() => page.close());

async function copied(name: string): Promise<string> {
  await page.getByRole("button", { name, exact: true }).click();
  await page.locator(".said", { hasText: "copied" }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

const paste = async (text: string) => {
  await page.getByRole("button", { name: "Paste text" }).click();
  await page.getByRole("textbox", { name: "The article’s text" }).fill(text);
  await page.getByRole("button", { name: "Use this text" }).click();
};

describe("a permanent link", () => {
  it("holds the whole check and shows its answer to whoever opens it", async () => {
    const text = `The river rose by 2.4 metres — “higher than ever,” said Ana Ruiz. ${"The water stayed. ".repeat(300)}`;
    await paste(text);
    await page.getByRole("textbox", { name: "Claim 1" }).fill("The river rose by 4.2 metres");
    await checkAll(page);
    const before = await verdicts(page);
    expect(before[0]).toBe("Refuted");
    const link = await copied("link");
    expect(link.startsWith(`${origin}/#check=`)).toBe(true);

    const other = await browser.context.newPage();
    const asked: string[] = [];
    other.on("request", (request) => asked.push(request.url()));
    await openPlayground(other, link);
    await other.locator(".counts", { hasText: "Checked" }).waitFor();
    expect(await verdicts(other)).toEqual(before);
    expect(await articleText(other)).toBe(text);
    expect(asked.filter((url) => url.includes("check=")).every((url) => url.startsWith(`${origin}/#`))).toBe(true);
    await other.close();
  });

  it("leaves the address once it no longer stands for what is shown", async () => {
    await copied("link");
    expect(page.url()).toContain("#check=");
    await page.getByRole("textbox", { name: "Claim 1" }).fill("Another claim");
    await expect.poll(() => page.url()).toBe(`${origin}/`);
  });

  it("that is broken says so, and the page can be used", async () => {
    await page.goto("about:blank");
    await openPlayground(page, `${origin}/#check=broken`);
    expect(await page.getByRole("alert").innerText()).toContain("The link in the address is broken");
    await checkAll(page);
    expect(await verdicts(page)).toHaveLength(5);
  });

  it("is followed in an open page as well", async () => {
    await page.getByRole("textbox", { name: "Claim 1" }).fill("Pompeo visited Tunisia");
    const link = await copied("link");
    await page.goto("about:blank");
    await openPlayground(page, `${origin}/`);
    await page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
    await page.locator(".counts", { hasText: "Checked" }).waitFor();
    expect(await page.getByRole("textbox", { name: "Claim 1" }).inputValue()).toBe("Pompeo visited Tunisia");
  });
});

describe("a reload", () => {
  it("loses nothing that was written", async () => {
    await paste("A town of its own.");
    await page.getByRole("textbox", { name: "Claim 1" }).fill("A town of two");
    await page.reload();
    await page.locator("#panel").waitFor();
    expect(await articleText(page)).toBe("A town of its own.");
    expect(await page.getByRole("textbox", { name: "Claim 1" }).inputValue()).toBe("A town of two");
  });
});

describe("copying", () => {
  it("as curl gives commands that ask the same", async () => {
    const commands = await copied("curl");
    expect(commands).toContain(`curl -s '${origin}/v1/claims/check'`);
    expect(commands).toContain(`curl -s '${origin}/v1/quotes/verify'`);
    const bodies = [...commands.matchAll(/--data-raw '(.*)'$/gmu)].map(([, body]) => body ?? "");
    const first = await fetch(`${origin}/v1/claims/check`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: bodies[0]?.replaceAll("'\\''", "'") ?? "",
    });
    expect(first.status).toBe(200);
  });

  it("as JSON gives the answers as they came", async () => {
    expect(await page.getByRole("button", { name: "JSON" }).isDisabled()).toBe(true);
    await checkAll(page);
    const json: unknown = JSON.parse(await copied("JSON"));
    expect(json).toMatchObject({
      engine: { name: "attest" },
      results: [{ verdict: "supported" }, { verdict: "refuted" }, {}, { wording: "verbatim" }, { wording: "altered" }],
    });
  });

  it("as ClaimReview gives schema.org's", async () => {
    const review = await copied("ClaimReview");
    expect(review).toContain("https://schema.org");
    expect(review).toContain("ClaimReview");
    expect(review).toContain("counterterrorism arrests in Morocco tripled");
  });
});
