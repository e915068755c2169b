import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type BrowserContext, chromium } from "playwright-core";

type ContextOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/** Debian's Chromium; CHROMIUM names another. */
const EXECUTABLE = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** No update, no sync, no request of the browser's own. The sandbox needs rights that a container lacks. */
const QUIET = [
  "--headless=new",
  "--no-sandbox",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface OpenBrowser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** Starts a browser with a new profile of its own, which `close` removes. `args` are added to the usual ones. */
export async function openBrowser(args: readonly string[] = [], options: ContextOptions = {}): Promise<OpenBrowser> {
  const profile = await mkdtemp(join(tmpdir(), "attest-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: EXECUTABLE,
    // The new headless mode is asked for by its flag: Playwright's own asks for another program.
    headless: false,
    args: [...QUIET, ...args],
    ...options,
  });
  return {
    context,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
