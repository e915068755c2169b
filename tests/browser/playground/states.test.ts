import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";

import { type OpenBrowser, openBrowser } from "../support/browser.ts";
import { type LocalSite, serveLocally } from "../support/local-site.ts";
import { card, checkAll, openPlayground, verdicts } from "../support/playground.ts";
import { type Intercept, proxyTo } from "../support/proxy.ts";

let browser: OpenBrowser;
let site: LocalSite;
let page: Page;
/** What the network does to a check; null lets it pass. */
let trouble: Intercept | null = null;

const onChecks =
  (answer: Intercept): Intercept =>
  (request, response) =>
    request.method === "POST" && answer(request, response);

beforeAll(async () => {
  const intercept: Intercept = (request, response) => trouble?.(request, response) ?? false;
  site = await serveLocally(proxyTo(inject("origin"), { intercept }));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  page = await browser.context.newPage();
  await openPlayground(page, `${site.origin}/`);
});
afterEach(async () => {
  trouble = null;
  await page.close();
});

const check = () => page.getByRole("button", { name: "Check", exact: true }).click();
const alert = () => page.getByRole("alert");

describe("when the check fails", () => {
  it("says that the person is offline, keeps everything, and goes on afterwards", async () => {
    await page.locator(".card textarea").first().fill("My own claim about Morocco");
    await browser.context.setOffline(true);
    try {
      await check();
      expect(await alert().innerText()).toContain("You are offline.");
    } finally {
      await browser.context.setOffline(false);
    }
    expect(await page.locator(".card textarea").first().inputValue()).toBe("My own claim about Morocco");
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".counts", { hasText: "Checked" }).waitFor();
    expect(await verdicts(page)).toHaveLength(5);
    expect(await alert().count()).toBe(0);
  });

  it("says that the service cannot be reached", async () => {
    trouble = onChecks((request) => {
      request.socket.destroy();
      return true;
    });
    await check();
    expect(await alert().innerText()).toContain("The service cannot be reached.");
  });

  it("says how long to wait when there were too many checks", async () => {
    trouble = onChecks((_, response) => {
      response.writeHead(429, { "Content-Type": "application/problem+json", "Retry-After": "7" });
      response.end(
        JSON.stringify({ type: "/problems/quota-exceeded", title: "Quota", status: 429, detail: "Too many calls." }),
      );
      return true;
    });
    await check();
    expect(await alert().innerText()).toMatch(/Too many checks in a short time\..*Wait 7 seconds, then try again\./su);
  });

  it("says that the service is too slow, after half a minute", async () => {
    await page.clock.install();
    trouble = onChecks(() => true);
    await check();
    await page.locator("progress").waitFor({ state: "attached" });
    await page.clock.fastForward(31_000);
    await alert().waitFor();
    expect(await alert().innerText()).toContain("The service took too long to answer.");
  });

  it("says that somebody else answered", async () => {
    trouble = onChecks((_, response) => {
      response.writeHead(200, { "Content-Type": "text/html" });
      response.end("<h1>Sign in to the hotel's network</h1>");
      return true;
    });
    await check();
    expect(await alert().innerText()).toContain("The answer did not come from Attest.");
  });

  it("gives the number of a request that the service failed at", async () => {
    trouble = onChecks((_, response) => {
      response.writeHead(500, { "Content-Type": "application/problem+json" });
      response.end(
        JSON.stringify({
          type: "/problems/internal-error",
          title: "Internal error",
          status: 500,
          detail: "The request could not be answered.",
          instance: "/v1/claims/check#req-77",
        }),
      );
      return true;
    });
    await check();
    expect(await alert().innerText()).toMatch(/The service failed\..*req-77/su);
  });

  it("keeps the answers that came before the connection broke", async () => {
    trouble = onChecks((request, response) => {
      if (!(request.url ?? "").includes("claims")) return false;
      response.writeHead(200, { "Content-Type": "application/x-ndjson" });
      response.write('{"claim": "cut');
      setTimeout(() => response.destroy(), 50);
      return true;
    });
    await check();
    await alert().waitFor();
    await expect.poll(() => verdicts(page)).toEqual(["Verbatim", "Altered"]);
  });

  it("says at a claim which limit it breaks, and checks the others", async () => {
    await page.locator(".card textarea").first().fill("word ".repeat(500));
    await check();
    await page.locator(".counts", { hasText: "Checked" }).waitFor();
    expect(await card(page, 1).getByRole("alert").innerText()).toMatch(/Shorten the claim.*2000 characters/su);
    expect(await verdicts(page)).toEqual(["Refuted", "Not enough information", "Verbatim", "Altered"]);
    expect(await alert().count()).toBe(1);
  });
});

describe("when something is missing", () => {
  it("asks for a statement, and for a passage", async () => {
    for (let left = 5; left > 0; left -= 1)
      await page
        .getByRole("button", { name: /^Remove/u })
        .first()
        .click();
    expect(await page.locator("#panel").innerText()).toContain("Nothing to check yet.");
    await check();
    expect(await alert().innerText()).toContain("Write a claim or paste a quotation first.");
    await page.getByRole("tab", { name: "A passage" }).click();
    await page.getByRole("textbox", { name: "Passage" }).fill("  ");
    await check();
    expect(await alert().innerText()).toContain("Paste a passage to check first.");
  });

  it("leaves out statements without words, and checks the others", async () => {
    await page.getByRole("button", { name: "Add a claim" }).click();
    await checkAll(page);
    expect(await verdicts(page)).toHaveLength(5);
  });
});
