import { readdir, readFile } from "node:fs/promises";

import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

import { ExtensionBrowser, highlights, readPage } from "./support/extension.ts";
import { type RecordingProxy, startRecordingProxy } from "./support/recording-proxy.ts";

const origin = inject("origin");
const STORY = "http://valley-post.test/live-blog.html";

/** What the engine in the extension answers, asked where it works: in its worker, byte for byte. */
const askEngine = `(path, body) => new Promise((resolve, reject) => {
  globalThis.engine ??= new Worker("/engine.js", { type: "module" });
  const id = (globalThis.asked = (globalThis.asked ?? 0) + 1);
  engine.addEventListener("message", function listen({ data }) {
    if (data.id !== id) return;
    engine.removeEventListener("message", listen);
    "body" in data ? resolve(data.body) : reject(new Error(data.error));
  });
  engine.postMessage({ id, path, body });
})`;

/** The claims or quotations of a fixture file, whatever else its rows hold. */
async function texts(file: string, member: string): Promise<string[]> {
  const rows: unknown = JSON.parse(await readFile(file, "utf8"));
  const found = JSON.stringify(rows).matchAll(new RegExp(`"${member}":("(?:[^"\\\\]|\\\\.)*")`, "gu"));
  return [...found].map(([, text = '""']) => String(JSON.parse(text)));
}

describe("the engine on the device", () => {
  it("answers byte for byte as the service does: claims, quotations and passages of every fixture", async () => {
    const extension = await ExtensionBrowser.open();
    try {
      const page = await extension.visit(`chrome-extension://${extension.id}/privacy.html`);
      let compared = 0;
      const compare = async (path: string, body: object): Promise<void> => {
        const response = await fetch(origin + path, {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify(body),
        });
        const expected = await response.text();
        expect(response.status, expected.slice(0, 300)).toBe(200);
        const answered = await page.evaluate(`(${askEngine})(${JSON.stringify(path)}, ${JSON.stringify(body)})`);
        expect(answered).toBe(expected);
        compared += 1;
      };
      for (const name of await readdir("fixtures/articles")) {
        const about: unknown = JSON.parse(await readFile(`fixtures/articles/${name}/article.json`, "utf8"));
        const text = await readFile(`fixtures/articles/${name}/article.txt`, "utf8");
        const { title, url, publisher, publishedAt } = Object.assign(
          { title: "", url: "", publisher: "", publishedAt: "" },
          about,
        );
        const article = { text, title, url, publisher, publishedAt };
        const claims = (await texts(`fixtures/claims/${name}.json`, "claim")).slice(0, 40);
        const quotes = (await texts(`fixtures/quotes/${name}.json`, "quote")).slice(0, 40);
        await compare("/v1/claims/check", {
          claims: claims.map((claim, id) => ({ id: String(id), text: claim })),
          article,
        });
        await compare("/v1/quotes/verify", {
          quotes: quotes.map((quote, id) => ({
            id: String(id),
            quote,
            ...(id % 3 === 0 ? { speaker: "Pompeo" } : {}),
          })),
          article,
        });
        await compare("/v1/passages/check", {
          text: `${claims.slice(0, 8).join(" ")} “${quotes[0] ?? ""}” he said.`,
          article,
        });
      }
      expect(compared).toBeGreaterThanOrEqual(36);
    } finally {
      await extension.close();
    }
  });
});

/** What a reader might post about the story: longer than a few sentences. */
const POST = `What a day in the valley. Rescue workers have taken 430 people out of their homes since the river rose. The road
  bridge at Lower Dorn was closed to all traffic. The weather service expects up to 90 millimetres of rain in the hills.
  “Nobody is missing,” Ilse Maron told reporters. The journey by bus takes four hours longer than usual. I hope that
  everybody is safe and that the school has enough blankets for all of them. Take care of each other!`;

/** Requests that the page and the browser make by themselves, extension or none. */
const OTHERS: ReadonlySet<string> = new Set(["http://valley-post.test/favicon.ico", "accounts.google.com:443"]);

describe("on-device mode", () => {
  /** What was asked for since the count, but for what a browser without the extension asks for. */
  const requestsSince = (count: number): string[] => proxy.requests.slice(count).filter((url) => !OTHERS.has(url));
  let proxy: RecordingProxy;
  let extension: ExtensionBrowser;

  beforeAll(async () => {
    proxy = await startRecordingProxy({ [STORY]: await readPage("live-blog") });
    // Everything goes through the proxy, loopback addresses too, and no name is looked up elsewhere.
    extension = await ExtensionBrowser.open([
      `--proxy-server=${proxy.address}`,
      "--proxy-bypass-list=<-loopback>",
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ]);
  });
  afterAll(async () => {
    await extension.close();
    await proxy.close();
  });

  it("answers, shows and highlights while no request leaves the browser", async () => {
    await extension.set({ mode: "device", service: origin, timeoutSeconds: 5 });
    const page = await extension.visit(STORY);
    const before = proxy.requests.length;
    expect(before).toBeGreaterThan(0);
    const panel = await extension.check(page, "#claim");
    expect(await panel.evaluate("document.querySelector('.result h2').innerText")).toContain("Refuted");
    await panel.evaluate("document.querySelector('button.quote').click()");
    await expect.poll(async () => Object.keys(await highlights(page))).toContain("attest-focus");
    await page.waitForTimeout(1_000);
    expect(requestsSince(before)).toEqual([]);
    await page.close();
  });

  it("does so for a long selection too, as a passage", async () => {
    const page = await extension.visit(STORY);
    const before = proxy.requests.length;
    await page.locator("#claim").evaluate((element, text) => (element.textContent = text), POST);
    const panel = await extension.check(page, "#claim");
    await panel.until("document.querySelectorAll('.result').length > 3");
    expect(await panel.evaluate("document.querySelectorAll('.result.fails').length")).toBeGreaterThan(0);
    expect(requestsSince(before)).toEqual([]);
    await page.close();
  });

  it("has no library, and says so", async () => {
    const page = await extension.visit(STORY);
    const before = proxy.requests.length;
    const panel = await extension.check(page, "#claim");
    expect(await panel.evaluate("document.querySelectorAll('form button')[1].disabled")).toBe(true);
    expect(await panel.evaluate("document.querySelector('.engine').innerText")).toContain("nothing left the browser");
    expect(requestsSince(before)).toEqual([]);
    await page.close();
  });

  it("is watched by something that sees requests: with a service there is one", async () => {
    await extension.set({ mode: "service", service: "http://attest.test", timeoutSeconds: 5 });
    const page = await extension.visit(STORY);
    const before = proxy.requests.length;
    await extension.check(page, "#claim");
    expect(requestsSince(before)).toContain("http://attest.test/v1/claims/check");
    await page.close();
  });
});
