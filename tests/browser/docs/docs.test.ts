import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import * as z from "zod";

import { type OpenBrowser, openBrowser } from "../support/browser.ts";
import { ask } from "../support/service.ts";
import { watch, type Watch } from "../support/watch.ts";

const origin = inject("origin");
const Document = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });
let browser: OpenBrowser;
let page: Page;
let seen: Watch;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.context.newPage();
  seen = watch(page, origin);
  await page.goto(`${origin}/docs`);
  await page.locator(".opblock").first().waitFor();
});
afterAll(() => browser.close());

describe("GET /docs", () => {
  it("shows every route of the OpenAPI document", async () => {
    const shown = await page.locator(".opblock-summary").evaluateAll((rows) =>
      rows.map((row) => {
        const method = row.querySelector(".opblock-summary-method")?.textContent?.toLowerCase() ?? "";
        const path = row.querySelector(".opblock-summary-path")?.getAttribute("data-path") ?? "";
        return `${method} ${path}`;
      }),
    );
    const { paths } = await ask(Document, `${origin}/v1/openapi.json`);
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(described.length).toBeGreaterThan(15);
    expect(shown.toSorted()).toEqual(described.toSorted());
  });

  it("tries a route out, and shows its answer", async () => {
    const block = page.locator(".opblock", { hasText: "/v1/claims/check" });
    await block.locator(".opblock-summary-control").click();
    await block.getByRole("button", { name: "Try it out" }).click();
    await block.getByRole("button", { name: "Execute" }).click();
    const answer = block.locator(".live-responses-table .response").first();
    await answer.waitFor();
    expect(await answer.locator(".response-col_status").innerText()).toContain("200");
    expect(await answer.innerText()).toContain('"verdict"');
  });

  it("asks no other origin, and breaks no policy", () => {
    expect(seen.foreign).toEqual([]);
    expect(seen.complaints).toEqual([]);
  });

  it("has a policy of its own that admits no inline script and no other origin", async () => {
    const policy = (await fetch(`${origin}/docs`)).headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain("unsafe");
    expect(policy).not.toMatch(/https?:/u);
    expect(policy.match(/default-src/gu)).toHaveLength(1);
  });
});
