import { gzipSync } from "node:zlib";

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { type OpenBrowser, openBrowser } from "../support/browser.ts";

const origin = inject("origin");
let browser: OpenBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.context.newPage();
});
afterAll(() => browser.close());

describe("the pages", () => {
  it("are served beside the API", async () => {
    const response = await page.goto(`${origin}/`);
    expect(response?.status()).toBe(200);
    expect(await page.locator("h1").innerText()).toBe("Attest");
    expect((await page.request.get(`${origin}/healthz`)).headers()["content-type"]).toContain("application/json");
  });

  it("run no script and load nothing that is not theirs", async () => {
    const response = await page.goto(`${origin}/`);
    const policy = (await response?.headerValue("content-security-policy")) ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(await response?.headerValue("x-content-type-options")).toBe("nosniff");
  });

  it("load less than 60 KiB of script, compressed", async () => {
    const scripts: Promise<number>[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script")
        scripts.push(response.body().then((body) => gzipSync(body).byteLength));
    });
    await page.reload({ waitUntil: "networkidle" });
    const sizes = await Promise.all(scripts);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60 * 1024);
  });

  it("leave unknown paths to the Worker's problem document", async () => {
    const response = await page.request.get(`${origin}/nothing-here`, { headers: { Accept: "text/html" } });
    expect(response.status()).toBe(404);
    expect(response.headers()["content-type"]).toContain("application/problem+json");
  });
});
