import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

import type { CDPSession, Page, Worker } from "playwright-core";

import type { Settings } from "../../../extension/settings.ts";
import { type OpenBrowser, openBrowser } from "./browser.ts";
import { Target } from "./target.ts";

/** What `npm run build:extension` leaves for Chromium. */
const UNPACKED = resolve("dist/extension/chromium");

/** One of the pages of tests/browser/pages. */
export function readPage(name: string): Promise<string> {
  return readFile(new URL(`../pages/${name}.html`, import.meta.url), "utf8");
}

/** A browser with the extension loaded unpacked. */
export class ExtensionBrowser {
  private constructor(
    private readonly browser: OpenBrowser,
    readonly devtools: CDPSession,
    readonly worker: Worker,
    readonly id: string,
  ) {}

  static async open(args: readonly string[] = []): Promise<ExtensionBrowser> {
    const browser = await openBrowser(
      [`--load-extension=${UNPACKED}`, "--enable-unsafe-extension-debugging", ...args],
      {
        ignoreDefaultArgs: ["--disable-extensions"],
      },
    );
    const { context } = browser;
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
    const devtools = await context.browser()?.newBrowserCDPSession();
    if (devtools === undefined) throw new Error("the browser has no debugging session");
    return new ExtensionBrowser(browser, devtools, worker, new URL(worker.url()).host);
  }

  get context() {
    return this.browser.context;
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** Sets the extension's options as its options page would. */
  async set(settings: Settings): Promise<void> {
    await this.worker.evaluate((value) => chrome.storage.local.set({ settings: value }), settings);
  }

  private visits = 0;

  /** A tab of its own on an address, shown in front. The query tells it from other tabs there. */
  async visit(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`${url}?visit=${++this.visits}`);
    await page.bringToFront();
    return page;
  }

  /**
   * Presses the extension's button in the toolbar, which opens the page to it and opens the side panel, as
   * a user's click does: this is Chromium's own way for tests, and no permission is granted but by it.
   */
  async press(page: Page): Promise<void> {
    const session = await this.context.newCDPSession(page);
    const { targetInfo } = await session.send("Target.getTargetInfo");
    await session.detach();
    const { targetInfos } = await this.devtools.send("Target.getTargets", { filter: [{ type: "tab" }] });
    const tab = targetInfos.find(({ url }) => url === targetInfo.url);
    if (tab === undefined) throw new Error(`no tab shows ${targetInfo.url}`);
    await this.devtools.send("Extensions.triggerAction", { id: this.id, targetId: tab.targetId });
  }

  /** The side panel itself, beside the page. */
  panel(): Promise<Target> {
    return Target.find(this.devtools, ({ url }) => url === `chrome-extension://${this.id}/panel.html`);
  }

  /** Selects an element's text, presses the button and waits for the answer or the failure. */
  async check(page: Page, selector: string): Promise<Target> {
    await page.evaluate((wanted) => {
      const element = document.querySelector(wanted);
      if (element !== null) getSelection()?.selectAllChildren(element);
    }, selector);
    await this.press(page);
    return this.answered();
  }

  /** The panel, once it shows a result or a failure to the newest request. */
  async answered(): Promise<Target> {
    const panel = await this.panel();
    await panel.until("document.querySelector('.result, .failure') !== null");
    return panel;
  }
}

/** The words that a page highlights, by the name of the highlight. What the extension's world sets is seen here too. */
export function highlights(page: Page, frame = page.mainFrame()): Promise<Record<string, string[]>> {
  return frame.evaluate(() => {
    const found: Record<string, string[]> = {};
    for (const [name, highlight] of CSS.highlights) {
      found[name] = [...highlight].map((range) =>
        range instanceof Range ? range.toString().replaceAll(/\s+/gu, " ") : "",
      );
    }
    return found;
  });
}

/** What the panel shows as evidence, and what the page highlights, both without white space, for comparison. */
export async function shownEvidence(panel: Target, page: Page, frame = page.mainFrame()) {
  const inPanel = await panel.evaluate(
    "[...document.querySelectorAll('.evidence mark')].map((mark) => mark.textContent).join('').replaceAll(/\\s+/g, '')",
  );
  const { "attest-focus": _focus, ...marked } = await highlights(page, frame);
  return { inPanel, inPage: Object.values(marked).flat().join("").replaceAll(/\s+/gu, ""), names: Object.keys(marked) };
}
