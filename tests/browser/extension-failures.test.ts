import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { ExtensionBrowser, readPage } from "./support/extension.ts";
import { htmlPages, type LocalSite, serveLocally } from "./support/local-site.ts";

let extension: ExtensionBrowser;
let site: LocalSite;
/** Something at an address, which each test makes behave. */
let service: LocalSite;
let answer: { status: number; headers: Record<string, string>; body: string } | null = null;

beforeAll(async () => {
  site = await serveLocally(htmlPages({ "/": await readPage("live-blog") }));
  service = await serveLocally(({ method }, response) => {
    if (answer === null) return;
    if (method === "OPTIONS" && answer.headers["Access-Control-Allow-Origin"] !== "") {
      response.writeHead(204, { "Access-Control-Allow-Origin": "*", "Access-Control-Allow-Headers": "*" }).end();
      return;
    }
    response.writeHead(answer.status, {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Headers": "*",
      ...answer.headers,
    });
    response.end(answer.body);
  });
  extension = await ExtensionBrowser.open();
});
afterAll(async () => {
  await extension.close();
  await service.close();
  await site.close();
});

const json = { "Content-Type": "application/json" };
const problem = { "Content-Type": "application/problem+json" };

/** Checks a claim by a service that answers so, and gives what the panel says. */
async function told(behaviour: typeof answer, address = service.origin): Promise<string> {
  answer = behaviour;
  await extension.set({ mode: "service", service: address, timeoutSeconds: 1 });
  const page = await extension.visit(site.origin);
  const panel = await extension.check(page, "#claim");
  const words = String(
    await panel.evaluate("document.querySelector('.failure')?.innerText ?? document.body.innerText"),
  );
  await page.close();
  return words;
}

describe("what goes wrong is said in plain words, with what to do", () => {
  it("nothing listens", async () => {
    const words = await told(null, "http://127.0.0.1:9");
    expect(words).toContain("The service does not answer");
    expect(words).toContain("Start the service, or name another one in the options");
    expect(words).toMatch(/Try again\s+Options\s+Check on this device/u);
  });

  it("a timeout", async () => {
    const words = await told(null);
    expect(words).toContain("The service took too long");
    expect(words).toContain("within 1 second");
  });

  it("a 429, with the pause that is asked for", async () => {
    const words = await told({
      status: 429,
      headers: { ...problem, "Retry-After": "42", "Access-Control-Expose-Headers": "Retry-After" },
      body: "{}",
    });
    expect(words).toContain("Too many checks at once");
    expect(words).toMatch(/Try again in 4[0-2] s/u);
  });

  it.each([
    ["a web page", { status: 200, headers: { "Content-Type": "text/html" }, body: "<h1>It works!</h1>" }],
    ["a web page that is not there", { status: 404, headers: { "Content-Type": "text/html" }, body: "Not Found" }],
    ["another program's JSON", { status: 200, headers: json, body: '{"results":[]}' }],
    [
      "another engine's answer",
      { status: 200, headers: json, body: '{"engine":{"name":"other","version":"1"},"results":[]}' },
    ],
    [
      "an answer of another shape",
      { status: 200, headers: json, body: '{"engine":{"name":"attest","version":"9"},"results":[{"verdict":7}]}' },
    ],
    ["broken JSON", { status: 200, headers: json, body: '{"engine":' }],
    [
      "another program's problem",
      { status: 404, headers: problem, body: '{"type":"about:blank","title":"Not Found","status":404}' },
    ],
  ])("a service that is no Attest: %s", async (_name, behaviour) => {
    const words = await told(behaviour);
    expect(words).toContain("This is not an Attest service");
    expect(words).toContain("Look at the address in the options");
  });

  it("a service that lets nobody of another origin read it, as one that is no Attest does", async () => {
    const words = await told({ status: 404, headers: { "Access-Control-Allow-Origin": "" }, body: "Not Found" });
    expect(words).toContain("does not let the extension read it, as an Attest service would");
    expect(words).toMatch(/Allow the connection\s+Options\s+Check on this device/u);
  });

  it("a problem of the service's own", async () => {
    const body = JSON.stringify({
      type: "/problems/article-too-large",
      title: "Too large",
      status: 413,
      detail: "An article's text holds less.",
    });
    expect(await told({ status: 413, headers: problem, body })).toContain("An article's text holds less.");
  });

  it("a failure of the service", async () => {
    const words = await told({ status: 502, headers: { "Content-Type": "text/html" }, body: "Bad gateway" });
    expect(words).toContain("The service failed");
    expect(words).toContain("502");
  });

  it("no connection", async () => {
    answer = null;
    await extension.set({ mode: "service", service: "https://attest.example", timeoutSeconds: 5 });
    const page = await extension.visit(site.origin);
    await extension.press(page);
    const panel = await extension.panel();
    await panel.send("Network.enable");
    await panel.send("Network.emulateNetworkConditions", {
      offline: true,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
    await panel.until("navigator.onLine === false");
    await extension.check(page, "#claim");
    expect(await panel.evaluate("document.querySelector('.failure').innerText")).toContain("You are offline");
    // What is offered is done: the answer comes from this device.
    await panel.evaluate(
      "[...document.querySelectorAll('.failure button')].find((b) => b.innerText === 'Check on this device').click()",
    );
    await panel.until("document.querySelector('.result h2')?.innerText.includes('Refuted') === true");
    await panel.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
    await page.close();
  });

  it("a page that the browser lets no extension read", async () => {
    await extension.set({ mode: "device", service: service.origin, timeoutSeconds: 5 });
    const page = await extension.visit("chrome://version/");
    await extension.press(page);
    const panel = await extension.panel();
    await panel.until("document.querySelector('.guide') !== null");
    expect(await panel.evaluate("document.querySelector('form button').disabled")).toBe(true);
    await page.close();
  });

  it("a selection that is longer than a check takes", async () => {
    const page = await extension.visit(site.origin);
    await page.locator("#claim").evaluate((element) => (element.textContent = "The river rose again. ".repeat(1_000)));
    const panel = await extension.check(page, "#claim");
    expect(await panel.evaluate("document.querySelector('.failure').innerText")).toContain("At most 20,000 characters");
    await page.close();
  });
});
